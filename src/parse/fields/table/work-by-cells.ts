import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { beginsWithVerb } from "../../units/ends/witnesses/predicates.ts";
import { type Cell, type GridRow, textOf } from "./grid.ts";
import { isUnitCell } from "./unit-cells.ts";

// A table that says who does what, whatever its headings are: nearly all cells of one column name units, and nearly all of another begin with
// a verb. "Sở, ngành | Việc", "Đơn vị | Mã tiêu chí | Lý do chưa chấp nhận | Yêu cầu".

/** The columns of the units and of their work. */
export interface WorkColumns {
  readonly lead: number;
  readonly task: number;
}

const MOST_ROWS = 60;
const FEWEST = 2;
const NEARLY_ALL = 0.8;
const LONGEST_HEADING = 60;
/** Cells of this length on average state work. */
const WORDY = 15;

/** Headings over what has been done, is owned, asked for or found: cells below them begin with verbs too. */
const NO_WORK =
  /kết quả|thành tích|danh hiệu|tồn tại|hạn chế|khó khăn|vướng mắc|bất cập|lý do|nguyên nhân|tình hình|thực trạng|hiện trạng|ưu điểm|vi phạm|sai phạm|đã |góp ý|kiến nghị|đề xuất|đề nghị|giải trình|tiếp thu|nhận xét|đánh giá|kiểm tra|thanh tra|giám sát|kiểm toán|khảo sát|đăng ký|tham luận|sáng kiến|đề tài|dự án|công trình|gói thầu|hợp đồng|mô hình|thủ tục|chức năng|thẩm quyền|quyền hạn|lĩnh vực|ngành nghề|ghi chú|báo cáo|minh chứng|kiểm chứng|tài liệu|văn bản|hồ sơ|sản phẩm|tiêu chí|chỉ số|chỉ tiêu|mục tiêu|câu hỏi|ý nghĩa|căn cứ|điều kiện|thời gian|thời hạn|kinh phí|nguồn|nội dung chi|(?:^| )tên /u;
/** Headings of a table of scores and results. */
const OF_RESULTS =
  /tự chấm|tự đánh giá|thẩm định|xếp loại|xếp hạng|thứ hạng|điểm (?:chuẩn|tối đa|đạt|thưởng|trừ)|mức độ hoàn thành|(?:đã |kết quả )(?:thực hiện|đạt|hoàn thành)|^kết quả$|tình hình thực hiện|giải trình/u;
/** Headings of units that are judged, visited or served, and not those who work. */
const NOT_BEARERS =
  /kiểm tra|thanh tra|báo cáo|nhận|hưởng|được (?!giao|phân công)|đối tượng|góp ý|kiến nghị|đề nghị|đề xuất|tham dự|tham gia|mời|phối hợp|chủ đầu tư|tác giả|địa điểm|ban hành|(?:^| )gửi/u;

/** The columns of work of a table with this head; null for other tables. */
export function workByCells(
  head: TextLine,
  rows: readonly GridRow[],
  context: RuleContext,
): WorkColumns | null {
  const { cells } = head.source.row!;
  const headings = cells.map(({ start, end, column }) => ({
    column,
    text: head.folded.slice(start, end).trim(),
  }));
  if (!headings.every(({ text }) => isHeading(text)) || headings.some(({ text }) => OF_RESULTS.test(text)))
    return null;
  const sample = rows.slice(0, MOST_ROWS);
  const cellsOf = (column: number) =>
    sample.flatMap(({ cells: own }) => {
      const cell = own.get(column);
      return cell && textOf(cell) !== "" ? [cell] : [];
    });
  const works = headings.filter(({ column, text }) => !NO_WORK.test(text) && isWork(cellsOf(column)));
  // Of two columns of sentences none is surely the work.
  if (works.length !== 1) return null;
  const leads = headings.filter(
    ({ column, text }) =>
      !NOT_BEARERS.test(text) && isNearlyAll(cellsOf(column), (cell) => isUnitCell(cell, context)),
  );
  return leads.length === 1 ? { lead: leads[0]!.column, task: works[0]!.column } : null;
}

const isHeading = (text: string): boolean =>
  text !== "" && text.length <= LONGEST_HEADING && !/[.;]$|^\d/u.test(text);

function isNearlyAll(cells: readonly Cell[], is: (cell: Cell) => boolean): boolean {
  return cells.length >= FEWEST && cells.filter(is).length >= NEARLY_ALL * cells.length;
}

const isWork = (cells: readonly Cell[]): boolean =>
  isNearlyAll(cells, beginsWork) &&
  cells.reduce((sum, cell) => sum + textOf(cell).length, 0) >= WORDY * cells.length;

function beginsWork(cell: Cell): boolean {
  const { line, start } = cell;
  const at = start + /^[-–+*•~ ]{0,6}/u.exec(line.text.slice(start))![0].length;
  return taskVerbAt(line.folded, at) || beginsWithVerb(line, at);
}
