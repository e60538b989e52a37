import type { Context } from "../../language/model/language-model.ts";
import { calibrated, type Decision } from "./calibration.ts";

/** A decoded token. Offsets into the restored text, UTF-16, `end` exclusive. */
export interface RestoredToken {
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly restored: string;
  /** The probability, 0..1, that the restored text is right. */
  readonly probability: number;
  /** Its probability among the candidates, which decides on other words; absent if it is the same. */
  readonly posterior?: number;
  readonly decision?: Decision;
  /** The figure that another reading of the page has in its place. */
  readonly witness?: string;
  /** The word had marks, but others: it did not lose them. */
  readonly cause?: "misread";
}

/** The probability of a token among its candidates, 0..1. */
export const posteriorOf = ({ posterior, probability }: RestoredToken): number => posterior ?? probability;

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
  readonly posterior?: number;
  readonly decision?: Decision;
  readonly witness?: string;
}

/** The replacement of a part of a line. `decision`: null if its posterior probability is taken as it is. */
export const replacement = (
  start: number,
  end: number,
  text: string,
  posterior: number,
  decision: Decision | null,
): Replacement =>
  decision === null
    ? { start, end, text, probability: posterior }
    : { start, end, text, probability: calibrated(decision, posterior), posterior, decision };

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
    const { text: restored, probability, posterior, decision, witness } = replacement;
    const token = { start, end: text.length, original, restored, probability, posterior, decision };
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
