import { documentName } from "../../language/document-name.ts";
import type { ClassMembers, Due, Duty, ExtendedDay, UnclearSource } from "../../model/duty.ts";
import type { Severity, Wording } from "../../model/finding.ts";
import { onlyHelps } from "../../model/only-helps.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { fileOf } from "../../model/sender-of.ts";
import type { CheckContext } from "../shared/check-context.ts";
import type { NamedMembers } from "../shared/class-members.ts";
import { defineCheck } from "../shared/define-check.ts";
import {
  isAhead,
  type NotReceived,
  notReceivedAsk,
  notReceivedSentences,
} from "../shared/not-received-sentences.ts";

export const planNotReceived = defineCheck<NotReceived>({
  id: "plan-not-received",
  title: { vi: "Chưa nhận được kế hoạch", en: "Plan not received" },
  about: {
    vi: "Đơn vị phải ban hành kế hoạch (được nêu tên hoặc thuộc nhóm được nêu trong câu yêu cầu ban hành kế hoạch, hoặc có trong danh sách của cán bộ) nhưng chưa gửi: ở mức cần xử lý khi đã quá hạn hoặc không có hạn, ở mức lưu ý khi chưa đến hạn hoặc khi đơn vị đã kết thúc hoạt động trước hạn. Đơn vị được công văn của tỉnh, hoặc của cơ quan nhận kế hoạch, kéo dài thời hạn thì tính theo thời hạn mới. Đơn vị quá hạn khi còn hoạt động, nay đã kết thúc hoạt động thì ở mức cần xem lại, không đôn đốc. Khi năm của kế hoạch đã kết thúc và tỉnh đã có kế hoạch năm sau thì chỉ ghi nhận, không đôn đốc. Nhóm có đủ danh sách trong danh mục (“UBND các xã, phường” từ 01/7/2025) có một cảnh báo chung nêu các đơn vị chưa gửi, ở mức cần xem lại. Cũng ở mức cần xem lại khi chưa chắc: có văn bản hoặc tệp không đọc được có thể là của đơn vị, có công văn kéo dài thời hạn cho những đơn vị không nêu tên, câu yêu cầu không nêu rõ đơn vị nào, hoặc kế hoạch của tỉnh không có cả số lẫn ngày nên có thể là dự thảo. Đơn vị chỉ được giao nhiệm vụ thì chỉ là lưu ý. Việc cần làm: mở văn bản hoặc tệp được nêu; nếu không phải, đôn đốc đơn vị.",
    en: "A unit that must issue a plan has sent none. A unit must issue a plan if the sentence that requires plans names it or its group, or if it is on the officer's list. The finding is to act on once the plan is overdue or where there is no due date, and a note before the due date, where the unit ceased to exist before it, or where the year is over and the province has the next year's plan; then nobody is reminded. A group whose members are all in the catalogue (communes from July 2025) gets one finding to check that names the members without a plan. Where a letter of the province, or of the body that receives the plans, extends the unit's due date, the new one counts. A unit that missed the due date and has ceased to exist since is to check, without a reminder. The finding is also to check where it is unsure: a document or an unread file may be the unit's, a letter extends the due date of units that it does not name, the sentence does not say clearly which units it means, or the province's plan has neither number nor day and may be a draft. A unit that only has tasks gets a note. To do: open the document or file; if it is not the plan, remind the unit.",
  },
  // The days until or since the due date change daily and must not reopen an accepted finding.
  compares: ({ due }) => due,
  *find(plan, context) {
    const duties = context.dutiesOf(plan);
    const isClosed = context.closedBy(plan) !== null;
    for (const duty of duties) {
      const found = severityOf(duty);
      if (found === null) continue;
      const severity = isClosed ? "info" : found;
      yield {
        severity,
        unit: duty.unit,
        data: { ...dataOf(duty, plan, context), ...unnamedOf(duty, duties, context) },
        evidence: [...duty.places, ...duty.dues.flatMap(({ places }) => places)].filter(
          ({ planId }) => planId === plan.id,
        ),
        related: [
          ...duty.unclear.flatMap((source) => (source.kind === "file" ? [] : [source.planId])),
          ...(duty.extended ? [duty.extended.letterId] : []),
        ],
      };
    }
  },
  message: {
    vi: (d, names) => notReceivedSentences(d, names, "vi").join(" "),
    en: (d, names) => notReceivedSentences(d, names, "en").join(" "),
  },
  ask: {
    vi: (d, { inside }) => notReceivedAsk(d, inside, "vi"),
    en: (d, { inside }) => notReceivedAsk(d, inside, "en"),
  },
  // The successors answer for a unit that was merged; other states are not certain, or nobody is late.
  letterTo(d, { severity }) {
    if (d.closed) return [];
    if (severity !== "error") return isCertainOfMembers(d, severity) ? [d.unit] : [];
    return d.now.length > 0 ? d.now : [d.unit];
  },
});

/** Members are late for certain: the list is known, no sender may be a member under a misread name, and the plan is no draft. */
const isCertainOfMembers = ({ members, draft }: NotReceived, severity: Severity): boolean =>
  severity === "warning" &&
  members !== undefined &&
  members.missing.length > 0 &&
  members.unlisted.length === 0 &&
  draft === null;

/** The severity of the finding on a duty; null for no finding. */
function severityOf(duty: Duty): Severity | null {
  const { state, kind, sureness, reason, planIds, members, ended } = duty;
  if (state === "received" || state === "late") return null;
  if (state === "ended") return "info";
  if (members !== null && sureness === "sure") {
    if (members.received === members.total) return null;
    // Never to act on: the members without a plan follow from names that were read, not from the officer's own list.
    return isAhead(members.state) ? "info" : "warning";
  }
  if (kind === "class") return planIds.length > 0 ? null : "info";
  if (state === "unclear") return "warning";
  if (kind === "tasks-only") return reason === "no-request" ? "warning" : "info";
  if (isAhead(state)) return "info";
  // Nobody can be reminded; the files that the unit handed over may have the plan.
  if (ended !== null) return "warning";
  return sureness === "sure" ? "error" : "warning";
}

function dataOf(duty: Duty, parent: PlanRecord, context: CheckContext): NotReceived {
  const helps = (due: Due) => onlyHelps(due, context.plan);
  const helped = duty.dues.filter(helps).map(({ name }) => name);
  const named = duty.unclear.map((source) => ({ source, name: nameOfSource(source, context) }));
  return {
    unit: duty.unit,
    now: duty.successors,
    before: duty.predecessors,
    ended: duty.ended,
    state: duty.state,
    kind: duty.kind,
    sureness: duty.sureness,
    reason: duty.reason,
    as: duty.as,
    due: duty.extended?.until ?? duty.due,
    days: duty.days,
    subIndices: duty.dues.filter((due) => !helps(due)).map(({ name }) => name),
    ...(helped.length > 0 && { helped }),
    documents: named.flatMap(({ source, name }) => (source.kind === "document" ? [name] : [])),
    letters: named.flatMap(({ source, name }) => (source.kind === "letter" ? [name] : [])),
    files: duty.unclear.flatMap((source) => (source.kind === "file" ? [source.path] : [])),
    parentUnread: context.isPartlyRead(parent),
    draft: duty.draft ? (parent.number === null ? "unknown" : "blank") : null,
    ...(duty.extended && duty.due && { extension: extensionOf(duty.extended, duty.due, context) }),
    ...closedYears(parent, context),
    ...(duty.members && { members: namedMembers(duty.members, context) }),
  };
}

/** The letter that sets the day of a unit, and the day in the parent. */
const extensionOf = ({ letterId }: ExtendedDay, before: string, context: CheckContext) => ({
  letter: documentName(context.plan(letterId)!),
  before,
});

function closedYears(parent: PlanRecord, context: CheckContext): Pick<NotReceived, "closed"> {
  const closed = context.closedBy(parent);
  return closed ? { closed: { year: closed.year, next: closed.nextYear } } : {};
}

/** The files of the plans of unknown senders that make a duty unclear, and how many units they make unclear. */
function unnamedOf(
  { unclear }: Duty,
  duties: readonly Duty[],
  context: CheckContext,
): Pick<NotReceived, "unnamed"> {
  const planIds = unclear.flatMap((source) =>
    source.kind === "document" && context.isUnnamed(source.planId) ? source.planId : [],
  );
  if (planIds.length === 0 || planIds.length < unclear.length) return {};
  const isUnclear = ({ unclear: sources }: Pick<Duty, "unclear">) =>
    sources.some((source) => source.kind === "document" && planIds.includes(source.planId));
  const members = duties.flatMap((duty) => duty.members?.unclear ?? []);
  const units =
    duties.filter(isUnclear).length + members.filter(({ sources }) => isUnclear({ unclear: sources })).length;
  return { unnamed: { files: planIds.flatMap((id) => context.plan(id) ?? []).map(fileOf), units } };
}

const namedMembers = (members: ClassMembers, context: CheckContext): NamedMembers => ({
  ...members,
  unclear: members.unclear.map(({ unit, sources }) => ({
    unit,
    sources: sources.map((source) => nameOfSource(source, context)),
    byLetter: sources.every(({ kind }) => kind === "letter"),
  })),
});

/** A document with its file, or a file that could not be read. */
function nameOfSource(source: UnclearSource, context: CheckContext): Wording {
  if (source.kind === "file") return { vi: `tệp “${source.path}”`, en: `the file “${source.path}”` };
  const document = context.plan(source.planId)!;
  const name = documentName(document);
  // The name of a document without an issuer has its file; a letter is known by its number.
  if (document.issuer === null || source.kind === "letter") return name;
  const file = fileOf(document);
  return { vi: `${name.vi} (tệp “${file}”)`, en: `${name.en} (file “${file}”)` };
}
