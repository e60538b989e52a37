/** Characters of the Symbol font by code (Adobe's Symbol encoding), as far as documents use them. */
const SYMBOL: ReadonlyMap<number, string> = new Map([
  ...Array.from({ length: 0x1e }, (_, i) => [0x20 + i, String.fromCharCode(0x20 + i)] as const),
  [0x22, "∀"],
  [0x24, "∃"],
  [0x27, "∋"],
  [0x2a, "*"],
  [0x2d, "-"],
  [0x3d, "="],
  [0x3e, ">"],
  [0x3f, "?"],
  [0x40, "≅"],
  ...[..."ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"].map((sign, i) => [0x41 + i, sign] as const),
  [0x5b, "["],
  [0x5c, "∴"],
  [0x5d, "]"],
  [0x5e, "⊥"],
  [0x5f, "_"],
  ...[..."αβχδεφγηιϕκλμνοπθρστυϖωξψζ"].map((sign, i) => [0x61 + i, sign] as const),
  [0x7b, "{"],
  [0x7c, "|"],
  [0x7d, "}"],
  [0x7e, "~"],
  ...[..."€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…"].map((sign, i) => [0xa0 + i, sign] as const),
  ...[..."∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"].map((sign, i) => [0xc8 + i, sign] as const),
  [0xe5, "∑"],
  [0xf2, "∫"],
]);

/** Characters of Wingdings with an equivalent in Unicode; its other pictures have no text. */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x6c, "•"],
  [0x6e, "■"],
  [0x6f, "☐"],
  [0x71, "☐"],
  [0x76, "❖"],
  [0x9f, "•"],
  [0xa7, "▪"],
  [0xa8, "☐"],
  [0xd8, "➢"],
  [0xdf, "←"],
  [0xe0, "→"],
  [0xe8, "→"],
  [0xf0, "⇒"],
  [0xfb, "✗"],
  [0xfc, "✓"],
  [0xfd, "☒"],
  [0xfe, "☑"],
]);

const TABLES: readonly (readonly [RegExp, ReadonlyMap<number, string>])[] = [
  [/^symbol$/i, SYMBOL],
  [/^wingdings$/i, WINGDINGS],
];

/** Whether the codes of a font are pictures, not letters. */
export function isSymbolFont(font: string): boolean {
  return /^(?:symbol|wingdings|webdings|marlett|monotype sorts)/i.test(font);
}

/** Text in a symbol font as Unicode: code 0xF0B3 of Symbol → "≥". Codes without an equivalent are kept. */
export function symbolText(text: string, font: string): string {
  const table = TABLES.find(([name]) => name.test(font))?.[1];
  if (!table) return text;
  return text.replace(/[\uf020-\uf0ff]/g, (glyph) => table.get(glyph.charCodeAt(0) - 0xf000) ?? glyph);
}

/** The character of a `w:sym`; `code`: hexadecimal, with or without the 0xF000 that Word adds to codes of a font. */
export function symbolSign(code: string, font: string): string {
  const value = /^[0-9a-fA-F]{1,5}$/.test(code) ? Number.parseInt(code, 16) : 0;
  const ownCode = value >= 0xf020 && value <= 0xf0ff ? value - 0xf000 : value;
  if (ownCode === 0) return "";
  if (ownCode < 0x100 && isSymbolFont(font)) return symbolText(String.fromCodePoint(ownCode + 0xf000), font);
  return String.fromCodePoint(ownCode);
}
