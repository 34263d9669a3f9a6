import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Build a VitePress site once, with the VitePress that stands in a folder, and tell when it is done. */

const [home = '', docs = ''] = process.argv.slice(2);
const entry = path.join(home, 'node_modules/vitepress/dist/node/index.js');
const { build } = (await import(pathToFileURL(entry).href)) as {
  build: (root: string) => Promise<void>;
};
await build(docs);
process.send?.('rest');
process.disconnect?.();
