import { realpathSync, statSync } from "node:fs";
import { sep } from "node:path";

// Whether two paths lead to the same place. Letters of paths are not compared: names may be no UTF-8, Windows has several
// forms of one path, and Windows and macOS ignore case.

/** The location with all links resolved; null if it does not exist. The other form of this function needs UTF-8. */
export function realLocation(location: Buffer): Buffer | null {
  try {
    return realpathSync.native(location, { encoding: "buffer" });
  } catch {
    return null;
  }
}

type NumbersOf = (location: Buffer) => { readonly dev: bigint; readonly ino: bigint };

/** An identifier of a file or folder. Two names of one file have the same identifier. null if the file system does not tell. */
export function identityOf(
  location: Buffer,
  numbersOf: NumbersOf = (place) => statSync(place, { bigint: true }),
): string | null {
  try {
    const { dev, ino } = numbersOf(location);
    // Some drives in a network number nothing.
    return ino === 0n ? (realLocation(location)?.toString("latin1") ?? null) : `${dev}:${ino}`;
  } catch {
    return null;
  }
}

/** Whether a location without links is one of some places, or in one of them. */
export function isWithin(location: Buffer, places: ReadonlySet<string>): boolean {
  for (let place: Buffer | null = location; place; place = folderOf(place)) {
    const id = identityOf(place);
    if (id !== null && places.has(id)) return true;
  }
  return false;
}

/** The folder that contains a place; null: it is a root, which keeps its separator ("/", "C:\\"). */
export function folderOf(place: Buffer, separator: string = sep): Buffer | null {
  const end = place.lastIndexOf(separator);
  if (end < 0 || end === place.length - 1) return null;
  const isRoot = place.indexOf(separator) === end;
  return place.subarray(0, isRoot ? end + 1 : end);
}
