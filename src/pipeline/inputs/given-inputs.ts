import nodePath, { type PlatformPath } from "node:path";
import type { PlacedInput } from "../../model/placed-input.ts";
import { shownPath } from "../shared/paths.ts";

/** A path that the user gave. */
export interface GivenInput extends PlacedInput {
  readonly typed: string;
}

/**
 * The given paths with the names that results use for them. A relative path keeps its name. An absolute path is named by
 * its last segment ("/home/lan/nhan" → "nhan"), because results are passed on and must not name folders of the machine; if
 * another given path has that name, by its last two segments, and so on. A path inside a given folder is named after it.
 */
export function givenInputs(paths: readonly string[], path: PlatformPath = nodePath): GivenInput[] {
  const names = new Names();
  const given: GivenInput[] = [];
  const placed = paths.map((typed, i) => ({ typed, i, location: shownPath(path.resolve(typed), path) }));
  // Relative paths have only one name, so they take theirs first; then folders before the files in them.
  const rank = ({ typed, location }: { typed: string; location: string }) =>
    path.isAbsolute(typed) ? location.length : -1;
  for (const { typed, i, location } of placed.toSorted((a, b) => rank(a) - rank(b))) {
    const shown = path.isAbsolute(typed)
      ? (names.inGivenFolder(location) ?? names.shortest(location))
      : shownPath(typed, path);
    names.add(shown, location);
    given[i] = { typed, shown, location };
  }
  return given;
}

/** The names that were given to locations. */
class Names {
  /** The locations of all names and of the folders in these names. */
  readonly #folders = new Map<string, string | null>();
  readonly #locations = new Map<string, string>();
  readonly #names = new Map<string, string>();

  add(name: string, location: string): void {
    this.#locations.set(name, location);
    this.#names.set(location, name);
    for (const [folder, place] of foldersOf(name, location)) {
      const known = this.#folders.get(folder);
      this.#folders.set(folder, known === undefined || known === place ? place : null);
    }
  }

  /** The name of a location in a folder that has a name; null: it is in none. */
  inGivenFolder(location: string): string | null {
    for (let end = location.length; end > 0; end = location.lastIndexOf("/", end - 1)) {
      const name = this.#names.get(location.slice(0, end));
      if (name !== undefined) return name + location.slice(end);
    }
    return null;
  }

  /** The shortest end of a location that names no other given path, and no file in one. */
  shortest(location: string): string {
    const segments = location.split("/").filter((segment) => segment !== "" && !segment.endsWith(":"));
    for (let count = 1; count <= segments.length; count++) {
      const name = segments.slice(-count).join("/");
      if (this.#isFree(name, location)) return name;
    }
    const whole = segments.join("/");
    for (let i = 2; ; i++) {
      const name = `${whole} (${i})`;
      if (this.#isFree(name, location)) return name;
    }
  }

  #isFree(name: string, location: string): boolean {
    const inOther = foldersOf(name, location).some(([folder, place]) => {
      const known = this.#locations.get(folder);
      return known !== undefined && known !== place;
    });
    const hasOther = this.#folders.get(name);
    return !inOther && (hasOther === undefined || hasOther === location);
  }
}

/** A name and the folders in it, each with its location: "a/b" at "/x/a/b" and "a" at "/x/a". */
function foldersOf(name: string, location: string): (readonly [name: string, location: string])[] {
  const found: (readonly [string, string])[] = [];
  let [folder, place] = [name, location];
  for (;;) {
    found.push([folder, place]);
    const end = folder.lastIndexOf("/");
    if (end <= 0) return found;
    folder = folder.slice(0, end);
    place = place.slice(0, place.lastIndexOf("/"));
  }
}
