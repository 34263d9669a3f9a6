import type { Outcome } from './import-regulations.ts';

/**
 * How much of the texts was read, each as a share of the texts that contain the thing: articles that
 * run from 1 to the last without a gap, the effective date, the events of the note.
 */
export function formatMeasures(outcomes: readonly Outcome[]): string {
  const texts = outcomes.flatMap(({ draft, questions }) => (draft ? [{ draft, questions }] : []));
  const numbered = texts.filter(({ draft }) => draft.unbroken !== undefined);
  const commencing = texts.filter(({ draft }) => draft.clause ?? draft.saysCommencement);
  const undated = commencing.filter(({ questions }) =>
    questions.some(({ field }) => field === '施行日期'),
  );
  const noted = texts.filter(({ draft }) => draft.printed.note.length > 0);
  return [
    share('条文从第一条到末条连续', numbered, ({ draft }) => draft.unbroken === true),
    share('施行日期的规定读出', commencing, ({ draft }) => draft.clause !== undefined),
    `  其中 ${undated.length} 部自公布、通过或者批准之日起施行，文本没有印出那一天`,
    share('题注的事件读出', noted, ({ draft, questions }) => {
      return draft.note.events.length > 0 && !questions.some(({ unread }) => unread);
    }),
  ].join('\n');
}

function share<Item>(what: string, of: readonly Item[], holds: (item: Item) => boolean): string {
  const count = of.filter(holds).length;
  const percent = of.length === 0 ? '—' : `${((100 * count) / of.length).toFixed(1)} %`;
  return `${what}：${count} / ${of.length}（${percent}）`;
}
