import type { Figure } from '../answer/figure.ts';
import type { Role } from '../knowledge/schema.ts';
import type { Asked, Item } from './digest.ts';
import type { Stock } from './stock.ts';

/** What the parts of one digest are made from. `isNew`: neither shown before nor told in this digest already. */
export type Desk = {
  asked: Asked;
  stock: Stock;
  followed: Followed;
  isNew: (item: Item) => boolean;
  /** Told in this digest already. */
  isToday: (item: Item) => boolean;
};

/** `all`: nothing is followed, so everything is. */
export type Followed = {
  all: boolean;
  topics: ReadonlySet<string>;
  roles: Role[];
  has: (figure: Figure) => boolean;
};

export function followedBy({ topics, roles }: Asked, { knowledge }: Stock): Followed {
  const all = topics.length === 0 && roles.length === 0;
  const metrics = new Set(topics.flatMap((id) => knowledge.topics.get(id)?.metrics ?? []));
  const known = roles.flatMap((id) => knowledge.roles.get(id) ?? []);
  const subjects = new Set(known.flatMap(({ id, populations }) => [id, ...populations]));
  const has = ({ metric, subject }: Figure) => all || metrics.has(metric) || subjects.has(subject);
  return { all, topics: new Set(topics), roles: known, has };
}

export const figureItem = ({ id }: Figure): Item => `figure:${id}`;
