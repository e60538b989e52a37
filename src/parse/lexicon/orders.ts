// The verbs with which a document gives work to units, as pattern sources over folded text.

/** Inside a sentence only these give work: tasks themselves also say "đề nghị" and "yêu cầu". */
export const ASSIGN = "giao|phân công";
/** At the beginning of a clause. */
export const ORDER = `${ASSIGN}|đề nghị|yêu cầu`;
