import { formatMeasures } from '../../src/cli/import/import-measures.ts';
import { importRegulations } from '../../src/cli/import/import-regulations.ts';

/** Import a folder once, tell what was read of it, and tell the process that started this one. */

const [given = '', out = ''] = process.argv.slice(2);
const outcomes = await importRegulations({ given: [given], out, force: false });
console.log(formatMeasures(outcomes));
process.send?.('import');
process.disconnect?.();
