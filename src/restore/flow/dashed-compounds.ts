import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import type { Line } from "../../model/extraction.ts";
import { ENDS } from "./open-ends.ts";

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
const WORDS_AFTER_DASH = regex`^[-–] (\p{L}+(?: \p{L}+)?)`;

/** True where a line that begins with a dash goes on with a compound of the line above: "… chính trị" + "- xã hội". */
function continuesCompound(above: string, below: string): boolean {
  const after = WORDS_AFTER_DASH.exec(fold(below))?.[1];
  if (after === undefined) return false;
  const before = fold(above.slice(-LONGEST_WORDS)).split(" ").slice(-2);
  const [first] = after.split(" ", 1);
  return COMPOUNDS.has(`${before.join(" ")} - ${after}`) || COMPOUNDS.has(`${before.at(-1)} - ${first}`);
}
const LONGEST_WORDS = 30;

/** "… tổ chức chính trị" + "- xã hội": a full line that has not ended, and a dash that no bullet of this list has. */
export function goesOnAfterDash(head: string, before: Line, after: Line): boolean {
  if (!/^[-–] /u.test(after.text) || ENDS.test(before.text)) return false;
  const goesOnInName = !BULLET.test(head) && BODY_AT_END.test(before.text) && DASH_CAPITAL.test(after.text);
  return (
    goesOnInName ||
    continuesCompound(before.text, after.text) ||
    (DASH_SMALL.test(after.text) && !DASH_SMALL.test(head))
  );
}
const BULLET = /^[-–+•*]/u;
/** "… Phòng Tài vụ" + "- Quản trị chuẩn bị …": a dash in the name of a body. */
const BODY_AT_END = regex`(?:^|[ ,(])(?:Phòng|Ban|Khoa|Bộ phận|Văn phòng) \p{Lu}\p{L}*(?: \p{L}+){0,3}$`;
const DASH_CAPITAL = regex`^[-–] \p{Lu}\p{L}+ \p{Ll}`;
const DASH_SMALL = regex`^[-–] \p{Ll}`;
