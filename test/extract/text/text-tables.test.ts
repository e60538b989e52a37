import { describe, expect, it } from "vitest";
import { textBlocks } from "../../../src/extract/text/text-blocks.ts";
import type { Block } from "../../../src/model/extraction.ts";

/** A line as its text, a table as rows of cells; the lines of a cell are joined by "/". */
const shown = (block: Block) =>
  block.kind === "line"
    ? block.text
    : block.rows.map(({ cells }) => cells.map(({ lines }) => lines.map(({ text }) => text).join("/")));

const read = (text: string) => textBlocks(text.split("\n")).map(shown);

const HEAD = ["TT", "Chỉ số", "Mục tiêu", "Cơ quan"];

describe("tables in plain text", () => {
  it("reads cells separated by tabs, also where the last ones are empty", () => {
    expect(
      read(
        "Như sau:\nTT\tChỉ số\tMục tiêu\tCơ quan\n1\tChi phí thời gian\t7,5\tSở Nội vụ\n2\tĐất đai\t6,9\nHết.",
      ),
    ).toEqual([
      "Như sau:",
      [HEAD, ["1", "Chi phí thời gian", "7,5", "Sở Nội vụ"], ["2", "Đất đai", "6,9"]],
      "Hết.",
    ]);
  });

  it.each([
    ["with bars around", "| TT | Chỉ số | Mục tiêu | Cơ quan |\n| 1 | Đất đai | | Sở Xây dựng |"],
    ["without bars around", "TT | Chỉ số | Mục tiêu | Cơ quan\n1 | Đất đai | | Sở Xây dựng"],
    ["with box characters", "│TT│Chỉ số│Mục tiêu│Cơ quan│\n│1│Đất đai│ │Sở Xây dựng│"],
    [
      "with drawn rules",
      "+----+--------+----------+---------+\n| TT | Chỉ số | Mục tiêu | Cơ quan |\n+----+--------+----------+---------+\n| 1 | Đất đai | | Sở Xây dựng |\n+----+--------+----------+---------+",
    ],
  ])("reads cells separated by bars, %s", (_, text) => {
    expect(read(text)).toEqual([[HEAD, ["1", "Đất đai", "", "Sở Xây dựng"]]]);
  });

  it("joins the lines of a cell where rules separate all rows", () => {
    const rule = "+----+----+----+";
    const lines = [
      rule,
      "|TT|Chỉ số|Cơ quan|",
      rule,
      "|1|Tính minh bạch|Văn phòng|",
      "| |và tiếp cận| |",
      rule,
    ];
    expect(read([...lines, "|2|Đất đai|Sở Xây dựng|", rule].join("\n"))).toEqual([
      [
        ["TT", "Chỉ số", "Cơ quan"],
        ["1", "Tính minh bạch/và tiếp cận", "Văn phòng"],
        ["2", "Đất đai", "Sở Xây dựng"],
      ],
    ]);
  });

  it("reads columns aligned with blanks and cells of several lines", () => {
    const text = [
      "Mục tiêu của các chỉ số thành phần:",
      "TT   Chỉ số thành phần         Mục tiêu    Cơ quan",
      "1    Tính minh bạch và         6,9         Văn phòng UBND",
      "     tiếp cận thông tin                    tỉnh",
      "2    Chi phí thời gian         7,5         Sở Nội vụ",
      "3    Cạnh tranh bình đẳng      6,0         Sở Công Thương",
      "Các đơn vị căn cứ mục tiêu để thực hiện.",
    ].join("\n");
    expect(read(text)).toEqual([
      "Mục tiêu của các chỉ số thành phần:",
      [
        ["TT", "Chỉ số thành phần", "Mục tiêu", "Cơ quan"],
        ["1", "Tính minh bạch và/tiếp cận thông tin", "6,9", "Văn phòng UBND/tỉnh"],
        ["2", "Chi phí thời gian", "7,5", "Sở Nội vụ"],
        ["3", "Cạnh tranh bình đẳng", "6,0", "Sở Công Thương"],
      ],
      "Các đơn vị căn cứ mục tiêu để thực hiện.",
    ]);
  });

  it.each([
    [
      "a head in two columns",
      "UBND TỈNH AN BÌNH\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ\t\tĐộc lập - Tự do",
    ],
    [
      "a head in two columns of blanks",
      "UBND TỈNH AN BÌNH          CỘNG HÒA XÃ HỘI\n   SỞ NỘI VỤ                Độc lập - Tự do",
    ],
    ["a sign-off", "Nơi nhận:\t\t\tGIÁM ĐỐC\n- Như trên;\t\t\t\n- Lưu: VT.\t\t\tNguyễn Văn An"],
    ["indented items", "\t1.\tRà soát thủ tục.\n\t2.\tBáo cáo kết quả.\n\t3.\tCông khai."],
    ["a single line with tabs", "a\tb\tc\td"],
    [
      "justified text",
      "Sở  Nội  vụ  chủ trì rà soát\ncác thủ tục, trình  UBND  tỉnh\ntrước ngày 10 tháng  6  năm",
    ],
    ["rules between paragraphs", "-----\n-----\nMục tiêu\n====="],
    ["letters spaced out", "K ế   h o ạ c h   n ă m\nS ố   7 3 / K H   c ủ a\nM ụ c   t i ê u   l à"],
    ["one alternative", "Nam | Nữ | Khác"],
  ])("leaves the lines of %s", (_, text) => {
    expect(read(text)).toEqual(text.split("\n"));
  });
});
