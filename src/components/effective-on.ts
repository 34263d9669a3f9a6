import { appliedOn } from '../domain/applied-text.ts';
import type { LegalForce } from '../domain/legal-force.ts';
import { formatPlainDate, isPlainDate } from '../domain/plain-date.ts';
import { intervalOf, today } from './dated-interval.ts';

/** The form "what applied on a day": answers from the dates that stand in the page. */

/** A regulation, or one text of it, as a line of the answer. */
interface Line {
  regulation: HTMLAnchorElement;
  text?: HTMLAnchorElement | undefined;
  /** What the answer adds. */
  note?: string;
}

const form = document.querySelector<HTMLFormElement>('.effective-on form');
const input = document.querySelector<HTMLInputElement>('#on');
const result = document.querySelector<HTMLElement>('#on-result');
const template = document.querySelector<HTMLTemplateElement>('#on-dates');

if (form && input && result && template) {
  input.value = today();
  const show = (day: string) => result.replaceChildren(...answer(day, template));
  const fromAddress = () => {
    const day = new URLSearchParams(location.search).get('on');
    if (day === null) return result.replaceChildren();
    if (isPlainDate(day)) input.value = day;
    show(day);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', `?on=${input.value}`);
    show(input.value);
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
}

function answer(day: string, { content }: HTMLTemplateElement): Node[] {
  if (!isPlainDate(day)) {
    return [element('p', `日期应写作 2024-07-15 的样子，现在写的是“${day}”。`)];
  }
  const groups = [...content.querySelectorAll('p')].map((group) => [
    ...group.querySelectorAll('a'),
  ]);
  const judged = groups.flatMap((group) => judge(day, group));
  const withForce = (wanted: LegalForce) =>
    judged.flatMap(({ force, line }) => (force === wanted ? [line] : []));
  const name = formatPlainDate(day);
  const unverified = withForce('unverified');
  return [
    ...list(`${name}起施行`, linesWhere(groups, 'from', day)),
    ...list(`${name}起不再适用`, linesWhere(groups, 'superseded', day)),
    ...list(`${name}起废止`, linesWhere(groups, 'until', day)),
    ...list(`${name}有效`, withForce('in-force'), '没有记录显示有法规在这一天有效。'),
    ...list(`${name}尚未生效`, withForce('not-yet-in-force')),
    ...list(`${name}已废止`, withForce('repealed')),
    ...(unverified.length > 0 ? [folded(unverified)] : []),
  ];
}

/** A regulation on a day: its force, and the text that applied where the site holds texts. */
function judge(day: string, [regulation, ...texts]: HTMLAnchorElement[]) {
  if (!regulation) return [];
  const { force, text } = appliedOn(
    day,
    intervalOf(regulation),
    texts.map((link) => ({ ...intervalOf(link), link })),
  );
  const missing = force === 'in-force' && texts.length > 0 && !text;
  const note = missing ? { note: '（这一天的文本，本站没有收录）' } : {};
  return [{ force, line: { regulation, text: text?.link, ...note } }];
}

/** What has a day as one of its dates. A regulation and its first text are told once. */
function linesWhere(
  groups: readonly HTMLAnchorElement[][],
  which: 'from' | 'superseded' | 'until',
  day: string,
): Line[] {
  return groups.flatMap(([regulation, ...texts]): Line[] => {
    if (!regulation) return [];
    if (regulation.dataset[which] === day) return [{ regulation }];
    return texts
      .filter(({ dataset }) => dataset[which] === day)
      .map((text) => ({ regulation, text }));
  });
}

function list(heading: string, lines: readonly Line[], none?: string): Node[] {
  if (lines.length === 0) return none ? [element('h3', heading), element('p', none)] : [];
  return [element('h3', `${heading}（${lines.length}）`), listing(lines)];
}

/** Regulations whose dates do not tell: a list that does not push the others away. */
function folded(lines: readonly Line[]): HTMLElement {
  const details = document.createElement('details');
  const words = `另有 ${lines.length} 部施行日期不明，或者只知道月份、年份，不能判断这一天是否有效`;
  details.append(element('summary', words), listing(lines));
  return details;
}

function listing(lines: readonly Line[]): HTMLElement {
  const made = document.createElement('ul');
  made.append(
    ...lines.map(({ regulation, text, note = '' }) => {
      const item = document.createElement('li');
      item.append(regulation.cloneNode(true));
      if (text) item.append('（', text.cloneNode(true), '）');
      item.append(note);
      return item;
    }),
  );
  return made;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
