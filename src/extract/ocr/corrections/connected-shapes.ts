import type { GreyImage, OcrWord } from "../../shared/ocr-engine.ts";

/** Connected ink, in pixels of the picture. */
export interface Shape {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly ink: number;
}

/** Share of the word's height that is added below its box: if an engine misses a comma, the box ends above its tail. */
const TAIL = 0.25;

/** The shapes of a word; ink is darker than half way between its darkest and its lightest pixel. */
export function connectedShapes({ data, width, height }: GreyImage, word: OcrWord): Shape[] {
  const left = Math.max(0, Math.floor(word.x0) - 1);
  const right = Math.min(width, Math.ceil(word.x1) + 1);
  const top = Math.max(0, Math.floor(word.y0) - 1);
  const bottom = Math.min(height, Math.ceil(word.y1 + TAIL * (word.y1 - word.y0)));
  const [w, h] = [right - left, bottom - top];
  if (w <= 0 || h <= 0) return [];
  const values = new Uint8Array(w * h);
  for (let y = 0; y < h; y++)
    values.set(data.subarray((top + y) * width + left, (top + y) * width + right), y * w);
  const darkest = values.reduce((least, value) => Math.min(least, value), 255);
  const lightest = values.reduce((most, value) => Math.max(most, value), 0);
  const dark = (darkest + lightest) / 2;
  const open = values.map((value) => (value < dark ? 1 : 0));
  const shapes: Shape[] = [];
  for (let start = 0; start < open.length; start++)
    if (open[start] === 1) shapes.push(moved(takeShape(start, open, w), left, top));
  return shapes;
}

const moved = ({ x0, y0, x1, y1, ink }: Shape, right: number, down: number): Shape => ({
  x0: x0 + right,
  y0: y0 + down,
  x1: x1 + right,
  y1: y1 + down,
  ink,
});

/** Removes the ink connected with pixel `start` from `open`. */
function takeShape(start: number, open: Uint8Array, width: number): Shape {
  let [x0, y0, x1, y1, ink] = [width, open.length, 0, 0, 0];
  const queue = [start];
  open[start] = 0;
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    ink++;
    [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x + 1), Math.max(y1, y + 1)];
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        const next = at + dy * width + dx;
        if (x + dx < 0 || x + dx >= width || open[next] !== 1) continue;
        open[next] = 0;
        queue.push(next);
      }
    }
  }
  return { x0, y0, x1, y1, ink };
}
