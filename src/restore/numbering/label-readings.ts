import { isCapitals } from "../../language/is-capitals.ts";
import { type Label, LETTERS, parseLabel } from "../../language/labels.ts";
import { romanNumber } from "../../language/numbers.ts";
import { regex } from "../../language/regex.ts";
import { type Confusions, FIGURES, LETTERS_READ, MARKS, NUMERALS } from "./label-confusions.ts";

/** A label that may be printed at the beginning of a line. */
export interface LabelReading {
  readonly label: Label;
  /** As it should be printed, without a blank after it. */
  readonly text: string;
  /** End of what was read for it, with the blanks after it. */
  readonly end: number;
  /** How improbable the confusion is: 0 as read, about 0.5 for a pair of similar characters. */
  readonly cost: number;
}

/** The label of a line as read, and the labels that may be printed instead. */
export interface LineReadings {
  /** The label as read; null if the line has none. */
  readonly printed: Label | null;
  /** Labels that an engine may have read in this way, without the printed one. */
  readonly others: readonly LabelReading[];
  /** True if the line begins with characters that are not a word, so that it probably has a label. */
  readonly isLabelled: boolean;
  /** True if the label has a dash directly before it: "-3. Nhiệm vụ". */
  readonly isStained?: boolean;
  /** The numeral without a point before words in capitals: "II NHIỆM VỤ". */
  readonly bareNumeral?: Label | null;
}

const NO_READINGS: LineReadings = { printed: null, others: [], isLabelled: false };

/** The highest cost of a reading. */
const MAX_COST = 2.2;
/** Added to each other reading of a well-formed label, because most labels are read correctly. */
const WELL_FORMED = 1.4;
/** Added as well if the kinds differ: "b)" read as "6)". */
const OTHER_KIND = 0.8;
/** Added to a Roman numeral with a bracket: "I)" is rare. */
const BRACKETED_NUMERAL = 1;
/** "'. Nhiệm vụ": engines often recognise only the serif of "V.". */
const ONLY_DUST = regex`^['’‘\x60] ?\. (?=["“]?\p{Lu})`;
const withDust = (reading: LabelReading): LabelReading => ({ ...reading, cost: reading.cost + DUST_COST });
const DUST_COST = 0.8;
/** Dust or the edge of a character that was read before a label: "'VI.", ".4.", "-2.", ": 2,", "„_ I1.", "h 3.". */
const STAIN = regex`^(?:['’‘\x60.,·¡_~-]{1,2}|["“](?![^"“”]{0,400}["”])(?=[IVX\d]{1,3}[.,)/]))(?=[IVX\d]|[\p{Ll}©¢£]\))|^[:;.,·¡~_'’‘„”°¬=»«\\]{1,3} (?=(?:[IVXLHl\d]{1,4}[.,]|[\p{Ll}\d]\)) ?["“]?\p{Lu})|^[-–] (?=[IVXLH]{2,4}[.,]? ["“]?\p{Lu}\p{Ll})|^\p{Ll} (?=[IVX\d]{1,3}\. ["“]?\p{Lu}\p{Ll})`;
const STAIN_COST = 0.4;
const LONGEST_PREFIX = 9;

// The text before the first word: short, without blanks inside its core. The word begins with a capital or a quotation mark.
const PREFIX = regex`^(?<core>[^\s.,:;)(\]}>/⁄"“”'‘’\x60·•°*_–-]{1,4}(?:[.,][^\s.,:;)(\]}>/⁄"“”'‘’\x60·•°*_–-]{1,2}){0,2}?) ?(?<mark>[^\s\p{L}\d"“‘(]{0,1}(?: ?[^\s\p{L}\d"“‘(])?|[jJlI]) ?(?=["“‘'(]{0,2}\p{Lu}\p{L})`;

/** "[3]" begins a footnote, "b.1)" and "b1)" items below "b)", "|" a row of a table. */
const OTHER_LABEL = /^(?:\[|\||[a-zđ]\.?\d)/u;
/** "TL. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "KT. THỦ TƯỚNG": in whose name somebody signs, and no "II.". */
const AUTHORITY = regex`^(?:TL|TM|KT|TUQ)\. ?(?:(?:PHÓ )?(?:CHỦ TỊCH|CHỦ NHIỆM|CHÁNH |(?:TỔNG )?GIÁM ĐỐC|(?:[\p{Lu}]{2,5} ){1,2}?TRƯỞNG(?= |$)|TRƯỞNG |THỦ TƯỚNG|BÍ THƯ|THỐNG ĐỐC|TỔNG (?:THANH TRA|KIỂM TOÁN|BIÊN TẬP|THƯ KÝ)|TƯ LỆNH|CHÍNH ỦY)|(?:ỦY|UỶ) BAN |UBND|HĐND|HỘI ĐỒNG |CHÍNH PHỦ|QUỐC HỘI|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) (?:ỦY|UỶ)|BAN (?:THƯỜNG|CHỈ|CHẤP|CÁN)|BỘ CHỈ HUY|LIÊN ĐOÀN |ĐOÀN |HỘI (?!NGHỊ|THẢO|THI)|TẬP THỂ |CHI BỘ|ĐẢNG BỘ|THƯỜNG TRỰC )`;

/** True for a line that says in whose name somebody signs. */
export const saysInWhoseName = (text: string): boolean => AUTHORITY.test(text);

/** The printed label of a line and the labels that it may be a misreading of. */
export function readLabels(text: string): LineReadings {
  const printed = parseLabel(text);
  if (printed && !REPAIRABLE.has(printed.kind) && !STAIN.test(text))
    return { printed, others: [], isLabelled: true };
  const five = ONLY_DUST.exec(text);
  if (five)
    return { printed: null, others: readingsOf("V", ".", five[0].length).map(withDust), isLabelled: true };
  if (OTHER_LABEL.test(text) || AUTHORITY.test(text))
    return printed ? { ...NO_READINGS, printed } : NO_READINGS;
  const stain = printed === null || printed.kind === "dash" ? (STAIN.exec(text)?.[0].length ?? 0) : 0;
  const prefix = PREFIX.exec(text.slice(stain, stain + LONGEST_PREFIX + 3));
  if (!prefix?.groups || prefix[0].length > LONGEST_PREFIX)
    return printed ? { ...NO_READINGS, printed } : NO_READINGS;
  const { core = "", mark = "" } = prefix.groups;
  if (isWord(core, mark)) return printed ? { ...NO_READINGS, printed } : NO_READINGS;
  const others = readingsOf(core, mark, stain + prefix[0].length)
    .filter(({ text: other }) => other !== printed?.text)
    .map((reading) => ({
      ...reading,
      cost: reading.cost + costOfPrinted(printed, reading.label) + (stain > 0 ? STAIN_COST : 0),
    }));
  const bareNumeral =
    printed === null && mark === "" ? bareNumeralOf(core, text.slice(stain + prefix[0].length)) : null;
  return {
    printed,
    others,
    isLabelled:
      printed !== null ||
      mark.trim() !== "" ||
      GLUED.test(core) ||
      NO_WORD.test(core) ||
      bareNumeral !== null,
    isStained: stain > 0 && printed !== null,
    bareNumeral,
  };
}

/** "I" before "MỤC TIÊU" is a numeral whose point is lost: no word of one such letter is written before words in capitals. */
const bareNumeralOf = (core: string, after: string): Label | null =>
  /^[IVX]{1,4}$/u.test(core) && isCapitals(after) && after.includes(" ") ? parseLabel(`${core}. Xx`) : null;

const costOfPrinted = (printed: Label | null, label: Label) =>
  printed === null || printed.kind === "dash"
    ? 0
    : WELL_FORMED + (printed.kind === label.kind ? 0 : OTHER_KIND);

const REPAIRABLE: ReadonlySet<Label["kind"]> = new Set([
  "upper-letter",
  "roman",
  "arabic",
  "decimal",
  "letter",
]);

/** True for "Sở", "UBND", "Từ" before a capital: longer than one letter, no punctuation after it, not only digits and strokes. */
const isWord = (core: string, mark: string) =>
  mark === "" && core.length > 1 && !/^[\dIVXlLH|!.,]+$|^.[jJ]$|^\d[ÝÍYyfJƒ]$/u.test(core);

function readingsOf(core: string, mark: string, end: number): LabelReading[] {
  const readings: LabelReading[] = [];
  const put = (text: string, cost: number) => {
    if (cost > MAX_COST) return;
    const label = parseLabel(`${text} Xx`);
    if (label?.ordinal) readings.push({ label: { ...label, length: text.length + 1 }, text, end, cost });
  };
  const glued = mark === "" ? GLUED.exec(core)?.[1] : undefined;
  if (glued) return readingsOf(glued, ")", end).map((reading) => ({ ...reading, cost: reading.cost + 0.4 }));
  const slashed = mark === "" ? SLASHED.exec(core)?.[1] : undefined;
  const marks = marksOf(mark).map(([printed, cost]): [string, number] => [
    printed,
    mark === "" && STROKES.test(core) ? Math.min(cost, STROKES_WITHOUT_MARK) : cost,
  ]);
  for (const [number, cost] of numbersOf(core))
    for (const [punctuation, price] of marks) put(number + punctuation, cost + price);
  for (const [numeral, cost] of romansOf(core))
    for (const [punctuation, price] of marks)
      put(numeral + punctuation, cost + price + (punctuation === ")" ? BRACKETED_NUMERAL : 0));
  if (core.length === 1)
    for (const [letter, cost] of LETTERS_READ.get(core) ?? [])
      if (LETTERS.includes(letter))
        for (const [punctuation, price] of marks)
          if (punctuation !== "/") put(letter + punctuation, cost + price);
  if (slashed) put(`${slashed}/`, 0.9);
  return cheapestOf(readings);
}

/** Strokes are no word, so that the mark after them is probably lost. */
const STROKES = /^[IVXLH|!]{2,4}$/u;
const STROKES_WITHOUT_MARK = 0.9;

/** Two or more figures and strokes, a figure and a letter, or a sign that is read for "c)" and "e)": "VIIL", "3ƒ", "Il", "©". */
const NO_WORD = /^(?:[IVXLHTl1|!]{2,4}|\d[^\d.,]|[^\d.,]\d|[©€£¢])$/u;
/** "71" is "7/", "3Ý" is "3/". */
const SLASHED = /^(\d)[1lI|7ÝÍYyfJƒ!]$/u;
/** "bj" is "b)". */
const GLUED = regex`^(\p{Ll}|\d{1,2})[jJ]$`;

/** The punctuation that may be printed where `mark` was read, with the lowest cost of each. */
function marksOf(mark: string): [mark: string, cost: number][] {
  const costs = new Map<string, number>();
  for (const [printed, cost, read] of MARKS)
    if (read.test(mark.trim()))
      costs.set(printed, Math.min(cost, costs.get(printed) ?? Number.POSITIVE_INFINITY));
  return [...costs];
}

/** "L1." for "1.", "13." for "3.": an edge or dust before the digit. */
const STROKE_BEFORE = /^[lLIi1|!J](\d)$/u;
const STROKE_COST = 0.7;

/** The point of "1.2." is lost. */
const LOST_POINT = 0.6;

/** Numbers ("l2" → 12) and numbers with points ("l.I" → 1.1, "12" → 1.2). */
function numbersOf(core: string): [text: string, cost: number][] {
  const split = /^[1-9]{2}$/.test(core) ? [[`${core[0]}.${core[1]}`, LOST_POINT] as [string, number]] : [];
  const stroke = STROKE_BEFORE.exec(core)?.[1] ?? "";
  const own = figuresOf(stroke).map(([text, cost]): [string, number] => [text, cost + STROKE_COST]);
  return [...figuresOf(core), ...split, ...own];
}

function figuresOf(core: string): [text: string, cost: number][] {
  const parts = core.split(/[.,]/u);
  if (parts.length > 3 || parts.some((part) => part.length === 0 || part.length > 2)) return [];
  return parts
    .map((part) => expand(part, FIGURES).filter(([digits]) => /^[1-9]\d?$/.test(digits)))
    .reduce<[string, number][]>(
      (before, own, at) =>
        at === 0
          ? own
          : before.flatMap(([text, cost]) =>
              own.map(([next, more]): [string, number] => [`${text}.${next}`, cost + more]),
            ),
      [],
    );
}

/** A stroke that was not read: "VII" for "VIII", "II" for "III". */
const LOST_STROKE = 0.7;

function romansOf(core: string): [text: string, cost: number][] {
  if (core.length > 4) return [];
  const read = expand(core, NUMERALS);
  const longer =
    core.length > 1 ? read.map(([text, cost]): [string, number] => [`${text}I`, cost + LOST_STROKE]) : [];
  return [...read, ...longer].filter(([text]) => (romanNumber(text) ?? 0) > 0 && text.length <= 5);
}

/** All texts that the characters may stand for, each with the sum of its costs. */
function expand(read: string, confusions: Confusions): [text: string, cost: number][] {
  let texts: [string, number][] = [["", 0]];
  for (const character of read) {
    const own = confusions.get(character);
    if (!own) return [];
    texts = texts.flatMap(([text, cost]) =>
      own.map(([next, more]): [string, number] => [text + next, cost + more]),
    );
  }
  return texts.filter(([, cost]) => cost <= MAX_COST);
}

/** The cheapest reading of each label. */
function cheapestOf(readings: readonly LabelReading[]): LabelReading[] {
  const best = new Map<string, LabelReading>();
  for (const reading of readings) {
    const known = best.get(reading.text);
    if (!known || reading.cost < known.cost) best.set(reading.text, reading);
  }
  return [...best.values()];
}
