import { regex } from "../../language/regex.ts";

// Marks that some offices use for others. The length of a text stays the same, so offsets stay valid.

/** "Đăng tải quy hoạch | [Sở A chủ trì; xong trước 30/5]": at the end, with several words; no placeholder such as "[tên tỉnh]". */
const SQUARE_AT_END = regex`\[(?<inside>\p{Lu}[^()[\]]{6,400}(?:\([^()[\]]{1,80}\)[^()[\]]{0,300}){0,4})\](?=[.;]?\s*$)`;

/** The text with a round bracket in place of a square one that ends it, so that patterns need to know round brackets only. */
export function withRoundBracket(text: string): string {
  if (!text.includes("[")) return text;
  return text.replace(SQUARE_AT_END, (_, inside: string) => `(${inside})`);
}

/** "Thực hiện: Sở A | Phối hợp: Sở B | Đến: 30/6": strokes between labels. */
const STROKE = regex.g` \|(?= \p{Lu}[\p{Ll} ]{1,30}: ?\S)`;

/** The text of a paragraph with semicolons in place of strokes before labels. */
export const withSemicolons = (text: string): string =>
  text.includes(" | ") ? text.replace(STROKE, " ;") : text;
