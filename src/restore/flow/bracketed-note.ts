// The note in brackets below the title of an annex: "(Kèm theo Kế hoạch số 88/KH-UBND của UBND tỉnh)", and below a post: "(đã ký)". It is a
// paragraph by itself, in one line or several.

import { isCapitals } from "../../language/is-capitals.ts";
import { regex } from "../../language/regex.ts";

/** Characters of a note that has not ended. */
const LONGEST = 300;
const OPEN = /^\([^()]{1,300}$/u;
const WHOLE = /^\([^()]{1,300}\)\.?$/u;
const LAST_LINE = /^[^()]{0,150}\)\.?$/u;
const ATTACHED =
  /^\((?:(?:Ban hành )?[Kk]èm theo|Thực hiện|Triển khai(?: thực hiện)?|Căn cứ) (?:Kế hoạch|Quyết định|Công văn|Tờ trình|Nghị quyết|Chỉ thị) /u;
const CAPITALISED = regex`^\(\p{Lu}\p{Ll}`;

const SIGNED = /^\((?:đã )?(?:ký|kí|chữ ký)(?=[ ,)])/u;

/** True for the first line of a note. `before`: the line above. */
export const beginsNote = (before: string, line: string): boolean =>
  (OPEN.test(line) || WHOLE.test(line)) &&
  (ATTACHED.test(line) || ((CAPITALISED.test(line) || SIGNED.test(line)) && isCapitals(before)));

/** True for the last line of a note. `open`: the paragraph above. */
export const closesNote = (open: string, line: string): boolean =>
  open.length <= LONGEST && OPEN.test(open) && LAST_LINE.test(line);
