// What engines read for the characters of a label, with costs: 0 as read, about 0.5 for a pair of similar characters. The
// pairs were observed on labels of plans printed in six fonts, rendered at 65 to 110 dpi and read by Tesseract; only pairs
// of similar shape are listed.

/** Character read → what may be printed, with costs. */
export type Confusions = ReadonlyMap<string, readonly (readonly [printed: string, cost: number])[]>;

/** Entries: what is printed, the cost, and the characters that are read for it. */
function confusions(
  entries: readonly (readonly [printed: string, cost: number, read: string])[],
): Confusions {
  const found = new Map<string, [string, number][]>();
  for (const [printed, cost, read] of entries)
    for (const character of read) found.set(character, [...(found.get(character) ?? []), [printed, cost]]);
  return found;
}

export const FIGURES = confusions([
  ...Array.from("0123456789", (figure) => [figure, 0, figure] as const),
  ["1", 0.4, "lI|!"],
  ["1", 0.6, "i]ÍÏ"],
  ["1", 0.8, "tTfJ"],
  ["1", 1, "7"],
  ["1", 1.5, "4"],
  ["2", 0.5, "Zz"],
  ["2", 0.6, "?"],
  ["2", 1.3, "73"],
  ["3", 1, "8"],
  ["3", 1.3, "59"],
  ["4", 0.6, "A"],
  ["4", 1.5, "19"],
  ["5", 0.5, "Ss"],
  ["5", 1.2, "36"],
  ["6", 0.5, "bó"],
  ["6", 0.7, "Géô"],
  ["6", 1.2, "850"],
  ["7", 0.7, "?T"],
  ["7", 1, "1"],
  ["7", 1.3, "2"],
  ["8", 0.5, "B&@§"],
  ["8", 0.9, "$"],
  ["8", 1, "3"],
  ["8", 1.2, "69"],
  ["9", 0.5, "gq"],
  ["9", 0.9, "$"],
  ["9", 1.4, "530"],
  ["0", 0.4, "Oo"],
  ["0", 0.7, "DQØ"],
  ["0", 1.4, "69"],
]);

export const NUMERALS = confusions([
  ...Array.from("IVX", (character) => [character, 0, character] as const),
  ["I", 0.3, "l1|"],
  ["I", 0.4, "!i"],
  ["I", 0.5, "]ÍÌỊÏ"],
  ["I", 0.6, "LTJ"],
  ["I", 0.9, "tf"],
  ["II", 0.6, "HU"],
  ["II", 0.9, "nNu"],
  ["II", 0.7, "1"],
  ["III", 0.8, "Mm"],
  ["V", 0.3, "v"],
  ["V", 0.5, "YÝU"],
  ["V", 0.7, "y"],
  ["IV", 1, "W"],
  ["X", 0.3, "x"],
  ["X", 0.6, "K"],
]);

export const LETTERS_READ = confusions([
  ...Array.from("abcdđeghiklmnopqrstuvxy", (letter) => [letter, 0, letter] as const),
  ["a", 0.4, "áàảãạäâă"],
  ["a", 0.9, "8234&"],
  ["a", 1, "D"],
  ["b", 0.5, "6"],
  ["b", 0.8, "hðÐĐB"],
  ["c", 0.4, "C©¢£€"],
  ["c", 0.7, "e€"],
  ["c", 1, "oéD"],
  ["d", 0.5, "đ"],
  ["d", 0.9, "4D"],
  ["đ", 0.4, "dðÐĐ"],
  ["đ", 0.7, "4"],
  ["đ", 0.9, "D9"],
  ["e", 0.4, "éèêẻ"],
  ["e", 0.7, "c€©£"],
  ["e", 0.9, "9@#"],
  ["g", 0.6, "9q"],
  ["g", 0.7, "øØ8"],
  ["h", 0.8, "b"],
  ["i", 0.4, "íìïÍÌÏ¡ƒj"],
  ["i", 0.7, "l1"],
  ["k", 0.4, "K"],
]);

/** Punctuation after a label: what is printed, its cost, and what engines read for it. */
export const MARKS: readonly (readonly [printed: string, cost: number, read: RegExp])[] = [
  [".", 0, /^\.$/u],
  [".", 0.4, /^(?:[,;:'’`·•°*_-]|[.,:;·] ?[.,:;·_'’-])$/u],
  [".", 1.2, /^$/u],
  [")", 0, /^\)$/u],
  [")", 0.5, /^(?:[\]}>JjlI|!] ?[.,:;)]?|\) ?[.,:;)}\]])$/u],
  [")", 1.2, /^[,.;:]?$/u],
  ["/", 0, /^\/$/u],
  ["/", 0.5, /^(?:[⁄|l!fJ\]¡ƒ]|\/ ?[.,])$/u],
  ["/", 0.7, /^\)$/u],
  [")", 0.8, /^\/$/u],
  ["/", 1.2, /^[,.;:]?$/u],
];
