import { formatIsoDate, formatList } from "../../language/format.ts";
import type { CountedRows } from "../model/counted-rows.ts";
import type { LinkedText, Sentence } from "../model/links.ts";
import type { GroupView } from "../model/view.ts";
import type { AssignedClass } from "./class-members.ts";
import type { ViewContext } from "./context.ts";
import type { GroupCounts } from "./counted-rows.ts";
import { UNREAD_FILES } from "./files.ts";

/** What the first sentence of a group states. */
export interface SentenceFacts {
  /** The group's id and name on the page. */
  readonly id: string;
  readonly name: string;
  readonly hasParent: boolean;
  readonly counts: GroupCounts;
  /** Groups of units to which the parent assigns something. */
  readonly classes: readonly AssignedClass[];
  /**
   * Files that could not be read, and those read only in part; empty where the report has several groups. The latter are not
   * stated where all of them are documents with unread pages.
   */
  readonly unread: readonly CountedRows[];
}

/** The group in one sentence. Every number links to the list of rows that it counts. */
export function groupSentence(facts: SentenceFacts, { words }: ViewContext): Sentence {
  const { id, counts, classes, unread } = facts;
  const w = words.summary;
  const numberOf = ({ id: listId, rows }: CountedRows, word: (n: number) => string): LinkedText[] =>
    rows.length > 0 ? [{ text: word(rows.length), href: `#${listId}` }] : [];
  const zero = (list: CountedRows, word: (n: number) => string): LinkedText[] =>
    list.rows.length > 0 ? numberOf(list, word) : [{ text: word(0), href: `#${id}-matrix` }];
  // "0 units" beside units that owe a plan would read like a contradiction.
  const noUnit = { text: w.noUnit, href: `#${id}-matrix` };
  const named =
    counts.units.rows.length > 0 || classes.length > 0 ? numberOf(counts.units, w.units) : [noUnit];
  const group = named.length > 0 ? w.andGroup : w.toGroup;
  const tasksOnly = numberOf(counts.tasksOnly, w.tasksOnly);
  const assigned = [
    ...named,
    ...(tasksOnly.length > 0 ? [{ text: " (" }, ...tasksOnly, { text: ")" }] : []),
    ...classes.flatMap(({ parts }, i) => [{ text: i === 0 ? group : ", " }, ...parts]),
  ];
  const late = numberOf(counts.late, w.late);
  const clauses = [
    numberOf(counts.notReceived, w.notReceived),
    numberOf(counts.closed, w.closed),
    numberOf(counts.notDue, w.notDue),
    numberOf(counts.dueMonth, w.dueMonth),
    numberOf(counts.unclear, w.unclear),
    numberOf(counts.unnamed, w.unnamed),
    numberOf(counts.missing, w.missing),
    numberOf(counts.lacking, w.lacking),
    numberOf(counts.mismatch, w.mismatch),
    numberOf(counts.lateReport, w.lateReport),
    numberOf(counts.wrongReference, w.wrongReference),
    numberOf(counts.blank, w.blank),
    numberOf(counts.unreadPages, w.unreadPages),
    ...unread
      .filter(({ id, rows }) => id === UNREAD_FILES || rows.length > counts.unreadPages.rows.length)
      .map((files) => numberOf(files, files.id === UNREAD_FILES ? w.unread : w.readInPart)),
  ].filter((clause) => clause.length > 0);
  return [
    { text: facts.name, href: `#${id}` },
    { text: ": " },
    ...(facts.hasParent ? assigned : [{ text: w.noParent, href: `#${id}-matrix` }]),
    { text: "; " },
    ...zero(counts.received, w.received),
    ...(late.length > 0 ? [{ text: " (" }, ...late, { text: ")" }] : []),
    ...clauses.flatMap((clause) => [{ text: "; " }, ...clause]),
    { text: "." },
  ];
}

/**
 * The same figures for a paper to sign: "Kế hoạch của tỉnh giao nhiệm vụ cho 8 đơn vị. Đến ngày …, đã nhận 20 kế hoạch …".
 * References to check and files that were not read are matters of the office that reads the page, and are left out.
 */
export function summaryForPapers(
  { counts, classes, least }: Pick<SentenceFacts, "counts" | "classes"> & { readonly least: number },
  { words, lang, asOf }: ViewContext,
): string {
  const w = words.summary;
  const paper = words.papers.report.received;
  const textOf = ({ rows }: CountedRows, word: (n: number) => string) =>
    rows.length > 0 ? [word(rows.length)] : [];
  const assigned = [
    ...textOf(counts.units, paper.units),
    ...classes.map(({ parts }) => paper.group(parts.map(({ text }) => text).join(""))),
  ];
  const late = textOf(counts.late, (n) => ` (${w.late(n)})`).join("");
  const figures = [
    `${w.received(counts.received.rows.length)}${late}`,
    ...textOf(counts.notReceived, w.notReceived),
    ...textOf(counts.closed, paper.closed),
    ...textOf(counts.notDue, w.notDue),
    ...textOf(counts.dueMonth, w.dueMonth),
    ...textOf(counts.unclear, (n) => `${w.unclear(n)}${leastOf(least, counts, words)}`),
    ...textOf(counts.missing, w.missing),
    ...textOf(counts.mismatch, w.mismatch),
    ...textOf(counts.lateReport, w.lateReport),
    ...textOf(counts.blank, w.blank),
  ];
  return [
    ...(assigned.length > 0 ? [paper.assigned(formatList(assigned, lang))] : []),
    paper.figures(formatIsoDate(asOf, lang), figures.join("; ")),
  ].join(" ");
}

/** How many units sent no plan for certain, where all units of unclear status wait for the sender of a document. */
const leastOf = (
  least: number,
  { unclear, waiting }: GroupCounts,
  { papers }: ViewContext["words"],
): string => (least > 0 && waiting.rows.length === unclear.rows.length ? papers.unclear.least(least) : "");

/** Says which groups the letters, sheets and the report are about, if the first group is not one of them. */
export function papersSentence(
  groups: readonly Pick<GroupView, "id" | "name" | "isLatest" | "parents" | "hasUnits">[],
  { words }: Pick<ViewContext, "words">,
): Sentence | null {
  const [first] = groups;
  if (!first || first.isLatest || first.parents.length === 0) return null;
  const latest = groups.filter((group) => group.isLatest && group.hasUnits);
  if (latest.length === 0) return null;
  const links = latest.flatMap(({ id, name }, i) => [
    { text: i === 0 ? " " : "; " },
    { text: name, href: `#${id}` },
  ]);
  return [{ text: words.summary.papers }, ...links, { text: "." }];
}
