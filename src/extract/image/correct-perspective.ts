import type { Picture } from "../ocr/image/grayscale.ts";
import { distance, type Outline, type Point } from "./paper-outline.ts";

/** Height to width of A sizes (ISO 216); a shape that differs by at most `TOLERANCE` is taken for an A-size sheet. */
const A_SIZE = Math.SQRT2;
const TOLERANCE = 0.2;
/** Inches. */
const A4_SHORT_SIDE = 8.27;

/** The sheet inside the outline as seen from straight above, with the resolution of a sheet of A4. */
export function correctPerspective(picture: Picture, outline: Outline): Picture {
  const [a, b, c, d] = outline;
  // The longer of two opposite sides is nearer to the camera and has more detail.
  const across = Math.max(distance(a, b), distance(d, c));
  const down = Math.max(distance(a, d), distance(b, c));
  const isUpright = down >= across;
  const ratio = isUpright ? down / across : across / down;
  const isSheet = Math.abs(ratio / A_SIZE - 1) <= TOLERANCE;
  const width = Math.round(isSheet && !isUpright ? down * A_SIZE : across);
  const height = Math.round(isSheet && isUpright ? across * A_SIZE : down);
  const { channels } = picture;
  const data = new Uint8Array(width * height * channels);
  const toPicture = projection(
    [
      [0, 0],
      [width, 0],
      [width, height],
      [0, height],
    ],
    outline,
  );
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += channels)
      copyColour(picture, toPicture(x + 0.5, y + 0.5), data, at);
  }
  return { data, channels, width, height, dpi: Math.min(width, height) / A4_SHORT_SIDE };
}

/** Writes the colour at a point, interpolated between the four pixels around it. */
function copyColour(
  { data, channels, width, height }: Picture,
  [x, y]: Point,
  into: Uint8Array,
  at: number,
): void {
  const column = Math.max(0, Math.min(width - 1.001, x - 0.5));
  const row = Math.max(0, Math.min(height - 1.001, y - 0.5));
  const [left, top] = [Math.floor(column), Math.floor(row)];
  const [u, v] = [column - left, row - top];
  const right = Math.min(width - 1, left + 1);
  const bottom = Math.min(height - 1, top + 1);
  for (let c = 0; c < channels; c++) {
    const value = (px: number, py: number) => data[(py * width + px) * channels + c]!;
    const upper = value(left, top) + u * (value(right, top) - value(left, top));
    const lower = value(left, bottom) + u * (value(right, bottom) - value(left, bottom));
    into[at + c] = upper + v * (lower - upper);
  }
}

/** The projective map that maps four points to four others. */
export function projection(from: readonly Point[], to: readonly Point[]): (x: number, y: number) => Point {
  const rows = from.flatMap(([x, y], i) => {
    const [u, v] = to[i]!;
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ];
  });
  const [a = 1, b = 0, c = 0, d = 0, e = 1, f = 0, g = 0, h = 0] = solve(rows);
  return (x, y) => {
    const w = g * x + h * y + 1;
    return [(a * x + b * y + c) / w, (d * x + e * y + f) / w];
  };
}

/** Solves linear equations, each given as its factors and its right side (Gauss-Jordan with pivots). */
function solve(rows: number[][]): number[] {
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows.reduce(
      (best, row, r) => (r >= i && Math.abs(row[i]!) > Math.abs(rows[best]![i]!) ? r : best),
      i,
    );
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    const own = rows[i]!;
    for (const row of rows) {
      if (row === own) continue;
      const share = row[i]! / own[i]!;
      for (let k = i; k < row.length; k++) row[k]! -= share * own[k]!;
    }
  }
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}
