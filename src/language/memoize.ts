/** No more answers are kept; then all are forgotten, which is cheaper than to know the oldest. */
const MOST_KEPT = 2000;
/** A longer question is hardly a name, and is not asked twice. */
const LONGEST_KEPT = 300;

/** Answers of a pure question about a text, which documents ask again and again: "UBND tỉnh", "Sở Nội vụ". */
export const latelyAsked = <T>(ask: (text: string) => T): ((text: string) => T) =>
  latelyAskedBy((text) => text, ask);

/** The same of a question with further parts; `keyOf` tells it from every other. */
export function latelyAskedBy<Question extends readonly unknown[], T>(
  keyOf: (...question: Question) => string,
  ask: (...question: Question) => T,
): (...question: Question) => T {
  const answers = new Map<string, T>();
  return (...question) => {
    const key = keyOf(...question);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(...question);
    if (key.length > LONGEST_KEPT) return answer;
    if (answers.size >= MOST_KEPT) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
