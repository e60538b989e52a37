// Restores Vietnamese text that has lost its marks or was read by an engine that did not know them. Pure and
// synchronous; the model is loaded by the caller. Never throws on text.

import type { LanguageModel } from "../../language/model/language-model.ts";
import { restorerTools } from "../candidates/restorer-tools.ts";
import { BeamSearch, SENTENCE_START } from "../decode/beam-search.ts";
import type { RestoreContext, Restored } from "../decode/restored-line.ts";
import { type Diagnosis, diagnoseText, type Verdict } from "./diagnosis.ts";
import { LineRestorer } from "./line-restorer.ts";
import { paragraphEnd, splitLines } from "./paragraph-lines.ts";
import { fuseReadings } from "./reading-fusion.ts";
import { type RestorationMode, RestorationModes } from "./restoration-mode.ts";

export type { RestoreContext, Restored, RestoredToken } from "../decode/restored-line.ts";

const NEW_PARAGRAPH: RestoreContext = { words: SENTENCE_START, label: null };

export interface Restorer {
  /** Judges a page, or the lines of one, before anything is changed. Shares 0..1. */
  diagnose(text: string | readonly string[]): Diagnosis;
  /** Restores one line or paragraph as the verdict says; "good" and "other" come back as they are (NFC). */
  restore(text: string, verdict: Verdict, context?: RestoreContext): Restored;
  /** Restores the lines of one page as running text: lines that go on with a sentence are decoded together. One result a line. */
  restoreLines(lines: readonly string[], verdict: Verdict): Restored[];
  /** Corrects what an engine that knows Vietnamese has read, only where another reading is far more probable. */
  correctLines(lines: readonly string[]): Restored[];
  /** Corrects `ocr` as `correctLines` does, and asks the page's own `layer`, restored, where a word is doubted. One result a line of `ocr`. */
  fuse(layer: readonly string[], ocr: readonly string[]): Restored[];
}

/** How often a damaged page is read again with what it has taught of its engine. */
const ROUNDS = 1;

/**
 * The model may be shared; a restorer keeps caches (bounded) and is for one thread. Its functions never throw on text.
 * @throws KehoachError "damaged" where the model lacks one of its parts
 */
export function createRestorer(model: LanguageModel): Restorer {
  const tools = restorerTools(model);
  const modes = new RestorationModes(tools);
  const decoder = new BeamSearch(model);
  const restorer = new LineRestorer(tools, decoder);

  const diagnose = (text: string | readonly string[]) =>
    diagnoseText(typeof text === "string" ? text : text.join("\n"), model);
  const restoreLines = (lines: readonly string[], verdict: Verdict) => {
    let mode = modes.of(lines.join("\n"), verdict);
    let results = paragraphByParagraph(restorer, lines, mode);
    for (let round = 0; verdict === "foreign-ocr" && round < ROUNDS; round++) {
      const taught = modes.taught(mode, results);
      if (taught === null) break;
      mode = taught;
      results = paragraphByParagraph(restorer, lines, mode);
    }
    return results;
  };
  const correctLines = (lines: readonly string[]) => {
    const careful = paragraphByParagraph(restorer, lines, modes.careful);
    return isPoor(careful) ? paragraphByParagraph(restorer, lines, modes.bold) : careful;
  };
  return {
    diagnose,
    restore: (text, verdict, context = NEW_PARAGRAPH) =>
      restorer.restore(text, modes.of(text, verdict), context),
    restoreLines,
    correctLines,
    fuse: (layer, ocr) =>
      fuseReadings(correctLines(ocr), restoreLines(layer, diagnose(layer).verdict), model, decoder),
  };
}

/** A page on which so many words in a hundred had to be corrected, and so many at least, has more wrong ones than that. */
const POOR = { share: 1, words: 2 };

function isPoor(results: readonly Restored[]): boolean {
  const tokens = results.flatMap((result) => result.tokens);
  const corrected = tokens.filter(({ original, restored }) => original !== restored).length;
  return corrected >= POOR.words && corrected * 100 > tokens.length * POOR.share;
}

function paragraphByParagraph(
  restorer: LineRestorer,
  lines: readonly string[],
  mode: RestorationMode,
): Restored[] {
  const results: Restored[] = [];
  let label: string | null = null;
  for (let from = 0; from < lines.length; ) {
    const to = paragraphEnd(lines, from);
    const text = to === from + 1 ? lines[from]! : lines.slice(from, to).join("\n");
    const paragraph = restorer.restore(text, mode, { ...NEW_PARAGRAPH, label });
    label = paragraph.context.label;
    for (const line of splitLines(paragraph)) results.push(line);
    from = to;
  }
  return results;
}
