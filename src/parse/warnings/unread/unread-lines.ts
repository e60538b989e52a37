import { parseLabel } from "../../../language/labels.ts";
import { lazy } from "../../../language/memoize.ts";
import { isKnownUnit } from "../../../model/is-known-unit.ts";
import type { ParsedPlan } from "../../../model/plan.ts";
import type { Warning } from "../../../model/warning.ts";
import type { UnitHeadings } from "../../fields/assignment/headings/unit-headings.ts";
import type { DocumentSources } from "../../fields/assignment/sources/document-sources.ts";
import { bearersAt } from "../../fields/assignment/subjects/bearers-at.ts";
import { isPlanType } from "../../fields/plan-kind/plan-kind.ts";
import type { TableRow } from "../../fields/table/task-row.ts";
import { isClosing } from "../../structure/outline/closing-zone.ts";
import type { Section } from "../../structure/outline/section.ts";
import type { Zones } from "../../structure/zones/zones.ts";
import { endsWithColon } from "../../text/line-end.ts";
import type { RuleContext } from "../../text/rule.ts";
import { sentencesOf } from "../../text/sentences.ts";
import { pageAt, type TextLine } from "../../text/text-line.ts";
import { consumedLines, linesWithDuties, linesWithTargets } from "./consumed-lines.ts";
import { type DutyLine, dutyLines } from "./duty-lines.ts";
import { dutyRows, rowsWithLooseTargets } from "./duty-rows.ts";
import { goalsOfParts } from "./goals-of-parts.ts";
import { likelyWork } from "./likely-work.ts";
import { ordersSomething } from "./order-clauses.ts";
import { quoteOf, runsOf } from "./quoted-lines.ts";
import { tornTableLines } from "./torn-tables.ts";

/** A document as it was read. */
export interface ReadDocument {
  readonly zones: Zones;
  readonly tree: Section;
  readonly rows: readonly TableRow[];
  readonly unitHeadings: UnitHeadings;
  readonly context: RuleContext;
  readonly sources: DocumentSources;
  /** Lines that were read as tasks, but hardly are. */
  readonly leftOut: ReadonlySet<TextLine>;
}

/** Adjacent lines that no field quotes. */
interface UnreadGroup {
  readonly duties: readonly DutyLine[];
  /** True for lines that set targets for parts that no catalogue knows. */
  readonly setTargets: boolean;
}

/** The lines of assigning sections that no field quotes, so that no duty is lost without notice. */
export function unreadLines(
  { zones, tree, rows, unitHeadings, context, sources, leftOut }: ReadDocument,
  plan: DocumentKind & Pick<ParsedPlan, "tables" | "evidence" | "deadlines">,
): UnreadGroup[] {
  const inText = consumedLines(plan, false);
  const inRows = consumedLines(plan, true);
  const titles = new Map(plan.tables.map(({ id, title }) => [id, title]));
  const tableLines = [...zones.bases, ...zones.body, ...zones.appendices];
  const goals = goalsOfParts(tree, context);
  const looseRows = rowsWithLooseTargets(rows);
  const loose = new Set([...looseRows, ...goals.map(({ line }) => line.index)]);
  // The date of such a row quotes its line, but nobody got its task.
  const withoutBearer = new Set(
    rows.flatMap((row) =>
      row.hasUnreadLead && (row.assignment || (row.task && !row.subIndex)) ? [row.line] : [],
    ),
  );
  const duties = [
    ...dutyLines(
      tree,
      {
        assigns: plan.planKind !== "other" || isAnnounced(zones, tree),
        announcedAt: announcedAt(zones, tree),
      },
      unitHeadings,
    ),
    ...appendixDuties(zones.appendices, context),
    ...introductionDuties(zones.bases),
    ...dutyRows(tableLines, rows, titles, context),
    ...tornTableLines(tableLines, context),
    ...goals,
    ...(mayGiveWork(plan) ? likelyWork({ zones, tree, sources, leftOut }, isOtherPlan(plan)) : []),
  ].sort((a, b) => a.line.index - b.line.index);
  const withDuties = linesWithDuties(plan.evidence);
  const withTargets = linesWithTargets(plan.evidence);
  const isRead = ({ line, below = [] }: DutyLine) =>
    below.some(({ index }) => withDuties.has(index)) || isReadAlone(line);
  const isReadAlone = (line: TextLine) =>
    line.source.kind === "row"
      ? inRows.has(line.index) &&
        !withoutBearer.has(line.index) &&
        (!loose.has(line.index) || withTargets.has(line.index))
      : loose.has(line.index)
        ? withTargets.has(line.index) || withDuties.has(line.index)
        : withDuties.has(line.index) || (inText.has(line.index) && !givesDutyLater(line, context));
  const looseGoals = lazy(
    () => new Set(goals.flatMap(({ line, carriesDuty }) => (carriesDuty() ? line.index : []))),
  );
  const setsTarget = ({ line }: DutyLine) => looseRows.has(line.index) || looseGoals().has(line.index);
  return unreadGroups(duties, isRead).map((group) => ({
    duties: group,
    setTargets: group.every(setsTarget),
  }));
}

/** The warnings on unread lines. Adjacent lines share a warning. `taken`: the lines that have become tasks of nobody in particular. */
export function unreadLineWarnings(unread: readonly UnreadGroup[], taken: ReadonlySet<TextLine>): Warning[] {
  const groups = unread.flatMap(({ duties, setTargets }): UnreadGroup[] => {
    const left = duties.filter(({ line }) => !taken.has(line));
    return left.length > 0 ? [{ duties: left, setTargets }] : [];
  });
  const [shown, rest] = [groups.slice(0, MAX_WARNINGS - 1), groups.slice(MAX_WARNINGS - 1)];
  const all = rest.length > 0 ? [...shown, joined(rest)] : shown;
  return all.map(({ duties, setTargets }) => warningOf(duties, setTargets ? TARGETS_UNREAD : UNREAD));
}

const joined = (groups: readonly UnreadGroup[]): UnreadGroup => ({
  duties: groups.flatMap(({ duties }) => duties),
  setTargets: groups.every(({ setTargets }) => setTargets),
});

type DocumentKind = Pick<ParsedPlan, "docType" | "planKind" | "issuer" | "number">;

/** Records of what was done, agreed or asked for. */
const NO_ORDERS: ReadonlySet<string> = new Set([
  "bao-cao",
  "bien-ban",
  "don-de-nghi",
  "hop-dong",
  "phieu-trinh",
]);

/** True for a document of an office that may give work; not for manuals, articles and records. */
const mayGiveWork = ({ docType, issuer, number }: DocumentKind): boolean =>
  !NO_ORDERS.has(docType) && (docType !== "other" || issuer !== null || number !== null);
const isOtherPlan = ({ docType, planKind }: DocumentKind): boolean =>
  isPlanType(docType) && planKind === "other";

/** True for a line that gives a known unit a duty after its first sentence: "Phấn đấu đạt 7 điểm. Giao Sở Y tế …". */
const givesDutyLater = (line: TextLine, context: RuleContext): boolean =>
  sentencesOf(line)
    .slice(1)
    .some(({ start }) => {
      const from = start + /^\s*/u.exec(line.text.slice(start))![0].length;
      return bearersAt(line, from, context)?.units.some(isKnownUnit) === true;
    });

/** The duties that no field quotes; those without a quoted duty between them are one group. */
function unreadGroups(duties: readonly DutyLine[], isRead: (duty: DutyLine) => boolean): DutyLine[][] {
  const groups: DutyLine[][] = [];
  let readSince: DutyLine[] = [];
  for (const duty of duties) {
    // A goal may be among the items of work as well.
    if (groups.at(-1)?.at(-1)?.line === duty.line) continue;
    if (isRead(duty)) readSince.push(duty);
    else if (duty.carriesDuty()) {
      const group = groups.at(-1);
      if (group && !readSince.some((one) => one.carriesDuty())) group.push(duty);
      else groups.push([duty]);
      readSince = [];
    }
  }
  return groups;
}

/** The numbered lines of appendices; one that gives a known unit a duty carries it. */
const appendixDuties = (lines: readonly TextLine[], context: RuleContext): DutyLine[] =>
  lines.flatMap((line) => {
    const label = line.source.kind === "text" ? parseLabel(line.text) : null;
    if (label === null) return [];
    const carriesDuty = () => bearersAt(line, label.length, context)?.units.some(isKnownUnit) === true;
    return [{ line, heading: null, carriesDuty }];
  });

/** The paragraphs before the first item that order something: "Để có số liệu, đề nghị Quý cơ quan gửi báo cáo." */
const introductionDuties = (lines: readonly TextLine[]): DutyLine[] =>
  lines
    .filter((line) => line.source.kind === "text" && !isClosing(line.folded))
    .map((line) => ({ line, heading: null, carriesDuty: () => ordersSomething(line, 0) }));

/** "Sở Y tế yêu cầu các cơ sở khám bệnh thực hiện một số nội dung sau:" before the items of a letter. */
const ANNOUNCES =
  /(?:^|[ ,])(?:yêu cầu|đề nghị|(?<!(?:bàn|chuyển|đã|được) )giao|chỉ thị) [^.:]{3,600}: ?$| (?:thực hiện|triển khai) (?:một số|các|những) (?:nội dung|công việc|nhiệm vụ|biện pháp)[^.;:]{0,40}: ?$| (?:(?:có|cho) ý kiến(?: chỉ đạo| kết luận)?|kết luận|chỉ đạo) như sau ?: ?$/u;

/** True if a sentence before the first item asks for what the items say, so that every item carries a duty. */
function isAnnounced({ bases }: Zones, tree: Section): boolean {
  const first = tree.children[0]?.line?.index ?? Number.POSITIVE_INFINITY;
  return [...bases, ...tree.lines].some(
    (line) => line.index < first && ANNOUNCES.test(line.folded.trimEnd()),
  );
}

/** The index of the first line that ends with a colon, before the first item: the text below it is what it announces. */
const announcedAt = ({ bases }: Zones, { lines }: Section): number =>
  [...bases.slice(-1), ...lines].find(({ text }) => endsWithColon(text))?.index ?? Number.POSITIVE_INFINITY;

/** If more warnings were needed, the last one is about all remaining lines. */
const MAX_WARNINGS = 6;

const UNREAD = {
  vi: "chưa đưa được vào nhiệm vụ, phân công hoặc mục tiêu nào",
  en: ["was not read as a task, an assignment or a target", "were not read as tasks, assignments or targets"],
} as const;
const TARGETS_UNREAD = {
  vi: "có chỉ tiêu của nội dung không có trong danh mục chỉ số thành phần, chưa được đưa vào mục tiêu",
  en: [
    "sets a target for a part that is not among the known sub-indices",
    "set targets for parts that are not among the known sub-indices",
  ],
} as const;

function warningOf(duties: readonly DutyLine[], what: typeof UNREAD | typeof TARGETS_UNREAD): Warning {
  const [{ line: first, heading }] = duties as readonly [DutyLine, ...DutyLine[]];
  const page = pageAt(first, 0);
  const lines = runsOf(duties.map(({ line }) => line.index + 1));
  const quote = quoteOf(first);
  const count = duties.length;
  const under = heading ? quoteOf({ text: heading }) : null;
  const vi =
    count === 1
      ? `Dòng “${quote}”${under ? ` ở mục “${under}”` : ""} ${what.vi}; đề nghị xem trong bản gốc.`
      : `${count} dòng${under ? ` từ mục “${under}”` : ""}, bắt đầu từ “${quote}”, ${what.vi}; đề nghị xem trong bản gốc.`;
  const en =
    count === 1
      ? `The line “${quote}”${under ? ` under “${under}”` : ""} ${what.en[0]}; check it in the original.`
      : `${count} lines${under ? ` from “${under}” on` : ""}, beginning with “${quote}”, ${what.en[1]}; check them in the original.`;
  return { code: "section-unread", message: vi, messages: { vi, en }, page, lines };
}
