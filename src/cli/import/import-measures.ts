import type { Outcome } from './import-regulations.ts';

/**
 * How much of the texts was read, each as a share of the texts that contain the thing: articles that
 * run from 1 to the last without a gap, the effective date, the events of the note.
 */
export function formatMeasures(outcomes: readonly Outcome[]): string {
  const drafts = outcomes.flatMap(({ draft, questions }) => (draft ? [{ draft, questions }] : []));
  const numbered = drafts.filter(({ draft }) => draft.unbroken !== undefined);
  const commencing = drafts.filter(({ draft }) => draft.clause ?? draft.note.commencement);
  const noted = drafts.filter(({ draft }) => draft.printed.note.length > 0);
  const open = (fields: readonly string[]) => (of: (typeof drafts)[number]) =>
    !of.questions.some(({ field }) => fields.includes(field));
  return [
    share('条文从第一条到末条连续', numbered, ({ draft }) => draft.unbroken === true),
    share('施行日期读出', commencing, open(['施行日期'])),
    share('题注的事件读出', noted, open(['题注', '机构', '会议', '日期'])),
  ].join('\n');
}

function share<Item>(what: string, of: readonly Item[], holds: (item: Item) => boolean): string {
  const count = of.filter(holds).length;
  const percent = of.length === 0 ? '—' : `${((100 * count) / of.length).toFixed(1)} %`;
  return `${what}：${count} / ${of.length}（${percent}）`;
}
