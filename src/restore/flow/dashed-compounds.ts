import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";

/** The words around the dash of frequent compounds: "chính trị - xã hội", "Lao động - Thương binh". */
const COMPOUNDS = new Set([
  "chính trị - xã hội",
  "kinh tế - xã hội",
  "kinh tế - kỹ thuật",
  "kinh tế - ngân sách",
  "văn hóa - xã hội",
  "văn hóa - thông tin",
  "văn hóa - thể thao",
  "khoa học - công nghệ",
  "khoa học - kỹ thuật",
  "tài chính - kế hoạch",
  "lao động - thương binh",
  "xã hội - nghề nghiệp",
  "phát thanh - truyền hình",
  "truyền thông - văn hóa",
  "giáo dục - đào tạo",
  "đầu tư - thương mại",
  "hđnd - ubnd",
]);
const LAST_WORDS = regex`(\p{L}+(?: \p{L}+)?)$`;
const WORDS_AFTER_DASH = regex`^[-–] (\p{L}+(?: \p{L}+)?)`;

/** True where a line that begins with a dash goes on with a compound of the line above: "… chính trị" + "- xã hội". */
export function continuesCompound(above: string, below: string): boolean {
  const [before, after] = [LAST_WORDS.exec(fold(above))?.[1], WORDS_AFTER_DASH.exec(fold(below))?.[1]];
  if (before === undefined || after === undefined) return false;
  const [first] = after.split(" ", 1);
  const last = before.split(" ").at(-1);
  return COMPOUNDS.has(`${before} - ${after}`) || COMPOUNDS.has(`${last} - ${first}`);
}
