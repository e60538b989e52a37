import type { Level } from "../model/plan.ts";
import type { UnitMatch } from "./catalogue.ts";

const LEVELS: Readonly<Record<UnitMatch["level"], Level>> = {
  province: "province",
  department: "department",
  district: "district",
  commune: "commune",
  ministry: "ministry",
  division: "other",
  other: "other",
};

/** The level of an issuer by its name; null: the catalogue does not know the name. */
export const issuingLevel = (match: UnitMatch | null): Level => (match ? LEVELS[match.level] : "other");
