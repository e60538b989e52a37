/** Encodings of font character sets (RTF Specification 1.9.1, "Font Table", \fcharset). */
const OF_CHARSET: ReadonlyMap<number, string> = new Map([
  [77, "macintosh"],
  [128, "shift_jis"],
  [129, "euc-kr"],
  [134, "gbk"],
  [136, "big5"],
  [161, "windows-1253"],
  [162, "windows-1254"],
  [163, "windows-1258"],
  [177, "windows-1255"],
  [178, "windows-1256"],
  [186, "windows-1257"],
  [204, "windows-1251"],
  [222, "windows-874"],
  [238, "windows-1250"],
]);

const OF_CODE_PAGE: ReadonlyMap<number, string> = new Map([
  [874, "windows-874"],
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  [10000, "macintosh"],
  [65001, "utf-8"],
  ...Array.from({ length: 9 }, (_, i) => [1250 + i, `windows-125${i}`] as const),
]);

/** The character set of symbol fonts. */
export const SYMBOLS = 2;

/** null: the encoding is that of the document. */
export const encodingOfCharset = (charset: number): string | null => OF_CHARSET.get(charset) ?? null;

/** The encoding of a Windows code page; "windows-1252" for unknown ones. */
export const encodingOfCodePage = (codePage: number): string => OF_CODE_PAGE.get(codePage) ?? "windows-1252";
