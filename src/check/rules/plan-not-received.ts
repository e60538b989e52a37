import { formatList } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import type { BoundUnit } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { CheckContext } from "../shared/check-context.ts";
import { defineCheck } from "../shared/define-check.ts";

interface NotReceived {
  readonly unit: string;
  /** What the unit is called now, where it was merged before the plan's year ended. */
  readonly now: readonly string[];
  readonly because: "name" | "predecessor" | "group";
  readonly as: string;
  readonly subIndices: readonly string[];
  /** A class of units: none of it has sent a plan. */
  readonly group: boolean;
}

/**
 * A unit that the parent binds has sent nothing: an error where the parent names it, a warning where a group stands
 * for it. A group whose members the catalogue cannot list is named once, and only if none of them sent a plan. To do:
 * remind the unit; if it did send one, look among the files that could not be read.
 */
export const planNotReceived = defineCheck<NotReceived>({
  id: "plan-not-received",
  title: { vi: "Chưa nhận được kế hoạch", en: "Plan not received" },
  about:
    "Đơn vị được kế hoạch của tỉnh giao nhiệm vụ nhưng chưa gửi kế hoạch: lỗi nếu được giao đích danh, cảnh báo nếu được giao theo nhóm. Nhóm chưa có danh sách thành viên được nêu một lần, khi chưa có thành viên nào gửi. Việc cần làm: đôn đốc đơn vị; nếu đơn vị đã gửi, xem trong các tệp không đọc được.",
  *find(plan, context) {
    if (plan.planKind !== "parent") return;
    // A parent of several years asks for one plan, not for one a year.
    for (const row of silentRows(plan, context)) {
      const own = row.dues.flatMap((due) =>
        due.places.filter((place) => place.planId === plan.id).map((place) => ({ due, place })),
      );
      const named = row.dues.find((due) => due.because !== "group");
      const due = named ?? row.dues[0]!;
      yield {
        severity: named ? "error" : "warning",
        unit: row.name,
        data: {
          unit: row.name,
          now: successors(row, plan, context),
          because: due.because,
          as: due.as,
          subIndices: row.dues.map(({ name }) => name),
          group: row.group,
        },
        evidence: own.map(({ place }) => place),
      };
    }
  },
  message: {
    vi: (d) =>
      `Chưa nhận được kế hoạch ${d.group ? `nào của “${d.unit}”` : `của ${called(d, "nay là")}`}, được giao ${d.because === "group" && !d.group ? `theo nhóm “${d.as}” ` : ""}${d.subIndices.length} chỉ số thành phần: ${names(d, "vi")}.`,
    en: (d) =>
      `No plan received from ${d.group ? `any of “${d.unit}”` : called(d, "now")}, bound ${d.because === "group" && !d.group ? `through “${d.as}” ` : ""}by ${d.subIndices.length} sub-${d.subIndices.length === 1 ? "index" : "indices"}: ${names(d, "en")}.`,
  },
  ask: {
    vi: (d) => `Đề nghị ${d.now.length > 0 ? formatList(d.now, "vi") : d.unit} gửi kế hoạch thực hiện.`,
    en: (d) => `Ask ${d.now.length > 0 ? formatList(d.now, "en") : d.unit} to send its plan.`,
  },
});

const names = (d: NotReceived, lang: Lang) =>
  formatList(
    d.subIndices.map((name) => `“${name}”`),
    lang,
  );
const called = ({ unit, now }: NotReceived, word: string) =>
  now.length > 0 ? `${unit} (${word} ${now.join(", ")})` : unit;

const key = (row: BoundUnit) => row.unitId ?? row.name;

/** Units that sent a plan in any of a parent's years. */
function heardBy(parentId: string, { corpus }: CheckContext): Set<string> {
  const groups = corpus.groups.filter((group) => group.parentIds.includes(parentId));
  return new Set(groups.flatMap((g) => g.bound.filter((row) => row.planIds.length > 0).map(key)));
}

/** Rows bound by a parent that sent nothing in any of its years; of several parents of one year the first speaks. */
function silentRows(parent: PlanRecord, context: CheckContext): BoundUnit[] {
  const groups = context.corpus.groups.filter((group) => group.parentIds.includes(parent.id));
  const parentIds = new Set(groups.flatMap((group) => group.parentIds));
  const heard = new Map([...parentIds].map((id) => [id, heardBy(id, context)]));
  const answered = new Set(
    groups.flatMap((g) =>
      g.bound.filter((r) => r.planIds.length > 0).flatMap((r) => r.dues.map((due) => due.as)),
    ),
  );
  const silent = new Map<string, BoundUnit>();
  for (const { row, parentIds } of groups.flatMap((group) =>
    group.bound.map((row) => ({ row, parentIds: group.parentIds })),
  )) {
    if (heard.get(parent.id)?.has(key(row)) || silent.has(key(row)) || !binds(row, parent.id)) continue;
    const speaker = parentIds.find((id) => binds(row, id) && !heard.get(id)?.has(key(row)));
    if (speaker !== parent.id) continue;
    if (row.group && answered.has(row.name)) continue;
    silent.set(key(row), row);
  }
  return [...silent.values()];
}

const binds = ({ dues }: BoundUnit, parentId: string) =>
  dues.some(({ places }) => places.length === 0 || places.some((place) => place.planId === parentId));

function successors(row: BoundUnit, parent: PlanRecord, { catalogue }: CheckContext): string[] {
  const year = parent.years.at(-1) ?? parent.issueDate.year;
  if (row.unitId === null || year === null || year === undefined) return [];
  return catalogue
    .successorsOf(row.unitId, `${year}-12-31`)
    .filter((id) => id !== row.unitId)
    .map((id) => catalogue.unitName(id));
}
