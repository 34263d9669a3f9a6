import type { z } from 'zod';
import { citations } from './citation.ts';
import { identifier, number, oneOf, requiredText, strict, wholeNumber } from './field.ts';

/** Words beside a printed number that make it an approximation. */
export const APPROXIMATIONS = ['余', '多', '近', '约', '左右'] as const;

/** 数据: one printed figure, with what it counts and where it is printed. */
export const figure = strict('数据', {
  /** 指标, what the number counts, complete by itself: 听取和审议专项工作报告. */
  label: requiredText('指标'),
  /** 数值, as printed: 1200 for 1200余万元. */
  value: number('数值'),
  /** 单位, as printed: 万元, 件, %. */
  unit: requiredText('单位'),
  /** 概数, the printed word that makes the number approximate; left out where it is exact. */
  approx: oneOf('概数', APPROXIMATIONS).optional(),
  /** 年度, the year the number is about, where the source tells. */
  year: wholeNumber('年度', 1949, 2999).optional(),
  /** 机构, whose number it is where it is not the record's own body: an id of `bodies.yaml`. */
  body: identifier('机构').optional(),
  /** 可比指标: an id of `measures.yaml`, where the number truly counts what the measure counts. */
  measure: identifier('可比指标').optional(),
  /** 说明, what a reader must know to read the number right. */
  note: requiredText('说明').optional(),
  sources: citations,
});

export type Figure = z.output<typeof figure>;

/**
 * A figure as it is read aloud.
 *
 * @example formatFigure({ value: 1200, unit: '万元', approx: '余' }) // '1200余万元'
 * @example formatFigure({ value: 50, unit: '%', approx: '近' }) // '近50%'
 */
export function formatFigure({
  value,
  unit,
  approx,
}: Pick<Figure, 'value' | 'unit' | 'approx'>): string {
  if (approx === '近' || approx === '约') return `${approx}${value}${unit}`;
  if (approx === '左右') return `${value}${unit}左右`;
  return `${value}${approx ?? ''}${unit}`;
}
