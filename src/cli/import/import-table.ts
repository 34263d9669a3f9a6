import path from 'node:path';
import { showHidden } from '../../domain/hidden-character.ts';
import type { Outcome } from './import-regulations.ts';
import type { Question } from './question.ts';

/**
 * What became of every file, in three parts: imported, with open questions, refused. The last line
 * counts them.
 */
export function formatOutcomes(outcomes: readonly Outcome[]): string {
  const refused = outcomes.filter(({ result }) => result === 'refused');
  const taken = outcomes.filter(({ result }) => result !== 'refused');
  const open = taken.filter(({ questions }) => questions.length > 0);
  const clear = taken.filter(({ questions }) => questions.length === 0);
  return [
    ...part('导入', clear, ({ file, id, result }) => [
      `${path.basename(file)} → ${id}${result === 'unchanged' ? '（没有变化）' : ''}`,
    ]),
    ...part('导入，有待核的地方', open, ({ file, id, result, questions }) => [
      `${path.basename(file)} → ${id}${result === 'unchanged' ? '（没有变化）' : ''}`,
      ...questions.map(formatQuestion),
    ]),
    ...part('没有导入', refused, ({ file, refusal }) => [
      `${file}${refusal?.line === undefined ? '' : `:${refusal.line}`}　${refusal?.message ?? ''}`,
    ]),
    count(outcomes, open.length, refused.length),
  ].join('\n');
}

function part(
  heading: string,
  outcomes: readonly Outcome[],
  lines: (outcome: Outcome) => string[],
): string[] {
  if (outcomes.length === 0) return [];
  return [
    `${heading}（${outcomes.length}）`,
    ...outcomes.flatMap(lines).map((line) => `  ${showHidden(line)}`),
    '',
  ];
}

function formatQuestion({ field, why, line }: Question): string {
  return `  ${field}　${why}${line === undefined ? '' : `　第 ${line} 行`}`;
}

function count(outcomes: readonly Outcome[], open: number, refused: number): string {
  const unchanged = outcomes.filter(({ result }) => result === 'unchanged').length;
  const taken = outcomes.length - refused;
  return `共 ${outcomes.length} 个文件：导入 ${taken} 个（其中没有变化 ${unchanged} 个，有待核的地方 ${open} 个），没有导入 ${refused} 个`;
}
