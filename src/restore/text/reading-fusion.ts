// Combines two restored readings of one page: OCR and a hidden text layer. Where they differ, the word of the first reading
// is kept unless that of the second fits the sentence far better. Where they agree, the probability of the word rises.

import { distance } from "fastest-levenshtein";
import type { LanguageModel } from "../../language/model/language-model.ts";
import { modelTokens, tokenClass, UNKNOWN } from "../../language/model/model-tokens.ts";
import { bareKey, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import { leastOf } from "../../model/lists.ts";
import { type BeamSearch, SENTENCE_START } from "../decode/beam-search.ts";
import { Lattice } from "../decode/lattice.ts";
import { assemble, posteriorOf, type Replacement, type Restored } from "../decode/restored-line.ts";
import { contradiction } from "./contradicted-figures.ts";

/** Text between blanks with its probability. */
interface Piece {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly probability: number;
}

/** Maximum distance of partners, in addition to the difference of the readings' lengths. */
const BAND = 40;
/** Cost of a piece without a partner. */
const GAP = 0.55;
const MAX_PIECES = 4000;
/** Maximum probability of a piece of one reading. */
const MAX_PROBABILITY = 0.98;
/** Probability of a figure that the readings disagree on, so low that it is recorded. */
const CONTRADICTED = 0.45;
/** Log-probability of a word of the second reading; with it no measured page gets worse (docs/benchmarks/restoration.md). */
const SECOND = -7;

/** Returns the lines of `first`, with words of `second` that the model knows where they fit far better. */
export function fuseReadings(
  first: readonly Restored[],
  second: readonly Restored[],
  model: LanguageModel,
  decoder: BeamSearch,
): Restored[] {
  const own = piecesOf(first);
  const others = piecesOf(second);
  if (own.length > MAX_PIECES || others.length > MAX_PIECES) return [...first];
  const partners = align(own, others);
  const lattice = new Lattice();
  return first.map((line, n) => {
    const here = own.flatMap((piece, i) =>
      piece.line === n ? [{ piece, partner: partners[i] ?? null }] : [],
    );
    const replacements = chosen(here, model, decoder, lattice);
    return { ...assemble(line.text, replacements), context: line.context };
  });
}

function piecesOf(lines: readonly Restored[]): Piece[] {
  return lines.flatMap(({ text, tokens }, line) =>
    Array.from(text.matchAll(/\S+/gu), (match) => {
      const start = match.index;
      const end = start + match[0].length;
      const inside = tokens.filter((token) => token.start < end && token.end > start);
      const probability = Math.min(MAX_PROBABILITY, leastOf(inside.map(posteriorOf)));
      return { line, start, end, text: match[0], probability };
    }),
  );
}

/** For each piece its partner in the other reading, or undefined. */
function align(a: readonly Piece[], b: readonly Piece[]): (Piece | undefined)[] {
  const keysA = a.map(({ text }) => bareKey(text.toLowerCase()));
  const keysB = b.map(({ text }) => bareKey(text.toLowerCase()));
  const band = BAND + Math.abs(a.length - b.length);
  const cost = Array.from({ length: a.length + 1 }, () =>
    new Float32Array(b.length + 1).fill(Number.POSITIVE_INFINITY),
  );
  const price = (i: number, j: number) =>
    keysA[i] === keysB[j] ? 0 : distance(keysA[i]!, keysB[j]!) / Math.max(keysA[i]!.length, keysB[j]!.length);
  for (let i = a.length; i >= 0; i--) {
    for (let j = Math.min(b.length, i + band); j >= Math.max(0, i - band); j--) {
      if (i === a.length || j === b.length) cost[i]![j] = GAP * (a.length - i + b.length - j);
      else
        cost[i]![j] = Math.min(
          price(i, j) + cost[i + 1]![j + 1]!,
          GAP + cost[i + 1]![j]!,
          GAP + cost[i]![j + 1]!,
        );
    }
  }
  const partners: (Piece | undefined)[] = new Array(a.length);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const here = cost[i]![j]!;
    const paired = price(i, j) + cost[i + 1]![j + 1]!;
    if (paired <= here + 1e-6) {
      if (price(i, j) < 2 * GAP) partners[i] = b[j];
      i++;
      j++;
    } else if (GAP + cost[i + 1]![j]! <= here + 1e-6) i++;
    else j++;
  }
  return partners;
}

function chosen(
  pieces: readonly { piece: Piece; partner: Piece | null }[],
  model: LanguageModel,
  decoder: BeamSearch,
  lattice: Lattice,
): Replacement[] {
  lattice.clear();
  for (const { piece, partner } of pieces) {
    lattice.open();
    const sure = partner?.text === piece.text;
    lattice.arc(1, idOf(piece.text, model), Math.log(sure ? 1 : piece.probability), piece);
    // Numbers, document numbers and the count of words come from the first reading: context cannot decide them.
    if (partner && !sure && isWord(piece.text) && isKnownWord(partner.text, model)) {
      lattice.arc(1, idOf(partner.text, model), Math.log(partner.probability) + SECOND, partner);
    }
  }
  const decoded = decoder.decode(lattice, SENTENCE_START, { beam: 8, margin: 8, languageWeight: 1 });
  return decoded.arcs.flatMap((arc, i) => {
    const { piece, partner } = pieces[i]!;
    const figures = partner && contradiction(pieces[i - 1]?.piece.text ?? "", piece.text, partner.text);
    const place = { start: piece.start, end: piece.end };
    if (figures) return [{ ...place, ...figures, probability: CONTRADICTED }];
    const { text } = lattice.note[arc] as Piece;
    const agreed = partner?.text === piece.text;
    if (text === piece.text && !agreed) return [];
    const probability = agreed
      ? 1 - (1 - piece.probability) * (1 - partner.probability)
      : decoded.probabilities[i]!;
    return [{ ...place, text, probability }];
  });
}

/** An unknown word of the second reading was not restored and must not replace the first reading's word. */
const isKnownWord = (text: string, model: LanguageModel) => isWord(text) && idOf(text, model) !== UNKNOWN;

const isWord = (text: string) => regex`^[\p{P}\p{S}]{0,3}[\p{L}\p{M}]{1,20}[\p{P}\p{S}]{0,3}$`.test(text);

/** The number of a piece's first word in the model. */
function idOf(text: string, model: LanguageModel): number {
  const token = modelTokens(text).find(({ kind }) => kind === "word" || kind === "number" || kind === "code");
  if (!token) return UNKNOWN;
  return tokenClass(token.kind) ?? model.id(wordKey(text.slice(token.start, token.end)));
}
