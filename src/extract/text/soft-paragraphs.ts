import { continuesCompound, goesOnAfterDash } from "../../language/dashed-compounds.ts";
import { dividesYears } from "../../language/divided-years.ts";
import { isDrawnRuleInText } from "../../language/drawn-rule.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import { parseLabel } from "../../language/labels.ts";
import { regex } from "../../language/regex.ts";

// Paragraphs of a page whose source was wrapped: the first line of each is shorter, since the source had a tag before it.

const LONG = 50;
const ENDED = /[.;:!?…]["”’)]?\*{0,2}$|\.\/\.?\*{0,2}$/u;
/** The end of a line above a new paragraph: a sentence or a heading. */
const AFTER_WHOLE = /[.;:!?…*]["”’)]?$/u;
const LOWER = regex`^[\p{Ll}\d,;)%]`;
/** Least share of blank lines in a text that has them between its paragraphs. */
const BLANK_SHARE = 0.15;

/** So many first lines, and all so much shorter than a full line (characters), show that no full line begins a paragraph. */
const LEAST_FIRSTS = 4;
const SHORTER = 12;
/** How much shorter than a full line a line may be because its next word did not fit (characters). */
const RAGGED = 7;
/** The end of a line within a sentence. */
const OPEN = regex`[\p{L}\d;]$`;
const CAPITAL = regex`^\p{Lu}`;

/** Joins wrapped lines; a blank line, where there are blank lines between paragraphs, always ends one. */
export function softParagraphs(lines: readonly string[]): string[] {
  const blanks = lines.filter((line) => line.trim() === "").length;
  const continues = blanks >= lines.length * BLANK_SHARE ? () => true : wrapOf(lines);
  const joined: string[] = [];
  let previous: string | null = null;
  let first = "";
  let isFirst = false;
  let isWithin = false;
  for (const line of lines.map((one) => one.trim())) {
    if (line === "") {
      previous = null;
      joined.push("");
      continue;
    }
    const isJoined: boolean =
      previous !== null &&
      !isDrawnRuleInText(line) &&
      !isDrawnRuleInText(previous) &&
      (isDivided(first, previous, line) ||
        (!isItem(previous, line) && (isWithin || continues(previous, line, isFirst))));
    if (!isJoined) first = line;
    if (isJoined) joined[joined.length - 1] += ` ${line}`;
    else joined.push(line);
    // Counted line by line: a paragraph of thousands of lines must not be searched for each of them.
    isWithin = isWithinEmphasis(line) !== (isJoined && isWithin);
    isFirst = !isJoined;
    previous = line;
  }
  return joined;
}

/** Whether emphasis begins in a text and does not end in it. */
export const isWithinEmphasis = (text: string): boolean => (text.match(/\*\*/g)?.length ?? 0) % 2 === 1;

/** True for a line that begins an item, after a whole sentence or with a bullet. */
function isItem(before: string, line: string): boolean {
  const label = parseLabel(line.replace(/^\*{1,2}/u, ""));
  return label !== null && (ENDED.test(before) || /^\*{0,2}[-+•] /u.test(line) || /\*\*$/u.test(before));
}

/** Whether a sentence may go on in a line that begins with a capital; a line of capitals is a title. */
const isOpen = (before: string, line: string): boolean =>
  OPEN.test(before) && CAPITAL.test(line) && !isCapitals(before) && !isCapitals(line);

/** Whether a break divides the years of a period or a name with a dash. `first`: the first line of the paragraph. */
function isDivided(first: string, before: string, line: string): boolean {
  if (dividesYears(before, line) || continuesCompound(before, line)) return true;
  if (/ [-–]$/u.test(before)) return CAPITAL.test(line);
  return (before.length >= LONG || !SMALL_ITEM.test(line)) && goesOnAfterDash(first, before, line);
}
const SMALL_ITEM = regex`^[-–] \p{Ll}`;

/** Whether a line of a sentence ends with a comma; each of the bases of a document is a paragraph, which a comma may end. */
const goesOnAfterComma = (before: string, line: string): boolean =>
  /,$/u.test(before) && !isCapitals(line) && !BASIS.test(line) && !BASIS.test(before);
const BASIS = /^[-+•*]* ?(?:căn cứ|theo đề nghị|xét|thực hiện|Kính gửi|Số)(?: |:)/iu;

/** The widths of the lines of a text, in characters. */
interface Widths {
  readonly full: number;
  /** Of the lines that begin paragraphs of several lines, from the shortest on. */
  readonly firsts: readonly number[];
}

function widthsOf(source: readonly string[]): Widths {
  const lines = source.map((line) => line.trim());
  const long = lines.map((line) => line.length).filter((width) => width >= LONG);
  const full = long.sort((a, b) => a - b)[Math.floor(long.length * 0.8)] ?? Number.POSITIVE_INFINITY;
  const isLong = (line: string) => line.length >= full - SHORTER;
  const firsts = lines.filter((line, i) => {
    const [before, after] = [lines[i - 1], lines[i + 1]];
    if (before === undefined || line === "" || !LOWER.test(after ?? ".")) return false;
    // Between two long lines a sentence ends and begins within a paragraph.
    return before === "" || (AFTER_WHOLE.test(before) && !(isLong(line) && isLong(before)));
  });
  return { full, firsts: firsts.map((line) => line.length).sort((a, b) => a - b) };
}

/** Whether most paragraphs begin with less than half a line, as where the source had a tag before their text. */
export function wrapsAfterTags(lines: readonly string[]): boolean {
  const { full, firsts } = widthsOf(lines);
  return firsts.length >= LEAST_FIRSTS && firsts[Math.floor(firsts.length * 0.8)]! < full / 2;
}

/** Whether a line is followed by the rest of its paragraph, by the widths of first and of other lines. */
function wrapOf(lines: readonly string[]) {
  const { full, firsts } = widthsOf(lines);
  const short = firsts.filter((width) => width < LONG);
  const first = short[Math.floor(short.length * 0.8)] ?? full;
  // Where no paragraph begins with a full line, a full line below an open one is its rest, also with a capital.
  const areShorter = firsts.length >= LEAST_FIRSTS && firsts.at(-1)! <= full - SHORTER;
  return (before: string, line: string, isFirst: boolean): boolean => {
    if (LOWER.test(line) || goesOnAfterComma(before, line)) return true;
    if (areShorter && line.length >= full - RAGGED && isOpen(before, line)) return true;
    if (isCapitals(before) && isCapitals(line) && line.length >= LONG) return true;
    if (ENDED.test(before) && !isFirst) return false;
    const needed = before.length + 1 + line.split(" ", 1)[0]!.length;
    return needed > (isFirst && before.length < LONG ? first : full - 6);
  };
}
