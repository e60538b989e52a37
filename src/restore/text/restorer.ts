// Restores Vietnamese text that lost its marks or was read by an engine without Vietnamese. Pure and synchronous; the
// caller loads the model. Never throws on text.

import { lazy } from "../../language/memoize.ts";
import type { LanguageModel } from "../../language/model/language-model.ts";
import { requireSections, restorerTools } from "../candidates/restorer-tools.ts";
import { BeamSearch } from "../decode/beam-search.ts";
import type { RestoreContext, Restored } from "../decode/restored-line.ts";
import { withAgreeingWords } from "./agreeing-words.ts";
import { Diagnoser, type Diagnosis, type Verdict } from "./diagnosis.ts";
import { isDoubtfulText } from "./doubtful-text.ts";
import { GluedWords } from "./glued-words.ts";
import { type IncompleteWord, mayBeIncomplete } from "./incomplete-words.ts";
import { LineRestorer } from "./line-restorer.ts";
import { isBare, LossRestorer, type LostMarks, unchanged } from "./loss-restorer.ts";
import { LostLetters, mayHaveLost } from "./lost-letters.ts";
import { MisreadMarksFinder, RECOGNISED } from "./misread-marks.ts";
import { NEW_PARAGRAPH, paragraphByParagraph } from "./paragraphs.ts";
import { fuseReadings } from "./reading-fusion.ts";
import { withRepairs } from "./repaired-tokens.ts";
import { type RestorationMode, RestorationModes } from "./restoration-mode.ts";
import { ScatteredLetterRestorer } from "./scattered-letters.ts";
import { withFiguresSeparated } from "./separate-figures.ts";
import { VanishedLetterRestorer, type VanishedLetters } from "./vanished-letters.ts";
import { WordBlanks } from "./word-blanks.ts";
import { fragmentsIn, mayLackFew, mayLackLetters } from "./word-fragments.ts";

export type { RestoreContext, Restored, RestoredToken } from "../decode/restored-line.ts";
export type { LostMarks } from "./loss-restorer.ts";
export type { VanishedLetters } from "./vanished-letters.ts";

/** Diagnoses and restores Vietnamese text. See `createRestorer`. */
export interface Restorer {
  /** Diagnoses a page, or its lines, before any change. Shares 0..1. */
  diagnose(text: string | readonly string[]): Diagnosis;
  /** Restores one line or paragraph by its verdict; "good" and "other" text is returned unchanged (NFC). */
  restore(text: string, verdict: Verdict, context?: RestoreContext): Restored;
  /** Restores the lines of a page as running text: the lines of a sentence are decoded together. One result per line. */
  restoreLines(lines: readonly string[], verdict: Verdict, around?: LostMarks): Restored[];
  /** Completes the words of a text from which letters vanished; null for other texts. Comes before all other steps. */
  restoreVanished(lines: readonly string[]): VanishedLetters | null;
  /** Single words that most probably lack letters, where `restoreVanished` returns null. */
  incompleteWords(lines: readonly string[]): readonly IncompleteWord[];
  /**
   * Restores letters that were printed as "?", after repairing blanks between figures and marked words and within words. `around`: other lines of the
   * document. One result per line.
   */
  restoreLostLetters(lines: readonly string[], around: readonly string[]): Restored[];
  /** Estimates which share of the words of a text lost marks, and in which way, and which have other marks ("diêm"). */
  lostMarks(lines: readonly string[]): LostMarks;
  /** Restores words that lost marks, or have others, among words that did not. `document`: of the text around. */
  restoreLosses(lines: readonly string[], document: LostMarks): Restored[];
  /** Corrects lines read by an engine with Vietnamese, only where another word is far more probable. */
  correctLines(lines: readonly string[]): Restored[];
  /** Corrects `ocr` as `correctLines` does, with the restored text `layer` as a second opinion. One result per line of `ocr`. */
  fuse(layer: readonly string[], ocr: readonly string[]): Restored[];
}

/** A quick test that bare lines fail: every letter with a mark is beyond U+00BF, dashes and quotation marks follow U+2000. */
const mayHaveMarks = (line: string): boolean => /[\u00c0-\u1fff\u2028-\uffff]/.test(line);

/** How often a damaged page is restored again with a channel adapted to it. */
const ROUNDS = 1;

/**
 * The model may be shared; a restorer has bounded caches and is for one thread. Its functions never throw on text.
 * @throws KehoachError "damaged" if the model lacks a section
 */
export function createRestorer(model: LanguageModel): Restorer {
  requireSections(model);
  const glued = new GluedWords(model);
  const diagnoser = new Diagnoser(model, glued);
  const decoding = lazy(() => createDecoding(model, glued));
  const misread = new MisreadMarksFinder(model);
  const blanks = new WordBlanks(model);
  const losses = new LossRestorer({ model, diagnoser, misread }, decoding);

  const diagnose = (text: string | readonly string[]): Diagnosis => {
    const whole = typeof text === "string" ? text : text.join("\n");
    const diagnosis = diagnoser.diagnose(whole);
    return diagnosis.verdict === "foreign-ocr" && !decoding().modes.isDamagedVietnamese(whole)
      ? { ...diagnosis, verdict: "other" }
      : diagnosis;
  };
  const restoreDamaged = (lines: readonly string[], verdict: Verdict, around?: LostMarks) => {
    if (verdict === "stripped" && lines.some(mayHaveMarks) && !isBare({ ...diagnose(lines), verdict }))
      return losses.restore(lines, around === undefined ? losses.judge(lines) : around);
    const { results, mode } = damagedLines(lines, verdict, decoding());
    const isBareText = mode.channel === null;
    const doubtful = isDoubtfulText(results, !isBareText, model);
    if (doubtful && !(isBareText && areVietnamese(lines, decoding()))) return lines.map(unchanged);
    return isBareText ? withAgreeingWords(results) : results;
  };
  const separated = (result: Restored) => blanks.repair(withFiguresSeparated(result, model));
  const restoreLines: Restorer["restoreLines"] = (...given) => restoreDamaged(...given).map(separated);
  const correctLines = (lines: readonly string[]) =>
    correctedLines(lines, decoding(), misread).map(separated);
  return {
    restoreVanished: (lines) => {
      const found = fragmentsIn(lines);
      const whole = mayLackLetters(found) ? decoding().vanished.restore(lines) : null;
      return whole ?? (mayLackFew(found) ? decoding().scattered.restore(lines) : null);
    },
    incompleteWords: (lines) =>
      mayBeIncomplete(lines, model) ? decoding().scattered.incompleteWords(lines) : [],
    restoreLostLetters: (lines, around) =>
      lostLetters(
        lines.map((line) => separated(unchanged(line))),
        (own) => decoding().lostLetters.restore(own, around),
      ),
    lostMarks: (lines) => losses.judge(lines),
    restoreLosses: (lines, document) => losses.restore(lines, document).map(separated),
    diagnose,
    restore(text, verdict, context = NEW_PARAGRAPH) {
      const { modes, restorer } = decoding();
      return separated(restorer.restore(text, modes.of(text, verdict), context));
    },
    restoreLines,
    correctLines,
    fuse: (layer, ocr) =>
      fuseReadings(
        correctLines(ocr),
        restoreLines(layer, diagnose(layer).verdict),
        model,
        decoding().decoder,
      ),
  };
}

/** What restoring needs in addition to the diagnosis. */
interface Decoding {
  readonly modes: RestorationModes;
  readonly decoder: BeamSearch;
  readonly restorer: LineRestorer;
  readonly lostLetters: LostLetters;
  readonly vanished: VanishedLetterRestorer;
  readonly scattered: ScatteredLetterRestorer;
}

/** Made with the first text that is restored: most documents are only diagnosed, and unpacking the model takes long. */
function createDecoding(model: LanguageModel, glued: GluedWords): Decoding {
  const tools = restorerTools(model);
  const decoder = new BeamSearch(model);
  return {
    modes: new RestorationModes(tools),
    decoder,
    restorer: new LineRestorer(tools, decoder, glued),
    lostLetters: new LostLetters(tools, decoder),
    vanished: new VanishedLetterRestorer(tools, decoder),
    scattered: new ScatteredLetterRestorer(tools, decoder),
  };
}

function lostLetters(
  lines: readonly Restored[],
  restore: (lines: readonly string[]) => readonly Restored[],
): Restored[] {
  const texts = lines.map(({ text }) => text);
  if (!mayHaveLost(texts)) return [...lines];
  return restore(texts).map((restored, i) => {
    const changes = lines[i]!.tokens.map(({ probability, ...token }) => ({
      ...token,
      confidence: probability,
    }));
    return withRepairs(restored, texts[i]!, changes);
  });
}

/** True if all lines are Vietnamese, although their words are in doubt: names have several forms each. */
const areVietnamese = (lines: readonly string[], { restorer }: Decoding): boolean =>
  lines.every((line) => line.trim() === "" || restorer.isVietnamese(line));

/** Restores damaged lines, a second time with a channel adapted to them. */
function damagedLines(
  lines: readonly string[],
  verdict: Verdict,
  { modes, restorer }: Decoding,
): { results: Restored[]; mode: RestorationMode } {
  const inMode = (mode: RestorationMode) =>
    paragraphByParagraph(lines, (text, context) => restorer.restore(text, mode, context));
  let mode = modes.of(lines.join("\n"), verdict);
  let results = inMode(mode);
  for (let round = 0; verdict === "foreign-ocr" && round < ROUNDS; round++) {
    const adapted = modes.adaptedTo(results, mode);
    if (adapted === null) break;
    mode = adapted;
    results = inMode(mode);
  }
  return { results, mode };
}

function correctedLines(
  lines: readonly string[],
  { modes, restorer }: Decoding,
  misread: MisreadMarksFinder,
): Restored[] {
  const inMode = (mode: RestorationMode) =>
    paragraphByParagraph(lines, (text, context) =>
      misread.correct(restorer.restore(text, mode, context), RECOGNISED),
    );
  const careful = inMode(modes.careful);
  if (!isPoor(careful)) return careful;
  const bold = inMode(modes.bold);
  const adapted = modes.adaptedTo(bold, modes.bold);
  return adapted === null ? bold : inMode(adapted);
}

/** A page with more corrections than this (percent of its words, and number) has further errors. */
const POOR = { percent: 1, words: 2 };

function isPoor(results: readonly Restored[]): boolean {
  const tokens = results.flatMap((result) => result.tokens);
  const corrected = tokens.filter(({ original, restored }) => original !== restored).length;
  return corrected >= POOR.words && corrected * 100 > tokens.length * POOR.percent;
}
