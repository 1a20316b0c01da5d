import { WEEKDAYS } from '../digest/weekly-time.ts';
import { MONTHS } from '../knowledge/months.ts';

/** "Monday 7 December at 09:00 (Europe/Zurich)"; with the year where it is not today's. */
export function whenWords(at: Temporal.ZonedDateTime, today?: Temporal.PlainDate): string {
  const day = at.toPlainDate();
  const year = today && today.year !== day.year ? ` ${day.year}` : '';
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${WEEKDAYS[day.dayOfWeek - 1]} ${dayWords(day)}${year} at ${time} (${at.timeZoneId})`;
}

/** "7 December" */
export const dayWords = ({ day, month }: Temporal.PlainDate): string => `${day} ${MONTHS[month - 1]}`;
