import { daysBetween } from '../domain/plain-date.ts';
import { today } from './dated-interval.ts';

/** Say beside the day of the build how old the page is on the reader's day. */
const built = document.querySelector<HTMLTimeElement>('time[data-built]');

if (built) {
  const age = daysBetween(built.dateTime, today());
  built.after(age > 0 ? `（${age} 天前）` : '（今天）');
}
