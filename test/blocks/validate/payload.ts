import { type Surface, validate } from '../../../src/blocks/validate.ts';
import { type Json, modal, plain } from './parts.ts';

export const payloadOf = (blocks: unknown[], surface: Surface): Json => {
  if (surface === 'message') return { text: 'In words.', blocks };
  if (surface === 'home') return { type: 'home', blocks };
  return modal(blocks, { submit: plain('Save'), close: plain('Back') });
};
export const found = (payload: unknown, surface: Surface = 'message') =>
  validate(payload, surface).map(({ pointer, code }) => `${pointer} ${code}`);
