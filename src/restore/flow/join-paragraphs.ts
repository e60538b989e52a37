import { dividesYears } from "../../language/divided-years.ts";
import { isDrawnRuleInText } from "../../language/drawn-rule.ts";
import { fold } from "../../language/fold.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import { regex } from "../../language/regex.ts";
import type { Line } from "../../model/extraction.ts";
import { pushAll } from "../../model/lists.ts";
import type { Paragraph } from "../../model/restored-text.ts";
import { beginsNote, closesNote } from "./bracketed-note.ts";
import { endsInsideName, goesOn, isBroken, isCutInside, isPasted } from "./broken-lines.ts";
import { dashedNames } from "./dashed-names.ts";
import { continuesDate } from "./divided-date.ts";
import type { DividesName } from "./divided-names.ts";
import { changesOf, type FlowItem, type FlowLine, shiftedBy } from "./flow.ts";
import {
  beginsByIndent,
  goesOnAtEdge,
  isFarBelow,
  isFull,
  isSetApart,
  isShort,
  type Layout,
  measureLayout,
} from "./line-layout.ts";
import { isHeading, isItem, isLabelAlone, MISREAD_BULLET, mayBeLabel } from "./line-starts.ts";
import { ABBREVIATED, ENDS, goesOnCounting } from "./open-ends.ts";
import { textBelowTitle } from "./run-on-title.ts";

/**
 * Joins printed lines into paragraphs. Lines that the format marks as paragraphs stay as they are, except those of one sentence.
 * `dividesName`: whether a break is within a known name.
 */
export function joinParagraphs(
  items: readonly FlowItem[],
  dividesName: DividesName = () => false,
): Paragraph[] {
  const goesOnInName = dashedNames(items.map((item) => (item.kind === "line" ? item.line.text : "")));
  const layout = { ...measureLayout(items), dividesName, goesOnInName };
  const paragraphs: OpenParagraph[] = [];
  let open: OpenParagraph | null = null;
  let previous: FlowLine | null = null;
  let blanks = 0;
  for (const item of items) {
    if (item.kind !== "line") throw new TypeError("tables must be converted to rows before lines are joined");
    if (item.line.text === "") {
      blanks += 1;
      continue;
    }
    if (open && previous && continues(open, previous, item, blanks, layout)) {
      append(open, previous.line, item);
    } else {
      open = opened(item);
      paragraphs.push(open);
    }
    previous = item;
    blanks = 0;
  }
  return paragraphs
    .flatMap((one, i) => dividedTitle(one, paragraphs.slice(Math.max(0, i - HEAD_BELOW_TYPE), i)))
    .map(({ paragraph }) => paragraph);
}

/** A paragraph whose first lines are the summary of the document, divided where the text below begins. */
function dividedTitle(one: OpenParagraph, before: readonly OpenParagraph[]): OpenParagraph[] {
  const above = before.findLast(({ head }) => !OTHER_COLUMN.test(fold(head)));
  const isWhole = one.lines.length < MOST_LINES && !one.lines[0]!.line.paragraph;
  const at = above && isWhole ? textBelowTitle(above.head, one.lines) : 0;
  return at > 0 ? [joined(one.lines.slice(0, at)), joined(one.lines.slice(at))] : [one];
}

function joined([first, ...rest]: readonly FlowLine[]): OpenParagraph {
  const open = opened(first!);
  for (const item of rest) append(open, open.lines.at(-1)!.line, item);
  return open;
}

const opened = (item: FlowLine): OpenParagraph => ({
  paragraph: begin(item),
  head: item.line.text,
  lines: [item],
});

/** A paragraph to which lines are added. */
interface OpenParagraph {
  readonly paragraph: Paragraph;
  /**
   * Its first line, or more up to HEAD. Strings that grow are stored in parts, and a look at their text copies all of it, so
   * the whole text is not looked at for each line.
   */
  head: string;
  /** Its lines, up to MOST_LINES. */
  readonly lines: FlowLine[];
}

/** The title of the state or the party, and the date: the type may be printed beside them. */
const OTHER_COLUMN = /^(?:cộng hòa xã hội|độc lập ?- ?tự do|đảng cộng sản việt nam)|, ?ngày .{0,14}tháng /u;
/** Most paragraphs from the type to the summary. */
const HEAD_BELOW_TYPE = 4;

/** More than a summary and the paragraph below it have together. */
const MOST_LINES = 40;

/** More than a label and the longest heading have together. */
const HEAD = 400;

/** The last of the recipients, also without its dash: "Lưu: VT, KT". */
const KEPT_COPY = regex`^lưu ?[:;,]? ?v[tp](?!\p{L})`;
/** "BỘ XÂY DỰNG điện:" over the addressees of an urgent dispatch. */
const WIRES = regex`^\p{Lu}[\p{Lu} ,-]{3,80} điện ?:?$`;
const HEAD_LINE = /cộng hòa xã hội|độc lập ?- ?tự do|^số ?:|^nơi nhận|^kính gửi/u;
/** "Lạng Sơn, ngày 05 tháng 5 năm 2025": the type of the document follows. */
const PLACE_AND_DATE = regex`^(?:\p{L}{1,7} ){0,4}\p{L}{1,7}, ?ngày [\d….]{0,9} ?tháng [\d….]{0,9} ?năm \d{4}$`;
/** The first line below a title often states the references of the document. */
const BASES =
  /^(?:căn cứ|thực hiện|triển khai)(?: thực hiện)? (?:các )?(?:kế hoạch|quyết định|nghị quyết|công văn|chỉ thị|chương trình|luật|nghị định|thông tư|văn bản)(?: |$)|^ngày \d{1,2}[/ ]/u;
/** "Căn cứ Chiến lược …": a reference to a document by its name. */
const CITES = regex`^Căn cứ \p{Lu}`;
const BEGINS_LOWER = regex`^["“‘(]?[\p{Ll}\d%]`;

/** "Cơ quan chủ trì: Sở A; cơ quan phối hợp:" + "Sở B.": a label inside a line, whose names go on with a capital. */
const LABEL_INSIDE =
  /; (?:(?:cơ quan|đơn vị) )?(?:chủ trì|phối hợp|thực hiện|thời (?:gian|hạn)|sản phẩm)(?: (?:thực hiện|hoàn thành|phối hợp|chủ trì)){0,2} ?:$/u;
/** "… thời gian tháng" + "10.": a number on a line of its own is not a label after a word that needs a number. */
const NUMBER_ALONE = /^(?:\d{1,4}|[IVX]{1,5})[.,;]?$/u;
const NEEDS_NUMBER = regex`(?<!\p{L})(?:tháng|ngày|quý|năm|số|điều|khoản|mục|phần|chương|phụ lục|thứ|hạng|nhóm|top|tốp|đạt|trên|dưới|từ|đến|lên)$`;

function continues(
  { paragraph: open, head }: OpenParagraph,
  previous: FlowLine,
  next: FlowLine,
  blanks: number,
  layout: Layout & { readonly dividesName: DividesName; readonly goesOnInName: DividesName },
): boolean {
  const before = previous.line;
  const after = next.line;
  if (before.role !== after.role || before.column !== after.column || before.mark !== after.mark)
    return false;
  if (isDrawnRuleInText(before.text) || isDrawnRuleInText(after.text)) return false;
  const newPage = previous.page !== next.page;
  if (!newPage && (isFarBelow(before, after) || isSetApart(before, after, layout))) return false;
  if (isLabelAlone(head) && regex`^["“]?\p{Lu}`.test(after.text) && !isItem(after.text)) return true;
  if (closesNote(open.text, after.text) || continuesDate(head, after.text)) return true;
  if (dividesYears(before.text, after.text)) return true;
  if (beginsNote(before.text, after.text)) return false;
  if (!newPage && blanks === 0 && endsInsideName(before, after, layout)) return true;
  // "1/ Chỉ số “A”" + "a} Sở Y tế": a misread label begins a line, also at the top of a page.
  if (after.confidence < 1 && mayBeLabel(after.text) && isHeading(head)) return false;
  if (before.paragraph || after.paragraph)
    return isBroken(before, after)
      ? newPage || isPasted(before, after)
      : !newPage && goesOn(before, after, layout) && isPasted(before, after);
  if (CITES.test(after.text)) return false;
  if (regex`^\p{Lu}\p{Ll}`.test(after.text) && BASES.test(fold(after.text)) && !/[,–-]$/.test(before.text))
    return false;
  if (NUMBER_ALONE.test(after.text) && NEEDS_NUMBER.test(fold(before.text))) return true;
  const isCut = isCutInside(head, before, after) || layout.goesOnInName(before.text, after.text);
  if (isCut && isFull(open, before, after, layout)) return true;
  if (goesOnCounting(open.text, before.text, after.text) && isFull(open, before, after, layout)) return true;
  if (isItem(after.text) || HEAD_LINE.test(fold(before.text)) || HEAD_LINE.test(fold(after.text)))
    return false;
  if (KEPT_COPY.test(fold(after.text)) || WIRES.test(after.text)) return false;
  if (regex`^\p{Lu}`.test(after.text) && PLACE_AND_DATE.test(fold(before.text))) return false;
  if (mayBeLabel(after.text) && (ENDS.test(before.text) || isHeading(head))) return false;
  if (after.confidence < 1 && MISREAD_BULLET.test(after.text)) return false;
  if (/^\[\d{1,3}\]/.test(after.text)) return false;
  if (isTitleInCapitals(head) && regex`^\p{Lu}\p{Ll}`.test(after.text)) return false;
  // A line in capitals below lower-case text is a heading, or the name of the authority that decides.
  if (after.text.split(" ").length > 2 && isCapitals(after.text) && !isCapitals(before.text)) return false;
  if (layout.fullWidth === Number.POSITIVE_INFINITY) return newPage && isBroken(before, after);
  // In plain text only blank lines show the end of a page: a sentence continues after them if its line is full.
  if (blanks > 0 && layout.blanksSeparate && !newPage)
    return isBroken(before, after) && isFull(open, before, after, layout);
  if (before.role === "footnote") return !regex`^\d{1,2} \p{Lu}`.test(after.text);
  if ((layout.indents || !isItem(head)) && beginsByIndent(before, after, layout)) return false;
  const lower = BEGINS_LOWER.test(after.text);
  const ended = ENDS.test(before.text) && !ABBREVIATED.test(before.text);
  const atEdge = goesOnAtEdge(open, after, layout);
  if (/:$/.test(before.text))
    return (lower || atEdge || LABEL_INSIDE.test(fold(before.text))) && isFull(open, before, after, layout);
  if (ended) return (lower || atEdge || /;$/.test(before.text)) && isFull(open, before, after, layout);
  if (!lower && !atEdge && open.bold && before.bold && !after.bold && !goesOn(before, after, layout))
    return false;
  // A bracket continues the paragraph across a page break too.
  if (newPage && /^\(/u.test(after.text)) return !isShort(before, layout);
  if (!lower) return isFull(open, before, after, layout) || (blanks === 0 && goesOn(before, after, layout));
  // Lower-case text continues the paragraph unless the line above is a short one of a list or a head.
  return !isShort(before, layout) || /[,–-]$/.test(before.text) || open.text.length > before.text.length;
}

/** True for a paragraph of several words in capitals, which a sentence does not continue. */
const isTitleInCapitals = (head: string) => head.split(" ").length > 4 && isCapitals(head);

function begin(item: FlowLine): Paragraph {
  const { line, page } = item;
  return {
    text: line.text,
    kind: line.role === "footnote" ? "footnote" : "text",
    page,
    breaks: [],
    boxes: line.bbox ? [{ start: 0, end: line.text.length, page, bbox: line.bbox }] : [],
    bold: line.bold,
    align: line.align,
    fontSize: line.fontSize,
    mark: line.mark,
    confidence: line.confidence,
    changes: [...changesOf(line)],
  };
}

/** Adds a line to a paragraph in place: a paragraph of thousands of lines must not be copied for each of them. */
function append(paragraph: OpenParagraph, before: Line, { line, page }: FlowLine): void {
  const open = paragraph.paragraph;
  // "QĐ-" + "UBND", "Covid-" + "19": a hyphen at the end of a line is part of a number or a name; no blank follows.
  const glue = regex`\p{L}-$`.test(before.text) && regex`^[\p{Lu}\d]`.test(line.text) ? "" : " ";
  const start = open.text.length + glue.length;
  open.text += `${glue}${line.text}`;
  if (paragraph.head.length < HEAD) paragraph.head = open.text.slice(0, HEAD);
  if (paragraph.lines.length < MOST_LINES) paragraph.lines.push({ kind: "line", line, page });
  if (page !== (open.breaks.at(-1)?.page ?? open.page)) open.breaks.push({ offset: start, page });
  if (line.bbox) open.boxes.push({ start, end: open.text.length, page, bbox: line.bbox });
  open.bold = open.bold && line.bold;
  open.confidence = Math.min(open.confidence, line.confidence);
  pushAll(open.changes, shiftedBy(changesOf(line), start));
}
