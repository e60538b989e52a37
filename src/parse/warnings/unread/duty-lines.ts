import { regex } from "../../../language/regex.ts";
import { isDetail } from "../../fields/assignment/detail-label.ts";
import { isNote } from "../../fields/assignment/item-kinds.ts";
import { isClosing } from "../../structure/closing-zone.ts";
import type { Section } from "../../structure/section.ts";
import { purposeOf } from "../../structure/section-purpose.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/unit-list.ts";

/** A line that some field must quote, and the heading above it. */
export interface DutyLine {
  readonly line: TextLine;
  readonly heading: string | null;
}

/**
 * The lines of assigning sections that carry a duty by their form: numbered items, bullets, and paragraphs that begin with
 * an order. `assigns`: whether sections assign work where no heading says so. Rows of tables are not among them.
 */
export function dutyLines(root: Section, assigns: boolean, context: RuleContext): DutyLine[] {
  const found: DutyLine[] = [];
  const visit = (section: Section, heading: string | null, inherited: boolean): void => {
    const purpose = purposeOf(section);
    const here = purpose === null ? inherited : purpose === "tasks";
    // A heading of aims is not a duty, even among duties.
    const { line } = section;
    if (line && inherited && purpose !== "aims" && carriesDuty(section, context))
      found.push({ line, heading });
    const below = line ? line.text : heading;
    for (const plain of section.lines)
      if (here && plain.source.kind !== "row" && isOrder(plain)) found.push({ line: plain, heading: below });
    for (const child of section.children) visit(child, below, here);
  };
  visit(root, null, assigns);
  return found.sort((a, b) => a.line.index - b.line.index);
}

const WORD = regex`\p{L}{2}`;

/** False for items without words, notes, closing sentences, formulas, labels without a number, and headings. */
function carriesDuty(section: Section, context: RuleContext): boolean {
  const { textStart } = section;
  const line = section.line!;
  const folded = line.folded.slice(textStart);
  return (
    WORD.test(folded) &&
    !isNote(line.text.slice(textStart).trim()) &&
    !isClosing(folded) &&
    !FORMULA.test(folded) &&
    !(isDetail(line, textStart) && !FIGURE.test(folded)) &&
    !isHeading(section, context)
  );
}

/** Sentences that every document has: what it promulgates, when it takes effect, where difficulties are reported. */
const FORMULA =
  /^(?:nay )?(?:ban hành|phê duyệt) (?:kèm theo|kế hoạch|chương trình|đề án|danh mục) |(?:có hiệu lực|thi hành) [^.;]{0,80}(?:này|ngày ký)|(?:khó khăn|vướng mắc|phát sinh)[^.;]{0,60} (?:phản ánh|báo cáo|kiến nghị|gửi|trao đổi|liên hệ) /u;
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
const isOrder = ({ folded }: TextLine) => ORDER_PARAGRAPH.test(folded) && !isClosing(folded);
