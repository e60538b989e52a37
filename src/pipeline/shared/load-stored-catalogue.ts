import type { Catalogue } from "../../catalogue/catalogue.ts";

/** The catalogue with the user's own entries, as options and state contain them. @param own null: there are none */
export async function loadStoredCatalogue(own: unknown): Promise<Catalogue> {
  if (own === null || own === undefined) {
    const { builtInCatalogue } = await import("../../catalogue/built-in-catalogue.ts");
    return builtInCatalogue();
  }
  const { loadCatalogue } = await import("../../catalogue/load-catalogue.ts");
  return loadCatalogue([own]);
}
