// The container of the shipped model: named sections, Brotli over the whole. Little-endian, sections aligned to 4.
// Read into views on one buffer; nothing is parsed into objects but the two short text sections.

import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { KehoachError } from "../../model/error.ts";

const MAGIC = 0x314d4c4b; // "KLM1"
const ALIGN = 4;

export type Sections = ReadonlyMap<string, Uint8Array>;

/** Same sections, same bytes. `quality`: of Brotli, 0..11. */
export function packModel(sections: ReadonlyMap<string, ArrayBufferView>, quality = 11): Uint8Array {
  const names = [...sections.keys()];
  const directory = new TextEncoder().encode(
    names.map((n) => `${n}:${sections.get(n)!.byteLength}`).join(","),
  );
  const parts: Uint8Array[] = [
    new Uint8Array(Uint32Array.of(MAGIC, directory.length).buffer),
    padded(directory),
  ];
  for (const name of names) {
    const view = sections.get(name)!;
    parts.push(padded(new Uint8Array(view.buffer, view.byteOffset, view.byteLength)));
  }
  const raw = Buffer.concat(parts);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
  };
  return brotliCompressSync(raw, { params });
}

/** @throws KehoachError "damaged" where the bytes are no model file of this version */
export function unpackModel(packed: Uint8Array): Sections {
  let raw: Buffer;
  try {
    raw = brotliDecompressSync(packed);
  } catch (cause) {
    throw modelError(
      "Tệp mô hình ngôn ngữ bị hỏng; hãy cài lại chương trình, hoặc tạo lại tệp bằng “npm run train”.",
      "The language model file is damaged; install the program again, or rebuild the file with “npm run train”.",
      String(cause),
    );
  }
  // A view of 16 or 32 bits needs an aligned start, which a pooled buffer does not promise.
  const bytes = raw.byteOffset % ALIGN === 0 ? raw : new Uint8Array(raw);
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || head.getUint32(0, true) !== MAGIC) {
    throw modelError(
      "Đây không phải tệp mô hình ngôn ngữ của phiên bản này; hãy tạo lại bằng “npm run train”.",
      "This is no language model file of this version; rebuild it with “npm run train”.",
    );
  }
  const directoryLength = head.getUint32(4, true);
  const directory = new TextDecoder().decode(bytes.subarray(8, 8 + directoryLength));
  const sections = new Map<string, Uint8Array>();
  let at = 8 + roundUp(directoryLength);
  for (const entry of directory.split(",")) {
    const [name, length] = entry.split(":");
    sections.set(name!, bytes.subarray(at, at + Number(length)));
    at += roundUp(Number(length));
  }
  return sections;
}

/** The file as a whole cannot be used, and what to do about it. */
export const modelError = (vi: string, en: string, detail: string | null = null) =>
  new KehoachError("damaged", { vi, en }, detail);

const roundUp = (length: number) => Math.ceil(length / ALIGN) * ALIGN;

function padded(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(roundUp(bytes.length));
  out.set(bytes);
  return out;
}
