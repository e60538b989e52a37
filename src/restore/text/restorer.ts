// Restores Vietnamese text that lost its marks or was read by an engine without Vietnamese. Pure and synchronous; the
// caller loads the model. Never throws on text.

import type { LanguageModel } from "../../language/model/language-model.ts";
import { requireSections, restorerTools } from "../candidates/restorer-tools.ts";
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
  /** Diagnoses a page, or its lines, before any change. Shares 0..1. */
  diagnose(text: string | readonly string[]): Diagnosis;
  /** Restores one line or paragraph by its verdict; "good" and "other" text is returned unchanged (NFC). */
  restore(text: string, verdict: Verdict, context?: RestoreContext): Restored;
  /** Restores the lines of a page as running text: the lines of a sentence are decoded together. One result per line. */
  restoreLines(lines: readonly string[], verdict: Verdict): Restored[];
  /** Corrects lines read by an engine with Vietnamese, only where another word is far more probable. */
  correctLines(lines: readonly string[]): Restored[];
  /** Corrects `ocr` as `correctLines` does, with the restored text `layer` as a second opinion. One result per line of `ocr`. */
  fuse(layer: readonly string[], ocr: readonly string[]): Restored[];
}

/** How often a damaged page is restored again with a channel adapted to it. */
const ROUNDS = 1;

/**
 * The model may be shared; a restorer has bounded caches and is for one thread. Its functions never throw on text.
 * @throws KehoachError "damaged" if the model lacks a section
 */
export function createRestorer(model: LanguageModel): Restorer {
  requireSections(model);
  let known: Decoding | null = null;
  const decoding = () => {
    known ??= createDecoding(model);
    return known;
  };

  const diagnose = (text: string | readonly string[]) =>
    diagnoseText(typeof text === "string" ? text : text.join("\n"), model);
  const restoreLines = (lines: readonly string[], verdict: Verdict) => {
    const { modes, restorer } = decoding();
    let mode = modes.of(lines.join("\n"), verdict);
    let results = paragraphByParagraph(restorer, lines, mode);
    for (let round = 0; verdict === "foreign-ocr" && round < ROUNDS; round++) {
      const adapted = modes.adaptedTo(results, mode);
      if (adapted === null) break;
      mode = adapted;
      results = paragraphByParagraph(restorer, lines, mode);
    }
    return results;
  };
  const correctLines = (lines: readonly string[]) => {
    const { modes, restorer } = decoding();
    const careful = paragraphByParagraph(restorer, lines, modes.careful);
    return isPoor(careful) ? paragraphByParagraph(restorer, lines, modes.bold) : careful;
  };
  return {
    diagnose,
    restore(text, verdict, context = NEW_PARAGRAPH) {
      const { modes, restorer } = decoding();
      return restorer.restore(text, modes.of(text, verdict), context);
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
}

/** Made with the first text that is restored: most documents are only diagnosed, and unpacking the model takes long. */
function createDecoding(model: LanguageModel): Decoding {
  const tools = restorerTools(model);
  const decoder = new BeamSearch(model);
  return { modes: new RestorationModes(tools), decoder, restorer: new LineRestorer(tools, decoder) };
}

/** A page with more corrections than this (percent of its words, and number) has further errors. */
const POOR = { percent: 1, words: 2 };

function isPoor(results: readonly Restored[]): boolean {
  const tokens = results.flatMap((result) => result.tokens);
  const corrected = tokens.filter(({ original, restored }) => original !== restored).length;
  return corrected >= POOR.words && corrected * 100 > tokens.length * POOR.percent;
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
