import { describe, expect, it } from "vitest";
import { bare } from "../../../src/language/fold.ts";
import { BlockRestorer } from "../../../src/restore/text/restore-blocks.ts";
import { restorer } from "./shipped-model.ts";

const GOOD =
  "Các đơn vị báo cáo kết quả thực hiện nhiệm vụ về Sở Tài chính trước ngày 15/11/2026 để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.";
/** As an engine for English reads a sentence. */
const DAMAGED =
  "S6 N6i vu chu tri, phdi hop véi cac don vi xay dung ké hoach thyc hién nhiém vu cai cach hanh chinh cua tinh trong ndm 2026.";
const RESTORED =
  "Sở Nội vụ chủ trì, phối hợp với các đơn vị xây dựng kế hoạch thực hiện nhiệm vụ cải cách hành chính của tỉnh trong năm 2026.";

function restored(blocks: readonly string[]): (readonly [verdict: string, text: string])[] {
  const lines = blocks.flatMap((block, i) => (i === 0 ? [block] : ["", block]));
  const results = new BlockRestorer(restorer, lines.join("\n")).restore(lines, restorer.lostMarks(lines));
  return results
    .map(({ verdict, restored: line }) => [verdict, line.text] as const)
    .filter((_, i) => i % 2 === 0);
}

describe("blocks of one text", () => {
  it.each([
    ["a damaged one among good ones", [GOOD, DAMAGED, GOOD]],
    ["a good one among damaged ones", [DAMAGED, GOOD, DAMAGED]],
    ["bare ones among good and damaged ones", [bare(GOOD), DAMAGED, GOOD, bare(GOOD)]],
  ])("are each restored by their own verdict: %s", (_, blocks) => {
    const texts = restored(blocks).map(([, text]) => text);
    expect(texts).toEqual(blocks.map((block) => (block === DAMAGED ? RESTORED : GOOD)));
  });

  it("are diagnosed with the text before them if they are short", () => {
    expect(restored([DAMAGED, "T6 chirc thyc hién"]).at(-1)).toEqual(["foreign-ocr", "Tổ chức thực hiện"]);
    expect(restored([GOOD, "T6 A1"]).at(-1)).toEqual(["good", "T6 A1"]);
  });

  it.each([
    "2.1 Treo biển (so với mặt đường) Cao dưới 2m Cao 2 đến 5m Cao hơn 5m Cao hơn 5m, trên giá cao Cao hơn 8m, có người giữ dây, chỗ hẹp",
    "Các vần A, Ă, Â, O, Ô, Ơ gồm AC, ĂC, ÂC, AM, ĂM, ÂM, AN, ĂN, ÂN, AP, ĂP, ÂP, OC, ÔC, OM, ÔM, ƠM, ON, ÔN, ƠN, OP, ÔP, ƠP, OT, ÔT, ƠT.",
  ])("stay in good text, also if they look damaged: %s", (list) => {
    expect(restored([GOOD, list])).toEqual([
      ["good", GOOD],
      ["good", list],
    ]);
  });
});
