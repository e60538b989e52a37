import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load.ts";
import type { RuleCorpus } from "../../src/parse/corpus.ts";
import { plainLines } from "../../src/parse/document.ts";
import type { RuleContext } from "../../src/parse/rule.ts";
import { loadCorpora } from "./examples.ts";

// Nobody's file may hold a rule up: over text made to mislead it, twice the length takes about twice the time.

const catalogue = loadCatalogue();
const context: RuleContext = {
  catalogue,
  year: 2024,
  indexIds: ["pci"],
  province: "Lào Cai",
  wholeNames: new Set(),
};

const LENGTH = 50_000;
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
/** Below this a ratio measures the clock; quadratic time over 100,000 characters is far above it. */
const TOO_SHORT_MS = 60;
/** Linear is 2, quadratic 4; the rest is for a busy machine. */
const MOST = 3.2;

const { rules: corpora } = await loadCorpora();
const rules = new Map(corpora.map(({ rule }) => [rule.id, rule]));

function cpuMs(rule: RuleCorpus<unknown>["rule"], text: string): number {
  const lines = plainLines([text]);
  const before = process.cpuUsage();
  if ("read" in rule) rule.read(lines, context);
  else rule.find(lines[0]!, context);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of several: what else the machine does only adds. */
const least = (measure: () => number) => Math.min(measure(), measure(), measure());

describe("time grows with the length of the text", () => {
  it.each([...rules.keys()])("%s", { timeout: 120_000 }, (id) => {
    const rule = rules.get(id)!;
    for (const hostile of HOSTILE) {
      const [half, whole] = [LENGTH, 2 * LENGTH].map((length) =>
        hostile.repeat(length / hostile.length + 1).slice(0, length),
      );
      if (cpuMs(rule, whole!) < TOO_SHORT_MS) continue;
      const ratio = least(() => cpuMs(rule, whole!)) / least(() => cpuMs(rule, half!));
      expect(ratio, `“${hostile}…”`).toBeLessThan(MOST);
    }
  });
});
