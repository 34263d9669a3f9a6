import { appliedOn } from '../domain/applied-text.ts';
import { formatPlainDate, isPlainDate } from '../domain/plain-date.ts';
import { intervalOf, today } from './dated-interval.ts';

/** The form "what applied on a day": fills the lists of the page from the dates that stand in it. */
const form = document.querySelector<HTMLFormElement>('.effective-on form')!;
const input = document.querySelector<HTMLInputElement>('#on')!;
const result = document.querySelector<HTMLElement>('#on-result')!;
const fault = result.querySelector<HTMLElement>('p')!;
const { content } = document.querySelector<HTMLTemplateElement>('#on-dates')!;
const groups = [...content.querySelectorAll('p')].map((group) => [...group.querySelectorAll('a')]);

input.value = today();
form.addEventListener('submit', (event) => {
  event.preventDefault();
  history.pushState(null, '', `?on=${input.value}`);
  fromAddress();
});
addEventListener('popstate', fromAddress);
fromAddress();

function fromAddress(): void {
  const day = new URLSearchParams(location.search).get('on');
  result.hidden = day === null;
  if (day === null) return;
  const valid = isPlainDate(day);
  fault.hidden = valid;
  fault.textContent = `日期应写作 2024-07-15 的样子，现在写的是“${day}”。`;
  if (valid) input.value = day;
  for (const list of result.querySelectorAll<HTMLElement>('[data-list]')) {
    const lines = valid
      ? groups.flatMap((group) => linesOf(group, list.dataset['list']!, day))
      : [];
    list.hidden = !valid || (lines.length === 0 && !list.dataset['always']);
    list.querySelector('[data-day]')!.textContent = valid ? formatPlainDate(day) : '';
    list.querySelector('[data-count]')!.textContent = String(lines.length);
    list.querySelector('ul')!.replaceChildren(...lines);
  }
}

/**
 * The lines of one list about a regulation and its texts: what has the day as one of its dates, or
 * has a force on it. A regulation and its first text are told once.
 */
function linesOf(group: HTMLAnchorElement[], list: string, day: string): Node[] {
  const [regulation, ...texts] = group as [HTMLAnchorElement, ...HTMLAnchorElement[]];
  if (list === 'from' || list === 'superseded' || list === 'until') {
    if (regulation.dataset[list] === day) return [line(regulation)];
    return texts
      .filter(({ dataset }) => dataset[list] === day)
      .map((text) => line(regulation, text));
  }
  const intervals = texts.map((link) => ({ ...intervalOf(link), link }));
  const { force, text } = appliedOn(day, intervalOf(regulation), intervals);
  if (force !== list) return [];
  const missing = force === 'in-force' && texts.length > 0 && !text;
  return [line(regulation, missing ? whatIsHeld(texts) : text?.link)];
}

function whatIsHeld(texts: HTMLAnchorElement[]): string {
  return texts.every(({ dataset }) => dataset['from'])
    ? '这一天的文本，本站没有收录'
    : '本站收录的是修改以后的文本，从哪一天起施行不明';
}

function line(regulation: HTMLElement, more?: HTMLElement | string): HTMLElement {
  const item = document.createElement('li');
  item.append(regulation.cloneNode(true));
  if (more) item.append('（', typeof more === 'string' ? more : more.cloneNode(true), '）');
  return item;
}
