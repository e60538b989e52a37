import { describe, expect, it } from "vitest";
import { placesOf } from "../../src/model/places-of.ts";
import type { Evidence } from "../../src/model/plan.ts";
import { casePlan, deadline, unit } from "../support/case-plan.ts";

const SENTENCE = "Sở Y tế ban hành kế hoạch trước ngày 30/4/2024";
const date: Evidence = {
  page: 1,
  line: 7,
  endLine: 7,
  quote: "trước ngày 30/4/2024",
  confidence: 1,
  rule: "due-date/day",
};
const ASKED = deadline("sub-plan", "2024-04-30", { units: [unit("Sở Y tế", "so-y-te")] });
const planWith = (evidence: Evidence, text: string) => ({
  ...casePlan({ id: "tinh", deadlines: [{ ...ASKED, text }] }),
  evidence: { "/deadlines/0": [evidence] },
});
const quotesOf = (evidence: Evidence, text: string) =>
  placesOf(planWith(evidence, text), "/deadlines/0").map(({ quote }) => quote);

describe("the place of a deadline", () => {
  it("is quoted with its sentence, which says who must do what", () => {
    expect(quotesOf(date, SENTENCE)).toEqual([SENTENCE]);
  });

  it("is the date alone in a table, where the text of the deadline is the task of the row", () => {
    const cell = { table: "t1", row: 2, column: 3 };
    expect(quotesOf({ ...date, quote: "năm 2024", cell }, "Báo cáo năm 2024")).toEqual(["năm 2024"]);
  });

  it("is the date alone where the sentence does not contain it as it was read", () => {
    expect(quotesOf(date, "Sở Y tế ban hành kế hoạch trước ngày 30 / 4")).toEqual(["trước ngày 30/4/2024"]);
  });
});
