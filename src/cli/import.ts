import { showHidden } from '../domain/hidden-character.ts';
import { formatMeasures } from './import/import-measures.ts';
import { importRegulations, type Outcome } from './import/import-regulations.ts';
import { formatOutcomes } from './import/import-table.ts';
import { Refusal } from './import/refusal.ts';
import { readOptions } from './read-options.ts';

const USAGE = `用法：npm run import -- <文件或文件夹>… --out <内容文件夹> [--force] [--place <地方标识>] [--report]

  读 .md、.txt、.docx、.html，每个文件成为一部法规的记录和一条来源。
  --out     写到哪个内容文件夹，没有就新建
  --force   已经有的记录内容不同时也覆盖；不写就保留
  --place   题名和题注都没有写明地方的，算作哪个地方
  --report  最后列出读出的比例`;

/** 0: everything was imported. 1: something was refused. 2: the command was not understood. */
process.exitCode = await run();

async function run(): Promise<number> {
  const { values, positionals: given } = readOptions(`\n${USAGE}`, {
    options: {
      out: { type: 'string' },
      force: { type: 'boolean' },
      place: { type: 'string' },
      report: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  if (!values.out || given.length === 0) {
    console.error(USAGE);
    return 2;
  }
  try {
    const { out, force, place } = values;
    const outcomes = await importRegulations({ given, out, force: force === true, place, onFile });
    return report(outcomes, values.report === true);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** One line that is written over on a terminal; elsewhere one in a hundred files. */
function onFile(file: string, index: number, total: number): void {
  const progress = `读 ${index + 1} / ${total}　${showHidden(file)}`;
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${progress}`);
  else if (index % 100 === 0) console.error(progress);
}

function report(outcomes: readonly Outcome[], withMeasures: boolean): number {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  console.log(formatOutcomes(outcomes));
  if (withMeasures) console.log(`\n${formatMeasures(outcomes)}`);
  return outcomes.length === 0 || outcomes.some(({ result }) => result === 'refused') ? 1 : 0;
}
