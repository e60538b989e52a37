import { describe, expect, it } from "vitest";
import {
  abstractNum,
  grid,
  linesOf,
  listItem,
  lvl,
  num,
  p,
  tablesOf,
  tbl,
  tc,
  textsOf,
  tr,
} from "../docx/word-file.ts";

const lists = (...inside: string[]) => inside.join("");
/** One list with these levels, as number 1. */
const oneList = (...levels: string[]) => lists(abstractNum(1, ...levels), num(1, 1));
/** One item "x" of list 1 at each level. */
const itemsAt = (...levels: number[]) => levels.map((level) => listItem("x", 1, level)).join("");

describe("list labels", () => {
  it("prints decimals, letters and roman numbers, and keeps Word's own English order of letters", async () => {
    const numbering = lists(
      abstractNum(1, lvl(0, "upperRoman", "%1.")),
      abstractNum(2, lvl(0, "lowerLetter", "%1)")),
      abstractNum(3, lvl(0, "decimalZero", "%1.")),
      num(1, 1),
      num(2, 2),
      num(3, 3),
    );
    const body = [
      listItem("MỤC ĐÍCH", 1),
      listItem("Một", 2),
      listItem("Hai", 2),
      listItem("Ba", 2),
      listItem("Bốn", 2),
      listItem("Năm", 2),
      listItem("NHIỆM VỤ", 1),
      listItem("Việc", 3),
    ];
    expect(await textsOf({ body: body.join(""), numbering })).toEqual([
      "I. MỤC ĐÍCH",
      "a) Một",
      "b) Hai",
      "c) Ba",
      "d) Bốn",
      "e) Năm",
      "II. NHIỆM VỤ",
      "01. Việc",
    ]);
  });

  it("prints đ) as literal text of a level, or from a list of letters", async () => {
    const vietnamese = `<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="a, b, c, d, đ, e, g"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>`;
    const numbering = lists(
      abstractNum(1, lvl(0, "none", "đ)")),
      abstractNum(2, `<w:lvl w:ilvl="0"><w:start w:val="4"/>${vietnamese}<w:lvlText w:val="%1)"/></w:lvl>`),
      num(1, 1),
      num(2, 2),
    );
    const body = [1, 2, 2, 2, 2].map((id) => listItem("Công an tỉnh", id)).join("");
    expect(await textsOf({ body, numbering })).toEqual([
      "đ) Công an tỉnh",
      "d) Công an tỉnh",
      "đ) Công an tỉnh",
      "e) Công an tỉnh",
      "g) Công an tỉnh",
    ]);
  });

  it("restarts lower levels", async () => {
    const numbering = oneList(
      lvl(0, "decimal", "%1."),
      lvl(1, "decimal", "%1.%2."),
      lvl(2, "lowerLetter", "%3)"),
    );
    const body = itemsAt(0, 1, 1, 2, 2, 0, 1, 2);
    expect(await textsOf({ body, numbering })).toEqual([
      "1. x",
      "1.1. x",
      "1.2. x",
      "a) x",
      "b) x",
      "2. x",
      "2.1. x",
      "a) x",
    ]);
  });

  it("counts a skipped level, and prints nothing for a bullet level", async () => {
    const numbering = oneList(lvl(0, "decimal", "%1."), lvl(1, "bullet", "-"), lvl(2, "decimal", "%1.%2%3."));
    const body = itemsAt(2, 2, 0, 2);
    expect(await textsOf({ body, numbering })).toEqual(["1.1. x", "1.2. x", "2. x", "2.1. x"]);
  });

  it("restarts a level never or after a given level, as stated", async () => {
    const numbering = oneList(
      lvl(0, "upperRoman", "%1."),
      lvl(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>'),
      lvl(2, "lowerLetter", "%3)", '<w:lvlRestart w:val="1"/>'),
    );
    const body = itemsAt(0, 1, 2, 1, 2, 0, 1, 2);
    expect(await textsOf({ body, numbering })).toEqual([
      "I. x",
      "1. x",
      "a) x",
      "2. x",
      "b) x",
      "II. x",
      "3. x",
      "a) x",
    ]);
  });

  it("continues across lists of one definition, unless a list restarts", async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = lists(
      abstractNum(1, lvl(0, "decimal", "%1.")),
      num(1, 1),
      num(2, 1),
      num(3, 1, restart),
    );
    const body = [1, 1, 2, 3, 3].map((id) => listItem("x", id)).join("");
    expect(await textsOf({ body, numbering })).toEqual(["1. x", "2. x", "3. x", "1. x", "2. x"]);
  });

  it("uses a level that a list overrides", async () => {
    const own = `<w:lvlOverride w:ilvl="0">${lvl(0, "upperLetter", "Phần %1:")}</w:lvlOverride>`;
    const numbering = lists(abstractNum(1, lvl(0, "decimal", "%1.")), num(1, 1, own));
    expect(await textsOf({ body: listItem("x", 1), numbering })).toEqual(["Phần A: x"]);
  });

  it("prints legal numbers as digits, and no space after the label if the level states it", async () => {
    const numbering = oneList(
      lvl(0, "upperRoman", "%1."),
      lvl(1, "decimal", "%1.%2", "<w:isLgl/>"),
      lvl(2, "decimal", "%3.", '<w:suff w:val="nothing"/>'),
    );
    const body = itemsAt(0, 1, 2);
    expect(await textsOf({ body, numbering })).toEqual(["I. x", "1.1 x", "1.x"]);
  });

  it("keeps bullets that are characters, and prints one bullet for all glyphs of symbol fonts", async () => {
    const inFont = (text: string, font: string) =>
      abstractNum(
        1,
        lvl(0, "bullet", text, "").replace(
          "</w:lvl>",
          `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr></w:lvl>`,
        ),
      ) + num(1, 1);
    const label = async (text: string, font: string) =>
      (await textsOf({ body: listItem("x", 1), numbering: inFont(text, font) }))[0];
    expect(await label("-", "Times New Roman")).toBe("- x");
    expect(await label("+", "Times New Roman")).toBe("+ x");
    expect(await label("\uf02d", "Symbol")).toBe("- x");
    expect(await label("\uf0b7", "Symbol")).toBe("• x");
    expect(await label("\uf0a7", "Wingdings")).toBe("• x");
    expect(await label("§", "Wingdings")).toBe("• x");
    expect(await label("\uf0b7", "Times New Roman")).toBe("• x");
  });

  it("inherits lists through styles, at the level tied to the style", async () => {
    const numbering = oneList(
      lvl(0, "upperRoman", "%1.", '<w:pStyle w:val="Muc"/>'),
      lvl(1, "decimal", "%2.", '<w:pStyle w:val="Khoan"/>'),
    );
    const inList = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles = `
      <w:style w:type="paragraph" w:styleId="Muc">${inList}</w:style>
      <w:style w:type="paragraph" w:styleId="Khoan">${inList}</w:style>
      <w:style w:type="paragraph" w:styleId="KhoanDam"><w:basedOn w:val="Khoan"/></w:style>
      <w:style w:type="paragraph" w:styleId="Thuong"><w:basedOn w:val="Khoan"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>`;
    const styled = (style: string, more = "") => p("x", `<w:pStyle w:val="${style}"/>${more}`);
    const body = [
      styled("Muc"),
      styled("Khoan"),
      styled("KhoanDam"),
      styled("Thuong"),
      styled("Khoan", '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      styled("Khoan"),
    ].join("");
    expect(await textsOf({ body, numbering, styles })).toEqual(["I. x", "1. x", "2. x", "x", "x", "3. x"]);
  });

  it("uses a list that is defined by a numbering style", async () => {
    const numbering = lists(
      abstractNum(1, '<w:numStyleLink w:val="Danh"/>'),
      abstractNum(2, '<w:styleLink w:val="Danh"/>', lvl(0, "decimal", "Điều %1.")),
      num(1, 1),
      num(2, 2),
    );
    const styles =
      '<w:style w:type="numbering" w:styleId="Danh"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    expect(await textsOf({ body: listItem("x", 1), numbering, styles })).toEqual(["Điều 1. x"]);
  });

  it("counts neither deleted nor hidden paragraphs, but counts those in cells", async () => {
    const numbering = lists(abstractNum(1, lvl(0, "decimal", "%1.")), num(1, 1));
    const numPr = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const deleted = p(
      "<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>",
      `${numPr}<w:rPr><w:del w:id="1"/></w:rPr>`,
    );
    const hidden = p(
      "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>",
      `${numPr}<w:rPr><w:vanish/></w:rPr>`,
    );
    const body = listItem("một", 1) + deleted + hidden + tbl(tr(tc(listItem("hai", 1)))) + listItem("ba", 1);
    expect(await textsOf({ body, numbering })).toEqual(["1. một", "3. ba"]);
    expect(grid((await tablesOf({ body, numbering }))[0]!)).toEqual([["2. hai"]]);
  });

  it("states the label's font if it differs from the text's", async () => {
    const level = lvl(0, "none", "®)").replace(
      "</w:lvl>",
      '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:lvl>',
    );
    const numbering = lists(abstractNum(1, level), num(1, 1));
    const [line] = await linesOf({ body: listItem("Công an tỉnh", 1), numbering });
    expect(line).toMatchObject({ text: "®) Công an tỉnh", font: "Times New Roman" });
    expect(line!.runs).toEqual([
      { start: 0, end: 3, font: ".VnTime" },
      { start: 3, end: 15, font: "Times New Roman" },
    ]);
  });
});
