import type { Piece } from "./pieces.ts";
import { PART, readPlaces, type WordBinary } from "./word-binary.ts";

/** Bytes of the main stream that share a list of modifiers; sorted, without overlap. */
interface ByteRun {
  readonly from: number;
  readonly to: number;
  readonly modifiers: DataView;
}

/** Characters with the same properties. */
export interface CharacterRun {
  readonly start: number;
  readonly end: number;
  /** The run's own modifiers, then those of its piece. */
  readonly modifiers: readonly DataView[];
}

const PAGE = 512;
const EMPTY = new DataView(new ArrayBuffer(0));

/** Properties of characters ([MS-DOC] 2.4.6.2) in the order of the text; gaps have those of their style. */
export function readCharacterRuns(word: WordBinary, pieces: readonly Piece[]): CharacterRun[] {
  const runs = readPages(word, PART.characterPages, 1, (page, i, count) => {
    const at = page.getUint8((count + 1) * 4 + i) * 2;
    return at === 0 ? EMPTY : slice(page, at + 1, page.getUint8(at));
  });
  return pieces.flatMap((piece) => {
    const { start, end, offset, width } = piece;
    const found: CharacterRun[] = [];
    let at = start;
    const add = (to: number, modifiers: DataView) => {
      if (to <= at) return;
      found.push({
        start: at,
        end: to,
        modifiers: [modifiers, ...(piece.modifiers ? [piece.modifiers] : [])],
      });
      at = to;
    };
    const characterAt = (byte: number) =>
      Math.min(end, Math.max(start, start + Math.floor((byte - offset) / width)));
    for (
      let i = firstAfter(runs, offset);
      i < runs.length && runs[i]!.from < offset + (end - start) * width;
      i++
    ) {
      add(characterAt(runs[i]!.from), EMPTY);
      add(characterAt(runs[i]!.to), runs[i]!.modifiers);
    }
    add(end, EMPTY);
    return found;
  });
}

/** Paragraph properties ([MS-DOC] 2.4.6.1): the style and the modifiers of the paragraph that ends at a character. */
export function readParagraphRuns(
  word: WordBinary,
  pieces: readonly Piece[],
): (character: number) => { readonly style: number; readonly modifiers: readonly DataView[] } {
  const runs = readPages(word, PART.paragraphPages, 13, (page, i, count) => {
    const at = page.getUint8((count + 1) * 4 + i * 13) * 2;
    if (at === 0) return EMPTY;
    const words = page.getUint8(at);
    return words === 0 ? slice(page, at + 2, page.getUint8(at + 1) * 2) : slice(page, at + 1, words * 2 - 1);
  });
  return (character) => {
    const piece = pieces.find((p) => character >= p.start && character < p.end);
    const offset = piece ? piece.offset + (character - piece.start) * piece.width : -1;
    const run = runs[firstAfter(runs, offset)];
    const own = run && run.from <= offset && run.modifiers.byteLength >= 2 ? run.modifiers : null;
    return {
      style: own?.getUint16(0, true) ?? 0,
      modifiers: [
        ...(own ? [slice(own, 2, own.byteLength - 2)] : []),
        ...(piece?.modifiers ? [piece.modifiers] : []),
      ],
    };
  };
}

/** Reads all pages of a kind: each lists offsets in the file, and the modifiers between two of them. */
function readPages(
  { main, table, part }: WordBinary,
  index: number,
  entryBytes: number,
  modifiersOf: (page: DataView, i: number, count: number) => DataView,
): ByteRun[] {
  const { itemAt, count: pages } = readPlaces(table, part(index), 4);
  const runs: ByteRun[] = [];
  for (let i = 0; i < pages; i++) {
    const start = (table.getUint32(itemAt(i), true) & 0x3fffff) * PAGE;
    const page = slice(main, start, PAGE);
    if (page.byteLength < PAGE) throw new RangeError("a page of properties is cut off");
    const count = Math.min(page.getUint8(PAGE - 1), Math.floor((PAGE - 5) / (4 + entryBytes)));
    for (let r = 0; r < count; r++) {
      const [from, to] = [page.getUint32(r * 4, true), page.getUint32(r * 4 + 4, true)];
      if (to > from) runs.push({ from, to, modifiers: modifiersOf(page, r, count) });
    }
  }
  return runs.sort((a, b) => a.from - b.from);
}

/** Index of the first run that ends after a byte. */
function firstAfter(runs: readonly ByteRun[], byte: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.to <= byte) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Part of a view, cut at its ends. */
function slice(view: DataView, at: number, length: number): DataView {
  const start = Math.min(Math.max(0, at), view.byteLength);
  return new DataView(
    view.buffer,
    view.byteOffset + start,
    Math.max(0, Math.min(length, view.byteLength - start)),
  );
}
