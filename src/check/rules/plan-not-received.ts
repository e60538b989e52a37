import { documentName } from "../../language/document-name.ts";
import { earliestDueDay } from "../../language/due-day.ts";
import { formatIsoDate, formatList } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import type { ClassMembers, Duty, UnclearSource } from "../../model/duty.ts";
import type { Severity, Wording } from "../../model/finding.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { fileOf } from "../../model/sender-of.ts";
import type { CheckContext } from "../shared/check-context.ts";
import { memberSentences, type NamedMembers } from "../shared/class-members.ts";
import { yearIsOver } from "../shared/closed-words.ts";
import { defineCheck } from "../shared/define-check.ts";
import { notReceivedWords } from "../shared/not-received-words.ts";

interface NotReceived {
  readonly unit: string;
  /** Names of the unit's successors, where it was merged by the day of the run. */
  readonly now: readonly string[];
  /** Names in the parent of units that were merged into this one before the due date. */
  readonly before: Duty["predecessors"];
  /** The day from which the unit no longer exists, where it has no successor. */
  readonly ended: string | null;
  readonly state: Duty["state"];
  readonly kind: Duty["kind"];
  readonly sureness: Duty["sureness"];
  readonly reason: Duty["reason"];
  /** The names in the sentence that requires plans. */
  readonly as: readonly string[];
  readonly due: string | null;
  /** Days until the due date, or since it. */
  readonly days: number | null;
  readonly subIndices: readonly string[];
  /** Documents and unread files that may be the plan. */
  readonly documents: readonly Wording[];
  readonly files: readonly string[];
  /** Where the only documents are plans of unknown senders: their files, and the number of units that may have sent them. */
  readonly unnamed?: { readonly files: readonly string[]; readonly units: number };
  /** Parts of the parent were not read. */
  readonly parentUnread: boolean;
  /** The parent may be a draft: "blank" where its number line is blank, "unknown" where it has none. */
  readonly draft: "blank" | "unknown" | null;
  /** The year of the parent is over, and the next year's plan is there: both years. */
  readonly closed?: { readonly year: number; readonly next: number };
  /** For a group with a complete list of members. */
  readonly members?: NamedMembers;
}

const OWED: ReadonlySet<Duty["state"]> = new Set(["overdue", "no-due-date", "not-received"]);

export const planNotReceived = defineCheck<NotReceived>({
  id: "plan-not-received",
  title: { vi: "Chưa nhận được kế hoạch", en: "Plan not received" },
  about: {
    vi: "Đơn vị phải ban hành kế hoạch (được nêu tên hoặc thuộc nhóm được nêu trong câu yêu cầu ban hành kế hoạch, hoặc có trong danh sách của cán bộ) nhưng chưa gửi: ở mức cần xử lý khi đã quá hạn hoặc không có hạn, ở mức lưu ý khi chưa đến hạn hoặc khi đơn vị đã kết thúc hoạt động. Khi năm của kế hoạch đã kết thúc và tỉnh đã có kế hoạch năm sau thì chỉ ghi nhận, không đôn đốc. Nhóm có đủ danh sách trong danh mục (“UBND các xã, phường” từ 01/7/2025) có một cảnh báo chung nêu các đơn vị chưa gửi, ở mức cần xem lại. Cũng ở mức cần xem lại khi chưa chắc: có văn bản hoặc tệp không đọc được có thể là của đơn vị, câu yêu cầu không nêu rõ đơn vị nào, hoặc kế hoạch của tỉnh không có cả số lẫn ngày nên có thể là dự thảo. Đơn vị chỉ được giao nhiệm vụ thì chỉ là lưu ý. Việc cần làm: mở văn bản hoặc tệp được nêu; nếu không phải, đôn đốc đơn vị.",
    en: "A unit that must issue a plan has sent none. A unit must issue a plan if the sentence that requires plans names it or its group, or if it is on the officer's list. The finding is to act on once the plan is overdue or where there is no due date, and a note before the due date, where the unit no longer exists, or where the year is over and the province has the next year's plan; then nobody is reminded. A group whose members are all in the catalogue (communes from July 2025) gets one finding to check that names the members without a plan. The finding is also to check where it is unsure: a document or an unread file may be the unit's, the sentence does not say clearly which units it means, or the province's plan has neither number nor day and may be a draft. A unit that only has tasks gets a note. To do: open the document or file; if it is not the plan, remind the unit.",
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
        related: duty.unclear.flatMap((source) => (source.kind === "document" ? [source.planId] : [])),
      };
    }
  },
  message: {
    vi: (d, names) => [...sentences(d, names, "vi"), ...overWords(d, "vi")].join(" "),
    en: (d, names) => [...sentences(d, names, "en"), ...overWords(d, "en")].join(" "),
  },
  ask: {
    vi: (d, { inside }) => askIn(d, inside, "vi"),
    en: (d, { inside }) => askIn(d, inside, "en"),
  },
  // The successors answer for a unit that was merged; other states are not certain, or nobody is late.
  letterTo(d, { severity }) {
    if (d.closed) return [];
    if (severity !== "error") return isCertainOfMembers(d, severity) ? [d.unit] : [];
    return d.now.length > 0 ? d.now : [d.unit];
  },
});

/** Whether a plan is not overdue, or not for certain. */
const isAhead = (state: Duty["state"]): boolean => state === "not-due" || state === "due-month";

/** Members are late for certain: the list is known, no sender may be a member under a misread name, and the plan is no draft. */
const isCertainOfMembers = ({ members, draft }: NotReceived, severity: Severity): boolean =>
  severity === "warning" &&
  members !== undefined &&
  members.missing.length > 0 &&
  members.unlisted.length === 0 &&
  draft === null;

/** The severity of the finding on a duty; null for no finding. */
function severityOf(duty: Duty): Severity | null {
  const { state, kind, sureness, reason, planIds, members } = duty;
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
  return sureness === "sure" ? "error" : "warning";
}

function dataOf(duty: Duty, parent: PlanRecord, context: CheckContext): NotReceived {
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
    due: duty.due,
    days: duty.days,
    subIndices: duty.dues.map(({ name }) => name),
    documents: named.flatMap(({ source, name }) => (source.kind === "document" ? [name] : [])),
    files: duty.unclear.flatMap((source) => (source.kind === "file" ? [source.path] : [])),
    parentUnread: context.isPartlyRead(parent),
    draft: duty.draft ? (parent.number === null ? "unknown" : "blank") : null,
    ...closedYears(parent, context),
    ...(duty.members && { members: namedMembers(duty.members, context) }),
  };
}

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
  })),
});

/** A document with its file, or a file that could not be read. */
function nameOfSource(source: UnclearSource, context: CheckContext): Wording {
  if (source.kind === "file") return { vi: `tệp “${source.path}”`, en: `the file “${source.path}”` };
  const document = context.plan(source.planId)!;
  const name = documentName(document);
  // The name of a document without an issuer has its file.
  if (document.issuer === null) return name;
  const file = fileOf(document);
  return { vi: `${name.vi} (tệp “${file}”)`, en: `${name.en} (file “${file}”)` };
}

const overWords = ({ closed }: NotReceived, lang: Lang): string[] =>
  closed ? [yearIsOver[lang](closed.year, closed.next)] : [];

/** The parent at the beginning of a sentence and inside one. */
type ParentNames = { readonly plan: string; readonly inside: string };

function sentences(d: NotReceived, names: ParentNames, lang: Lang): string[] {
  const w = notReceivedWords[lang];
  const unit = unitName(d, lang);
  const tasks = d.subIndices.length > 0 ? [w.tasks(d.subIndices.length, quoted(d.subIndices, lang))] : [];
  const due = d.due === null ? null : formatIsoDate(d.due, lang);
  const asks = d.as.length > 0 ? w.asksFor(names.plan, quoted(d.as, lang)) : w.asks(names.plan);
  if (d.state === "ended") {
    const before = d.due !== null && earliestDueDay(d.due) >= d.ended! ? due : null;
    const name = d.kind === "class" ? `“${unit}”` : unit;
    const ended = w.ended(name, formatIsoDate(d.ended!, lang), before);
    return [ended, d.kind === "tasks-only" ? w.hadTasks(names.plan) : asks];
  }
  if (d.kind === "class" && d.members === undefined)
    return [w.classReceived(d.unit, names.inside), w.classUnknown];
  if (d.state === "unclear") {
    const units = d.unnamed?.units ?? 0;
    const documents = d.documents.map((name) =>
      units > 1 ? w.unnamed(name[lang], units) : w.document(name[lang]),
    );
    return [w.unclear(unit, names.inside), ...documents, ...d.files.map(w.file)];
  }
  if (d.members !== undefined) {
    if (d.sureness === "unsure")
      return [...memberSentences(d.unit, d.members, null, lang), w.noRequestOfClass(names.plan)];
    // Of members it is said how many sent a plan; no due date is counted from.
    if (d.members.state === "closed") return [...memberSentences(d.unit, d.members, null, lang), asks];
    const isNotDue = isAhead(d.members.state);
    const doubt = d.draft !== null && !isNotDue ? [w.draft(d.draft)] : [];
    const isOverdue = d.members.state === "overdue" && doubt.length === 0;
    const when = isNotDue ? aheadWords(d, d.members.state, lang) : lateWords(d, isOverdue, lang);
    const [counts, ...rest] = memberSentences(d.unit, d.members, when, lang);
    return [counts!, asks, ...doubt, ...rest];
  }
  if (d.kind === "tasks-only") {
    const why =
      d.reason === "no-request"
        ? w.noRequest(names.plan)
        : `${asks} ${w[d.reason === "not-listed" ? "notListed" : "notAsked"]}`;
    return [w.none(unit), why, ...tasks];
  }
  const basis = d.reason === "listed" ? w.listed(names.inside) : asks;
  if (d.state === "closed") return [w.none(unit), basis, ...tasks];
  // Nobody is said to owe a plan where it is not sure that the unit must send one.
  if (d.sureness === "unsure" && OWED.has(d.state)) {
    const dueDay = due === null ? [] : [w.dueStated(due)];
    return [w.none(unit), basis, ...dueDay, ...doubts(d, lang), ...tasks];
  }
  return [
    w.missing(unit) +
      (OWED.has(d.state) ? lateWords(d, d.state === "overdue", lang) : aheadWords(d, d.state, lang)),
    basis,
    ...tasks,
    ...doubts(d, lang),
  ];
}

/** The due date of a plan that is not overdue for certain, and how many days are left. */
function aheadWords({ due, days }: NotReceived, state: Duty["state"], lang: Lang): string {
  const w = notReceivedWords[lang];
  const printed = due === null ? "" : formatIsoDate(due, lang);
  return state === "due-month" ? w.dueMonth(printed) : w.notDue(printed, days);
}

/** The due date of a plan that is missing, and by how many days it is overdue where the document states the day. */
function lateWords({ due, days, parentUnread }: NotReceived, isOverdue: boolean, lang: Lang): string {
  const w = notReceivedWords[lang];
  const printed = due === null ? null : formatIsoDate(due, lang);
  if (printed !== null && isOverdue && days === null) return w.overdueSince(printed);
  return w.late(printed, isOverdue ? days : null, parentUnread);
}

/** Why it is unsure that the unit must send a plan. */
function doubts({ sureness, reason, draft }: NotReceived, lang: Lang): string[] {
  const w = notReceivedWords[lang];
  if (sureness === "sure") return [];
  if (draft !== null) return [w.draft(draft)];
  return [reason === "listed" ? w.unknownName : w.unsure];
}

/** "Sở Tài chính (trước 01/3/2025: Sở Kế hoạch và Đầu tư)", "Ban Dân tộc (nay là …)". */
function unitName({ unit, now, before }: NotReceived, lang: Lang): string {
  const w = notReceivedWords[lang];
  const [first] = before;
  if (first) {
    const until = formatIsoDate(first.until, lang);
    return w.before(unit, until, before.map(({ name }) => name).join(", "));
  }
  return now.length > 0 ? w.merged(unit, now.join(", ")) : unit;
}

/** @param parent the province's plan, inside a sentence */
function askIn(d: NotReceived, parent: string, lang: Lang): string {
  const w = notReceivedWords[lang];
  if (d.closed) return w.askClosed(parent);
  if (d.ended !== null) return d.state === "unclear" ? w.askToLook(parent) : w.askNobody(parent);
  const unit = d.now.length > 0 ? formatList(d.now, lang) : d.unit;
  if (d.members !== undefined && d.sureness === "sure") {
    if (isAhead(d.members.state)) return w.askInTime(w.those, parent);
    return d.draft === null ? w.askToSend(w.those, parent) : w.askForSigned(w.those, parent);
  }
  if (d.kind === "class")
    return d.members ? w.askWhether(`“${d.unit}”`, parent) : w.askForList(d.unit, parent);
  if (d.state === "unclear" && d.unnamed)
    return w.askToName(d.unnamed.files.map((file) => `“${file}”`).join(", "), unit, parent);
  if (d.state === "unclear") return w.askToOpen(unit, parent);
  if (d.kind === "must-send" && d.draft !== null && !isAhead(d.state)) return w.askForSigned(unit, parent);
  if (d.reason === "listed" && d.sureness === "unsure") return w.askForName(unit, parent);
  if (d.kind === "tasks-only" || d.sureness === "unsure") return w.askWhether(unit, parent);
  if (isAhead(d.state)) return w.askInTime(unit, parent);
  return d.now.length > 0 ? w.askSuccessor(unit, d.unit, parent) : w.askToSend(unit, parent);
}

const quoted = (names: readonly string[], lang: Lang) =>
  formatList(
    names.map((name) => `“${name}”`),
    lang,
  );
