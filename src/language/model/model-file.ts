// The container of the shipped model: named sections, little-endian, aligned to 4 bytes. Read as views on few buffers;
// only the two short text sections are parsed into objects.

import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  zstdCompressSync,
  zstdDecompressSync,
} from "node:zlib";
import { KehoachError } from "../../model/error.ts";

const MAGIC = 0x324d4c4b; // "KLM2"
const ALIGN = 4;
/** Sections that Brotli compresses hardly better than Zstandard, which decompresses five times faster. */
const PLAIN: ReadonlySet<string> = new Set(["c1", "c2", "b1", "b2", "neighbours", "candidates"]);

export type Sections = ReadonlyMap<string, Uint8Array>;

/** Packs sections; the same sections give the same bytes. `quality`: of Brotli, 0..11. */
export function packModel(sections: ReadonlyMap<string, ArrayBufferView>, quality = 11): Uint8Array {
  const dense = joined([...sections].filter(([name]) => !PLAIN.has(name)));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: dense.length,
  };
  const packed = brotliCompressSync(dense, { params });
  const plain = [...sections].filter(([name]) => PLAIN.has(name));
  const level = { params: { [constants.ZSTD_c_compressionLevel]: 2 * quality } };
  return Buffer.concat([
    new Uint8Array(Uint32Array.of(MAGIC, packed.length).buffer),
    packed,
    joined(plain.map(([name, view]) => [name, zstdCompressSync(bytesOf(view), level)])),
  ]);
}

/** @throws KehoachError "damaged" if the bytes are not a model file of this version */
export function unpackModel(bytes: Uint8Array): Sections {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || head.getUint32(0, true) !== MAGIC) {
    throw modelError(
      "Đây không phải tệp mô hình ngôn ngữ của phiên bản này; hãy tạo lại bằng “npm run train”.",
      "This is no language model file of this version; rebuild it with “npm run train”.",
    );
  }
  const plainAt = 8 + head.getUint32(4, true);
  try {
    const sections = parted(brotliDecompressSync(bytes.subarray(8, plainAt)));
    for (const [name, packed] of parted(bytes.subarray(plainAt))) {
      sections.set(name, zstdDecompressSync(packed));
    }
    return sections;
  } catch (cause) {
    throw modelError(
      "Tệp mô hình ngôn ngữ bị hỏng; hãy cài lại chương trình, hoặc tạo lại tệp bằng “npm run train”.",
      "The language model file is damaged; install the program again, or rebuild the file with “npm run train”.",
      String(cause),
    );
  }
}

/** The length of a directory of names and lengths, the directory, and the sections. */
function joined(sections: readonly (readonly [string, ArrayBufferView])[]): Buffer {
  const directory = new TextEncoder().encode(
    sections.map(([name, view]) => `${name}:${view.byteLength}`).join(","),
  );
  return Buffer.concat([
    new Uint8Array(Uint32Array.of(directory.length).buffer),
    padded(directory),
    ...sections.map(([, view]) => padded(bytesOf(view))),
  ]);
}

function parted(raw: Uint8Array): Map<string, Uint8Array> {
  // A view of 16 or 32 bits needs an aligned start, which a pooled buffer does not guarantee.
  const bytes = raw.byteOffset % ALIGN === 0 ? raw : new Uint8Array(raw);
  const directoryLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const directory = new TextDecoder().decode(bytes.subarray(4, 4 + directoryLength));
  const sections = new Map<string, Uint8Array>();
  let at = 4 + roundUp(directoryLength);
  for (const entry of directory === "" ? [] : directory.split(",")) {
    const [name, length] = entry.split(":");
    sections.set(name!, bytes.subarray(at, at + Number(length)));
    at += roundUp(Number(length));
  }
  if (at > bytes.length) throw new RangeError("it ends too soon");
  return sections;
}

/** The error for an unusable model file, with advice. */
export const modelError = (vi: string, en: string, detail: string | null = null) =>
  new KehoachError("damaged", { vi, en }, detail);

const roundUp = (length: number) => Math.ceil(length / ALIGN) * ALIGN;

const bytesOf = (view: ArrayBufferView) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

function padded(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(roundUp(bytes.length));
  out.set(bytes);
  return out;
}
