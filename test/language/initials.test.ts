import { describe, expect, it } from "vitest";
import { abbreviates } from "../../src/language/initials.ts";

describe("a name with words written as letters", () => {
  it.each([
    ["Phòng GD&ĐT", "Phòng Giáo dục và Đào tạo"],
    ["Sở TT-TT", "Sở Thông tin - Truyền thông"],
    ["TTYT huyện", "Trung tâm Y tế huyện"],
    ["cơ sở GDMN", "cơ sở giáo dục mầm non"],
    ["Trung tâm PVHCC xã Tả Van", "Trung tâm Phục vụ hành chính công xã Tả Van"],
  ])("is the other one: %s", (short, long) => {
    expect(abbreviates(short, long)).toBe(true);
  });

  it.each([
    ["a letter differs", "Phòng GD&ĐT", "Phòng Giáo dục và Thể thao"],
    ["a word is missing", "Phòng GD&ĐT", "Phòng Giáo dục và Đào tạo huyện Hiệp Hòa"],
    ["nothing is abbreviated", "Phòng Nội vụ", "Phòng Nội vụ"],
    ["the noun differs", "Sở GD&ĐT", "Phòng Giáo dục và Đào tạo"],
  ])("is another one where %s", (_, short, long) => {
    expect(abbreviates(short, long)).toBe(false);
  });
});
