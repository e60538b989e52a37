export type Point = readonly [x: number, y: number];
/** Upper left, upper right, lower right and lower left corner. */
export type Corners = readonly [Point, Point, Point, Point];

export const scaled = (corners: Corners, factor: number): Corners =>
  corners.map(([x, y]) => [x * factor, y * factor]) as unknown as Corners;

/**
 * A map between two planes that keeps straight lines straight: (x, y) goes to (a x + b y + c) / (g x + h y + 1) and
 * (d x + e y + f) / (g x + h y + 1). Plain data.
 */
export type Perspective = readonly [
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
  g: number,
  h: number,
];

/** The perspective that takes the corners of a rectangle at the origin to `corners`. */
export function perspectiveOfRectangle(width: number, height: number, corners: Corners): Perspective {
  const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = corners;
  const [sumX, sumY] = [x0 - x1 + x2 - x3, y0 - y1 + y2 - y3];
  const [ax, ay, bx, by] = [x1 - x2, y1 - y2, x3 - x2, y3 - y2];
  const area = ax * by - bx * ay;
  // Of the unit square first: its sides are then divided by the size of the rectangle.
  const g = (sumX * by - bx * sumY) / area;
  const h = (ax * sumY - sumX * ay) / area;
  return [
    (x1 - x0 + g * x1) / width,
    (x3 - x0 + h * x3) / height,
    x0,
    (y1 - y0 + g * y1) / width,
    (y3 - y0 + h * y3) / height,
    y0,
    g / width,
    h / height,
  ];
}

export function transformPoint([a, b, c, d, e, f, g, h]: Perspective, x: number, y: number): Point {
  const depth = g * x + h * y + 1;
  return [(a * x + b * y + c) / depth, (d * x + e * y + f) / depth];
}

/** The perspective that takes every point back. */
export function inversePerspective([a, b, c, d, e, f, g, h]: Perspective): Perspective {
  const last = a * e - b * d;
  return [
    (e - f * h) / last,
    (c * h - b) / last,
    (b * f - c * e) / last,
    (f * g - d) / last,
    (a - c * g) / last,
    (c * d - a * f) / last,
    (d * h - e * g) / last,
    (b * g - a * h) / last,
  ];
}

/** Pixels of one brightness or three colours each, row by row from the top left. */
export interface PixelRows {
  readonly data: Uint8Array;
  readonly channels: 1 | 3;
  readonly width: number;
  readonly height: number;
}

/** The pixels of a picture of `width` × `height` whose pixel (x, y) is that of `picture` at the transformed place. */
export function pixelsThrough(
  picture: PixelRows,
  perspective: Perspective,
  width: number,
  height: number,
): Uint8Array {
  const { channels } = picture;
  const data = new Uint8Array(width * height * channels);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at += channels) {
      const [fromX, fromY] = transformPoint(perspective, x + 0.5, y + 0.5);
      writePixel(picture, fromX - 0.5, fromY - 0.5, data, at);
    }
  return data;
}

/** Writes the colour between pixels, by a cubic of four pixels along each axis: a mean of two would blur the letters. */
function writePixel(
  { data, channels, width, height }: PixelRows,
  x: number,
  y: number,
  into: Uint8Array,
  at: number,
): void {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const across = cubicWeights(x - column);
  const down = cubicWeights(y - row);
  for (let channel = 0; channel < channels; channel++) {
    let sum = 0;
    for (let j = 0; j < 4; j++) {
      const from = Math.min(height - 1, Math.max(0, row + j - 1)) * width;
      let inRow = 0;
      for (let i = 0; i < 4; i++) {
        const pixel = from + Math.min(width - 1, Math.max(0, column + i - 1));
        inRow += across[i]! * data[pixel * channels + channel]!;
      }
      sum += down[j]! * inRow;
    }
    into[at + channel] = Math.min(255, Math.max(0, Math.round(sum)));
  }
}

/** The weights of four pixels at a place between the second and the third of them (cubic of Catmull and Rom), in steps. */
const STEPS = 64;
const WEIGHTS = Array.from({ length: STEPS + 1 }, (_, step) => {
  const t = step / STEPS;
  return [
    (-t + 2 * t ** 2 - t ** 3) / 2,
    (2 - 5 * t ** 2 + 3 * t ** 3) / 2,
    (t + 4 * t ** 2 - 3 * t ** 3) / 2,
    (-(t ** 2) + t ** 3) / 2,
  ] as const;
});
const cubicWeights = (t: number) => WEIGHTS[Math.round(t * STEPS)]!;
