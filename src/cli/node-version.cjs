// Old releases of Node must be able to read this file: no syntax younger than ES2015.
'use strict';

const WANTED = [22, 18];
const found = process.versions.node.split('.').map(Number);

if (found[0] < WANTED[0] || (found[0] === WANTED[0] && found[1] < WANTED[1])) {
  const wanted = WANTED.join('.');
  console.error(
    `需要 Node.js ${wanted} 以上，这里是 ${process.versions.node}：从 https://nodejs.org 安装，再运行 npm ci。` +
      ` / Node.js ${wanted} or newer is needed, this is ${process.versions.node}: install it from https://nodejs.org, then run npm ci.`,
  );
  process.exit(1);
}
