import type { PayOfJobsAnswer } from '../answer/answer.ts';
import { figureLine, grouped, money, sourcesNote } from './figure.ts';
import { buttons, type Message, message, note, paragraph } from './kit.ts';
import { howCounted, WORK } from './pay-words.ts';
import { bold, say } from './phrase.ts';
import { table } from './table.ts';

export function renderPayOfJobs({ scope, jobs, left, medians, yardstick }: PayOfJobsAnswer): Message {
  const { place, level, remote } = scope;
  const [highest] = jobs;
  const lowest = left.at(-1) ?? jobs.at(-1);
  if (!highest || !lowest) return message();
  const amount = ({ cell }: typeof highest) => money(cell.figures.median, cell.currency);
  const what = `${level}-level pay${remote === undefined ? '' : WORK[remote]}, ${place}, ${highest.cell.period.label}`;
  const count = jobs.length + left.length;
  const opening =
    count === 1
      ? `Advertised ${what}: enough records for one job only, ${highest.role.name}, median ${amount(highest)}.`
      : `Advertised ${what}: of ${count} jobs with enough records, ${highest.role.name} has the highest median, ${amount(highest)}, and ${lowest.role.name} the lowest, ${amount(lowest)}.`;
  const rows = jobs.map(({ role, cell }) => [
    role.name,
    { value: cell.figures.median, text: money(cell.figures.median, cell.currency) },
    `${grouped(Math.round(cell.figures.p25))} to ${money(cell.figures.p75, cell.currency)}`,
    { value: cell.n, text: grouped(cell.n) },
    cell.period.label,
  ]);
  return message(
    paragraph(bold(opening)),
    table({
      caption: `Highest advertised ${what}`,
      head: ['Job', 'Median', 'Middle half', 'Records', 'When'],
      rows,
    }),
    ...(left.length > 0 ? [note(say(`${left.length} jobs with less are left out.`))] : []),
    note(say(`Records are ends of advertised ranges; levels are read from titles. ${howCounted(medians)}`)),
    ...(yardstick ? [paragraph(bold('Official yardstick, a wider group: '), figureLine(yardstick))] : []),
    sourcesNote([...medians, ...(yardstick ? [yardstick] : [])]),
    buttons(
      jobs.slice(0, 3).map(({ role }) => ({ label: `${role.name}: pay`, question: `salary ${role.name}` })),
    ),
  );
}
