// Completes words of a text from which letters with marks vanished here and there ("nhim vụ"), whichever letters they are.

import { codeLines } from "../../language/code-line.ts";
import { outsideAddresses } from "../../language/model/addresses.ts";
import { type ModelToken, modelTokens, UNKNOWN } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, hasMark, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import type { ArcNote } from "../candidates/candidate.ts";
import type { RestorerTools } from "../candidates/restorer-tools.ts";
import { ScatteredLetterCandidates } from "../candidates/scattered-letter-candidates.ts";
import { type BeamSearch, SENTENCE_START } from "../decode/beam-search.ts";
import { Lattice } from "../decode/lattice.ts";
import { assemble, type Replacement, type Restored } from "../decode/restored-line.ts";
import { segments } from "../decode/segments.ts";
import type { Change } from "../flow/flow.ts";
import { contextOf, type IncompleteWord } from "./incomplete-words.ts";
import { unchanged } from "./loss-restorer.ts";
import { NAME, NAME_LINE } from "./name-line.ts";
import { withRepairs } from "./repaired-tokens.ts";
import type { VanishedLetters } from "./vanished-letters.ts";

/** Minimum share of known words with marks. In other text letters are lost in other ways, or it is in another language. */
const MARKED = 0.4;
/** So many different words that do not exist must become certain ones, and this share of all words. Fewer are slips. */
const EVIDENCE = 2;
const EVIDENCE_SHARE = 0.002;
const CERTAIN = 0.9;
/** For each such word, another one lost letters and is a word still. */
const UNSEEN = 1.5;
/** Least probabilities at which a word is completed: one that does not exist, and one that does. */
const MIN_PROBABILITY = { unknown: 0.6, known: 0.95 };
/** Known words as rare as this, log-probability in nats, are like unknown ones: "nhim". */
const RARE = -11;
/** A single such word is named in a warning from this probability on, if it is not repeated. */
const LONE_PROBABILITY = 0.9;
const REPEATED = 3;
/** Completed words are context for those in doubt. */
const ROUNDS = 3;
const SEARCH = { beam: 16, margin: 10, languageWeight: 1 };

/** Number of words that show whether a text has its marks. */
const SAMPLE = 500;

interface Counts {
  readonly words: number;
  /** Known words with marks. */
  readonly marked: number;
  /** Words that do not exist and of which letters may have vanished, and the numbers of their lines. */
  readonly lacking: number;
  readonly where: ReadonlySet<number>;
}

/** It reuses its lattice and is for one thread. */
export class ScatteredLetterRestorer {
  private readonly tools: RestorerTools;
  private readonly candidates: ScatteredLetterCandidates;
  private readonly search: BeamSearch;
  private readonly lattice = new Lattice();

  constructor(tools: RestorerTools, search: BeamSearch) {
    this.tools = tools;
    this.candidates = new ScatteredLetterCandidates(tools);
    this.search = search;
  }

  /** Null if too few words show that letters vanished. `lines`: of which `mayLackFew` is true. */
  restore(lines: readonly string[]): VanishedLetters | null {
    let results = lines.map((line) => unchanged(line.normalize("NFC")));
    const code = codeLines(results.map(({ text }) => text));
    for (let round = 0; round < ROUNDS; round++) {
      const texts = results.map(({ text }) => text);
      const next = this.restoreOnce(texts, code, round > 0);
      if (next === null) break;
      results = next.map((result, i) => withRepairs(result, texts[i]!, changesOf(results[i]!)));
      if (!next.some(({ tokens }) => tokens.some(isChange))) break;
    }
    const tokens = results.flatMap((result) => result.tokens);
    const completed = tokens.filter(isChange).length;
    return completed === 0 ? null : { lines: results, completed, doubtful: tokens.length - completed };
  }

  /** Words that do not exist and most probably lack letters, of a text in which too few show that letters vanished. */
  incompleteWords(lines: readonly string[]): IncompleteWord[] {
    const composed = lines.map((line) => line.normalize("NFC"));
    const { words, marked, lacking, where } = this.countWords(composed, codeLines(composed));
    if (lacking === 0 || marked < MARKED * words) return [];
    const lost = Math.log((UNSEEN * (lacking + 1)) / (words + 2));
    const found = [...where].flatMap((at) => this.incompleteIn(composed[at]!, at, lost));
    // A word that is repeated is an abbreviation or a term.
    return found.filter(
      ({ printed }) => found.filter((other) => other.printed === printed).length < REPEATED,
    );
  }

  private incompleteIn(line: string, at: number, lost: number): IncompleteWord[] {
    const found: IncompleteWord[] = [];
    let longer = 0;
    for (const token of this.restoreLine(line, lost, new Set()).tokens) {
      const { original, restored, probability } = token;
      const start = token.start - longer;
      longer += restored.length - original.length;
      const isSure = isChange(token) && probability >= LONE_PROBABILITY && isEvidence(original);
      if (isSure && this.isUnusual(wordKey(original)))
        found.push({
          line: at,
          printed: original,
          word: restored,
          context: contextOf(line, start, start + original.length),
        });
    }
    return found;
  }

  /** `isShown`: an earlier round has shown that letters vanished. */
  private restoreOnce(
    lines: readonly string[],
    code: readonly boolean[],
    isShown: boolean,
  ): Restored[] | null {
    const { words, marked, lacking, where } = this.countWords(lines, code);
    if (words === 0 || marked < MARKED * words || (!isShown && lacking < EVIDENCE)) return null;
    const lost = Math.log((UNSEEN * (lacking + 1)) / (words + 2));
    const certain = new Set<string>();
    // Only these lines can show it, and most texts have few of them.
    const shown = new Map([...where].map((i) => [i, this.restoreLine(lines[i]!, lost, certain)]));
    if (!isShown && certain.size < Math.max(EVIDENCE, EVIDENCE_SHARE * words)) return null;
    return lines.map(
      (line, i) => shown.get(i) ?? (code[i] ? unchanged(line) : this.restoreLine(line, lost, certain)),
    );
  }

  private countWords(lines: readonly string[], code: readonly boolean[]): Counts {
    let [words, marked, lacking] = [0, 0, 0];
    const where = new Set<number>();
    for (const [i, line] of lines.entries()) {
      if (code[i]) continue;
      // A text without marks shows it soon.
      if (words > SAMPLE && marked < (MARKED / 2) * words) break;
      for (const { kind, start, end } of outsideAddresses(line, modelTokens(line))) {
        const key = kind === "word" && end - start > 1 ? wordKey(line.slice(start, end)) : "";
        if (key === "") continue;
        words++;
        if (!this.isUnusual(key)) marked += hasMark(key) ? 1 : 0;
        else if (this.candidates.wordsFor(key).length > 0) {
          lacking++;
          where.add(i);
        }
      }
    }
    return { words, marked, lacking, where };
  }

  /** True for a word that does not exist, hardly ever occurs, or is an abbreviation. */
  private isUnusual(key: string): boolean {
    const { model } = this.tools;
    const id = model.id(key);
    return id === UNKNOWN || model.alone(id) < RARE || !isSyllableShape(bareKey(key));
  }

  private restoreLine(line: string, lost: number, certain: Set<string>): Restored {
    const replacements: Replacement[] = [];
    for (const { tokens } of segments(line, outsideAddresses(line, modelTokens(line)))) {
      if (tokens.length === 0) continue;
      this.candidates.build(this.lattice, line, tokens, lost);
      const { arcs, probabilities } = this.search.decode(this.lattice, SENTENCE_START, SEARCH);
      for (const [i, arc] of arcs.entries()) {
        const note = this.lattice.note[arc] as ArcNote | null;
        const replacement = this.replacement(line, tokens[i]!, note, probabilities[i]!);
        if (replacement === null) continue;
        replacements.push(replacement);
        const printed = line.slice(replacement.start, replacement.end);
        if (replacement.text !== printed && replacement.probability >= CERTAIN && isEvidence(printed))
          if (this.isUnusual(wordKey(printed))) certain.add(wordKey(printed));
      }
    }
    return replacements.length === 0
      ? unchanged(line)
      : { ...unchanged(line), ...assemble(line, replacements) };
  }

  private replacement(
    line: string,
    { kind, start, end }: ModelToken,
    note: ArcNote | null,
    probability: number,
  ): Replacement | null {
    const printed = line.slice(start, end);
    if (kind !== "word" || printed.length < 2) return null;
    const key = wordKey(printed);
    const isUnusual = this.isUnusual(key);
    const isName = NAME_LINE.test(line);
    const least = isName ? NAME.least : isUnusual ? MIN_PROBABILITY.unknown : MIN_PROBABILITY.known;
    if (note !== null && probability >= least)
      return {
        start,
        end,
        text: note.words[0]!,
        probability: isName ? Math.min(probability, NAME.most) : probability,
      };
    const isDoubtful =
      note !== null || (isUnusual && isEvidence(printed) && this.candidates.wordsFor(key).length > 0);
    return isDoubtful
      ? { start, end, text: printed, probability: note === null ? probability : 1 - probability }
      : null;
  }
}

/** Names and abbreviations with capitals may be unknown in any text. */
const isEvidence = (printed: string): boolean => SMALL.test(printed);
const SMALL = regex`^\p{Ll}+$`;

type Token = Restored["tokens"][number];
const isChange = ({ original, restored }: Token): boolean => original !== restored;
const changesOf = ({ tokens }: Restored): Change[] =>
  tokens.filter(isChange).map(({ start, end, original, probability }) => ({
    start,
    end,
    original,
    confidence: probability,
  }));
