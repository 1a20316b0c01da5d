import type { Figure } from '../../answer/figure.ts';
import { figureLine } from '../figure.ts';
import { type Piece, paragraph } from '../kit.ts';
import { bold } from '../phrase.ts';

/** The official figure beside advertised pay. */
export const yardstickPiece = (yardstick: Figure | undefined): Piece[] =>
  yardstick ? [paragraph(bold('Official yardstick, a wider group: '), figureLine(yardstick))] : [];
