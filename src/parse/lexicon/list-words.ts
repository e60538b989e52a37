import type { Wording } from "./wording.ts";

// The wordings of lists whose items are no work: contents of a document, cited bases, remarks on a draft. Read by
// `fields/assignment/list-kind.ts`.

const AFTER = "(?: (?:như sau|sau đây|sau|dưới đây))?$";

/** The end of a line before the contents of a document. */
export const BEFORE_CONTENTS: readonly Wording[] = [
  {
    words: `(?:^|[ ,])(?:bao )?gồm(?: có)?(?: (?:các|những|một số))?(?: (?:nội dung|phần|mục|thành phần|tài liệu|văn bản|giấy tờ|thông tin))?(?: (?:chính|chủ yếu|cơ bản|cụ thể))?${AFTER}`,
    example: "đề án gồm các nội dung chính sau",
  },
];

/** The end of a line before the bodies or things to which something applies. "Yêu cầu đối với:" is before duties. */
export const BEFORE_OBJECTS: readonly Wording[] = [
  {
    words:
      "(?:công bố|áp dụng|phê duyệt|công nhận|xếp hạng|xếp loại|phân loại|khen thưởng|tặng|kết quả)(?= )[^.;:]{0,160} (?:đối với|cho)$",
    example: "Công bố kết quả xếp loại năm 2025 đối với",
  },
];

/** The end of a line before conditions, and before those to whom something applies, whatever verbs they have. */
export const BEFORE_CONDITIONS: readonly Wording[] = [
  {
    words:
      "(?:^|[ ,])(?:điều kiện|tiêu chí|tiêu chuẩn|đối tượng)(?: (?:cụ thể|cơ bản|chung|bắt buộc|tối thiểu|sau|như sau|sau đây|dưới đây)){1,3}$",
    example: "phải đáp ứng các điều kiện sau",
  },
];

/** The end of a line before cited bases. */
export const BEFORE_BASES: readonly Wording[] = [
  {
    words: `(?:^|[ ,(])(?:căn cứ|trên cơ sở)(?: (?:vào|đúng|các|quy định|hướng dẫn|văn bản|nội dung)){0,4}(?: (?:tại|của|ở))?(?: (?:các )?văn bản)?${AFTER}`,
    example: "căn cứ quy định tại",
  },
];

/** The end of a line before remarks on a draft. */
export const BEFORE_REMARKS: readonly Wording[] = [
  {
    words: `(?:bổ sung|chỉnh sửa|sửa đổi|chỉnh lý|tiếp thu|giải trình|làm rõ|hoàn thiện)[^.;:]{0,60} (?:nội dung|vấn đề|điểm|ý kiến)(?: [^.;:]{1,20})?${AFTER}`,
    example: "đề nghị chỉnh sửa một số nội dung sau",
  },
  {
    words: "(?:có (?:một số )?(?:ý kiến|góp ý|nhận xét)|góp ý|tham gia ý kiến)(?: [^.;:]{1,60})? như sau$",
    example: "Sở Tư pháp có ý kiến về dự thảo như sau",
  },
];

/** First words of an item that is a cited document. */
export const CITED_DOCUMENT: readonly Wording[] = [
  { words: "(?:bộ )?luật", example: "Luật Công chứng ngày 26/11/2024" },
  { words: "pháp lệnh|hiến pháp|điều lệ", example: "Pháp lệnh ưu đãi người có công" },
  { words: "(?:[^ ,.;:\\d]{1,8} ){1,3}số:? ?\\d", example: "Nghị định số 12/2024/NĐ-CP" },
  { words: "(?:[^ ,.;:\\d]{1,8} ){1,3}ngày \\d", example: "Quyết định ngày 05/3/2025 của UBND tỉnh" },
];

const PART =
  "số thứ tự|điểm|khoản|mục|điều|phần|trang|chương|dự thảo|đề án|tờ trình|phụ lục|đoạn|dòng|câu|gạch đầu dòng";
/** First words of an item that is about a place in a draft. */
export const PLACE_IN_DRAFT: readonly Wording[] = [
  {
    words: `(?:tại|ở|đối với) (?:${PART}|quy định|nội dung|cụm từ)(?= |“|"|$)`,
    example: "Tại khoản 2 Điều 5 của dự thảo",
  },
  { words: `(?:${PART}) [\\divx]`, example: "Khoản 3 đề nghị bỏ cụm từ" },
];

/** First words of a remark on a numbered or quoted place, also outside a list. */
export const REMARK_ON_PLACE: readonly Wording[] = [
  {
    words:
      "(?:tại|ở|đối với) (?:số thứ tự \\d|điểm [a-zđ\\d](?= )|khoản \\d|mục [\\divx]|điều \\d|phần [ivx\\d]|trang \\d|chương [ivx\\d])",
    example: "Tại số thứ tự 02 Mục II: sửa thời hạn",
  },
  {
    words: '(?:tại|ở|đối với) (?:quy định|nội dung|cụm từ) ?["“]',
    example: "Đối với quy định “báo cáo hằng quý”",
  },
];

/** First words of what may be a remark as well. */
export const REMARK: readonly Wording[] = [
  {
    words: "(?:tại|về|đối với|phần|mục|dự thảo|bổ sung|sửa|thay|bỏ|đề nghị|nội dung)(?= )",
    example: "Bổ sung cụm từ vào cuối câu",
  },
];
