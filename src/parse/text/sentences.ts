import { allMatches } from "../../language/matcher.ts";
import { type Span, spanIn } from "./span.ts";
import type { TextLine } from "./text-line.ts";

/** A full stop or semicolon before a blank. A single digit before it is a list label: "1." does not end a sentence. */
const SENTENCE_END = /(?<=[^\d]|\d{2})[.;](?= |$)/gu;

/** The sentences of a line. Punctuation inside brackets and decimal points do not end a sentence. */
export function sentencesOf(line: TextLine): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of allMatches(SENTENCE_END, line.text)) {
    if (isInBracket(line.text, start, match.index)) continue;
    found.push(spanIn(line, start, match.index));
    start = match.index + 1;
  }
  if (line.text.slice(start).trim()) found.push(spanIn(line, start, line.text.length));
  return found;
}

/** True inside brackets: "(chỉ tiêu năm 2026: 7,15 điểm; năm 2025: 6,98 điểm)" is part of one sentence. */
function isInBracket(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - LONGEST_BRACKET), at);
  return (
    before.lastIndexOf("(") > before.lastIndexOf(")") && /^[^()]{0,200}\)/u.test(text.slice(at, at + 202))
  );
}
const LONGEST_BRACKET = 200;
