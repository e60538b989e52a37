// Restores words that lost marks, or have others, in text that is not bare as a whole.

import type { LanguageModel } from "../../language/model/language-model.ts";
import { regex } from "../../language/regex.ts";
import { assemble, type RestoreContext, type Restored } from "../decode/restored-line.ts";
import { LossModel } from "../loss/loss-model.ts";
import {
  documentRates,
  haveSuspects,
  isSound,
  type LossRates,
  paragraphRates,
  strokesLost,
} from "../loss/loss-rates.ts";
import type { Diagnoser, Diagnosis } from "./diagnosis.ts";
import { repairLabel } from "./label-repair.ts";
import type { LineRestorer } from "./line-restorer.ts";
import { loneLetters } from "./lone-letters.ts";
import { lossWords } from "./loss-words.ts";
import type { MisreadMarks, MisreadMarksFinder } from "./misread-marks.ts";
import { NEW_PARAGRAPH, paragraphByParagraph } from "./paragraphs.ts";
import { ONLY_RUNS, type RestorationMode, type RestorationModes } from "./restoration-mode.ts";

/** What the text around a paragraph shows about lost and misread marks; null if none of its words is suspect. */
export type LostMarks = MarksOfText | null;

interface MarksOfText {
  readonly losses: Losses | null;
  readonly misread: MisreadMarks | null;
  /** Share of words that cannot be Vietnamese. */
  readonly foreign: number;
}

interface Losses {
  readonly rates: LossRates;
  /** Share of words with Vietnamese marks. */
  readonly marked: number;
}

/** A text with a larger share of words that cannot be Vietnamese is in another language or is source code. */
const FOREIGN = 0.25;
/** Number of words that the text around a paragraph counts for. */
const AROUND = 20;

const foreignShare = ({ words, marked, bare, damaged }: Diagnosis) =>
  words === 0 ? 0 : 1 - marked - bare - damaged;

/** A paragraph with a larger share of marked words that do not exist, and that no loss of marks explains, is not Vietnamese. */
const INEXPLICABLE = 0.3;

/** True for a paragraph in another language. `around`: the share of foreign words in the text around it. */
const isForeign = (paragraph: Diagnosis, around: number) =>
  foreignShare(paragraph) * paragraph.words + around * AROUND > FOREIGN * (paragraph.words + AROUND) ||
  paragraph.damaged - paragraph.partial > INEXPLICABLE;

/** A line of this many words shows its language without the text around it. */
const LONG = 15;
/** Share of marked words up to which a text lost all its marks, except for a few added later. */
const FEW_MARKED = 0.03;

/** True for text without any marks, or with a few that were added later. */
export const isBare = ({ verdict, marked, partial }: Diagnosis) =>
  verdict === "stripped" && marked + partial <= FEW_MARKED;

/** The result for a line that stays as it is. */
export const unchanged = (text: string): Restored => ({
  text: text.normalize("NFC"),
  tokens: [],
  context: NEW_PARAGRAPH,
});

/** The paragraph with each second "d)" as "đ)" in a text that lost its đ, even if its own words lost none. */
function withLabel(paragraph: string, document: LostMarks, context: RestoreContext): Restored {
  const kept = unchanged(paragraph);
  if (!document?.losses || strokesLost(document.losses.rates) < STROKES) return { ...kept, context };
  const label = repairLabel(kept.text, context.label);
  const { replacements, letter } = loneLetters(kept.text, { ...label, before: context.label });
  const own = label.replacement?.text === "đ" ? [label.replacement, ...replacements] : replacements;
  return {
    ...(own.length > 0 ? assemble(kept.text, [...own]) : kept),
    context: { words: context.words, label: letter },
  };
}
/** Minimum share of words whose đ became d. */
const STROKES = 0.03;

/** A document number with D and without Đ. */
const BARE_SYMBOL = regex`\d/(?:\d{4}/)?(?=[\p{Lu}&\-]{0,20}D)(?![\p{Lu}&\-]{0,20}Đ)`;

/** True for a text that lost its đ: then "dược" is no misread "được", and lost marks explain more. */
const losesStrokes = ({ losses }: MarksOfText): boolean =>
  losses !== null && strokesLost(losses.rates) >= STROKES;

/** At least four words without marks one after another, and nothing that only source code, markup and data have. */
const RUN = regex`(?<![\p{L}\p{M}])(?:[A-Za-z]{1,7},?[ \u00a0]){3}[A-Za-z]{1,7}(?![\p{L}\p{M}])`;
const CODE = regex.i`[<>{}\x60\\=$#@ăơưđ\u1ea0-\u1ef9]|["a-z\d]:["a-z\d]|\/[\/*]|[a-z\d]\((?![a-z]+ [a-z\d])|;(?! \p{L})|\p{L}_|_\p{L}`;

/** True for a paragraph that may have Vietnamese parts without marks. */
const mayHaveRuns = (paragraph: string) => RUN.test(paragraph) && !CODE.test(paragraph);

/** What decoding needs, made when the first text is decoded. */
interface Decoding {
  readonly modes: RestorationModes;
  readonly restorer: LineRestorer;
}

/** What diagnosing needs. */
interface Known {
  readonly model: LanguageModel;
  readonly diagnoser: Diagnoser;
  readonly misread: MisreadMarksFinder;
}

/** Estimates which words of a text lost marks or have others (`judge`), and restores them (`restore`). */
export class LossRestorer {
  private readonly known: Known;
  private readonly losses: LossModel;
  private readonly decoding: () => Decoding;

  constructor(known: Known, decoding: () => Decoding) {
    this.known = known;
    this.losses = new LossModel(known.model);
    this.decoding = decoding;
  }

  private diagnose(text: string): Diagnosis {
    return this.known.diagnoser.diagnose(text);
  }

  /** Estimates which share of the words of a text lost marks, and in which way, and whether others were misread. */
  judge(lines: readonly string[]): LostMarks {
    const words = lossWords(lines, this.losses);
    const rates = documentRates(words);
    const mayHaveLosses = !isSound(rates) || haveSuspects(words);
    const misread = this.known.misread.judge(lines);
    if (!mayHaveLosses && misread === null) return null;
    const diagnosis = this.diagnose(lines.join("\n"));
    const { marked, partial, verdict } = diagnosis;
    // A text without any Vietnamese mark is bare as a whole, or in another language.
    const hasLosses = mayHaveLosses && (marked + partial > 0 || verdict === "stripped");
    const losses = hasLosses ? { rates, marked } : null;
    const found = { losses, misread: verdict === "good" ? misread : null, foreign: foreignShare(diagnosis) };
    return found.losses === null && found.misread === null ? null : found;
  }

  /** `document`: of the text around. Text that an engine read is corrected as recognised pages are. One result per line. */
  restore(lines: readonly string[], document: LostMarks): Restored[] {
    if (document === null && !lines.some(mayHaveRuns)) return lines.map(unchanged);
    return paragraphByParagraph(lines, (paragraph, context) => {
      const diagnosis = document && this.diagnose(paragraph);
      const foreign = diagnosis !== null && isForeign(diagnosis, document!.foreign);
      const mode =
        (document?.losses && !foreign ? this.modeFor(paragraph, diagnosis!, document.losses) : null) ??
        (mayHaveRuns(paragraph) ? ONLY_RUNS : null);
      // The words around a misread word must have their marks.
      const misread = document && !foreign && !losesStrokes(document) ? document.misread : null;
      const careful = misread?.isRecognised ? this.decoding().modes.careful : null;
      const decoded = mode ?? careful;
      const restored =
        decoded === null
          ? withLabel(paragraph, document, context)
          : this.decoding().restorer.restore(paragraph, decoded, context);
      return misread ? this.known.misread.correct(restored, misread) : restored;
    });
  }

  /** The mode for a paragraph; null if no word of it lost marks. */
  private modeFor(
    paragraph: string,
    diagnosis: Diagnosis,
    { rates, marked }: Losses,
  ): RestorationMode | null {
    // A line without any marks was typed or pasted without them; a short one may also be in another language.
    if (isBare(diagnosis) && (diagnosis.words >= LONG || marked > FEW_MARKED))
      return this.decoding().modes.of(paragraph, "stripped");
    const own = paragraphRates(lossWords([paragraph], this.losses), rates);
    if (!isSound(own)) return this.decoding().modes.withLosses(own, this.losses);
    // A document number alone on its line shows no loss: "Số: 712/QD-UBND".
    return strokesLost(rates) >= STROKES && BARE_SYMBOL.test(paragraph)
      ? this.decoding().modes.withLosses(rates, this.losses)
      : null;
  }
}
