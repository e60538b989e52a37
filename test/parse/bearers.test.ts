import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { bearerProbability } from "../../src/parse/fields/assignment/bearers/bearer-model.ts";
import { scanLine } from "../../src/parse/fields/assignment/bearers/candidates.ts";
import { witnessOf } from "../../src/parse/fields/assignment/bearers/witness.ts";
import { readClauses } from "../../src/parse/fields/assignment/clauses/clause-units.ts";
import { Occurrences } from "../../src/parse/text/occurrences.ts";
import type { RuleContext } from "../../src/parse/text/rule.ts";
import type { TextLine } from "../../src/parse/text/text-line.ts";
import { plainLines } from "../support/rule-corpus.ts";

const catalogue = loadCatalogue();

function read(text: string): { line: TextLine; context: RuleContext } {
  const line = plainLines([text])[0]!;
  const context = {
    catalogue,
    year: 2026,
    indexIds: [],
    province: null,
    occurrences: new Occurrences([line]),
  };
  return { line, context };
}

/** The lists of units of a line with their probabilities. */
function likely(text: string): [string, number][] {
  const { line, context } = read(text);
  return scanLine(line, context).candidates.map((list) => [
    list.units.map(({ name }) => name).join(", "),
    bearerProbability(line, list, context, false),
  ]);
}

describe("the lists of units in a line", () => {
  it.each([
    ["2. Giao Sở Nội vụ, Sở Tài chính thẩm định, gửi UBND tỉnh.", ["Sở Nội vụ, Sở Tài chính", "UBND tỉnh"]],
    ["Yêu cầu Thủ trưởng các cơ quan, đơn vị liên quan công khai số điện thoại.", []],
    ["Nâng cấp 12 cây cầu.", []],
  ])("of %s are found from left to right", (text, lists) => {
    expect(likely(text).map(([names]) => names)).toEqual(lists);
  });
});

describe("the probability that a list bears the work", () => {
  it.each([
    "Giao Sở Nội vụ chủ trì, phối hợp với các cơ quan liên quan rà soát.",
    "1. Sở Nội vụ có trách nhiệm tổng hợp, báo cáo kết quả.",
    "Đề nghị UBND các xã, phường khẩn trương triển khai thực hiện.",
  ])("is high for the one that is told to work: %s", (text) => {
    expect(likely(text)[0]![1]).toBeGreaterThan(0.8);
  });

  it.each([
    "Theo đề nghị của Sở Nội vụ tại Tờ trình số 5/TTr-SNV, kinh phí tăng.",
    "Căn cứ Công văn số 12/SNV-VP của Sở Nội vụ về việc rà soát hồ sơ.",
    "Nâng cấp trụ sở của Sở Nội vụ và nhà khách tỉnh.",
  ])("is low for others: %s", (text) => {
    for (const [, probability] of likely(text)) expect(probability).toBeLessThan(0.3);
  });
});

describe("the confidence of a clause that a rule reads", () => {
  const confidences = (text: string) => {
    const { line, context } = read(text);
    return readClauses(line, 0, context).map(({ units }) => units?.confidence);
  };

  it("is that of the rule where both readers agree", () => {
    expect(confidences("Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát hồ sơ.")).toEqual([undefined]);
  });

  it("is lower where the words around are those of no duty", () => {
    const [confidence] = confidences("Tại kỳ họp tới, Ban Pháp chế trình bày báo cáo thẩm tra.");
    expect(confidence).toBeLessThan(0.75);
  });

  it("takes the likeliest place of a unit that is named twice", () => {
    const { line, context } = read(
      "Giao Sở Nội vụ chủ trì rà soát các nội dung đang được Sở Nội vụ lưu trữ.",
    );
    const list = scanLine(line, context).candidates[0]!;
    expect(witnessOf(line, { from: 0, to: line.text.length }, list, context)).toBeGreaterThan(0.9);
  });
});
