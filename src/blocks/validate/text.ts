import { all, type Check, flag, isObject, literal, object, oneOf, rule, url, words } from './checks.ts';

const TEXT_TYPES = ['plain_text', 'mrkdwn'];

const typed =
  (most: number, allowed: string[]): Check =>
  (value, at, findings) => {
    const { report } = findings;
    if (!isObject(value)) return report(at, 'not_text', 'expected a text object');
    if (typeof value.type !== 'string' || !TEXT_TYPES.includes(value.type))
      return report(`${at}/type`, 'not_text', `expected ${TEXT_TYPES.join(' or ')}`);
    if (!allowed.includes(value.type))
      report(`${at}/type`, 'wrong_text_type', `expected ${allowed.join(' or ')}`);
    const stray = value.type === 'mrkdwn' ? 'emoji' : 'verbatim';
    if (value[stray] !== undefined)
      report(`${at}/${stray}`, 'misplaced_field', `${value.type} has no ${stray}`);
    object({ text: words(most) }, { emoji: flag, verbatim: flag })(value, at, findings);
  };

/** A text object of either type. */
export const textObject = (most = 3000): Check => typed(most, TEXT_TYPES);

/** A text object where Slack takes plain text only. */
export const plain = (most = 3000): Check => typed(most, ['plain_text']);

export const colour: Check = oneOf('primary', 'danger');

/** The dialog that asks again before an action. */
export const confirm: Check = object(
  { text: textObject(300) },
  { title: plain(100), confirm: plain(30), deny: plain(30), style: colour },
);

const slackFile: Check = all(
  object({}, { id: literal(), url: url() }),
  rule(
    (file) => (file.id === undefined) !== (file.url === undefined),
    'id_or_url',
    'needs either id or url, not both',
  ),
);

/** What image blocks and image elements have in common. */
export const picture: Check = all(
  object({ alt_text: words(2000) }, { image_url: url(3000, /^https?:/i), slack_file: slackFile }),
  rule(
    (image) => (image.image_url === undefined) !== (image.slack_file === undefined),
    'url_or_file',
    'needs either image_url or slack_file, not both',
  ),
);
