import { describe, expect, it } from "vitest";
import { linesOf, p, r, read, tbl, tc, textsOf, tr } from "../docx/word-file.ts";

const ins = (inside: string) => `<w:ins w:id="1" w:author="x">${inside}</w:ins>`;
const del = (text: string) => `<w:del w:id="2"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("tracked changes", () => {
  it("are accepted", async () => {
    const body =
      p(r("đạt từ ") + del("6,10") + ins(r("6,58")) + r(" điểm")) +
      p(`<w:moveFrom w:id="3">${r("chuyển đi")}</w:moveFrom>${r("ở lại")}`) +
      p(`<w:moveTo w:id="4">${r("chuyển đến")}</w:moveTo>`);
    expect(await textsOf(body)).toEqual(["đạt từ 6,58 điểm", "ở lại", "chuyển đến"]);
  });

  it("join paragraphs whose mark is deleted, with the properties of the remaining mark", async () => {
    const body =
      p(r("Sở Nội vụ chủ trì, "), '<w:jc w:val="center"/><w:rPr><w:del w:id="1"/></w:rPr>') +
      p(r("phối hợp"), '<w:jc w:val="both"/>') +
      p(del("bỏ cả đoạn"), '<w:rPr><w:del w:id="1"/></w:rPr>') +
      p("Sau");
    const lines = await linesOf(body);
    expect(lines.map((line) => [line.text, line.align])).toEqual([
      ["Sở Nội vụ chủ trì, phối hợp", "justify"],
      ["Sau", undefined],
    ]);
  });

  it("keep words whose paragraph mark is deleted at the end of a cell or before a table", async () => {
    const joined = p("cuối", '<w:rPr><w:del w:id="1"/></w:rPr>');
    expect(await textsOf(joined + tbl(tr(tc(joined))) + p("sau"))).toEqual(["cuối", "sau"]);
  });

  it("show no comments and no earlier formatting", async () => {
    const body = p(
      '<w:commentRangeStart w:id="0"/>' +
        r("chữ", '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>') +
        '<w:r><w:commentReference w:id="0"/></w:r>',
    );
    expect(await textsOf(body)).toEqual(["chữ"]);
  });
});

describe("the content of a paragraph", () => {
  it("leaves out hidden text, also if a style hides it", async () => {
    const styles = '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = p(
      r("một ") +
        r("ẩn ", "<w:vanish/>") +
        r("kín ", '<w:rStyle w:val="An"/>') +
        r("hai", '<w:vanish w:val="0"/>'),
    );
    expect(await textsOf({ body, styles })).toEqual(["một hai"]);
  });

  it("prints tabs, hyphens and signs of symbol fonts as text, and starts a line at a break", async () => {
    const sign = (code: string, font: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
    const body = p(
      r("đạt ") +
        sign("F0B3", "Symbol") +
        r(" 7") +
        "<w:r><w:tab/><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>" +
        "<w:r><w:br/><w:t>dòng hai</w:t></w:r>" +
        sign("2265", "Arial") +
        sign("F0FC", "Wingdings"),
    );
    expect(await linesOf(body)).toMatchObject([
      { text: "đạt ≥ 7\ta-b\u00adc", paragraph: true },
      { text: "dòng hai≥✓", paragraph: true },
    ]);
  });

  it("reads the results of fields, nested ones and those over several paragraphs too, and no instruction", async () => {
    const nested = field("IF 1 = 1", r("Có ") + field("REF _x", r("ba")));
    const open =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const body =
      p(nested + r(".")) +
      p(`<w:fldSimple w:instr="DATE">${r("12/7/2024")}</w:fldSimple>`) +
      p(open + r("Mục I")) +
      p(`${r("Mục II")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`) +
      p("Hết");
    expect(await textsOf(body)).toEqual(["Có ba.", "12/7/2024", "Mục I", "Mục II", "Hết"]);
  });

  it("loses nothing after a field without an end", async () => {
    const begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>';
    expect(await textsOf(p(begun) + p("Mọi chữ còn nguyên"))).toEqual(["", "Mọi chữ còn nguyên"]);
  });

  it("reads links, smart tags, content controls, formulas and ruby", async () => {
    const body =
      p(
        `<w:hyperlink r:id="out">${r("liên kết ")}</w:hyperlink><w:smartTag>${r("thẻ ")}</w:smartTag>` +
          `<w:sdt><w:sdtContent>${r("ô ")}</w:sdtContent></w:sdt>` +
          "<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>",
      ) +
      p(`<w:r><w:ruby><w:rubyPr/><w:rt>${r("âm")}</w:rt><w:rubyBase>${r("chữ")}</w:rubyBase></w:ruby></w:r>`);
    expect(await textsOf(body)).toEqual(["liên kết thẻ ô a/b", "chữ(âm)"]);
  });

  it("keeps the letters of text shown in capitals", async () => {
    expect(await textsOf(p(r("Kế hoạch", "<w:caps/>")))).toEqual(["Kế hoạch"]);
  });
});

describe("text boxes", () => {
  const box = (inside: string) => `<wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx>`;
  const twice = (text: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(p(text))}</w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  it("are read once as separate lines", async () => {
    const body = p(twice("DỰ THẢO") + r("Số: 12/KH-UBND")) + p("Sau");
    expect((await linesOf(body)).map((line) => [line.role, line.text])).toEqual([
      ["body", "Số: 12/KH-UBND"],
      ["text-box", "DỰ THẢO"],
      ["body", "Sau"],
    ]);
  });

  it("are read from the older form if the newer has no words, and from WordArt", async () => {
    const older =
      '<w:r><mc:AlternateContent><mc:Choice Requires="wpx"><w:drawing/></mc:Choice>' +
      `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${p("HỎA TỐC")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const art = '<w:r><w:pict><v:shape><v:textpath string="MẬT"/></v:shape></w:pict></w:r>';
    expect(await textsOf(p(older + art + r("x")))).toEqual(["x", "MẬT", "HỎA TỐC"]);
  });

  it("stay in their cell, and flatten tables inside", async () => {
    const inner = `<w:r><w:drawing>${box(tbl(tr(tc("A") + tc("B"))))}</w:drawing></w:r>`;
    const extraction = await read(tbl(tr(tc(p(inner + r("Số:"))))));
    const [block] = extraction.pages[0]!.readings[0]!.blocks;
    const lines = block?.kind === "table" ? block.rows[0]!.cells[0]!.lines : [];
    expect(lines.map((line) => [line.role, line.text])).toEqual([
      ["body", "Số:"],
      ["text-box", "A"],
      ["text-box", "B"],
    ]);
  });
});

describe("fonts and formatting", () => {
  it("come from the run, its styles, the defaults and the theme, in this order", async () => {
    const styles = `
      <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:styleId="Dam"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Cu"><w:basedOn w:val="Dam"/><w:rPr><w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="Nghieng"><w:rPr><w:i/><w:sz w:val="20"/></w:rPr></w:style>`;
    const theme =
      '<a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Arial"/></a:majorFont><a:minorFont><a:latin typeface="Cambria"/></a:minorFont></a:fontScheme></a:themeElements>';
    const body =
      p("thường") +
      p("cũ", '<w:pStyle w:val="Cu"/>') +
      p(r("nghiêng", '<w:rStyle w:val="Nghieng"/><w:b w:val="0"/>'), '<w:pStyle w:val="Cu"/>');
    expect(await linesOf({ body, styles, theme })).toMatchObject([
      { font: "Cambria", fontSize: 14, bold: false, italic: false },
      { font: ".VnTimeH", fontSize: 14, bold: true, align: "center" },
      { font: ".VnTimeH", fontSize: 10, bold: false, italic: true, align: "center" },
    ]);
  });

  it("are stated for each range of mixed fonts, using the font of letters beyond ASCII", async () => {
    const old = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>';
    const [line] = await linesOf(p(r("K\u00d5 ho\u00b9ch", old) + r(" ") + r("năm", "<w:b/>")));
    expect(line!.runs).toEqual([
      { start: 0, end: 9, font: ".VnTime" },
      { start: 9, end: 12, font: "Times New Roman" },
    ]);
    expect(line).toMatchObject({ font: ".VnTime", bold: false });
    const [split] = await linesOf(p(r("x\u00b9", '<w:rFonts w:ascii="Arial" w:hAnsi=".VnArial"/>')));
    expect(split).toMatchObject({ font: ".VnArial" });
    expect(split!.runs).toBeUndefined();
  });

  it("tolerate styles that are based on each other in a loop", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    expect(await linesOf({ body: p("x", '<w:pStyle w:val="B"/>'), styles })).toMatchObject([{ bold: true }]);
  });
});
