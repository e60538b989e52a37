import { regex } from "../../../language/regex.ts";
import { trimEndSigns } from "../../../language/trim-end-signs.ts";
import { SUBJECT_LABEL } from "../../lexicon/headings.ts";
import { defineReader } from "../../text/rule.ts";
import { wholeLines } from "../../text/span.ts";

const SUBJECT = new RegExp(`^[_~–-]{0,3}(?:${SUBJECT_LABEL})[ :]*`, "iu");
/** A subject in quotation marks or brackets: “V/v giới thiệu cán bộ”, "(Về việc giới thiệu cán bộ)". */
const QUOTED =
  /^(?:["“](?<text>(?:V\/v|Về việc) [^"“”]{1,600})["”]?|\((?<text>(?:V\/v|Về việc) .{1,600})\))$/iu;
/** Signs alone, which recognition makes of specks beside the words: "trả lương, thưởng _", "tự phê bình và ' phê bình". */
const SPECKS = regex.g`(?<= |^)[,.;:]?[_|~'\x60‘’^\\][,.;:_|~'\x60‘’^\\]{0,3}(?= |$)|^[/:;,.—–-](?: ?[/:;,.—–-]){0,3} (?=\p{L})`;
/** What the document carries out, in brackets below its summary: "(Thực hiện Kế hoạch số …)". */
const CARRIED_OUT =
  / \((?:thực hiện|triển khai(?: thực hiện)?|căn cứ) (?:kế hoạch|quyết định|công văn|chỉ thị|nghị quyết|chương trình) số [^()]{3,200}\)$/iu;
const NOTE_MARK = / ?\[\d{1,3}\]/gu;

/**
 * The summary (trích yếu) below the type line, or a letter's subject, on one line, without "V/v" and footnote marks. Capitals
 * are kept.
 */
export const title = defineReader<string>({
  id: "title/title",
  read(lines) {
    const first = lines[0];
    const last = lines.at(-1);
    if (!first || !last) return [];
    const printed = lines
      .map((line) => line.text)
      .join(" ")
      .replace(NOTE_MARK, "")
      .replace(SPECKS, "")
      .replace(/ +/g, " ")
      .trim()
      .replace(CARRIED_OUT, "")
      .replace(QUOTED, "$<text>")
      .replace(SUBJECT, "");
    const text = trimEndSigns(printed, ".,;:");
    return text ? [{ value: text, span: wholeLines(first, last) }] : [];
  },
});
