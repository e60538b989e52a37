import { fold } from "../../../language/fold.ts";
import type { Signer } from "../../../model/plan.ts";
import { type TextLine, wholeLines } from "../../document.ts";
import { defineReader } from "../../rule.ts";
import { isPostLine } from "../../zones.ts";

// Decree 30/2020/NĐ-CP, Article 13 and Appendix I, II.7: TM., KT., TL., TUQ., Q. before the post of the head, the
// signer's own post below, the name under it; military and police ranks may stand before the name.
const AUTHORITY = /^(TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\.? ?(?=\p{L})/u;
const RANKS =
  /^(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|PGS\.? ?TS\.?|GS\.? ?TS\.?|TS\.?|ThS\.?|BS\.?(?: ?CK ?I{1,2}\.?)?)[ .]+/u;
const NAME = /^\p{Lu}[\p{L}']*(?:[ -]\p{Lu}[\p{L}']*){1,5}$/u;
const RECIPIENTS = /^nơi nhận ?: ?/u;

const POSTS: Readonly<Record<string, string>> = {
  "chủ tịch": "Chủ tịch",
  "phó chủ tịch": "Phó Chủ tịch",
  "giám đốc": "Giám đốc",
  "phó giám đốc": "Phó Giám đốc",
  "chánh văn phòng": "Chánh Văn phòng",
  "phó chánh văn phòng": "Phó Chánh Văn phòng",
  "chánh thanh tra": "Chánh Thanh tra",
  "phó chánh thanh tra": "Phó Chánh Thanh tra",
  "trưởng ban": "Trưởng ban",
  "phó trưởng ban": "Phó Trưởng ban",
  "chỉ huy trưởng": "Chỉ huy trưởng",
  "thủ tướng": "Thủ tướng",
};

/** Post and name at the document's end: who signs, in which post, by what authority. */
export const signOff = defineReader<Signer>({
  id: "signer/sign-off",
  read(lines) {
    const cleaned = lines.map((line) => ({ line, text: line.text.replace(/^[Nn]ơi nhận ?: ?/u, "") }));
    const posts = cleaned.filter(({ line, text }) => isPostLine({ ...line, text, folded: fold(text) }));
    const first = posts[0];
    if (!first) return [];
    const authorities = posts.flatMap(({ text }) => AUTHORITY.exec(text)?.[1]?.replace("/", "") ?? []);
    const own = posts.filter(({ text }) => !AUTHORITY.test(text));
    const lastPost = posts.at(-1)!;
    const name = nameAfter(lines, lastPost.line.index) ?? nameAfter(lines, first.line.index);
    if (!name) return [];
    const value: Signer = {
      name: name.text,
      position: position(own[0]?.text ?? lastPost.text.replace(AUTHORITY, "")),
      authority: authorities.length > 0 ? authorities.map((a) => `${a}.`).join(", ") : null,
    };
    return [{ value, span: wholeLines(first.line, name.line), confidence: name.sure ? 0.95 : 0.8 }];
  },
});

/** The nearest name below a post; a name in capitals is given in small letters. */
function nameAfter(
  lines: readonly TextLine[],
  index: number,
): { text: string; line: TextLine; sure: boolean } | null {
  const below = lines.filter((line) => line.index > index && !RECIPIENTS.test(line.folded));
  for (const line of below) {
    const text = line.text.replace(/[ .,;]+$/u, "").replace(RANKS, "");
    if (!NAME.test(text) || isPostLine(line) || text.length > 45) continue;
    if (/^(?:Sở|Ban|Phòng|Ủy|Uỷ|Hội|Bộ|Như|Lưu|Các|Phụ lục|PHỤ LỤC|BIỂU)(?: |$)/u.test(text)) continue;
    const capitals = !/\p{Ll}/u.test(text);
    return { text: capitals ? inNameCase(text) : text, line, sure: !capitals };
  }
  return null;
}

const inNameCase = (text: string) =>
  text.toLowerCase().replace(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());

function position(text: string): string {
  const tidy = text
    .replace(/ +/g, " ")
    .replace(/[ .,:]+$/u, "")
    .trim();
  const known = POSTS[fold(tidy)];
  if (known) return known;
  return /\p{Ll}/u.test(tidy) ? tidy : tidy[0]! + tidy.slice(1).toLowerCase();
}
