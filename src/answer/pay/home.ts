/** The country meant where none is named: nine records in ten are from there. */
export const HOME = 'US';
