import { describe, expect, it } from "vitest";
import {
  borderlessTableBlock,
  borderlessTableCells,
  findBorderlessTables,
  openTable,
} from "../../../src/extract/layout/borderless-tables.ts";
import { type Row, rowsOf } from "../../../src/extract/layout/rows.ts";
import type { Word } from "../../../src/extract/layout/word.ts";

const EM = 10;
const STYLE = { font: "", size: EM, bold: false, italic: false, invisible: false };

/** Words of printed lines, a letter half an em wide: each cell of a line at its column. Lines are 12 points apart. */
function printed(lines: readonly (readonly (readonly [x: number, text: string])[])[], step = 12): Word[] {
  return lines.flatMap((cells, i) =>
    cells.flatMap(([x, text]) => {
      let at = x;
      return text.split(" ").map((word): Word => {
        const x0 = at;
        at += (word.length * EM) / 2 + 3;
        const baseline = 100 + step * i;
        const box = { x0, x1: at - 3, y0: baseline - 8, y1: baseline + 2 };
        return {
          text: word,
          ...box,
          baseline,
          em: EM,
          style: STYLE,
          raised: false,
          blankAfter: true,
          spaced: true,
        };
      });
    }),
  );
}

const [TT, TASK, LEAD, DUE] = [50, 70, 250, 400];
const TABLE = [
  [
    [TT, "TT"],
    [TASK, "Nhiệm vụ"],
    [LEAD, "Chủ trì"],
    [DUE, "Thời hạn"],
  ],
  [
    [TT, "1"],
    [TASK, "Rà soát quy hoạch cấp nước"],
    [LEAD, "Sở Xây dựng"],
    [DUE, "Quý II/2026"],
  ],
  [[TASK, "và công bố"]],
  [
    [TT, "2"],
    [TASK, "Tập huấn cho doanh nghiệp"],
    [LEAD, "Sở Công Thương"],
    [DUE, "Tháng 9/2026"],
  ],
  [
    [TT, "3"],
    [TASK, "Kiểm tra nước thải"],
    [LEAD, "Sở Nông nghiệp"],
    [DUE, "30/11/2026"],
  ],
  [[LEAD, "và Môi trường"]],
] as const;
const BODY = [
  [TT, "Chi tiết các nhiệm vụ của kế hoạch này được giao cho từng cơ quan như trong bảng sau đây"],
] as const;

const tablesIn = (lines: readonly (readonly (readonly [number, string])[])[]) =>
  findBorderlessTables(rowsOf(printed(lines)));

describe("tables without lines", () => {
  it("keep the lines of a cell together, between paragraphs", () => {
    const tables = tablesIn([BODY, ...TABLE, BODY]);
    expect(tables.map(({ from, to, columns }) => [from, to, columns])).toEqual([[1, 7, 4]]);
    const block = borderlessTableBlock(tables[0]!, new Set());
    const texts = block.rows.map(({ cells }) =>
      cells.map(({ lines }) => lines.map(({ text }) => text).join(" ")),
    );
    expect(texts).toEqual([
      ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
      ["1", "Rà soát quy hoạch cấp nước và công bố", "Sở Xây dựng", "Quý II/2026"],
      ["2", "Tập huấn cho doanh nghiệp", "Sở Công Thương", "Tháng 9/2026"],
      ["3", "Kiểm tra nước thải", "Sở Nông nghiệp và Môi trường", "30/11/2026"],
    ]);
  });

  it("have adjacent cells without gaps", () => {
    const [table] = tablesIn(TABLE);
    const cells = borderlessTableCells(table!);
    expect(cells).toHaveLength(16);
    for (const [i, { bbox }] of cells.entries()) {
      if (i % 4 < 3) expect(bbox[2]).toBe(cells[i + 1]!.bbox[0]);
      if (i < 12) expect(bbox[3]).toBe(cells[i + 4]!.bbox[1]);
    }
  });

  it("are not found in a head of two columns, in a list or in running text", () => {
    const head = [
      [
        [60, "UBND TỈNH"],
        [300, "CỘNG HÒA XÃ HỘI"],
      ],
      [
        [70, "SỞ NỘI VỤ"],
        [310, "Độc lập - Tự do"],
      ],
      [
        [70, "Số: 12/KH"],
        [330, "ngày 3 tháng 4"],
      ],
      [
        [80, "V/v xanh"],
        [350, "năm 2026"],
      ],
    ] as const;
    const list = [1, 2, 3, 4].map(
      (n) =>
        [
          [50, `${n}.`],
          [75, "Các đơn vị thực hiện nhiệm vụ được giao đúng hạn"],
        ] as const,
    );
    for (const lines of [head, list, [BODY, BODY, BODY, BODY, BODY].map(([cell]) => [cell])]) {
      expect(tablesIn(lines)).toEqual([]);
    }
  });
});

describe("a table that continues on the next page", () => {
  const [before] = tablesIn(TABLE);
  const nextPage = (...lines: readonly (readonly (readonly [number, string])[])[]) =>
    findBorderlessTables(rowsOf(printed(lines)), before);
  const ROW = [
    [
      [TT, "4"],
      [TASK, "Công khai kết quả quan"],
      [LEAD, "Sở Khoa học"],
      [DUE, "Quý III/2026"],
    ],
    [
      [TASK, "trắc trên cổng"],
      [LEAD, "và Công nghệ"],
    ],
    [[TASK, "thông tin của tỉnh"]],
  ] as const;
  const NUMBER = [[250, "2"]] as const;
  const RECIPIENTS = [[TT, "Nơi nhận: các sở, ban, ngành của tỉnh"]] as const;

  it("includes a single remaining row below the page's number", () => {
    for (const above of [[], [NUMBER]]) {
      const [table, ...others] = nextPage(...above, ...ROW, RECIPIENTS);
      expect(others).toEqual([]);
      expect([table!.from, table!.to]).toEqual([above.length, above.length + ROW.length]);
      const { rows } = borderlessTableBlock(table!, new Set());
      expect(
        rows.map(({ cells }) => cells.map(({ lines }) => lines.map(({ text }) => text).join(" "))),
      ).toEqual([
        [
          "4",
          "Công khai kết quả quan trắc trên cổng thông tin của tỉnh",
          "Sở Khoa học và Công nghệ",
          "Quý III/2026",
        ],
      ]);
    }
  });

  it("ends at text, at a sign-off or at a table with other columns", () => {
    const signOff = [
      [
        [TT, "Nơi nhận:"],
        [300, "GIÁM ĐỐC"],
      ],
      [
        [TT, "- Như trên;"],
        [320, "(Đã ký)"],
      ],
    ] as const;
    const other = [
      [
        [90, "Chỉ số"],
        [180, "Điểm"],
        [330, "Hạng"],
      ],
    ] as const;
    for (const lines of [[BODY, BODY], signOff, other, [RECIPIENTS], [[[TASK, "Các đơn vị"]]]] as const) {
      expect(nextPage(...lines)).toEqual([]);
    }
  });

  it("is open at the end of a page if only the page's number follows", () => {
    const rows = (...lines: readonly (readonly (readonly [number, string])[])[]) => rowsOf(printed(lines));
    const isOpen = (under: readonly Row[]) => openTable(findBorderlessTables(under), under) !== null;
    expect(isOpen(rows(...TABLE))).toBe(true);
    expect(isOpen(rows(...TABLE, NUMBER))).toBe(true);
    expect(isOpen(rows(...TABLE, BODY))).toBe(false);
  });
});
