import type { Context } from "../../language/model/language-model.ts";

/** A decoded token. Offsets into the restored text, UTF-16, `end` exclusive. */
export interface RestoredToken {
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly restored: string;
  /** 0..1 among the candidates. */
  readonly probability: number;
  /** The figure that another reading of the page has in its place. */
  readonly witness?: string;
  /** The word had marks, but others: it did not lose them. */
  readonly cause?: "misread";
}

/** Context that a line passes to the next one. */
export interface RestoreContext {
  readonly words: Readonly<Context>;
  /** The last list letter, since "d)" after "d)" is "đ)". */
  readonly label: string | null;
}

/** A restored line or paragraph. */
export interface Restored {
  readonly text: string;
  /** Every decoded token in order, including unchanged ones. */
  readonly tokens: readonly RestoredToken[];
  /** For the next line of the same paragraph. */
  readonly context: RestoreContext;
}

/** A part of the original line and its replacement. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly probability: number;
  readonly witness?: string;
}

/** Applies replacements, which must not overlap, to a line. */
export function assemble(
  line: string,
  replacements: readonly Replacement[],
): Pick<Restored, "text" | "tokens"> {
  const tokens: RestoredToken[] = [];
  let text = "";
  let at = 0;
  for (const replacement of inOrder(replacements)) {
    text += line.slice(at, replacement.start);
    const start = text.length;
    text += replacement.text;
    at = replacement.end;
    const original = line.slice(replacement.start, replacement.end);
    const { text: restored, probability, witness } = replacement;
    const token = { start, end: text.length, original, restored, probability };
    tokens.push(witness === undefined ? token : { ...token, witness });
  }
  return { text: text + line.slice(at), tokens };
}

function inOrder(replacements: readonly Replacement[]): readonly Replacement[] {
  for (let i = 1; i < replacements.length; i++) {
    if (replacements[i]!.start < replacements[i - 1]!.start)
      return [...replacements].sort((a, b) => a.start - b.start);
  }
  return replacements;
}

/** Joins the pieces of one line. */
export function concatenate(pieces: readonly Restored[]): Restored {
  let text = "";
  const tokens: RestoredToken[] = [];
  for (const piece of pieces) {
    for (const token of piece.tokens) {
      tokens.push({ ...token, start: token.start + text.length, end: token.end + text.length });
    }
    text += piece.text;
  }
  return { text, tokens, context: pieces.at(-1)!.context };
}
