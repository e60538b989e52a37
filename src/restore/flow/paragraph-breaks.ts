import { dividesYears } from "../../language/divided-years.ts";
import { isDrawnRuleInText } from "../../language/drawn-rule.ts";
import { fold } from "../../language/fold.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import { regex } from "../../language/regex.ts";
import type { Line } from "../../model/extraction.ts";
import type { Paragraph } from "../../model/restored-text.ts";
import { beginsNote, closesNote } from "./bracketed-note.ts";
import { endsInsideName, goesOn, isBroken, isCutInside, isPasted } from "./broken-lines.ts";
import { continuesDate } from "./divided-date.ts";
import type { DividesName } from "./divided-names.ts";
import {
  beginsByIndent,
  goesOnAtEdge,
  goesOnClosely,
  isBelowCentred,
  isFarBelow,
  isFull,
  isSetApart,
  isShort,
  type Layout,
} from "./line-layout.ts";
import { isHeading, isItem, isLabelAlone, MISREAD_BULLET, mayBeLabel } from "./line-starts.ts";
import { ABBREVIATED, ENDS, goesOnCounting, goesOnWithDate } from "./open-ends.ts";

/** The break between two printed lines. */
export interface LineBreak {
  /** The open paragraph, whose last line is `before`. */
  readonly open: Paragraph;
  /** Its first line, or more. */
  readonly head: string;
  readonly before: Line;
  readonly after: Line;
  readonly newPage: boolean;
  /** Blank lines between them. */
  readonly blanks: number;
}

/** The measures of the lines, and the names that a break may divide. */
export interface FlowLayout extends Layout {
  readonly dividesName: DividesName;
  readonly goesOnInName: DividesName;
}

/** True where the open paragraph goes on with the line after the break. The first of these that knows decides. */
export const goesOnBelow = (at: LineBreak, layout: FlowLayout): boolean =>
  byPlace(at, layout) ??
  byOpenWords(at, layout) ??
  byFormat(at, layout) ??
  byCutWords(at, layout) ??
  byBeginning(at) ??
  byLayout(at, layout);

/** Lines of other parts of the page, a drawn rule or a wide gap begin a paragraph. */
function byPlace({ before, after, newPage }: LineBreak, layout: FlowLayout): boolean | null {
  if (before.role !== after.role || before.column !== after.column || before.mark !== after.mark)
    return false;
  if (isDrawnRuleInText(before.text) || isDrawnRuleInText(after.text)) return false;
  if (newPage) return null;
  return isFarBelow(before, after) ||
    isSetApart(before, after, layout) ||
    isBelowCentred(before, after, layout)
    ? false
    : null;
}

/** Words that go on on the next line in every format: a label alone, an open bracket, a date, years, a name. */
function byOpenWords(
  { open, head, before, after, newPage, blanks }: LineBreak,
  layout: FlowLayout,
): boolean | null {
  if (isLabelAlone(head) && regex`^["“]?\p{Lu}`.test(after.text) && !isItem(after.text)) return true;
  if (closesNote(open.text, after.text) || continuesDate(head, after.text)) return true;
  if (goesOnWithDate(before.text, after.text)) return true;
  if (dividesYears(before.text, after.text)) return true;
  if (beginsNote(before.text, after.text)) return false;
  return !newPage && blanks === 0 && endsInsideName(before, after, layout) ? true : null;
}

/** The paragraphs of a format stay, except those of one sentence. */
function byFormat({ head, before, after, newPage }: LineBreak, layout: FlowLayout): boolean | null {
  // "1/ Chỉ số “A”" + "a} Sở Y tế": a misread label begins a line, also at the top of a page.
  if (after.confidence < 1 && mayBeLabel(after.text) && isHeading(head)) return false;
  if (!before.paragraph && !after.paragraph) return null;
  return isBroken(before, after)
    ? newPage || isPasted(before, after)
    : !newPage && goesOn(before, after, layout) && isPasted(before, after);
}

/** References begin a paragraph; a number, a name or a bracket that the break divides goes on. */
function byCutWords({ open, head, before, after }: LineBreak, layout: FlowLayout): boolean | null {
  if (CITES.test(after.text)) return false;
  if (regex`^\p{Lu}\p{Ll}`.test(after.text) && BASES.test(fold(after.text)) && !/[,–-]$/.test(before.text))
    return false;
  if (NUMBER_ALONE.test(after.text) && NEEDS_NUMBER.test(fold(before.text))) return true;
  const isCut =
    isCutInside(head, before, after) ||
    layout.goesOnInName(before.text, after.text) ||
    goesOnCounting(open.text, before.text, after.text);
  return isCut && isFull(open, before, after, layout) ? true : null;
}
/** The first line below a title often states the references of the document. */
const BASES =
  /^(?:căn cứ|thực hiện|triển khai)(?: thực hiện)? (?:các )?(?:kế hoạch|quyết định|nghị quyết|công văn|chỉ thị|chương trình|luật|nghị định|thông tư|văn bản)(?: |$)|^ngày \d{1,2}[/ ]/u;
/** "Căn cứ Chiến lược …": a reference to a document by its name. */
const CITES = regex`^Căn cứ \p{Lu}`;
/** A line that is only a number, such as "10.". It is no label if the line above ends with a word that needs a number ("tháng"). */
const NUMBER_ALONE = /^(?:\d{1,4}|[IVX]{1,5})[.,;]?$/u;
const NEEDS_NUMBER = regex`(?<!\p{L})(?:tháng|ngày|quý|năm|số|điều|khoản|mục|phần|chương|phụ lục|thứ|hạng|nhóm|top|tốp|đạt|trên|dưới|từ|đến|lên)$`;

/** Labels, lines of the head and titles begin a paragraph. */
function byBeginning({ head, before, after }: LineBreak): boolean | null {
  const [above, below] = [fold(before.text), fold(after.text)];
  if (isItem(after.text) || HEAD_LINE.test(above) || HEAD_LINE.test(below)) return false;
  if (KEPT_COPY.test(below) || WIRES.test(after.text)) return false;
  if (regex`^\p{Lu}`.test(after.text) && PLACE_AND_DATE.test(above)) return false;
  if (mayBeLabel(after.text) && (ENDS.test(before.text) || isHeading(head))) return false;
  if (after.confidence < 1 && MISREAD_BULLET.test(after.text)) return false;
  if (/^\[\d{1,3}\]/.test(after.text)) return false;
  if (isTitleInCapitals(head) && regex`^\p{Lu}\p{Ll}`.test(after.text)) return false;
  // A line in capitals below lower-case text is a heading, or the name of the authority that decides.
  const isHigher = after.text.split(" ").length > 2 && isCapitals(after.text) && !isCapitals(before.text);
  return isHigher ? false : null;
}
/** The last of the recipients, also without its dash: "Lưu: VT, KT". */
const KEPT_COPY = regex`^lưu ?[:;,]? ?v[tp](?!\p{L})`;
/** "BỘ XÂY DỰNG điện:" over the addressees of an urgent dispatch. */
const WIRES = regex`^\p{Lu}[\p{Lu} ,-]{3,80} điện ?:?$`;
const HEAD_LINE = /cộng hòa xã hội|độc lập ?- ?tự do|^số ?:|^nơi nhận|^kính gửi/u;
/** "Lạng Sơn, ngày 05 tháng 5 năm 2025": the type of the document follows. */
const PLACE_AND_DATE = regex`^(?:\p{L}{1,7} ){0,4}\p{L}{1,7}, ?ngày [\d….]{0,9} ?tháng [\d….]{0,9} ?năm \d{4}$`;
/** True for a paragraph of several words in capitals, which a sentence does not continue. */
const isTitleInCapitals = (head: string) => head.split(" ").length > 4 && isCapitals(head);

/** The width and indent of the lines, and whether the sentence has ended. */
function byLayout({ open, head, before, after, newPage, blanks }: LineBreak, layout: FlowLayout): boolean {
  if (layout.fullWidth === Number.POSITIVE_INFINITY) return newPage && isBroken(before, after);
  const isWrapped = () => isFull(open, before, after, layout);
  // In plain text only blank lines show the end of a page: a sentence continues after them if its line is full.
  if (blanks > 0 && layout.blanksSeparate && !newPage) return isBroken(before, after) && isWrapped();
  if (before.role === "footnote") return !regex`^\d{1,2} \p{Lu}`.test(after.text);
  if ((layout.indents || !isItem(head)) && beginsByIndent(before, after, layout)) return false;
  const lower = BEGINS_LOWER.test(after.text);
  const atEdge = goesOnAtEdge(open, after, layout);
  const isPlacedInside = atEdge || (!newPage && goesOnClosely(before, after, layout));
  if (/:$/.test(before.text))
    return (lower || isPlacedInside || LABEL_INSIDE.test(fold(before.text))) && isWrapped();
  if (ENDS.test(before.text) && !ABBREVIATED.test(before.text))
    return (lower || isPlacedInside || /;$/.test(before.text)) && isWrapped();
  // A heading may be as close to its text as the lines of a paragraph are.
  if (!lower && !atEdge && open.bold && before.bold && !after.bold && !goesOn(before, after, layout))
    return false;
  // A bracket continues the paragraph across a page break too.
  if (newPage && /^\(/u.test(after.text)) return !isShort(before, layout);
  if (!lower) return isWrapped() || (blanks === 0 && goesOn(before, after, layout));
  // Lower-case text continues the paragraph unless the line above is a short one of a list or a head.
  return !isShort(before, layout) || /[,–-]$/.test(before.text) || open.text.length > before.text.length;
}
const BEGINS_LOWER = regex`^["“‘(]?[\p{Ll}\d%]`;
/** "Cơ quan chủ trì: Sở A; cơ quan phối hợp:" + "Sở B.": a label inside a line, whose names go on with a capital. */
const LABEL_INSIDE =
  /; (?:(?:cơ quan|đơn vị) )?(?:chủ trì|phối hợp|thực hiện|thời (?:gian|hạn)|sản phẩm)(?: (?:thực hiện|hoàn thành|phối hợp|chủ trì)){0,2} ?:$/u;
