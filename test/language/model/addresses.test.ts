import { describe, expect, it } from "vitest";
import { isAddress, withoutAddresses } from "../../../src/language/model/addresses.ts";

describe("isAddress", () => {
  it.each([
    "vanthu@soytecaobang.gov.vn,",
    "https://dichvucong.gov.vn/ho-so?ma=12",
    "bao_cao_quy1_v2.docx,",
    "KH214_UBND.pdf",
    "BieuMau.xlsx;",
    "D:\\VanBan\\2025\\ke-hoach.",
    "\\\\may-chu\\chung",
    "/du-lieu/so-hoa",
    "`so-theo-doi`,",
    "](hinh/so-do-to-chuc.png)",
  ])("knows %s", (chunk) => {
    expect(isAddress(chunk)).toBe(true);
  });

  // The end of a name with blanks, a sentence without its blank, blank serials, what is counted.
  it.each(["hoach.docx", "2025.doc", "QD-UBND.Cac", "/KH-UBND", "/nguoi/thang", "01/2020/TT-BNV.", "`nhan"])(
    "does not take %s for one",
    (chunk) => {
      expect(isAddress(chunk)).toBe(false);
    },
  );

  it("keeps the words of a link and takes out its target", () => {
    expect(withoutAddresses("[Tai ve](tai-ve/bieu-mau-01.docx) tai lieu")).toBe("[Tai ve  tai lieu");
  });
});
