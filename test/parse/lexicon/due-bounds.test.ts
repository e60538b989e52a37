import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { extract } from "../../../src/extract/extract.ts";
import type { ParsedPlan } from "../../../src/model/plan.ts";
import { readDetails } from "../../../src/parse/fields/assignment/labels/detail-label.ts";
import { dueOnDay } from "../../../src/parse/fields/due-date/day.ts";
import { readDueDates } from "../../../src/parse/fields/due-date/due-dates.ts";
import { readDueCell } from "../../../src/parse/fields/table/due-cell.ts";
import { BOUND_WORDS, boundOf } from "../../../src/parse/lexicon/due-bounds.ts";
import { parse } from "../../../src/parse/parse.ts";
import { Occurrences } from "../../../src/parse/text/occurrences.ts";
import type { RuleContext } from "../../../src/parse/text/rule.ts";
import { restore } from "../../../src/restore/restore.ts";
import { plainLines } from "../../support/rule-corpus.ts";

// A word added to the lexicon must reach the record: here every word is followed through the rule, the readers that have
// their own pattern, and the whole program.

const catalogue = loadCatalogue();
const context: RuleContext = {
  catalogue,
  year: 2025,
  indexIds: [],
  province: null,
  occurrences: new Occurrences([]),
};
const DAY = "2025-12-15";
const lineOf = (text: string) => plainLines([text])[0]!;

async function planWith(sentence: string): Promise<ParsedPlan> {
  const text = `SỞ NỘI VỤ

KẾ HOẠCH
Cải thiện Chỉ số PAR INDEX năm 2025

I. NHIỆM VỤ
1. Phòng Cải cách hành chính ${sentence}
2. Văn phòng Sở theo dõi việc thực hiện.
`;
  const limits = { maxBytes: 1e6, maxPages: 10 };
  const extraction = await extract(Buffer.from(text), { fileName: "plan.txt", limits });
  return parse(restore(extraction).value, catalogue).value[0]!.plan;
}

describe.each(BOUND_WORDS.map((word) => ({ word })))("$word", ({ word }) => {
  const due = { bound: boundOf(word), date: { iso: DAY } };

  it.each(["15/12/2025", "ngày 15 tháng 12 năm 2025"])("is found by the rule before %s", (date) => {
    const found = dueOnDay.find(lineOf(`rà soát hồ sơ ${word} ${date}.`), context);
    expect(found.map(({ value }) => value)).toMatchObject([due]);
  });

  it("is found by the reader of due dates, also in capitals", () => {
    for (const text of [`rà soát hồ sơ ${word} 15/12/2025.`, `RÀ SOÁT ${word.toUpperCase()} 15/12/2025`])
      expect(readDueDates(lineOf(text), context).map(({ value }) => value)).toMatchObject([due]);
  });

  it("is found after a label and in a cell", () => {
    expect(readDetails(lineOf(`Thời hạn: ${word} 15/12/2025`), 0, context)).toMatchObject([
      { kind: "due", due: { value: { date: { iso: DAY } } } },
    ]);
    const cell = { line: lineOf(`${word} 15/12/2025`), start: 0 };
    expect(readDueCell(cell, context)[0]?.value).toMatchObject(due);
  });

  it("gives the plan a deadline", async () => {
    const { deadlines } = await planWith(`rà soát hồ sơ tồn đọng ${word} 15/12/2025.`);
    expect(deadlines).toMatchObject([due]);
  });

  it("gives the task of a bracketed unit its date", async () => {
    const plan = await planWith(`rà soát hồ sơ tồn đọng (Sở Tài chính; ${word} 15/12/2025).`);
    expect(plan.deadlines).toMatchObject([due]);
  });
});
