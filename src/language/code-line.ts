// Finds lines of source code, markup, settings and logs, whose words are names even where they are Vietnamese without marks.

import { regex } from "./regex.ts";

const SIGNS = [
  /[a-z]\([^()]{0,40}\)[;{]/u,
  // "mở rộng(từ 1968):" lacks its blank; arguments have commas between them.
  regex`[a-z]\((?!\p{L}{1,20} [\p{L}\d])[^()]{0,40}\):`,
  /=>|[!=]==?[^=]|&&|\|\||\+=|[{}]\s{0,9}$/u,
  /["'\]}]: ?["'\d{[]|^\s{0,40}["']?[a-z][a-z\d_.-]{0,30}["']? ?= ?[^=\s]/u,
  // "d<yn vi" is what an engine read for "đơn vị", and "<ten don vi>" is a place to fill in.
  /(?<![a-z\d])<[a-z][a-z\d-]{0,30} [^<>]{0,200}=|<\/[a-z][a-z\d-]{0,30} ?>|<[a-z][a-z\d]{0,15} ?\/?>|\S;[^\s;]{1,40};\S/u,
  /^\s{0,40}(?:\/\/|#include|import |export |const |let |var |def |return |function |SELECT )/u,
  /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/u,
];
const NAME = /[a-z\d]_[a-z]/u;
/** A longer line with one name is text about an account or a file. */
const WORDS_FOR_EACH_NAME = 12;
/** Least share of code lines in a block that is code as a whole. */
const CODE_BLOCK = 1 / 3;

/** An abbreviation or a numeral in a bracket that lacks its blank: "Đảng Quốc gia(BNP);". */
const ABBREVIATION = /(?<=[a-z])\([A-ZĐ]{2,6}\)(?=[;:])/gu;
const WORDS = regex`(?<!\p{L})(?:\p{L}{1,20} ){3}\p{L}`;

/** True for a line with signs of code. Of 5,756 Vietnamese lines none has them, of an English engine's text one in a thousand. */
function isCodeLine(line: string): boolean {
  const read = WORDS.test(line) ? line.replace(ABBREVIATION, "") : line;
  return SIGNS.some((sign) => sign.test(read)) || hasNames(line);
}

function hasNames(line: string): boolean {
  if (!NAME.test(line)) return false;
  const words = line.trim().split(/\s+/u);
  return words.filter((word) => NAME.test(word)).length * WORDS_FOR_EACH_NAME >= words.length;
}

/** For each line of a block, whether it is code: lines between lines of code are too. */
export function codeLines(block: readonly string[]): boolean[] {
  const own = block.map(isCodeLine);
  const found = own.filter(Boolean).length;
  const isCode = found >= CODE_BLOCK * block.filter((line) => line.trim() !== "").length;
  return found > 0 && isCode ? block.map(() => true) : own;
}
