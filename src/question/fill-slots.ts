import { compares, setsSideBySide } from './comparing.ts';
import { type Evidence, isBare, type Means, namesOurs, usualIntent } from './evidence.ts';
import { continued, inOurField, leans, pointsBack, setsPlaceBeside } from './follow-up.ts';
import { has } from './intents.ts';
import type { Kind } from './names.ts';
import { pickedByName, pickedByPlace } from './picked.ts';
import type { Leaning, Slots } from './question.ts';
import { levelOfStage } from './slots.ts';

/** The slots of this turn, with what it leaves to the one before and to common usage. */
export function fillSlots(evidence: Evidence, means: Means): Slots {
  const slots = bothSides(withoutUsualTopics(inherit(evidence, means), means), evidence, means);
  const job = asMeant(slots, evidence, means);
  if (job) return job;
  return namesOurs(slots) ? slots : described(slots, evidence, means);
}

/** "Grc pay last year": with something asked of it, such a word means one job. */
function asMeant(slots: Slots, evidence: Evidence, means: Means): Slots | undefined {
  const job = means.knowledge.language.defaults.meant[slots.ambiguous ?? ''];
  if (!job || slots.roles.length > 0 || isBare(evidence, means)) return undefined;
  return { ...slots, roles: [job], ambiguous: undefined };
}

/** So many words around a question describe no job any more. */
const STORY = 40;

/** A job may be described instead of named: "who checks models after release?" */
function described(slots: Slots, evidence: Evidence, means: Means): Slots {
  const { words, around, guesses, command } = evidence;
  if (evidence.before && isBare(evidence, means)) return slots;
  const likeliest = guesses.find(({ label }) => label !== 'out-of-scope')?.label;
  // "Certs for beginners": a level without a job is of the career stage.
  if (command || slots.level || !has(likeliest, 'describes')) return slots;
  const { definition, other } = means.knowledge.language.bounds.described;
  const bound = likeliest === 'define-role' ? definition : other;
  const clearly = (said: string[]) => {
    const best = means.described(said);
    return best && best.alike >= bound ? best.id : undefined;
  };
  const id =
    clearly(words) ??
    (around.length > 0 && around.length <= STORY ? clearly([...around, ...words]) : undefined);
  // What else is named belongs to the description: "reads the code of our developers".
  return id ? { ...slots, roles: [id], topics: [], occupations: [] } : slots;
}

/** A short turn takes over what it leaves out: "and in germany?" is about the role asked before. */
function inherit(evidence: Evidence, means: Means): Slots {
  const { before, guesses, readings } = evidence;
  if (!before || !leans(evidence, means)) return evidence.slots;
  const pick = pickedByName(evidence, means) ?? pickedByPlace(evidence);
  const slots = pick
    ? { ...evidence.slots, roles: [pick], ambiguous: undefined, topics: [] }
    : (asLevel(evidence, before, means) ?? evidence.slots);
  const topics = slots.topics.filter((id) => !usualIntent(id, means.knowledge));
  const asksOfJob = has(guesses[0]?.label, 'needsRole');
  // "How does one get there without a degree?" is of the job before, and not of degrees.
  const namesTopic = topics.length > 0 && !(asksOfJob && pointsBack(evidence));
  const names = slots.roles.length > 0 || namesTopic || slots.ambiguous || slots.occupations.length > 0;
  // "Women in cyber", then "certs?": a question about jobs is not about the topic before. A bare name asks nothing.
  const asksAnew = asksOfJob && (!isBare(evidence, means) || slots.topics.length > 0);
  const ofField = inOurField(evidence, means);
  const goesOn = continued(evidence, means) !== undefined;
  const subject = names
    ? slots
    : {
        ...slots,
        roles: before.roles,
        topics: ofField ?? (asksAnew && !goesOn ? [] : before.topics),
        ambiguous: before.asked && before.ambiguous,
      };
  const says = (kind: Kind) => readings.some((reading) => reading.kind === kind);
  const kept = setsPlaceBeside(evidence, means) ? before.places : [];
  const places = slots.places.length > 0 ? [...new Set([...kept, ...slots.places])] : before.places;
  return {
    ...subject,
    level: says('level') ? slots.level : (slots.level ?? before.level),
    country: slots.places.length > 0 && kept.length === 0 ? slots.country : before.country,
    places,
    year: slots.year ?? before.year,
    month: slots.year ? slots.month : before.month,
    remote: says('remote') ? slots.remote : before.remote,
  };
}

/** "Entry level?" after a question about a job is a level of that job; "and juniors?" after one about leaders, another stage. */
function asLevel(evidence: Evidence, before: Leaning, means: Means): Slots | undefined {
  const { knowledge, reader } = means;
  const stage = knowledge.language.defaults.stages[evidence.slots.level ?? 'entry'];
  const ofStage = before.roles.some((id) => knowledge.roles.get(id)?.kind === 'career-stage');
  if (ofStage && evidence.slots.level && stage && isBare(evidence, means))
    return { ...evidence.slots, roles: [stage] };
  const ofJob = before.roles.some((id) => knowledge.roles.get(id)?.kind === 'role');
  const level = ofJob && isBare(evidence, means) ? levelOfStage(evidence, reader) : undefined;
  return level && { ...evidence.slots, roles: [], level };
}

/**
 * The other side of a comparison. "Pentester or grc": a word with several meanings takes its usual one; "how is that
 * different from a privacy officer": the job asked about before.
 */
function bothSides(slots: Slots, { words, slots: own, before }: Evidence, { knowledge }: Means): Slots {
  if (slots.roles.length !== 1 || !compares(words)) return slots;
  const usual = slots.ambiguous && knowledge.language.ambiguous[slots.ambiguous]?.[0];
  if (usual) return { ...slots, roles: [...new Set([...slots.roles, usual])] };
  const asked = before && own.roles.length === 1 && setsSideBySide(words) ? before.roles.slice(0, 1) : [];
  return { ...slots, roles: [...new Set([...asked, ...slots.roles])] };
}

/** A topic that an intent means anyway, such as certificates, is no subject of its own beside a job. */
function withoutUsualTopics(slots: Slots, { knowledge }: Means): Slots {
  if (slots.roles.length === 0 && !slots.ambiguous) return slots;
  return { ...slots, topics: slots.topics.filter((id) => !usualIntent(id, knowledge)) };
}
