import { parseLabel } from "../../language/labels.ts";
import { pushAll } from "../../model/lists.ts";
import { ENDED, itemsWithin } from "./joined-items.ts";
import { RunOn } from "./run-on-paragraphs.ts";

// Text whose paragraphs a program joined, such as the text of a web page without its tags: items begin in the middle of lines,
// and the lines, if any, are where the source was wrapped.

/** So many items within lines, and so many times more than items that begin a line, are no chance. */
const LEAST_WITHIN = 3;
const TIMES_MORE = 4;
/** Share of long lines without a stop from which on lines end where the source was wrapped. */
const WRAPPED_SHARE = 0.5;
const LONG = 40;
/** The motto and the number below it on one line. */
const HEAD_ON_ONE_LINE = /Độc lập.{3,12}Hạnh phúc[ \-_=*–—]{1,80}Số ?:/u;

/** The paragraphs of a text that has lost their ends; null for text whose items begin lines. */
export function runOnParagraphs(printed: readonly string[]): string[] | null {
  // The phrases of a head are searched as composed letters.
  const lines = printed.map((line) => line.normalize("NFC"));
  if (!isRunOn(lines)) return null;
  const long = lines.filter((line) => line.length >= LONG);
  const isWrapped = long.filter((line) => !ENDED.test(line.trimEnd())).length >= WRAPPED_SHARE * long.length;
  const words: string[] = [];
  const begun = new Set<number>();
  lines.forEach((line, i) => {
    if (!isWrapped || lines[i - 1]?.trim() === "") begun.add(words.length);
    pushAll(words, wordsOf(line));
  });
  return new RunOn(words, begun).paragraphs();
}

function isRunOn(lines: readonly string[]): boolean {
  const beginning = lines.filter((line) => parseLabel(line.trim()) !== null).length;
  const within = lines.reduce((count, line) => count + itemsWithin(wordsOf(line)), 0);
  const isHeadRunOn = lines.some((line) => HEAD_ON_ONE_LINE.test(line));
  return (isHeadRunOn || within >= LEAST_WITHIN) && within >= TIMES_MORE * beginning;
}

/** The words of a line. A stop after a blank ends the word before it: such a blank was at the end of an element of a page. */
const wordsOf = (line: string): string[] =>
  line
    .replace(LOOSE_STOP, "")
    .split(BLANKS)
    .filter((word) => word !== "");
/** Bounded: an unbounded one fails on a line of millions of blanks. */
const BLANKS = /\s{1,1000}/u;
const LOOSE_STOP = /(?<=\S)\s(?=[,.;:](?:\s|$))/gu;
