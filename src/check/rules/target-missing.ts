import { formatList } from "../../language/format.ts";
import { formatTarget } from "../../language/format-target.ts";
import type { Lang } from "../../language/lang.ts";
import { findSubIndex } from "../../language/sub-index-key.ts";
import type { Place } from "../../model/comparison.ts";
import type { Wording } from "../../model/finding.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { senderOf } from "../../model/sender-of.ts";
import { targetAt } from "../../model/stated-targets.ts";
import type { CheckContext } from "../shared/check-context.ts";
import { defineCheck } from "../shared/define-check.ts";

interface Part {
  readonly subIndex: string;
  readonly name: string;
  /** The province's target in words. */
  readonly target: Wording;
}

interface Missing {
  /** All sub-indices for which the plan lacks a target of one parent. */
  readonly parts: readonly Part[];
  readonly sender: string;
  /** Parts of the plan were not read. */
  readonly unread: boolean;
}

export const targetMissing = defineCheck<Missing>({
  id: "target-missing",
  title: { vi: "Không nêu mục tiêu", en: "Target not stated" },
  about: {
    vi: "Kế hoạch của đơn vị có chỉ số thành phần nhưng không nêu mục tiêu nào, trong khi kế hoạch của tỉnh có. Đơn vị được phép không nêu; mục tiêu vẫn có hiệu lực. Các chỉ số thành phần như vậy của một kế hoạch được nêu chung trong một lưu ý. Kế hoạch nêu chỉ tiêu khác loại thì không xét; kế hoạch chưa đọc được hết thì chỉ nêu là chưa thấy. Việc cần làm: không bắt buộc, có thể đề nghị đơn vị bổ sung.",
    en: "A sub-plan has a sub-index and states no target for it, while the province's plan sets one. This is allowed, and the province's target applies. All such sub-indices of a plan are reported in one note. Not checked: a plan that states a target of another kind. For a plan that could not be read completely, the finding only says that no target was found. To do: nothing, or remind the unit.",
  },
  *find(plan, context) {
    const alike = Map.groupBy(withoutTarget(plan, context), ({ parent, unread }) => `${parent.id} ${unread}`);
    for (const list of alike.values()) {
      const { parent, unread } = list[0]!;
      const parts = list.map(({ part }) => part);
      yield {
        severity: "info",
        ...(parts.length === 1 ? { subIndex: parts[0]!.subIndex } : {}),
        unit: senderOf(plan),
        data: { parts, sender: senderOf(plan), unread },
        evidence: list.flatMap(({ places }) => places),
        related: [parent.id],
      };
    }
  },
  compares: ({ parts, sender }) => ({ parts, sender }),
  message: {
    vi: (d, { plan, inside, related: [parent] }) =>
      d.unread
        ? `Trong phần đọc được của ${inside} chưa thấy mục tiêu của ${namesOf(d, "vi")}; ${parent} đặt mục tiêu ${targetsOf(d, "vi")}. Văn bản chưa đọc được hết, cần xem lại bản gốc.`
        : `${plan} không nêu mục tiêu của ${namesOf(d, "vi")}; ${parent} đặt mục tiêu ${targetsOf(d, "vi")}.`,
    en: (d, { plan, inside, related: [parent] }) =>
      d.unread
        ? `No target for ${namesOf(d, "en")} was found in the readable part of ${inside}; ${parent} sets ${targetsOf(d, "en")}. Not all of the document could be read: look at the original.`
        : `${plan} states no target for ${namesOf(d, "en")}; ${parent} sets ${targetsOf(d, "en")}.`,
  },
  ask: null,
});

interface WithoutTarget {
  readonly parent: PlanRecord;
  readonly unread: boolean;
  readonly part: Part;
  readonly places: readonly Place[];
}

function withoutTarget(plan: PlanRecord, context: CheckContext): WithoutTarget[] {
  return context
    .targetComparisonsOf(plan)
    .flatMap(({ subIndex, parent, pointer, parentPointer, state }): WithoutTarget[] => {
      const target = targetAt(parent, parentPointer);
      const unread = state === "not-read";
      if ((state !== "not-stated" && !unread) || !target || subIndex === null) return [];
      const [position = 0] = findSubIndex(plan.subIndices, subIndex);
      const words = { vi: formatTarget(target, "vi"), en: formatTarget(target, "en") };
      const part = { subIndex, name: plan.subIndices[position]!.name, target: words };
      return [
        { parent, unread, part, places: [...placesOf(plan, pointer), ...placesOf(parent, parentPointer)] },
      ];
    });
}

/** "“Đảm bảo tuân thủ”"; for several sub-indices "các chỉ số thành phần “…” và “…”". */
function namesOf({ parts }: Missing, lang: Lang): string {
  const names = formatList(
    parts.map(({ name }) => `“${name}”`),
    lang,
  );
  if (parts.length === 1) return names;
  return lang === "vi" ? `các chỉ số thành phần ${names}` : `the sub-indices ${names}`;
}

/** The targets, in the order of the names. */
function targetsOf({ parts }: Missing, lang: Lang): string {
  const targets = formatList(
    parts.map(({ target }) => target[lang]),
    lang,
  );
  if (parts.length === 1) return targets;
  return lang === "vi" ? `lần lượt là ${targets}` : `${targets} respectively`;
}
