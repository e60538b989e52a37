import { regex } from "../../../language/regex.ts";
import { TASK_ROLE } from "../../lexicon/roles.ts";

// The parts of a field between punctuation marks, and what the words of one are.

/** "theo chức năng, nhiệm vụ được giao": within what the units before it do the work; no part of a name. */
export const BY_FUNCTION =
  "theo (?:chức năng|nhiệm vụ|thẩm quyền|phân cấp|quy định|lĩnh vực|địa bàn|phạm vi)(?:(?:,| và|, và) (?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền))*(?: (?:được giao|được phân công|quản lý))?";
const SEGMENT_END = regex.g`[,;/()•:]|(?<!(?:^|[ ,;])TP)\.(?= |$)| [-–+] | và (?=\p{Lu}|các |những )| (?=${BY_FUNCTION})`;
export const LONGEST_SEGMENT = 160;

/** Offset of the next punctuation mark or conjunction, which ends the name at `at`. */
export function segmentEnd(text: string, at: number): number {
  SEGMENT_END.lastIndex = 0;
  const rest = text.slice(at, at + LONGEST_SEGMENT);
  return at + (SEGMENT_END.exec(rest)?.index ?? rest.length);
}

/** Words of work, which no name has. */
export const OF_WORK = new RegExp(
  `(?:${TASK_ROLE}|tham mưu|báo cáo|trình|gửi|liên quan|khác|tổ chức thực hiện|triển khai)(?= |,|$)`,
  "u",
);

/** True for words that limit a class of bodies: "hoạt động khai thác khoáng sản". */
export function isShortAttribute(words: string): boolean {
  const attribute = words.trim().replace(/(?:^| )(?:có )?liên quan$/u, "");
  return (
    attribute.split(" ").length <= LONGEST_ATTRIBUTE && !OF_WORK.test(attribute) && !isPredicate(attribute)
  );
}
/** Words of the longest attribute. */
export const LONGEST_ATTRIBUTE = 9;

/**
 * True for words that say what the unit does: "xây dựng | phương án triển khai trình Bộ". The name of a board may continue with
 * a verb too, but not with several of them: "Ban QLDA | đầu tư xây dựng các công trình thủy lợi".
 */
export const isPredicate = (words: string) => words.trim().split(" ").length >= 4 && FURTHER_VERB.test(words);
const FURTHER_VERB = regex`(?<=\p{L} )(?:tổ chức|triển khai|thực hiện|phổ biến|hướng dẫn|báo cáo|trình|tham mưu|gửi)(?= |$)`;
