import { type Matrix, matrixOf, multiply, transformPoint } from "./matrix.ts";
import type { PageFrame } from "./page-frame.ts";
import type { Pdfium } from "./pdfium.ts";
import { IMAGE_OBJECT, walkObjects } from "./walk-objects.ts";

/** An image and its place on the page as it is read (points). */
export interface PlacedImage {
  readonly object: number;
  readonly area: number;
  readonly dpi: number;
  readonly left: number;
  readonly top: number;
  /** Degrees clockwise; null if the image is mirrored, slanted or stretched. */
  readonly quarter: 0 | 90 | 180 | 270 | null;
  readonly pixels: number;
}

/** Largest relative difference between the width and the height of a scan's pixels. */
const STRETCHED = 0.03;
/** Largest distance from a quarter turn (degrees). */
const STRAIGHT = 0.5;

/** A seal or a logo covers less than this share of the page. */
const SEAL = 0.05;

/** The image with the largest area on a page. */
export interface LargestImage extends PlacedImage {
  /** The sum of the areas of all other images. */
  readonly areaOfOthers: number;
  /** The highest resolution of an image that is no seal or logo. */
  readonly highestDpi: number;
}

/** null if the page has no image. `scratch`: 8 bytes of PDFium's memory. */
export function largestImage(
  lib: Pdfium,
  page: number,
  frame: PageFrame,
  scratch: number,
): LargestImage | null {
  let largest: PlacedImage | null = null;
  const { size } = frame;
  let area = 0;
  let highestDpi = 0;
  walkObjects(lib, page, (object, type, outer) => {
    if (type !== IMAGE_OBJECT) return;
    const image = placedImage(lib, object, multiply(matrixOf(lib, object), outer), frame, scratch);
    area += image.area;
    if (image.area >= SEAL * size.width * size.height) highestDpi = Math.max(highestDpi, image.dpi);
    if (!largest || image.area > largest.area) largest = image;
  });
  // The assignment above is in a function, which the type of the variable does not show.
  const found = largest as PlacedImage | null;
  return found && { ...found, areaOfOthers: area - found.area, highestDpi };
}

/** The matrix places the unit square, whose corner (0, 1) is the upper left corner of the image. */
function placedImage(
  lib: Pdfium,
  object: number,
  matrix: Matrix,
  { toPage }: PageFrame,
  scratch: number,
): PlacedImage {
  const corner = (x: number, y: number) => {
    const [left, top] = transformPoint(matrix, [x, y]);
    return toPage(left, top);
  };
  const [x0, y0] = corner(0, 1);
  const [rightX, rightY] = corner(1, 1);
  const [downX, downY] = corner(0, 0);
  const across = [rightX - x0, rightY - y0] as const;
  const down = [downX - x0, downY - y0] as const;
  const width = Math.hypot(across[0], across[1]);
  const height = Math.hypot(down[0], down[1]);
  lib._FPDFImageObj_GetImagePixelSize(object, scratch, scratch + 4);
  const [columns = 0, rows = 0] = lib.HEAP32.subarray(scratch >> 2, (scratch >> 2) + 2);
  const [dpiX, dpiY] = [(columns / width) * 72, (rows / height) * 72];
  const angle = (Math.atan2(across[1], across[0]) * 180) / Math.PI;
  const quarter = ((Math.round(angle / 90) + 4) % 4) * 90;
  const isStraight = Math.abs(((angle + 360 + 45) % 90) - 45) < STRAIGHT;
  const isMirrored = across[0] * down[1] - across[1] * down[0] <= 0;
  const isStretched = Math.abs(dpiX / dpiY - 1) > STRETCHED;
  return {
    object,
    area: width * height,
    dpi: dpiX,
    left: Math.min(x0, x0 + across[0], x0 + down[0], x0 + across[0] + down[0]),
    top: Math.min(y0, y0 + across[1], y0 + down[1], y0 + across[1] + down[1]),
    quarter: isStraight && !isMirrored && !isStretched ? (quarter as 0 | 90 | 180 | 270) : null,
    pixels: columns * rows,
  };
}
