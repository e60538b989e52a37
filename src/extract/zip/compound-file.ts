// The container of Word 97-2003 files ([MS-CFB]): a small file system of sectors linked in chains.

export interface CompoundFile {
  /** In lower case: names are compared without case ([MS-CFB] 2.6.4), and some programs write them so. */
  readonly names: readonly string[];
  /** The bytes of a stream; null if no stream has that name. @throws RangeError if its chain is broken */
  stream(name: string): Uint8Array | null;
}

const DIFAT_IN_HEADER = 109;
const ENTRY_BYTES = 128;
/** Larger sector numbers are markers (end of chain, free sector). */
const LAST_SECTOR = 0xfffffffa;
const ROOT = 5;
const STREAM = 2;

/** @throws RangeError if the directory or the table of sectors is cut off */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const sectors = new Sectors(bytes);
  const entries = readDirectory(sectors);
  const root = entries.find((entry) => entry.type === ROOT);
  const streams = new Map(
    entries.filter((entry) => entry.type === STREAM).map((entry) => [entry.name.toLowerCase(), entry]),
  );
  return {
    names: [...streams.keys()],
    stream(name) {
      const entry = streams.get(name.toLowerCase());
      if (!entry) return null;
      if (entry.size === 0) return new Uint8Array(0);
      const whole =
        entry.size < sectors.smallBelow
          ? sectors.readSmall(entry.start, root?.start ?? null)
          : sectors.read(entry.start);
      if (whole.length < entry.size) throw new RangeError(`stream ${name} is cut off`);
      return whole.subarray(0, entry.size);
    },
  };
}

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

function readDirectory(sectors: Sectors): DirectoryEntry[] {
  const directory = sectors.read(sectors.directoryStart);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const nameBytes = Math.min(64, directory.readUInt16LE(at + 64));
    entries.push({
      name: directory.toString("utf16le", at, at + Math.max(0, nameBytes - 2)),
      type: directory[at + 66]!,
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    });
  }
  return entries;
}

/** The sectors of a file, and the table with the successor of each sector. */
class Sectors {
  readonly #bytes: Uint8Array;
  readonly #header: DataView;
  readonly #sectorBytes: number;
  readonly #smallSectorBytes: number;
  readonly #successors: Buffer;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#sectorBytes = 1 << Math.min(12, this.#header.getUint16(30, true));
    this.#smallSectorBytes = 1 << Math.min(12, this.#header.getUint16(32, true));
    this.#successors = Buffer.concat(this.#tableSectors().map((index) => this.#sector(index)));
  }

  get directoryStart(): number {
    return this.#header.getUint32(48, true);
  }

  /** Streams of fewer bytes are kept in small sectors inside the root's stream. */
  get smallBelow(): number {
    return this.#header.getUint32(56, true);
  }

  read(first: number): Buffer {
    return Buffer.concat(chain(first, this.#successors).map((index) => this.#sector(index)));
  }

  readSmall(first: number, rootStart: number | null): Buffer {
    const successors = this.read(this.#header.getUint32(60, true));
    const small = rootStart === null ? Buffer.alloc(0) : this.read(rootStart);
    const size = this.#smallSectorBytes;
    const pieces = chain(first, successors).map((index) => {
      if (index * size >= small.length) throw new RangeError(`small sector ${index} is cut off`);
      return small.subarray(index * size, (index + 1) * size);
    });
    return Buffer.concat(pieces);
  }

  /** The last sector of a file may be short; a sector that begins after the end is lost. */
  #sector(index: number): Uint8Array {
    const at = (index + 1) * this.#sectorBytes;
    if (at >= this.#bytes.length) throw new RangeError(`sector ${index} is cut off`);
    return this.#bytes.subarray(at, at + this.#sectorBytes);
  }

  /** Sectors of the successor table: the first ones are listed in the header, the rest in a chain of sectors. */
  #tableSectors(): number[] {
    const listed: number[] = [];
    for (let i = 0; i < DIFAT_IN_HEADER; i++) listed.push(this.#header.getUint32(76 + i * 4, true));
    const perSector = this.#sectorBytes / 4 - 1;
    let next = this.#header.getUint32(68, true);
    // The number that the file states is not trusted: a chain with a loop would never end.
    const most = Math.ceil(this.#bytes.length / this.#sectorBytes);
    for (
      let left = Math.min(most, this.#header.getUint32(72, true));
      left > 0 && next <= LAST_SECTOR;
      left--
    ) {
      const more = this.#sector(next);
      const list = new DataView(more.buffer, more.byteOffset, more.byteLength);
      for (let i = 0; i < perSector; i++) listed.push(list.getUint32(i * 4, true));
      next = list.getUint32(perSector * 4, true);
    }
    return listed.filter((index) => index <= LAST_SECTOR);
  }
}

/** Sector numbers from `first` on. @throws RangeError on a loop or a missing successor */
function chain(first: number, successors: Buffer): number[] {
  const view = new DataView(successors.buffer, successors.byteOffset, successors.byteLength);
  const indices: number[] = [];
  const seen = new Set<number>();
  for (let index = first; index <= LAST_SECTOR; index = view.getUint32(index * 4, true)) {
    if (seen.has(index)) throw new RangeError(`sector ${index} is its own successor`);
    seen.add(index);
    indices.push(index);
  }
  return indices;
}

/** A modern Office file under a password. */
export const ENCRYPTED_PACKAGE = "encryptedpackage";

/** Names of the streams in lower case; null if the directory cannot be read. */
export function streamNames(bytes: Uint8Array): readonly string[] | null {
  try {
    return openCompoundFile(bytes).names;
  } catch {
    return null;
  }
}
