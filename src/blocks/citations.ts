import type { CitationsAnswer } from '../answer/answer.ts';
import type { Figure } from '../answer/figure.ts';
import { figureLine, reportsOf } from './figure.ts';
import { lines, type Message, message, note, type Piece, paragraph } from './kit.ts';
import { bold, join, link, type Phrase, say } from './phrase.ts';

/** Figures ready for a slide or an article: publisher first, us last. */
export function renderCitations({ sources, left, scope }: CitationsAnswer): Message {
  const figures = sources.flat();
  if (figures.length === 0) return message(paragraph(bold(`Not known${scope}: there is no figure to cite.`)));
  const count = figures.length === 1 ? 'One figure' : `${figures.length} figures`;
  return message(
    paragraph(bold(`${count} to quote, each with its source.`)),
    ...sources.map(renderSource),
    ...(left > 0 ? [paragraph(say(`${left} more: add a year or a country.`))] : []),
    note(say('Quote the publisher. If there is room: “found with CyberJobs”.')),
  );
}

function renderSource(figures: Figure[]): Piece {
  const [first] = figures;
  return first ? lines([...figures.map(figureLine), citationOf(first, figures)]) : paragraph();
}

/** Publisher, title, year of the data, link, licence, the day it was read, us. */
function citationOf(figure: Figure, figures: Figure[]): Phrase {
  const { publisher, title, date, url, licence, read, sample } = figure.publishedIn;
  const data = [...new Set(figures.map(({ period }) => period.label))].join('; ');
  const reports = reportsOf(figures).map((report) => link(report.url, report.name));
  return join([
    bold(`${publisher}, `),
    link(url, `${title} (${date})`),
    say(`. Data: ${data}${sample ? `; ${sample}` : ''}. `),
    ...(reports.length > 0 ? [say('As reported by '), join(reports, ' and '), say('. ')] : []),
    say(`Licence: ${licence}. Read on ${read}, via CyberJobs.`),
  ]);
}
