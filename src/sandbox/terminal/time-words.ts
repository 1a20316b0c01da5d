/** A local time, such as "Monday 30 November, 09:00". */
export function timeWords(at: Temporal.ZonedDateTime): string {
  const weekday = at.toLocaleString('en-GB', { weekday: 'long' });
  const month = at.toLocaleString('en-GB', { month: 'long' });
  return `${weekday} ${at.day} ${month}, ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

/** What the clock says: "It is Monday 30 November 2026, 09:00 in Europe/Zurich." */
export function clockWords(at: Temporal.ZonedDateTime): string {
  const [day, time] = timeWords(at).split(', ');
  return `It is ${day} ${at.year}, ${time} in ${at.timeZoneId}.`;
}
