import type { OcrLine } from "../../shared/ocr-engine.ts";
import type { Correction, RecognizedPicture } from "./correction.ts";
import { correctDecimalMarks } from "./decimal-marks.ts";
import { correctDocumentSymbols } from "./document-symbols.ts";
import { blankDoubtfulFigures } from "./doubtful-figures.ts";
import { rereadHandwrittenFigures } from "./handwritten-figures.ts";
import { readInequalitySigns } from "./inequality-signs.ts";
import { removeStains } from "./remove-stains.ts";
import { rereadDoubtfulLines } from "./reread-doubtful-lines.ts";
import { rereadSignOff } from "./reread-sign-off.ts";
import { rereadUnderSeals } from "./reread-under-seals.ts";
import { correctRomanNumerals } from "./roman-numerals.ts";
import { readSerialNumerals } from "./serial-numerals.ts";
import { joinSplitFigures } from "./split-figures.ts";
import { splitJoinedLines } from "./split-joined-lines.ts";

/** All corrections in the order in which they run. `npm run bench:extract -- corrections` measures each of them. */
export const CORRECTIONS: readonly Correction[] = [
  rereadUnderSeals,
  splitJoinedLines,
  rereadDoubtfulLines,
  rereadSignOff,
  removeStains,
  joinSplitFigures,
  correctRomanNumerals,
  readSerialNumerals,
  correctDocumentSymbols,
  correctDecimalMarks,
  readInequalitySigns,
  blankDoubtfulFigures,
  rereadHandwrittenFigures,
];

/** Runs the corrections one after the other. Does not throw OcrFailure: a correction that fails keeps its input. */
export async function applyCorrections(
  lines: readonly OcrLine[],
  picture: RecognizedPicture,
  corrections: readonly Correction[],
): Promise<readonly OcrLine[]> {
  let corrected = lines;
  for (const { correct } of corrections) corrected = await correct(corrected, picture);
  return corrected;
}
