import { entryName } from "./entry-name.ts";

/** One entry of a zip archive as its directory states it, or its own header where the directory is lost. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** Compression method: 0 stored, 8 deflated. */
  readonly method: number;
  /** Offset of the entry's own header. */
  readonly offset: number;
  /** Compressed size in bytes; null if it is not stated: then the data itself marks its end. */
  readonly packed: number | null;
  readonly size: number | null;
  readonly crc: number | null;
}

// Signatures and fields: APPNOTE.TXT 6.3.10, section 4.3.
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const END_BYTES = 22;
// The same of archives in the Zip64 format: a longer end record, and a record that says where it is (4.3.14, 4.3.15).
const LONG_END = 0x06064b50;
const LONG_END_BYTES = 56;
const LONG_LOCATOR = 0x07064b50;
const LONG_LOCATOR_BYTES = 20;
/** Longest comment after the end record. */
const MAX_COMMENT = 65_535;
const MAX_ENTRIES = 20_000;
const ENCRYPTED = 1;
const SIZES_FOLLOW = 8;
const UTF_8_NAME = 0x0800;
const ZIP64 = 1;
const NOT_IN_32_BITS = 0xffffffff;

/** The entries of the directory at the end of an archive; null: there is none, or it is cut off. */
export function readDirectory(view: DataView): ZipEntry[] | null {
  const stated = findDirectory(view);
  if (stated === null) return null;
  const { count, start } = stated;
  // If other bytes precede the archive, every stated offset is too small by their number.
  const shift = start - stated.offset;
  const entries: ZipEntry[] = [];
  for (let at = start, i = 0; i < Math.min(count, MAX_ENTRIES); i++) {
    if (at < 0 || at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const [size, packed, offset] = withLongNumbers(
      view,
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
      { from: at + 46 + nameLength, to: at + 46 + nameLength + extraLength },
    );
    entries.push({
      name: nameAt(view, at + 46, nameLength, flags),
      encrypted: (flags & ENCRYPTED) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      size,
      offset: offset + shift,
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

type Numbers = [size: number, packed: number, offset: number];

/** Replaces the numbers that do not fit in 32 bits by those of the Zip64 field (4.5.3), which has them in this order. */
function withLongNumbers(view: DataView, numbers: Numbers, extra: { from: number; to: number }): Numbers {
  const end = Math.min(extra.to, view.byteLength);
  for (let at = extra.from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64) continue;
    let next = at + 4;
    return numbers.map((number) => {
      if (number !== NOT_IN_32_BITS || next + 8 > end) return number;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    }) as Numbers;
  }
  return numbers;
}

/** The directory: its number of entries, where it begins, and where the archive states that it begins. */
function findDirectory(view: DataView): { count: number; start: number; offset: number } | null {
  const end = findDirectoryEnd(view);
  if (end === null) return null;
  const locator = end - LONG_LOCATOR_BYTES;
  if (locator >= 0 && view.getUint32(locator, true) === LONG_LOCATOR) {
    const longEnd = locator - LONG_END_BYTES;
    if (longEnd >= 0 && view.getUint32(longEnd, true) === LONG_END) {
      const number = (at: number) => Number(view.getBigUint64(longEnd + at, true));
      return { count: number(32), start: longEnd - number(40), offset: number(48) };
    }
  }
  return {
    count: view.getUint16(end + 10, true),
    start: end - view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
  };
}

function findDirectoryEnd(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  return null;
}

/** The entries of an archive without a directory, found by the headers before their data. */
export function findLocalHeaders(view: DataView): ZipEntry[] {
  const bytes = Buffer.from(view.buffer, view.byteOffset, view.byteLength);
  const entries: ZipEntry[] = [];
  for (let at = bytes.indexOf("PK\x03\x04"); at >= 0 && entries.length < MAX_ENTRIES; ) {
    if (at + 30 > bytes.length) break;
    const flags = view.getUint16(at + 6, true);
    const stated = !(flags & SIZES_FOLLOW);
    const nameLength = view.getUint16(at + 26, true);
    entries.push({
      name: nameAt(view, at + 30, nameLength, flags),
      encrypted: (flags & ENCRYPTED) !== 0,
      method: view.getUint16(at + 8, true),
      offset: at,
      crc: stated ? view.getUint32(at + 14, true) : null,
      packed: stated ? view.getUint32(at + 18, true) : null,
      size: stated ? view.getUint32(at + 22, true) : null,
    });
    at = bytes.indexOf("PK\x03\x04", at + 30 + nameLength);
  }
  return entries;
}

function nameAt(view: DataView, at: number, length: number, flags: number): string {
  const available = Math.max(0, Math.min(length, view.byteLength - at));
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, available);
  return flags & UTF_8_NAME ? Buffer.from(bytes).toString("utf8") : entryName(bytes);
}
