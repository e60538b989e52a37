import type { Catalogue } from "./catalogue.ts";
import { createCatalogue } from "./create-catalogue.ts";
import { builtInData } from "./facts/built-in.ts";

/** The catalogue of the built-in facts. Unlike `loadCatalogue`, it takes no user entries and so does not load zod. */
export function builtInCatalogue(): Catalogue {
  return createCatalogue(builtInData());
}
