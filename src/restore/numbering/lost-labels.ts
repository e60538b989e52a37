import { distance } from "fastest-levenshtein";
import { fold } from "../../language/fold.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import { type Label, LETTERS, parseLabel } from "../../language/labels.ts";
import { regex } from "../../language/regex.ts";
import { type LabelReading, type LineReadings, saysInWhoseName } from "./label-readings.ts";
import { subjectOf } from "./line-subject.ts";
import type { NumberedLine } from "./numbered-line.ts";
import { type OpenList, styleOf } from "./open-lists.ts";

// Finds labels that were not read at all, or read as signs that no confusion explains. What is printed follows from the
// open lists; that the line has a label at all follows from its words ("Chỉ số thành phần …", as the labelled lines of the
// list) or from the signs before them.

/** A line that may have lost its label. */
export interface LostLabel {
  /** Style of the label that may be printed. */
  readonly style: string;
  /** What was read for the label; "" if nothing was. */
  readonly read: string;
  /** End of what was read for the label. */
  readonly end: number;
  readonly cost: number;
  /** True if the label may begin a list too. */
  readonly mayBegin: boolean;
  /** True if the line begins with the remains of a label. */
  readonly hasRemains: boolean;
  /** Number of the well-formed label that was read; null if there is none. */
  readonly ordinal: number | null;
}

/** Minimum number of labelled lines with similar words, for each line without such a label. */
const MIN_SIBLINGS = 2;
/** Cost of a label that the first two words, or only the subject of the line, suggest. A gap in a list costs 2. */
const SAME_WORDS = 1.4;
const SAME_SUBJECT = 1.7;
/** Cost of a label that the capitals of the line suggest. */
const CAPITALS = 1.4;
/** Characters of the first line in small letters that is text and not the head of the document; capitals below are headings. */
const TEXT_LINE = 60;
/** Cost of signs that may stand for a label of any style of the document, and for which no words are known. */
const ANY_STYLE = 1.9;
/** Subtracted if what was read ends with the mark of the style, and for the share of equal characters. */
const SAME_MARK = 0.4;
const SAME_CHARACTERS = 0.6;
/** Added where the line has a label of another style: "1." for "V.". */
const WELL_FORMED = 1.4;
/** Cost of another label where a stain is all that is wrong with the one read (".4."). */
const OTHER_THAN_READ = 2;
const FIRST_WORDS = regex`^[“"(]?(\p{Lu}\p{L}* \p{L}+)`;
/** Orders and units begin items of all lists of a plan: such a line needs remains of a label (`SIGNS`). */
const COMMON =
  /^(?:đề nghị|giao|yêu cầu|phân công|các|sở|ban|phòng|ubnd|ủy ban|công an|văn phòng|trung tâm|chi cục|hội)(?= |$)/u;
/** Remains of a label that cannot be read: "./ Chỉ số", "$/ Chỉ số", "3/4. Chỉ số", "HHL, Chỉ số", "ý Chỉ số". */
const SIGNS = regex`^(?!\[|\p{Ll}\.?\d|[-–—−+*•(“"] ?\p{Lu})(?:[^\p{L}\s“"(]{1,4}|[^\s“"(\p{Ll}]{1,4}[.,:;/)!\]}]|\p{Ll}[^\p{L}\s]{0,2}|\p{Ll}{1,3}[.,:;/)]) ?(?=["“]?\p{Lu}\p{L})`;
/** Signs that engines read for a bullet: they may stand for a label only where its words show one. */
const BULLET_SIGNS = regex`^[-+–—−~=_'’‘\x60>:;,.¬^°·"“«»©#†‡*|¡]{1,2} ?(?=["“]?\p{Lu}\p{L})`;
/** "TM. ỦY BAN", "TP. Vinh": an abbreviation before a name, not the remains of a label. */
const ABBREVIATION = regex`^(?:T[MLP]|KT|TUQ|Q|P|ThS|TS|PGS|GS|BS|Tx|H|X)\. ?\p{Lu}`;

/**
 * Lines that lost their label, by index, with the styles that it may have: the style of at least two labelled lines with
 * similar words (at most half as many such lines have another label or none), and every usual style where signs are left.
 */
export function findLostLabels(
  lines: readonly NumberedLine[],
  readings: readonly LineReadings[],
): ReadonlyMap<number, readonly LostLabel[]> {
  const wordings = lines.map(({ text }, at) => text.slice(startOf(text, readings[at]!.printed)));
  const styles = readings.map(({ printed }) => (printed?.ordinal ? styleOf(printed) : ""));
  const closing = closingLines(lines);
  const textFrom = lines.findIndex(({ text }) => text.length >= TEXT_LINE && !isCapitals(text));
  const headingKey = (at: number) =>
    at > textFrom && !closing[at] && isCapitalHeading(wordings[at]!) ? CAPITAL_HEADING : "";
  const found = new Map<number, LostLabel[]>();
  const add = (at: number, style: string, price: number) => {
    const known = found.get(at) ?? [];
    if (closing[at] || known.some((one) => one.style === style)) return;
    const lost = lostLabel(lines[at]!, readings[at]!, { style, price });
    if (lost) found.set(at, [...known, lost]);
  };
  for (const [keyOf, price] of [
    [(at: number) => firstWordsOf(wordings[at]!), SAME_WORDS],
    [(at: number) => subjectOf(wordings[at]!), SAME_SUBJECT],
    [headingKey, CAPITALS],
  ] as const)
    for (const [key, alike] of Map.groupBy(lines.keys(), keyOf)) {
      const style = key === "" ? null : styleOfMost(alike, styles);
      if (style === null) continue;
      const needsSigns = key === "unit" || COMMON.test(key);
      for (const at of alike)
        if (styles[at] !== style && (!needsSigns || isSigns(lines[at]!.text))) add(at, style, price);
    }
  const usual = [...Map.groupBy(styles, (style) => style)].filter(
    ([style, own]) => style !== "" && own.length >= MIN_SIBLINGS,
  );
  for (const [at, { text }] of lines.entries())
    if (styles[at] === "" && isSigns(text) && !BULLET_SIGNS.test(text))
      for (const [style] of usual) add(at, style, ANY_STYLE);
  return found;
}

function lostLabel(
  { text, recognised }: NumberedLine,
  { printed, others }: LineReadings,
  { style, price }: { style: string; price: number },
): LostLabel | null {
  // Documents print "f)", and "A.", "B.", "III.".
  if (!recognised && printed?.ordinal) return null;
  const end = startOf(text, printed);
  // "-3. Nhiệm vụ": the label was read, with dust before it.
  if (printed?.kind === "dash" && parseLabel(text.slice(end))) return null;
  const read = text.slice(0, end).trim();
  const isLegible = others.some((reading) => read.includes(reading.text));
  const cost =
    price +
    (printed?.ordinal ? WELL_FORMED : isLegible ? OTHER_THAN_READ : 0) -
    (read !== "" && read.at(-1) === style.at(-1) ? SAME_MARK : 0);
  const hasRemains = isSigns(text);
  const mayBegin = hasRemains || isCapitalHeading(text.slice(end));
  return { style, read, end, cost, mayBegin, hasRemains, ordinal: printed?.ordinal ?? null };
}

/** True for the lines of recipients and signatures, whose signs and abbreviations are no labels. */
function closingLines(lines: readonly NumberedLine[]): boolean[] {
  let isClosing = false;
  return lines.map(({ text }) => {
    if (/^[NM]ơi nh[aâăậ]n/iu.test(text) || saysInWhoseName(text)) isClosing = true;
    else if (/^(?:phụ lục|kế hoạch|cộng h[oò][aà]|biểu)/iu.test(text)) isClosing = false;
    return isClosing;
  });
}

/** The style that most of these lines have; null if they are too few, or too many have another one or none. */
function styleOfMost(alike: readonly number[], styles: readonly string[]): string | null {
  const byStyle = Map.groupBy(alike, (at) => styles[at]!);
  byStyle.delete("");
  const [style, own] = [...byStyle].sort((a, b) => b[1].length - a[1].length)[0] ?? ["", []];
  const others = alike.length - own.length;
  return own.length < MIN_SIBLINGS || others * MIN_SIBLINGS > own.length ? null : style;
}

const CAPITAL_HEADING = "CAPITALS";
/** True for "MỤC ĐÍCH, YÊU CẦU". One word may be a table's head or a stamp. */
const isCapitalHeading = (wording: string) => isCapitals(wording) && wording.includes(" ");

const firstWordsOf = (wording: string) => fold(FIRST_WORDS.exec(wording)?.[1] ?? "");

/** True if a line begins with the remains of a label. */
const isSigns = (text: string) => !ABBREVIATION.test(text) && SIGNS.test(text);

/** Offset of the first word after the label. */
function startOf(text: string, printed: Label | null): number {
  if (printed) return printed.length;
  return ABBREVIATION.test(text) ? 0 : (SIGNS.exec(text)?.[0].length ?? 0);
}

/** The labels of this style that may be printed: the next one of the open list, and the first one. */
export function readingsOfLost(open: OpenList | null, lost: LostLabel): LabelReading[] {
  let list = open;
  while (list && list.style !== lost.style) list = list.outer;
  // "III." after "B." continues the count in another style: no engine reads "C." so.
  if (list && lost.ordinal === list.ordinal + 1) return [];
  const texts = [list ? nextLabel(list) : null, lost.mayBegin ? firstLabel(lost.style, open) : null];
  return texts.flatMap((text) => {
    const label = text ? parseLabel(`${text} Xx`) : null;
    if (!text || !label) return [];
    const same =
      lost.read === "" ? 0 : 1 - distance(lost.read, text) / Math.max(lost.read.length, text.length);
    const cost = lost.cost - SAME_CHARACTERS * same;
    return [{ label: { ...label, length: text.length + 1 }, text, end: lost.end, cost }];
  });
}

const kindAndMark = (style: string) => ({
  mark: style.slice(style.indexOf(" ") + 1),
  kind: style.slice(0, style.indexOf(" ")).replace(/(?<!\d)\d{1,3}$/u, "") as Label["kind"],
});

function firstLabel(style: string, open: OpenList | null): string | null {
  const { kind, mark } = kindAndMark(style);
  if (kind === "decimal") return open && open.ordinal > 0 ? `${open.path || open.ordinal}.1${mark}` : null;
  return nextLabel({ style, ordinal: 0, path: "" });
}

const ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV".split(" ");

function nextLabel({ style, ordinal, path }: Pick<OpenList, "style" | "ordinal" | "path">): string | null {
  const { kind, mark } = kindAndMark(style);
  const next = ordinal + 1;
  if (kind === "arabic") return `${next}${mark}`;
  if (kind === "roman") return ROMAN[next - 1] ? `${ROMAN[next - 1]}${mark}` : null;
  if (kind === "letter") return LETTERS[next - 1] ? `${LETTERS[next - 1]}${mark}` : null;
  if (kind === "upper-letter") return next <= UPPER.length ? `${UPPER[next - 1]}${mark}` : null;
  if (kind === "decimal") return `${path.replace(/(?<!\d)\d{1,3}$/u, String(next))}${mark}`;
  return null;
}

const UPPER = "ABCDEFGHIK";
