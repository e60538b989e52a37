/** A name of two syllables ("Thể chế", "Tác động") is a common word. */
const FEWEST_SYLLABLES = 3;

/** True for a printed name of a sub-index that is too long to be a common word. */
export const isLongName = (printed: string): boolean => printed.split(/\s+/u).length >= FEWEST_SYLLABLES;
