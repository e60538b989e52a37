// The words at the beginning of the parts of a document (Decree 30/2020/NĐ-CP, Appendix I), as pattern sources over folded text.

export const NATION = "cộng hòa xã hội chủ nghĩa";
/** Labels before the subject of a letter; scans have "V/w-" for "V/v". */
export const SUBJECT_LABEL = "v\\/v|v\\/w-?|về việc|trích yếu";
/** Scans and lists have a dash before it. */
export const ADDRESSED = "(?:[-–_] ?)?kính gửi";
/** "BỘ XÂY DỰNG điện:" over the addressees of a dispatch. */
export const DISPATCHED =
  "(?:(?:bộ|ubnd|ủy ban|chủ tịch|thủ tướng|ban|sở|cục|văn phòng|tỉnh ủy|thành ủy|huyện ủy) [^.;:]{0,150})?điện ?:";
/** "Nơi nhận:", the list of recipients; "Lưu", its last item. */
export const RECIPIENTS = "nơi nhận";
export const FILED = "lưu";
/** Boxes in the head: urgency, secrecy, drafts and copies. */
export const BOX = "hỏa tốc|thượng khẩn|khẩn|mật|tối mật|dự thảo|sao y";
/** Text of a digital signature. */
export const SIGNATURE_TEXT = "ký bởi|người ký|thời gian ký|cơ quan:";

/** The label of an appendix, which may be numbered: "Phụ lục II". */
export const APPENDIX_LABEL = "phụ lục|phụ biểu|biểu";
/** First words of the title of an appendix. */
export const APPENDIX = `${APPENDIX_LABEL}|bảng|danh mục`;

/** First words of the title of a form or another annex. */
export const FORM = "biểu mẫu|mẫu|mẫu số|biểu số|đề cương|tài liệu";

/** First words of headings over tasks: "Nhiệm vụ, giải pháp", "Nội dung thực hiện". */
export const TASK_NOUN = "nội dung|nhiệm vụ|công việc|hoạt động|giải pháp";
/** First words of headings over reports on the past: "Kết quả thực hiện năm 2024". */
export const RESULT_NOUN = "kết quả|đánh giá|thực trạng|tình hình";
