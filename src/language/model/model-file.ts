// The container of the shipped model: named sections, little-endian, aligned to 4 bytes. A part of the file holds one or
// more sections and is unpacked when one of them is first needed; its sections are views on one buffer.

import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  zstdCompressSync,
  zstdDecompressSync,
} from "node:zlib";
import { KehoachError } from "../../model/error.ts";

const MAGIC = 0x334d4c4b; // "KLM3"
const ALIGN = 4;
/**
 * Sections that are separate parts, compressed with Zstandard, which decompresses five times faster than Brotli. "words"
 * and "p0" are all that the diagnosis of a text needs; Brotli makes the others hardly smaller.
 */
const PLAIN: ReadonlySet<string> = new Set([
  "words",
  "p0",
  "c1",
  "c2",
  "b1",
  "b2",
  "neighbours",
  "candidates",
]);

/** The sections of a model file, each unpacked when it is first needed. */
export interface Sections {
  has(name: string): boolean;
  /** @throws KehoachError "damaged" if its part of the file cannot be unpacked */
  get(name: string): Uint8Array | undefined;
}

type Section = readonly [name: string, view: ArrayBufferView];

/** Packs sections; the same sections give the same bytes. `quality`: of Brotli, 0..11. */
export function packModel(sections: ReadonlyMap<string, ArrayBufferView>, quality = 11): Uint8Array {
  const dense = [...sections].filter(([name]) => !PLAIN.has(name));
  const plain = [...sections].filter(([name]) => PLAIN.has(name));
  const level = { params: { [constants.ZSTD_c_compressionLevel]: 2 * quality } };
  const parts = [
    ["br", dense, brotli(Buffer.concat(dense.map(([, view]) => padded(bytesOf(view)))), quality)] as const,
    ...plain.map((section) => ["zstd", [section], zstdCompressSync(bytesOf(section[1]), level)] as const),
  ];
  const directory = new TextEncoder().encode(
    parts.map(([coding, of, packed]) => `${coding} ${packed.length} ${entries(of)}`).join("\n"),
  );
  return Buffer.concat([
    new Uint8Array(Uint32Array.of(MAGIC, directory.length).buffer),
    directory,
    ...parts.map(([, , packed]) => packed),
  ]);
}

const entries = (sections: readonly Section[]) =>
  sections.map(([name, view]) => `${name}:${view.byteLength}`).join(",");

function brotli(dense: Uint8Array, quality: number): Uint8Array {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: dense.length,
  };
  return brotliCompressSync(dense, { params });
}

/** @throws KehoachError "damaged" if the bytes are not a model file of this version, or end too soon */
export function unpackModel(bytes: Uint8Array): Sections {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || head.getUint32(0, true) !== MAGIC) {
    throw modelError(
      "Đây không phải tệp mô hình ngôn ngữ của phiên bản này; hãy tạo lại bằng “npm run train”.",
      "This is not a language model file of this version; rebuild it with “npm run train”.",
    );
  }
  let at = 8 + head.getUint32(4, true);
  const directory = new TextDecoder().decode(bytes.subarray(8, at));
  const parts = new Map<string, () => ReadonlyMap<string, Uint8Array>>();
  for (const line of directory.split("\n")) {
    const [coding, packedLength, sections = ""] = line.split(" ");
    const packed = bytes.subarray(at, at + Number(packedLength));
    at += Number(packedLength);
    const lengths = sections.split(",").map((entry) => entry.split(":"));
    const unpack = coding === "br" ? brotliDecompressSync : zstdDecompressSync;
    const part = once(() => parted(unpack(packed), lengths));
    for (const [name] of lengths) parts.set(name!, part);
  }
  if (at !== bytes.length) throw damaged("it ends too soon");
  return { has: (name) => parts.has(name), get: (name) => parts.get(name)?.().get(name) };
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    try {
      known ??= { value: compute() };
    } catch (cause) {
      throw damaged(String(cause));
    }
    return known.value;
  };
}

const damaged = (detail: string) =>
  modelError(
    "Tệp mô hình ngôn ngữ bị hỏng; hãy cài lại chương trình, hoặc tạo lại tệp bằng “npm run train”.",
    "The language model file is damaged; install the program again, or rebuild the file with “npm run train”.",
    detail,
  );

/** The sections of an unpacked part. */
function parted(raw: Uint8Array, lengths: readonly string[][]): ReadonlyMap<string, Uint8Array> {
  // A view of 16 or 32 bits needs an aligned start, which a pooled buffer does not guarantee.
  const bytes = raw.byteOffset % ALIGN === 0 ? raw : new Uint8Array(raw);
  const sections = new Map<string, Uint8Array>();
  let at = 0;
  for (const [name, length] of lengths) {
    sections.set(name!, bytes.subarray(at, at + Number(length)));
    at += Number(length);
    if (at > bytes.length) throw new RangeError("it ends too soon");
    at = roundUp(at);
  }
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
