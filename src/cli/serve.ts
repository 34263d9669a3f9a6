import { existsSync } from 'node:fs';
import { readOptions } from './read-options.ts';
import { listen, staticServer } from './static-server.ts';

/** Serve the built site: `npm run preview -- --port 8080 --host 0.0.0.0 [folder]`. */
const USAGE = '用法：npm run preview -- [--port 8080] [--host 0.0.0.0] [网站的文件夹]';

const { values, positionals } = readOptions(USAGE, {
  options: { port: { type: 'string' }, host: { type: 'string' } },
  allowPositionals: true,
});
const folder = positionals[0] ?? 'dist';
const chosenPort = values.port ?? process.env['PORT'];

if (!existsSync(folder)) {
  console.error(`没有 ${folder} 文件夹；先运行 npm run build`);
  process.exit(1);
}
try {
  console.log(`网站已经打开：${await open(Number(chosenPort ?? 4321))}（按 Ctrl+C 停止）`);
} catch (error) {
  console.error(`不能使用端口 ${chosenPort}：${(error as Error).message}；用 --port 换一个`);
  process.exit(1);
}

/** A port that was not asked for by name may be taken already; then a free one is used. */
function open(port: number): Promise<string> {
  const start = (at: number) => listen(staticServer(folder), at, values.host);
  return start(port).catch((error: NodeJS.ErrnoException) => {
    if (chosenPort !== undefined || error.code !== 'EADDRINUSE') throw error;
    return start(0);
  });
}
