import { greatestOf } from "../../../model/lists.ts";
import type { Target } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import { emptyTarget } from "./empty-target.ts";

/** Least number of scores with a comma that show how the others are printed. */
const FEWEST = 2;
const LEAST_WITHOUT_MARK = 100;
const FACTOR = 10;
/** Confidence of a target whose value cannot be read. */
const DOUBTFUL = 0.4;
const MARK = /\d[,.]\d/u;

/**
 * Targets without the scores that lost their comma to a stain or a stamp ("490" among "6,80", "5,55"), as value or as result of
 * the year before: they would be wrong, and nothing says where the comma was. The text of a target stays. `all`: the targets of
 * the whole plan.
 */
export function withoutLostMarks(
  targets: readonly Located<Target>[],
  all: readonly Located<Target>[],
): Located<Target>[] {
  const isScore = ({ value: { kind, value } }: Located<Target>) => kind === "score" && value !== null;
  const marked = all.filter((one) => isScore(one) && MARK.test(one.value.text));
  if (marked.length < FEWEST) return [...targets];
  const most = Math.max(LEAST_WITHOUT_MARK, FACTOR * greatestOf(marked.map(({ value }) => value.value!)));
  return targets.map((one) => {
    if (!isScore(one)) return one;
    const { text, value, baseline } = one.value;
    const confidence = Math.min(one.confidence, DOUBTFUL);
    if (!MARK.test(text) && value! >= most) return { ...one, value: emptyTarget(text, "score"), confidence };
    if (Number.isInteger(baseline?.value) && baseline!.value! >= most)
      return { ...one, value: { ...one.value, baseline: { ...baseline!, value: null } } };
    return one;
  });
}
