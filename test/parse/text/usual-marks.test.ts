import { describe, expect, it } from "vitest";
import { withRoundBracket, withSemicolons } from "../../../src/parse/text/usual-marks.ts";

describe("withRoundBracket", () => {
  it("replaces a square bracket with words at the end", () => {
    expect(withRoundBracket("Đăng quy hoạch [Sở Xây dựng chủ trì; xong trước 30/5].")).toBe(
      "Đăng quy hoạch (Sở Xây dựng chủ trì; xong trước 30/5).",
    );
    expect(withRoundBracket("Đưa lên mạng [Văn phòng (chủ trì), các phòng (phối hợp)]")).toBe(
      "Đưa lên mạng (Văn phòng (chủ trì), các phòng (phối hợp))",
    );
  });

  it.each([
    "Số: [số]/KH-UBND",
    "Tháo gỡ khó khăn về cát san lấp.[1]",
    "[Sở Xây dựng] rà soát quy hoạch.",
    "Sở [tên cơ quan chủ trì].",
  ])("keeps %s", (text) => {
    expect(withRoundBracket(text)).toBe(text);
  });
});

describe("withSemicolons", () => {
  it("replaces strokes before labels", () => {
    expect(withSemicolons("Thực hiện: Sở Y tế | Cùng làm: Công an xã | Đến: 30/6")).toBe(
      "Thực hiện: Sở Y tế ; Cùng làm: Công an xã ; Đến: 30/6",
    );
  });

  it("keeps other strokes", () => {
    expect(withSemicolons("Sở Y tế | Công an xã")).toBe("Sở Y tế | Công an xã");
  });
});
