import { regex } from "../../../../language/regex.ts";
import { GROUP_ACTIVITY } from "./activities.ts";
import type { Witness } from "./open-name.ts";

/**
 * Words after a group that say which members are meant: "các doanh nghiệp | cung cấp máy tính", "các tổ chức | được cấp giấy phép",
 * "các cơ quan | chủ trì dự án".
 */
const RESTRICTS = new RegExp(
  `^ (?:${GROUP_ACTIVITY}|được (?:cấp|giao|phân|chọn|công nhận|hưởng|hỗ trợ|thuê|thành lập)|chuyên trách|đầu mối|đăng ký|quản lý|chủ trì|thi công|tham gia|đang|đã|đóng|in ấn|làm) `,
  "u",
);
/** Such a restriction up to the predicate: an obligation, or a colon before a capital. */
const UP_TO_PREDICATE = regex`^ [^.;:()]{4,110}?(?=: \p{Lu}\p{Ll}+ \p{Ll}| (?:có trách nhiệm|chịu trách nhiệm|có nghĩa vụ|phải) \p{Ll})`;
/** Words that begin another clause, or name somebody else who may have the obligation. */
const NO_RESTRICTION = regex`(?: (?:khi|nếu|mà|để|nhằm|cho|do|là|sau|như sau|sau đây|nội dung|nhiệm vụ|biện pháp|giải pháp|yêu cầu|đề nghị|hướng dẫn|chỉ đạo|người|học sinh|hội viên)(?= |$))|,(?! \p{Ll}+ )`;
const LONGEST = 150;

/** The end of a group with words that restrict it, where its predicate surely begins later: "Các doanh nghiệp cung cấp máy tính | : Cài đặt …". */
export const afterRestriction: Witness = ({ line, from }, end) => {
  const { text, folded } = line;
  for (let at = folded.indexOf(" ", from); at >= 0 && at <= end; at = folded.indexOf(" ", at + 1)) {
    if (!RESTRICTS.test(folded.slice(at, at + LONGEST))) continue;
    const words = UP_TO_PREDICATE.exec(text.slice(at, at + LONGEST))?.[0];
    if (words === undefined || NO_RESTRICTION.test(words.toLowerCase())) return end;
    return Math.max(end, at + words.length);
  }
  return end;
};
