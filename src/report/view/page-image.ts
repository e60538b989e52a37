import type { Place } from "../../model/comparison.ts";
import type { Box } from "../../model/extraction.ts";
import { pageImageName } from "../../model/page-image.ts";
import type { Evidence, PlanRecord } from "../../model/plan.ts";
import type { QuotationImage } from "../model/quotation.ts";

/** Points shown around the quoted lines. */
const MARGIN = 6;

/** The part of a page's picture that shows the lines of a quotation; null if the page has no picture. */
export function imageOf(place: Place, plan: PlanRecord): QuotationImage | null {
  const page = plan.source.extraction.find((one) => one.page === place.page);
  if (!page?.image || page.method !== "ocr") return null;
  const boxes = boxesAt(place, plan);
  if (boxes.length === 0) return null;
  const [left, top, right, bottom] = page.image.bbox;
  const around = boxes.reduce(
    (a, b): Box => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
  );
  const [x0, y0] = [Math.max(left, around[0] - MARGIN), Math.max(top, around[1] - MARGIN)];
  const [x1, y1] = [Math.min(right, around[2] + MARGIN), Math.min(bottom, around[3] + MARGIN)];
  if (x1 <= x0 || y1 <= y0) return null;
  const id = plan.source.sha256.slice(0, 16);
  return {
    href: `./pages/${pageImageName(id, place.page)}`,
    width: round(right - left),
    height: round(bottom - top),
    part: [x0 - left, y0 - top, x1 - x0, y1 - y0].map(round) as Box,
  };
}

const round = (points: number) => Math.round(points);

/** The boxes of a quotation: of the value that it is the evidence of, else of every value that is read from its line. */
function boxesAt({ pointer, page, line, quote }: Place, plan: PlanRecord): readonly Box[] {
  const isHere = (one: Evidence) => one.page === page && one.line === line && one.bboxes !== undefined;
  const own = (pointer === undefined ? undefined : plan.evidence[pointer])?.filter(isHere) ?? [];
  const ofValue = own.find((one) => one.quote === quote) ?? own[0];
  if (ofValue) return ofValue.bboxes!;
  const ofLine = Object.values(plan.evidence).flatMap((entries) => entries.filter(isHere));
  return ofLine.find((one) => one.quote === quote)?.bboxes ?? ofLine.flatMap((one) => one.bboxes!);
}
