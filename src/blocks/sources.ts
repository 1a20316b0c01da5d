import type { Answer, SourcesAnswer } from '../answer/answer.ts';
import { sourceLink } from './figure.ts';
import { buttons, list, type Message, message, paragraph } from './kit.ts';
import { bold, join, say } from './phrase.ts';

const SHOWN = 20;

export function renderSources({ subject, claim, entries, ofPay }: SourcesAnswer): Message {
  const about = subject ? ` on ${subject}` : '';
  const more = entries.length - SHOWN;
  const count = entries.length === 1 ? 'One source' : `${entries.length} sources`;
  const counted = `${count}${about}, each with its publisher, its date and a link.`;
  const opening = claim?.answer ?? (ofPay ? payOpening(entries) : counted);
  return message(
    paragraph(bold(entries.length === 0 && !claim ? `Not known: no source${about} was found.` : opening)),
    list(
      claim && entries.length > 0 ? bold(`Sources${about}`) : undefined,
      entries.slice(0, SHOWN).map(({ source, figures, data }) => {
        const interest = source.sells ? `; sells ${source.sells}` : '';
        return join([
          sourceLink(source),
          say(
            `: ${source.kind}, ${figures === 1 ? 'one figure' : `${figures} figures`}, newest data ${data}; ${source.licence}${interest}`,
          ),
        ]);
      }),
    ),
    ...(more > 0 ? [paragraph(say(moreOf(more, subject)))] : []),
    buttons([{ label: 'Topics', question: 'stats' }]),
  );
}

/** "Advertised pay is computed from open data of isecjobs.com, newest data 2025 to early August; …" */
function payOpening([first, ...others]: SourcesAnswer['entries']): string {
  const own = `Advertised pay is computed by us from open data of ${first?.source.publisher}, newest data ${first?.data}`;
  return others.length > 0 ? `${own}; other pay figures come from those below it.` : `${own}.`;
}

const moreOf = (more: number, subject: string | undefined) =>
  subject
    ? `And ${more} more.`
    : `And ${more} more. Name a topic to see its own, such as "sources workforce gap".`;

export function renderTopics({ topics, missed }: Extract<Answer, { kind: 'topics' }>): Message {
  const total = topics.reduce((sum, { figures }) => sum + figures, 0);
  const named = topics
    .filter(({ figures }) => figures > 0)
    .map(({ name, figures }) => `${name} (${figures})`);
  const opening = missed
    ? 'Not known: I found nothing in that which I have figures on.'
    : `I hold published figures on ${named.length} topics.`;
  return message(
    paragraph(bold(opening)),
    paragraph(
      say(
        missed
          ? `I hold ${total} figures, such as on ${named.slice(0, MENTIONED).join(', ')}. "stats" lists every topic.`
          : `${named.join(', ')}.`,
      ),
    ),
    buttons(topics.slice(0, 8).map(({ name }) => ({ label: name, question: `stats ${name}` }))),
  );
}

/** Topics named where none was recognised. */
const MENTIONED = 6;
