import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Run the check as a release of Node with this number would. */
const checkAs = (version: string) =>
  spawnSync(process.execPath, [
    '--eval',
    `Object.defineProperty(process.versions, 'node', { value: '${version}' });
     require('./src/cli/node-version.cjs');`,
  ]);

test.for(['22.18.0', '24.0.0', '26.10.0'])('Node %s is new enough', (version) => {
  expect(checkAs(version).status).toBe(0);
});

test.for(['16.20.2', '20.19.0', '22.17.1'])(
  'Node %s is too old, which is said in two languages',
  (version) => {
    const { status, stderr } = checkAs(version);
    expect(status).toBe(1);
    expect(String(stderr)).toBe(
      `需要 Node.js 22.18 以上，这里是 ${version}：从 https://nodejs.org 安装，再运行 npm ci。` +
        ` / Node.js 22.18 or newer is needed, this is ${version}: install it from https://nodejs.org, then run npm ci.\n`,
    );
  },
);
