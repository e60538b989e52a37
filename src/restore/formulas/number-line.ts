import { distance } from "fastest-levenshtein";
import { bareLetters } from "../../catalogue/matching/bare-letters.ts";
import { BARE_NUMBER, NUMBER_LINE } from "../../language/document-number.ts";
import { bare, fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import {
  type Correction,
  type Formula,
  HEAD_LINES,
  type OfficialNames,
  type PageLine,
  SHORT_FORMULA,
} from "./formula.ts";
import { correctIssuer } from "./issuer-symbol.ts";
import { resembles } from "./resembles.ts";

// "Số: 163/KH-UBND", "Số 12-KH/TU" (Decree 30/2020/NĐ-CP, Appendix I, II.3; Guidance 36-HD/VPTW).

/**
 * A word as long as "Số", the colon after it, what was read for the serial, and the symbol of the document number. A word and a
 * figure are no serial ("Sơn Động 45/KH-UBND").
 */
const STATE = regex`(?<![\p{L}\p{N}])(?<label>[\p{L}$§\d][\p{L}\d€¢©&])(?<colon> ?[:.,;])? ?(?![^/⁄]{0,14}\p{L}{2} \d)(?<serial>[^/⁄:;()]{0,14}?(?:\p{L}{0,2}[/⁄]{1,2}[^\p{L}/()]{1,6})?|[^\p{L}/()]{1,14}) ?(?<symbol>\/ ?(?:(?:19|20)\d\d ?\/ ?)?\p{Lu}{2}[\p{L}\d]{0,11}(?:[&.][\p{L}\d]{1,12}){0,4}|\/ ?(?:(?:19|20)\d\d ?\/ ?)?\p{Lu}[\p{L}\d]{0,12} ?[-–] ?\p{Lu})`;
const PARTY = regex`(?<![\p{L}\p{N}])(?<label>[\p{L}$\d][\p{L}\d€¢©&])(?<colon> ?[:.,;])? ?(?<serial>[^\p{L}/()]{1,14}?) ?(?<symbol>[-–] ?\p{Lu}\p{L}{0,4} ?\/ ?\p{Lu})`;
/** A line of only the form: what is between the label and the symbol is the serial, unless it is a word before a blank. */
const WHOLE_LINE = regex`(?<=^[^\p{L}\p{N}$§]{0,3})(?<label>[\p{L}$§\d][\p{L}\d€¢©&])(?<colon> ?[:.,;]) ?(?<serial>(?!.{0,14}\p{L}{2} ).{1,17}?)(?<symbol>[/⁄] ?\p{Lu}[\p{Lu}\d]{0,11}[rg]?(?:[-–]\p{Lu}[\p{L}\d&.()]{0,12}){1,4})(?=[ .]{0,3}$)`;
/** "45KH-SCT", "45 KH-SCT": the slash before the symbol is lost. */
const WITHOUT_STROKE = regex`(?<![\p{L}\p{N}])(?<label>[\p{L}$\d][\p{L}\d€¢©&]) ?[:.]? ?(?<serial>\d{1,5})(?<gap> ?)(?<code>\p{Lu}\p{L}{0,3})-\p{Lu}[\p{L}&]{1,12}(?:-\p{Lu}[\p{L}&]{0,12}){0,2}(?: |$)`;
/**
 * A label of which one letter is left ("S:", "ô:") at the beginning of the line, or a symbol whose slash or first letter was read
 * as another sign ("Số: 4ĐÏ &H-UBND", "Số: (UBND-NN"): the whole line is the form.
 */
const DAMAGED = regex`^[^\p{L}\p{N}$§]{0,3}(?<label>[sS$§5ôÔốỐồỒổỔơƠớỚờỜởỞ]|[\p{L}$§\d][\p{L}\d€¢©&]) ?: ?(?<serial>[^/⁄:;]{0,10}?)(?<gap> ?[/⁄()|\]]? ?)(?<symbol>[&\p{Lu}][\p{Lu}&\d]{1,11}r?(?:-\p{Lu}[\p{L}\d&]{1,12}){0,3})[ .]{0,3}$`;
const READ_SERIAL = /^(?:\d{1,6}|[ .…_]{0,40})$/u;
const CODE = regex`\/ ?(?:(?:19|20)\d\d ?\/ ?)?(?<code>\p{Lu}\p{L}{1,4}) ?[-–] ?\p{Lu}`;
const LONE_LABEL = regex`^S\p{L}(?=$| \p{Lu}[\p{L} ]{1,30}, ?ngày)`;
/** Below this certainty of the line, the figures of a serial are probably strokes of handwriting. */
const LEAST_CERTAIN = 0.6;
/** Before a blank and the slash, a serial fills the space that the form leaves for handwriting: "Số: 725 /UBND-VP". */
const WRITTEN = /\d [/⁄]/u;
const LEAST_CERTAIN_WRITTEN = 0.8;
const LABEL = "Số";
const LABEL_TOLERANCE = 0.25;
/** Replaces an unreadable serial. */
const UNREAD = "…";
/** Longer lines are running text. */
const LONGEST_LINE = 140;
/** The document's kind is printed at most this many lines below its number. */
const KIND_REACH = 12;

/** Corrects "Số", the slash and the code of the document kind in a number line of the head; an unreadable serial becomes "…". */
export const numberLine: Formula = (line, names) => {
  const { text, above, below } = line;
  if (above.length >= HEAD_LINES || text.length > LONGEST_LINE) return [];
  const symbol = lostLabel(line);
  if (symbol !== null)
    return [{ start: 0, end: symbol, text: `${LABEL}: ${UNREAD}`, confidence: SHORT_FORMULA }];
  const lone = loneLabel(text);
  if (lone) return [{ start: 0, end: lone.length, text: `${LABEL}:`, confidence: SHORT_FORMULA }];
  const isDoubtful = line.confidence < (WRITTEN.test(text) ? LEAST_CERTAIN_WRITTEN : LEAST_CERTAIN);
  const isWhole = !isDoubtful && (NUMBER_LINE.test(text) || BARE_NUMBER.test(text));
  const found = isWhole
    ? []
    : (correctNumber(text, isDoubtful) ?? insertStroke(text, names) ?? correctDamaged(line, names) ?? []);
  return isWhole || found.length > 0
    ? [...found, ...correctCode(text, below, names), ...correctIssuer(text, above)]
    : found;
};

/**
 * "SẼ" alone on its line, or before place and date: the strokes of a handwritten serial were read as marks of the label.
 * Not "SỞ", which is a word, nor "Số" alone on its line, which can be the head of a column.
 */
function loneLabel(text: string): string | null {
  const label = LONE_LABEL.exec(text)?.[0];
  if (!label || fold(label) === "sở" || (fold(label) === "số" && label === text)) return null;
  return resembles(label, LABEL, LABEL_TOLERANCE) ? label : null;
}

/**
 * The offset of the symbol on a line of the head that has only strokes before it: handwriting over "Số: 12" was read as one
 * letter ("s/UBND-NC").
 */
function lostLabel({ text, confidence, above }: PageLine): number | null {
  if (confidence >= LEAST_CERTAIN || above.length === 0 || above.length > LINES_OF_ISSUER) return null;
  return LOST_LABEL.exec(text)?.groups?.before?.length ?? null;
}
const LOST_LABEL = regex`^(?<before>[^\p{L}\d/]{0,3}[\p{L}\d]{0,2}[^\p{L}\d/]{0,3})\/\p{Lu}[\p{Lu}\d]{1,11}(?: ?- ?\p{Lu}[\p{L}&]{0,12}){1,3}$`;
const LINES_OF_ISSUER = 8;

const isLabel = (read: string) =>
  /^[s$5§]/iu.test(read) &&
  (resembles(read.replace("§", "S"), LABEL, LABEL_TOLERANCE) || bareLetters(read) === "s");

function correctNumber(text: string, isDoubtful: boolean): Correction[] | null {
  for (const form of [PARTY, STATE, WHOLE_LINE]) {
    const match = form.exec(text);
    const { label, colon, serial, symbol } = match?.groups ?? {};
    if (!match || label === undefined || serial === undefined || !isLabel(label)) continue;
    // "hồ sơ 12/QĐ-UBND": inside a line the label has a capital.
    if (match.index > 0 && label.startsWith("s")) continue;
    // A misread label, or the word "Sở", counts as "Số" only before a colon or a serial.
    const isRight = bare(fold(label)) === "so" && fold(label) !== "sở";
    if (!isRight && !colon && !/^[\d ]*$/u.test(serial)) continue;
    // "4Ø/2017/QĐ-UBND": the year is printed.
    const year = YEAR_AFTER.exec(serial)?.[0] ?? "";
    const written = serial.slice(0, serial.length - year.length);
    const before = match.index + match[0].length - symbol!.length - year.length;
    return [
      ...correctLabel(match.index, label),
      ...blankSerial(text, { serial: written, before, isDoubtful }),
    ];
  }
  return null;
}

const YEAR_AFTER = / ?[/⁄] ?(?:19|20)\d\d ?$/u;

function correctLabel(start: number, label: string): Correction[] {
  if (fold(label) === fold(LABEL)) return [];
  return [{ start, end: start + label.length, text: LABEL, confidence: SHORT_FORMULA }];
}

function blankSerial(
  text: string,
  { serial, before, isDoubtful }: { serial: string; before: number; isDoubtful: boolean },
): Correction[] {
  if (READ_SERIAL.test(serial.trim()) && !(isDoubtful && /\d/.test(serial))) return [];
  const start = text.lastIndexOf(serial, before);
  return [{ start, end: start + serial.length, text: UNREAD, confidence: SHORT_FORMULA }];
}

/** "S: 443! /BĐH", "ô: 4ĐÏ &H-UBND": the label and the slash are put back, and a serial with other signs than figures is blank. */
function correctDamaged({ text, below }: PageLine, names: OfficialNames): Correction[] | null {
  const match = DAMAGED.exec(text);
  const { label, serial, gap, symbol } = match?.groups ?? {};
  if (!match || label === undefined || serial === undefined || gap === undefined || !symbol) return null;
  if (label.length > 1 && !isLabel(label)) return null;
  const [code = "", ...bodies] = symbol.split("-");
  const kind = names.kindByCode.has(code) ? code : kindBelow(code, below, names);
  const hasStroke = /[/⁄]/u.test(gap);
  // Without a slash only the code of a document kind, or another sign in its place, and the body after it show a number.
  if (!hasStroke && (bodies.length === 0 || (!kind && gap.trim() === ""))) return null;
  if (code.startsWith("&") && !kind) return null;
  const labelAt = text.indexOf(label);
  const serialAt = text.length - text.slice(text.indexOf(":") + 1).trimStart().length;
  const end = match[0].trimEnd().replace(/\.{1,9}$/u, "").length;
  const read = READ_SERIAL.test(serial.trim()) && hasStroke ? serial.trim() : UNREAD;
  return [
    ...(fold(label) === fold(LABEL)
      ? []
      : [{ start: labelAt, end: labelAt + label.length, text: LABEL, confidence: SHORT_FORMULA }]),
    {
      start: serialAt,
      end,
      text: `${read}/${[kind ?? code, ...bodies].join("-")}`,
      confidence: SHORT_FORMULA,
    },
  ];
}

/** "Số: 45KH-SCT": inserts the slash between the serial and the code of a document kind. */
function insertStroke(text: string, { kindByCode }: OfficialNames): Correction[] | null {
  const match = WITHOUT_STROKE.exec(text);
  const { label, serial, gap, code } = match?.groups ?? {};
  if (!match || !label || !serial || !isLabel(label) || !kindByCode.has(code!.toUpperCase())) return null;
  const start = text.indexOf(serial, match.index + label.length);
  const end = start + serial.length + gap!.length + code!.length;
  return [
    ...correctLabel(match.index, label),
    { start, end, text: `${serial}/${code}`, confidence: SHORT_FORMULA },
  ];
}

/** "/QĐĐ-UBND" above "QUYẾT ĐỊNH": the code of no kind, one edit away from the code of the kind that the head names. */
function correctCode(text: string, below: readonly string[], names: OfficialNames): Correction[] {
  const match = CODE.exec(text);
  const code = match?.groups?.code;
  if (!match || !code || names.kindByCode.has(code.toUpperCase())) return [];
  const right = kindBelow(code, below, names);
  if (!right) return [];
  const start = text.indexOf(code, match.index);
  return [{ start, end: start + code.length, text: right, confidence: SHORT_FORMULA }];
}

/** The code of the kind that the head names, if it is one edit away from what was read; null otherwise. */
function kindBelow(code: string, below: readonly string[], names: OfficialNames): string | null {
  const kinds = below.slice(0, KIND_REACH).map((line) => names.kinds.get(bareLetters(line)));
  const right = kinds.find((kind) => kind?.code)?.code;
  return right && distance(code, right) === 1 ? right : null;
}
