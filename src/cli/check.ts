import { CONTENT_DIR } from '../content-dir.ts';
import { formatFaults } from '../domain/fault.ts';
import { checkContent } from './check-content.ts';

const { records, faults } = await checkContent(process.argv[2] ?? CONTENT_DIR);
if (faults.length > 0) {
  console.log(`${formatFaults(faults)}\n`);
  process.exitCode = 1;
}
console.log(
  faults.length > 0
    ? `检查了 ${records} 条记录，发现 ${faults.length} 处问题`
    : `检查了 ${records} 条记录，没有发现问题`,
);
