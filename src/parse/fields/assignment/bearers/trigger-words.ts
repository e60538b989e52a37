import { hashOf } from "../../../text/word-window.ts";
import type { Token } from "./word-tokens.ts";

/**
 * Verbs, labels and connectives that help to tell who bears the work of a clause. The model learns a weight for each. The number of a
 * word is its position in this list, from 1.
 */
const WORDS = [
  "giao cho|giao|phân công|yêu cầu|đề nghị|chỉ đạo|ủy quyền|phối hợp với|phối hợp|cùng với|cùng|chủ trì|có trách nhiệm",
  "chịu trách nhiệm|trách nhiệm của|nhiệm vụ của|tham mưu|báo cáo|gửi|trình|của|theo|do|bởi|tại|thuộc|cho|với|hướng dẫn",
  "đôn đốc|kiểm tra|hỗ trợ|tổ chức|thực hiện|triển khai|phải|cần|được|đã|là|để|khi|nếu|trong|về|đối với|theo dõi",
  "tổng hợp|xây dựng|ban hành|căn cứ|qua|từ|có|không|nhằm|vận động|tham gia|đầu mối|giúp|thay mặt|nhận được|quyết định",
  "phê duyệt|ngoài|riêng|trừ|gồm|thống nhất với|thông báo|trên cơ sở|trường hợp|định kỳ|sau khi",
]
  .join("|")
  .split("|")
  .map((words) => words.split(" ").map(hashOf));

interface Trigger {
  readonly id: number;
  readonly words: readonly number[];
}

/** By the hash of the first word; longer ones first. */
const BY_FIRST_WORD: ReadonlyMap<number, readonly Trigger[]> = Map.groupBy(
  WORDS.map((words, i): Trigger => ({ id: i + 1, words })).toSorted(
    (a, b) => b.words.length - a.words.length,
  ),
  ({ words }) => words[0]!,
);

/** The number of the trigger that begins at each token; 0 where none begins. */
export function triggersOf(tokens: readonly Token[]): Uint8Array {
  return Uint8Array.from(tokens, ({ hash }, i) => {
    const triggers = BY_FIRST_WORD.get(hash);
    return triggers?.find(({ words }) => words.every((word, k) => tokens[i + k]?.hash === word))?.id ?? 0;
  });
}
