import { earliestDueDay } from "../../language/due-day.ts";
import { formatIsoDate, formatList } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import { withCapital } from "../../language/with-capital.ts";
import type { Duty } from "../../model/duty.ts";
import type { Wording } from "../../model/finding.ts";
import { memberSentences, type NamedMembers } from "./class-members.ts";
import { yearIsOver } from "./closed-words.ts";
import { notReceivedWords } from "./not-received-words.ts";

/** What a finding on a missing plan states. */
export interface NotReceived {
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
  /** The letter that sets this due date, and the earlier one in the parent. */
  readonly extension?: { readonly letter: Wording; readonly before: string };
  /** Days until the due date, or since it. */
  readonly days: number | null;
  readonly subIndices: readonly string[];
  /** Those in which the unit only helps others. */
  readonly helped?: readonly string[];
  /** Documents and unread files that may be the plan. */
  readonly documents: readonly Wording[];
  /** Letters that may free the unit from a plan, or give it a later day. */
  readonly letters: readonly Wording[];
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

/** Whether a plan is not overdue, or not for certain. */
export const isAhead = (state: Duty["state"]): boolean => state === "not-due" || state === "due-month";

/** How the parent is named at the beginning of a sentence and inside one. */
type ParentNames = { readonly plan: string; readonly inside: string };

/** The sentences of a finding on a missing plan. */
export function notReceivedSentences(d: NotReceived, names: ParentNames, lang: Lang): string[] {
  const over = d.closed ? [yearIsOver[lang](d.closed.year, d.closed.next)] : [];
  return [...dutySentences(d, names, lang), ...extensionSentence(d, lang), ...over];
}

/** By which letter the due date that the sentences before it state is a later one. */
function extensionSentence({ extension, due, state, members }: NotReceived, lang: Lang): string[] {
  const isStated = OWED.has(state) || isAhead(state) || (members !== undefined && members.state !== "closed");
  if (!extension || due === null || !isStated) return [];
  const { letter, before } = extension;
  const w = notReceivedWords[lang];
  return [w.extended(formatIsoDate(due, lang), withCapital(letter[lang]), formatIsoDate(before, lang))];
}

function dutySentences(d: NotReceived, names: ParentNames, lang: Lang): string[] {
  const w = notReceivedWords[lang];
  const unit = unitName(d, lang);
  const tasks = [
    ...(d.subIndices.length > 0 ? [w.tasks(d.subIndices.length, quoted(d.subIndices, lang))] : []),
    ...(d.helped ? [w.helps(d.helped.length, quoted(d.helped, lang))] : []),
  ];
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
  if (d.state === "unclear") return unclearSentences(d, names, lang);
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
  const isEnded = d.ended !== null && d.due !== null;
  const since = isEnded ? [w.endedSince(formatIsoDate(d.ended!, lang))] : [];
  if (d.state === "closed") return [w.none(unit), basis, ...tasks, ...since];
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
    ...since,
    ...doubts(d, lang),
  ];
}

/** Only letters make the duty unclear: no document or file may be the plan. */
const isUnclearByLetter = ({ documents, letters, files }: NotReceived): boolean =>
  letters.length > 0 && documents.length + files.length === 0;

function unclearSentences(d: NotReceived, names: ParentNames, lang: Lang): string[] {
  const w = notReceivedWords[lang];
  const unit = unitName(d, lang);
  const units = d.unnamed?.units ?? 0;
  return [
    isUnclearByLetter(d) ? w.unclearOwing(unit, names.inside) : w.unclear(unit, names.inside),
    ...d.documents.map((name) => (units > 1 ? w.unnamed(name[lang], units) : w.document(name[lang]))),
    ...d.letters.map((name) => w.letter(withCapital(name[lang]))),
    ...d.files.map(w.file),
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

/**
 * What the officer may ask or do about a missing plan.
 * @param parent the province's plan, inside a sentence
 */
export function notReceivedAsk(d: NotReceived, parent: string, lang: Lang): string {
  const w = notReceivedWords[lang];
  if (d.closed) return w.askClosed(parent);
  if (d.ended !== null) {
    if (d.state === "unclear") return w.askToLook(parent);
    return OWED.has(d.state) ? w.askForFiles(d.unit, parent) : w.askNobody(parent);
  }
  const unit = d.now.length > 0 ? formatList(d.now, lang) : d.unit;
  if (d.members !== undefined && d.sureness === "sure") {
    if (isAhead(d.members.state)) return w.askInTime(w.those, parent);
    return d.draft === null ? w.askToSend(w.those, parent) : w.askForSigned(w.those, parent);
  }
  if (d.kind === "class")
    return d.members ? w.askWhether(`“${d.unit}”`, parent) : w.askForList(d.unit, parent);
  if (d.state === "unclear" && d.unnamed)
    return w.askToName(d.unnamed.files.map((file) => `“${file}”`).join(", "), unit, parent);
  if (d.state === "unclear")
    return isUnclearByLetter(d) ? w.askToCompare(unit, parent) : w.askToOpen(unit, parent);
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
