import { isCapitals } from "../../language/is-capitals.ts";
import { parseLabel } from "../../language/labels.ts";
import { regex } from "../../language/regex.ts";

// Paragraphs of a page whose source was wrapped: the first line of each is shorter, since the source had a tag before it.

const LONG = 50;
const ENDED = /[.;:!?…]["”’)]?\*{0,2}$|\.\/\.?\*{0,2}$/u;
/** The end of a line above a new paragraph: a sentence or a heading. */
const AFTER_WHOLE = /[.;:!?…*]["”’)]?$/u;
const LOWER = regex`^[\p{Ll}\d,;)%]`;
/** "-------" below a name. */
const DRAWN_RULE = /^[-*=–—_ ]{3,200}$/u;
/** Least share of blank lines in a text that has them between its paragraphs. */
const BLANK_SHARE = 0.15;

/** Joins wrapped lines; a blank line, where there are blank lines between paragraphs, always ends one. */
export function softParagraphs(lines: readonly string[]): string[] {
  const blanks = lines.filter((line) => line.trim() === "").length;
  const continues = blanks >= lines.length * BLANK_SHARE ? () => true : wrapOf(lines);
  const joined: string[] = [];
  let previous: string | null = null;
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
      !isItem(previous, line) &&
      !DRAWN_RULE.test(line) &&
      !DRAWN_RULE.test(previous) &&
      (isWithin || continues(previous, line, isFirst));
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

/** Whether a line is followed by the rest of its paragraph, by the widths of first and of other lines. */
function wrapOf(lines: readonly string[]) {
  const widths = lines
    .map((line) => line.trim().length)
    .filter((width) => width >= LONG)
    .sort((a, b) => a - b);
  const full = widths[Math.floor(widths.length * 0.8)] ?? Number.POSITIVE_INFINITY;
  const firsts = lines
    .filter(
      (_, i) => i > 0 && AFTER_WHOLE.test(lines[i - 1]!.trim()) && LOWER.test(lines[i + 1]?.trim() ?? "."),
    )
    .map((line) => line.trim().length)
    .filter((width) => width < LONG)
    .sort((a, b) => a - b);
  const first = firsts[Math.floor(firsts.length * 0.8)] ?? full;
  return (before: string, line: string, isFirst: boolean): boolean => {
    if (LOWER.test(line)) return true;
    if (isCapitals(before) && isCapitals(line) && line.length >= LONG) return true;
    if (ENDED.test(before) && !isFirst) return false;
    const needed = before.length + 1 + line.split(" ", 1)[0]!.length;
    return needed > (isFirst && before.length < LONG ? first : full - 6);
  };
}
