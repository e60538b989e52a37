import { Inflate } from "fflate";
import { KehoachError } from "../../model/error.ts";
import type { ZipEntry } from "./zip-directory.ts";

const LOCAL_HEADER = 0x04034b50;
const HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * The content of an entry, or as much of it as the archive still has.
 * @throws KehoachError "too-large" if the content has more than `maxBytes`
 */
export function unpack(view: DataView, entry: ZipEntry, maxBytes: number): Uint8Array {
  const packed = packedBytes(view, entry);
  if (entry.method === DEFLATED) return inflate(packed, maxBytes);
  if (entry.method !== STORED) return new Uint8Array(0);
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

/** Input bytes per step: one byte can inflate to 1,032, and the limit is checked after each step. */
const STEP = 4096;

/** Inflates up to the end, the limit or the first damage; the bytes before the damage are kept. */
function inflate(packed: Uint8Array, maxBytes: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(maxBytes);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) stream.push(packed.subarray(at, at + STEP));
  } catch (error) {
    if (error instanceof KehoachError) throw error;
  }
  return Buffer.concat(chunks, length);
}

function tooLarge(maxBytes: number): KehoachError {
  const mb = Math.ceil(maxBytes / 1e6);
  return new KehoachError("too-large", {
    vi: `Nội dung tệp khi giải nén vượt quá giới hạn ${mb} MB. Hãy tách tệp thành nhiều phần nhỏ hơn.`,
    en: `The unpacked content of the file is above the limit of ${mb} MB. Split it into smaller files.`,
  });
}
