import type { GreyImage } from "../../shared/ocr-engine.ts";

const SHORT = 3;
const LONG = 4;
const RATIONAL = 5;
const HEADER_BYTES = 8;
const ENTRY_BYTES = 12;
/** The denominator of the resolution. */
const DENOMINATOR = 100;

/**
 * The picture as an uncompressed TIFF (revision 6.0, section 4): the one format without compression that states the
 * resolution.
 */
export function tiff({ data, width, height, dpi }: GreyImage): Buffer {
  const entries: [tag: number, type: number, value: number][] = [
    [256, LONG, width],
    [257, LONG, height],
    // Bits a pixel; not compressed; 0 is black.
    [258, SHORT, 8],
    [259, SHORT, 1],
    [262, SHORT, 1],
    // One strip, after the two resolutions.
    [273, LONG, 0],
    [277, SHORT, 1],
    [278, LONG, height],
    [279, LONG, data.length],
    [282, RATIONAL, 0],
    [283, RATIONAL, 0],
    // Pixels an inch.
    [296, SHORT, 2],
  ];
  const resolutionAt = HEADER_BYTES + 2 + entries.length * ENTRY_BYTES + 4;
  const stripAt = resolutionAt + 8;
  const offsets = new Map([
    [273, stripAt],
    [282, resolutionAt],
    [283, resolutionAt],
  ]);
  const head = Buffer.alloc(stripAt);
  head.write("II*\0", "latin1");
  head.writeUInt32LE(HEADER_BYTES, 4);
  head.writeUInt16LE(entries.length, HEADER_BYTES);
  for (const [i, [tag, type, value]] of entries.entries()) {
    const at = HEADER_BYTES + 2 + i * ENTRY_BYTES;
    head.writeUInt16LE(tag, at);
    head.writeUInt16LE(type, at + 2);
    head.writeUInt32LE(1, at + 4);
    head.writeUInt32LE(offsets.get(tag) ?? value, at + 8);
  }
  head.writeUInt32LE(Math.round(dpi * DENOMINATOR), resolutionAt);
  head.writeUInt32LE(DENOMINATOR, resolutionAt + 4);
  return Buffer.concat([head, data]);
}
