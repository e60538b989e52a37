import type { Target } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";

/** Order of the kinds of targets: the first target of the best kind is the main target. */
const KIND_ORDER: readonly Target["kind"][] = ["score", "rank", "percent", "change", "other"];
/** The targets of a sub-index, each once: the main one first. `planYear`: the year of the plan, whose targets come first. */
export function rankTargets(
  targets: readonly Located<Target>[],
  planYear: number | null,
): readonly Located<Target>[] {
  const isOfOtherYear = (year: number | null) => year !== null && year !== planYear;
  const ranked = [...targets].sort(
    (a, b) =>
      Number(a.value.criterion !== null) - Number(b.value.criterion !== null) ||
      Number(isOfOtherYear(a.value.year)) - Number(isOfOtherYear(b.value.year)) ||
      KIND_ORDER.indexOf(a.value.kind) - KIND_ORDER.indexOf(b.value.kind),
  );
  return mergeEqual(ranked.filter((target) => !isIncreaseOf(target, targets)));
}

/** True for "tăng 0,3 điểm" of "6,8 điểm, tăng 0,3 điểm", which another rule reads as the increase of the score. */
const isIncreaseOf = ({ value, span }: Located<Target>, all: readonly Located<Target>[]): boolean =>
  value.kind === "change" &&
  all.some(
    (other) =>
      other.value.increase !== null &&
      other.value.increase === value.value &&
      other.value.criterion === value.criterion &&
      other.span.from === span.from,
  );

/** Each target once. A repetition adds the increase and the baseline that the first mention omits. */
function mergeEqual(targets: readonly Located<Target>[]): Located<Target>[] {
  const merged = new Map<string, Located<Target>>();
  for (const target of targets) {
    const { kind, comparator, value, year, criterion, increase, baseline } = target.value;
    const key = `${kind} ${comparator} ${value} ${year} ${criterion}`;
    const first = merged.get(key);
    if (!first) {
      merged.set(key, target);
      continue;
    }
    const known = first.value.baseline;
    merged.set(key, {
      ...first,
      value: {
        ...first.value,
        increase: first.value.increase ?? increase,
        baseline: known?.value == null ? (baseline ?? known) : known,
      },
    });
  }
  return [...merged.values()];
}
