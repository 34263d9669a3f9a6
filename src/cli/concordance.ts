import { existsSync, globSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CONTENT_DIR } from '../content-dir.ts';
import { formatProposal } from '../statute/concordance-yaml.ts';
import { proposeConcordance } from '../statute/concordance.ts';
import { withoutFields } from '../statute/fields.ts';
import { parseStatute } from '../statute/parse-statute.ts';
import type { Statute } from '../statute/statute.ts';
import { readOptions } from './read-options.ts';

const USAGE = '用法：npm run concordance -- <法规的标识> [--force]';

const { positionals, values } = readOptions(USAGE, {
  options: { force: { type: 'boolean' } },
  allowPositionals: true,
});
const problem = propose(positionals[0] ?? '', values.force === true);
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}

/** Write a proposal for every two neighbouring texts of a regulation, or say why there is none. */
function propose(id: string, force: boolean): string | undefined {
  const folder = path.join(CONTENT_DIR, 'regulations', id);
  if (!/^[a-z0-9-]+$/.test(id) || !existsSync(folder)) {
    return `没有 ${folder}：标识应是有几个文本的法规；${USAGE}`;
  }
  const days = globSync('????-??-??.md', { cwd: folder }).toSorted();
  if (days.length < 2) return `${folder} 里要有两个以上的文本，现在有 ${days.length} 个`;
  days.slice(1).forEach((to, index) => proposeFor(folder, days[index] ?? '', to, force));
  return undefined;
}

function proposeFor(folder: string, from: string, to: string, force: boolean): void {
  const file = path.join(folder, `_concordance-${path.parse(to).name}.yaml`);
  if (existsSync(file) && !force) {
    console.log(`${file} 已经有了，没有改动；要重写的加 --force`);
    return;
  }
  const [before, after] = [readStatute(folder, from), readStatute(folder, to)];
  const proposed = proposeConcordance(before, after);
  writeFileSync(`${file}.tmp`, formatProposal(proposed, { from, to }));
  renameSync(`${file}.tmp`, file);
  const gone = proposed.filter((entry) => entry.to.length === 0).length;
  console.log(`${file}：${proposed.length} 条，其中 ${gone} 条在新文本里没有找到`);
}

function readStatute(folder: string, name: string): Statute {
  return parseStatute(withoutFields(readFileSync(path.join(folder, name), 'utf8')));
}
