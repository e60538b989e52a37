import type { Catalogue } from "./catalogue.ts";
import { createCatalogue } from "./create-catalogue.ts";
import { builtInData } from "./facts/built-in.ts";

/** The catalogue of the built-in facts: `loadCatalogue` without own entries, and without the library that checks those. */
export function builtInCatalogue(): Catalogue {
  return createCatalogue(builtInData());
}
