import { expect, test } from 'vitest';
import { withHint } from '../../src/blocks/hint.ts';
import { renderHome } from '../../src/blocks/home.ts';
import { sharedBy, withShare } from '../../src/blocks/share.ts';
import { validate } from '../../src/blocks/validate.ts';
import { createReply } from '../../src/reply.ts';
import { knowledge, today } from '../ask.ts';
import { stretched } from './stretched.ts';

const reply = createReply(stretched);

const QUESTIONS = [
  ...[
    'role ciso',
    'skills ciso',
    'certs ciso',
    'path ciso',
    'compare ciso vs soc analyst',
    'roles',
    'roles grc',
  ],
  ...[
    'outlook entry',
    'outlook for soc analysts',
    'ciso salary',
    'soc analyst salary',
    'soc analyst salary texas',
    'which security job pays most',
    'trend ai postings',
    'trend official pay',
    'which country has the lowest ai share',
    'ai share by country 2027',
    'ai share in spain',
    'trend soc analyst',
    'soc analyst or incident responder, who earns more',
    'is there demand for mlsecops',
    'analyst',
    'help',
  ],
  ...[
    'stats',
    'stats workforce gap',
    'sources',
    'sources workforce gap',
    'cite workforce gap',
    'hello',
    'weather',
  ],
  ...[
    'check there are 3.5 million unfilled jobs',
    'check 1% of cats, 2% of dogs, 3% of cows',
    'role unicorn tamer',
  ],
  `check ${'there are 3.5 million unfilled jobs and 12.3% of cows; '.repeat(12)}`,
  `cite ${[...knowledge.figures.keys()].join(' ')}`,
  'what does a soc analyst do? which certs fit a ciso? how do i become a pentester?',
];

test.each(QUESTIONS)('with the longest names and lists Slack would take the reply to "%s"', (question) => {
  const { message } = reply(question, { today });
  for (const sent of [withShare(message, question), withHint(message), sharedBy(message, 'U123')])
    expect(validate(sent, 'message')).toEqual([]);
});

test('every kind of answer is among them', () => {
  const kinds = new Set(QUESTIONS.map((question) => reply(question, { today }).answer.kind));
  expect([...kinds].sort()).toEqual(
    [
      ...['certifications', 'citations', 'clarify', 'compare', 'fact-check', 'figures', 'greeting', 'help'],
      ...[
        'out-of-scope',
        'path',
        'pay',
        'pay-of-jobs',
        'role',
        'roles',
        'several',
        'skills',
        'sources',
        'topics',
      ],
    ].sort(),
  );
});

test('Slack would take the Home tab', () => {
  expect(validate(renderHome({ statuses: [], isAdmin: false }, knowledge), 'home')).toEqual([]);
});
