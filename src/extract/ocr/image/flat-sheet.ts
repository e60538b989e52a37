import type { GreyImage } from "../../shared/ocr-engine.ts";
import type { Picture } from "./grayscale.ts";
import { type Corners, type Perspective, perspectiveOfRectangle, pixelsThrough } from "./perspective.ts";

/** Where a sheet is in the photograph that shows it. */
export interface SheetView {
  /** Size of the flat sheet (pixels), and its resolution. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  /** From pixels of the flat sheet to pixels of the photograph. */
  readonly perspective: Perspective;
}

/** Height to width of A sizes (ISO 216); a shape that differs by at most `TOLERANCE` is taken for an A-size sheet. */
const A_SIZE = Math.SQRT2;
const TOLERANCE = 0.2;
/** Inches. The resolution is that of a sheet of A4. */
const A4_SHORT_SIDE = 210 / 25.4;

/** How a photograph shows the sheet with these corners. */
export function sheetView(corners: Corners): SheetView {
  const [upper, right, lower, left] = corners.map(([x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % 4]!;
    return Math.hypot(nextX - x, nextY - y);
  }) as [number, number, number, number];
  // The longer of two opposite edges is nearer to the camera and has more detail.
  const [across, down] = [Math.max(upper, lower), Math.max(right, left)];
  const isUpright = down >= across;
  const proportion = isUpright ? down / across : across / down;
  // An edge that leads away from the camera looks shorter than it is.
  const isASize = Math.abs(proportion / A_SIZE - 1) <= TOLERANCE;
  const width = Math.round(isASize && !isUpright ? down * A_SIZE : across);
  const height = Math.round(isASize && isUpright ? across * A_SIZE : down);
  const dpi = Math.min(width, height) / A4_SHORT_SIDE;
  return { width, height, dpi, perspective: perspectiveOfRectangle(width, height, corners) };
}

/** The sheet of a photograph as if it lay on a scanner. */
export const flatSheet = (image: GreyImage, view: SheetView): GreyImage =>
  flattened({ ...image, channels: 1 }, view);

/** The same in the colours of the photograph. */
export function flatPicture(picture: Picture, view: SheetView): Picture {
  return { ...flattened(picture, view), channels: picture.channels };
}

function flattened(picture: Picture, { perspective, width, height, dpi }: SheetView): GreyImage {
  return { data: pixelsThrough(picture, perspective, width, height), width, height, dpi };
}
