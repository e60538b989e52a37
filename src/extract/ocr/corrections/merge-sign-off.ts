import { bareLetters } from "../../../catalogue/matching/bare-letters.ts";
import type { OcrLine } from "../../shared/ocr-engine.ts";
import { isSameLine } from "../lines/best-readings.ts";
import { boxAroundWords } from "../lines/line-parts.ts";
import { type SignOffReading, signOffReading } from "../lines/sign-off-line.ts";
import { spellingConfidence } from "../lines/word-quality.ts";
import { GOOD, middleOf, textOf } from "./sign-off-lines.ts";

/** The lines with the readings in their places; a line that was read well is kept. */
export function withReadings(parts: readonly OcrLine[], readings: readonly SignOffReading[]): OcrLine[] {
  const confidence = (part: OcrLine) => spellingConfidence(part.words);
  const isSame = (line: OcrLine, part: OcrLine) => isSameLine(line, part) && overlapSideways(line, part);
  const taken = readings
    .filter(({ line, score, key, kind }) =>
      parts.every(
        (part) =>
          !isSame(line, part) ||
          isEndOf(part, line) ||
          (kind === "position" && score >= WHOLE && isPieceOf(part, line)) ||
          (confidence(part) < Math.max(score, GOOD) && !isSurePosition(part, key)),
      ),
    )
    .map(({ line }) => line);
  // A stamp may lie over the line above, so that the boxes of both overlap.
  const rest = parts.filter((part) =>
    taken.every(
      (line) =>
        !isSame(line, part) &&
        (!isAcross(line, part) || (confidence(part) >= GOOD && !isPieceOf(part, line))),
    ),
  );
  return [...rest, ...taken];
}

/** Whether a line has the position of a reading already; strips lose marks that the whole page shows. */
const isSurePosition = (part: OcrLine, key: string) =>
  signOffReading(part)?.key === key && spellingConfidence(part.words) >= GOOD;

/** "rần Ngọc An": the first letters of the name are missing. */
function isEndOf(part: OcrLine, line: OcrLine): boolean {
  const [end, whole] = [bareLetters(textOf(part)), bareLetters(textOf(line))];
  return end.length < whole.length && whole.endsWith(end);
}

/** "PHÓ G LÁ" and "M ĐỜI" beside it: letters that a seal left of the position on their line. */
function isPieceOf(part: OcrLine, line: OcrLine): boolean {
  const [left, , right] = boxAroundWords(line.words);
  const [x0, , x1] = boxAroundWords(part.words);
  return (
    signOffReading(part) === null && x0 > left - line.size && x1 < right + line.size && isFew(part, line)
  );
}
const isFew = (part: OcrLine, line: OcrLine) =>
  bareLetters(textOf(part)).length < bareLetters(textOf(line)).length;
/** Least score of a position that is taken over its pieces. */
const WHOLE = 0.8;

function overlapSideways(line: OcrLine, part: OcrLine): boolean {
  const [left, , right] = boxAroundWords(line.words);
  const [x0, , x1] = boxAroundWords(part.words);
  return x0 < right && x1 > left;
}

/** Whether the middle of a part is in the box of a line. */
function isAcross(line: OcrLine, part: OcrLine): boolean {
  const [, top, , bottom] = boxAroundWords(line.words);
  const middle = middleOf(part);
  return middle > top && middle < bottom && overlapSideways(line, part);
}
