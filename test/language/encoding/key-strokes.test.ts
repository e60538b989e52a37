import { describe, expect, it } from "vitest";
import { readKeyStrokes, type TypingMethod } from "../../../src/language/encoding/key-strokes.ts";

describe("key strokes of an input method", () => {
  it.each<[TypingMethod, string, string]>([
    ["telex", "Keets", "Kết"],
    ["telex", "DDawk", "Đăk"],
    ["telex", "Lawsk", "Lắk"],
    ["telex", "Kroong", "Krông"],
    ["vni", "D9a8k", "Đăk"],
    ["telex", "hoachj", "hoạch"],
    ["telex", "hoajch", "hoạch"],
    ["telex", "ddieeuf", "điều"],
    ["telex", "DDIEEUF", "ĐIỀU"],
    ["telex", "Ddieeuf", "Điều"],
    ["telex", "dduwowcj", "được"],
    ["telex", "dduowcj", "được"],
    ["telex", "ddwowcj", "được"],
    ["telex", "thuowr", "thuở"],
    ["telex", "muaw", "mưa"],
    ["telex", "nhw", "như"],
    ["telex", "nguowif", "người"],
    ["telex", "vietje", "việt"],
    ["telex", "quoocs", "quốc"],
    ["telex", "quyeets", "quyết"],
    ["telex", "gif", "gì"],
    ["telex", "giaos", "giáo"],
    ["telex", "hoaf", "hòa"],
    ["telex", "khoanr", "khoản"],
    ["telex", "ngoaif", "ngoài"],
    ["telex", "trinhf", "trình"],
    ["telex", "caaps", "cấp"],
    ["telex", "thuws", "thứ"],
    ["vni", "Ke61t", "Kết"],
    ["vni", "hoa5ch", "hoạch"],
    ["vni", "hoach5", "hoạch"],
    ["vni", "d9u7o7c5", "được"],
    ["vni", "d9u7o7ng2", "đường"],
    ["vni", "D9ie62u", "Điều"],
    ["vni", "na8m", "năm"],
    ["vni", "nguo72i", "người"],
    ["viqr", "Ke^'t", "Kết"],
    ["viqr", "hoa.ch", "hoạch"],
    ["viqr", "ddu+o+.c", "được"],
    ["viqr", "ddu*o*.c", "được"],
    ["viqr", "na(m", "năm"],
    ["viqr", "Thu?", "Thủ"],
    ["viqr", "mo+?", "mở"],
  ])("%s %s is %s", (method, typed, expected) => {
    expect(readKeyStrokes(typed, method)?.text).toBe(expected);
  });

  it.each<[TypingMethod, string]>([
    ["telex", "nam"],
    ["telex", "hoach"],
    ["telex", "report"],
    ["telex", "for"],
    ["telex", "Facebook"],
    ["telex", "class"],
    ["telex", "window"],
    ["telex", "Book"],
    ["telex", "Park"],
    ["vni", "nam"],
    ["vni", "QL5"],
    ["vni", "Covid19"],
    ["vni", "h2o"],
    ["viqr", "v.v."],
    ["viqr", "nam"],
  ])("%s: %s is not read as key strokes", (method, word) => {
    expect(readKeyStrokes(word, method)).toBeNull();
  });
});
