import { BARE_NUMBER, NUMBER_LINE } from "../../language/document-number.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import { type Formula, HEAD_LINES, SHORT_FORMULA } from "./formula.ts";

/**
 * A first word of two to four characters, the first one shaped like a V, before a word in small letters. Before a capital it has a
 * character that is no letter ("W/% Tổ chức …"), because "VP Tỉnh ủy" begins with an abbreviation.
 */
const FIRST_WORD = regex`^["“]?(?<word>[VWYvwy%\\][^\s]{1,3}) (?:(?=\p{Ll})|(?<=^["“]?[^\s]{0,3}[^\s\p{L}\p{N}.:;,][^\s]{0,3} )(?=\p{Lu}\p{Ll}))`;

/** "và việc tăng cường …", "Mở việc …" below the type of a document: its title begins with "Về việc". */
const MISREAD_ABOUT = regex`^(?!sự|vụ|Sự|Vụ|Về)\p{L}{2}(?= việc )`;

/** "Ví xác minh nội dung": a syllable with which no subject begins, unless these words follow ("Vi phạm", "Ví điện tử"). */
const MISREAD_SHORT = regex`^["“]?(?<word>V[ivy][íìỉ]?|V[íìỉ]) (?!dụ|điện|phạm|sinh|mô|trí|khuẩn|rút|sao|vậy|thế|tính|bằng)\p{Ll}`;

/**
 * "VA cử đại diện …", "Vív", "%w": the line below the number of an official letter begins with "V/v", so a first word that
 * is not a syllable is a misread "V/v".
 */
export const subjectLabel: Formula = ({ text, above }) => {
  const before = above.at(-1) ?? "";
  const about = above.length < HEAD_LINES && isCapitals(before) ? MISREAD_ABOUT.exec(text)?.[0] : undefined;
  if (about) return [{ start: 0, end: about.length, text: "Về", confidence: SHORT_FORMULA }];
  if (above.length >= HEAD_LINES || !(NUMBER_LINE.test(before) || BARE_NUMBER.test(before))) return [];
  const short = MISREAD_SHORT.exec(text);
  const match = short ?? FIRST_WORD.exec(text);
  const word = match?.groups?.word;
  if (!match || !word || /^v\/v$/iu.test(word) || (!short && isWord(word))) return [];
  const start = text.indexOf(word);
  return [{ start, end: start + word.length, text: "V/v", confidence: SHORT_FORMULA }];
};

/** True for a word with the shape of a syllable, in small letters after the first one. */
const isWord = (text: string) => regex`^\p{L}\p{Ll}*$`.test(text) && isSyllableShape(bareKey(wordKey(text)));
