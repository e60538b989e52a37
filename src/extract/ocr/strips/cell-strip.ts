import type { Box } from "../../../model/extraction.ts";
import { greatestOf } from "../../../model/lists.ts";
import type { GreyImage, OcrLine, OcrWord } from "../../shared/ocr-engine.ts";
import { inkLimit, paperBrightness } from "../image/ink-runs.ts";
import { isInBox, moveWord } from "../lines/line-parts.ts";

/** A picture with cells one below the other, so that the engine cannot read across from cell to cell. */
export interface CellStrip {
  readonly image: GreyImage;
  readonly places: readonly Place[];
}

/** The place of a cell on the strip, and how words in it are moved back to the page (pixels). */
interface Place {
  readonly box: Box;
  readonly dx: number;
  readonly dy: number;
}

/** A cell to be read, in pixels of the page. */
export interface CellToRead {
  readonly bbox: Box;
  /** The same for all cells of one row of a table. */
  readonly row: string;
}

/** White space at the sides of the strip, between two cells, and between a serial number and its cell (inches). */
const MARGIN = 0.15;
const GAP = 0.16;
const SPACE = 0.1;
/** Greatest width and height of a serial number (inches). */
const SERIAL = [0.4, 0.2] as const;
/** Limit on the height of a strip (pixels); engines refuse pictures higher than 32,767. */
const HIGHEST_STRIP = 12_000;
/** A cell with fewer dark pixels is empty. */
const MIN_INK = 12;
/** Share of a line of print that is below its baseline. */
const BELOW_BASELINE = 0.16;
/** Margin around the ink of a cell, which contains the grey edge of the letters (pixels). */
const EDGE = 2;
/** Least height of a line (inches): white space below the diacritic of a capital letter does not end the line. */
const MIN_LINE = 0.1;

/** The part of a cell that has ink, in pixels of the page. */
interface Ink {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly row: string;
}

/** One cell, or a serial number with the cell after it; `baseline`: y of that cell's first line. */
type Slot =
  | { readonly ink: Ink; readonly serial?: undefined }
  | { readonly ink: Ink; readonly serial: Ink; readonly baseline: number };

/**
 * Puts cells, given in reading order, below each other. A serial number is placed beside the following cell of its row,
 * because an engine takes a number alone on its line for a stain. `page`: without the borders of the cells.
 */
export function makeStrips(page: GreyImage, cells: readonly CellToRead[]): CellStrip[] {
  const dark = inkLimit(page);
  const inks = cells.map((cell) => inkOf(page, cell, dark)).filter((ink) => ink !== null);
  const strips: CellStrip[] = [];
  let slots: Slot[] = [];
  let height = 0;
  const close = () => {
    if (slots.length > 0) strips.push(makeStrip(page, slots));
    slots = [];
    height = 0;
  };
  for (let i = 0; i < inks.length; i++) {
    const ink = inks[i]!;
    const next = inks[i + 1];
    const cellAfter = next && next.row === ink.row && isSerial(ink, page.dpi) ? next : null;
    if (cellAfter) i++;
    slots.push(
      cellAfter ? { serial: ink, ink: cellAfter, baseline: firstBaseline(page, cellAfter, dark) } : { ink },
    );
    height += (cellAfter ?? ink).y1 - (cellAfter ?? ink).y0 + GAP * page.dpi;
    if (height > HIGHEST_STRIP) close();
  }
  close();
  return strips;
}

function isSerial({ x0, y0, x1, y1 }: Ink, dpi: number): boolean {
  return x1 - x0 <= SERIAL[0] * dpi && y1 - y0 <= SERIAL[1] * dpi;
}

function makeStrip(page: GreyImage, slots: readonly Slot[]): CellStrip {
  const margin = Math.round(MARGIN * page.dpi);
  const gap = Math.round(GAP * page.dpi);
  const space = Math.round(SPACE * page.dpi);
  const left = ({ serial }: Slot) => margin + (serial ? serial.x1 - serial.x0 + space : 0);
  const width = margin + greatestOf(slots.map((slot) => left(slot) + slot.ink.x1 - slot.ink.x0));
  const height = slots.reduce((sum, { ink }) => sum + ink.y1 - ink.y0 + gap, gap);
  const data = new Uint8Array(width * height).fill(paperBrightness(page));
  const places: Place[] = [];
  const put = (ink: Ink, x: number, y: number) => {
    for (let row = 0; row < ink.y1 - ink.y0; row++) {
      const from = (ink.y0 + row) * page.width;
      data.set(page.data.subarray(from + ink.x0, from + ink.x1), (y + row) * width + x);
    }
    const [x1, y1] = [x + ink.x1 - ink.x0, y + ink.y1 - ink.y0];
    const box: Box = [x - space / 2, y - gap / 2, x1 + space / 2, y1 + gap / 2];
    places.push({ box, dx: ink.x0 - x, dy: ink.y0 - y });
  };
  let top = gap;
  for (const slot of slots) {
    put(slot.ink, left(slot), top);
    if (slot.serial) {
      const bottom = top + slot.baseline - slot.ink.y0;
      put(slot.serial, margin, Math.max(0, bottom - (slot.serial.y1 - slot.serial.y0)));
    }
    top += slot.ink.y1 - slot.ink.y0 + gap;
  }
  return { image: { data, width, height, dpi: page.dpi }, places };
}

function inkOf({ data, width, height }: GreyImage, { bbox, row }: CellToRead, dark: number): Ink | null {
  const left = Math.max(0, Math.ceil(bbox[0]) + 1);
  const top = Math.max(0, Math.ceil(bbox[1]) + 1);
  const right = Math.min(width, Math.floor(bbox[2]) - 1);
  const bottom = Math.min(height, Math.floor(bbox[3]) - 1);
  let [minX, minY, maxX, maxY, ink] = [right, bottom, left, top, 0];
  for (let y = top; y < bottom; y++) {
    for (let x = left, p = y * width + left; x < right; x++, p++) {
      if (data[p]! >= dark) continue;
      ink++;
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
  }
  if (ink < MIN_INK) return null;
  const x0 = Math.max(left, minX - EDGE);
  const y0 = Math.max(top, minY - EDGE);
  return { x0, y0, x1: Math.min(right, maxX + 1 + EDGE), y1: Math.min(bottom, maxY + 1 + EDGE), row };
}

/** y of the baseline of the first line, which ends at a row of pixels without ink. */
function firstBaseline({ data, width, dpi }: GreyImage, { x0, y0, x1, y1 }: Ink, dark: number): number {
  const hasInk = (y: number) => data.subarray(y * width + x0, y * width + x1).some((value) => value < dark);
  let y = y0 + Math.round(MIN_LINE * dpi);
  while (y < y1 && hasInk(y)) y++;
  return Math.round(y - BELOW_BASELINE * (y - y0)) + EDGE;
}

/** Lines read from a strip, moved back to their cells on the page. */
export function moveToPage(lines: readonly OcrLine[], { places }: CellStrip): OcrLine[] {
  return lines.flatMap((line) => {
    const byPlace = Map.groupBy(line.words, (word) => places.find(({ box }) => isInBox(box, word)));
    return [...byPlace].flatMap(([place, words]) => {
      if (!place) return [];
      const moved = words.map((word) => withoutUnderscores(moveWord(word, place.dx, place.dy)));
      return [{ ...line, words: moved, baseline: line.baseline + place.dy }];
    });
  });
}

/** Engines read the white space after a serial number as a blank to be filled in: "3_". */
const withoutUnderscores = (word: OcrWord): OcrWord => ({
  ...word,
  text: word.text.replace(/(?<=^\d{1,3})_+$/u, ""),
});
