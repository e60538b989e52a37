import type { Word } from "../layout/word.ts";
import { flatSheet, type SheetView, sheetView } from "../ocr/image/flat-sheet.ts";
import { inversePerspective, scaled, transformPoint } from "../ocr/image/perspective.ts";
import { findSheetCorners, isAtAnAngle } from "../ocr/image/sheet-corners.ts";
import type { ScannedPage } from "../ocr/recognize-page.ts";
import type { GreyImage } from "../shared/ocr-engine.ts";

/** A page with its picture as people see it; null if that was not asked for. */
export interface PageWithPlain {
  readonly page: ScannedPage;
  readonly plain: GreyImage | null;
}

/**
 * A page that is the photograph of a sheet from the side, as that sheet; any other page as it is. The lines of such a sheet lean and run
 * together, so paragraphs and columns cannot be told by their places in the photograph.
 */
export function flatPage({ page, plain }: PageWithPlain): PageWithPlain {
  const corners = findSheetCorners(page.image);
  if (corners === null || !isAtAnAngle(corners)) return { page, plain };
  const view = sheetView(corners);
  const points = 72 / view.dpi;
  const ofPlain = plain && sheetView(scaled(corners, plain.width / page.image.width));
  return {
    page: {
      image: flatSheet(page.image, view),
      withRed: page.withRed && flatSheet(page.withRed, view),
      width: view.width * points,
      height: view.height * points,
      left: 0,
      top: 0,
      words: page.words.map((word) => flatWord(word, page, view)),
    },
    plain: plain && ofPlain && flatSheet(plain, ofPlain),
  };
}

/** A word of the file moved to its place on the sheet; its size is kept. */
function flatWord(word: Word, { image, left, top }: ScannedPage, { perspective, dpi }: SheetView): Word {
  const pixels = image.dpi / 72;
  const [x, y] = transformPoint(
    inversePerspective(perspective),
    (word.x0 - left) * pixels,
    (word.baseline - top) * pixels,
  );
  const [x0, baseline] = [(x * 72) / dpi, (y * 72) / dpi];
  const down = baseline - word.baseline;
  return { ...word, x0, x1: x0 + word.x1 - word.x0, y0: word.y0 + down, y1: word.y1 + down, baseline };
}
