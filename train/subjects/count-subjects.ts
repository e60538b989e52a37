import { OTHER, type SubjectCounts } from "../../src/relate/subjects/subject-counts.ts";
import type { OtherLine, SubjectLine } from "./lines-under-names.ts";

/** A word in fewer plans may be the wording of one author. */
const MIN_PLANS = 2;
/** An index with lines of fewer heaps is left out: its words would be those of one province, and nothing would be left to try them on. */
const MIN_HEAPS = 3;

/** Lines on no index that are added to those of each index: with more of them, too few lines of plans keep a subject. */
const MOST_OTHERS = 500;

/** The counts of each index, with words and indices in a fixed order. `others`: lines of documents on no index. */
export function countSubjects(
  lines: readonly SubjectLine[],
  others: readonly OtherLine[],
): Record<string, SubjectCounts> {
  const step = Math.max(1, Math.floor(others.length / MOST_OTHERS));
  const drawn = others.filter((_, i) => i % step === 0).slice(0, MOST_OTHERS);
  const byIndex = Map.groupBy(lines, ({ index }) => index);
  const known = [...byIndex].filter(([, of]) => new Set(of.map(({ heap }) => heap)).size >= MIN_HEAPS);
  const withOthers = known.map(([index, of]) => {
    const outside = drawn.map((line): SubjectLine => ({ ...line, heap: "", index, subject: OTHER }));
    return [index, countsOf([...of, ...outside])] as const;
  });
  return Object.fromEntries(withOthers.sort(([a], [b]) => compare(a, b)));
}

function countsOf(lines: readonly SubjectLine[]): SubjectCounts {
  const named = new Set(lines.map(({ subject }) => subject).filter((subject) => subject !== OTHER));
  const subjects = [...[...named].sort(compare), OTHER];
  const position = new Map(subjects.map((subject, i) => [subject, i]));
  const words = new Map<string, { counts: number[]; plans: Set<string> }>();
  for (const line of lines) {
    for (const word of line.words) {
      const found = words.get(word) ?? { counts: subjects.map(() => 0), plans: new Set() };
      found.counts[position.get(line.subject)!]! += 1;
      found.plans.add(line.plan);
      words.set(word, found);
    }
  }
  const frequent = [...words].filter(([, { plans }]) => plans.size >= MIN_PLANS);
  return {
    subjects,
    lines: subjects.map((subject) => lines.filter((line) => line.subject === subject).length),
    words: Object.fromEntries(
      frequent.sort(([a], [b]) => compare(a, b)).map(([word, { counts }]) => [word, counts]),
    ),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : 1);
