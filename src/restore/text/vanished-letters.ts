// Finds texts from which letters with marks vanished ("Thc hin K hoch"), or became blanks ("Th c hi n"), and
// completes their words. Programs lose letters that their encoding or font lacks, so always the same ones.

import { codeLines } from "../../language/code-line.ts";
import { outsideAddresses } from "../../language/model/addresses.ts";
import { type ModelToken, modelTokens } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import type { ArcNote } from "../candidates/candidate.ts";
import type { RestorerTools } from "../candidates/restorer-tools.ts";
import { letterShares, VanishedLetterCandidates } from "../candidates/vanished-letter-candidates.ts";
import { inCase } from "../channel/letter-case.ts";
import { type BeamSearch, SENTENCE_START } from "../decode/beam-search.ts";
import { Lattice } from "../decode/lattice.ts";
import { assemble, type Replacement, type Restored } from "../decode/restored-line.ts";
import { segments } from "../decode/segments.ts";
import { unchanged } from "./loss-restorer.ts";
import { NAME, NAME_LINE } from "./name-line.ts";
import { fragmentsIn, isMarkup, wordCount } from "./word-fragments.ts";

/** A text from which letters vanished. */
export interface VanishedLetters {
  /** One result per line (NFC), with a token for each word that is not certainly as printed. */
  readonly lines: readonly Restored[];
  /** Words that were completed, and words that may lack letters but stay as printed. */
  readonly completed: number;
  readonly doubtful: number;
}

const SMALL_WORD = regex.g`\p{L}?\p{Ll}{1,40}`;
/** Words without a vowel, for each letter that a text must have lost: 0.16 and more where letters vanished, 0.01 where marks did ("km"). */
const FRAGMENTS_PER_LETTER = 0.05;
/** Words that must be completed, and their least share of all words. Fewer are chance. */
const COMPLETED = 3;
const COMPLETED_SHARE = 0.01;
/** A letter is missing if a text has at most this share of the expected number, of which it must have at least this many. */
const MISSING = 0.1;
const EXPECTED = 5;
/** Rare letters are missing with their block if this share of its frequent ones is. */
const BLOCK = 0.8;
/** The missing letters must make up this share of all letters with marks. */
const MISSING_SHARE = 0.03;
/** Share of the words that are no syllables which the missing letters must explain. */
const EXPLAINED = 0.7;
/** Number of lines that show whether the letters became blanks. */
const SAMPLE = 80;
/** Less probable words are not completed. */
const MIN_PROBABILITY = 0.6;
/** "S: 41/KH-UBND", the line with the document's number. */
const NUMBER_LABEL = regex`^(?<before>[^\p{L}]{0,9})(?<word>S)\s?:?\s?\d{0,6}\s?/\s?(?:\d{4}/)?\p{Lu}{2}`;
const LABEL_PROBABILITY = 0.95;
const SEARCH = { beam: 16, margin: 10, languageWeight: 1 };
/** Programs lose whole blocks of letters: those of Latin-1, of its extensions, and those with a tone and a hat, or a dot below. */
const BLOCKS = [0x100, 0x1e00, 0x2000];

/** It reuses its lattice and is for one thread. */
export class VanishedLetterRestorer {
  private readonly tools: RestorerTools;
  private readonly search: BeamSearch;
  private readonly lattice = new Lattice();
  private shares: ReadonlyMap<string, number> | null = null;

  constructor(tools: RestorerTools, search: BeamSearch) {
    this.tools = tools;
    this.search = search;
  }

  /** Null if no letters vanished. `lines`: of which `mayLackLetters` is true. */
  restore(lines: readonly string[]): VanishedLetters | null {
    const composed = lines.map((line) => line.normalize("NFC"));
    this.shares ??= letterShares(this.tools.model);
    const { letters, expected } = missingLetters(composed, this.shares);
    // Text that lost its marks lacks these letters too, but its words are whole.
    if (letters.size === 0 || fragmentsIn(composed).fragments < FRAGMENTS_PER_LETTER * expected) return null;
    const code = codeLines(composed).map((isCode, i) => isCode || isMarkup(composed[i]!));
    const own = composed.filter((_, i) => !code[i]);
    const found = [false, true]
      .map((becomeBlanks) => new VanishedLetterCandidates(this.tools, letters, becomeBlanks))
      .filter((candidates) => this.explainedShare(own, candidates) >= EXPLAINED)
      .map((candidates) => ({ candidates, score: this.scoreOf(own.slice(0, SAMPLE), candidates) }))
      .sort((a, b) => b.score - a.score)[0];
    if (!found) return null;
    const results = composed.map((line, i) =>
      code[i] ? unchanged(line) : this.restoreLine(line, found.candidates),
    );
    const tokens = results.flatMap((result) => result.tokens);
    const completed = tokens.filter(({ original, restored }) => original !== restored).length;
    const words = wordCount(composed);
    return completed >= Math.max(COMPLETED, COMPLETED_SHARE * words)
      ? { lines: results, completed, doubtful: tokens.length - completed }
      : null;
  }

  /** Share of the words that are no syllables of which known words remain. */
  private explainedShare(lines: readonly string[], candidates: VanishedLetterCandidates): number {
    let all = 0;
    let explained = 0;
    for (const line of lines)
      for (const { kind, start, end } of outsideAddresses(line, modelTokens(line))) {
        const printed = line.slice(start, end);
        if (kind !== "word" || printed === printed.toUpperCase()) continue;
        const key = wordKey(printed);
        if (isSyllableShape(bareKey(key))) continue;
        all++;
        if (candidates.explains(key)) explained++;
      }
    return all === 0 ? 0 : explained / all;
  }

  private scoreOf(lines: readonly string[], candidates: VanishedLetterCandidates): number {
    let score = 0;
    for (const line of lines)
      for (const { tokens } of segments(line, outsideAddresses(line, modelTokens(line)))) {
        candidates.build(this.lattice, line, tokens);
        score += this.search.decode(this.lattice, SENTENCE_START, SEARCH).score;
      }
    return score;
  }

  private restoreLine(line: string, candidates: VanishedLetterCandidates): Restored {
    const replacements: Replacement[] = [];
    const label = NUMBER_LABEL.exec(line)?.groups;
    const labelEnd = label ? label.before!.length + 1 : 0;
    if (label)
      replacements.push({
        start: labelEnd - 1,
        end: labelEnd,
        text: inCase("số", "title", label.word!),
        probability: LABEL_PROBABILITY,
      });
    for (const { tokens } of segments(line, outsideAddresses(line, modelTokens(line)))) {
      candidates.build(this.lattice, line, tokens);
      const { arcs, probabilities } = this.search.decode(this.lattice, SENTENCE_START, SEARCH);
      let from = 0;
      for (const [n, arc] of arcs.entries()) {
        const to = this.lattice.to[arc]!;
        const note = this.lattice.note[arc] as ArcNote | null;
        const own = tokens.slice(from, to);
        const isLabel = own[0]!.start < labelEnd;
        const replacement = isLabel ? null : this.replacement(line, own, note, probabilities[n]!);
        if (replacement) replacements.push(replacement);
        from = to;
      }
    }
    return replacements.length === 0
      ? unchanged(line)
      : { ...unchanged(line), ...assemble(line, replacements) };
  }

  private replacement(
    line: string,
    tokens: readonly ModelToken[],
    note: ArcNote | null,
    probability: number,
  ): Replacement | null {
    const { start } = tokens[0]!;
    const { end } = tokens.at(-1)!;
    const printed = line.slice(start, end);
    const isName = NAME_LINE.test(line);
    if (note !== null && probability >= (isName ? NAME.least : MIN_PROBABILITY))
      return {
        start,
        end,
        text: note.words[0]!,
        probability: isName ? Math.min(probability, NAME.most) : probability,
      };
    const isWhole =
      tokens[0]!.kind !== "word" || printed.length === 1 || isSyllableShape(bareKey(wordKey(printed)));
    const isDoubtful = note !== null || (!isWhole && printed !== printed.toUpperCase());
    return isDoubtful
      ? { start, end, text: printed, probability: note === null ? 0 : 1 - probability }
      : null;
  }
}

/** The letters with marks, in small form, that a text lacks, and how many of them it should have. */
function missingLetters(
  lines: readonly string[],
  shares: ReadonlyMap<string, number>,
): { readonly letters: ReadonlySet<string>; readonly expected: number } {
  let words = 0;
  const found = new Map<string, number>();
  for (const line of lines) {
    // Capitals may remain where small letters vanish, and in words in capitals they are rare.
    words += line.match(SMALL_WORD)?.length ?? 0;
    for (const letter of line) if (shares.has(letter)) found.set(letter, (found.get(letter) ?? 0) + 1);
  }
  const expected = (letter: string) => shares.get(letter)! * words;
  const isMissing = (letter: string) => (found.get(letter) ?? 0) <= MISSING * expected(letter);
  const missing = new Set<string>();
  const frequent = [...shares.keys()].filter((letter) => expected(letter) >= EXPECTED);
  const areAll = frequent.length > 0 && frequent.every(isMissing);
  for (const block of Map.groupBy(shares.keys(), (letter) =>
    BLOCKS.findIndex((end) => letter < String.fromCharCode(end)),
  ).values()) {
    const known = block.filter((letter) => expected(letter) >= EXPECTED);
    const lost = known.filter(isMissing);
    const areMost = sum(lost, expected) > BLOCK * sum(known, expected) || (known.length === 0 && areAll);
    for (const letter of block)
      if (expected(letter) >= EXPECTED ? isMissing(letter) : areMost && isMissing(letter))
        missing.add(letter);
  }
  const lost = sum([...missing], expected);
  const isLoss = lost >= MISSING_SHARE * sum([...shares.keys()], expected);
  return { letters: isLoss ? missing : new Set(), expected: lost };
}

const sum = (letters: readonly string[], of: (letter: string) => number): number =>
  letters.reduce((total, letter) => total + of(letter), 0);
