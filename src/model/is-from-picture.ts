import { placesOf } from "./places-of.ts";
import type { PlanRecord } from "./plan.ts";

/**
 * Returns true if a field was recognised on a picture of its page, by this program or by the scanner. Numbers and days
 * that are written or stamped by hand are often not recognised, so a blank there does not show that they are missing.
 */
export function isFromPicture(plan: PlanRecord, pointer: string): boolean {
  const pages = new Map(plan.source.extraction.map((page) => [page.page, page]));
  return placesOf(plan, pointer).some(({ page }) => {
    const read = pages.get(page);
    return read?.method === "ocr" || read?.judgement === "foreign-ocr";
  });
}
