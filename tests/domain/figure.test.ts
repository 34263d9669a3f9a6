import { expect, test } from 'vitest';
import { formatFigure, type Figure } from '../../src/domain/figure.ts';

const figures: [Pick<Figure, 'value' | 'unit' | 'approx'>, string][] = [
  [{ value: 24, unit: '部' }, '24部'],
  [{ value: 1200, unit: '万元', approx: '余' }, '1200余万元'],
  [{ value: 300, unit: '件', approx: '多' }, '300多件'],
  [{ value: 50, unit: '%', approx: '近' }, '近50%'],
  [{ value: 50, unit: '%', approx: '约' }, '约50%'],
  [{ value: 50, unit: '%', approx: '左右' }, '50%左右'],
  [{ value: 92.5, unit: '%' }, '92.5%'],
];

test.for(figures)('%o is read %s', ([figure, text]) => {
  expect(formatFigure(figure)).toBe(text);
});
