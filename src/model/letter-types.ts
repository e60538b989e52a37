/** The types of documents in which an office writes to others about a plan: letters, notices and dispatches, by catalogue id. */
export const LETTER_TYPES: ReadonlySet<string> = new Set(["cong-van", "thong-bao", "cong-dien"]);
