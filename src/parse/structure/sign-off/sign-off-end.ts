import { isPersonName } from "../../../language/family-names.ts";
import { isCapitals } from "../../../language/is-capitals.ts";
import { type Label, parseLabel } from "../../../language/labels.ts";
import { regex } from "../../../language/regex.ts";
import { trimEndSigns } from "../../../language/trim-end-signs.ts";
import { APPENDIX, FILED, NATION } from "../../lexicon/headings.ts";
import type { TextLine } from "../../text/text-line.ts";
import { ANNEX_OF, BASIS, isAnnexType } from "../lines/line-kinds.ts";
import { isPostLine } from "./sign-off-zone.ts";
import { isRowOfSigners } from "./signers-beside.ts";

// The last line of the sign-off (Decree 30/2020/NĐ-CP, Appendix I, II.7 and II.9).

const APPENDIX_TITLE = new RegExp(`^(?:${APPENDIX})(?: |$|:)`, "u");

const filledCells = (line: TextLine) =>
  line.source.row?.cells.filter(({ start, end }) => regex`[\p{L}\p{N}]{2}`.test(line.text.slice(start, end)))
    .length ?? 0;

/**
 * Index after the last line: the sign-off ends at an appendix, a table, the head of another document, the title of an annex,
 * or where sections begin after the signer's name.
 */
export function signOffEnd(lines: readonly TextLine[], start: number): number {
  let finished = false;
  let signed = false;
  for (let i = start + 1; i < lines.length; i++) {
    const line = lines[i]!;
    finished ||= finishes(lines[i - 1]!);
    signed ||= endsWithName(lines[i - 1]!);
    if (signed && isTitleOfSections(lines, i)) return i;
    if (finished && isAnnexType(line) && !isPartOfPost(lines, i)) return i;
    if (finished && opensText(line)) return titleAbove(lines, i, start);
    // OCR may read the strokes of a signature as a table with one cell.
    if (line.source.kind === "row" && filledCells(line) > 1 && !isRowOfSigners(line)) return i;
    if (
      APPENDIX_TITLE.test(line.folded) &&
      line.text.length < 160 &&
      (signed || isCapitals(line.text.split(" ").slice(0, 2).join(" ")) || /^phụ lục/u.test(line.folded)) &&
      !/^-/.test(line.text)
    )
      return i;
    if (line.folded.includes(NATION) && line.source.page > lines[start]!.source.page)
      return Math.max(start + 1, pageAbove(lines, i));
    if (line.folded.includes(NATION) || ANNEX_OF.test(line.folded))
      return Math.max(start + 1, beforeAnnex(lines, i, start));
    if (i > start + 60) return i;
  }
  return lines.length;
}

/** The first line of the page with the national title at `at`, if only the left column of a head is above it. */
function pageAbove(lines: readonly TextLine[], at: number): number {
  const { page } = lines[at]!.source;
  const first = lines.findIndex(({ source }) => source.page === page);
  return at - first <= LINES_OF_HEAD ? first : at;
}
const LINES_OF_HEAD = 8;

const ANNEX_KIND =
  /^(?:kế hoạch|chương trình|quy chế|quy định|đề án|phương án|phụ lục|bộ tiêu chí|bộ chỉ số|danh mục|hướng dẫn)(?: |$)/u;

/** The first line of an annex's title above "(Kèm theo …)": its type in capitals, then its summary. */
function beforeAnnex(lines: readonly TextLine[], at: number, start: number): number {
  for (let i = at - 1; i > start && i >= at - 5; i--)
    if (isCapitals(lines[i]!.text) && ANNEX_KIND.test(lines[i]!.folded)) return i;
  const above = titleAbove(lines, at, start);
  return above === at && at - 1 > start && IN_SMALL.test(lines[at - 1]!.folded) ? at - 1 : above;
}
/** A title in small letters. */
const IN_SMALL =
  /^(?:phân công|giao (?:việc|nhiệm vụ)|(?:các |một số )?nhiệm vụ|danh sách|công việc|đầu việc|kế hoạch) [^.;:]{3,}$/u;

/** The first of the lines in capitals directly above, without posts and names. */
function titleAbove(lines: readonly TextLine[], at: number, start: number): number {
  let i = at;
  while (
    i - 1 > start &&
    isCapitals(lines[i - 1]!.text) &&
    !isPostLine(lines[i - 1]!) &&
    !isName(lines[i - 1]!)
  )
    i -= 1;
  return i;
}

const FILED_ITEM = new RegExp(`(?:^|[-–+*;] ?)${FILED}(?: ?[:;,.]| vt| văn|$)`, "u");
const isName = ({ text }: TextLine) => isPersonName(trimEndSigns(text, ".,"));

/** "TL. BỘ TRƯỞNG VỤ TRƯỞNG Phạm Văn An": a web copy joins the posts and the name. */
function endsWithName(line: TextLine): boolean {
  if (isName(line)) return true;
  const name = POST_AND_NAME.exec(line.text)?.groups?.name;
  return name !== undefined && isPersonName(name);
}
const POST_AND_NAME = regex`^\p{Lu}[\p{Lu} .,/-]{6,120} (?<name>\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{0,6}){1,4})$`;

/** True for a title in capitals over "1. …" below the signature: a further part of the document. Recipients may be numbered. */
function isTitleOfSections(lines: readonly TextLine[], at: number): boolean {
  const [title, first] = [lines[at]!, lines[at + 1]];
  if (!first || !isCapitals(title.text) || title.text.length < SHORTEST_TITLE || isPostLine(title))
    return false;
  if (isName(title) || title.source.kind === "row") return false;
  return parseLabel(first.text)?.ordinal === 1 && !FILED_ITEM.test(first.folded);
}
const SHORTEST_TITLE = 12;

/** True for the line after which only stamps follow: the signer's name, or the "Lưu" item of the recipients. */
const finishes = (line: TextLine) => FILED_ITEM.test(line.folded) || isName(line);

/** True for a post that continues on this line: "TRƯỞNG PHÒNG" over "KẾ HOẠCH" and a name. */
const isPartOfPost = (lines: readonly TextLine[], at: number) =>
  isPostLine(lines[at - 1]!) ||
  lines.slice(at + 1, at + 2).some((line) => !isCapitals(line.text) && isName(line));

/** Labels of the widest sections: "I. MỤC TIÊU", "Điều 1. …". Recipients may be numbered "1.", "2.". */
const WIDEST: ReadonlySet<Label["kind"]> = new Set(["part", "article", "roman"]);

const SHORTEST_BASIS = 60;

/** True for the heading of a section, and for the introduction above it. False for a name after an initial ("V. Lộc"). */
function opensText({ text, folded, source }: TextLine): boolean {
  if (source.kind === "row") return false;
  if (text.length > SHORTEST_BASIS && !/^[-–+*•]/u.test(text) && BASIS.test(folded)) return true;
  const label = parseLabel(text);
  return label !== null && WIDEST.has(label.kind) && label.ordinal === 1;
}
