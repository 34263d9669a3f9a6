import { CONTENT_DIR } from '../content-dir.ts';
import { formatFaults } from '../domain/fault.ts';
import { checkContent } from './check-content.ts';
import { readOptions } from './read-options.ts';

/** List every fault of the records of a folder. */
const USAGE = '用法：npm run check -- [内容文件夹]';

const { positionals } = readOptions(USAGE, { allowPositionals: true });
const { records, faults } = await checkContent(positionals[0] ?? CONTENT_DIR);
if (faults.length > 0) {
  console.log(`${formatFaults(faults)}\n`);
  process.exitCode = 1;
}
console.log(
  faults.length > 0
    ? `检查了 ${records} 条记录，发现 ${faults.length} 处问题`
    : `检查了 ${records} 条记录，没有发现问题`,
);
