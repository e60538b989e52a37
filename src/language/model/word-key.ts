// The form in which the language model knows a word: NFC, lower case, new tone placement ("hòa", "thủy"), except after
// q, where u belongs to the consonant ("quý").

const TONES = [
  ["o", "òóỏõọ", "a", "àáảãạ"],
  ["o", "òóỏõọ", "e", "èéẻẽẹ"],
  ["u", "ùúủũụ", "y", "ỳýỷỹỵ"],
] as const;

const NEW_OF_OLD: ReadonlyMap<string, string> = new Map(
  TONES.flatMap(([first, firstToned, second, secondToned]) =>
    [...secondToned].map((toned, i) => [first + toned, firstToned[i]! + second] as const),
  ),
);

const OPEN_OLD = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/u;
const OPEN_NEW = /(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)$/u;

/** Letters with a tone begin here in Unicode; a word without one has no tone placement. */
const FIRST_MARKED = 0xc0;

/** The key of one word. Expects NFC. */
export function wordKey(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length < 2 || lower.charCodeAt(lower.length - 1) < FIRST_MARKED || !OPEN_OLD.test(lower))
    return lower;
  return lower.slice(0, -2) + NEW_OF_OLD.get(lower.slice(-2))!;
}

/** "new" or "old"; null if the printed word (lower case, NFC) has no choice of placement. */
export function placementOf(word: string): "new" | "old" | null {
  if (OPEN_OLD.test(word)) return "old";
  return OPEN_NEW.test(word) ? "new" : null;
}

const BARE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: "àáảãạăằắẳẵặâầấẩẫậ",
    d: "đ",
    e: "èéẻẽẹêềếểễệ",
    i: "ìíỉĩị",
    o: "òóỏõọôồốổỗộơờớởỡợ",
    u: "ùúủũụưừứửữự",
    y: "ỳýỷỹỵ",
  }).flatMap(([letter, marked]) => [...marked].map((c) => [c, letter] as const)),
);

/** The letters without marks, đ as d. Lower case; keeps the length. */
export function bareKey(key: string): string {
  let out = "";
  for (let i = 0; i < key.length; i++) out += BARE.get(key[i]!) ?? key[i];
  return out;
}

/** Returns true if at least one letter has a Vietnamese mark (đ counts). Lower case. */
export function hasMark(key: string): boolean {
  for (let i = 0; i < key.length; i++) if (BARE.has(key[i]!)) return true;
  return false;
}
