import type { Span } from "./span.ts";
import type { TextLine } from "./text-line.ts";

/** Several lines as one, so that a phrase may continue on the next line; null for no lines. */
export function joinLines(lines: readonly TextLine[]): TextLine | null {
  const [first] = lines;
  if (!first || lines.length === 1) return first ?? null;
  return first.reworded(lines.map((l) => l.text).join(" "), lines.map((l) => l.folded).join(" "));
}

/** A span of joined lines as a span of these lines. */
export function spanInLines(span: Span, lines: readonly TextLine[]): Span {
  const [from, start] = placeIn(span.start, lines);
  const [to, end] = placeIn(span.end, lines);
  return { from, start, to, end };
}

/** The line of an offset, and the offset in that line. The blank after a line belongs to the line. */
function placeIn(at: number, lines: readonly TextLine[]): readonly [line: number, offset: number] {
  let before = 0;
  for (const { index, text } of lines) {
    if (at <= before + text.length) return [index, at - before];
    before += text.length + 1;
  }
  const last = lines.at(-1)!;
  return [last.index, last.text.length];
}
