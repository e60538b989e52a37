import { bareLetters } from "../../../catalogue/matching/bare-letters.ts";
import type { Box } from "../../../model/extraction.ts";
import type { GreyImage, OcrLine } from "../../shared/ocr-engine.ts";
import { boxAroundWords } from "../lines/line-parts.ts";
import { signOffReading } from "../lines/sign-off-line.ts";
import { isIn, isPosition, isRecipientsHeading, middleOf, textOf } from "./sign-off-lines.ts";

/** Least height of a seal (inches). */
const LEAST_SEAL = 0.5;
/** How far the sign-off extends from the ink of seal and signature (inches). */
const [LEFT, ABOVE, RIGHT, BELOW] = [0.6, 0.55, 1.8, 0.45] as const;
/** The sign-off without a seal: where its column begins (share of the page), and its reach up and down (inches). */
const RIGHT_COLUMN = 0.45;
const HEAD_ABOVE = 0.35;
const SIGN_OFF = 2.6;
/** "Nơi nhận" is at most this far above the seal (inches). */
const RECIPIENTS_ABOVE = 1.5;
/** Most letters of an authority or of strokes beside a position. */
const BESIDE_POSITION = 5;

/**
 * The places of signature and seal on a page: around each seal of the sign-off, else where a sign-off without a seal is.
 * @param ink the boxes of ink that no line explains
 */
export function signOffPlaces(image: GreyImage, parts: readonly OcrLine[], ink: readonly Box[]): Box[] {
  const signed = ink
    .filter(([, top, , bottom]) => bottom - top >= LEAST_SEAL * image.dpi)
    .map((seal) => ({ seal, place: placeAround(seal, image.dpi) }))
    .filter(({ seal, place }) => isSignOff(seal, place, parts, image.dpi))
    .map(({ place }) => place);
  return signed.length > 0 ? signed : placesWithoutSeal(image, parts);
}

const placeAround = ([x0, y0, x1, y1]: Box, dpi: number): Box => [
  x0 - LEFT * dpi,
  y0 - ABOVE * dpi,
  x1 + RIGHT * dpi,
  y1 + BELOW * dpi,
];

/** Whether a line has little besides a position: "CHỦ NGHĨA" in the national title resembles one. */
const isAlone = (part: OcrLine) =>
  bareLetters(textOf(part)).length <= (signOffReading(part)?.key.length ?? 0) + BESIDE_POSITION;

/** Where the sign-off is if no seal shows it: beside "Nơi nhận", or below the first position in the right column. */
function placesWithoutSeal({ width, height, dpi }: GreyImage, parts: readonly OcrLine[]): Box[] {
  const headings = parts.filter(isRecipientsHeading);
  const positions = parts.filter(
    (part) => boxAroundWords(part.words)[0] > RIGHT_COLUMN * width && isPosition(part) && isAlone(part),
  );
  const first = positions.toSorted((a, b) => a.baseline - b.baseline).slice(0, 1);
  return (headings.length > 0 ? headings : first).map((part): Box => {
    const [, top] = boxAroundWords(part.words);
    return [width * RIGHT_COLUMN, top - HEAD_ABOVE * dpi, width, Math.min(height, top + SIGN_OFF * dpi)];
  });
}

/** Whether a seal is part of the sign-off: a position is near it, or "Nơi nhận" is beside it. */
function isSignOff([, top, , bottom]: Box, place: Box, parts: readonly OcrLine[], dpi: number): boolean {
  return parts.some((part) => {
    const middle = middleOf(part);
    if (isRecipientsHeading(part)) return middle > top - RECIPIENTS_ABOVE * dpi && middle < bottom;
    return isIn(place, part) && isPosition(part);
  });
}
