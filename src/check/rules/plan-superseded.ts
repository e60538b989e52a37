import type { Revision } from "../../model/corpus.ts";
import { isMarkedDraft } from "../../model/is-marked-draft.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { senderOf } from "../../model/sender-of.ts";
import { defineCheck } from "../shared/define-check.ts";

interface Superseded {
  /** How the newer version changed the plan; null: it replaces a later version than this one. */
  readonly how: "states" | "marked" | "draft" | "inferred" | "amendment" | "indirect";
  readonly parent: boolean;
}

export const planSuperseded = defineCheck<Superseded>({
  id: "plan-superseded",
  title: { vi: "Đã có bản thay thế", en: "Replaced by a newer version" },
  about: {
    vi: "Đơn vị hoặc tỉnh đã ban hành văn bản thay thế kế hoạch này. Nội dung (chỉ số thành phần, mục tiêu, nhiệm vụ, thời hạn) tính theo bản mới và không có nhận xét nào về nội dung bản cũ; việc ban hành đúng hạn hay chậm tính theo ngày ban hành lần đầu. Dự thảo (chưa có số, chưa có ngày, hoặc ghi “DỰ THẢO” và chưa có số) nằm cạnh kế hoạch đã có số của cùng đơn vị và có hầu hết nhiệm vụ trong kế hoạch đó (cùng tên thì chỉ cần một phần tư) thì không tính. Kế hoạch được coi là đã được thay thế khi bản mới nêu rõ, hoặc khi cùng đơn vị, cùng kế hoạch của tỉnh, cùng tên gọi, ban hành sau và có đủ các chỉ số thành phần, hầu hết nhiệm vụ của bản cũ; còn chưa chắc thì tính cả hai. Văn bản sửa đổi, bổ sung không thay thế kế hoạch: hai văn bản được tính chung, số liệu mới nhất có hiệu lực. Việc cần làm: không có.",
    en: "The unit or the province issued a document that replaces this plan. The newer version states the contents (sub-indices, targets, tasks, deadlines), and there are no findings on the contents of the older one; the date of the first version still decides whether the unit was late. A draft (without number and day, or marked as a draft and without a number) beside a plan with a number of the same unit that has most of its tasks, or a quarter of them under the same title, does not count. A plan counts as replaced if the newer one says so, or if the same unit implements the same plan of the province again, later and under the same title, with every sub-index and nearly all tasks of the older one; in doubt both count. An amendment does not replace a plan: both documents count together, with the latest figures. To do: nothing.",
  },
  superseded: true,
  *find(plan, context) {
    const superseded = context.corpus.superseded.find(({ planId }) => planId === plan.id);
    const newest = superseded && context.plan(superseded.byId);
    if (!newest) return;
    const revision = context.corpus.revisions.find(
      ({ planId, earlierId, relation }) =>
        planId === newest.id && earlierId === plan.id && relation === "replaces",
    );
    const isAmendment = context.corpus.revisions.some(
      ({ planId, relation }) => planId === plan.id && relation === "amends",
    );
    yield {
      severity: "info",
      unit: senderOf(plan),
      data: { how: howOf(plan, revision, isAmendment), parent: plan.planKind === "parent" },
      evidence: [
        ...placesOf(plan, "/title"),
        ...(revision?.reference == null
          ? placesOf(newest, "/title")
          : placesOf(newest, `/references/${revision.reference}`)),
      ],
      related: [newest.id],
    };
  },
  message: {
    vi: (d, { plan, related: [newest] }) =>
      `${plan} đã có bản thay thế: ${newest}${HOW.vi[d.how]}. ${COUNTS.vi(d)}`,
    en: (d, { plan, related: [newest] }) =>
      `${plan} has a newer version: ${newest}${HOW.en[d.how]}. ${COUNTS.en(d)}`,
  },
  ask: null,
});

function howOf(plan: PlanRecord, revision: Revision | undefined, isAmendment: boolean): Superseded["how"] {
  if (revision && revision.reference !== null) return "states";
  if (revision && isMarkedDraft(plan)) return "marked";
  if (revision) return plan.number?.serial == null && plan.issueDate.day === null ? "draft" : "inferred";
  return isAmendment ? "amendment" : "indirect";
}

const HOW = {
  vi: {
    states: " (văn bản này nêu rõ việc thay thế)",
    marked: " (bản này ghi “DỰ THẢO” và có nhiệm vụ trùng với bản kia)",
    draft: " (bản này chưa có số, chưa có ngày và có nhiệm vụ trùng với bản kia)",
    inferred: " (cùng đơn vị, cùng kế hoạch của tỉnh, cùng phạm vi, ban hành sau)",
    amendment: " (văn bản này thay thế kế hoạch đã được sửa đổi, bổ sung)",
    indirect: "",
  },
  en: {
    states: " (which says so)",
    marked: " (this one is marked as a draft, and both have tasks in common)",
    draft: " (this one has neither number nor day, and both have tasks in common)",
    inferred: " (same unit, same plan of the province, same scope, later date)",
    amendment: " (which replaces the plan that was amended)",
    indirect: "",
  },
};

const isDraft = (how: Superseded["how"]) => how === "marked" || how === "draft";
const COUNTS = {
  vi: ({ how, parent }: Superseded) =>
    parent
      ? "Nội dung tính theo bản mới; kế hoạch của đơn vị dẫn bản cũ vẫn được tính."
      : isDraft(how)
        ? "Nội dung và ngày ban hành tính theo bản đã có số."
        : "Nội dung tính theo bản mới; việc ban hành đúng hạn hay chậm tính theo ngày ban hành lần đầu.",
  en: ({ how, parent }: Superseded) =>
    parent
      ? "The newer version counts; sub-plans that cite the older one count as well."
      : isDraft(how)
        ? "The contents and the date of the plan with a number count."
        : "The newer version counts; the date of the first one still decides whether the unit was late.",
};
