import { impactOn } from '../answer/define-role.ts';
import type { Figure } from '../answer/figure.ts';
import type { Role } from '../knowledge/schema.ts';
import { type Desk, figureItem } from './desk.ts';
import type { Digest } from './digest.ts';
import { turned, weekNumber } from './rotation.ts';

const FIGURES = 2;
/** A job with figures may come before its turn by so many. Few have any. */
const AHEAD = 8;

/** A job followed, or any where nothing is. */
export function jobInTheLight(desk: Desk): Digest['role'] {
  const { asked, stock, isNew } = desk;
  const next = turned(jobsOf(desk), weekNumber(asked.posting.day))
    .filter(({ id }) => isNew(`role:${id}`))
    .slice(0, AHEAD)
    .map((role) => ({ role, figures: newFiguresOn(role, desk) }));
  const chosen = next.find(({ figures }) => figures.length > 0) ?? next[0];
  if (!chosen) return undefined;
  const { role, figures } = chosen;
  const advertised = stock.advertised(role);
  return {
    impact: impactOn(role, stock.knowledge),
    figures,
    advertised,
    known: stock.about(role).length + advertised.length > 0,
  };
}

const jobsOf = ({ stock, followed }: Desk): Role[] =>
  stock.roles.filter((role) => (followed.all ? role.kind === 'role' : followed.roles.includes(role)));

/** Of different kinds. */
function newFiguresOn(role: Role, { stock, isNew }: Desk): Figure[] {
  const figures = stock.about(role).filter((figure) => isNew(figureItem(figure)));
  return figures
    .filter(({ metric }, at) => figures.findIndex((one) => one.metric === metric) === at)
    .slice(0, FIGURES);
}
