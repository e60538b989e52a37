import { isFamilyName } from "../../language/family-names.ts";
import { regex } from "../../language/regex.ts";
import { trimEndSigns } from "../../language/trim-end-signs.ts";
import type { Alternative } from "./alternative.ts";

const LONGEST_NAME = 45;
const LONGEST_STROKES = 40;
const NAME_WORDS = [4, 3, 2];
const NAME = regex`^(?:\p{Lu}\p{Ll}{1,6} ?){2,4}$`;
/** A character that occurs in no list of recipients and no signer's position. */
const STROKE = regex`[^\p{L}\p{N} .,;:()/-]`;
/** No Vietnamese word: eight letters or more, or a figure between letters. */
const NO_WORD = regex`\p{L}{8}|\p{L}\d+\p{L}`;
/** A stroke that is glued to the name. */
const QUOTE = /^['’‘"“”\x60]/u;
/** "ơNguyễn Đức Vũ": letters of the seal are glued to the name. */
const STUCK = regex`^\p{Ll}{1,2}(?=\p{Lu}\p{Ll})`;
const WHOLE_NAME = regex`^\p{Lu}[\p{L}'’]*(?:[ -]\p{Lu}[\p{L}'’]*){1,5}$`;

/**
 * Readings of a line without the strokes before a signer's name: OCR reads a signature or a seal as letters and
 * symbols ("No WI J} -__Ö Nguyễn Ngọc Phúc").
 */
export function signatureStrokes(text: string): Alternative[] {
  const line = trimEndSigns(text, ".,;");
  const stuck = STUCK.exec(line)?.[0];
  if (stuck && line.length <= LONGEST_NAME && isName(line.slice(stuck.length), WHOLE_NAME))
    return [strokesUpTo(stuck.length)];
  const words = line.slice(-(LONGEST_STROKES + LONGEST_NAME)).split(" ");
  for (const count of NAME_WORDS) {
    const tail = words.slice(-count).join(" ");
    const name = tail.replace(QUOTE, "");
    const before =
      words.slice(0, -count).join(" ").slice(-LONGEST_STROKES) + tail.slice(0, tail.length - name.length);
    if ((STROKE.test(before) || NO_WORD.test(before)) && isName(name, NAME))
      return [strokesUpTo(line.length - name.length)];
  }
  return [];
}

const isName = (text: string, form: RegExp) => form.test(text) && isFamilyName(text.split(" ")[0]!);

const strokesUpTo = (end: number): Alternative => ({
  start: Math.max(0, end - LONGEST_STROKES),
  end,
  text: "",
  expected: "signer",
});
