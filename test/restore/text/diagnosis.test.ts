import { describe, expect, it } from "vitest";
import { restorer } from "./shipped-model.ts";

const RIGHT =
  "Các xã, phường phối hợp với Sở Tài chính rà soát thủ tục hành chính, niêm yết công khai tại bộ phận một cửa " +
  "và gửi báo cáo kết quả thực hiện trước ngày 20 tháng 11 năm 2025.";

/** Replaces the letters beyond ASCII. */
const damage = (text: string, how: (letter: string) => string) => text.replace(/[^\x20-\x7e]/gu, how);
const twoDots: Readonly<Record<string, string>> = { a: "ä", o: "ö", u: "ü" };
const withoutMarks = (letter: string) =>
  letter.normalize("NFD").replace(/\p{M}/gu, "").replace("đ", "d").replace("Đ", "D");

describe("the diagnosis of a page", () => {
  it.each([
    ["was read by an engine for German", (c: string) => twoDots[withoutMarks(c)] ?? withoutMarks(c)],
    ["has question marks for the letters with marks", () => "?"],
    ["has replacement characters for the letters with marks", () => "\ufffd"],
    ["has underscores for the letters with marks", () => "_"],
  ])("is “foreign-ocr” if the text %s", (_, how) => {
    expect(restorer.diagnose(damage(RIGHT, how)).verdict).toBe("foreign-ocr");
  });

  it.each(["\u00a0", "  "])("takes words with other blanks (“%s”) for running text", (blank) => {
    const text = damage(RIGHT, withoutMarks).replaceAll(" ", blank);
    expect(restorer.diagnose(text).verdict).toBe("stripped");
  });

  it("takes a table with one repeated word of letters and digits for another language", () => {
    const table = Array.from({ length: 30 }, (_, i) => `log2010${i} log2 ${2 ** i} -> ${i}.0`).join("\n");
    expect(restorer.diagnose(table).verdict).toBe("other");
  });

  it("does not take formulas of elements for damaged words", () => {
    const text = "Mau dat nay gom SiO2, Al2O3 va H2O, chiem 60 phan tram khoi luong cua mau dat trong vung.";
    expect(restorer.diagnose(text)).toMatchObject({ verdict: "stripped", damaged: 0 });
  });

  it.each(["Co6", "Ni0", "SiC0", "Xy2"])("takes “%s”, which is no formula, for a damaged word", (word) => {
    expect(restorer.diagnose(`${damage(RIGHT, withoutMarks)} ${word}`).damaged).toBeGreaterThan(0);
  });

  it("does not count the parts of addresses as words", () => {
    const text = "Gui ve Cong dich vu cong tai dia chi https://dichvucong.example.gov.vn/tra-cuu/ket-qua";
    expect(restorer.diagnose(text).verdict).toBe("stripped");
  });

  it.each([
    ["codes without blanks", "1,CA,VA,CO,12\n2,CHU,BAL,NO,7\n3,TA,HOA,DAN,5\n4,LA,MAI,CON,1\n5,BA,AN,DAO,2"],
    ["Pinyin", "Xīn shì wān ròu yī chuāng yē lǜ dà shí tōng wǎng quán shí, zhī gēng niǎo qiáng jiǎo wěi."],
  ])("is “other” for %s", (_, text) => {
    expect(restorer.diagnose(text).verdict).toBe("other");
  });

  it("is “foreign-ocr” if half of the letters with marks are kept and the others are signs", () => {
    let n = 0;
    const half = damage(RIGHT, (letter) => (n++ % 2 === 0 ? letter : "&"));
    expect(restorer.diagnose(half).verdict).toBe("foreign-ocr");
  });

  it("allows restoration of letters read with German marks", () => {
    const read = damage(RIGHT, (c) => twoDots[withoutMarks(c)] ?? withoutMarks(c));
    const { text } = restorer.restoreLines([read], restorer.diagnose(read).verdict)[0]!;
    expect(text).toContain("rà soát thủ tục hành chính, niêm yết công khai tại bộ phận một cửa");
  });

  it.each([
    [RIGHT, "good"],
    [
      "Der Ausschuss hört die Gemeinden und prüft die Änderungen für das nächste Jahr, bevor der Haushalt beschlossen wird.",
      "other",
    ],
    [
      "Liên hệ: hoặc gửi về địa chỉ vanthu@hanam.gov.vn; diện tích 120m2, khối lượng 35m3, ô nhiễm SO2, PM10 và CO2 tại 12 điểm.",
      "good",
    ],
  ])("of “%s” is “%s”", (text, verdict) => {
    expect(restorer.diagnose(text).verdict).toBe(verdict);
  });
});
