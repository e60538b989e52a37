import { formatList } from "../../language/format.ts";
import { formatTarget } from "../../language/format-target.ts";
import type { Lang } from "../../language/lang.ts";
import type { Wording } from "../../model/finding.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { targetAt } from "../../model/stated-targets.ts";
import type { TargetComparison } from "../../model/target-comparison.ts";

/** What the province stated before it changed a target. */
export interface BeforeChange {
  /** The earlier targets in words. */
  readonly targets: readonly Wording[];
  /** Whether the sub-plan agrees with one of them, so that it was right when it was written. */
  readonly agrees: boolean;
}

/** @param earlier the documents of `changedFrom`, in its order */
export function beforeChange(
  { changedFrom }: TargetComparison,
  earlier: readonly PlanRecord[],
): BeforeChange {
  const targets = changedFrom.map(({ pointer }, i): Wording => {
    const target = targetAt(earlier[i]!, pointer);
    return target ? { vi: formatTarget(target, "vi"), en: formatTarget(target, "en") } : { vi: "", en: "" };
  });
  return { targets, agrees: changedFrom.some(({ agrees }) => agrees) };
}

/** The sentence on a target that was changed; "" where it was not. `earlier`: the names of the documents. */
export function changeSentence(
  before: BeforeChange | undefined,
  earlier: readonly string[],
  lang: Lang,
): string {
  if (!before) return "";
  const stated = before.targets.map(
    (target, i) => `${earlier[i]} ${lang === "vi" ? "ghi" : "stated"} ${target[lang]}`,
  );
  const list = formatList(stated, lang);
  if (lang === "vi")
    return ` Tỉnh đã thay đổi mục tiêu này: trước đó ${list}${before.agrees ? ", đúng như kế hoạch của đơn vị" : ""}.`;
  return ` The province changed this target: before, ${list}${before.agrees ? ", as in the unit's plan" : ""}.`;
}
