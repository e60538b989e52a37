import { bare } from "../../../language/fold.ts";
import { greatestOf } from "../../../model/lists.ts";
import { FONT } from "./cell.ts";

// Programs do not compute the height of a row when they open the file, so it is computed here as they wrap text.

/** Widths of the letters of Arial in thousandths of its size; other characters count as a digit. */
const LETTER_WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    222: "ijl",
    260: "|",
    278: " !,./:;I[]\\tf",
    333: "()-`r“”‘’·",
    355: '"',
    389: "*",
    500: "ckJsvxyz",
    584: "+=<>~",
    611: "FTZ",
    667: "&ABEKPSVXYơư",
    722: "CDHNRUwĐ",
    778: "GOQ",
    833: "Mm",
    889: "%",
    944: "W",
    1000: "…—@ƠƯ",
  }).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, Number(width)] as const)),
);
const DIGIT_WIDTH = 556;
/** Excel rounds the widths of letters to pixels, and bold letters are wider. */
const ROUNDED = 1.03;
const BOLD = 1.1;

/** The height of a line in Excel, in points; LibreOffice needs a little less. */
const LINE_HEIGHT = 12.8;
/** The maximum height of a row in Excel, in points. */
const GREATEST_ROW_HEIGHT = 409;
/** The width of a digit, and what a cell leaves free beside its text, in pixels; a point has 4/3 pixels. */
const DIGIT_PIXELS = 7;
const CELL_PADDING = 6;

const widthOf = (text: string): number => {
  let width = 0;
  for (const letter of text.normalize("NFC"))
    width += LETTER_WIDTHS.get(letter) ?? LETTER_WIDTHS.get(bare(letter)) ?? DIGIT_WIDTH;
  return width;
};

/** The number of lines that a text needs in a column. @param columnWidth in digits @param scale of the letters */
function linesIn(text: string, columnWidth: number, scale: number): number {
  const points = ((columnWidth * DIGIT_PIXELS - CELL_PADDING) * 3) / 4;
  const room = ((points / FONT.size) * 1000) / scale;
  const space = widthOf(" ");
  return text.split("\n").reduce((sum, paragraph) => {
    let [lines, used] = [1, 0];
    for (const word of paragraph.split(" ")) {
      const width = widthOf(word);
      if (used > 0 && used + space + width > room) [lines, used] = [lines + 1, 0];
      used += (used > 0 ? space : 0) + width;
      // A word that is longer than a line is broken.
      if (used > room) [lines, used] = [lines + Math.ceil(used / room) - 1, used % room];
    }
    return sum + lines;
  }, 0);
}

/** The height of a row in points. @param widths of the columns of the texts, in digits */
export function rowHeight(texts: readonly string[], widths: readonly number[], isHead: boolean): number {
  const lines = greatestOf(texts.map((text, c) => linesIn(text, widths[c]!, isHead ? BOLD : ROUNDED)));
  return Math.min(GREATEST_ROW_HEIGHT, Math.max(1, lines) * LINE_HEIGHT + 3);
}
