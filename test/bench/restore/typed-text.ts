// Families of text that was typed or printed in an unusual way, of which the letters can be restored.

import { bare } from "../../../src/language/fold.ts";

export interface TypedFamily {
  readonly what: string;
  /** The line as it was typed; deterministic. */
  readonly damage: (line: string) => string;
  /** Percent. */
  readonly bar: number;
}

const TONES = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const TELEX = { tones: "frxsj", hats: { "\u0302": "", "\u0306": "w", "\u031b": "w" }, stroke: "d" };
const VNI = { tones: "23415", hats: { "\u0302": "6", "\u0306": "8", "\u031b": "7" }, stroke: "9" };
const VIQR = { tones: "`?~'.", hats: { "\u0302": "^", "\u0306": "(", "\u031b": "+" }, stroke: "d" };
type Method = typeof TELEX;

const WORD = /[\p{L}\p{M}]+/gu;

/** The keys of a line; `toneAt`: the tone is typed after its vowel, or at the end of the word. */
export function typeKeys(line: string, { tones, hats, stroke }: Method, toneAt: "vowel" | "end"): string {
  return line.normalize("NFC").replace(WORD, (word) => {
    let tone = "";
    const keys = [...word].map((letter) => {
      if (letter === "đ") return `d${stroke}`;
      if (letter === "Đ")
        return `D${stroke === "d" && word.length > 1 && word[1] === word[1]!.toUpperCase() ? "D" : stroke}`;
      const parts = [...letter.normalize("NFD")];
      const hat = parts.find((part) => part in hats);
      const own = parts.find((part) => TONES.includes(part));
      const keyed = hat === undefined ? "" : hats[hat as keyof typeof hats] || parts[0]!;
      if (own === undefined) return parts[0]! + keyed;
      if (toneAt === "end") tone = tones[TONES.indexOf(own)]!;
      return parts[0]! + keyed + (toneAt === "vowel" ? tones[TONES.indexOf(own)]! : "");
    });
    return keys.join("") + tone;
  });
}

const spaced = (line: string) =>
  line
    .split(" ")
    .map((word) => [...word].join(" "))
    .join("  ");

/** Every tenth blank between two letters is left out. */
function glued(line: string): string {
  let n = 0;
  return bare(line).replace(/(?<=\p{L}) (?=\p{L})/gu, () => (n++ % 10 === 4 ? "" : " "));
}

/** A sign within every third word. */
function within(line: string, sign: string): string {
  let n = 0;
  return line.replace(WORD, (word) =>
    n++ % 3 === 0 && word.length > 2 ? word.slice(0, 2) + sign + word.slice(2) : word,
  );
}

const CYRILLIC: Readonly<Record<string, string>> = {
  a: "\u0430",
  c: "\u0441",
  o: "\u043e",
  p: "\u0440",
  T: "\u0422",
};

/** One letter of every third word is the Cyrillic one of the same shape. */
function withCyrillic(line: string): string {
  let n = 0;
  return line.replace(WORD, (word) =>
    n++ % 3 === 0 && word.length > 1 ? word.replace(/[acopT]/u, (letter) => CYRILLIC[letter]!) : word,
  );
}

/** Decomposed letters, the tone before the hat. */
const inWrongOrder = (line: string) =>
  line.normalize("NFD").replace(/([\u0302\u0306])([\u0300\u0301\u0303\u0309])/gu, "$2$1");

/** Letters that windows-1252 has. */
const WESTERN = /[^\p{L}]|[A-Za-z\u00c0-\u00ff]/u;
const inWestern = (line: string) =>
  Array.from(line.normalize("NFC"), (letter) => (WESTERN.test(letter) ? letter : "?")).join("");

export const TYPED_FAMILIES: readonly TypedFamily[] = [
  { what: "Telex, tone after its vowel", damage: (line) => typeKeys(line, TELEX, "vowel"), bar: 99 },
  { what: "Telex, tone at the end", damage: (line) => typeKeys(line, TELEX, "end"), bar: 99 },
  { what: "VNI keys, tone at the end", damage: (line) => typeKeys(line, VNI, "end"), bar: 99 },
  { what: "VIQR", damage: (line) => typeKeys(line, VIQR, "vowel"), bar: 99 },
  { what: "letters spaced out", damage: spaced, bar: 99 },
  { what: "letters spaced out, in capitals", damage: (line) => spaced(line.toUpperCase()), bar: 99 },
  { what: "letters spaced out, without marks", damage: (line) => spaced(bare(line)), bar: 99 },
  { what: "no marks, every tenth word glued to the one before", damage: glued, bar: 98 },
  { what: "soft hyphens", damage: (line) => within(line, "\u00ad"), bar: 99.9 },
  // The goals of "no marks": as without them.
  { what: "zero-width marks, no diacritics", damage: (line) => within(bare(line), "\u200b"), bar: 99.2 },
  { what: "ð for đ", damage: (line) => line.replaceAll("đ", "ð").replaceAll("Đ", "Ð"), bar: 99.9 },
  { what: "a Cyrillic letter in every third word", damage: withCyrillic, bar: 99.9 },
  { what: "marks in the wrong order", damage: inWrongOrder, bar: 99.9 },
  { what: "? for the letters that windows-1252 lacks", damage: inWestern, bar: 97 },
  {
    what: "no-break blanks, no diacritics",
    damage: (line) => bare(line).replaceAll(" ", "\u00a0"),
    bar: 99.2,
  },
];
