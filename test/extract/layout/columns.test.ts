import { describe, expect, it } from "vitest";
import { linesInOrder } from "../../../src/extract/layout/columns.ts";
import { rowsOf } from "../../../src/extract/layout/rows.ts";
import type { Word } from "../../../src/extract/layout/word.ts";

const EM = 10;
const STYLE = { font: "", size: EM, bold: false, italic: false, invisible: false };

/** Words of printed lines, a letter half an em wide: each part of a line at its left edge. Lines are 12 points apart. */
const printed = (lines: readonly (readonly (readonly [x: number, text: string])[])[]): Word[] =>
  lines.flatMap((parts, i) =>
    parts.flatMap(([x, text]) => {
      let at = x;
      return text.split(" ").map((word): Word => {
        const x0 = at;
        at += (word.length * EM) / 2 + 3;
        const baseline = 100 + 12 * i;
        const box = { x0, x1: at - 3, y0: baseline - 8, y1: baseline + 2 };
        const printed = { raised: false, blankAfter: true, spaced: false };
        return { text: word, ...box, baseline, em: EM, style: STYLE, ...printed };
      });
    }),
  );

const columnsOf = (lines: Parameters<typeof printed>[0]) =>
  linesInOrder(rowsOf(printed(lines)), new Set()).map(({ text, column }) => [text, column ?? null]);

describe("the columns of a page", () => {
  it("are the recipients and the signer", () => {
    expect(
      columnsOf([
        [
          [70, "Nơi nhận:"],
          [400, "CHỦ TỊCH"],
        ],
        [[70, "- Lưu: VT."]],
      ]),
    ).toEqual([
      ["Nơi nhận:", 0],
      ["- Lưu: VT.", 0],
      ["CHỦ TỊCH", 1],
    ]);
  });

  it("are no text beside dust at the right margin", () => {
    expect(
      columnsOf([
        [[70, "để phát hiện và xử lý kịp thời các trường hợp vi phạm của các cơ sở sản xuất, mua"]],
        [
          [70, "bán gia cầm và sản phẩm gia cầm."],
          [500, "-"],
        ],
      ]),
    ).toEqual([
      ["để phát hiện và xử lý kịp thời các trường hợp vi phạm của các cơ sở sản xuất, mua", null],
      ["bán gia cầm và sản phẩm gia cầm.", null],
      ["-", null],
    ]);
  });

  describe("inside a paragraph", () => {
    const FULL =
      "quản lý thị trường, giá cả, kiểm tra, giám sát các hành vi thỏa thuận hạn chế cạnh tranh giá của hàng hóa";
    /** Two rows with white between their parts, the second of which ends where the lines around it end. */
    const torn = (right: number) => [
      [
        [70, "đối với những mặt hàng thiết yếu;"],
        [right, "xử lý nghiêm việc điều chỉnh giá bất hợp lý, nhất là đối với các mặt"],
      ] as const,
      [
        [70, "hàng năng lượng, thức ăn chăn nuôi,"],
        [right, "kịp thời phát hiện dấu hiệu vi phạm pháp luật về cạnh tranh để điều"],
      ] as const,
    ];
    const isTorn = (right: number, above: string, below: string) =>
      columnsOf([[[70, above]], ...torn(right), [[70, below]]]).some(([, column]) => column !== null);

    it("are no columns where the lines around are as wide", () => {
      expect(isTorn(250, FULL, "tra và xử lý nghiêm theo đúng quy định của pháp luật.")).toBe(false);
    });

    it("are columns below a short line", () => {
      expect(isTorn(250, "Nơi nhận:", "tra và xử lý nghiêm theo đúng quy định của pháp luật.")).toBe(true);
    });
  });
});
