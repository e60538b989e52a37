import { describe, expect, it } from "vitest";
import { restore } from "../../../src/restore/restore.ts";
import { PLAN } from "./plan-text.ts";
import { restorer } from "./shipped-model.ts";

const withLeft = (word: string, left: string) => PLAN.map((line) => line.replace(word, left));
const found = (lines: readonly string[]) =>
  restorer.incompleteWords(lines).map(({ line, printed, word }) => [line, printed, word]);

describe("a single word that lacks letters", () => {
  it.each([
    ["việc thực hiện", "việc thc hiện", [5, "thc", "thực"]],
    ["chữa cháy", "chữa chy", [5, "chy", "cháy"]],
    ["quy định", "quy đnh", [5, "đnh", "định"]],
    ["doanh nghiệp,", "doanh nghip,", [4, "nghip", "nghiệp"]],
    ["thành phần", "thnh phần", [3, "thnh", "thành"]],
  ])("is named with the word that fits: %s as “%s”", (whole, left, expected) => {
    expect(found(withLeft(whole, left))).toEqual([expected]);
  });

  it("stays as printed, with a warning that shows its place", () => {
    const blocks = withLeft("việc thực hiện", "việc thc hiện").map((text) => ({
      kind: "line" as const,
      text,
      paragraph: true,
      role: "body" as const,
      confidence: 1,
    }));
    const pages = [{ number: 4, readings: [{ method: "text" as const, confidence: 1, blocks }] }];
    const { value, warnings } = restore({ mediaType: "text/plain", pages, warnings: [] }, restorer);
    expect(value.paragraphs.at(-1)!.text).toContain("việc thc hiện");
    expect(warnings).toEqual([
      expect.objectContaining({
        code: "restored-with-doubt",
        page: 4,
        message:
          "Trang 4: có chữ dường như thiếu chữ cái: “thc” (có lẽ là “thực”) trong “… an tỉnh kiểm tra việc thc hiện các quy định về …”. Giữ nguyên như trong tệp; cần đối chiếu với bản gốc.",
      }),
    ]);
  });
});

describe("no warning", () => {
  it.each([
    ["for a whole text", []],
    [
      "for abbreviations of notes",
      ["Các đc trong bch đã nhận tb, ks và bs trực tại bv huyện; chi 5 tr đồng."],
    ],
    [
      "for names and addresses",
      ["Các xã Krông Pắk, Ea Hleo gửi về sokhdt.kh.gov.vn, tệp kh.docx, tên miền .cc"],
    ],
    [
      "for units and foreign words",
      ["Diện tích 35 ha, 12 km, 5 kg; dùng app, blog, email, chip và pin mặt trời."],
    ],
    ["for list letters and marks", ["a) Mục tiêu; đ) nhiệm vụ; v/v báo cáo; tr. 5; đ/c Bí thư; p. Tổ chức."]],
    ["for source code", ["const thc = hin(nh, tr); // kh"]],
    ["for a word that is repeated", Array<string>(3).fill("Dùng phần mềm qlnc để quản lý thc hành.")],
  ])("%s", (_, more) => {
    expect(found([...PLAN, ...more])).toEqual([]);
  });

  it("for a text without marks", () => {
    expect(found(PLAN.map((line) => line.normalize("NFD").replace(/\p{M}/gu, "")))).toEqual([]);
  });
});
