import { formatTarget } from "../../language/format-target.ts";
import { findSubIndex, subIndexKey } from "../../language/sub-index-key.ts";
import { placesOf } from "../../model/places-of.ts";
import { senderOf } from "../../model/sender-of.ts";
import { comparableTargets, statedTargets } from "../../model/stated-targets.ts";
import { defineCheck } from "../shared/define-check.ts";

export const targetMissing = defineCheck<{ name: string; sender: string; vi: string; en: string }>({
  id: "target-missing",
  title: { vi: "Không nêu mục tiêu", en: "Target not stated" },
  about: {
    vi: "Kế hoạch của đơn vị có chỉ số thành phần nhưng không nêu mục tiêu tỉnh đặt ra. Đơn vị được phép không nêu; mục tiêu vẫn có hiệu lực. Việc cần làm: không bắt buộc, có thể nhắc đơn vị.",
    en: "A sub-plan has a sub-index but leaves out the target that the province sets for it. A unit may do so; the target applies all the same. To do: nothing, or remind the unit.",
  },
  *find(plan, context) {
    const seen = new Set<string>();
    for (const { parent } of context.parentsOf(plan)) {
      for (const subIndex of plan.subIndices) {
        const key = subIndexKey(subIndex);
        const own = findSubIndex(plan.subIndices, key).flatMap((i) => statedTargets(plan, i));
        const position = findSubIndex(parent.subIndices, key).find(
          (i) => parent.subIndices[i]!.target !== null,
        );
        const target = position === undefined ? null : parent.subIndices[position]!.target;
        if (!target || target.value === null || seen.has(key)) continue;
        if (own.some((stated) => comparableTargets(stated.target, target))) continue;
        seen.add(key);
        yield {
          severity: "info",
          subIndex: key,
          unit: senderOf(plan),
          data: {
            name: subIndex.name,
            sender: senderOf(plan),
            vi: formatTarget(target, "vi"),
            en: formatTarget(target, "en"),
          },
          evidence: [
            ...placesOf(plan, `/subIndices/${plan.subIndices.indexOf(subIndex)}`),
            ...placesOf(parent, `/subIndices/${position}/target`),
          ],
          related: [parent.id],
        };
      }
    }
  },
  message: {
    vi: (d, { plan, related: [parent] }) =>
      `${plan} không nêu mục tiêu của “${d.name}”; ${parent} đặt ${d.vi}.`,
    en: (d, { plan, related: [parent] }) =>
      `${plan} states no target for “${d.name}”; ${parent} sets ${d.en}.`,
  },
  ask: null,
});
