import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CONTENT_DIR } from '../content-dir.ts';
import { formatFaults } from '../domain/fault.ts';
import type { Coverage, Verification } from '../domain/proof/verify.ts';
import { verifyContent } from './verify-content.ts';

/** Hold the records against the texts of their sources: `npm run verify:sources -- --sources <dir> [content]`. */
const { content, sources } = readArguments();

if (sources === undefined) console.log('没有核对：要用 --sources 指明来源文本所在的文件夹');
else if (!(await isFolder(sources))) console.log(`没有核对：没有 ${sources} 这个文件夹`);
else report(await verifyContent(content, sources));

function readArguments(): { content: string; sources: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      options: { sources: { type: 'string' } },
      allowPositionals: true,
    });
    return { content: positionals[0] ?? CONTENT_DIR, sources: values.sources };
  } catch {
    console.error('应写作 npm run verify:sources -- --sources 来源文本的文件夹');
    process.exit(1);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function report({ claims, faults, coverage }: Verification): void {
  if (faults.length > 0) {
    console.log(`${formatFaults(faults)}\n`);
    process.exitCode = 1;
  }
  for (const line of coverage) console.log(formatCoverage(line));
  console.log(
    faults.length > 0
      ? `\n核对了 ${claims} 处说法，有 ${faults.length} 处问题`
      : `\n核对了 ${claims} 处说法，都印在所引的行里`,
  );
}

function formatCoverage({ source, proved, cited, printed }: Coverage): string {
  return `${source}：证明了 ${proved} 处说法；有字的 ${printed} 行里引用了 ${cited} 行`;
}
