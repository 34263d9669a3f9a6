import { daysBetween } from '../domain/plain-date.ts';

/** Say beside the day of the build how old the page is on the reader's day. */
const built = document.querySelector<HTMLTimeElement>('time[data-built]');

if (built) {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
  const age = daysBetween(built.dateTime, today);
  built.after(age > 0 ? `（${age} 天前）` : '（今天）');
}
