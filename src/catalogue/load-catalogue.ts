import type { Catalogue } from "./catalogue.ts";
import { createCatalogue } from "./create-catalogue.ts";
import { builtInData } from "./facts/built-in.ts";
import { withOwnEntries } from "./facts/own-entries.ts";

/**
 * The catalogue: the built-in facts and the user's own (`--catalogue <file>`, each parsed JSON). An own entry with a
 * known id replaces the built-in one.
 * @throws KehoachError "usage" for an own entry that does not fit the schema, naming entry and field.
 */
export function loadCatalogue(own: readonly unknown[] = []): Catalogue {
  return createCatalogue(withOwnEntries(builtInData(), own));
}
