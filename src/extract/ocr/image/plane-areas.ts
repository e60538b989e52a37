import type { GreyImage } from "../../shared/ocr-engine.ts";
import type { BinaryImage } from "./binarize.ts";
import type { Point } from "./perspective.ts";

// Areas of a picture whose brightness changes little by little: a sheet of paper in uneven light, or the table below it.

/** The brightness changes by more from one pixel to the next at the border of an area, and by less inside it (0..255). */
const STEP = 10;

/** The picture without dark strokes up to `2 * reach` pixels wide: each pixel is as bright as the darkest of the brightest around it. */
export function withoutPrint(image: GreyImage, reach: number): GreyImage {
  const extremes = (of: GreyImage, sign: 1 | -1) =>
    extremesAlong(extremesAlong(of, "row", reach, sign), "column", reach, sign);
  return extremes(extremes(image, 1), -1);
}

/** Each pixel becomes the brightest (`sign` 1) or darkest (-1) of those near it along one axis. */
function extremesAlong(image: GreyImage, axis: "row" | "column", reach: number, sign: 1 | -1): GreyImage {
  const { data, width, height } = image;
  const [step, length] = axis === "row" ? [1, width] : [width, height];
  const found = new Uint8Array(data.length);
  for (let i = 0; i < data.length; i++) {
    const at = axis === "row" ? i % width : Math.floor(i / width);
    let best = sign * data[i]!;
    for (let k = Math.max(-reach, -at); k <= Math.min(reach, length - 1 - at); k++)
      best = Math.max(best, sign * data[i + k * step]!);
    found[i] = sign * best;
  }
  return { ...image, data: found };
}

/** The areas of at least `leastSize` pixels that no step in brightness divides, from the largest on; 1 for the pixels of each. */
export function planeAreas(image: GreyImage, leastSize: number): Uint8Array[] {
  const { data: steps, width, height } = stepsIn(image);
  const areaOf = new Int32Array(steps.length);
  const areas: { readonly number: number; readonly size: number }[] = [];
  for (let start = 0; start < steps.length; start++) {
    if (steps[start] === 1 || areaOf[start] !== 0) continue;
    const number = areas.length + 1;
    const open = [start];
    areaOf[start] = number;
    let size = 0;
    for (let i = open.pop(); i !== undefined; i = open.pop()) {
      size++;
      const x = i % width;
      for (const next of [x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1, i - width, i + width])
        if (next >= 0 && next < width * height && areaOf[next] === 0 && steps[next] === 0) {
          areaOf[next] = number;
          open.push(next);
        }
    }
    areas.push({ number, size });
  }
  return areas
    .filter(({ size }) => size >= leastSize)
    .sort((a, b) => b.size - a.size)
    .map(({ number }) => Uint8Array.from(areaOf, (of) => (of === number ? 1 : 0)));
}

/** 1 where the brightness changes by a step. */
function stepsIn({ data, width, height }: GreyImage): BinaryImage {
  const steps = new Uint8Array(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const across = x > 0 && x < width - 1 ? Math.abs(data[i + 1]! - data[i - 1]!) : 0;
      const down = y > 0 && y < height - 1 ? Math.abs(data[i + width]! - data[i - width]!) : 0;
      if (Math.max(across, down) > 2 * STEP) steps[i] = 1;
    }
  return { data: steps, width, height };
}

/** The points where an area begins and ends in each row and each column. */
export function outlineOf(area: Uint8Array, { width, height }: GreyImage): Point[] {
  const points: Point[] = [];
  const addEnds = (
    count: number,
    length: number,
    index: (line: number, i: number) => number,
    pointAt: (line: number, i: number) => Point,
  ) => {
    for (let line = 0; line < count; line++) {
      let first = 0;
      while (first < length && area[index(line, first)] === 0) first++;
      if (first === length) continue;
      let last = length - 1;
      while (area[index(line, last)] === 0) last--;
      points.push(pointAt(line + 0.5, first), pointAt(line + 0.5, last + 1));
    }
  };
  addEnds(
    height,
    width,
    (y, x) => y * width + x,
    (y, x) => [x, y],
  );
  addEnds(
    width,
    height,
    (x, y) => y * width + x,
    (x, y) => [x, y],
  );
  return points;
}
