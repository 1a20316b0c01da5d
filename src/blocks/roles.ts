import type { RolesAnswer } from '../answer/answer.ts';
import { buttons, list, type Message, message, paragraph } from './kit.ts';
import { bold, say } from './phrase.ts';

export function renderRoles({ groups, claim, certification }: RolesAnswer): Message {
  const [only] = groups;
  const all = groups.flatMap(({ roles }) => roles);
  if (groups.length === 1 && only) {
    return message(
      paragraph(bold(certification ? certified(certification, names(all)) : `${only.name}: ${names(all)}.`)),
      certification
        ? paragraph(
            say('Which certificates fit which job is our judgement. What one adds to pay is not known.'),
          )
        : claim
          ? paragraph(say(`${claim.answer} ${claim.caveat}`))
          : paragraph(say('Ask about one by its name, or press a button.')),
      buttons(all.slice(0, 10).map(({ name }) => ({ label: name, question: `role ${name}` }))),
    );
  }
  return message(
    paragraph(bold(`I know ${all.length} jobs and career stages in ${groups.length} families.`)),
    list(
      undefined,
      groups.map(({ name, roles }) => say(`${name}: ${names(roles)}`)),
    ),
    buttons(groups.map(({ name }) => ({ label: name, question: `roles ${name}` }))),
  );
}

/** More of one family nobody reads. */
const AT_MOST = 40;

function names(roles: { name: string }[]): string {
  const shown = roles.slice(0, AT_MOST).map(({ name }) => name);
  const left = roles.length - shown.length;
  return [...shown, ...(left > 0 ? [`and ${left} more`] : [])].join(', ');
}

const certified = (certification: string, names: string) =>
  names === ''
    ? `${certification} is in none of our lists.`
    : `${certification} is in our lists for ${names}.`;
