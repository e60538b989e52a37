import { brotliDecompressSync, deflateSync, inflateSync } from "node:zlib";
import { tooLarge } from "../zip/unpack.ts";
import { brotliPdf, unreadablePdf } from "./pdf-warnings.ts";
import { type RawObject, rawObjects } from "./raw-objects.ts";

const BROTLI = "/BrotliDecode";
const BROTLI_FIRST = /\/Filter\s{0,8}\[?\s{0,8}\/BrotliDecode(?![A-Za-z])/;
const LENGTH = /\/Length\s{1,8}\d{1,10}(?:\s{1,8}\d{1,5}\s{1,8}R)?/;
const LIST = /\/Type\s{0,8}\/XRef(?![A-Za-z])/;
const OBJECT_STREAM = /\/Type\s{0,8}\/ObjStm(?![A-Za-z])/;
const ENCRYPTED = /\/Encrypt\s{0,8}(?:\d|<<)/;
const FAST = 1;
/** PDFium knows no object of a higher number. */
const MAX_NUMBER = 8_388_607;

/**
 * The document with its Brotli streams packed by Deflate, because no reader here knows Brotli; the bytes themselves if it
 * has none. The objects are listed anew, since their places change and the list may be packed with Brotli too.
 * @throws KehoachError "damaged" if a stream cannot be unpacked, "too-large" if all have more than `maxBytes`
 */
export function unpackBrotli(bytes: Uint8Array, maxBytes: number): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.includes(BROTLI)) return bytes;
  const text = file.toString("latin1");
  const objects = [...rawObjects(text)];
  if (!objects.some(isBrotli)) return bytes;
  // Encrypted streams would have to be decrypted first.
  if (ENCRYPTED.test(text)) throw brotliPdf();
  const root = rootOf(text);
  if (!root) throw unreadablePdf();
  return write(file, objects, root, maxBytes);
}

/** Also where another filter comes first, which is refused. */
const isBrotli = ({ head, stream }: RawObject): boolean => stream !== null && head.includes(BROTLI);

/** The last one stated by a trailer or by a stream in its place. */
const rootOf = (text: string): string | undefined =>
  [...text.matchAll(/\/Root\s{1,8}(\d{1,10}\s{1,8}\d{1,5}\s{1,8}R)/g)].at(-1)?.[1];

/** Where an object is: at a place of the file, or the nth one in a stream of objects. */
type Place = readonly [kind: 1 | 2, at: number, nth: number];

function write(file: Buffer, objects: readonly RawObject[], root: string, maxBytes: number): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-2.0\n")];
  const places = new Map<number, Place>();
  let at = parts[0]!.length;
  let left = maxBytes;
  for (const object of objects) {
    if (LIST.test(object.head) || object.number > MAX_NUMBER) continue;
    places.set(object.number, [1, at, object.generation]);
    let part = file.subarray(object.from, object.to);
    const isObjectStream = OBJECT_STREAM.test(object.head);
    if (isObjectStream || isBrotli(object)) {
      const content = contentOf(file, object, left, maxBytes);
      left -= content.length;
      if (isBrotli(object)) part = repacked(object, content);
      const members = isObjectStream ? membersOf(content, object.head) : [];
      for (const [nth, number] of members.entries()) places.set(number, [2, object.number, nth]);
    }
    parts.push(part, Buffer.from("\n"));
    at += part.length + 1;
  }
  // Without the mark at its end a file is named as cut off.
  parts.push(objectList(places, at, root), Buffer.from(file.includes("%%EOF") ? "%%EOF\n" : ""));
  return Buffer.concat(parts);
}

function contentOf(file: Buffer, object: RawObject, left: number, maxBytes: number): Buffer {
  const packed = object.stream ? file.subarray(object.stream.from, object.stream.to) : Buffer.alloc(0);
  const options = { maxOutputLength: Math.max(1, left) };
  try {
    if (BROTLI_FIRST.test(object.head)) return brotliDecompressSync(packed, options);
    if (!object.head.includes("/Filter")) return packed;
    if (!object.head.includes(BROTLI)) return inflateSync(packed, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(maxBytes);
    throw unreadablePdf();
  }
  throw brotliPdf();
}

function repacked({ number, generation, head }: RawObject, content: Buffer): Buffer {
  const packed = deflateSync(content, { level: FAST });
  const entries = head
    .replace(BROTLI, "/FlateDecode")
    .replace(LENGTH, "")
    .replace("<<", `<< /Length ${packed.length} `);
  return Buffer.concat([
    Buffer.from(`${number} ${generation} obj\n${entries}\nstream\n`, "latin1"),
    packed,
    Buffer.from("\nendstream\nendobj"),
  ]);
}

/** The numbers of the objects in a stream of objects, which begins with pairs of number and place. */
function membersOf(content: Buffer, head: string): number[] {
  const first = Number(/\/First\s{1,8}(\d{1,10})/.exec(head)?.[1] ?? 0);
  const pairs = content.toString("latin1", 0, first).match(/\d{1,10}/g) ?? [];
  return pairs.filter((_, i) => i % 2 === 0).map(Number);
}

/** A cross-reference stream (ISO 32000-2, 7.5.8) that lists itself, and the place where it begins. */
function objectList(places: Map<number, Place>, at: number, root: string): Buffer {
  const listed = [...places.keys()].filter((number) => number <= MAX_NUMBER).sort((a, b) => a - b);
  const own = (listed.at(-1) ?? 0) + 1;
  places.set(own, [1, at, 0]);
  const numbers = [...listed, own];
  const entries = Buffer.alloc(numbers.length * 9);
  for (const [i, number] of numbers.entries()) {
    const [kind, place, nth] = places.get(number)!;
    entries.writeUInt8(kind, i * 9);
    entries.writeUInt32BE(place, i * 9 + 1);
    entries.writeUInt32BE(nth, i * 9 + 5);
  }
  const index = numbers.map((number) => `${number} 1`).join(" ");
  const list = `/Type /XRef /Size ${own + 1} /Root ${root} /W [1 4 4] /Index [${index}] /Length ${entries.length}`;
  return Buffer.concat([
    Buffer.from(`${own} 0 obj\n<< ${list} >>\nstream\n`),
    entries,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${at}\n`),
  ]);
}
