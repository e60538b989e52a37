import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { mayReferAbove } from "../../../structure/references/position-references.ts";
import type { TextLine } from "../../../text/text-line.ts";

// "nội dung thứ nhất giao Sở A, nội dung thứ hai: Sở B; còn lại Sở C": the pieces of a line of which each says who does a part.

export interface Piece {
  readonly to: number;
  /** Where the next piece begins. */
  readonly next: number;
  /** The next piece may be about the same part. */
  readonly continues: boolean;
}

const NOUN =
  "(?:nội dung|nhiệm vụ|công việc|phần việc|đầu việc|việc|giải pháp|hoạt động|hạng mục|gạch đầu dòng|ý|điểm|khoản|mục|phần)";
const NUMBER =
  "(?:thứ (?:\\p{L}{2,4}|\\d{1,2})|(?:số )?\\(?(?:\\d|[ivx]{1,5}(?!\\p{L})|[a-hđ](?!\\p{L}))|đầu|cuối|còn lại|khác|trên|này)";
/** A comma before the next part: ", còn | nội dung thứ hai". */
const NEXT_PART = regex.y`(?:và |còn |riêng |đối với ){0,2}(?:(?:các|những|hai|ba|bốn|năm|\d{1,2}) ){0,2}${NOUN}(?: (?:nêu )?(?:tại|ở|thuộc) ${NOUN})? ${NUMBER}`;
/** A comma after a part that follows its units: "Sở A chủ trì nội dung thứ nhất | , Sở B …", "Sở A (nội dung thứ nhất) | , Sở B (…)". */
const AFTER_PART = regex`(?:${NOUN} (?:thứ (?:\p{L}{2,4}|\d{1,2})|(?:số )?\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,5}|[a-hđ]|[a-hđ1-9](?:(?:, | và |, và )[a-hđ1-9]){1,6}|đầu(?: tiên)?|cuối(?: cùng)?|còn lại)|\((?:[^()]{0,30} )?${NOUN} [^()]{1,60}\)|\(\d{1,2}\.\d[\d.,; và]{0,40}\))$`;
const BODY = regex.y`(?:và |còn )?(?:\p{Lu}|các |những )`;
const MARK = regex.g`(?:;|\. ?(?=\p{Lu})|,(?= )| \((?=riêng )) ?`;
const GIVES =
  /(?:[ :](?:do|giao|phân công|thuộc|của|thực hiện|chủ trì|đảm nhiệm|đảm nhận|phụ trách)(?= )|: )/u;
const NAME = regex`(?<=\S.{0,200} )\p{Lu}\p{Ll}`;

/** The pieces of a line from an offset on, in order. The last one ends with the line. */
export function piecesOf(line: TextLine, start: number): Piece[] {
  const { text } = line;
  const pieces: Piece[] = [];
  let at = start;
  for (const { index, 0: mark } of allMatches(MARK, text.slice(start))) {
    const to = start + index;
    const next = to + mark.length;
    // "Sở A (đối với điểm a, điểm b)", "Sở A (1.1; 1.2)"
    const words = text.slice(at, to);
    if (words.lastIndexOf("(") > words.lastIndexOf(")")) continue;
    if (mark.startsWith(",") && !endsPiece(line, at, to, next)) continue;
    pieces.push({ to, next, continues: mark.startsWith(";") });
    at = next;
  }
  return [...pieces, { to: text.length, next: text.length, continues: false }];
}

/** True for a comma between two parts; a list of parts ("mục 1, mục 2 do Sở A") and a list of units go on after one. */
function endsPiece({ text, folded }: TextLine, at: number, to: number, next: number): boolean {
  const words = folded.slice(at, to);
  NEXT_PART.lastIndex = next;
  if (NEXT_PART.test(folded) && !AFTER_PART.test(words))
    return GIVES.test(words) || (mayReferAbove(` ${words}`) && NAME.test(text.slice(at, to)));
  BODY.lastIndex = next;
  return AFTER_PART.test(words) && BODY.test(text) && NAME.test(text.slice(at, to));
}
