import { crc32 } from "node:zlib";
import { passwordProtected } from "../shared/password-protected.ts";
import { isSupported, unpack, unsupported } from "./unpack.ts";
import { findLocalHeaders, readDirectory } from "./zip-directory.ts";

/** Limits in bytes of real output: the sizes that an archive states are not trusted. */
export interface UnpackLimits {
  readonly entryBytes: number;
  readonly totalBytes: number;
}

/** For one document: 1,000 pages of dense tables take 25 MB of XML; headers, styles and notes add little. */
export const DOCUMENT_LIMITS: UnpackLimits = { entryBytes: 40_000_000, totalBytes: 80_000_000 };

/** For the pictures of one document, which are unpacked one at a time. */
export const PICTURE_LIMITS: UnpackLimits = { entryBytes: 40_000_000, totalBytes: 1_000_000_000 };

export interface ZipArchive {
  /** In the order of the directory; a damaged or malicious archive may contain a name twice. */
  readonly names: readonly string[];
  /** false: the directory at the end is missing, so the file is cut off or was never finished. */
  readonly complete: boolean;
  /** Some entry is protected by a password. */
  readonly encrypted: boolean;
  /**
   * Unpacks one entry, or as much of it as its bytes still give (`intact` false). null: no such entry.
   * @throws KehoachError "too-large" above the limits, "encrypted" if the entry is protected by a password,
   *   "unreadable" if it was compressed by another method than the usual one
   */
  read(name: string): Unpacked | null;
  /** The same by the entry's index in `names`. */
  readAt(index: number): Unpacked | null;
}

export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly intact: boolean;
}

/** Opens a zip archive in memory. Without a directory, entries are found by the headers before them. */
export function openZip(bytes: Uint8Array, limits: UnpackLimits): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(view);
  const entries = directory ?? findLocalHeaders(view);
  const indexOf = new Map(entries.map((entry, i) => [entry.name, i]));
  let left = limits.totalBytes;
  const readAt = (index: number): Unpacked | null => {
    const entry = entries[index];
    if (!entry) return null;
    if (entry.encrypted) throw passwordProtected();
    if (!isSupported(entry)) throw unsupported();
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
    encrypted: entries.some((entry) => entry.encrypted),
    read: (name) => readAt(indexOf.get(name) ?? -1),
    readAt,
  };
}
