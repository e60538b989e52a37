import { crc32 } from "node:zlib";
import { Inflate } from "fflate";
import { KehoachError } from "../../model/error.ts";
import { encrypted } from "../shared/encrypted.ts";
import { entryName } from "./entry-name.ts";

/** What unpacking may cost, in bytes of real output: an archive's own claims count for nothing. */
export interface UnpackLimits {
  readonly entryBytes: number;
  readonly totalBytes: number;
}

export interface ZipArchive {
  /** In the order of the directory; a damaged or malicious archive may have one twice. */
  readonly names: readonly string[];
  /** false: the directory at the end is missing, so the file is cut off or was never finished. */
  readonly complete: boolean;
  /**
   * Unpacks one entry, or as much of it as its bytes still give (`intact` false). null: no such entry.
   * @throws KehoachError "too-large" past the limits, "encrypted" where the entry is under a password.
   */
  read(name: string): Unpacked | null;
  /** The same by the entry's place in `names`. */
  readAt(index: number): Unpacked | null;
}

export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly intact: boolean;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  /** Where the entry's own header stands. */
  readonly offset: number;
  /** null: not stated, the data ends where it ends. */
  readonly packed: number | null;
  readonly size: number | null;
  readonly crc: number | null;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
/** The comment behind the directory's end has at most 65,535 bytes. */
const END_REACH = 65_535;
const MAX_ENTRIES = 20_000;
const ENCRYPTED = 1;
const SIZES_FOLLOW = 8;
const NAMES_UTF_8 = 0x0800;

/** Opens a zip archive held in memory. A lost directory is made up from the headers in front of the entries. */
export function openZip(bytes: Uint8Array, limits: UnpackLimits): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(view);
  const entries = directory ?? findHeaders(view);
  const places = new Map(entries.map((entry, i) => [entry.name, i]));
  let left = limits.totalBytes;
  const readAt = (index: number): Unpacked | null => {
    const entry = entries[index];
    if (!entry) return null;
    if (entry.flags & ENCRYPTED) throw encrypted();
    const unpacked = unpack(view, entry, Math.min(limits.entryBytes, left));
    left -= unpacked.length;
    const intact =
      (entry.size === null || entry.size === unpacked.length) &&
      (entry.crc === null || entry.crc === crc32(unpacked));
    return { bytes: unpacked, intact };
  };
  return {
    names: entries.map((entry) => entry.name),
    complete: directory !== null,
    read: (name) => readAt(places.get(name) ?? -1),
    readAt,
  };
}

function readDirectory(view: DataView): Entry[] | null {
  const end = findDirectoryEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const start = end - view.getUint32(end + 12, true);
  // Bytes put in front of the archive shift everything.
  const shift = start - view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let at = start, i = 0; i < Math.min(count, MAX_ENTRIES); i++) {
    if (at < 0 || at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: nameAt(view, at + 46, nameLength, view.getUint16(at + 8, true)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true) + shift,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findDirectoryEnd(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - END_REACH; at--) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  return null;
}

function findHeaders(view: DataView): Entry[] {
  const bytes = Buffer.from(view.buffer, view.byteOffset, view.byteLength);
  const entries: Entry[] = [];
  for (let at = bytes.indexOf("PK\x03\x04"); at >= 0 && entries.length < MAX_ENTRIES; ) {
    if (at + 30 > bytes.length) break;
    const flags = view.getUint16(at + 6, true);
    const stated = !(flags & SIZES_FOLLOW);
    const nameLength = view.getUint16(at + 26, true);
    entries.push({
      name: nameAt(view, at + 30, nameLength, flags),
      flags,
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

function unpack(view: DataView, entry: Entry, maxBytes: number): Uint8Array {
  const { offset, method } = entry;
  if (offset < 0 || offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_HEADER) {
    return new Uint8Array(0);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = entry.packed === null ? view.byteLength : Math.min(view.byteLength, start + entry.packed);
  if (start >= end) return new Uint8Array(0);
  const packed = new Uint8Array(view.buffer, view.byteOffset + start, end - start);
  if (method === 8) return inflate(packed, maxBytes);
  if (method !== 0) return new Uint8Array(0);
  if (packed.length > maxBytes) throw tooLarge(maxBytes);
  return packed;
}

/** Small bites: one byte can become 1,032, and the limit is looked at after each bite. */
const BITE = 4096;

/** Unpacks until the end, the limit or the first damage; what came before the damage is kept. */
function inflate(packed: Uint8Array, maxBytes: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(maxBytes);
  });
  try {
    for (let at = 0; at < packed.length; at += BITE) stream.push(packed.subarray(at, at + BITE));
  } catch (error) {
    if (error instanceof KehoachError) throw error;
  }
  return Buffer.concat(chunks, length);
}

function nameAt(view: DataView, at: number, length: number, flags: number): string {
  const end = Math.max(0, Math.min(length, view.byteLength - at));
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, end);
  return flags & NAMES_UTF_8 ? Buffer.from(bytes).toString("utf8") : entryName(bytes);
}

function tooLarge(maxBytes: number): KehoachError {
  const mb = Math.ceil(maxBytes / 1e6);
  return new KehoachError("too-large", {
    vi: `Nội dung tệp khi giải nén vượt quá giới hạn ${mb} MB. Hãy tách tệp thành nhiều phần nhỏ hơn.`,
    en: `Unpacked, the file's content is above the limit of ${mb} MB. Split it into smaller files.`,
  });
}
