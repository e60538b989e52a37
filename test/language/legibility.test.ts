import { describe, expect, it } from "vitest";
import { bare } from "../../src/language/fold.ts";
import { measureLegibility } from "../../src/language/legibility.ts";
import { isVietnameseSyllable } from "../../src/language/vietnamese-syllable.ts";

const GOOD =
  "Các phòng, ban thuộc Sở khẩn trương triển khai nhiệm vụ được giao, gửi báo cáo về Văn phòng trước ngày 15 tháng 11 năm 2025; giao Thanh tra Sở theo dõi, đôn đốc việc thực hiện quyết định này.";
const ENGLISH_ENGINE =
  "Cac phong, ban thudc So khan truong trién khai nhiém vu dugc giao, gui bao cao vé Vin phong trudc ngay 15 thang 11 nam 2025; giao Thanh tra S6 theo déi, d6n d6c viéc thuc hién quyét dinh nay.";

describe("isVietnameseSyllable", () => {
  it("accepts syllables in both tone placements", () => {
    for (const word of "quyết nghiệp giêng gì giữa thuỷ thủy hoà hòa khuya ngoằn quỳnh uỷ yêu ở đường xoong ý".split(
      " ",
    )) {
      expect([word, isVietnameseSyllable(word)]).toEqual([word, true]);
    }
  });

  it("rejects unpronounceable words", () => {
    for (const word of "cac cap thién quyét duoc nghieep strong w zx hjklm ngh tộtc áà".split(" ")) {
      expect([word, isVietnameseSyllable(word)]).toEqual([word, false]);
    }
  });
});

describe("measureLegibility", () => {
  it("distinguishes clean Vietnamese from text without marks and from English OCR output", () => {
    const good = measureLegibility(GOOD);
    expect(good.whole).toBeGreaterThan(0.97);
    expect(good.marked).toBeGreaterThan(0.8);
    const stripped = measureLegibility(bare(GOOD));
    expect(stripped.whole).toBeLessThan(0.8);
    expect(stripped.marked).toBe(0);
    const damaged = measureLegibility(ENGLISH_ENGINE);
    expect(damaged.whole).toBeLessThan(0.75);
    expect(damaged.marked).toBeLessThan(0.35);
  });

  it("counts meaningless characters, and treats NFD like NFC", () => {
    expect(measureLegibility("\ue001\ue002\ue003 \ue004\ufffd").odd).toBeGreaterThan(1);
    expect(measureLegibility(GOOD.normalize("NFD"))).toEqual(measureLegibility(GOOD));
    expect(measureLegibility("")).toEqual({ words: 0, whole: 0, marked: 0, odd: 0 });
  });

  it("counts words of glyph numbers that were taken for characters", () => {
    // Numbers of a Windows font: plain letters 29 codes lower, letters with marks among rare Cyrillic ones.
    const shifted = [...GOOD.normalize("NFC")]
      .map((letter) => {
        const code = letter.charCodeAt(0);
        if (letter === " " || code < 0x60) return letter;
        return String.fromCharCode(code < 0x7b ? code - 29 : 0x490 + (code % 0x90));
      })
      .join("");
    expect(measureLegibility(shifted).odd).toBeGreaterThan(0.15);
    // The numbers of an italic font fall on marks of phonetics and archaic Greek letters.
    const marks = shifted.replace(/[\u0490-\u052f]/gu, (letter) =>
      String.fromCharCode(0x340 + (letter.charCodeAt(0) % 0x38)),
    );
    expect(measureLegibility(marks).odd).toBeGreaterThan(0.15);
    expect(measureLegibility("Các từ “naïve”, “Ångström”, “čaj” và “jalapeño” là từ mượn").odd).toBe(0);
    // Cyrillic words, and single letters of the other script that look the same.
    expect(measureLegibility("Қазақстан Республикасы Әкімдігі туралы").odd).toBe(0);
    expect(measureLegibility("Кế hоạch số 57").odd).toBe(0);
  });

  it("ignores symbols and abbreviations", () => {
    expect(measureLegibility("UBND PGI VCCI 57/KH-UBND 12/7/2024").words).toBe(0);
  });
});
