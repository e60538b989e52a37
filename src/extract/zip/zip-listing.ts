/** Names in a zip archive, read from its directory, or from the local headers where the directory is cut off. */
export interface ZipListing {
  readonly entries: readonly { readonly name: string; readonly encrypted: boolean }[];
  /** false: the archive has no (whole) directory at its end. */
  readonly complete: boolean;
}

const LOCAL = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const MAX_ENTRIES = 10_000;
/** The comment behind the directory's end has at most 65,535 bytes. */
const END_REACH = 65_535 + 22;

export function listZip(bytes: Uint8Array): ZipListing {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(view, bytes);
  return {
    entries: directory ?? readLocalHeaders(view, bytes),
    complete: directory !== null,
  };
}

type Entry = ZipListing["entries"][number];

function readDirectory(view: DataView, bytes: Uint8Array): Entry[] | null {
  const end = findEnd(view);
  if (end === null) return null;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  const count = Math.min(view.getUint16(end + 10, true), MAX_ENTRIES);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: nameAt(bytes, at + 46, nameLength),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - END_REACH; at--) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  return null;
}

function readLocalHeaders(view: DataView, bytes: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + 30 <= bytes.length && entries.length < MAX_ENTRIES; ) {
    if (view.getUint32(at, true) !== LOCAL) {
      const next = bytes.indexOf(0x50, at + 1);
      if (next < 0) break;
      at = next;
      continue;
    }
    const nameLength = view.getUint16(at + 26, true);
    entries.push({
      name: nameAt(bytes, at + 30, nameLength),
      encrypted: (view.getUint16(at + 6, true) & 1) === 1,
    });
    at += 30 + nameLength + view.getUint16(at + 28, true);
  }
  return entries;
}

const nameAt = (bytes: Uint8Array, at: number, length: number) =>
  Buffer.from(bytes.subarray(at, at + length)).toString("latin1");
