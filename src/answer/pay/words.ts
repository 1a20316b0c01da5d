/** Words that ask for pay, whatever else a question asks. */
export const PAY_WORDS =
  /\b(pay|pays|paid|salary|salaries|wage|wages|earn|earns|earning|earnings|money|compensation|comp|income)\b/;

/** Words that ask for official statistics. */
export const OFFICIAL = /\b(bls|official|officially|government)\b/;
