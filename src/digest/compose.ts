import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Desk, figureItem, followedBy } from './desk.ts';
import type { Asked, Digest, Item, Shown } from './digest.ts';
import { factCheck } from './fact-check.ts';
import { figureOfTheWeek } from './figure-of-the-week.ts';
import { jobInTheLight } from './job-in-the-light.ts';
import { createStock } from './stock.ts';
import type { Wish } from './subscription.ts';
import type { Posting } from './weekly-time.ts';
import { whatMoved } from './what-moved.ts';

export type Compose = (asked: Asked) => Digest;

/** What to compose for a channel's next posting. `since`: when its last digest was posted. */
export function askedOf(
  { topics, roles, zone }: Wish,
  { posting, next }: { posting: Posting; next: Posting },
  { shown, since }: { shown: Shown; since: Temporal.Instant | undefined },
): Asked {
  const last = since?.toZonedDateTimeISO(zone).toPlainDate();
  return { topics, roles, posting, next: next.at, since: last, shown };
}

/** The same knowledge and the same asked give the same digest. */
export function createCompose(knowledge: Knowledge): Compose {
  const stockOn = createStock(knowledge);
  return (asked) => {
    const stock = stockOn(asked.posting.day);
    const today = new Set<Item>();
    const isNew = (item: Item) => !asked.shown.has(item) && !today.has(item);
    const isToday = (item: Item) => today.has(item);
    const desk: Desk = { asked, stock, followed: followedBy(asked, stock), isNew, isToday };

    let digest: Digest = { ...EMPTY, day: asked.posting.day, next: asked.next };
    for (const part of PARTS) {
      digest = { ...digest, ...part(desk) };
      for (const item of itemsOf(digest)) today.add(item);
    }
    return digest;
  };
}

const EMPTY = { moved: [], figure: undefined, role: undefined, claim: undefined };

/** Each knows what those before it tell. */
const PARTS: ((desk: Desk) => Partial<Digest>)[] = [
  (desk) => ({ moved: whatMoved(desk) }),
  (desk) => ({ figure: figureOfTheWeek(desk) }),
  (desk) => ({ role: jobInTheLight(desk) }),
  (desk) => ({ claim: factCheck(desk) }),
];

/** What it shows, each item once, to be remembered. */
export function itemsOf({ moved, figure, role, claim }: Digest): Item[] {
  const figures = [
    ...[...moved, ...(figure ? [figure] : [])].flatMap((one) => [
      one.figure,
      ...(one.before ? [one.before.figure] : []),
    ]),
    ...(figure?.others ?? []),
    ...(role?.figures ?? []),
    ...(claim?.figures ?? []),
  ];
  const others: Item[] = [
    ...(role ? [`role:${role.impact.role.id}` as const] : []),
    ...(claim ? [`claim:${claim.claim.id}` as const] : []),
  ];
  return [...new Set([...figures.map(figureItem), ...others])];
}

export const isEmpty = ({ moved, figure, role, claim }: Digest): boolean =>
  moved.length === 0 && !figure && !role && !claim;
