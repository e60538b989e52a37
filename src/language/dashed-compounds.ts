import { fold } from "./fold.ts";
import { regex } from "./regex.ts";

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
export function continuesCompound(above: string, below: string): boolean {
  const after = WORDS_AFTER_DASH.exec(fold(below))?.[1];
  if (after === undefined) return false;
  const before = fold(above.slice(-LONGEST_WORDS)).split(" ").slice(-2);
  const [first] = after.split(" ", 1);
  return COMPOUNDS.has(`${before.join(" ")} - ${after}`) || COMPOUNDS.has(`${before.at(-1)} - ${first}`);
}
const LONGEST_WORDS = 30;

/**
 * "… tổ chức chính trị" + "- xã hội": a line that has not ended, and a dash that no bullet of this list has. `head`: the first line of the
 * paragraph, `before`: its last one, `after`: the line below.
 */
export function goesOnAfterDash(head: string, before: string, after: string): boolean {
  if (!/^[-–] /u.test(after) || SENTENCE_END.test(before)) return false;
  const endsInName = (!BULLET.test(head) && BODY_AT_END.test(before)) || LISTED_AT_END.test(before);
  const goesOnInName = endsInName && DASH_CAPITAL.test(after);
  return (
    goesOnInName || continuesCompound(before, after) || (DASH_SMALL.test(after) && !DASH_SMALL.test(head))
  );
}
const BULLET = /^[-–+•*]/u;
/** "… Phòng Tài vụ" + "- Quản trị chuẩn bị …": a dash in the name of a body. */
const BODY_AT_END = regex`(?:^|[ ,(])(?:Phòng|Ban|Khoa|Bộ phận|Văn phòng|Chi cục|Tập đoàn|Tổng công ty) \p{Lu}\p{L}*(?: \p{L}+){0,3}$`;
/** "các Tập đoàn: Bưu chính Viễn thông Việt Nam, Công nghiệp" + "- Viễn thông Quân đội": a name of a list. */
const LISTED_AT_END = regex`(?:Tập đoàn|Tổng công ty|Chi cục|Phòng): (?:[^.;:]{1,120}, )?\p{Lu}\p{L}*(?: \p{L}+){0,3}$`;
const SENTENCE_END = /[.;:!?…]["”’)]?$|\.\/\.?$/u;
const DASH_CAPITAL = regex`^[-–] \p{Lu}\p{L}+ \p{Ll}`;
const DASH_SMALL = regex`^[-–] \p{Ll}`;
