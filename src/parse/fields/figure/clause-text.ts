import type { Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";

const LONGEST = 300;

/** The clause around a figure. */
export function clauseText(line: TextLine, span: Span): string {
  const start = Math.max(line.text.lastIndexOf(";", span.start), line.text.lastIndexOf(". ", span.start)) + 1;
  const mark = /[;.](?= |$)/u.exec(line.text.slice(span.end));
  const end = mark ? span.end + mark.index : line.text.length;
  return line.text.slice(start, end).trim().slice(0, LONGEST);
}
