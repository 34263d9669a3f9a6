import { parseArgs } from 'node:util';
import { CONTENT_DIR } from '../content-dir.ts';
import { formatFaults } from '../domain/fault.ts';
import { checkContent } from './check-content.ts';
import { optionFault } from './option-fault.ts';

/** List every fault of the records of a folder: `npm run check -- [content]`. */
const { records, faults } = await checkContent(folderAsked() ?? CONTENT_DIR);
if (faults.length > 0) {
  console.log(`${formatFaults(faults)}\n`);
  process.exitCode = 1;
}
console.log(
  faults.length > 0
    ? `检查了 ${records} 条记录，发现 ${faults.length} 处问题`
    : `检查了 ${records} 条记录，没有发现问题`,
);

function folderAsked(): string | undefined {
  try {
    return parseArgs({ allowPositionals: true }).positionals[0];
  } catch (error) {
    console.error(`${optionFault(error)}\n用法：npm run check -- [内容文件夹]`);
    process.exit(2);
  }
}
