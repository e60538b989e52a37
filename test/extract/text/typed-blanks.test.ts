import { describe, expect, it } from "vitest";
import { textBlocks } from "../../../src/extract/text/text-blocks.ts";
import { withTypedBlanks } from "../../../src/extract/text/typed-blanks.ts";

const PROSE = [
  "KẾ\tHOẠCH",
  "Nâng cao Chỉ số\tcải cách hành\tchính năm 2026",
  "1. Sở\tTài chính chủ trì,\tphối hợp với\tVăn phòng UBND\ttỉnh rà soát thủ tục.",
  "2. Sở Nội vụ\ttheo dõi, đôn đốc\tcác đơn vị thực hiện\tKế hoạch này.",
];
const ROWS = ["TT\tChỉ số\tCơ quan", "1\tChi phí thời gian\tSở Nội vụ", "2\tĐất đai\tSở Xây dựng"];
const SIGN_OFF = ["Nơi nhận:\tTM. ỦY BAN NHÂN DÂN", "- Như trên;\tCHỦ TỊCH", "- Lưu: VT.\tNguyễn Văn An"];

describe("tabs between the words of running text", () => {
  it("become blanks, also where two lines have equally many", () => {
    expect(withTypedBlanks(PROSE)).toEqual(PROSE.map((line) => line.replaceAll("\t", " ")));
    expect(textBlocks(PROSE).map(({ kind }) => kind)).toEqual(["line", "line", "line", "line"]);
  });

  it("become blanks in recipients too, which are no columns of a sign-off then", () => {
    const recipients = ["Nơi nhận:", "-\tUBND tỉnh (để b/c);", "- Sở\tNội vụ;"];
    expect(withTypedBlanks([...PROSE, ...recipients]).slice(-2)).toEqual([
      "- UBND tỉnh (để b/c);",
      "- Sở Nội vụ;",
    ]);
  });

  it("leave a table of the same document as it is", () => {
    expect(withTypedBlanks([...PROSE, ...ROWS]).slice(-3)).toEqual(ROWS);
  });

  it("become blanks where lines with equally many tabs are no table", () => {
    const lines = [
      "1. Văn phòng\ttham mưu kế hoạch\tthu gom rác.",
      "2. Thanh tra\tkiểm tra việc\tchấp hành.",
      "3. Trung tâm\tcông khai kết quả\thằng quý.",
    ];
    expect(withTypedBlanks([...PROSE, ...lines]).slice(-3)).toEqual(
      lines.map((line) => line.replaceAll("\t", " ")),
    );
  });

  it("keep the indent of a line", () => {
    expect(withTypedBlanks([...PROSE, "\t- Sở Y\ttế"]).at(-1)).toBe("\t- Sở Y tế");
  });
});

describe("tabs that separate cells or columns stay", () => {
  it.each([
    ["a table", ROWS],
    ["a table in small letters", ["tt\tchỉ số\tcơ quan", "1\tđất đai\tsở xây dựng", "2\tchi phí\tsở nội vụ"]],
    [
      "a table with times in small letters",
      [
        "TT\tViệc\tThời gian",
        "1\tRà soát\ttrong quý II",
        "2\tTập huấn\tthường xuyên",
        "3\tBáo cáo\thằng năm",
      ],
    ],
    [
      "a list of short forms",
      ["PCI\tChỉ số năng lực cạnh tranh", "UBND\tủy ban nhân dân", "HĐND\thội đồng nhân dân"],
    ],
    ["a sign-off", SIGN_OFF],
    ["labels", ["1.\tMục tiêu", "2.\tnhiệm vụ", "a)\tsở Nội vụ", "b)\tsở Y tế", "-\tcác xã"]],
    [
      "a single tab in a sentence",
      ["Sở Nội vụ\ttheo dõi việc thực hiện.", "Các đơn vị báo cáo trước ngày 15/6."],
    ],
  ])("%s", (_, lines) => {
    expect(withTypedBlanks(lines)).toBe(lines);
  });
});
