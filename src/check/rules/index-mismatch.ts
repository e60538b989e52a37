import { formatList } from "../../language/format.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { defineCheck } from "../shared/define-check.ts";
import { parentMismatch } from "../shared/parent-mismatch.ts";

interface Indices {
  readonly sender: string;
  readonly own: readonly string[];
  readonly parent: readonly string[];
}

export const indexMismatch = defineCheck<Indices>({
  id: "index-mismatch",
  title: {
    vi: "Bộ chỉ số khác với kế hoạch được triển khai",
    en: "Index differs from the plan that it implements",
  },
  about: {
    vi: "Kế hoạch của đơn vị nói về bộ chỉ số mà kế hoạch của tỉnh được dẫn không đề cập. Không xét khi một trong hai văn bản không rõ bộ chỉ số, hoặc khi đơn vị triển khai nhiều văn bản. Việc cần làm: đề nghị đơn vị kiểm tra căn cứ.",
    en: "A sub-plan is on an index that the cited plan of the province does not cover. Not checked where the index of either plan is unknown, or where the sub-plan implements several documents. To do: ask the unit to check what it cites.",
  },
  find(plan, context) {
    const nameOf = (id: string) => context.catalogue.index(id)?.name ?? id;
    return parentMismatch(plan, context, "/index", (parent) => {
      const [own, theirs] = [everyIndexOf(plan), everyIndexOf(parent)];
      if (own.size === 0 || theirs.size === 0 || !own.isDisjointFrom(theirs)) return null;
      return { own: [...own].map(nameOf), parent: [...theirs].map(nameOf) };
    });
  },
  message: {
    vi: (d, names) =>
      `${names.plan} về ${formatList(d.own, "vi")}, nhưng triển khai ${names.related[0]} về ${formatList(d.parent, "vi")}.`,
    en: (d, names) =>
      `${names.plan} is on ${formatList(d.own, "en")}, but implements ${names.related[0]} on ${formatList(d.parent, "en")}.`,
  },
  ask: {
    vi: (_, names) => `Đề nghị ${names.sender} kiểm tra lại văn bản căn cứ của ${names.own}.`,
    en: (_, names) => `Ask ${names.sender} to check what is cited in ${names.own}.`,
  },
});

/** Ids of all indices that a plan names as its subject or has a section on. */
function everyIndexOf(plan: PlanRecord): Set<string> {
  const ids = [
    plan.index?.id,
    ...plan.otherIndices.map(({ id }) => id),
    ...plan.subIndices.map(({ index }) => index),
    ...plan.overall.map(({ index }) => index),
  ];
  return new Set(ids.flatMap((id) => id ?? []));
}
