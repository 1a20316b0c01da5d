import { all, type Check, list, literal, object, oneGiven, oneOf, rule, words } from './checks.ts';
import { element } from './elements.ts';
import { richText } from './rich-text.ts';
import { textObject } from './text.ts';

/** A card, alone or in a carousel. */
export const card: Check = all(
  object(
    {},
    {
      hero_image: element('image'),
      icon: element('image'),
      title: textObject(150),
      subtitle: textObject(150),
      body: textObject(200),
      subtext: textObject(200),
      actions: list(element('button'), { most: 3 }),
    },
  ),
  rule(
    oneGiven('hero_image', 'title', 'body', 'actions'),
    'empty_card',
    'needs hero_image, title, body or actions',
  ),
);

/** A task, alone or in a plan. */
export const task: Check = object(
  {
    task_id: literal(255),
    title: words(),
    status: oneOf('pending', 'in_progress', 'complete', 'error'),
  },
  { details: richText, output: richText, sources: list(element('url'), { least: 0 }) },
);
