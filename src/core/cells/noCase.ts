/** Data that say that there was no case this year; full points where the item gives them for that. */
export const NO_CASE_TEXT = 'KPS';
