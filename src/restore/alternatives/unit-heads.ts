import { bare, fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import type { Alternative } from "./alternative.ts";

/** First words of units: the bare letters of their misreadings, what never precedes them, and what follows them. */
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
 * Alternatives for first words of units that an engine may have misread: "Số Nội vụ", "Văn phòng sẽ", "Phong Nghiệp vụ". The
 * misread words are real words too, so only the parser can choose, by the position in the sentence. An alternative is as
 * long as the word that it replaces.
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
