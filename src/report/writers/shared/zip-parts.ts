import { type Zippable, zipSync } from "fflate";

/** A date that every zip tool accepts; the files carry no time, so that equal reports are equal bytes. */
const NO_TIME = new Date(1980, 0, 1, 12);

/** The parts of an Office file (path → bytes) as its zip file. */
export function zipParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of Object.entries(parts)) entries[path] = [bytes, { mtime: NO_TIME }];
  return zipSync(entries);
}
