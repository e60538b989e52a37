import { describe, expect, it } from "vitest";
import { toLegacy } from "../../../src/language/encoding/to-legacy.ts";
import { flowItem } from "../../../src/restore/flow/flow.ts";
import { legacyEncoding } from "../../../src/restore/repairs/legacy-encoding.ts";
import { lostCapitals } from "../../../src/restore/repairs/lost-capitals.ts";

function itemsOf(texts: readonly string[]) {
  return texts.map((text) =>
    flowItem({ kind: "line", paragraph: false, role: "body", confidence: 1, text }, 1),
  );
}

function read(texts: readonly string[]) {
  const lines = lostCapitals
    .apply(itemsOf(texts))
    .items.map((item) => (item.kind === "line" ? item.line : null)!);
  return { texts: lines.map(({ text }) => text), lines };
}

const TYPED = [
  "  ubnd tỉnh lâm đồng            cộng hoà xã hội chủ nghĩa việt nam",
  "    sở xây dựng                    Độc lập - Tự do - Hạnh phúc",
  "  Số: 45/QĐ-SXD                   Lâm Đồng, ngày 3 tháng 4 năm 2026",
  "V/v rà soát quy chế làm việc của",
  "các phòng thuộc sở",
  "quyết định",
  "Về việc giao nhiệm vụ của",
  "giám đốc trung tâm",
  "giám đốc sở xây dựng",
  "tỉnh lâm đồng",
  "Căn cứ Nghị định số 12/2026/NĐ-CP;",
  "I. mục đích, yêu cầu",
  "Các phòng báo cáo phó giám đốc phụ trách,",
  "giám đốc các trung tâm thực hiện;",
  "Nơi nhận:                        kt. giám đốc",
  "- Như trên;                      phó giám đốc",
  "                                 Trần Văn Hữu",
];
const PRINTED = [
  "  UBND TỈNH LÂM ĐỒNG            CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "    SỞ XÂY DỰNG                    Độc lập - Tự do - Hạnh phúc",
  ...TYPED.slice(2, 5),
  "QUYẾT ĐỊNH",
  ...TYPED.slice(6, 8),
  "GIÁM ĐỐC SỞ XÂY DỰNG",
  "TỈNH LÂM ĐỒNG",
  TYPED[10]!,
  "I. MỤC ĐÍCH, YÊU CẦU",
  ...TYPED.slice(12, 14),
  "Nơi nhận:                        KT. GIÁM ĐỐC",
  "- Như trên;                      PHÓ GIÁM ĐỐC",
  TYPED[16]!,
];

describe("a document that lost the capitals of its font", () => {
  it("gets them in its head, its headings and its sign-off, and keeps its sentences", () => {
    expect(read(TYPED).texts).toEqual(PRINTED);
  });

  it("gets them after its old encoding was decoded", () => {
    const typed = TYPED.map((line) => toLegacy(line, "tcvn3"));
    const decoded = legacyEncoding
      .apply(itemsOf(typed))
      .items.map((item) => (item.kind === "line" ? item.line.text : ""));
    expect(read(decoded).texts).toEqual(PRINTED);
  });

  it("records what was typed", () => {
    expect(read(TYPED).lines[5]!.changes).toEqual([
      { start: 0, end: 10, original: "quyết định", confidence: 0.9 },
    ]);
  });

  it.each([
    ["a post after its authority", ["KT. giám đốc", "phó giám đốc"], ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]],
    ["a post above a name", ["giám đốc", "Trần Văn Hữu"], ["GIÁM ĐỐC", "Trần Văn Hữu"]],
  ])("without the national title, %s shows it", (_, typed, printed) => {
    const text = ["Thực hiện kế hoạch của tỉnh, Sở báo cáo.", "Sở Xây dựng.", "Nơi nhận:", "- Như trên;"];
    expect(read([...text, ...typed]).texts).toEqual([...text, ...printed]);
  });

  it.each([
    ["has capitals in its title and its posts", [...PRINTED.slice(0, 12), "kế hoạch", ...PRINTED.slice(12)]],
    ["has small letters only", TYPED.map((line) => line.toLowerCase())],
    [
      "names the country and posts in its sentences",
      [
        "Luật của nước",
        "cộng hòa xã hội chủ nghĩa việt nam.",
        "Báo cáo của",
        "giám đốc",
        "Trần Văn Hữu về việc đó.",
      ],
    ],
  ])("a document that %s is not changed", (_, texts) => {
    expect(read(texts).texts).toEqual(texts);
  });
});
