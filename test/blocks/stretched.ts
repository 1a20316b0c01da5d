import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { knowledge } from '../ask.ts';

/** Filled up to the most the schema allows; marks that Slack reads grow when they are escaped. */
const long = (text: string, most: number) =>
  `${text} ${'& <wide> words '.repeat(most)}`.slice(0, most).trimEnd();
const many = (texts: readonly string[], most: number, count: number) =>
  Array.from({ length: Math.max(count, texts.length) }, (_, at) => long(texts[at] ?? `${at} more`, most));
const mapped = <T>(map: ReadonlyMap<string, T>, change: (value: T) => T) =>
  new Map([...map].map(([id, value]) => [id, change(value)]));

/** The knowledge with every name and list as long as an editor may make it. Aliases stay, so questions still work. */
export const stretched: Knowledge = {
  ...knowledge,
  roles: mapped(knowledge.roles, (role) => ({
    ...role,
    aliases: [...role.aliases, role.name],
    name: long(role.name, 60),
    summary: long(role.summary, 400),
    responsibilities: many(role.responsibilities, 120, 10),
    skills: many(role.skills, 60, 12),
    certifications: many(role.certifications, 60, 12),
    entry: many(role.entry, 80, 8),
    feeders: [...knowledge.roles.keys()].slice(0, 8),
    neighbours: [...knowledge.roles.keys()].slice(0, 8),
    ai: { ...role.ai, reason: long(role.ai.reason, 240), sources: [...knowledge.sources.keys()].slice(0, 4) },
  })),
  sources: mapped(knowledge.sources, (source) => ({
    ...source,
    publisher: long(source.publisher, 80),
    title: long(source.title, 200),
    url: `${source.url}?${'x'.repeat(300)}`.slice(0, 300),
    licence: long(source.licence, 80),
  })),
  figures: mapped(knowledge.figures, (point) => ({
    ...point,
    says: long(point.says, 220),
    definition: long(point.definition, 260),
    place: { ...point.place, label: long(point.place.label, 60) },
    period: { ...point.period, label: long(point.period.label, 60) },
  })),
  claims: mapped(knowledge.claims, (claim) => ({
    ...claim,
    claim: long(claim.claim, 240),
    answer: long(claim.answer, 400),
    caveat: long(claim.caveat, 300),
    safe: long(claim.safe, 300),
    figures: [...knowledge.figures.keys()].slice(0, 8),
  })),
  topics: mapped(knowledge.topics, (topic) => ({
    ...topic,
    aliases: [...topic.aliases, topic.name],
    name: long(topic.name, 60),
    about: long(topic.about, 240),
  })),
  series: knowledge.series.map((one) => ({
    ...one,
    name: long(one.name, 50),
    short: long(one.short ?? '', 24),
    unit: long(one.unit, 40),
    caveat: long(one.caveat, 200),
  })),
  conflicts: knowledge.conflicts.map((one) => ({
    ...one,
    answer: long(one.answer, 300),
    why: long(one.why, 300),
  })),
};
