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

describe("the place of a unit", () => {
  const [health, justice] = [unit("Sở Y tế", "so-y-te"), unit("Sở Tư pháp", "so-tu-phap")];
  const { subIndices: both, ...rest } = casePlan({
    id: "tinh",
    subIndices: [{ id: "pgi.1", units: [health] }],
  });
  const plan = (...quotes: readonly string[]) => ({
    subIndices: both.map((one) => ({
      ...one,
      assignments: one.assignments.map((assignment) => ({ ...assignment, units: [health, justice] })),
    })),
    ...rest,
    evidence: {
      "/subIndices/0/assignments/0": quotes.map((quote, i) => ({
        ...date,
        line: 7 + i,
        endLine: 7 + i,
        quote,
      })),
    },
  });
  const quotesOfUnit = (i: number, ...quotes: readonly string[]) =>
    placesOf(plan(...quotes), `/subIndices/0/assignments/0/units/${i}`).map(({ quote }) => quote);

  it("is the row of a table with a row for each unit that names it", () => {
    expect(quotesOfUnit(1, "Sở Y tế\tCT", "Sở Tư pháp\tCT")).toEqual(["Sở Tư pháp\tCT"]);
  });

  it("is that of its assignment where no quotation names it", () => {
    expect(quotesOfUnit(1, "Giao các sở thực hiện", "- Rà soát")).toEqual([
      ...["Giao các sở thực hiện", "- Rà soát"],
    ]);
  });
});
