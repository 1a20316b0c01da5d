/** The country meant where none is named: nine records of pay in ten are from there. */
export const HOME = 'US';
