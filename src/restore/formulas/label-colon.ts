import { regex } from "../../language/regex.ts";
import { type Formula, SHORT_FORMULA } from "./formula.ts";

/** The first words of a line after its list label, and the sign before a capital: "b) Đơn vị chủ trì; Phòng A". */
const LABELLED = regex`^(?:[-+*•] ?|\p{L}[).] ?|\d{1,2}(?:\.\d{1,2}){0,2}[).]? )?(?<words>\p{Lu}\p{Ll}*(?: \p{Ll}+){1,7})(?<sign> ?[;.,]|) (?=\p{Lu})`;
const WITH_COLON = regex`^(?:[-+*•] ?|\p{L}[).] ?|\d{1,2}(?:\.\d{1,2}){0,2}[).]? )?(?<words>\p{Lu}\p{Ll}*(?: \p{Ll}+){1,7}) ?:`;
/** Words of labels for roles, times and products. Names of units before a comma or a blank are no labels: "Văn phòng, Thanh tra". */
const OF_LABEL =
  /chủ trì|phối hợp|thực hiện|tham mưu|thời gian|thời hạn|hoàn thành|lộ trình|sản phẩm|kết quả|kinh phí/iu;
/** Nouns of labels: a lost colon is added only after them, because "Phối hợp Sở A rà soát" is a sentence. */
const NOUN = /^(?:đơn vị|cơ quan|bộ phận|thời gian|thời hạn|lộ trình|sản phẩm)(?= )/iu;
/** Lines on each side that are searched for the same label. */
const NEAR = 40;

/** The colon of a label that was misread or lost, where a line near it has the same label with a colon. */
export const labelColon: Formula = ({ text, above, below }) => {
  const groups = LABELLED.exec(text)?.groups;
  if (!groups) return [];
  const words = groups.words!;
  if (!OF_LABEL.test(words) || (groups.sign === "" && !NOUN.test(`${words} `))) return [];
  const hasColon = (line: string) => WITH_COLON.exec(line)?.groups?.words === words;
  if (!above.slice(-NEAR).some(hasColon) && !below.slice(0, NEAR).some(hasColon)) return [];
  const start = text.indexOf(words) + words.length;
  return [{ start, end: start + groups.sign!.length, text: ":", confidence: SHORT_FORMULA }];
};
