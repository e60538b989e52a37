// The container of Word 97-2003 files, after [MS-CFB]: a small file system of sectors and chains.

export interface CompoundFile {
  readonly names: readonly string[];
  /** The bytes of a stream; null where there is none of that name. @throws RangeError where its chain is broken */
  stream(name: string): Uint8Array | null;
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_BYTES = 512;
const DIFAT_IN_HEADER = 109;
const ENTRY_BYTES = 128;
/** Sector numbers above this one are marks, not places. */
const LAST_SECTOR = 0xfffffffa;
const ROOT = 5;
const STREAM = 2;

export const isCompoundFile = (bytes: Uint8Array): boolean =>
  bytes.length > HEADER_BYTES && SIGNATURE.every((byte, i) => bytes[i] === byte);

/** @throws RangeError where the directory or the table of sectors is cut off */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorBytes = 1 << Math.min(12, view.getUint16(30, true));
  const miniBytes = 1 << Math.min(12, view.getUint16(32, true));
  const miniBelow = view.getUint32(56, true);

  const sector = (index: number): Uint8Array => {
    const at = (index + 1) * sectorBytes;
    // The last sector of a file may be short; one that begins behind the end is lost.
    if (at >= bytes.length) throw new RangeError(`sector ${index} is cut off`);
    return bytes.subarray(at, at + sectorBytes);
  };
  const chain = (first: number, next: (index: number) => number): number[] => {
    const indices: number[] = [];
    const seen = new Set<number>();
    for (let index = first; index <= LAST_SECTOR; index = next(index)) {
      if (seen.has(index)) throw new RangeError(`sector ${index} is its own successor`);
      seen.add(index);
      indices.push(index);
    }
    return indices;
  };

  const fat = readFat(view, sectorBytes, sector);
  const nextOf = (table: Uint8Array) => (index: number) =>
    new DataView(table.buffer, table.byteOffset, table.byteLength).getUint32(index * 4, true);
  const read = (first: number) => Buffer.concat(chain(first, nextOf(fat)).map(sector));

  const directory = read(view.getUint32(48, true));
  const entries: { name: string; type: number; start: number; size: number }[] = [];
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const nameBytes = Math.min(64, directory.readUInt16LE(at + 64));
    entries.push({
      name: directory.toString("utf16le", at, at + Math.max(0, nameBytes - 2)),
      type: directory[at + 66]!,
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    });
  }
  const root = entries.find((entry) => entry.type === ROOT);
  const streams = new Map(
    entries.filter((entry) => entry.type === STREAM).map((entry) => [entry.name, entry]),
  );

  const readMini = (first: number): Uint8Array => {
    const miniFat = read(view.getUint32(60, true));
    const mini = root ? read(root.start) : new Uint8Array(0);
    const pieces = chain(first, nextOf(miniFat)).map((index) => {
      if (index * miniBytes >= mini.length) throw new RangeError(`small sector ${index} is cut off`);
      return mini.subarray(index * miniBytes, (index + 1) * miniBytes);
    });
    return Buffer.concat(pieces);
  };

  return {
    names: [...streams.keys()],
    stream(name) {
      const entry = streams.get(name);
      if (!entry) return null;
      if (entry.size === 0) return new Uint8Array(0);
      const whole = entry.size < miniBelow ? readMini(entry.start) : read(entry.start);
      if (whole.length < entry.size) throw new RangeError(`stream ${name} is cut off`);
      return whole.subarray(0, entry.size);
    },
  };
}

/** The table that gives each sector its successor; its own sectors are listed in the header and in a chain behind it. */
function readFat(view: DataView, sectorBytes: number, sector: (index: number) => Uint8Array): Uint8Array {
  const listed: number[] = [];
  for (let i = 0; i < DIFAT_IN_HEADER; i++) listed.push(view.getUint32(76 + i * 4, true));
  let next = view.getUint32(68, true);
  const perSector = sectorBytes / 4 - 1;
  for (let rounds = view.getUint32(72, true); rounds > 0 && next <= LAST_SECTOR; rounds--) {
    const more = sector(next);
    const list = new DataView(more.buffer, more.byteOffset, more.byteLength);
    for (let i = 0; i < perSector; i++) listed.push(list.getUint32(i * 4, true));
    next = list.getUint32(perSector * 4, true);
  }
  return Buffer.concat(listed.filter((index) => index <= LAST_SECTOR).map(sector));
}
