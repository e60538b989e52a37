import { expect, it } from "vitest";
import type { PlanRecord } from "../../src/model/plan.ts";
import { buildView } from "../../src/report/build-view.ts";
import { imageOf } from "../../src/report/view/page-image.ts";
import { example, scanned } from "./example/example.ts";

const plan = scanned.plans.find(({ evidence }) => Object.keys(evidence).length > 0)!;
const [pointer, entries] = Object.entries(plan.evidence)[0]!;
const { page, line, quote } = entries[0]!;
const place = { planId: plan.id, pointer, page, line, quote };

const withBoxes = (bboxes: [number, number, number, number][]): PlanRecord => ({
  ...plan,
  evidence: { [pointer]: [{ ...entries[0]!, bboxes }] },
});

it("shows the lines of a quotation with a margin, in the picture of their page", () => {
  const lines = withBoxes([
    [100, 200, 400, 214],
    [80, 216, 300, 230],
  ]);
  expect(imageOf(place, lines)).toEqual({
    href: `./pages/${plan.source.sha256.slice(0, 16)}-p${page}.webp`,
    width: 595,
    height: 842,
    part: [74, 194, 332, 42],
  });
});

it("shows no more than the picture has", () => {
  expect(imageOf(place, withBoxes([[2, 835, 594, 850]]))?.part).toEqual([0, 829, 595, 13]);
  expect(imageOf(place, withBoxes([[700, 900, 710, 910]]))).toBeNull();
});

it("finds the lines of a place without a value by its line", () => {
  const { pointer: _, ...bare } = place;
  expect(imageOf(bare, withBoxes([[100, 200, 400, 214]]))?.part).toEqual([94, 194, 312, 26]);
  expect(imageOf({ ...bare, line: line + 1000 }, withBoxes([[100, 200, 400, 214]]))).toBeNull();
});

it("is absent where the page was not recognised or has no picture", () => {
  const pages = (change: object) => ({
    ...plan,
    source: { ...plan.source, extraction: plan.source.extraction.map((one) => ({ ...one, ...change })) },
  });
  expect(imageOf(place, plan)).not.toBeNull();
  expect(imageOf(place, pages({ method: "text-layer" }))).toBeNull();
  expect(imageOf(place, pages({ image: undefined }))).toBeNull();
  expect(JSON.stringify(buildView(example))).not.toContain(".webp");
});
