import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { html } from "../../../src/extract/html/format.ts";
import type { Block, Line, TableBlock } from "../../../src/model/extraction.ts";
import { gridCells } from "../grid-cells.ts";

const read = (page: string | Uint8Array) =>
  extract(typeof page === "string" ? Buffer.from(page) : page, {
    fileName: "trang.html",
    limits: { maxBytes: 1e7, maxPages: 10 },
  });
const blocksOf = async (page: string | Uint8Array): Promise<Block[]> =>
  (await read(page)).pages[0]!.readings[0]!.blocks;
const bodyOf = (content: string) => blocksOf(`<!DOCTYPE html><html><body>${content}</body></html>`);
const textsOf = (blocks: readonly Block[]) =>
  blocks.map((b) =>
    b.kind === "line" ? b.text : b.rows.map((r) => r.cells.map((c) => c.lines.map((l) => l.text))),
  );
const PARAGRAPH =
  "Sở Y tế chủ trì, phối hợp với các cơ quan liên quan rà soát hồ sơ môi trường của cơ sở y tế. ";

describe("pages", () => {
  const tasks = ["Rà soát", "Báo cáo", "Đôn đốc"].map((task) => `<p>${task} của Sở Y tế</p>`).join("");
  const DECLARED = '<?xml version="1.0" encoding="utf-8"?>';

  it.each([
    ["after an XML declaration", `${DECLARED}<html><body>${tasks}</body></html>`],
    [
      "without the tag of a page",
      `${DECLARED}<link rel="stylesheet" href="a.css"/><title>Tin</title></head><body>${tasks}</body>`,
    ],
    ["that begin with long styles", `<style>${".a { color: red }".repeat(1000)}</style><div>${tasks}</div>`],
    ["that begin with a script", `<!-- in --><script>var a = 1;</script><div>${tasks}</div>`],
  ])("are recognised %s", async (_, page) => {
    expect(await html.recognizes(Buffer.from(page))).toBe(true);
    expect(textsOf(await blocksOf(page))).toContain("Báo cáo của Sở Y tế");
  });

  it.each([
    ["other XML", `${DECLARED}<tin><tieu-de>Kế hoạch</tieu-de></tin>`],
    ["XML with a page in it", `${DECLARED}<tin><html><body>${tasks}</body></html></tin>`],
    ["styles alone", "<style>.a { color: red }</style>"],
  ])("are not %s", async (_, file) => {
    expect(await html.recognizes(Buffer.from(file))).toBe(false);
    const other = extract(Buffer.from(file), { fileName: "a.xml", limits: { maxBytes: 1e7, maxPages: 10 } });
    await (file.startsWith("<?xml")
      ? expect(other).rejects.toMatchObject({ code: "not-a-document" })
      : expect(other).resolves.toMatchObject({ mediaType: "text/plain" }));
  });
});

describe("blocks", () => {
  it("reads a block as a paragraph with its formatting, and resolves entities and blanks", async () => {
    const [title, text] = (await bodyOf(
      `<p style="text-align: center"><b>KẾ  HOẠCH</b></p>\n<p>  Khoa học &amp; <i>công\n nghệ</i>&nbsp;năm 2025 </p>`,
    )) as [Line, Line];
    expect(title).toMatchObject({ text: "KẾ HOẠCH", paragraph: true, bold: true, align: "center" });
    expect(text).toMatchObject({ text: "Khoa học & công nghệ\u00a0năm 2025", paragraph: true });
    expect(text.bold ?? text.italic).toBeUndefined();
  });

  it("states the font of most of a line", async () => {
    const [line] = (await bodyOf(
      `<p style="font-family: Arial">a) <font face="'.VnTime', serif">KÕ ho¹ch</font></p>`,
    )) as [Line];
    expect(line.font).toBe(".VnTime");
  });

  it("keeps the page's own line breaks, and adds a blank line after the block", async () => {
    const blocks = (await bodyOf("<p>ỦY<br>BAN NHÂN DÂN</p><p>TỈNH CAO BẰNG</p>")) as Line[];
    expect(blocks.map((line) => [line.text, line.paragraph])).toEqual([
      ["ỦY", false],
      ["BAN NHÂN DÂN", false],
      ["", false],
      ["TỈNH CAO BẰNG", true],
    ]);
  });

  it("prints list labels as a browser does, but none twice", async () => {
    const blocks = await bodyOf(
      `<ol type="I" start="2"><li>Mục tiêu</li><li>Nhiệm vụ<ol type="a"><li>Sở Y tế</li><li><p>Sở Nội vụ</p></li></ol></li></ol>
       <ul><li>rà soát</li><li>- báo cáo</li></ul><ol><li>một</li><li value="5">hai</li></ol>`,
    );
    expect(textsOf(blocks)).toEqual([
      "II. Mục tiêu",
      "III. Nhiệm vụ",
      "a) Sở Y tế",
      "b) Sở Nội vụ",
      "- rà soát",
      "- báo cáo",
      "1. một",
      "5. hai",
    ]);
  });

  it("places cells on the grid defined by spans", async () => {
    const [table] = (await bodyOf(
      `<table><tr><th rowspan="2">STT</th><th colspan="2">Nhiệm vụ</th></tr><tr><td>việc</td><td>hạn</td></tr>
       <tr><td>1</td><td>rà soát<br>báo cáo</td><td rowspan="9">quý III</td></tr></table>`,
    )) as [TableBlock];
    expect(gridCells(table)).toEqual([
      [
        ["STT", 0, 2, 1],
        ["Nhiệm vụ", 1, 1, 2],
      ],
      [
        ["việc", 1, 1, 1],
        ["hạn", 2, 1, 1],
      ],
      [
        ["1", 0, 1, 1],
        ["rà soát/báo cáo", 1, 1, 1],
        ["quý III", 2, 1, 1],
      ],
    ]);
  });

  it("reads anchors that link to each other as a footnote and its mark", async () => {
    const blocks = (await bodyOf(
      `<p>Chỉ số giảm<sup><a href="#n1" name="r1">[1]</a></sup>, xem <a href="#khac">[2]</a>; 5 m<sup>2</sup></p>
       <p><a href="#r1" name="n1">[1]</a> Theo số liệu công bố</p>`,
    )) as Line[];
    expect(blocks.map((line) => [line.role, line.mark, line.text])).toEqual([
      ["body", undefined, "Chỉ số giảm [1], xem [2]; 5 m2"],
      ["footnote", "1", "Theo số liệu công bố"],
    ]);
  });
});

describe("visible content", () => {
  it("leaves out scripts, styles, comments and hidden elements", async () => {
    const blocks = await bodyOf(
      `<script>document.write("giả")</script><style>p{color:red}</style><!-- <p>giả</p> --><p hidden>giả</p>
       <div style="display:none">giả</div><noscript>giả</noscript><p>thật</p>`,
    );
    expect(textsOf(blocks)).toEqual(["thật"]);
  });

  const MENU = `<ul>${["Trang chủ", "Tin tức", "Văn bản mới", "Hỏi đáp", "Liên hệ"].map((t) => `<li><a href="/x">${t}</a></li>`).join("")}</ul>`;
  const DOCUMENT = `<table><tr><td>Số hiệu</td><td>15/KH-SYT</td></tr></table><p>KẾ HOẠCH</p>${`<p>${PARAGRAPH}</p>`.repeat(8)}<p>Nơi nhận:<br>- Như trên;</p>`;

  it("keeps the document and leaves out the frame of the site", async () => {
    const blocks = await bodyOf(
      `<div class="a">${MENU}</div><div class="b"><div><div>${DOCUMENT}</div></div><div>${MENU}</div></div>
       <div class="c"><p>Bản quyền thuộc cổng thông tin. Điện thoại: 0206 000 000</p></div><footer>Chân trang</footer>`,
    );
    const texts = textsOf(blocks).flat(3);
    expect(texts.slice(0, 3)).toEqual(["Số hiệu", "15/KH-SYT", "KẾ HOẠCH"]);
    expect(texts).toContain("- Như trên;");
    expect(texts.filter((t) => /Trang chủ|Bản quyền|Chân trang/.test(t))).toEqual([]);
  });

  it("keeps the head and the sign-off outside the text's own box", async () => {
    const blocks = await bodyOf(
      `<table><tr><td>SỞ Y TẾ</td><td>Độc lập - Tự do - Hạnh phúc</td></tr></table>
       <div>${`<p>${PARAGRAPH}</p>`.repeat(30)}</div><p>Nơi nhận:<br>- Như trên;</p>`,
    );
    const texts = textsOf(blocks).flat(3);
    expect(texts[0]).toBe("SỞ Y TẾ");
    expect(texts).toContain("- Như trên;");
  });

  it("reads a page that is laid out in a table, and the tables in it", async () => {
    const blocks = await bodyOf(
      `<table><tr><td>${MENU}</td><td><p>KẾ HOẠCH</p><p>${PARAGRAPH}</p><table><tr><td>1</td><td>rà soát</td></tr></table></td></tr></table>`,
    );
    expect(textsOf(blocks)).toEqual(["KẾ HOẠCH", PARAGRAPH.trim(), [[["1"], ["rà soát"]]]]);
  });
});

describe("files", () => {
  it("is recognised without a doctype or a head, and read if cut off", async () => {
    const extraction = await read("<div><p>Kế hoạch</p><p>Mục tiêu</p><p>Sở Y tế <b>chủ tr");
    expect(extraction.mediaType).toBe("text/html");
    expect(textsOf(extraction.pages[0]!.readings[0]!.blocks)).toEqual([
      "Kế hoạch",
      "Mục tiêu",
      "Sở Y tế chủ tr",
    ]);
  });

  it("is decoded as declared if it is not Unicode", async () => {
    const page =
      '<html><head><meta charset="windows-1258"></head><body><p>K\xea\xec ho\xe0\xf2ch</p></body></html>';
    const extraction = await read(Buffer.from(page, "latin1"));
    const [reading] = extraction.pages[0]!.readings;
    expect(reading!.encoding).toBe("windows-1258");
    expect((reading!.blocks[0] as Line).text.normalize("NFC")).toMatch(/^Kế ho/);
    expect(extraction.warnings).toEqual([]);
  });

  it("is plain text if it only contains a tag", async () => {
    expect((await read("Kế hoạch <b>số</b> 15")).mediaType).toBe("text/plain");
  });
});
