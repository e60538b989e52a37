// The verbs with which a document gives work to units, as pattern sources over folded text.

/** Verbs that assign work inside a sentence. "đề nghị" and "yêu cầu" are not among them, because tasks contain them too. "Sở Giao thông vận tải" assigns nothing. */
export const ASSIGN = "giao(?! thông )|phân công";
/** Verbs that assign work at the beginning of a clause. */
export const ORDER = `${ASSIGN}|đề nghị|yêu cầu`;
