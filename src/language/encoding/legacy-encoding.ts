import table from "./data/legacy-letters.json" with { type: "json" };
import { LETTER_OF_CODE, LETTER_OF_CODE_1258 } from "./letter-codes.ts";

/** "tcvn3" is the encoding of the ABC fonts (.VnTime), "vni" of VNI-Windows. */
export const LEGACY_ENCODINGS = ["tcvn3", "vni", "vps", "viscii", "windows-1258"] as const;
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

/** The letters of an encoding by their codes; `codes`: a letter's codes as a string, one character per code. */
export interface LegacyTable {
  readonly letters: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, string>;
  /** Finds the codes in a text, a letter of two codes before a letter of one. */
  readonly pattern: RegExp;
}

type TableEncoding = Exclude<LegacyEncoding, "windows-1258">;
const LETTERS: Readonly<Record<string, Partial<Record<TableEncoding, string>>>> = table.letters;

const TABLES: ReadonlyMap<LegacyEncoding, LegacyTable> = new Map([
  ...(["tcvn3", "vni", "vps", "viscii"] as const).map((e) => [e, readTable(e)] as const),
  ["windows-1258", windows1258()] as const,
]);

/** The letters and codes of an encoding; the same object at each call. */
export function legacyTable(encoding: LegacyEncoding): LegacyTable {
  return TABLES.get(encoding)!;
}

function readTable(encoding: TableEncoding): LegacyTable {
  const codes = new Map<string, string>();
  const letters = new Map<string, string>();
  for (const [letter, { [encoding]: hex }] of Object.entries(LETTERS)) {
    if (hex === undefined) continue;
    const code = Buffer.from(hex, "hex").toString("latin1");
    codes.set(letter, code);
    letters.set(code, letter);
  }
  if (encoding === "vni") {
    // After a capital a mark is typed in either case.
    for (const [letter, code] of codes) {
      const [base, mark] = code;
      if (mark) addIfFree(letters, base! + otherCase(mark), letter);
    }
  }
  return { letters, codes, pattern: patternOf(letters) };
}

function patternOf(letters: ReadonlyMap<string, string>): RegExp {
  const marks = Map.groupBy(
    [...letters.keys()].filter((code) => code.length === 2),
    (code) => code[0]!,
  );
  const pairs = [...marks].map(([base, codes]) => `${base}[${codes.map((code) => code[1]).join("")}]`);
  return new RegExp([...pairs, "[^\\0-\\x7f]"].join("|"), "g");
}

function otherCase(mark: string): string {
  return String.fromCharCode(mark.charCodeAt(0) ^ 0x20);
}

function addIfFree(letters: Map<string, string>, code: string, letter: string): void {
  if (!letters.has(code)) letters.set(code, letter);
}

/** Tones are codes of their own, combined with the letter by NFC, so only single codes are looked up. */
function windows1258(): LegacyTable {
  const letters = new Map<string, string>();
  const codes = new Map<string, string>();
  for (let code = 0x80; code < 0x100; code++) {
    const letter = LETTER_OF_CODE_1258[code]!;
    if (letter === LETTER_OF_CODE[code]) continue;
    letters.set(String.fromCharCode(code), letter);
  }
  for (const letter of Object.keys(LETTERS)) {
    const tone = /[\u0300\u0309\u0303\u0301\u0323]/.exec(letter.normalize("NFD"))?.[0] ?? "";
    const base = letter.normalize("NFD").replace(tone, "").normalize("NFC");
    const code = [...(base + tone)].map((c) => LETTER_OF_CODE_1258.indexOf(c));
    if (code.every((c) => c >= 0)) codes.set(letter, code.map((c) => String.fromCharCode(c)).join(""));
  }
  return { letters, codes, pattern: patternOf(letters) };
}
