import { formatList } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import type { Due } from "../../model/corpus.ts";
import { defineCheck } from "../shared/define-check.ts";

interface NotReceived {
  readonly unit: string;
  /** Names of the unit's successors, where it was merged before the end of the plan's last year. */
  readonly now: readonly string[];
  readonly because: Due["because"];
  readonly as: string;
  readonly subIndices: readonly string[];
  /** true: a group of units of which none sent a plan. */
  readonly group: boolean;
}

export const planNotReceived = defineCheck<NotReceived>({
  id: "plan-not-received",
  title: { vi: "Chưa nhận được kế hoạch", en: "Plan not received" },
  about: {
    vi: "Đơn vị được kế hoạch của tỉnh giao nhiệm vụ nhưng chưa gửi kế hoạch: lỗi nếu được giao đích danh, cảnh báo nếu được giao theo nhóm. Nhóm chưa có danh sách thành viên được nêu một lần, khi chưa có thành viên nào gửi. Việc cần làm: đôn đốc đơn vị; nếu đơn vị đã gửi, xem trong các tệp không đọc được.",
    en: "A unit has tasks under the province's plan and has sent no plan: an error where the province names it, a warning where it is bound through a group. A group whose members are unknown is listed once, and only if none of its members sent a plan. To do: remind the unit; if it did send a plan, look among the files that could not be read.",
  },
  *find(plan, { corpus }) {
    for (const { parentId, unit, group, dues, successors } of corpus.unsent) {
      if (parentId !== plan.id) continue;
      const named = dues.find((due) => due.because !== "group");
      const { because, as } = named ?? dues[0]!;
      yield {
        severity: named ? "error" : "warning",
        unit,
        data: { unit, now: successors, because, as, subIndices: dues.map(({ name }) => name), group },
        evidence: dues.flatMap(({ places }) => places.filter((place) => place.planId === plan.id)),
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
