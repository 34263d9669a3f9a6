import { isPlainDate, type PlainDate } from './domain/plain-date.ts';
import { SITE } from './site.ts';

/**
 * The day of this build in the site's time zone. Every page of a build judges by the same day.
 * `BUILD_DATE` overrides it, so that a build can be repeated; anything but a day stops the build.
 */
export const BUILD_DATE: PlainDate = process.env['BUILD_DATE'] ?? today();

if (!isPlainDate(BUILD_DATE)) {
  throw new Error(`BUILD_DATE 应写作 2024-01-31 的样子，现在写的是 ${JSON.stringify(BUILD_DATE)}`);
}

function today(): PlainDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: SITE.timeZone }).format(new Date());
}
