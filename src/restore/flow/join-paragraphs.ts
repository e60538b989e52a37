import { fold } from "../../language/fold.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import { parseLabel } from "../../language/labels.ts";
import { regex } from "../../language/regex.ts";
import type { Line } from "../../model/extraction.ts";
import { pushAll } from "../../model/lists.ts";
import type { Paragraph } from "../../model/restored-text.ts";
import { readLabels } from "../numbering/label-readings.ts";
import { subjectOf } from "../numbering/line-subject.ts";
import { beginsNote, closesNote } from "./bracketed-note.ts";
import { continuesCompound } from "./dashed-compounds.ts";
import { changesOf, type FlowItem, type FlowLine, shiftedBy } from "./flow.ts";
import { printedWidth } from "./printed-width.ts";

/** Measures of the document's wrapped lines. */
interface Layout {
  /** Natural width of a full line in em (see printed-width.ts); Infinity where lines are whole paragraphs. */
  readonly fullWidth: number;
  /** Blank lines separate paragraphs (false: every line is followed by one). */
  readonly blanksSeparate: boolean;
  /** Right and left edge of the text, in points; null without boxes. */
  readonly right: number | null;
  readonly left: number | null;
  /** The usual distance between two lines, in points; null without boxes. */
  readonly spacing: number | null;
}

/** Longer lines (characters) do not fit on an A4 page, so the file has one paragraph per line. */
const LONGEST_PRINTED_LINE = 130;
const SHORTEST_FULL_LINE = 40;
/** Decree 30/2020/NĐ-CP, Appendix I, II.6: 1 or 1.27 cm, at 13-14 pt, in em. */
const FIRST_LINE_INDENT = 2.6;
/** A larger gap between two lines (em) is more than line spacing. */
const FAR = 2.5;
/** A gap that is larger than the usual one by more (em) separates a line from a new sentence. */
const WIDER = 1;
const FONT_SIZE = 12;

/** Joins printed lines into paragraphs. Lines that the format marks as paragraphs stay as they are. */
export function joinParagraphs(items: readonly FlowItem[]): Paragraph[] {
  const layout = measure(items);
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | null = null;
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
      open = begin(item);
      paragraphs.push(open);
    }
    previous = item;
    blanks = 0;
  }
  return paragraphs;
}

function measure(items: readonly FlowItem[]): Layout {
  const lines = items.filter((item): item is FlowLine => item.kind === "line" && !item.line.paragraph);
  const printed = lines.filter(
    (item) => item.line.text.length >= SHORTEST_FULL_LINE && item.line.column === undefined,
  );
  const lengths = printed.map((item) => item.line.text.length).sort((a, b) => a - b);
  const at = (share: number) =>
    lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * share))] ?? 0;
  const whole = lengths.length === 0 || at(0.6) > LONGEST_PRINTED_LINE;
  const widths = printed.map((item) => printedWidth(item.line.text)).sort((a, b) => a - b);
  const fullWidth = whole ? Number.POSITIVE_INFINITY : (widths[Math.floor(widths.length * 0.95)] ?? 0);
  const boxes = printed.flatMap((item) => (item.line.bbox ? [item.line.bbox] : []));
  const edge = (values: number[], share: number) =>
    values.length < 8 ? null : (values.sort((a, b) => a - b)[Math.floor(values.length * share)] ?? null);
  return {
    fullWidth,
    blanksSeparate: blanksSeparate(items, fullWidth),
    right: edge(
      boxes.map((box) => box[2]),
      0.8,
    ),
    left: edge(
      boxes.map((box) => box[0]),
      0.2,
    ),
    spacing: edge(distances(lines), 0.5),
  };
}

/** The distances between lines that follow each other on a page. */
function distances(lines: readonly FlowLine[]): number[] {
  const found: number[] = [];
  lines.forEach(({ line, page }, i) => {
    const below = lines[i + 1];
    if (!line.bbox || !below?.line.bbox || below.page !== page) return;
    const distance = below.line.bbox[1] - line.bbox[3];
    if (distance < FAR * (below.line.fontSize ?? FONT_SIZE)) found.push(Math.max(0, distance));
  });
  return found;
}

/** False if full lines that stop in the middle of a sentence are followed by blank lines. */
function blanksSeparate(items: readonly FlowItem[], fullWidth: number): boolean {
  let followed = 0;
  let all = 0;
  items.forEach((item, i) => {
    if (item.kind !== "line" || printedWidth(item.line.text) < fullWidth * 0.8) return;
    if (/[.;:!?]$/.test(item.line.text)) return;
    const next = items[i + 1];
    if (next?.kind !== "line") return;
    all += 1;
    if (next.line.text === "") followed += 1;
  });
  return all === 0 || followed / all < 0.5;
}

const ENDS = /[.;:!?…]["”’)]?$|\.\/\.?$/u;
/** The last of the recipients, also without its dash: "Lưu: VT, KT". */
const KEPT_COPY = regex`^lưu ?[:;,]? ?v[tp](?!\p{L})`;
const HEAD_LINE = /cộng hòa xã hội|độc lập ?- ?tự do|^số ?:|^nơi nhận|^kính gửi/u;
/** "Lạng Sơn, ngày 05 tháng 5 năm 2025": the type of the document follows. */
const PLACE_AND_DATE = regex`^(?:\p{L}{1,7} ){0,4}\p{L}{1,7}, ?ngày [\d….]{0,9} ?tháng [\d….]{0,9} ?năm \d{4}$`;
/** The first line below a title often states the references of the document. */
const BASES =
  /^(?:căn cứ|thực hiện|triển khai)(?: thực hiện)? (?:các )?(?:kế hoạch|quyết định|nghị quyết|công văn|chỉ thị|chương trình|luật|nghị định|thông tư|văn bản)(?: |$)|^ngày \d{1,2}[/ ]/u;
/** "Căn cứ Chiến lược …": a reference to a document by its name. */
const CITES = regex`^Căn cứ \p{Lu}`;
const BEGINS_LOWER = regex`^["“‘(]?[\p{Ll}\d%]`;

/** "… thời gian tháng" + "10.": a number on a line of its own is not a label after a word that needs a number. */
const NUMBER_ALONE = /^\d{1,4}[.,;]?$/u;
const NEEDS_NUMBER = regex`(?<!\p{L})(?:tháng|ngày|quý|năm|số|điều|khoản|thứ|hạng|nhóm|top|tốp|đạt|trên|dưới|từ|đến|lên)$`;

/** A rule drawn with signs, as below the name of an authority or below a title. */
const DRAWN_RULE = /^[-*=–—\u2500-\u257f]{3,200}$/u;

function continues(
  open: Paragraph,
  previous: FlowLine,
  next: FlowLine,
  blanks: number,
  layout: Layout,
): boolean {
  const before = previous.line;
  const after = next.line;
  if (before.role !== after.role || before.column !== after.column || before.mark !== after.mark)
    return false;
  if (DRAWN_RULE.test(before.text) || DRAWN_RULE.test(after.text)) return false;
  const newPage = previous.page !== next.page;
  if (!newPage && (isFarBelow(before, after) || isSetApart(before, after, layout))) return false;
  if (closesNote(open.text, after.text)) return true;
  if (beginsNote(before.text, after.text)) return false;
  if (before.paragraph || after.paragraph) return newPage && isBroken(before, after);
  if (CITES.test(after.text)) return false;
  if (regex`^\p{Lu}\p{Ll}`.test(after.text) && BASES.test(fold(after.text)) && !/[,–-]$/.test(before.text))
    return false;
  if (NUMBER_ALONE.test(after.text) && NEEDS_NUMBER.test(fold(before.text))) return true;
  if (goesOnAfterDash(open, before, after, layout)) return true;
  if (isItem(after.text) || HEAD_LINE.test(fold(before.text)) || HEAD_LINE.test(fold(after.text)))
    return false;
  if (KEPT_COPY.test(fold(after.text))) return false;
  if (regex`^\p{Lu}`.test(after.text) && PLACE_AND_DATE.test(fold(before.text))) return false;
  if (mayBeLabel(after.text) && (ENDS.test(before.text) || isHeading(open.text))) return false;
  if (after.confidence < 1 && MISREAD_BULLET.test(after.text)) return false;
  if (/^\[\d{1,3}\]/.test(after.text)) return false;
  // A line in capitals below lower-case text is a heading, or the name of the authority that decides.
  if (after.text.split(" ").length > 2 && isCapitals(after.text) && !isCapitals(before.text)) return false;
  if (layout.fullWidth === Number.POSITIVE_INFINITY) return newPage && isBroken(before, after);
  // In plain text only blank lines show the end of a page: a sentence continues after them if its line is full.
  if (blanks > 0 && layout.blanksSeparate && !newPage)
    return isBroken(before, after) && isFull(open, before, after, layout);
  if (before.role === "footnote") return !regex`^\d{1,2} \p{Lu}`.test(after.text);
  if (beginsByIndent(open, before, after, layout)) return false;
  const lower = BEGINS_LOWER.test(after.text);
  const ended = ENDS.test(before.text);
  if (/:$/.test(before.text)) return lower && isFull(open, before, after, layout);
  if (ended) return (lower || /;$/.test(before.text)) && isFull(open, before, after, layout);
  // A bracket continues the paragraph across a page break too.
  if (newPage && /^\(/u.test(after.text)) return !isShort(before, layout);
  if (!lower) return isFull(open, before, after, layout);
  // Lower-case text continues the paragraph unless the line above is a short one of a list or a head.
  return !isShort(before, layout) || /[,–-]$/.test(before.text) || open.text.length > before.text.length;
}

/** A large gap, as for a signature, separates paragraphs. */
function isFarBelow({ bbox: above }: Line, { bbox: below, fontSize = FONT_SIZE }: Line): boolean {
  return above !== undefined && below !== undefined && below[1] - above[3] > FAR * fontSize;
}

/** True for a sentence that begins below a wider gap than there is between the lines of paragraphs, as below a title. */
function isSetApart({ bbox: above, text }: Line, after: Line, { spacing }: Layout): boolean {
  const { bbox: below, fontSize = FONT_SIZE } = after;
  if (spacing === null || above === undefined || below === undefined) return false;
  if (!regex`^\p{Lu}\p{Ll}`.test(after.text) || regex`[,–-]$`.test(text)) return false;
  return below[1] - above[3] > spacing + WIDER * fontSize;
}

/** True for a sentence that continues on the next page: it has no end, and the next page begins in lower case. */
const isBroken = (before: Line, after: Line) =>
  !ENDS.test(before.text) && regex`^\p{Ll}`.test(after.text) && !isItem(after.text);

/** True for a line that begins a list item; false for a year or number that was wrapped to the start of a line. */
function isItem(text: string): boolean {
  const label = parseLabel(text);
  return label !== null && !/^\d{1,3}[.)/]? ?(?:điểm|%|tháng|năm|ngày)/u.test(fold(text));
}

/** "… tổ chức chính trị" + "- xã hội": a full line that has not ended, and a dash that no bullet of this list has. */
function goesOnAfterDash(open: Paragraph, before: Line, after: Line, layout: Layout): boolean {
  if (!/^[-–] /u.test(after.text) || ENDS.test(before.text) || !isFull(open, before, after, layout))
    return false;
  return (
    continuesCompound(before.text, after.text) || (DASH_SMALL.test(after.text) && !DASH_SMALL.test(open.text))
  );
}
const DASH_SMALL = regex`^[-–] \p{Ll}`;

/** True for "l) Rà soát", "2.. Rà soát": remains of a misread label. */
function mayBeLabel(text: string): boolean {
  const { printed, others, isLabelled } = readLabels(text);
  return printed === null && isLabelled && others.length > 0;
}

/** True for a labelled heading, which does not go on with a figure and a comma: "II. Chỉ số Tính minh bạch" + "1, Sở Y tế". */
const isHeading = (text: string) => {
  const { printed } = readLabels(text);
  return printed !== null && /^(?:index|capitals)$/u.test(subjectOf(text.slice(printed.length)));
};

/** Signs that text does not contain within a sentence, before a capital: "~ Công khai". */
const MISREAD_BULLET = regex`^[~=_¬«»] ?\p{Lu}\p{Ll}`;

/** True if the first word of the next line would not have fitted onto this line, so the text continues. */
function isFull(open: Paragraph, line: Line, next: Line, layout: Layout): boolean {
  const indent = open.text === line.text ? FIRST_LINE_INDENT : 0;
  const word = printedWidth(` ${next.text.split(" ", 1)[0]}`);
  if (line.bbox && layout.right !== null) {
    const perEm = (line.bbox[2] - line.bbox[0]) / Math.max(1, printedWidth(line.text));
    return line.bbox[2] + word * perEm > layout.right - 2;
  }
  return printedWidth(line.text) + word > layout.fullWidth * 0.985 - indent;
}

/** Indent of a first line (em), with what recognition and skew add or take away. */
const INDENT = { least: 1.5, most: 4, none: 1.2 };

/**
 * True for a full line with the indent of a first line, which begins with a capital below a line at the left edge: the title of a
 * document is as wide as the text, and has no sign at its end.
 */
function beginsByIndent(open: Paragraph, before: Line, after: Line, { left, right }: Layout): boolean {
  if (left === null || right === null || !before.bbox || !after.bbox) return false;
  if (!regex`^\p{Lu}\p{Ll}`.test(after.text) || isItem(open.text)) return false;
  const em = after.fontSize ?? FONT_SIZE;
  const indent = after.bbox[0] - before.bbox[0];
  return (
    before.bbox[0] - left <= INDENT.none * em &&
    indent >= INDENT.least * em &&
    indent <= INDENT.most * em &&
    after.bbox[2] >= right - em
  );
}

function isShort(line: Line, layout: Layout): boolean {
  if (line.bbox && layout.right !== null && layout.left !== null) {
    return line.bbox[2] < layout.left + (layout.right - layout.left) * 0.55;
  }
  return printedWidth(line.text) < layout.fullWidth * 0.55;
}

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
function append(open: Paragraph, before: Line, { line, page }: FlowLine): void {
  // "QĐ-" + "UBND": a dash between letters at the end of a line is part of a document number; no blank follows.
  const glue = regex`\p{L}-$`.test(before.text) && regex`^\p{Lu}`.test(line.text) ? "" : " ";
  const start = open.text.length + glue.length;
  open.text += `${glue}${line.text}`;
  if (page !== (open.breaks.at(-1)?.page ?? open.page)) open.breaks.push({ offset: start, page });
  if (line.bbox) open.boxes.push({ start, end: open.text.length, page, bbox: line.bbox });
  open.bold = open.bold && line.bold;
  open.confidence = Math.min(open.confidence, line.confidence);
  pushAll(open.changes, shiftedBy(changesOf(line), start));
}
