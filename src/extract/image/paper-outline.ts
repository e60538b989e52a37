import type { Picture } from "../ocr/image/grayscale.ts";

export type Point = readonly [x: number, y: number];
/** Four corners clockwise from the upper left one, in pixels of the picture. */
export type Outline = readonly [Point, Point, Point, Point];

/** Short side of the copy in which the sheet is looked for (pixels). */
const SHORT_SIDE = 320;
/** Shares of the picture that a sheet on a table fills. A sheet that fills more is the whole picture. */
const MIN_SHARE = 0.2;
const MAX_SHARE = 0.95;
/** Share of its outline that a sheet fills; other bright objects fill less. */
const FILLED = 0.95;
/** The surroundings are darker than this share of the sheet. */
const DARKER = 0.75;
/** Least ratio of the shorter to the longer of two opposite sides. */
const SIDES_ALIKE = 0.55;
/** Limits between bright and dark that are tried. */
const LIMITS = 3;
/** Places along a side where the brightness is compared, and pixels of the copy from the side to each of both points. */
const PLACES = 24;
const BESIDE = 4;
/** At the edge of paper the surroundings are darker than this share of the paper, in at least this share of the places. */
const FALL = 0.85;
const EDGE_SHARE = 0.6;
/** Print is darker than this share of the paper around it. */
const PRINT = 0.7;
/** Share of pixels with print outside a sheet, as a share of those on it; more is print. */
const PRINT_OUTSIDE = 0.3;

/**
 * Finds a bright sheet on a darker background; null if there is none, or if the sheet fills the picture. A shadow divides a sheet
 * into a bright and a dark part, so darker limits are tried where the first one shows no whole sheet.
 */
export function paperOutline(picture: Picture): Outline | null {
  const copy = smallCopy(picture);
  let limit = brightnessLimit(copy.light, 255);
  for (let attempt = 0; attempt < LIMITS; attempt++) {
    const corners = sheetAbove(limit, copy);
    if (corners)
      return corners.map(
        ([x, y]) => [(x + 0.5) * copy.factor, (y + 0.5) * copy.factor] as Point,
      ) as unknown as Outline;
    limit = brightnessLimit(copy.light, limit);
  }
  return null;
}

/** The corners of a sheet that is brighter than `limit`, in pixels of the copy; null if that area is no whole sheet. */
function sheetAbove(limit: number, copy: SmallCopy): Outline | null {
  const { light, width, height } = copy;
  const sheet = largestBrightArea(light, width, height, limit);
  const share = sheet.area / (width * height);
  if (share < MIN_SHARE || share > MAX_SHARE) return null;
  const corners = cornersOf(sheet.rows);
  if (!isFourSided(corners)) return null;
  const inOutline = areaOf(corners);
  if (sheet.area < FILLED * inOutline || inOutline < FILLED * sheet.area) return null;
  if (meanOutside(light, width, sheet.rows) > DARKER * meanInside(light, width, sheet.rows)) return null;
  return corners.every((corner, i) => isEdge(corner, corners[(i + 1) % corners.length]!, copy)) &&
    !continuesOutside(sheet.rows, copy)
    ? corners
    : null;
}

/** Whether the brightness falls at once along a side, as it does at the edge of paper and not in the shade of a hand or a phone. */
function isEdge(from: Point, to: Point, { light, width, height }: SmallCopy): boolean {
  const [dx, dy] = [(to[0] - from[0]) / distance(from, to), (to[1] - from[1]) / distance(from, to)];
  let [falls, seen] = [0, 0];
  for (let i = 1; i < PLACES; i++) {
    const at = (out: number) => {
      const x = Math.round(from[0] + (i / PLACES) * (to[0] - from[0]) + dy * out);
      const y = Math.round(from[1] + (i / PLACES) * (to[1] - from[1]) - dx * out);
      return x < 0 || y < 0 || x >= width || y >= height ? null : light[y * width + x]!;
    };
    const [inner, outer] = [at(-BESIDE), at(BESIDE)];
    if (inner === null || outer === null) continue;
    seen++;
    if (outer < FALL * inner) falls++;
  }
  // Where the sheet reaches the edge of the picture, there is nothing outside.
  return falls >= EDGE_SHARE * seen;
}

/** Whether the surroundings have print too: then a shadow with a sharp border lies on the sheet. */
function continuesOutside(rows: readonly Span[], { light, dark, width }: SmallCopy): boolean {
  let [inside, printInside, outside, printOutside] = [0, 0, 0, 0];
  light.forEach((value, i) => {
    const isPrint = dark[i]! < PRINT * value;
    if (isInside(rows[Math.floor(i / width)], i % width)) {
      inside++;
      if (isPrint) printInside++;
    } else {
      outside++;
      if (isPrint) printOutside++;
    }
  });
  return outside > 0 && printOutside / outside > PRINT_OUTSIDE * (printInside / Math.max(1, inside));
}

/** Whether opposite sides are about equally long, as those of a sheet photographed from the side are. */
function isFourSided([upperLeft, upperRight, lowerRight, lowerLeft]: Outline): boolean {
  const areAlike = (a: number, b: number) => Math.min(a, b) >= SIDES_ALIKE * Math.max(a, b);
  return (
    areAlike(distance(upperLeft, upperRight), distance(lowerLeft, lowerRight)) &&
    areAlike(distance(upperLeft, lowerLeft), distance(upperRight, lowerRight))
  );
}

export const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(bx - ax, by - ay);

interface SmallCopy {
  /** Brightest colour of each pixel. */
  readonly light: Uint8Array;
  /** Least of the brightest colours around each pixel: print. */
  readonly dark: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly factor: number;
}

function smallCopy({ data, channels, width, height }: Picture): SmallCopy {
  const factor = Math.max(1, Math.min(width, height) / SHORT_SIDE);
  const [w, h] = [Math.floor(width / factor), Math.floor(height / factor)];
  const light = new Uint8Array(w * h);
  const dark = new Uint8Array(w * h);
  // The brightest of nine points: print on the sheet must not make holes in it.
  const reach = Math.max(1, Math.floor(factor / 3));
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      let [most, least] = [0, 255];
      for (let dy = 0; dy < 3; dy++) {
        for (let dx = 0; dx < 3; dx++) {
          const column = Math.min(width - 1, Math.floor(x * factor) + dx * reach);
          const row = Math.min(height - 1, Math.floor(y * factor) + dy * reach);
          const p = (row * width + column) * channels;
          let colour = 0;
          for (let c = 0; c < channels; c++) colour = Math.max(colour, data[p + c]!);
          most = Math.max(most, colour);
          least = Math.min(least, colour);
        }
      }
      light[y * w + x] = most;
      dark[y * w + x] = least;
    }
  }
  return { light, dark, width: w, height: h, factor };
}

/** The best threshold between dark and bright pixels of at most `most` (N. Otsu, "A threshold selection method", 1979). */
function brightnessLimit(light: Uint8Array, most: number): number {
  const counts = new Uint32Array(256);
  for (const value of light) if (value <= most) counts[value]!++;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const sum = counts.reduce((total, count, value) => total + count * value, 0);
  let [below, sumBelow, best, limit] = [0, 0, -1, most >> 1];
  for (let value = 0; value < 256; value++) {
    below += counts[value]!;
    sumBelow += counts[value]! * value;
    const above = all - below;
    if (below === 0 || above === 0) continue;
    const apart = below * above * (sumBelow / below - (sum - sumBelow) / above) ** 2;
    if (apart > best) [best, limit] = [apart, value];
  }
  return limit;
}

/** First and last bright pixel of a row; null if the row has none. */
type Span = readonly [number, number] | null;

/** The largest connected bright area, with its holes filled. */
function largestBrightArea(
  light: Uint8Array,
  width: number,
  height: number,
  limit: number,
): { rows: Span[]; area: number } {
  const seen = new Uint8Array(light.length);
  let best: { rows: Span[]; area: number } = { rows: [], area: 0 };
  for (let start = 0; start < light.length; start++) {
    if (seen[start] || light[start]! <= limit) continue;
    const rows: Span[] = Array.from({ length: height }, () => null);
    const queue = [start];
    seen[start] = 1;
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)];
      const row = rows[y];
      rows[y] = row ? [Math.min(row[0], x), Math.max(row[1], x)] : [x, x];
      for (const next of [x > 0 ? at - 1 : at, x < width - 1 ? at + 1 : at, at - width, at + width]) {
        if (next < 0 || next >= light.length || seen[next] || light[next]! <= limit) continue;
        seen[next] = 1;
        queue.push(next);
      }
    }
    const area = rows.reduce((sum, row) => sum + (row ? row[1] - row[0] + 1 : 0), 0);
    if (area > best.area) best = { rows, area };
  }
  return best;
}

/** The points furthest towards the four corners. */
function cornersOf(rows: readonly Span[]): Outline {
  const points = rows.flatMap((row, y): Point[] =>
    row
      ? [
          [row[0], y],
          [row[1], y],
        ]
      : [],
  );
  const furthest = (reach: (point: Point) => number) =>
    points.reduce((best, point) => (reach(point) > reach(best) ? point : best));
  return [
    furthest(([x, y]) => -x - y),
    furthest(([x, y]) => x - y),
    furthest(([x, y]) => x + y),
    furthest(([x, y]) => y - x),
  ];
}

/** Area of a polygon (shoelace formula). */
function areaOf(corners: readonly Point[]): number {
  const twice = corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

const meanInside = (light: Uint8Array, width: number, rows: readonly Span[]) =>
  meanOf(light, width, (x, y) => isInside(rows[y], x));
const meanOutside = (light: Uint8Array, width: number, rows: readonly Span[]) =>
  meanOf(light, width, (x, y) => !isInside(rows[y], x));
const isInside = (row: Span | undefined, x: number) => row != null && x >= row[0] && x <= row[1];

function meanOf(light: Uint8Array, width: number, counts: (x: number, y: number) => boolean): number {
  let [sum, seen] = [0, 0];
  light.forEach((value, i) => {
    if (!counts(i % width, Math.floor(i / width))) return;
    sum += value;
    seen++;
  });
  return seen === 0 ? 0 : sum / seen;
}
