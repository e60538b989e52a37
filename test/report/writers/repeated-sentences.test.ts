// How much text a page of a large report repeats.
import { beforeAll, describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import type { View } from "../../../src/report/model/view.ts";
import { htmlWriter } from "../../../src/report/writers/html.ts";
import { largeFolders } from "../../bench/large-folder.ts";
import { outputsOf } from "../../support/outputs-of.ts";

/** `largeFolders` makes the plans of units from this number of texts. */
const TEXTS = 40;
const LONG_TEXT = /(?<=>)[^<>]{81,}(?=<)/g;

/** The long texts of a page, and how often each occurs. */
function timesOf(html: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const [text] of html.matchAll(LONG_TEXT)) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

const SETS = [
  { parents: 10, greatestShare: 0.1 },
  { parents: 1, greatestShare: 0.02 },
];

describe.each(SETS)("a report of 300 plans, $parents of the province", ({ parents, greatestShare }) => {
  const pages: string[] = [];
  let view: View;
  beforeAll(async () => {
    const { plans, texts } = largeFolders(loadCatalogue(), { bytes: 10_000 })(300, parents);
    view = outputsOf(plans, { asOf: "2024-06-01", unreadFiles: [], requiredUnits: [] }, texts).view;
    for (const { content } of await htmlWriter.write(view)) pages.push(Buffer.from(content).toString());
  }, 240_000);

  it("has no long sentence of its own in many rows", () => {
    const reasons = new Set(
      view.groups.flatMap(({ tasks, evidence }) => [
        ...tasks.rows.flatMap(({ provinceNone, ownNone }) => [provinceNone, ownNone]),
        ...evidence.flatMap(({ assigned, covered }) => [assigned.none, covered.none]),
      ]),
    );
    expect(reasons.size).toBeGreaterThan(1);
    const oftenSaid = pages.flatMap((html) =>
      [...timesOf(html)].filter(([text, times]) => times > 30 && reasons.has(text)),
    );
    expect(oftenSaid).toEqual([]);
  });

  it("repeats little of its texts on a page", () => {
    const equalPlans = Math.ceil(300 / parents / TEXTS);
    const repeated = pages.map((html) => {
      let characters = 0;
      for (const [text, times] of timesOf(html)) characters += Math.max(0, times - equalPlans) * text.length;
      return characters / html.length;
    });
    expect(Math.max(...repeated)).toBeLessThan(greatestShare);
  });
});
