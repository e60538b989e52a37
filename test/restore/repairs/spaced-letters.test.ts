import { describe, expect, it } from "vitest";
import { joinSpacedLetters } from "../../../src/restore/repairs/spaced-letters.ts";

describe("letters with blanks between them", () => {
  it.each([
    ["K Ế  H O Ạ C H", "KẾ  HOẠCH"],
    ["S Ở   Y   T Ế", "SỞ   Y   TẾ"],
    ["Q U Y Ế T  Đ Ị N H:", "QUYẾT  ĐỊNH:"],
    ["U B N D  T Ỉ N H  L À O  C A I", "UBND  TỈNH  LÀO  CAI"],
    ["S Ở  T À I  C H Í N H          Độc lập - Tự do", "SỞ  TÀI  CHÍNH          Độc lập - Tự do"],
    // Without wider blanks, the syllables show the words.
    ["K Ế H O Ạ C H", "KẾ HOẠCH"],
    ["T H Ô N G B Á O", "THÔNG BÁO"],
    ["S Ở X Â Y D Ự N G", "SỞ XÂY DỰNG"],
    // Without marks.
    ["K E  H O A C H", "KE  HOACH"],
  ])("are joined in %s", (printed, expected) => {
    expect(joinSpacedLetters(printed)).toBe(expected);
    expect(joinSpacedLetters(printed.normalize("NFD"))).toBe(expected);
  });

  it.each([
    "A B C D",
    "Phương án A B C D E",
    "I V X L",
    "X  Y  Z  T",
    "SỞ Y TẾ",
    "Ô, Ư A",
    "Loại A, B, C, D",
  ])("stay in %s", (printed) => {
    expect(joinSpacedLetters(printed)).toBe(printed);
  });
});
