import type { ModelToken } from "../../language/model/model-tokens.ts";
import { regex } from "../../language/regex.ts";

/** Longer segments are split, so that time stays linear. */
export const MAX_SEGMENT = 120;

/** Tokens that are decoded together, without sentence ends and other punctuation. */
export interface Segment {
  readonly tokens: readonly ModelToken[];
  /** A sentence end or the border of a table cell precedes it. */
  readonly startsSentence: boolean;
}

/** "|" between blanks: the border of a cell in a table that was written as text. */
const isCellBorder = (line: string, { start, end }: ModelToken) =>
  end - start === 1 && line[start] === "|" && isBlankAt(line, start - 1) && isBlankAt(line, end);

/** "Hội đồng/Trưởng ban": what follows a slash with a capital is another phrase. */
const isAlternative = (line: string, { start, end }: ModelToken) =>
  line[start] === "/" && CAPITAL.test(line.slice(end, end + 2));

const CAPITAL = regex`^\p{Lu}[\p{Ll}\p{M}]`;

const isBlankAt = (line: string, i: number) => (line[i] ?? " ").trim() === "";

/** Splits the tokens of a line at sentence ends and between table cells. Yields empty segments too. */
export function* segments(line: string, tokens: readonly ModelToken[]): Generator<Segment> {
  let segment: ModelToken[] = [];
  let startsSentence = false;
  let previousEnd = 0;
  const hasTabs = line.includes("\t");
  for (const token of tokens) {
    const closes =
      token.kind === "end" ||
      (token.kind === "mark" && (isCellBorder(line, token) || isAlternative(line, token))) ||
      (hasTabs && line.slice(previousEnd, token.start).includes("\t"));
    if (closes || segment.length === MAX_SEGMENT) {
      yield { tokens: segment, startsSentence };
      segment = [];
      startsSentence = closes;
    }
    if (token.kind !== "end" && token.kind !== "mark") segment.push(token);
    previousEnd = token.end;
  }
  yield { tokens: segment, startsSentence };
}
