/** No more answers are kept; then all are forgotten, which is cheaper than to know the oldest. */
const MOST_KEPT = 2000;

/** Answers of a pure question about a text, which documents ask again and again: "UBND tỉnh", "Sở Nội vụ". */
export function latelyAsked<T>(ask: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    if (answers.size >= MOST_KEPT) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
