import type { CompoundFile } from "../zip/compound-file.ts";

// The header of a Word 97-2003 file ("File Information Block", [MS-DOC] 2.5): streams, and offsets of the parts in them.

/** Parts of the table stream, by index in the header's list of (offset, length) pairs ([MS-DOC] 2.5.6). */
export const PART = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  sections: 6,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  settings: 31,
  pieces: 33,
  shapes: 40,
  endnoteReferences: 46,
  endnoteTexts: 47,
  textBoxes: 56,
  lists: 73,
  listOverrides: 74,
} as const;

/** The stories of a file in the order in which their characters are numbered. */
const STORIES = ["main", "footnotes", "headers", "macros", "comments", "endnotes", "textBoxes"] as const;
export type StoryName = (typeof STORIES)[number];

export interface WordBinary {
  readonly main: DataView;
  readonly table: DataView;
  /** Long property lists; empty if the file has none. */
  readonly data: DataView;
  /** Offset and length in the table stream; null if the file lacks the part. */
  part(index: number): { readonly at: number; readonly length: number } | null;
  /** First character of a story and the one after its last. */
  story(name: StoryName): { readonly start: number; readonly end: number };
}

export type WordBinaryRefusal = "encrypted" | "too-old";

/** The first two bytes of a Word file (`wIdent`), and the version of Word 97 in the next two (`nFib`). */
const IDENT = 0xa5ec;
const WORD_97 = 0x00c1;
/** Flags at `FLAGS`: the text is encrypted (`fEncrypted`); the table stream is "1Table" (`fWhichTblStm`). */
const FLAGS = 0x0a;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
/** Offsets of the lengths of the stories (`ccpText` and the next ones) and of the (offset, length) pairs of the parts. */
const STORY_LENGTHS = 0x4c;
const PAIRS = 0x9a;

/** @throws RangeError if the header is cut off or not that of a Word file */
export function openWordBinary(file: CompoundFile): WordBinary | WordBinaryRefusal {
  const main = viewOf(file.stream("WordDocument"));
  if (main.byteLength < PAIRS) throw new RangeError("the header is cut off");
  if (main.getUint16(0, true) !== IDENT) return "too-old";
  if (main.getUint16(2, true) < WORD_97) return "too-old";
  const flags = main.getUint16(FLAGS, true);
  if (flags & ENCRYPTED) return "encrypted";
  const table = viewOf(file.stream(flags & SECOND_TABLE ? "1Table" : "0Table"));
  const pairs = main.getUint16(PAIRS - 2, true);
  const lengths = STORIES.map((_, i) => Math.max(0, main.getInt32(STORY_LENGTHS + i * 4, true)));
  return {
    main,
    table,
    data: viewOf(file.stream("Data") ?? new Uint8Array(0)),
    part(index) {
      if (index >= pairs) return null;
      const at = main.getUint32(PAIRS + index * 8, true);
      const length = main.getUint32(PAIRS + index * 8 + 4, true);
      return length === 0 ? null : { at, length };
    },
    story(name) {
      const index = STORIES.indexOf(name);
      const start = lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
      return { start, end: start + lengths[index]! };
    },
  };
}

function viewOf(bytes: Uint8Array | null): DataView {
  if (!bytes) throw new RangeError("a stream is missing");
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Character positions and an item for each but the last ("PLC", [MS-DOC] 2.2.2): n + 1 positions, n items of `itemBytes`. */
export function readPlaces(
  view: DataView,
  part: { readonly at: number; readonly length: number } | null,
  itemBytes: number,
): {
  readonly places: readonly number[];
  readonly itemAt: (index: number) => number;
  readonly count: number;
} {
  const count = part ? Math.max(0, Math.floor((part.length - 4) / (4 + itemBytes))) : 0;
  const at = part?.at ?? 0;
  const places = part ? Array.from({ length: count + 1 }, (_, i) => view.getUint32(at + i * 4, true)) : [];
  return { places, count, itemAt: (index) => at + (count + 1) * 4 + index * itemBytes };
}
