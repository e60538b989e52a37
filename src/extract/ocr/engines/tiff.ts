import type { GreyImage } from "../../shared/ocr-engine.ts";

const SHORT = 3;
const LONG = 4;
const RATIONAL = 5;
const HEADER = 8;
const ENTRY = 12;
/** A resolution is given in so many parts of a pixel an inch. */
const PARTS = 100;

/**
 * The picture as an uncompressed TIFF (revision 6.0, section 4): of the formats that cost no compressing the one that
 * tells its resolution.
 */
export function tiff({ data, width, height, dpi }: GreyImage): Buffer {
  const entries: [tag: number, type: number, value: number][] = [
    [256, LONG, width],
    [257, LONG, height],
    // Bits a pixel; not compressed; 0 is black.
    [258, SHORT, 8],
    [259, SHORT, 1],
    [262, SHORT, 1],
    // One strip, behind the two resolutions.
    [273, LONG, 0],
    [277, SHORT, 1],
    [278, LONG, height],
    [279, LONG, data.length],
    [282, RATIONAL, 0],
    [283, RATIONAL, 0],
    // Pixels an inch.
    [296, SHORT, 2],
  ];
  const resolution = HEADER + 2 + entries.length * ENTRY + 4;
  const strip = resolution + 8;
  const places = new Map([
    [273, strip],
    [282, resolution],
    [283, resolution],
  ]);
  const head = Buffer.alloc(strip);
  head.write("II*\0", "latin1");
  head.writeUInt32LE(HEADER, 4);
  head.writeUInt16LE(entries.length, HEADER);
  for (const [i, [tag, type, value]] of entries.entries()) {
    const at = HEADER + 2 + i * ENTRY;
    head.writeUInt16LE(tag, at);
    head.writeUInt16LE(type, at + 2);
    head.writeUInt32LE(1, at + 4);
    head.writeUInt32LE(places.get(tag) ?? value, at + 8);
  }
  head.writeUInt32LE(Math.round(dpi * PARTS), resolution);
  head.writeUInt32LE(PARTS, resolution + 4);
  return Buffer.concat([head, data]);
}
