import type { ModelToken } from "../../language/model/model-tokens.ts";

/** A longer segment is decoded in pieces, so that time stays linear. */
export const MAX_SEGMENT = 120;

/** Tokens that are decoded together: no sentence ends nor other signs are among them. */
export interface Segment {
  readonly tokens: readonly ModelToken[];
  /** A sentence's end or a table cell's border stands before it. */
  readonly afterEnd: boolean;
}

/** Cuts a line's tokens at sentence ends and between table cells. Empty segments come too. */
export function* segments(line: string, tokens: readonly ModelToken[]): Generator<Segment> {
  let segment: ModelToken[] = [];
  let afterEnd = false;
  let previousEnd = 0;
  const hasTabs = line.includes("\t");
  for (const token of tokens) {
    const closes = token.kind === "end" || (hasTabs && line.slice(previousEnd, token.start).includes("\t"));
    if (closes || segment.length === MAX_SEGMENT) {
      yield { tokens: segment, afterEnd };
      segment = [];
      afterEnd = closes;
    }
    if (token.kind !== "end" && token.kind !== "mark") segment.push(token);
    previousEnd = token.end;
  }
  yield { tokens: segment, afterEnd };
}
