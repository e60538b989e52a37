/**
 * "Bước 2:", "Nhiệm vụ (8):", "Thứ nhất,", "Ngoài ra,": words that count or join a sentence and are no part of it, so that its subject may
 * follow.
 */
const ORDINAL =
  /^(?:(?:bước|nhiệm vụ|giai đoạn|đợt|vòng|lượt|ca|nội dung|hoạt động|công việc)(?: thứ)? \(?(?:\d{1,2}|[ivx]{1,4}|nhất|một|hai|ba|bốn|tư|năm)\)?(?: ?:|[.,]| [-–]) |(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)|(?:một|hai|ba|bốn|năm|sáu) là)[,:] |(?:lưu ý|ngoài ra|đồng thời|bên cạnh đó|cùng với đó|mặt khác|sau đó|tiếp theo|tiếp đó|cuối cùng|trong đó)[,:] )(?=\S)/u;
const LONGEST = 32;

/** The offset after such words at an offset, or this offset. */
export const afterOrdinal = ({ folded }: { readonly folded: string }, at: number): number =>
  at + (ORDINAL.exec(folded.slice(at, at + LONGEST))?.[0].length ?? 0);
