import { expect, test } from 'vitest';
import { siteSchema } from '../../src/domain/site.ts';

const { url } = siteSchema.shape;

test.for(['https://shili.example', 'https://shili.example/', 'http://10.0.0.1:8080'])(
  'a site may be published at %s',
  (address) => {
    expect(url.safeParse(address).success).toBe(true);
  },
);

test.for(['https://shili.example/huidian/', 'https://shili.example/?a', 'shili.example', ''])(
  'a site cannot be published at %j',
  (address) => {
    expect(url.safeParse(address).error?.issues.map(({ message }) => message)).toEqual([
      `网址应是以 https:// 或 http:// 开头的网址，域名后面没有路径，现在写的是 "${address}"`,
    ]);
  },
);
