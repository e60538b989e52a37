import { isCapitals } from "../../../language/is-capitals.ts";
import { isCapitalAt } from "../../../language/letter-case.ts";
import { lazy } from "../../../language/memoize.ts";
import { regex } from "../../../language/regex.ts";
import { askedBelow } from "../../fields/assignment/announced/organisation-sections.ts";
import type { UnitHeadings } from "../../fields/assignment/headings/unit-headings.ts";
import { isDetail, readDetails } from "../../fields/assignment/labels/detail-label.ts";
import { namesPerson, statesNumber } from "../../fields/assignment/line-kinds/below-facts.ts";
import { namesOnlyHolders } from "../../fields/assignment/line-kinds/holders-of-offices.ts";
import { isNote } from "../../fields/assignment/shared/items.ts";
import { ownSubject } from "../../fields/assignment/subjects/agent-subject.ts";
import { bearersAt } from "../../fields/assignment/subjects/bearers-at.ts";
import { dutyStart } from "../../fields/assignment/subjects/duty-sentence.ts";
import { DIFFICULTIES_OR_CASES } from "../../lexicon/difficulties.ts";
import { ORDER } from "../../lexicon/orders.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import { endsInEnforcement, isClosing, isFormula } from "../../structure/outline/closing-zone.ts";
import { cutLines } from "../../structure/outline/cut-lines.ts";
import type { Section } from "../../structure/outline/section.ts";
import { purposeOf } from "../../structure/outline/section-purpose.ts";
import { endsWithColon } from "../../text/line-end.ts";
import type { RuleContext } from "../../text/rule.ts";
import { sentencesOf } from "../../text/sentences.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isVerbAt } from "../../units/ends/witnesses/predicates.ts";
import { readUnitList } from "../../units/list/unit-list.ts";
import { introduced, linesOfHeading } from "./lines-of-heading.ts";
import { ordersSomething } from "./order-clauses.ts";
import { mayStateWork } from "./plain-work.ts";

/** A line that may carry a duty, and the heading above it. */
export interface DutyLine {
  readonly line: TextLine;
  readonly heading: string | null;
  /** True if some field must quote the line. Asked only where the answer matters, because most lines are quoted. */
  readonly carriesDuty: () => boolean;
  /** The paragraphs below a heading of a group, or the first heading that the line introduces. A field that quotes one of them has read the heading too. */
  readonly below?: readonly TextLine[];
}

/**
 * The lines of a section that carry a duty. "items": every item. "sentences": sentences that give units a duty, and the items
 * below names of units. "sentences of facts": only such sentences.
 */
type Carrier = "items" | "sentences" | "sentences of facts" | "nothing";

/**
 * The lines that may carry a duty by their form: numbered items and bullets of assigning sections, paragraphs that begin with an
 * order, and sentences that give units a duty. `assigns`: whether sections assign work where no heading says so. `announcedAt`: the
 * index of the line that announces the text below it. Rows of tables are not among them.
 */
export function dutyLines(
  root: Section,
  { assigns, announcedAt }: { assigns: boolean; announcedAt: number },
  unitHeadings: UnitHeadings,
): DutyLine[] {
  const { context } = unitHeadings;
  const found: DutyLine[] = [];
  const visit = (
    section: Section,
    heading: string | null,
    inherited: Carrier,
    isAmongDuties: () => boolean,
  ): void => {
    const purpose = purposeOf(section);
    const { line } = section;
    let here = purpose === null ? inherited : CARRIERS[purpose];
    if (isRequirement(section, inherited)) here = "sentences of facts";
    if (here === "sentences" && line && unitHeadings.of(section)) here = "items";
    const areDuties = lazy(
      () => here === "sentences" && section.children.some((one) => isDuty(one, context)),
    );
    const isItem = inherited === "items" && purpose !== "aims" && purpose !== "facts";
    if (line && (isItem || inherited !== "nothing"))
      found.push({
        line,
        heading,
        below: shownBy(section, line, unitHeadings),
        carriesDuty: () =>
          !endsInEnforcement(line.folded) &&
          (isItem || isAmongDuties() || statesDuty(line, section.textStart, context)) &&
          headsDuty(section, context),
      });
    const below = line ? line.text : heading;
    const cut = lazy(() => cutLines(section));
    const places = lazy(() => linePlaces(section));
    // A paragraph below a heading that assigns work, or below the sentence that announces a text without headings, unless its form
    // says that it is something else.
    const isWork = (plain: TextLine) =>
      (line !== null || (section.parent === null && plain.index > announcedAt)) &&
      mayStateWork(plain, places().has(plain.index + 1));
    for (const [at, plain] of section.lines.entries())
      if (here !== "nothing" && plain.source.kind !== "row")
        found.push({
          line: plain,
          heading: below,
          below: introduced(section, plain, 0, context),
          carriesDuty: () =>
            !endsInEnforcement(plain.folded) &&
            ((here === "items" && (cut().has(plain) || isWork(plain))) ||
              isOrder(plain, here === "items", context) ||
              isDue(plain, section.lines[at + 1], context)),
        });
    const inside = here === "nothing" && askedBelow(section, context) ? "items" : here;
    for (const child of section.children)
      visit(child, below, inside, () => areDuties() && beginsWithVerb(child));
  };
  visit(root, null, assigns ? "items" : "sentences", () => false);
  return found.sort((a, b) => a.line.index - b.line.index);
}

/** The lines that show that a heading was read. */
const shownBy = (section: Section, line: TextLine, unitHeadings: UnitHeadings): readonly TextLine[] =>
  headsWork(section, unitHeadings.context)
    ? section.children.flatMap((child) => child.line ?? [])
    : linesOfHeading(section, line, unitHeadings);

/** The indices of the lines of a section and of the headings in it. */
const linePlaces = ({ lines, children }: Section): ReadonlySet<number> =>
  new Set([...lines, ...children.flatMap(({ line }) => line ?? [])].map(({ index }) => index));

const CARRIERS = { tasks: "items", facts: "sentences of facts", aims: "nothing" } as const;

/** True for "4.1. Yêu cầu về kỹ thuật" inside a section of work. As a top-level section it states aims. */
const isRequirement = ({ line, textStart, parent }: Section, inherited: Carrier): boolean =>
  inherited !== "nothing" && parent?.line != null && line?.folded.startsWith("yêu cầu ", textStart) === true;

/** True for a paragraph of work: the next line states until when it must be done ("Thời gian hoàn tất: trước ngày …"). */
function isDue(line: TextLine, next: TextLine | undefined, context: RuleContext): boolean {
  if (!next || isDetail(line, 0) || isClosing(line.folded) || namesPerson(line.folded)) return false;
  return isDetail(next, 0) && readDetails(next, 0, context).some(({ due }) => due);
}

/** Between items that give units duties, an item that begins with a verb is one as well. */
const isDuty = ({ line, textStart }: Section, context: RuleContext): boolean =>
  line !== null && statesDuty(line, textStart, context);
const beginsWithVerb = ({ line, textStart }: Section): boolean =>
  line !== null && isVerbAt(line, textStart) && !ORDER_PARAGRAPH.test(line.folded.slice(textStart));

/** True for a line that gives units a duty in a sentence. */
const statesDuty = (line: TextLine, from: number, context: RuleContext) => {
  if (dutyStart(line, from, context) !== null) return true;
  const bearers = bearersAt(line, from, context, true);
  if (bearers !== null && !statesNumber(line.folded.slice(bearers.end).trim())) return true;
  return ordersSomething(line, from) || ownSubject(line, from, context) !== null;
};

const WORD = regex`\p{L}{2}`;

/** False for items without words, notes, closing sentences, formulas, persons, labels without a number, and headings. */
function headsDuty(section: Section, context: RuleContext): boolean {
  const { textStart } = section;
  const line = section.line!;
  const folded = line.folded.slice(textStart);
  return (
    WORD.test(folded) &&
    !isNote(line.text.slice(textStart).trim()) &&
    !isClosing(folded) &&
    !statesFormula(folded) &&
    !(namesPerson(folded) && !VERB_OF_PERSON.test(line.text.slice(textStart))) &&
    !(isDetail(line, textStart) && !FIGURE.test(folded)) &&
    !namesOnlyHolders(line, textStart, context) &&
    (!isHeading(section, context) || headsWork(section, context))
  );
}

/** True for "1. Ghi các thành phần trên biên bản, cụ thể:" over items of work. Where none of these is read, it is lost with them. */
const headsWork = (section: Section, context: RuleContext): boolean =>
  section.line !== null &&
  endsWithColon(section.line.text) &&
  isHeading(section, context) &&
  section.children.some((child) => child.line !== null && headsDuty(child, context));

/** Praise, and sentences that every document has: what it promulgates, when it takes effect, where difficulties are reported. */
const FORMULA =
  /^(?:đánh giá cao|ghi nhận|biểu dương|hoan nghênh) |^(?:nay )?(?:ban hành|phê duyệt) (?:kèm theo|(?:kế hoạch|chương trình|đề án|danh mục) [^.;]{0,300}(?:kèm theo|này)) |(?:có hiệu lực|thi hành) [^.;]{0,80}(?:này|ngày ký)|(?:khó khăn|vướng mắc|phát sinh)[^.;]{0,60} (?:phản ánh|báo cáo|kiến nghị|gửi|trao đổi|liên hệ) /u;
export const statesFormula = (folded: string): boolean => FORMULA.test(folded);
/** "Đồng chí Chủ tịch … chỉ đạo …": a person with work. */
const VERB_OF_PERSON =
  / (?:lãnh đạo|chỉ đạo|phụ trách|chủ trì|trực tiếp|theo dõi|tham mưu|thực hiện|chịu trách nhiệm|có trách nhiệm|tổ chức|tổng hợp|phối hợp|triển khai)(?=[ ,])/u;
const FIGURE = /\d/u;
const LONGEST_HEADING = 160;

/** True for a line above other lines that is neither a sentence nor an order nor a list of units. */
function isHeading({ line, text, textStart, lines, children }: Section, context: RuleContext): boolean {
  if (lines.length === 0 && children.length === 0) return false;
  const words = text.trim();
  if (words.length > LONGEST_HEADING || /[.;,]$/u.test(words) || ORDERS.test(line!.folded.slice(textStart)))
    return false;
  const units = readUnitList(line!, textStart, context);
  return units === null || units.units.length === 0 || units.end < line!.text.trimEnd().length - 1;
}

const ORDERS = /^(?:giao|đề nghị) /u;
const ORDER_PARAGRAPH = /^(?:giao|đề nghị|yêu cầu|phân công) \S/u;
const NAMED_ORDER = regex`^(?:Giao|Đề nghị|Yêu cầu|Phân công) \p{Lu}`;

const ORDER_TO_UNITS = new RegExp(
  `(?:^|, )(?:${ORDER}) (?:các|thủ trưởng|ubnd|ủy ban|sở|ban|ngành|giám đốc|chủ tịch) .{1,300}`,
  "u",
);

/** "Trên đây là Kế hoạch …. Đề nghị các tổ chức thành viên nghiêm túc thực hiện.": an order after the words that close. */
const ordersAtEnd = (folded: string): boolean =>
  folded.startsWith("trên đây là ") &&
  folded
    .split(/[.;] /u, MOST_SENTENCES)
    .some((part) => ORDER_TO_UNITS.test(part) && !DIFFICULTIES_OR_CASES.test(part) && !asksEverybody(part));
/** "…, yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./.": it names neither a unit nor any work. */
function asksEverybody(sentence: string): boolean {
  const words = EVERYBODY_ASKED.exec(sentence);
  return words !== null && isFormula(sentence.slice(words.index + words[0].length));
}
const EVERYBODY_ASKED =
  /(?:đề nghị|yêu cầu) (?:các )?(?:cơ quan|đơn vị|địa phương)(?:(?:,| và) (?:cơ quan|đơn vị|địa phương)){0,3}(?= )/u;
const MOST_SENTENCES = 12;

/** ". “Tăng cường thanh tra …": a bullet that recognition took for other marks. */
const DAMAGED_BULLET = regex`^[.,:;'“”"‘’*~_=«»<>|\/·]{1,3} ?[“”"'‘’]?\p{Lu}\p{Ll}*(?: \p{Ll}+){2}`;

/** "Tăng cường thanh tra …": a whole paragraph of work, no heading, and no rest of a sentence. */
const beginsTask = (line: TextLine): boolean =>
  isCapitalAt(line.text, 0) &&
  line.text.length >= SHORTEST_TASK &&
  /[.;]$/u.test(line.text) &&
  !isCapitals(line.text) &&
  !line.folded.startsWith("căn cứ ") &&
  taskVerbAt(line.folded, 0);
const SHORTEST_TASK = 30;

/** True for a paragraph that orders something. `anyObject`: whether it also counts where it names nobody. */
function isOrder(line: TextLine, anyObject: boolean, context: RuleContext): boolean {
  if (isClosing(line.folded)) return ordersAtEnd(line.folded);
  if (ENDS_TEXT.test(line.text) && ORDER_PARAGRAPH.test(line.folded) && isFormula(line.folded))
    return statesDuty(line, 0, context);
  if (anyObject && (DAMAGED_BULLET.test(line.text) || beginsTask(line))) return true;
  const orders = anyObject ? ORDER_PARAGRAPH.test(line.folded) : NAMED_ORDER.test(line.text);
  const starts = anyObject ? sentenceStarts(line) : [0];
  return orders || starts.some((start) => statesDuty(line, start, context));
}

/** The last sentence of a document ends with these signs. */
const ENDS_TEXT = /\.\/\.$/u;

/** The first words of the sentences of a line. */
const sentenceStarts = (line: TextLine): number[] =>
  sentencesOf(line).map(({ start }) => start + /^\s*/u.exec(line.text.slice(start))![0].length);
