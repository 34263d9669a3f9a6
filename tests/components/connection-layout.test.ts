import { describe, expect, test } from 'vitest';
import {
  drawAcross,
  drawDown,
  type NeighbourGroup,
} from '../../src/components/connection-layout.ts';

describe.for([
  ['across', drawAcross],
  ['down', drawDown],
] as const)('a drawing %s', ([, draw]) => {
  test('keeps everything in view', () => {
    const { view, nodes, headings, box } = draw('示例省档案条例', [
      group('from-others', 5),
      group('to-others', 3),
    ]);
    const points = [
      ...nodes,
      ...nodes.map(({ dot }) => dot),
      ...headings,
      { x: box.x, y: box.y },
      { x: box.x + box.width, y: box.y + box.height },
    ];
    const outside = points.filter(
      ({ x, y }) => x < view.x || x > view.x + view.width || y < view.y || y > view.y + view.height,
    );
    expect(nodes).toHaveLength(8);
    expect(outside).toEqual([]);
  });

  test('draws at most 24 neighbours, and says how many more there are', () => {
    const { nodes, rests } = draw('示例省档案条例', [
      group('to-others', 40),
      group('to-others', 2),
    ]);
    expect(nodes).toHaveLength(24);
    expect(rests.map(({ text }) => text)).toEqual(['另有 18 条']);
  });

  test('does not let a long group push out a short one', () => {
    const { nodes } = draw('示例省档案条例', [
      group('to-others', 40),
      group('to-others', 2, '会议'),
    ]);
    expect(nodes.filter(({ neighbour }) => neighbour.title.startsWith('会议'))).toHaveLength(2);
  });

  test('shortens a title that is too long for its column, and keeps it in full', () => {
    const title = '关于'.repeat(30);
    const [node] = draw('条例', [
      { heading: '相关记录', side: 'to-others', neighbours: [neighbour(title)] },
    ]).nodes;
    expect(node?.text).toMatch(/…$/);
    expect(node?.neighbour.title).toBe(title);
  });

  test('breaks the record’s own title into lines that the box holds', () => {
    const { titleLines, box } = draw('示例省人民代表大会常务委员会关于促进旅游业发展的决定', []);
    expect(titleLines.length).toBeGreaterThan(1);
    expect(Math.max(...titleLines.map(({ y }) => y))).toBeLessThan(box.y + box.height);
  });
});

test('what links to a record stands before it, what it links to after it', () => {
  const groups = [group('from-others', 1), group('to-others', 1)];
  const across = drawAcross('条例', groups);
  const down = drawDown('条例', groups);
  expect(across.nodes.map(({ dot }) => dot.x < across.box.x)).toEqual([true, false]);
  expect(down.nodes.map(({ dot }) => dot.y < down.box.y)).toEqual([true, false]);
});

function group(side: NeighbourGroup['side'], size: number, name = '条例'): NeighbourGroup {
  const neighbours = Array.from({ length: size }, (_, index) => neighbour(`${name}${index}`));
  return { heading: '提到的法规', side, neighbours };
}

function neighbour(title: string) {
  return { title, href: '/', kind: 'regulations' };
}
