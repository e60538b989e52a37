import type { CatalogueData } from "../../model/catalogue.ts";
import documentTypes from "./data/document-types.json" with { type: "json" };
import groups from "./data/groups.json" with { type: "json" };
import indices from "./data/indices.json" with { type: "json" };
import provinces from "./data/provinces.json" with { type: "json" };
import units from "./data/units.json" with { type: "json" };

/** The built-in facts. A test validates them, so that a start need not load the schemas. */
export function builtInData(): CatalogueData {
  return { indices, units, groups, provinces, documentTypes } as CatalogueData;
}
