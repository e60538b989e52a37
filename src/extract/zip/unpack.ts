import { constants, inflateRawSync } from "node:zlib";
import { KehoachError } from "../../model/error.ts";
import type { ZipEntry } from "./zip-directory.ts";

const LOCAL_HEADER = 0x04034b50;
const HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

export const isSupported = ({ method }: ZipEntry): boolean => method === STORED || method === DEFLATED;

/**
 * The content of an entry of a supported method, or as much of it as the archive still has.
 * @throws KehoachError "too-large" if the content has more than `maxBytes`
 */
export function unpack(view: DataView, entry: ZipEntry, maxBytes: number): Uint8Array {
  const packed = packedBytes(view, entry);
  if (entry.method === DEFLATED) return inflate(packed, maxBytes);
  if (packed.length > maxBytes) throw tooLarge(maxBytes);
  return packed;
}

function packedBytes(view: DataView, { offset, packed }: ZipEntry): Uint8Array {
  const { byteLength } = view;
  if (offset < 0 || offset + HEADER_BYTES > byteLength || view.getUint32(offset, true) !== LOCAL_HEADER) {
    return new Uint8Array(0);
  }
  const start = offset + HEADER_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = packed === null ? byteLength : Math.min(byteLength, start + packed);
  return new Uint8Array(view.buffer, view.byteOffset + Math.min(start, end), Math.max(0, end - start));
}

/** Inflates up to the end or the first damage; the bytes before the damage are kept. */
function inflate(packed: Uint8Array, maxBytes: number): Uint8Array {
  return tryInflate(packed, maxBytes) ?? inflateUndamaged(packed, maxBytes);
}

/** The content of the longest undamaged beginning, found by binary search: only longer beginnings cannot be inflated. */
function inflateUndamaged(packed: Uint8Array, maxBytes: number): Uint8Array {
  let content = new Uint8Array(0);
  let readable = 0;
  let damaged = packed.length;
  while (damaged - readable > 1) {
    const middle = Math.floor((readable + damaged) / 2);
    const found = tryInflate(packed.subarray(0, middle), maxBytes);
    if (found) [readable, content] = [middle, found];
    else damaged = middle;
  }
  return content;
}

/**
 * The content of a deflate stream, which may be cut off; null if it is damaged.
 * @throws KehoachError "too-large" if the content has more than `maxBytes`
 */
function tryInflate(packed: Uint8Array, maxBytes: number): Uint8Array<ArrayBuffer> | null {
  // `Z_SYNC_FLUSH`: the end of the input need not be the end of the stream.
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: Math.max(1, maxBytes) };
  try {
    return inflateRawSync(packed, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(maxBytes);
    return null;
  }
}

export function unsupported(): KehoachError {
  return new KehoachError("unreadable", {
    vi: "Tệp được nén bằng phương pháp mà chương trình không giải nén được. Đề nghị giải nén bằng phần mềm khác rồi chạy lại.",
    en: "The file was compressed by a method that this program cannot unpack. Unpack it with another program and run again.",
  });
}

/** The error of packed content that is above the limit. */
export function tooLarge(maxBytes: number): KehoachError {
  const mb = Math.ceil(maxBytes / 1e6);
  return new KehoachError("too-large", {
    vi: `Nội dung tệp khi giải nén vượt quá giới hạn ${mb} MB. Đề nghị tách tệp thành nhiều phần nhỏ hơn.`,
    en: `The unpacked content of the file is above the limit of ${mb} MB. Split it into smaller files.`,
  });
}
