import type { Claim } from '../knowledge/schema.ts';
import { type Desk, figureItem } from './desk.ts';
import type { CheckedClaim } from './digest.ts';
import { turned, weekNumber } from './rotation.ts';

/** A statement on what is followed; rather one that rests on figures not in this digest and not seen here. */
export function factCheck(desk: Desk): CheckedClaim | undefined {
  const { asked, stock, isNew, isToday } = desk;
  const ranked = turned(stock.claims, weekNumber(asked.posting.day))
    .filter(({ claim }) => isNew(`claim:${claim.id}`) && isFollowed(claim, desk))
    .map(({ claim, behind }) => {
      const figures = behind.filter((figure) => isNew(figureItem(figure)));
      const isCovered = behind.some((figure) => isToday(figureItem(figure)));
      return { claim, behind, figures, isCovered, told: behind.length - figures.length };
    })
    .sort((a, b) => Number(a.isCovered) - Number(b.isCovered) || a.told - b.told);
  const [first] = ranked;
  if (!first) return undefined;
  const { claim, behind, figures } = first;
  return { claim, behind, figures, topic: stock.knowledge.topics.get(claim.topics[0] ?? '') };
}

const isFollowed = ({ topics, roles }: Claim, { followed }: Desk) =>
  followed.all ||
  topics.some((id) => followed.topics.has(id)) ||
  followed.roles.some(({ id }) => roles.includes(id));
