import { findSubIndex } from "../../language/sub-index-key.ts";
import type { CorpusGroup, Due } from "../../model/corpus.ts";
import type { Severity } from "../../model/finding.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { CheckContext } from "../shared/check-context.ts";
import { defineCheck, type Found } from "../shared/define-check.ts";
import { senderOf } from "../shared/format.ts";

interface Missing {
  readonly name: string;
  readonly order: number;
  readonly sender: string;
  /** "unknown": the parent is not in the corpus; "nobody": it is, and does not ask. */
  readonly because: Due["because"] | "unknown" | "nobody";
  readonly as: string | null;
  readonly year: number | null;
  readonly attachmentMissing: boolean;
  readonly unread: boolean;
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/**
 * A sub-plan leaves out a sub-index. The province is scored on each of them, so what it assigned to a unit has to
 * stand in the unit's plan: an error where the parent is here and assigns it (by name, through a predecessor or a
 * group), a warning where the parent is not here to tell, a remark where it does not ask. A plan with pages that
 * could not be read is never called more than doubtful. To do: ask the unit for the missing part.
 */
export const subIndexMissing = defineCheck<Missing>({
  id: "sub-index-missing",
  title: { vi: "Thiếu chỉ số thành phần", en: "Sub-index missing" },
  about:
    "Kế hoạch của đơn vị bỏ sót một chỉ số thành phần. Tỉnh được chấm điểm theo từng chỉ số, nên phần tỉnh giao phải có trong kế hoạch của đơn vị: lỗi nếu kế hoạch của tỉnh có trong hồ sơ và có giao (đích danh, qua cơ quan tiền thân hoặc theo nhóm); cảnh báo nếu chưa có kế hoạch của tỉnh để đối chiếu; lưu ý nếu tỉnh không giao. Kế hoạch có trang chưa đọc được thì chỉ cảnh báo. Việc cần làm: đề nghị đơn vị bổ sung.",
  *find(plan, context) {
    if (plan.planKind !== "sub-plan") return;
    const worst = new Map<string, Found<Missing>>();
    for (const found of context.groupsOf(plan).flatMap((group) => missingIn(group, plan, context))) {
      const before = worst.get(found.subIndex!);
      if (!before || RANK[found.severity] < RANK[before.severity]) worst.set(found.subIndex!, found);
    }
    yield* worst.values();
  },
  message: {
    vi: (d) =>
      `Kế hoạch của ${d.sender} không có chỉ số thành phần ${d.order} “${d.name}”${WHY.vi(d)}.${d.attachmentMissing ? " Kế hoạch của tỉnh có nêu phụ lục phân công nhưng không kèm theo, nên cần đối chiếu lại với phụ lục." : ""}${d.unread ? " Tệp có trang chưa đọc được, cần xem lại bản gốc." : ""}`,
    en: (d) =>
      `The plan of ${d.sender} lacks sub-index ${d.order} “${d.name}”${WHY.en(d)}.${d.attachmentMissing ? " The province's plan announces an appendix of tasks that is not attached: compare with it." : ""}${d.unread ? " Some pages of the file could not be read: look at the original." : ""}`,
  },
  ask: {
    vi: (d) => {
      const part = `chỉ số thành phần ${d.order} “${d.name}”`;
      if (d.because === "nobody")
        return `Đề nghị ${d.sender} rà soát, cho biết có nhiệm vụ thuộc ${part} hay không.`;
      return `Đề nghị ${d.sender} bổ sung ${part} vào kế hoạch${d.because === "unknown" ? ", nếu được giao" : ""}.`;
    },
    en: (d) => {
      const part = `sub-index ${d.order} “${d.name}”`;
      if (d.because === "nobody") return `Ask ${d.sender} whether it has tasks under ${part}.`;
      return `Ask ${d.sender} to add ${part} to its plan${d.because === "unknown" ? ", if it was assigned" : ""}.`;
    },
  },
});

const WHY = {
  vi: ({ because, as, year }: Missing) =>
    ({
      name: ", tuy kế hoạch của tỉnh giao đích danh",
      predecessor: `, tuy kế hoạch của tỉnh giao cho ${as} (nay do đơn vị này kế thừa)`,
      group: `, tuy kế hoạch của tỉnh giao cho “${as}”`,
      unknown: `${year === null ? "" : ` của năm ${year}`}; kế hoạch của tỉnh chưa có trong hồ sơ nên chưa rõ có được giao hay không`,
      nobody: "; kế hoạch của tỉnh không giao chỉ số này cho đơn vị",
    })[because],
  en: ({ because, as, year }: Missing) =>
    ({
      name: ", though the province's plan assigns it by name",
      predecessor: `, though the province's plan assigns it to ${as}, whose successor it is`,
      group: `, though the province's plan assigns it to “${as}”`,
      unknown: `${year === null ? "" : ` of ${year}`}; the province's plan is not here to tell whether it was assigned`,
      nobody: "; the province's plan does not assign it to this unit",
    })[because],
};

function missingIn(group: CorpusGroup, plan: PlanRecord, context: CheckContext): Found<Missing>[] {
  const row = context.rowOf(group, plan);
  const siblings = (row?.planIds ?? [plan.id]).flatMap((id) => context.plan(id)?.subIndices ?? []);
  const parents = context.parentsOf(plan).filter(({ parent }) => group.parentIds.includes(parent.id));
  const onIndex = plan.index?.id === group.index || plan.subIndices.some((s) => s.index === group.index);
  if (parents.length === 0 && !onIndex) return [];
  const unread = plan.warnings.some((warning) => warning.code === "ocr-needed");
  return group.subIndices.flatMap(({ id, shortName }, i) => {
    if (findSubIndex(siblings, id).length > 0) return [];
    const due = parents.length === 0 ? undefined : row?.dues.find((d) => d.subIndex === id);
    const because = parents.length === 0 ? "unknown" : (due?.because ?? "nobody");
    const asked: Severity = unread ? "warning" : "error";
    return [
      {
        severity: due ? asked : parents.length === 0 ? "warning" : "info",
        subIndex: id,
        unit: senderOf(plan),
        data: {
          name: due?.name ?? shortName,
          order: i + 1,
          sender: senderOf(plan),
          because,
          as: due?.as ?? null,
          year: group.year,
          attachmentMissing: parents.some(({ parent }) =>
            parent.warnings.some((warning) => warning.code === "attachment-missing"),
          ),
          unread,
        },
        evidence: [...(due?.places ?? []), ...placesOf(plan, "/index")],
        related: parents.map(({ parent }) => parent.id),
      },
    ];
  });
}
