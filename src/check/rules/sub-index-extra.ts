import { formatList } from "../../language/format.ts";
import { senderOf } from "../../model/sender-of.ts";
import { defineCheck } from "../shared/define-check.ts";

interface Extra {
  readonly sender: string;
  readonly name: string;
  /** False if lines have the content of the sub-index without its name. */
  readonly isNamed: boolean;
  /** True if parts of a parent plan were not read. */
  readonly parentUnread: boolean;
}

export const subIndexExtra = defineCheck<Extra>({
  id: "sub-index-extra",
  byDefault: false,
  title: { vi: "Có thêm chỉ số thành phần không được giao", en: "Sub-index that was not assigned" },
  about: {
    vi: "Kế hoạch của đơn vị có chỉ số thành phần mà kế hoạch của tỉnh không giao cho đơn vị. Đơn vị được phép làm thêm; ma trận ghi “có thêm”. Việc cần làm: không bắt buộc.",
    en: "A sub-plan has a sub-index that the province's plan does not assign to the unit. This is allowed; the matrix shows the sub-index as extra. To do: nothing.",
  },
  *find(plan, context) {
    const seen = new Set<string>();
    for (const { group, row } of context.rowsOf(plan)) {
      const parents = row.parentIds.flatMap((id) => context.plan(id) ?? []);
      const parentUnread = parents.some(context.isPartlyRead);
      for (const cell of row.coverage) {
        const places = cell.coveredBy.filter(({ planId }) => planId === plan.id);
        if (cell.state !== "extra" || places.length === 0 || seen.has(cell.subIndex)) continue;
        seen.add(cell.subIndex);
        const known = group.subIndices.find(({ id }) => id === cell.subIndex);
        yield {
          severity: "info",
          subIndex: cell.subIndex,
          unit: senderOf(plan),
          data: {
            sender: senderOf(plan),
            name: known?.shortName ?? cell.subIndex,
            isNamed: cell.similarAt.length === 0,
            parentUnread,
          },
          evidence: places,
          related: row.parentIds,
        };
      }
    }
  },
  compares: ({ sender, name }) => ({ sender, name }),
  message: {
    vi: (d, { plan, related }) =>
      `${plan} có thêm ${d.isNamed ? "" : "nội dung của "}chỉ số thành phần “${d.name}”${d.isNamed ? "" : " (không nêu tên)"}${d.parentUnread ? `, chưa thấy được giao trong phần đọc được của ${formatList(related, "vi")}` : ` mà ${formatList(related, "vi")} không giao cho đơn vị`}.`,
    en: (d, { plan, related }) =>
      `${plan} has ${d.isNamed ? "the" : "content of the"} sub-index “${d.name}”${d.isNamed ? "" : " without its name"}, which ${d.parentUnread ? "the readable part of " : ""}${formatList(related, "en")} ${related.length > 1 && !d.parentUnread ? "do not" : "does not"} assign to the unit.`,
  },
  ask: null,
});
