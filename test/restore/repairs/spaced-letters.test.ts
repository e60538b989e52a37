import { describe, expect, it } from "vitest";
import { joinSpacedLetters } from "../../../src/restore/repairs/spaced-letters.ts";

describe("letters with blanks between them", () => {
  it.each([
    ["K Ế  H O Ạ C H", "KẾ HOẠCH"],
    ["S Ở   Y   T Ế", "SỞ Y TẾ"],
    ["Q U Y Ế T  Đ Ị N H:", "QUYẾT ĐỊNH:"],
    ["U B N D  T Ỉ N H  L À O  C A I", "UBND TỈNH LÀO CAI"],
    ["S Ở  T À I  C H Í N H          Độc lập - Tự do", "SỞ TÀI CHÍNH          Độc lập - Tự do"],
    // A wider gap than that between words separates columns.
    ["S Ở  Y  T Ế      C Ộ N G  H Ò A", "SỞ Y TẾ      CỘNG HÒA"],
    // Without wider blanks, the syllables show the words.
    ["K Ế H O Ạ C H", "KẾ HOẠCH"],
    ["T H Ô N G B Á O", "THÔNG BÁO"],
    ["S Ở X Â Y D Ự N G", "SỞ XÂY DỰNG"],
    // Without marks.
    ["K E  H O A C H", "KE HOACH"],
    ["K E H O A C H", "KE HOACH"],
    // Small letters, figures and signs.
    ["b á o  c á o  k ế t  q u ả  n ă m  2 0 2 6 .", "báo cáo kết quả năm 2026."],
    ["N g à y  1 5 / 3 ,  c á c  đ ơ n  v ị", "Ngày 15/3, các đơn vị"],
    ["t r i e n  k h a i  k e  h o a c h", "trien khai ke hoach"],
    ["-  T T .  H Đ N D ,  U B N D  x ã", "- TT. HĐND, UBND xã"],
    ["3 .  G i a o  U B N D  x ã  b á o  c á o", "3. Giao UBND xã báo cáo"],
    // Single syllables that web copies break.
    ["ỦY BAN NHÂN D Â N TỈNH LÀO CAI", "ỦY BAN NHÂN DÂN TỈNH LÀO CAI"],
    ["Thủ tướng Ch í nh phủ ban hành", "Thủ tướng Chính phủ ban hành"],
    ["KT. CHỦ T Ị CH", "KT. CHỦ TỊCH"],
    ["B Ộ LAO ĐỘNG", "BỘ LAO ĐỘNG"],
    ["S Ở Y TẾ", "SỞ Y TẾ"],
    ["Số: 12/QĐ - U B ND", "Số: 12/QĐ - UBND"],
    ["G ử i  v ề  t o a n @ x a . e x a m p l e . v n  n g a y", "Gửi về toan@xa.example.vn ngay"],
  ])("are joined in %s", (printed, expected) => {
    expect(joinSpacedLetters(printed)).toBe(expected);
    expect(joinSpacedLetters(printed.normalize("NFD"))).toBe(expected);
    expect(joinSpacedLetters(expected)).toBe(expected);
  });

  it.each([
    "A B C D",
    "Phương án A B C D E",
    "a b c",
    "A  E  I  O  U",
    "a e i o u",
    "I V X L",
    "X  Y  Z  T",
    "A   B   C   D   E",
    "x + y = z",
    "a x + b y  =  c z",
    "1  2  3  4",
    "a 1  b 2  c 3",
    "SỞ Y TẾ",
    "các nhóm B ở tổ C",
    "Lớp 5 A và lớp 5 B ở khối Đ",
    "điểm b ý 3, điểm c ô 4",
    "Nhóm T ở tầng 2",
    "Ô, Ư A",
    "Loại A, B, C, D",
    "T h e  r e p o r t  w a s  w r i t t e n  f o r  y o u",
  ])("stay in %s", (printed) => {
    expect(joinSpacedLetters(printed)).toBe(printed);
  });
});
