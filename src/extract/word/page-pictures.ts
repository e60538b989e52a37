import type { PageCounter } from "./page-counter.ts";
import { child, descendants, type XmlNode } from "./xml-node.ts";

/** A picture that fills a page of a document, such as a pasted scan. */
export interface PagePicture {
  readonly page: number;
  /** The id by which the package has its bytes. */
  readonly id: string;
}

/** The shape in which pictures are shown. */
export interface PictureShape {
  /** Width and height in points; null if the file does not state them. */
  readonly size: readonly [width: number, height: number] | null;
  /** It shows more than one picture. */
  readonly isGroup: boolean;
  /** The text is printed over it, such as over a watermark. */
  readonly isBackground: boolean;
}

const A4 = 595 * 842;
/**
 * Least share of A4. A page scanned in landscape has 0.28 between the margins of a portrait page; stamps, logos and signatures
 * have at most 0.05. Where nothing is typed, several pages may be pasted side by side.
 */
const LEAST_SHARE = 0.25;
const LEAST_SHARE_WITHOUT_TEXT = 0.1;
/** Points; banners and drawn lines are wide but not high. */
const LEAST_SIDE = 140;

/** Collects the pictures that are pages. `hasText`: the document has typed text. */
export class PagePictures {
  readonly found: PagePicture[] = [];
  /** The document has a picture of any kind. */
  any = false;
  readonly #counter: PageCounter;
  readonly #hasText: boolean;

  constructor(counter: PageCounter, hasText: boolean) {
    this.#counter = counter;
    this.#hasText = hasText;
  }

  /**
   * Makes the picture a separate page if it is shown as large as a page; returns true if it did. `id` null: a picture that does not
   * print, or is outside the flow of the text.
   */
  add(id: string | null, shape: PictureShape | null): boolean {
    this.any = true;
    if (id === null) return false;
    const isPage = this.#hasText ? isPageSized(shape) : mayBePage(shape);
    if (isPage) this.found.push({ page: this.#counter.takePage(), id });
    return isPage;
  }
}

const isPageSized = (shape: PictureShape | null): boolean =>
  shape !== null &&
  !shape.isGroup &&
  !shape.isBackground &&
  shape.size !== null &&
  covers(shape.size, LEAST_SHARE);

/** Without typed text a picture is the text, also as a background or without a size. */
const mayBePage = (shape: PictureShape | null): boolean =>
  !shape?.size || covers(shape.size, LEAST_SHARE_WITHOUT_TEXT);

const covers = ([width, height]: readonly [number, number], share: number): boolean =>
  Math.min(width, height) >= LEAST_SIDE && width * height >= share * A4;

const EMU_PER_POINT = 12_700;
const POINTS: ReadonlyMap<string, number> = new Map([
  ["pt", 1],
  ["in", 72],
  ["cm", 28.35],
  ["mm", 2.835],
]);

/** The shape of `wp:inline` and `wp:anchor`, or of `v:shape` and its kind. */
export function shapeOf(node: XmlNode): PictureShape {
  const pictures = ["a:blip", "v:imagedata"].flatMap((name) => descendants(node, name));
  const extent = child(node, "wp:extent")?.attributes;
  const style = node.attributes.style ?? "";
  const size = extent
    ? sizeOf(Number(extent.cx) / EMU_PER_POINT, Number(extent.cy) / EMU_PER_POINT)
    : sizeOf(lengthIn(style, "width"), lengthIn(style, "height"));
  const isBackground = ["1", "true"].includes(node.attributes.behindDoc ?? "") || /z-index:\s*-/u.test(style);
  return { size, isGroup: pictures.length > 1, isBackground };
}

const sizeOf = (width: number, height: number): PictureShape["size"] =>
  width > 0 && height > 0 ? [width, height] : null;

/** A length in the style of a shape, in points; NaN if it is not stated with a unit. */
function lengthIn(style: string, name: "width" | "height"): number {
  const found = new RegExp(`(?:^|;)\\s*${name}:\\s*(?<length>[\\d.]{1,12})(?<unit>pt|in|cm|mm)`, "u").exec(
    style,
  );
  return Number(found?.groups?.length) * (POINTS.get(found?.groups?.unit ?? "") ?? Number.NaN);
}
