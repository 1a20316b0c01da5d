import type { PayOfJobsAnswer } from '../../answer/answer.ts';
import { figuresIn } from '../../answer/outcome.ts';
import { grouped, money, sourcesNote } from '../figure.ts';
import { buttons, type Message, message, note, type Piece, paragraph } from '../kit.ts';
import { bold, say } from '../phrase.ts';
import { type Cell, table } from '../table.ts';
import { abroad } from './caveats.ts';
import { howCounted, levelName, markOf, middleHalf, placeOf, recordsAre } from './words.ts';
import { yardstickPiece } from './yardstick.ts';

/** How the first line and the table begin. */
const TITLES = {
  highest: { line: 'Highest advertised', table: 'Highest advertised pay' },
  lowest: { line: 'Lowest advertised', table: 'Lowest advertised pay' },
  'most records': { line: 'Advertised', table: 'Advertised pay of the jobs with most records' },
};

export function renderPayOfJobs(answer: PayOfJobsAnswer): Message {
  const { scope, jobs, left, yardstick } = answer;
  const cells = jobs.map(({ cell }) => cell);
  return message(
    paragraph(bold(opening(answer))),
    paragraph(
      say([recordsAre(cells), 'With few of them a median moves easily.', ...abroad(scope.country)].join(' ')),
    ),
    jobTable(answer),
    ...(left > 0 ? [note(say(`${left} more ${left === 1 ? 'is' : 'are'} left out.`))] : []),
    ...yardstickPiece(yardstick),
    note(say(howCounted(cells))),
    sourcesNote(figuresIn(answer)),
    buttons(
      jobs.slice(0, 3).map(({ role }) => ({ label: `${role.name}: pay`, question: `salary ${role.name}` })),
    ),
  );
}

/** "Highest advertised pay, United States, 2025 to early August: CISO / Head of Security at executive level, median 232,000 USD a year (50 records); then …" */
function opening({ scope, jobs, left, order }: PayOfJobsAnswer): string {
  const [first, ...others] = jobs.slice(0, 3).map(({ role, cell }) => {
    const { level, figures, currency, n } = cell;
    return `${role.name} at ${level} level, median ${money(figures.median, currency)} a year (${grouped(n)} records)`;
  });
  const when = jobs[0]?.cell.period.label;
  const then = others.length > 0 ? `; then ${others.join('; ')}` : '';
  const of = jobs.length + left > 1 ? ` Of ${jobs.length + left} jobs and levels with enough records.` : '';
  return `${TITLES[order].line} ${scope.level ? `${scope.level}-level ` : ''}pay, ${placeOf(scope)}, ${when}: ${first}${then}; ${markOf(jobs.map(({ cell }) => cell))}.${of}`;
}

function jobTable({ scope, jobs, order }: PayOfJobsAnswer): Piece {
  const rows = jobs.map(({ role, cell }): Cell[] => [
    role.name,
    levelName(cell.level),
    { value: cell.figures.median, text: money(cell.figures.median, cell.currency) },
    middleHalf(cell),
    { value: cell.n, text: grouped(cell.n) },
  ]);
  const caption = `${TITLES[order].table}, ${placeOf(scope)}, ${jobs[0]?.cell.period.label}`;
  return table({ caption, head: ['Job', 'Level', 'Median', 'Middle half', 'Records'], rows });
}
