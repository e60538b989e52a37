// Abbreviations of the catalogue: codes of document types and of bodies ("CĐ", "SKHĐT", "DA").

import { readdirSync, readFileSync } from "node:fs";

const PART = /\p{Lu}{2,12}/gu;

/** Every part in capitals of the catalogue's codes, in lower case. @throws Error if a file is missing */
export function catalogueSymbols(folder: string): Set<string> {
  const parts = new Set<string>();
  const read = (value: unknown): void => {
    if (typeof value === "string") {
      if (value === value.toUpperCase() && !value.includes(" "))
        for (const [part] of value.matchAll(PART)) parts.add(part.toLowerCase());
    } else if (value && typeof value === "object") Object.values(value).forEach(read);
  };
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith(".json")) read(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")));
  }
  return parts;
}
