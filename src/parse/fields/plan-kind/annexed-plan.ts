import type { Catalogue } from "../../../catalogue/catalogue.ts";
import type { Zones } from "../../structure/zones/zones.ts";

/** True for a decision that promulgates a plan: the plan's type line is in the body, or its type begins the annex. */
export const containsPlan = (zones: Zones, catalogue: Catalogue): boolean =>
  /^kế hoạch(?: |$)/u.test(zones.annex?.folded ?? "") ||
  [...zones.body, ...zones.bases].some(
    ({ text }) => text === "KẾ HOẠCH" && catalogue.matchDocumentType(text)?.id === "ke-hoach",
  );

/** True for a decision that promulgates a programme ("CHƯƠNG TRÌNH HÀNH ĐỘNG"). */
export const containsProgramme = (zones: Zones): boolean =>
  [...zones.body, ...zones.bases].some(({ text }) => /^CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?$/u.test(text));
