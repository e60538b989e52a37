import nodePath, { type PlatformPath } from "node:path";

// How paths of inputs are shown and opened. Everything that depends on the system takes its path functions as an
// argument, so that tests on any system can pass `path.win32`.

/**
 * A typed path as results show it: with "/" on every system and without a final "/". "./a/" and "a" are the same
 * folder; a root ("/", "C:/") keeps its slash, because "C:" alone is another folder.
 */
export function shownPath(typed: string, path: PlatformPath = nodePath): string {
  const normal = path.normalize(typed);
  const { root } = path.parse(normal);
  const trimmed = normal.length > root.length && normal.endsWith(path.sep) ? normal.slice(0, -1) : normal;
  return path.sep === "/" ? trimmed : trimmed.replaceAll(path.sep, "/");
}

/**
 * The bytes by which the system opens a path. Names on Linux need not be UTF-8, so paths are never converted back to
 * text. On Windows the form "\\?\C:\…" also reaches paths longer than 260 letters, names that end in a dot or a blank,
 * and names such as "con.txt" and "aux", which otherwise mean devices.
 */
export function fileLocation(typed: string, path: PlatformPath = nodePath): Buffer {
  return Buffer.from(path.sep === "/" ? typed : path.toNamespacedPath(path.resolve(typed)));
}

/** The location of a name in a folder. */
export function locationIn(folder: Buffer, name: Buffer, path: PlatformPath = nodePath): Buffer {
  const separator = Buffer.from(path.sep);
  const ends = folder.subarray(-separator.length).equals(separator);
  return Buffer.concat(ends ? [folder, name] : [folder, separator, name]);
}

/** The last segment of a shown path, also of one inside a container ("thu.eml!/a:b.docx" → "a:b.docx"). */
export function fileNameOf(shown: string): string {
  return shown.slice(shown.lastIndexOf("/") + 1);
}
