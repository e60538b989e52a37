import { formatList } from "../../language/format.ts";
import { senderOf } from "../../model/sender-of.ts";
import { defineCheck } from "../shared/define-check.ts";

interface Extra {
  readonly sender: string;
  readonly name: string;
}

export const subIndexExtra = defineCheck<Extra>({
  id: "sub-index-extra",
  byDefault: false,
  title: { vi: "Có thêm chỉ số thành phần không được giao", en: "Sub-index that was not assigned" },
  about: {
    vi: "Kế hoạch của đơn vị có chỉ số thành phần mà kế hoạch của tỉnh không giao cho đơn vị. Đơn vị được phép làm thêm; ma trận ghi “có thêm”. Việc cần làm: không bắt buộc.",
    en: "A sub-plan has a sub-index that the province's plan does not assign to the unit. A unit may do so; the matrix shows it as extra. To do: nothing.",
  },
  *find(plan, { rowsOf }) {
    const seen = new Set<string>();
    for (const { group, row } of rowsOf(plan)) {
      for (const cell of row.coverage) {
        const places = cell.coveredBy.filter(({ planId }) => planId === plan.id);
        if (cell.state !== "extra" || places.length === 0 || seen.has(cell.subIndex)) continue;
        seen.add(cell.subIndex);
        const known = group.subIndices.find(({ id }) => id === cell.subIndex);
        yield {
          severity: "info",
          subIndex: cell.subIndex,
          unit: senderOf(plan),
          data: { sender: senderOf(plan), name: known?.shortName ?? cell.subIndex },
          evidence: places,
          related: row.parentIds,
        };
      }
    }
  },
  message: {
    vi: (d, { plan, related }) =>
      `${plan} có thêm chỉ số thành phần “${d.name}”, ${formatList(related, "vi")} không giao cho đơn vị.`,
    en: (d, { plan, related }) =>
      `${plan} has the sub-index “${d.name}”, which ${formatList(related, "en")} does not assign to the unit.`,
  },
  ask: null,
});
