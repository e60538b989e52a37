import type { ModelToken } from "../../language/model/model-tokens.ts";

/** A longer stretch is decoded in pieces, so that time stays linear. */
export const MAX_STRETCH = 120;

/** Tokens that are decoded together: no sentence ends nor other signs are among them. */
export interface Stretch {
  readonly tokens: readonly ModelToken[];
  /** A sentence's end or a table cell's border stands before it. */
  readonly afterEnd: boolean;
}

/** Cuts a line's tokens at sentence ends and between table cells. Empty stretches come too. */
export function* stretches(line: string, tokens: readonly ModelToken[]): Generator<Stretch> {
  let stretch: ModelToken[] = [];
  let afterEnd = false;
  let previousEnd = 0;
  const hasTabs = line.includes("\t");
  for (const token of tokens) {
    const closes = token.kind === "end" || (hasTabs && line.slice(previousEnd, token.start).includes("\t"));
    if (closes || stretch.length === MAX_STRETCH) {
      yield { tokens: stretch, afterEnd };
      stretch = [];
      afterEnd = closes;
    }
    if (token.kind !== "end" && token.kind !== "mark") stretch.push(token);
    previousEnd = token.end;
  }
  yield { tokens: stretch, afterEnd };
}
