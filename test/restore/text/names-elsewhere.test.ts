import { describe, expect, it } from "vitest";
import { namesElsewhere } from "../../../src/restore/text/names-elsewhere.ts";

const PAGE = [
  "Sở Nội vụ tỉnh Lạng Sơn giao đồng chí Nguyễn Thế Dũng, Phó Giám đốc Sở theo dõi, chỉ đạo thực hiện.",
  "Các đơn vị báo cáo Văn phòng Sở về việc nâng cao lần nữa chất lượng; ông Trần Văn Hùng và ông Trần Văn Hưng dự họp.",
];
const named = (line: string) => namesElsewhere([...PAGE, line]).at(-1);

describe("names that the document has with marks elsewhere", () => {
  it.each([
    ["SO NOI VU", "SỞ NỘI VỤ"],
    ["TINH LANG SON", "TỈNH LẠNG SƠN"],
    ["Nguyen The Dung", "Nguyễn Thế Dũng"],
    ["PHO GIAM DOC", "PHÓ GIÁM ĐỐC"],
    ["Lang Son", "Lạng Sơn"],
    ["Van phong So", "Văn phòng Sở"],
    ["2. VAN PHONG SO", "2. VĂN PHÒNG SỞ"],
    ["- Van phong So;", "- Văn phòng Sở;"],
    ["b) So Noi vu.", "b) Sở Nội vụ."],
  ])("%s", (printed, meant) => {
    expect(named(printed)).toBe(meant);
  });

  it.each([
    ["several forms fit", "Tran Van Hung"],
    ["the words are no name there", "Cao Lan"],
    ["the document does not have it", "Nguyen Van Binh"],
    ["part of a longer word", "Noi V"],
    ["another language", "The Dung Report"],
    ["a sentence", "bao cao viec nay"],
    ["one word", "Son"],
    ["an item has several forms", "- Tran Van Hung;"],
    ["an item is text", "- bao cao viec nay;"],
  ])("not if %s", (_, line) => {
    expect(named(line)).toBeNull();
  });

  it("not if the document has it without marks in a marked line", () => {
    const lines = [...PAGE, "Đồng chí Nguyen The Dung dự họp.", "Nguyen The Dung"];
    expect(namesElsewhere(lines).at(-1)).toBeNull();
  });
});
