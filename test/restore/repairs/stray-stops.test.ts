import { describe, expect, it, test } from "vitest";
import { linesIn, type ReadyLine } from "../../../src/restore/flow/flow.ts";
import { strayStops } from "../../../src/restore/repairs/stray-stops.ts";

const restored = (text: string, confidence = 0.9): ReadyLine =>
  linesIn(
    strayStops.apply([
      { kind: "line", page: 1, line: { kind: "line", text, paragraph: false, role: "body", confidence } },
    ]).items,
  )[0]!;

test.each([
  ["Sở Lao động - Thương binh và. Xã hội rà soát", "Sở Lao động - Thương binh và Xã hội rà soát"],
  ["thực hiện các. hoạt động của; Sở Y tế", "thực hiện các hoạt động của Sở Y tế"],
  ["Kế hoạch số 47/KH-UBND. ngày 05 tháng 02", "Kế hoạch số 47/KH-UBND ngày 05 tháng 02"],
])("a stop after a word that ends no sentence is dust: %s", (text, expected) => {
  expect(restored(text).text).toBe(expected);
});

test.each([
  "Sở Y tế rà soát. Các đơn vị báo cáo.",
  "Ý kiến của: Sở Y tế",
  "Xã Và. Thôn",
  "mục tiêu và.",
  "Bản Cửacác. Tổ",
])("other stops stay: %s", (text) => {
  expect(restored(text).text).toBe(text);
});

describe("a stop at the end of a line", () => {
  const first = (above: string, below: string, confidence = 0.9) =>
    linesIn(
      strayStops.apply(
        [above, below].map((text) => ({
          kind: "line",
          page: 1,
          line: { kind: "line", text, paragraph: false, role: "body", confidence },
        })),
      ).items,
    )[0]!.text;

  it("is dust where the next line goes on in small letters", () => {
    expect(first("phòng, chống tiêu chảy do.", "vi rút Rota và các bệnh khác")).toBe(
      "phòng, chống tiêu chảy do",
    );
  });

  it.each([
    ["các tỉnh, thành phố trực thuộc.", "Trung ương báo cáo kết quả"],
    ["theo chỉ đạo của.", "Bộ Y tế và Sở Y tế"],
    ["VỀ VIỆC THỰC HIỆN CHÍNH SÁCH VÀ ĐẢM BẢO.", "HOẠT ĐỘNG NGÂN HÀNG NĂM 2027"],
    ["NGÂN HÀNG NHÀ NƯỚC.", "VIỆT NAM"],
    ["đôn đốc, tổng hợp, báo cáo.", "Chủ tịch UBND tỉnh trước ngày 20/5/2026."],
  ])("is dust where no sentence ends: %s", (above, below) => {
    expect(first(above, below)).toBe(above.slice(0, -1));
  });

  it.each([
    ["rà soát thủ tục hành chính.", "Sở Y tế báo cáo kết quả"],
    ["các phòng và các đơn vị trực thuộc.", "Sở Y tế báo cáo kết quả"],
    ["rà soát thủ tục hành chính.", "b) Sở Y tế báo cáo kết quả"],
    ["II. NỘI DUNG THỰC HIỆN.", "1. Sở Y tế báo cáo kết quả"],
    ["hội nghị, hội thảo, v.v.", "trong năm 2026"],
    ["đôn đốc, tổng hợp, báo cáo.", "UBND tỉnh giao Sở Y tế theo dõi hằng quý"],
    ["trên địa bàn TP.", "và các huyện"],
  ])("stays: %s + %s", (above, below) => {
    expect(first(above, below)).toBe(above);
  });

  it("stays in typed text", () => {
    expect(first("tiêu chảy do.", "vi rút Rota", 1)).toBe("tiêu chảy do.");
  });
});

test("typed stops stay", () => {
  expect(restored("Thương binh và. Xã hội", 1).text).toBe("Thương binh và. Xã hội");
});

test("what was read is recorded", () => {
  expect(restored("A và. B").changes).toEqual([{ start: 2, end: 4, original: "và.", confidence: 0.9 }]);
});
