import type { WordBinary } from "./word-binary.ts";
import { PART, readPlaces } from "./word-binary.ts";

/** Characters that are contiguous in the file. A file saved with Word's "fast save" has many pieces. */
export interface Piece {
  /** First character, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** Offset of the first in the main stream, and bytes per character. */
  readonly offset: number;
  readonly width: 1 | 2;
  /** Modifiers of the whole piece; null: none. */
  readonly modifiers: DataView | null;
}

const PROPERTIES = 1;
const TABLE = 2;
const PIECE_BYTES = 8;
const COMPRESSED = 0x40000000;

/** Reads the piece table ([MS-DOC] 2.4.1): characters in the order of the text. */
export function readPieces({ main, table, part }: WordBinary): Piece[] {
  const clx = part(PART.pieces);
  if (!clx) throw new RangeError("there is no piece table");
  const properties: DataView[] = [];
  for (let at = clx.at; at < clx.at + clx.length; ) {
    const kind = table.getUint8(at);
    if (kind === PROPERTIES) {
      const length = table.getUint16(at + 1, true);
      properties.push(new DataView(table.buffer, table.byteOffset + at + 3, length));
      at += 3 + length;
      continue;
    }
    if (kind !== TABLE) break;
    const { places, itemAt, count } = readPlaces(
      table,
      { at: at + 5, length: table.getUint32(at + 1, true) },
      PIECE_BYTES,
    );
    return Array.from({ length: count }, (_, i) => {
      const fc = table.getUint32(itemAt(i) + 2, true);
      const modifier = table.getUint16(itemAt(i) + 6, true);
      const width = fc & COMPRESSED ? 1 : 2;
      const offset = width === 1 ? (fc & ~COMPRESSED) >>> 1 : fc;
      const [start, end] = [places[i]!, places[i + 1]!];
      if (end < start || offset + (end - start) * width > main.byteLength)
        throw new RangeError("a piece is cut off");
      return {
        start,
        end,
        offset,
        width,
        modifiers: modifier & 1 ? (properties[modifier >> 1] ?? null) : null,
      };
    });
  }
  throw new RangeError("there is no piece table");
}

const WINDOWS_1252 = new TextDecoder("windows-1252");
const UTF_16 = new TextDecoder("utf-16le");

/** All characters, one UTF-16 unit each. */
export function textOf(pieces: readonly Piece[], { main }: WordBinary): string {
  return pieces
    .map(({ start, end, offset, width }) => {
      const bytes = new Uint8Array(main.buffer, main.byteOffset + offset, (end - start) * width);
      return (width === 1 ? WINDOWS_1252 : UTF_16).decode(bytes);
    })
    .join("");
}
