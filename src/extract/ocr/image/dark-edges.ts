import { pushAll } from "../../../model/lists.ts";
import type { GreyImage } from "../../shared/ocr-engine.ts";
import { inkLimit } from "./ink-runs.ts";

/** Least length along an edge (inches): letters and figures that touch the edge are shorter. */
const LONGEST_PRINT = 1;
/** Greatest depth of a dark edge, as a share of the picture. */
const DEEPEST = 0.15;
/** Paler pixels between the edge of the picture and the dark strip, and at its inner rim (inches). */
const RIM = 0.02;
/** Pixels beside a strip that show how bright the paper is there (inches). */
const BESIDE = 0.1;

/**
 * The picture without the dark strips along its edges, where a scanner shows its lid beside the sheet, or a camera the table below it.
 * Engines take such a strip for a picture or a border, and leave out lines of print on the whole page; part of a table is read as letters.
 */
export function withoutDarkEdges(image: GreyImage): GreyImage {
  const limit = inkLimit(image);
  const beside = Math.round(BESIDE * image.dpi);
  let lightened = image;
  // One edge after the other: at a corner, a row is dark to its end until the columns of the other edge are light.
  for (const edge of EDGES) {
    const strips = stripsAt(lightened, edge, limit);
    if (strips.length === 0) continue;
    if (lightened === image) lightened = { ...image, data: Uint8Array.from(image.data) };
    for (const { line, depth } of strips) {
      const start = edge.from(image, line);
      const by = edge.step(image);
      // The paper beside the strip: its brightness changes across a photograph.
      let paper = 0;
      for (let i = depth; i < depth + beside; i++) paper = Math.max(paper, lightened.data[start + i * by]!);
      for (let i = 0; i < depth; i++) lightened.data[start + i * by] = paper;
    }
  }
  return lightened;
}

/** An edge of a picture, from which rows or columns of pixels are followed inwards. */
interface Edge {
  /** Number of such rows or columns, and their length. */
  readonly lines: (image: GreyImage) => number;
  readonly length: (image: GreyImage) => number;
  /** Index of the outermost pixel of one, and the step to the next pixel. */
  readonly from: (image: GreyImage, line: number) => number;
  readonly step: (image: GreyImage) => number;
}

const EDGES: readonly Edge[] = [
  {
    lines: ({ height }) => height,
    length: ({ width }) => width,
    from: ({ width }, y) => y * width,
    step: () => 1,
  },
  {
    lines: ({ height }) => height,
    length: ({ width }) => width,
    from: ({ width }, y) => y * width + width - 1,
    step: () => -1,
  },
  {
    lines: ({ width }) => width,
    length: ({ height }) => height,
    from: (_, x) => x,
    step: ({ width }) => width,
  },
  {
    lines: ({ width }) => width,
    length: ({ height }) => height,
    from: ({ width, height }, x) => (height - 1) * width + x,
    step: ({ width }) => -width,
  },
];

/** One row or column of a dark strip: its outermost `depth` pixels. */
interface StripLine {
  readonly line: number;
  readonly depth: number;
}

function stripsAt(image: GreyImage, edge: Edge, limit: number): StripLine[] {
  const count = edge.lines(image);
  const strips: StripLine[] = [];
  let stretch: StripLine[] = [];
  for (let line = 0; line <= count; line++) {
    const depth = line < count ? darkDepth(image, edge, line, limit) : 0;
    if (depth > 0) stretch.push({ line, depth });
    else {
      if (stretch.length >= LONGEST_PRINT * image.dpi) pushAll(strips, stretch);
      stretch = [];
    }
  }
  return strips;
}

/** Number of pixels of a row or column that are dark from the edge on, with the rim; 0 if it is not dark there, or too far. */
function darkDepth(image: GreyImage, edge: Edge, line: number, limit: number): number {
  const { data, dpi } = image;
  const start = edge.from(image, line);
  const step = edge.step(image);
  const rim = Math.max(2, Math.round(RIM * dpi));
  const deepest = DEEPEST * edge.length(image);
  let outer = 0;
  while (outer < rim && data[start + outer * step]! >= limit) outer++;
  let depth = outer;
  while (depth < deepest && data[start + depth * step]! < limit) depth++;
  return depth === outer || depth >= deepest ? 0 : depth + rim;
}
