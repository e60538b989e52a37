import { greatestOf } from "../../../model/lists.ts";
import type { GreyImage } from "../../shared/ocr-engine.ts";

/** Side of the squares in which the paper is measured (inches; about 2 mm). */
const SQUARE_INCHES = 0.08;
/** The paper of a square is as bright as the pixel at this share of the sorted pixels. */
const PAPER_RANK = 0.8;
/** Brightness of the paper after evening out. */
const WHITE = 250;

/** The brightness of the paper, square by square. */
export interface Paper {
  /** Side of a square in pixels. */
  readonly side: number;
  readonly columns: number;
  readonly rows: number;
  readonly brightness: Float32Array;
}

/** Measures the brightness of the paper in each square of a picture, 0..255. */
export function measurePaper(image: GreyImage): Paper {
  const { width, height, dpi } = image;
  const side = Math.max(8, Math.round(SQUARE_INCHES * dpi));
  const columns = Math.max(1, Math.ceil(width / side));
  const rows = Math.max(1, Math.ceil(height / side));
  const raw = new Float32Array(columns * rows);
  const counts = new Uint32Array(256);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      raw[row * columns + column] = squareBrightness(image, column * side, row * side, side, counts);
    }
  }
  return { side, columns, rows, brightness: smooth(spread(raw, columns, rows), columns, rows) };
}

/** Brightness of the paper in a square, by every fourth pixel. `counts`: 256 numbers as working memory. */
function squareBrightness(
  { data, width, height }: GreyImage,
  left: number,
  top: number,
  side: number,
  counts: Uint32Array,
): number {
  counts.fill(0);
  let seen = 0;
  for (let y = top; y < Math.min(height, top + side); y += 2) {
    for (let x = left; x < Math.min(width, left + side); x += 2) {
      counts[data[y * width + x]!]!++;
      seen++;
    }
  }
  let value = 0;
  for (let below = 0; value < 255; value++) {
    below += counts[value]!;
    if (below >= PAPER_RANK * seen) break;
  }
  return value;
}

/** Each square gets the highest brightness among its neighbours, because a square full of ink shows no paper. */
const spread = (values: Float32Array, columns: number, rows: number) =>
  combineNeighbours(values, columns, rows, 1, (around) => greatestOf(around));
const smooth = (values: Float32Array, columns: number, rows: number) =>
  combineNeighbours(values, columns, rows, 2, (around) => around.reduce((a, b) => a + b, 0) / around.length);

function combineNeighbours(
  values: Float32Array,
  columns: number,
  rows: number,
  reach: number,
  combine: (around: number[]) => number,
): Float32Array {
  return values.map((_, i) => {
    const row = Math.floor(i / columns);
    const column = i % columns;
    const around: number[] = [];
    for (let r = Math.max(0, row - reach); r <= Math.min(rows - 1, row + reach); r++) {
      for (let c = Math.max(0, column - reach); c <= Math.min(columns - 1, column + reach); c++) {
        around.push(values[r * columns + c]!);
      }
    }
    return combine(around);
  });
}

/** Divides each pixel by the brightness of the paper around it, which is interpolated between the squares. */
export function evenLight(image: GreyImage, paper: Paper): GreyImage {
  const { data, width, height } = image;
  const { side, columns, rows, brightness } = paper;
  const even = new Uint8Array(data.length);
  const gains = new Float32Array(columns);
  for (let y = 0; y < height; y++) {
    const v = Math.min(rows - 1, Math.max(0, y / side - 0.5));
    const r = Math.floor(v);
    const below = Math.min(rows - 1, r + 1);
    for (let c = 0; c < columns; c++) {
      const top = brightness[r * columns + c]!;
      gains[c] = WHITE / Math.max(1, top + (v - r) * (brightness[below * columns + c]! - top));
    }
    for (let x = 0; x < width; x++) {
      const u = Math.min(columns - 1, Math.max(0, x / side - 0.5));
      const c = Math.floor(u);
      const left = gains[c]!;
      const gain = left + (u - c) * (gains[Math.min(columns - 1, c + 1)]! - left);
      even[y * width + x] = Math.min(255, data[y * width + x]! * gain);
    }
  }
  return { ...image, data: even };
}
