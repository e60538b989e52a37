import { describe, expect, it } from "vitest";
import type { RestoredText } from "../../../src/model/restored-text.ts";
import { textLost } from "../../../src/restore/coverage/text-lost.ts";
import type { FlowItem } from "../../../src/restore/flow/flow.ts";
import { paragraph } from "./paragraph.ts";

const SENTENCE = "Sở Y tế rà soát hồ sơ môi trường của các cơ sở y tế trên địa bàn.";
const line = (page: number, text = SENTENCE): FlowItem => ({
  kind: "line",
  page,
  line: { kind: "line", text, paragraph: false, role: "body", confidence: 1 },
});
const lostOf = (
  read: FlowItem[],
  paragraphs: ReturnType<typeof paragraph>[],
  removed: RestoredText["removed"] = [],
) => textLost(read, { paragraphs, removed }).map(({ code, page, messages }) => [code, page, messages!.en]);

describe("textLost", () => {
  it("states the share of letters kept on a page", () => {
    expect(lostOf([line(1), line(2), line(2)], [paragraph(1, SENTENCE), paragraph(2, SENTENCE)])).toEqual([
      ["text-lost", 2, expect.stringContaining("Only 50% of the letters read on page 2")],
    ]);
  });

  it("gives no warning if all letters are kept, also in a paragraph that runs over pages", () => {
    const both = `${SENTENCE} ${SENTENCE}`;
    const over = paragraph(1, both, [{ offset: SENTENCE.length + 1, page: 2 }]);
    expect(lostOf([line(1), line(2)], [over])).toEqual([]);
  });

  it("does not count running heads, page numbers and stamps", () => {
    const removed = (["running-head", "stamp", "watermark"] as const).map((why) => ({
      page: 1,
      text: SENTENCE,
      why,
    }));
    expect(lostOf([line(1), line(1), line(1), line(1)], [paragraph(1, SENTENCE)], removed)).toEqual([]);
  });

  it("counts headers and noise", () => {
    const removed = [{ page: 1, text: SENTENCE, why: "header" as const }];
    expect(lostOf([line(1), line(1)], [paragraph(1, SENTENCE)], removed)).toHaveLength(1);
  });

  it("gives no warning if a few letters are lost", () => {
    expect(lostOf([line(1, "Bản sao lưu"), line(2)], [paragraph(2, SENTENCE)])).toEqual([]);
  });

  it("gives one warning for a file with many such pages", () => {
    const read = Array.from({ length: 30 }, (_, i) => line(i + 1));
    expect(lostOf(read, [paragraph(1, SENTENCE)])).toEqual([
      [
        "text-lost",
        undefined,
        expect.stringContaining("Only 3% of the letters read on the pages of the file"),
      ],
    ]);
  });
});
