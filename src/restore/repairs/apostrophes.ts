// Names with an apostrophe after a capital letter ("Đắk R'lấp", "Ea H'leo"): an engine reads a speck, a question mark or a blank for
// it. Such a place is repaired only as another place of the same document prints the name.

import { bareKey, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import { linesIn, mapLines, type ReadyLine, type Repair } from "../flow/flow.ts";
import { replaceInLine } from "../flow/replace-in-line.ts";

const PRINTED = regex.g`(?<![\p{L}\p{M}\p{N}])(?<letter>\p{Lu})['’](?<rest>\p{L}{2,8})(?![\p{L}\p{M}\p{N}])`;
const DAMAGED = regex.g`(?<![\p{L}\p{M}\p{N}])(?<letter>\p{Lu})(?<sign>(?! ?[-–] )[ °?"“”*^·\x60´‘'’.-]{1,3})(?<rest>\p{L}{2,8})(?![\p{L}\p{M}\p{N}])`;
const CONFIDENCE = 0.85;

export const apostrophes: Repair = {
  id: "apostrophes",
  apply(items) {
    const names = namesIn(linesIn(items).map(({ text }) => text));
    const repaired = names.size > 0 ? mapLines(items, (line) => withNames(line, names)) : [...items];
    return { items: repaired, removed: [] };
  },
};

/** The words after the apostrophe as most places print them, by their letters without marks. */
function namesIn(texts: readonly string[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts)
    for (const { groups } of text.matchAll(PRINTED)) {
      const key = keyOf(groups!.letter!, groups!.rest!);
      const forms = counts.get(key) ?? new Map<string, number>();
      counts.set(key, forms.set(groups!.rest!, (forms.get(groups!.rest!) ?? 0) + 1));
    }
  const usual = (forms: ReadonlyMap<string, number>) => [...forms].sort((a, b) => b[1] - a[1])[0]![0];
  return new Map([...counts].map(([key, forms]) => [key, usual(forms)]));
}

const keyOf = (letter: string, rest: string) => `${letter}'${bareKey(wordKey(rest))}`;

function withNames(line: ReadyLine, names: ReadonlyMap<string, string>): ReadyLine {
  // Only recognised text is damaged like this.
  if (line.confidence === 1) return line;
  const found = [...line.text.matchAll(DAMAGED)].reverse();
  return found.reduce<ReadyLine>((current, { index, 0: whole, groups }) => {
    const { letter, sign, rest } = groups as { letter: string; sign: string; rest: string };
    const name = names.get(keyOf(letter, rest));
    if (name === undefined || /^['’]$/u.test(sign)) return current;
    const printed = rest === rest.toUpperCase() ? name.toUpperCase() : name;
    return replaceInLine(current, {
      start: index + letter.length,
      end: index + whole.length,
      text: `'${printed}`,
      confidence: CONFIDENCE,
    });
  }, line);
}
