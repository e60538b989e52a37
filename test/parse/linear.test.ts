import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { Occurrences } from "../../src/parse/text/occurrences.ts";
import type { RuleContext } from "../../src/parse/text/rule.ts";
import { plainLines } from "../support/rule-corpus.ts";
import { loadCorpora } from "./examples.ts";

// No file may block a rule. `npm run bench -- parse` prints how the time grows with the length.

const catalogue = loadCatalogue();
const context: RuleContext = {
  catalogue,
  year: 2024,
  indexIds: ["pci"],
  province: "Lào Cai",
  occurrences: new Occurrences([]),
};

const LENGTH = 200_000;
const HOSTILE = [
  "a",
  " ",
  ".",
  "1/1",
  "ngày 1 ",
  "trước ngày 1/1 ",
  "từ ngày 01 tháng 7 năm ",
  "hằng năm, báo cáo ",
  "định kỳ hằng quý ",
  "Số: … ",
  "số 12/KH-UBND ngày 1/1/2024 của UBND tỉnh về ",
  "Thực hiện Kế hoạch ",
  "Sở Tài chính, ",
  "UBND các huyện: A, ",
  "các phòng: B ",
  "KT. GIÁM ĐỐC ",
  "Nơi nhận: - Lưu: ",
  "năm 2024, 2025, ",
  "tăng 2 điểm ",
  "đạt từ 6,5 điểm trở lên, ",
  "Aa Bb ",
  "((",
];
const { rules: corpora } = await loadCorpora();
const rules = new Set(corpora.map(({ rule }) => rule));

/** On these lines a rule with quadratic time needs minutes and exceeds the limit. */
describe("rules take linear time on a repetitive line of 200,000 characters", () => {
  it.each([...rules])("$id", { timeout: 120_000 }, (rule) => {
    for (const hostile of HOSTILE) {
      const [line] = plainLines([hostile.repeat(LENGTH / hostile.length + 1).slice(0, LENGTH)]);
      const found = "read" in rule ? rule.read([line!], context) : rule.find(line!, context);
      expect(Array.isArray(found)).toBe(true);
    }
  });
});
