/** The pointer of one unit or partner of an assignment. In a doubtful list, each such pointer has its own evidence and confidence. */
const LISTED_UNIT = /\/(?:units|partners)\/\d{1,6}$/u;

export const isListedUnit = (pointer: string): boolean => LISTED_UNIT.test(pointer);

/** The pointer of the assignment of a listed unit; any other pointer as it is. */
export const withoutListedUnit = (pointer: string): string => pointer.replace(LISTED_UNIT, "");
