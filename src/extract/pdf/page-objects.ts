import type { Box } from "../../model/extraction.ts";
import { pushAll } from "../../model/lists.ts";
import type { Rule } from "../layout/page.ts";
import { matrixOf, multiply, unitSquareCorners } from "./matrix.ts";
import { boxAroundPoints, type PageFrame } from "./page-frame.ts";
import { pathRules } from "./path-rules.ts";
import type { Pdfium } from "./pdfium.ts";
import type { Quad } from "./text-page.ts";
import { IMAGE_OBJECT, PATH_OBJECT, TEXT_OBJECT, walkObjects } from "./walk-objects.ts";

export interface PageObjects {
  readonly images: readonly Box[];
  readonly rules: readonly Rule[];
  /** Number of drawn paths on the page. */
  readonly paths: number;
  /** About how many letters the paths are that are not level or upright lines. */
  readonly outlinedLetters: number;
  /** Text objects inside form objects, among them those of annotations drawn into the page. */
  readonly inForms: ReadonlySet<number>;
  /** Text objects painted over by an image of nearly the whole page. */
  readonly covered: ReadonlySet<number>;
}

/** An image of this share of the page hides the text under it. */
const COVERS_PAGE = 0.8;
/** The outline of a letter has about this many segments; some programs draw a whole line of text as one path. */
const SEGMENTS_OF_LETTER = 20;
/** A field's border may be drawn this far outside its box (points). */
const BORDER = 2;

/**
 * Reads the images and drawn lines of a page, including those in form objects. Boxes and lines are in points.
 * @param fields boxes of form fields in PDF space; the lines that they draw are no part of the page's tables and boxes
 */
export function readPageObjects(
  lib: Pdfium,
  page: number,
  { size, toPage }: PageFrame,
  fields: readonly Quad[] = [],
): PageObjects {
  const fieldBoxes = fields.map(([left, top, right, bottom]) =>
    boxAroundPoints(
      [
        [left, top],
        [right, bottom],
      ],
      toPage,
    ),
  );
  const pageArea = size.width * size.height;
  const images: Box[] = [];
  const rules: Rule[] = [];
  const covered = new Set<number>();
  const inForms = new Set<number>();
  const texts: number[] = [];
  let [paths, outlinedLetters] = [0, 0];
  walkObjects(lib, page, (object, type, outer, depth) => {
    if (type === TEXT_OBJECT) {
      texts.push(object);
      if (depth > 0) inForms.add(object);
    } else if (type === IMAGE_OBJECT) {
      const box = boxAroundPoints(unitSquareCorners(multiply(matrixOf(lib, object), outer)), toPage);
      images.push(box);
      if (areaOf(box) >= COVERS_PAGE * pageArea) for (const text of texts) covered.add(text);
    } else if (type === PATH_OBJECT) {
      paths++;
      const lines = pathRules(lib, object, multiply(matrixOf(lib, object), outer), toPage);
      if (lines.length === 0) outlinedLetters += lib._FPDFPath_CountSegments(object) / SEGMENTS_OF_LETTER;
      pushAll(rules, depth > 0 ? lines.filter((line) => !fieldBoxes.some((box) => isIn(line, box))) : lines);
    }
  });
  return { images, rules, paths, outlinedLetters, covered, inForms };
}

function isIn({ axis, at, from, to }: Rule, [x0, y0, x1, y1]: Box): boolean {
  const [across, along] =
    axis === "horizontal"
      ? ([
          [y0, y1],
          [x0, x1],
        ] as const)
      : ([
          [x0, x1],
          [y0, y1],
        ] as const);
  return (
    at >= across[0] - BORDER &&
    at <= across[1] + BORDER &&
    from >= along[0] - BORDER &&
    to <= along[1] + BORDER
  );
}

const areaOf = ([x0, y0, x1, y1]: Box) => (x1 - x0) * (y1 - y0);
