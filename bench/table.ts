/** One thing measured, beside its yardstick in the same run. */
export type Row = {
  what: string;
  ours: number;
  unit: 'ms' | 'a second' | 'MB';
  yardstick?: { name: string; value: number };
  budget?: Budget;
};

/** What must hold: of our figure alone, of ours divided by the yardstick's, or of ours minus the yardstick's. */
export type Budget = { of: 'ours' | 'ratio' | 'difference'; bound: 'at most' | 'at least'; value: number };

const HEADER = ['what', 'ours', 'yardstick', 'ours / yardstick', 'budget', 'holds'];

/** A plain table, its columns as wide as their widest cell. */
export function drawTable(rows: Row[]): string {
  const lines = [HEADER, ...rows.map(cellsOf)];
  const widths = HEADER.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const draw = (cells: string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const rule = draw(widths.map((width) => '-'.repeat(width)));
  return [draw(HEADER), rule, ...lines.slice(1).map(draw)].join('\n');
}

function cellsOf(row: Row): string[] {
  const { what, ours, unit, yardstick, budget } = row;
  return [
    what,
    `${figure(ours)} ${unit}`,
    yardstick ? `${figure(yardstick.value)} ${unit}, ${yardstick.name}` : '-',
    yardstick ? figure(ours / yardstick.value) : '-',
    budget ? budgetText(budget, unit) : '-',
    budget ? (holds(row, budget) ? 'yes' : 'NO') : '-',
  ];
}

function budgetText({ of, bound, value }: Budget, unit: Row['unit']): string {
  switch (of) {
    case 'ours':
      return `${bound} ${value} ${unit}`;
    case 'ratio':
      return `ratio ${bound} ${value}`;
    case 'difference':
      return `${bound} ${value} ${unit} more`;
  }
}

function holds({ ours, yardstick }: Row, { of, bound, value }: Budget): boolean {
  const beside = yardstick?.value ?? Number.NaN;
  const measured = { ours, ratio: ours / beside, difference: ours - beside }[of];
  return bound === 'at most' ? measured <= value : measured >= value;
}

/** Three digits that count, never in powers of ten. */
function figure(value: number): string {
  const digits = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return value.toFixed(Math.min(5, Math.max(0, 2 - digits)));
}
