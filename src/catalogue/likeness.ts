import { distance } from "fastest-levenshtein";
import { bare, fold } from "../language/fold.ts";

/**
 * What an OCR engine mixes up, by shape and in any language: each set becomes one letter, so that a swapped
 * look-alike costs nothing. Groups of letters first ("rn" looks like "m").
 */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/rn|in(?=h)|nn/g, "m"],
  [/ii|ij|ll|li|il/g, "u"],
  [/cl/g, "d"],
  [/vv/g, "w"],
];
const LOOK_ALIKES = new Map(
  [
    ["o", "06qc¢e€©®ø"],
    ["i", "1l|!jtíf"],
    ["s", "5$§"],
    ["b", "8ß"],
    ["g", "9y"],
    ["u", "vµ"],
    ["a", "4@"],
    ["z", "2"],
  ].flatMap(([letter, others]) => [...others!].map((other) => [other, letter!] as const)),
);

/** The bare letters and digits of a text, folded: what is left when marks, blanks and points are gone; "bảo đảm" is "đảm bảo". */
export function letters(text: string): string {
  return bare(fold(text.normalize("NFC")))
    .replace(/[^\p{L}\p{N}&$@|!€¢]/gu, "")
    .replaceAll("baodam", "dambao");
}

/** Edit distance over the longer length: 0 the same … 1 nothing alike. Swapped look-alikes count half. */
export function unlikeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  const plain = distance(a, b);
  if (plain === 0) return 0;
  return (plain + distance(shape(a), shape(b))) / 2 / longer;
}

const shapes = new Map<string, string>();

function shape(text: string): string {
  const known = shapes.get(text);
  if (known !== undefined) return known;
  let shaped = text;
  for (const [group, letter] of GROUPS) shaped = shaped.replace(group, letter);
  shaped = Array.from(shaped, (c) => LOOK_ALIKES.get(c) ?? c).join("");
  if (shapes.size > 2000) shapes.clear();
  shapes.set(text, shaped);
  return shaped;
}
