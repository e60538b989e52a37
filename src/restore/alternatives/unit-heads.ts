import { bare, fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import type { Alternative } from "./alternative.ts";

/** The first word of a unit's name, the bare letters that it is read as, and what follows it in the name. */
const HEADS = [
  {
    word: "sở",
    read: ["so", "se"],
    before: regex`[\p{L}\p{N}]$`,
    after: regex`^(?: \p{Lu}[\p{L}&]|[,;.)]|$)`,
  },
  { word: "phòng", read: ["phong"], before: regex`[\p{L}\p{N}]$`, after: regex`^ \p{Lu}\p{Ll}` },
];
/** "Văn phòng sẽ": after these words the unit's name may already be complete. */
const OFFICE_BEFORE = /văn phòng $/u;
const WORD = regex.g`\p{L}{2,5}`;

/**
 * The first words of units that an engine may have misread: "Số Nội vụ", "Văn phòng sẽ", "Phong Nghiệp vụ". They consist of
 * real words, so only the position in the sentence decides; every reading has the length of the word.
 */
export function unitHeads(text: string): Alternative[] {
  const folded = fold(text);
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index: start }): Alternative[] => {
    const end = start + word.length;
    const lower = folded.slice(start, end);
    const head = HEADS.find((known) => known.word !== lower && known.read.includes(bare(lower)));
    if (!head || word.slice(1) !== word.slice(1).toLowerCase()) return [];
    if (head.before.test(text.slice(0, start))) return [];
    const isOffice = head.word === "sở" && OFFICE_BEFORE.test(folded.slice(0, start));
    if (!isOffice && !head.after.test(text.slice(end))) return [];
    return [{ start, end, text: word[0]! + head.word.slice(1), expected: "unit" }];
  });
}
