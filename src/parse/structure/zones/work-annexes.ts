import { isCapitals } from "../../../language/is-capitals.ts";
import { parseLabel } from "../../../language/labels.ts";
import { APPENDIX_LABEL, FORM, NATION } from "../../lexicon/headings.ts";
import type { TextLine } from "../../text/text-line.ts";
import { ANNEX_OF, isAnnexType } from "../lines/line-kinds.ts";
import { RECIPIENTS_HEADING } from "../sign-off/sign-off-zone.ts";
import type { Zones } from "./zones.ts";

/** An annex after the sign-off whose text may give work. */
export interface WorkAnnex {
  /** True if its name says that it gives work: "PHÂN CÔNG NHIỆM VỤ". Others only may: "NỘI DUNG CÁC ĐƠN VỊ CHUẨN BỊ". */
  readonly isNamed: boolean;
  /** True if its name says nothing about work, but lists are below lines that may be names of units. */
  readonly isByForm: boolean;
  /** Its lines below the name, without rows of tables. */
  readonly lines: readonly TextLine[];
}

const NUMBER = "(?:số )?(?:\\d{1,2}|[ivx]{1,4}|[a-d])";
/** "Phụ lục", "Phụ lục II", "Danh mục 1". */
const LABEL = new RegExp(
  `^(?:(?:${APPENDIX_LABEL})(?: ${NUMBER})?|(?:danh mục|bảng) ${NUMBER})(?:[.:]|$| [-–](?= ))`,
  "u",
);
const LED_IN =
  "(?:(?:bảng|biểu|danh sách|danh mục|chi tiết|tổng thể|dự kiến|một số|các|những|nội dung|về|và) ?){0,4}";
/** "PHÂN CÔNG NHIỆM VỤ", "CÁC NỘI DUNG CÔNG VIỆC CẦN THỰC HIỆN", "TRÁCH NHIỆM CỦA CÁC ĐƠN VỊ", "KẾ HOẠCH" */
const NAMES_WORK = new RegExp(
  `^${LED_IN}(?:phân (?:công|nhiệm|giao)|giao (?:nhiệm vụ|việc)|nhiệm vụ|công việc|việc cần|đầu việc|giải pháp|biện pháp|trách nhiệm|kế hoạch|phương án|chương trình)(?= |$|[,:.])`,
  "u",
);
/** "PHÂN CÔNG THỰC HIỆN CÁC TIÊU CHÍ", "GIAO NHIỆM VỤ CẢI THIỆN …": work, whatever it is about. */
const ASSIGNS = new RegExp(`^${LED_IN}(?:phân (?:công|giao)|giao nhiệm vụ)(?= |$)`, "u");
/** Names under which work may be given as well: "NỘI DUNG CÁC ĐƠN VỊ CHUẨN BỊ", "HƯỚNG DẪN CÔNG TÁC TUYÊN TRUYỀN" */
const MAY_NAME_WORK = new RegExp(
  `^(?:một số |các |những )?nội dung(?= )|^${LED_IN}(?:yêu cầu|hướng dẫn|hoạt động|khắc phục|triển khai|thực hiện|tổ chức|chuẩn bị|công tác|kịch bản|quy chế phối hợp)(?= |$|[,:.])`,
  "u",
);
/** Names of forms, lists, statistics, quoted rules and reports: their lines give no work, whomever they name. */
const NAMES_FACTS = new RegExp(
  `(?:^|[ (])(?:${FORM}|danh sách(?! (?:các )?(?:nhiệm vụ|công việc|đầu việc|phân công))|kết quả|tình hình|hiện trạng|thực trạng|thống kê|tổng hợp|số liệu|trích|thủ tục|quy trình|định mức|đơn giá|giá|mức|kinh phí|dự toán|thang điểm|bảng điểm|tiêu chí|từ viết tắt|chữ viết tắt|lựa chọn nhà thầu|(?<!(?:chỉ số|tiêu chí|nội dung|chỉ tiêu) )thành phần|thông số|chức năng|quyền hạn|quy định|lịch|chương trình (?:làm việc|hội nghị|kỳ họp|nghị sự)|báo cáo (?:kết quả|tình hình|tổng kết|sơ kết)|phiếu|nội dung (?:kiểm tra|thanh tra|giám sát|khảo sát|tập huấn)|câu hỏi|giải thích|kiến nghị|ý kiến|tồn tại|hạn chế|khuyết điểm|vi phạm|khó khăn|thành tích|dự thảo|góp ý|đã)(?=[ :,)]|$)`,
  "u",
);
/** A form with blanks, or the head of a further document. */
const OF_FORM = new RegExp(
  `${NATION}|_{4}|[{]|\\.{6}|…{2}|(?:^|[ :,(])(?:số|ngày|tháng|năm|tại|ông|bà|tên)[ :,(]{1,3}(?:…|\\.{3})`,
  "u",
);

/** The annexes after the sign-off whose text may give work. Each begins with "PHỤ LỤC" or a name in capitals. */
export function workAnnexes({ title, appendices }: Pick<Zones, "title" | "appendices">): WorkAnnex[] {
  if (appendices.length < FEWEST_LINES || title.some(({ folded }) => ON_DRAFT.test(folded))) return [];
  const starts = appendices.flatMap((_, at) => (beginsAnnex(appendices, at) ? [at] : []));
  return starts.flatMap((start, k) => {
    const whole = appendices.slice(start, starts[k + 1]);
    const signed = whole.findIndex(({ folded }) => RECIPIENTS_HEADING.test(folded));
    const own = signed < 0 ? whole : whole.slice(0, signed);
    if (own.length === 0) return [];
    const end = nameEnd(own);
    const lines = own.slice(end).filter(({ source }) => source.kind !== "row");
    if (lines.length < FEWEST_LINES && !lines.some(isNote)) return [];
    const name = nameOf(own.slice(0, end));
    const isNamed = NAMES_WORK.test(name);
    const isNeeded = NEEDS_WORK.test(name);
    const isOther = NAMES_FACTS.test(name) && !isNeeded && !ASSIGNS.test(name);
    if (isOther || own.some(({ folded }) => OF_FORM.test(folded))) return [];
    const isByForm = !(isNamed || isNeeded || MAY_NAME_WORK.test(name));
    return isByForm && !hasListsBelowNames(lines) ? [] : [{ isNamed, isByForm, lines }];
  });
}
/** "TIÊU CHÍ CẦN KHẮC PHỤC", "TÀI LIỆU PHẢI BỔ SUNG": faults or papers with what is to be done about them. */
const NEEDS_WORK =
  /(?:^|[ (])(?:cần|phải)(?: (?:được|tiếp tục|tập trung))? (?:khắc phục|chỉnh sửa|sửa|bổ sung|hoàn thiện|hoàn thành|thực hiện|triển khai|rà soát|xử lý|giải trình|giải quyết|tháo gỡ|cải thiện|cung cấp|nộp|chuẩn bị)(?= |$|[,:.)])/u;
const FEWEST_LISTS = 2;
/** True for several short lines without a label over bullets: "Xã A" over "- Sửa chữa phòng tiếp dân.", "Xã B" over … */
const hasListsBelowNames = (lines: readonly TextLine[]): boolean =>
  lines.filter(
    ({ text }, at) =>
      text.length <= LONGEST_NAMES && parseLabel(text) === null && BULLET.test(lines[at + 1]?.text ?? ""),
  ).length >= FEWEST_LISTS;
const LONGEST_NAMES = 160;
const BULLET = /^[-–+*•] /u;
/** The subject of a letter that encloses a draft, which gives no work yet. */
const ON_DRAFT =
  /(?:^|[ (])(?:dự thảo|góp ý|tham gia ý kiến|lấy ý kiến|(?<!phục vụ (?:công tác |việc |hội đồng )?)thẩm định)(?=[ ;,.)]|$)/u;
/** A heading and what is below it. */
const FEWEST_LINES = 2;
/** A note below a table may give work: "Ghi chú: Các đơn vị báo cáo trước ngày 20." */
export const isNote = ({ folded }: TextLine): boolean => /^(?:ghi chú|lưu ý) ?: /u.test(folded);
const nameOf = (lines: readonly TextLine[]): string =>
  lines
    .map(({ folded }) => folded.replace(LABEL, "").trim())
    .join(" ")
    .replace(NOTE, "")
    .trim();
/** "(Kèm theo Công văn số …)" names the document above by its type, number and subject. */
const NOTE = new RegExp(`\\(?(?:${ANNEX_OF.source})[^\\n]{0,900}$`, "u");

/** True for "PHỤ LỤC II", and for a name in capitals over "(Kèm theo …)" that is not below such a label. */
function beginsAnnex(lines: readonly TextLine[], at: number): boolean {
  const line = lines[at]!;
  if (line.source.kind === "row" || line.text.length > LONGEST_NAME_LINE) return false;
  if (LABEL.test(line.folded)) return true;
  if (isWorkInSmall(lines, at)) return true;
  if (!isNameLine(line) || (at > 0 && isOfName(lines[at - 1]!))) return false;
  if (at === 0 || isAnnexType(line)) return true;
  const end = lines.findIndex((below, i) => i > at && !isNameLine(below));
  return end > 0 && end - at <= MOST_NAME_LINES && ANNEX_OF.test(lines[end]!.folded);
}
/** "Biểu phân công nhiệm vụ" in small letters as the first line after the sign-off, or over "(Kèm theo …)". */
const isWorkInSmall = (lines: readonly TextLine[], at: number): boolean =>
  NAMES_WORK.test(lines[at]!.folded) &&
  isNameInSmall(lines[at]!) &&
  (at === 0 || (!isOfName(lines[at - 1]!) && ANNEX_OF.test(lines[at + 1]?.folded ?? "")));
const LONGEST_NAME_LINE = 300;
const MOST_NAME_LINES = 5;

const isNameLine = ({ text, source }: TextLine): boolean =>
  source.kind !== "row" && isCapitals(text) && parseLabel(text) === null;
const isOfName = (line: TextLine): boolean => isNameLine(line) || LABEL.test(line.folded);

/** The number of lines of an annex's label, name and "(Kèm theo …)". */
function nameEnd(own: readonly TextLine[]): number {
  let end = 1;
  const isOpen = LABEL.exec(own[0]!.folded)?.[0].length === own[0]!.folded.length;
  // A name in small letters is one line; it follows the label alone.
  while (
    end < own.length &&
    end <= MOST_NAME_LINES &&
    (isNameLine(own[end]!) || (end === 1 && isOpen && isNameInSmall(own[1]!)))
  )
    end += 1;
  const note = own.slice(end, end + 2).findIndex(({ folded }) => ANNEX_OF.test(folded));
  return note < 0 ? end : end + note + 1;
}

const isNameInSmall = ({ text, source }: TextLine): boolean =>
  source.kind !== "row" && parseLabel(text) === null && !/[.;:]$|^\(/u.test(text);
