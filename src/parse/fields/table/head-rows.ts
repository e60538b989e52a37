import { regex } from "../../../language/regex.ts";
import type { TextLine } from "../../text/text-line.ts";
import { columnOf, isBeginning } from "./columns.ts";

// Which rows of a table may be its head.

/** A year alone in the second row, under "Kết quả" or "Mục tiêu". */
export const YEAR = /^(?:năm )?(?:19|20)\d{2}$/u;
/** The heading of a column of points or ranks. */
export const MEASURE =
  /^(?:(?:điểm|điểm số|điểm đạt|số điểm|giá trị|tỷ lệ(?: điểm(?: số)?)?)(?: ?\(?(?:%|điểm)\)?)?|%|xếp hạng|thứ hạng|hạng|thứ bậc|vị trí)(?: ?\((?![^()]{0,60}(?:19|20)\d{2})[^()]{2,60}\)| (?:tối thiểu|ít nhất|phấn đấu|cần đạt))?$/u;

/** "Tháng 5/2026", "T5", "Quý 2". */
const PERIOD = /^(?:tháng|quý|t\.?|q\.?) ?\d{1,2}(?: ?\/ ?(?:19|20)\d{2})?$/u;

/** A year below a heading that spans columns, alone with what recognition reads from the border ("_2013"), or after words: "Tự chấm 2025". */
const YEAR_BELOW = regex`^[_|.'‘’]{0,2}(?:năm )?(?:19|20)\d{2}$|(?<=\p{L}) (?:năm )?(?:19|20)\d{2}$`;

const LONGEST_SUBHEADING = 40;
const SHORTEST_HEAD = 3;
const LONGEST_HEAD_CELL = 60;

/** True for a row of at least three short cells, none of them a sentence, a number or a date. */
export function mayBeHead(line: TextLine): boolean {
  const texts = line.source.row!.cells.map(({ start, end }) => line.folded.slice(start, end).trim());
  return (
    texts.length >= SHORTEST_HEAD &&
    texts.every((text) => text !== "" && text.length <= LONGEST_HEAD_CELL && !/[.;:]$|\d/u.test(text))
  );
}

/** True for a row of at least three cells, none of them a number or a sentence; the cell above the numbers of rows may be empty. */
export const isRowOfHeadings = ({ folded, source }: TextLine): boolean => {
  const { cells } = source.row!;
  const isHeading = ({ start, end }: { readonly start: number; readonly end: number }) =>
    end - start <= LONGEST_HEAD_CELL && !/^\s?\d|[.;]\s?$/u.test(folded.slice(start, end));
  return cells.length >= SHORTEST_HEAD && cells.every(isHeading);
};

/** True for a row of short cells that are all headings of columns. */
export function isHeadRow(line: TextLine): boolean {
  const texts = line.source.row!.cells.map(({ start, end }) => line.folded.slice(start, end).trim());
  const filled = texts.filter((text) => text !== "");
  return (
    filled.length >= 2 &&
    filled.every(
      (text) =>
        MEASURE.test(text) ||
        (text.length < LONGEST_SUBHEADING &&
          (columnOf(text) !== undefined || YEAR.test(text) || isBeginning(text))),
    )
  );
}

/** True for a row whose cells are all below cells of the row above that span columns, while all others span both rows. */
export function isBelowSpans(above: TextLine, line: TextLine): boolean {
  const below = new Set<number>();
  for (const { column, colSpan, rowSpan } of above.source.row!.cells) {
    if (colSpan > 1 && rowSpan === 1) for (let i = 0; i < colSpan; i++) below.add(column + i);
    else if (rowSpan < 2) return false;
  }
  const { cells } = line.source.row!;
  const isShort = ({ start, end }: { start: number; end: number }) => {
    const words = line.folded.slice(start, end).trim();
    if (MEASURE.test(words)) return true;
    return end - start < LONGEST_SUBHEADING && !/\d/u.test(words.replace(PERIOD, "").replace(YEAR_BELOW, ""));
  };
  return cells.length >= 2 && cells.every((cell) => below.has(cell.column) && isShort(cell));
}

/**
 * True for the head of a list of administrative procedures: their names or codes, beside what a citizen must know of them. Its "Cơ quan thực
 * hiện" settles applications and has no work of the document. A plan to review procedures names its own work or who leads it.
 */
export function listsProcedures(line: TextLine): boolean {
  if (!line.folded.includes("tthc") && !line.folded.includes("thủ tục")) return false;
  const headings = line.source.row!.cells.map(({ start, end }) => line.folded.slice(start, end).trim());
  const has = (pattern: RegExp) => headings.some((heading) => pattern.test(heading));
  return has(OF_PROCEDURES) && has(OF_APPLICANTS) && !has(OF_WORK);
}
const OF_PROCEDURES = /^(?:tên|mã)(?: (?:số|hồ sơ|của))?(?: các)? (?:thủ tục|tthc)/u;
const OF_APPLICANTS =
  /^(?:(?:mức )?(?:phí|lệ phí)|căn cứ pháp lý|cách thức|địa (?:điểm|chỉ)|thời (?:hạn|gian) giải quyết|tên (?:vbqppl|văn bản))/u;
const OF_WORK = /công việc|nhiệm vụ|rà soát|phương án|trách nhiệm|chủ trì|phân công/u;
