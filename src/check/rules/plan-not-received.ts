import { documentName } from "../../language/document-name.ts";
import { formatIsoDate, formatList } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import type { ClassMembers, Duty, UnclearSource } from "../../model/duty.ts";
import type { Severity, Wording } from "../../model/finding.ts";
import { fileOf } from "../../model/sender-of.ts";
import type { CheckContext } from "../shared/check-context.ts";
import { memberSentences, type NamedMembers } from "../shared/class-members.ts";
import { defineCheck } from "../shared/define-check.ts";

interface NotReceived {
  readonly unit: string;
  /** Names of the unit's successors, where it was merged before the end of the plan's last year. */
  readonly now: readonly string[];
  /** Names in the parent of units that were merged into this one before the due date. */
  readonly before: Duty["predecessors"];
  /** The first day without the unit, where nobody followed it. */
  readonly ended: string | null;
  readonly state: Duty["state"];
  readonly kind: Duty["kind"];
  readonly sureness: Duty["sureness"];
  readonly reason: Duty["reason"];
  /** The names in the sentence that asks for plans. */
  readonly as: readonly string[];
  readonly due: string | null;
  /** Days left, or passed. */
  readonly days: number | null;
  readonly subIndices: readonly string[];
  /** Documents and files that make it unclear. */
  readonly documents: readonly Wording[];
  readonly files: readonly string[];
  /** Parts of the parent were not read. */
  readonly parentUnread: boolean;
  /** For a class with a whole list. */
  readonly members?: NamedMembers;
}

const OWED: ReadonlySet<Duty["state"]> = new Set(["overdue", "no-due-date", "not-received"]);

export const planNotReceived = defineCheck<NotReceived>({
  id: "plan-not-received",
  title: { vi: "Chưa nhận được kế hoạch", en: "Plan not received" },
  about: {
    vi: "Đơn vị phải ban hành kế hoạch (được nêu tên hoặc thuộc nhóm được nêu trong câu yêu cầu ban hành kế hoạch, hoặc có trong danh sách của cán bộ) nhưng chưa gửi: lỗi khi đã quá hạn hoặc không có hạn, thông tin khi chưa đến hạn. Nhóm có đủ danh sách trong danh mục (“UBND các xã, phường” từ 01/7/2025) là một cảnh báo nêu các đơn vị chưa gửi. Cảnh báo khi chưa chắc: có văn bản hoặc tệp không đọc được có thể là của đơn vị, hoặc câu yêu cầu không nêu rõ đơn vị nào. Đơn vị chỉ được giao nhiệm vụ thì chỉ nêu để biết. Việc cần làm: mở văn bản hoặc tệp được nêu; nếu không phải, đôn đốc đơn vị.",
    en: "A unit that must issue a plan (named, or a member of a class named, in the sentence that asks for plans; or on the officer's list) has sent none: an error once it is overdue or where there is no due date, a note before the due date. A class with a whole list in the catalogue (communes from July 2025) is one warning that names the members without a plan. A warning where it is unsure: a document or an unread file may be the unit's, or the sentence does not say clearly which units it means. A unit that only has tasks is a note. To do: open the document or file; if it is not the plan, remind the unit.",
  },
  // The days until or since the due date change daily and must not reopen an accepted finding.
  compares: ({ due }) => due,
  *find(plan, context) {
    for (const duty of context.dutiesOf(plan)) {
      const severity = severityOf(duty);
      if (severity === null) continue;
      yield {
        severity,
        unit: duty.unit,
        data: dataOf(duty, context.isPartlyRead(plan), context),
        evidence: [...duty.places, ...duty.dues.flatMap(({ places }) => places)].filter(
          (place, i, all) => place.planId === plan.id && all.indexOf(place) === i,
        ),
        related: duty.unclear.flatMap((source) => (source.kind === "document" ? [source.planId] : [])),
      };
    }
  },
  message: {
    vi: (d, names) => sentences(d, names, "vi").join(" "),
    en: (d, names) => sentences(d, names, "en").join(" "),
  },
  ask: {
    vi: (d, { inside }) => askIn(d, inside, "vi"),
    en: (d, { inside }) => askIn(d, inside, "en"),
  },
});

/** null: nothing to say. */
function severityOf(duty: Duty): Severity | null {
  const { state, kind, sureness, reason, planIds, members } = duty;
  if (state === "received" || state === "late") return null;
  if (state === "ended") return "info";
  if (members !== null && sureness === "sure") {
    if (members.received === members.total) return null;
    // Never an error: who sent none follows from the names that were read, not from the officer's own list.
    return members.state === "not-due" ? "info" : "warning";
  }
  if (kind === "class") return planIds.length > 0 ? null : "info";
  if (state === "unclear") return "warning";
  if (kind === "tasks-only") return reason === "no-request" ? "warning" : "info";
  if (state === "not-due") return "info";
  return sureness === "sure" ? "error" : "warning";
}

function dataOf(duty: Duty, parentUnread: boolean, context: CheckContext): NotReceived {
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
    parentUnread,
    ...(duty.members && { members: namedMembers(duty.members, context) }),
  };
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
  const file = fileOf(document);
  return { vi: `${name.vi} (tệp ${file})`, en: `${name.en} (file ${file})` };
}

/** The parent at the beginning of a sentence and inside one. */
type ParentNames = { readonly plan: string; readonly inside: string };

function sentences(d: NotReceived, names: ParentNames, lang: Lang): string[] {
  const w = WORDS[lang];
  const unit = unitName(d, lang);
  const tasks = d.subIndices.length > 0 ? [w.tasks(d.subIndices.length, quoted(d.subIndices, lang))] : [];
  const due = d.due === null ? null : formatIsoDate(d.due, lang);
  const asks = d.as.length > 0 ? w.asksFor(names.plan, quoted(d.as, lang)) : w.asks(names.plan);
  if (d.state === "ended") {
    return [w.ended(d.kind === "class" ? `“${unit}”` : unit, formatIsoDate(d.ended!, lang), due), asks];
  }
  if (d.kind === "class" && d.members === undefined)
    return [w.classReceived(d.unit, names.inside), w.classUnknown];
  if (d.state === "unclear") {
    const documents = d.documents.map((name) => w.document(name[lang]));
    return [w.unclear(unit, names.inside), ...documents, ...d.files.map(w.file)];
  }
  if (d.members !== undefined) {
    if (d.sureness === "unsure")
      return [...memberSentences(d.unit, d.members, null, lang), w.noRequest(names.plan)];
    const when =
      d.members.state === "not-due"
        ? w.notDue(due ?? "", d.days ?? 0)
        : w.late(due, d.members.state === "overdue" ? d.days : null, d.parentUnread);
    const [counts, ...rest] = memberSentences(d.unit, d.members, when, lang);
    return [counts!, asks, ...rest];
  }
  if (d.kind === "tasks-only") {
    const why =
      d.reason === "no-request"
        ? w.noRequest(names.plan)
        : `${asks} ${w[d.reason === "not-listed" ? "notListed" : "notAsked"]}`;
    return [w.none(unit), why, ...tasks];
  }
  const basis = d.reason === "listed" ? w.listed(names.inside) : asks;
  return [
    w.missing(unit) +
      (OWED.has(d.state)
        ? w.late(due, d.state === "overdue" ? d.days : null, d.parentUnread)
        : w.notDue(due ?? "", d.days ?? 0)),
    basis,
    ...tasks,
    ...(d.sureness === "unsure" ? [d.reason === "listed" ? w.unknownName : w.unsure] : []),
    ...(d.ended === null ? [] : [w.endedLater(formatIsoDate(d.ended, lang))]),
  ];
}

/** "Sở Tài chính (trước 01/3/2025: Sở Kế hoạch và Đầu tư)", "Ban Dân tộc (nay là …)". */
function unitName({ unit, now, before }: NotReceived, lang: Lang): string {
  const w = WORDS[lang];
  const [first] = before;
  if (first) {
    const until = formatIsoDate(first.until, lang);
    return w.before(unit, until, before.map(({ name }) => name).join(", "));
  }
  return now.length > 0 ? w.merged(unit, now.join(", ")) : unit;
}

/** @param parent the province's plan, inside a sentence */
function askIn(d: NotReceived, parent: string, lang: Lang): string {
  const w = WORDS[lang];
  if (d.ended !== null) return w.askNobody(parent);
  const unit = d.now.length > 0 ? formatList(d.now, lang) : d.unit;
  if (d.members !== undefined && d.sureness === "sure") {
    return d.members.state === "not-due" ? w.askInTime(w.those, parent) : w.askToSend(w.those, parent);
  }
  if (d.kind === "class")
    return d.members ? w.askWhether(`“${d.unit}”`, parent) : w.askForList(d.unit, parent);
  if (d.state === "unclear") return w.askToOpen(unit, parent);
  if (d.reason === "listed" && d.sureness === "unsure") return w.askForName(unit, parent);
  if (d.kind === "tasks-only" || d.sureness === "unsure") return w.askWhether(unit, parent);
  return d.state === "not-due" ? w.askInTime(unit, parent) : w.askToSend(unit, parent);
}

const quoted = (names: readonly string[], lang: Lang) =>
  formatList(
    names.map((name) => `“${name}”`),
    lang,
  );

const inDays = (n: number) => `${n} day${n === 1 ? "" : "s"}`;

const WORDS = {
  vi: {
    merged: (unit: string, now: string) => `${unit} (nay là ${now})`,
    before: (unit: string, until: string, names: string) => `${unit} (trước ${until}: ${names})`,
    ended: (unit: string, end: string, due: string | null) =>
      `${unit} đã kết thúc hoạt động từ ngày ${end}${due === null ? "" : `, trước hạn gửi kế hoạch (${due})`}, nên không tính là chưa gửi.`,
    endedLater: (end: string) => `Đơn vị đã kết thúc hoạt động từ ngày ${end}.`,
    askNobody: (parent: string) => `Ghi nhận; không còn đơn vị để đôn đốc thực hiện ${parent}.`,
    missing: (unit: string) => `Chưa nhận được kế hoạch của ${unit}`,
    late: (due: string | null, days: number | null, unread: boolean) =>
      due === null
        ? unread
          ? "; chưa thấy thời hạn."
          : "; không có thời hạn."
        : days === null
          ? `, hạn ${due}.`
          : `, quá hạn ${days} ngày (hạn ${due}).`,
    notDue: (due: string, days: number) =>
      days === 0 ? `; hôm nay là hạn cuối (${due}).` : `; chưa đến hạn (còn ${days} ngày, hạn ${due}).`,
    none: (unit: string) => `Trong các tệp đã nhận không có kế hoạch của ${unit}.`,
    asks: (parent: string) => `${parent} yêu cầu ban hành kế hoạch thực hiện.`,
    asksFor: (parent: string, names: string) => `${parent} yêu cầu ${names} ban hành kế hoạch thực hiện.`,
    notAsked: "Đơn vị không được nêu trong yêu cầu này nên có thể không phải gửi.",
    notListed: "Đơn vị không có trong danh sách phải gửi.",
    noRequest: (parent: string) =>
      `${parent} giao nhiệm vụ cho đơn vị, nhưng không thấy câu yêu cầu đơn vị ban hành kế hoạch nên chưa chắc phải gửi.`,
    listed: (parent: string) => `Đơn vị có trong danh sách phải gửi kế hoạch thực hiện ${parent}.`,
    tasks: (n: number, names: string) => `Đơn vị được giao ${n} chỉ số thành phần: ${names}.`,
    unknownName:
      "Danh mục không có đơn vị tên như vậy nên chỉ đối chiếu theo đúng tên đã ghi; có thể danh sách ghi sai tên.",
    unsure: "Câu yêu cầu không nêu rõ đơn vị nào, nên chưa chắc đơn vị này phải ban hành kế hoạch.",
    unclear: (unit: string, parent: string) =>
      `Chưa rõ ${unit} đã gửi kế hoạch thực hiện ${parent} hay chưa.`,
    document: (name: string) => `${name} có thể là kế hoạch của đơn vị hoặc liên quan đến kế hoạch đó.`,
    file: (path: string) => `Tệp “${path}” có tên phù hợp với đơn vị nhưng chưa đọc được.`,
    classReceived: (name: string, parent: string) =>
      `“${name}”: đã nhận 0 kế hoạch thực hiện ${parent}; chưa có danh sách đầy đủ.`,
    classUnknown: "Vì vậy chưa xác định được đơn vị nào trong nhóm chưa gửi.",
    askForList: (name: string, parent: string) =>
      `Đề nghị lập danh sách đơn vị thuộc “${name}” phải gửi kế hoạch thực hiện ${parent}.`,
    those: "các đơn vị nêu trên",
    askToOpen: (unit: string, parent: string) =>
      `Mở văn bản, tệp nêu trên để xác định; nếu không phải kế hoạch, đề nghị ${unit} gửi kế hoạch thực hiện ${parent}.`,
    askWhether: (unit: string, parent: string) =>
      `Xác định ${unit} có phải ban hành kế hoạch thực hiện ${parent} hay không.`,
    askForName: (unit: string, parent: string) =>
      `Kiểm tra lại tên “${unit}” trong danh sách đơn vị phải thực hiện ${parent}.`,
    askInTime: (unit: string, parent: string) =>
      `Có thể nhắc ${unit} gửi kế hoạch thực hiện ${parent} đúng hạn.`,
    askToSend: (unit: string, parent: string) => `Đề nghị ${unit} gửi kế hoạch thực hiện ${parent}.`,
  },
  en: {
    merged: (unit: string, now: string) => `${unit} (now ${now})`,
    before: (unit: string, until: string, names: string) => `${unit} (before ${until}: ${names})`,
    ended: (unit: string, end: string, due: string | null) =>
      `${unit} ended on ${end}${due === null ? "" : `, before the plan was due (${due})`}, so it is not counted as missing.`,
    endedLater: (end: string) => `The unit ended on ${end}.`,
    askNobody: (parent: string) => `Nothing to do: there is no unit left to remind of ${parent}.`,
    missing: (unit: string) => `No plan received from ${unit}`,
    late: (due: string | null, days: number | null, unread: boolean) =>
      due === null
        ? unread
          ? "; no due date was found."
          : "; there is no due date."
        : days === null
          ? `, due ${due}.`
          : `, ${inDays(days)} overdue (due ${due}).`,
    notDue: (due: string, days: number) =>
      days === 0 ? `; it is due today (${due}).` : `; not yet due (${inDays(days)} left, due ${due}).`,
    none: (unit: string) => `There is no plan of ${unit} among the files received.`,
    asks: (parent: string) => `${parent} asks for plans.`,
    asksFor: (parent: string, names: string) => `${parent} asks ${names} for a plan.`,
    notAsked: "It does not name this unit, which perhaps need not send one.",
    notListed: "This unit is not on the list of those that must send one.",
    noRequest: (parent: string) =>
      `${parent} assigns tasks to it, but no sentence was found that asks it for a plan, so perhaps it need not send one.`,
    listed: (parent: string) => `The unit is on the list of those that must send a plan under ${parent}.`,
    tasks: (n: number, names: string) =>
      `It was assigned ${n} sub-${n === 1 ? "index" : "indices"}: ${names}.`,
    unknownName:
      "The catalogue has no unit of this name, so only exactly this name was looked for; the list may be misspelt.",
    unsure: "The sentence does not say clearly which units it means, so perhaps this unit need not send one.",
    unclear: (unit: string, parent: string) => `It is unclear whether ${unit} sent its plan under ${parent}.`,
    document: (name: string) => `${name} may be the plan or concern it.`,
    file: (path: string) => `The file “${path}” has a name that fits the unit, and could not be read.`,
    classReceived: (name: string, parent: string) =>
      `“${name}”: 0 plans received under ${parent}; there is no complete list.`,
    classUnknown: "So nobody knows which of its members have not sent a plan.",
    askForList: (name: string, parent: string) =>
      `List the members of “${name}” that must send a plan under ${parent}.`,
    those: "these units",
    askToOpen: (unit: string, parent: string) =>
      `Open the document or file; if it is not the plan, ask ${unit} for its plan under ${parent}.`,
    askWhether: (unit: string, parent: string) =>
      `Find out whether ${unit} must issue a plan under ${parent}.`,
    askForName: (unit: string, parent: string) =>
      `Check the name “${unit}” in the list of the units that must send a plan under ${parent}.`,
    askInTime: (unit: string, parent: string) =>
      `You may remind ${unit} to send a plan under ${parent} by the due date.`,
    askToSend: (unit: string, parent: string) => `Ask ${unit} to send a plan under ${parent}.`,
  },
};
