import { createRequire } from "node:module";
import type { CommuneList } from "../../model/catalogue.ts";

/** The communes, wards and special zones of each complete province. Read on demand, because most runs do not need them. */
export const communeLists = (): readonly CommuneList[] =>
  createRequire(import.meta.url)("./data/communes.json");

/** The day on which the communes of `communeLists` began (Resolutions 1654 to 1687/NQ-UBTVQH15). */
export const FIRST_DAY_OF_COMMUNES = "2025-07-01";
