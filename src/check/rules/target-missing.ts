import { formatTarget } from "../../language/format-target.ts";
import { findSubIndex } from "../../language/sub-index-key.ts";
import { placesOf } from "../../model/places-of.ts";
import { senderOf } from "../../model/sender-of.ts";
import { targetAt } from "../../model/stated-targets.ts";
import { defineCheck } from "../shared/define-check.ts";

interface Missing {
  readonly name: string;
  readonly sender: string;
  /** Parts of the plan were not read. */
  readonly unread: boolean;
  /** The province's target in words. */
  readonly vi: string;
  readonly en: string;
}

export const targetMissing = defineCheck<Missing>({
  id: "target-missing",
  title: { vi: "Không nêu mục tiêu", en: "Target not stated" },
  about: {
    vi: "Kế hoạch của đơn vị có chỉ số thành phần nhưng không nêu mục tiêu nào, trong khi kế hoạch của tỉnh có. Đơn vị được phép không nêu; mục tiêu vẫn có hiệu lực. Kế hoạch nêu chỉ tiêu khác loại thì không xét; kế hoạch chưa đọc được hết thì chỉ nêu là chưa thấy. Việc cần làm: không bắt buộc, có thể nhắc đơn vị.",
    en: "A sub-plan has a sub-index and states no target for it, while the province's plan sets one. A unit may do so; the target applies all the same. A plan that states a target of another kind is left out; of a plan that could not be read completely, the finding only says that no target was found. To do: nothing, or remind the unit.",
  },
  *find(plan, context) {
    for (const compared of context.targetComparisonsOf(plan)) {
      const { subIndex, parent, pointer, parentPointer, state } = compared;
      const target = targetAt(parent, parentPointer);
      const unread = state === "not-read";
      if ((state !== "not-stated" && !unread) || !target || subIndex === null) continue;
      const [position = 0] = findSubIndex(plan.subIndices, subIndex);
      yield {
        severity: "info",
        subIndex,
        unit: senderOf(plan),
        data: {
          name: plan.subIndices[position]!.name,
          sender: senderOf(plan),
          unread,
          vi: formatTarget(target, "vi"),
          en: formatTarget(target, "en"),
        },
        evidence: [...placesOf(plan, pointer), ...placesOf(parent, parentPointer)],
        related: [parent.id],
      };
    }
  },
  compares: ({ unread: _, ...compared }) => compared,
  message: {
    vi: (d, { plan, inside, related: [parent] }) =>
      d.unread
        ? `Trong phần đọc được của ${inside} chưa thấy mục tiêu của “${d.name}”; ${parent} đặt ${d.vi}. Văn bản chưa đọc được hết, cần xem lại bản gốc.`
        : `${plan} không nêu mục tiêu của “${d.name}”; ${parent} đặt ${d.vi}.`,
    en: (d, { plan, inside, related: [parent] }) =>
      d.unread
        ? `No target for “${d.name}” was found in what was read of ${inside}; ${parent} sets ${d.en}. Not all of the document could be read: look at the original.`
        : `${plan} states no target for “${d.name}”; ${parent} sets ${d.en}.`,
  },
  ask: null,
});
