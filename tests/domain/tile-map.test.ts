import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { tileMap } from '../../src/domain/tile-map.ts';
import type { Place } from '../../src/domain/vocabulary.ts';
import { faultsIn } from '../fixtures.ts';

const place = (id: string, changes: object = {}) => ({
  id,
  name: `${id}市`,
  kind: '市',
  parent: 'shili',
  ...changes,
});
const province = { id: 'shili', name: '示例省', kind: '省' };

describe('the tile map of a province', () => {
  test('holds the places that belong to it and have a tile, by row and column', () => {
    const places = [
      place('yi', { tile: [2, 2] }),
      place('jia', { tile: [1, 1] }),
      place('bing', { tile: [1, 2] }),
      place('wai', { tile: [5, 5], parent: 'lingsheng' }),
      place('xian', { kind: '县' }),
    ] as unknown as Place[];
    const map = tileMap(places, 'shili');
    expect(map?.tiles.map((tile) => tile.place.id)).toEqual(['jia', 'bing', 'yi']);
    expect([map?.columns, map?.rows]).toEqual([2, 2]);
  });

  test('does not exist where no place has a tile', () => {
    expect(tileMap([place('jia') as unknown as Place], 'shili')).toBeUndefined();
  });

  test('of this edition shows every city and prefecture of the province', () => {
    const places = parse(readFileSync('content/places.yaml', 'utf8')) as Place[];
    const parts = places.filter(
      ({ kind, parent }) => parent === 'hlj' && (kind === '市' || kind === '地区'),
    );
    expect(parts).toHaveLength(13);
    expect(
      tileMap(places, 'hlj')
        ?.tiles.map((tile) => tile.place.id)
        .toSorted(),
    ).toEqual(parts.map(({ id }) => id).toSorted());
  });
});

test('two places on one tile are a fault', () => {
  expect(
    faultsIn({ places: [province, place('jia', { tile: [1, 1] }), place('yi', { tile: [1, 1] })] }),
  ).toMatchInlineSnapshot(`
    [
      "places.yaml | tile: | 方格 [1, 1] 已经给了 jia；一格只放一个地方",
    ]
  `);
});

test('a city without a tile, where others of the province have one, is a fault', () => {
  expect(faultsIn({ places: [province, place('jia', { tile: [1, 1] }), place('yi')] }))
    .toMatchInlineSnapshot(`
      [
        "places.yaml | - id: yi | yi 缺少方格：同一所属的其他地方有 tile，示意图上就要有全部的市、地区、自治州、盟",
      ]
    `);
});

test('a county needs no tile, and a province without tiles has no map', () => {
  const county = place('xian', { name: '某县', kind: '县' });
  expect(faultsIn({ places: [province, place('jia', { tile: [1, 1] }), county] })).toEqual([]);
  expect(faultsIn({ places: [province, place('jia'), place('yi')] })).toEqual([]);
});
