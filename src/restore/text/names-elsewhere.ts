// Restores short lines without marks whose words occur with marks elsewhere in the document: the name of a unit, a place or a
// person in a heading, a cell or below a signature.

import { bare } from "../../language/fold.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";

/** The probability of a name that the document has elsewhere in one form only. */
export const NAME_CONFIDENCE = 0.95;
const WORDS = regex`^\p{L}{1,7}(?: \p{L}{1,7}){1,6}$`;
/** A label or a bullet before a name, and a sign after it. */
const ITEM = regex`^(?<before>\s{0,9}(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,4}|[a-eđg-z])[.)] ?|[-+*–•] ?)?)(?<name>\p{L}[\p{L} ]{2,60})(?<after>[;:.,]?\s{0,9})$`;
const LETTER = regex`[\p{L}\p{M}]`;
/** Limits on the text that is searched (UTF-16 units), and on the places that are compared for one line. */
const MAX_TEXT = 500_000;
const MAX_PLACES = 200;

/** For each line its text with marks; null for a line that stays as it is. `before`: the text before. All lines are NFC. */
export function namesElsewhere(lines: readonly string[], before: readonly string[] = []): (string | null)[] {
  const items = lines.map((line) => ITEM.exec(line)?.groups ?? null);
  const candidates = items.map((item) => item !== null && isBareName(item.name!));
  if (!candidates.includes(true)) return lines.map(() => null);
  const text = [...before, ...lines.filter((_, i) => !candidates[i])].join("\n").slice(0, MAX_TEXT);
  const searched = bare(text).toLowerCase();
  // Offsets agree only if each letter keeps its length.
  if (searched.length !== text.length) return lines.map(() => null);
  return items.map((item, i) => {
    const name = candidates[i] ? onlyMarked(item!.name!, text, searched) : null;
    return name === null ? null : item!.before! + name + item!.after!;
  });
}

/** True for two to seven syllables without marks, of which most begin with a capital. */
function isBareName(line: string): boolean {
  if (!WORDS.test(line) || bare(line) !== line) return false;
  const words = line.split(" ");
  return words.every((word) => isSyllableShape(word.toLowerCase())) && 2 * capitals(words) >= words.length;
}

const capitals = (words: readonly string[]) =>
  words.filter((word) => word[0] !== word[0]!.toLowerCase()).length;

/** The one form with marks that all places of the text have; null if there is none or they differ. */
function onlyMarked(line: string, text: string, searched: string): string | null {
  const key = line.toLowerCase();
  let found: string | null = null;
  let places = 0;
  for (let at = searched.indexOf(key); at >= 0; at = searched.indexOf(key, at + 1)) {
    const end = at + key.length;
    if (LETTER.test(text[at - 1] ?? "") || LETTER.test(text[end] ?? "")) continue;
    const form = text.slice(at, end);
    if (++places > MAX_PLACES || !isNamed(line, form)) return null;
    const lower = form.toLowerCase();
    if (found !== null && keyOf(found) !== keyOf(lower)) return null;
    found ??= lower;
  }
  if (found === null || found === key) return null;
  return Array.from(found, (c, i) => (line[i] === line[i]!.toLowerCase() ? c : c.toUpperCase())).join("");
}

const keyOf = (form: string) => form.split(" ").map(wordKey).join(" ");

/** True if the form has the capitals of a name: those of the line, or in a line of capitals those of most words. */
function isNamed(line: string, form: string): boolean {
  const words = form.split(" ");
  if (line === line.toUpperCase()) return 2 * capitals(words) >= words.length;
  return line.split(" ").every((word, i) => capitals([word]) <= capitals([words[i]!]));
}
