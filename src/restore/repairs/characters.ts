import { regex } from "../../language/regex.ts";
import { mapLines, type Repair } from "../flow/flow.ts";
import { withUsualBlanks } from "./spaced-signs.ts";

// Zero-width marks, soft hyphens, byte-order marks, direction marks; private-use glyphs and other controls.
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffc]/g;
const PRIVATE = /[\ue000-\uf8ff]/g;
/** A letter that only has a code of its font. Bullets have the codes F020 to F0FF, beside a word. */
const PRIVATE_LETTER = regex.g`(?<=\p{L})[\ue000-\uf8ff]|[\ue000-\uf01f\uf100-\uf8ff](?=\p{L})`;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const VARIANTS = /[\ufe00-\ufe0f]|\udb40[\udd00-\uddef]/g;
const BLANKS = /[ \t\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const COMBINING = /[\u0302\u0306]/;
/** A blank that a program set before the mark of a letter: "ho a \u0323ch". */
const BEFORE_MARK = regex.g`(?<=\p{L}) (?=[\u0300-\u0303\u0306\u0309\u031b\u0323])`;
/** A tone before the hat or breve of its letter; NFC joins only the other order. */
const WRONG_ORDER = /([\u0300\u0301\u0303\u0309])([\u0302\u0306])/g;

/** NFC, no invisible characters, marks in their order. */
export function cleanLetters(text: string): string {
  const plain = text
    .replace(/\u2044/g, "/")
    .replace(INVISIBLE, "")
    .replace(BEFORE_MARK, "")
    .normalize("NFC");
  return COMBINING.test(plain) ? plain.normalize("NFD").replace(WRONG_ORDER, "$2$1").normalize("NFC") : plain;
}

/** Normalises to NFC, one kind of blank and of full stop, no invisible characters, "&" for "&amp;". */
export function cleanCharacters(text: string): string {
  return cleanLetters(text)
    .replace(/\u2024/g, ".")
    .replace(VARIANTS, "")
    .replace(LONE_SURROGATE, " ")
    .replace(/&amp;/g, "&")
    .replace(PRIVATE_LETTER, "\ufffd")
    .replace(PRIVATE, " ")
    .replace(CONTROLS, " ")
    .replace(BLANKS, " ")
    .trim();
}

export const characters: Repair = {
  id: "characters",
  apply(read) {
    const items = mapLines(read, (line) => ({ ...line, text: withUsualBlanks(cleanCharacters(line.text)) }));
    return { items, removed: [] };
  },
};
