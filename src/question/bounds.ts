/** Where sure ends and unsure begins. Probabilities and confidences from 0 to 1. */
export const BOUNDS = {
  /** The intent is taken when it is at least this likely and something we know is named. */
  intent: 0.25,
  /** The same when nothing we know is named. */
  intentAlone: 0.55,
  /** Out of scope is believed from here on although a job is named. */
  outOfScope: 0.6,
  /** A job resembling the words typed is offered from here on. */
  offer: 0.55,
};
/** A turn of at most this many words may lean on what was asked before. */
export const SHORT_TURN = 6;
