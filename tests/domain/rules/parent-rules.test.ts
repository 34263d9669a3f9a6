import { describe, expect, test } from 'vitest';
import { faultsIn } from '../../fixtures.ts';

const place = (id: string, parent: string) => ({ id, name: id, kind: '市', parent });
const body = (id: string, parent: string) => ({ id, name: id, kind: '政府', place: 'a', parent });

describe('what belongs to itself', () => {
  test('is a fault', () => {
    expect(faultsIn({ places: [place('a', 'a')], bodies: [] })).toEqual([
      'places.yaml | parent: a | 所属绕成了一圈：a → a',
    ]);
  });

  test('by way of others is one fault, told once', () => {
    const places = [place('b', 'c'), place('c', 'a'), place('a', 'b')];
    expect(faultsIn({ places, bodies: [] })).toEqual([
      'places.yaml | parent: b | 所属绕成了一圈：a → b → c → a',
    ]);
  });

  test('is a fault among bodies too', () => {
    const places = [{ id: 'a', name: '甲市', kind: '市' }];
    expect(faultsIn({ places, bodies: [body('x', 'y'), body('y', 'x')] })).toEqual([
      'bodies.yaml | parent: y | 所属绕成了一圈：x → y → x',
    ]);
  });
});

test('what hangs on a circle without being part of it is not told', () => {
  const places = [place('b', 'b'), place('a', 'b'), place('c', 'b')];
  expect(faultsIn({ places, bodies: [] })).toEqual([
    'places.yaml | parent: b | 所属绕成了一圈：b → b',
  ]);
});
