/** When the cache is full it is cleared; that is cheaper than tracking the least recently used entry. */
const MOST_KEPT = 2000;
/** Longer keys are hardly names and are not looked up twice. */
const LONGEST_KEPT = 300;

/** Caches the results of a pure function of a text, for questions that documents repeat: "UBND tỉnh", "Sở Nội vụ". */
export const latelyAsked = <T>(ask: (text: string) => T): ((text: string) => T) =>
  latelyAskedBy((text) => text, ask);

/** The same for several arguments; `keyOf` must differ for different arguments. */
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
