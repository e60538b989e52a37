import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { readOdt } from "../../../src/extract/odt/read-odt.ts";
import type { Limits } from "../../../src/model/extraction.ts";
import { seen } from "../doc/seen.ts";

const LIMITS: Limits = { maxBytes: 1e7, maxPages: 50 };
const STYLES = `
  <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Goc">
    <style:paragraph-properties fo:text-align="center"/></style:style>
  <style:style style:name="T1" style:family="text"><style:text-properties style:font-name="VnTime1" fo:font-style="italic"/></style:style>
  <style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>
  <text:list-style style:name="L1">
    <text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/>
    <text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="2"/>
    <text:list-level-style-bullet text:level="3" text:bullet-char="-"/>
  </text:list-style>`;
const content = (body: string) =>
  `<?xml version="1.0"?><office:document-content><office:font-face-decls><style:font-face style:name="VnTime1" svg:font-family="'.VnTime'"/></office:font-face-decls><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
const SHARED = `<?xml version="1.0"?><office:document-styles><office:styles>
  <style:default-style style:family="paragraph"><style:text-properties style:font-name="Times New Roman" fo:font-size="14pt"/></style:default-style>
  <style:style style:name="Goc" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
  </office:styles><office:master-styles><style:master-page style:name="Standard">
  <style:header><text:p>Đầu trang <text:page-number>3</text:page-number></text:p></style:header></style:master-page></office:master-styles></office:document-styles>`;
const file = (body: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": strToU8(content(body)),
    "styles.xml": strToU8(SHARED),
    ...more,
  });
const read = (body: string) => readOdt(file(body), LIMITS);
/** Without the running head, which every file here has. */
const texts = async (body: string) =>
  seen(await read(body))
    .slice(1)
    .map((line) => line.replace(/ \([^()]*\)$/, ""));

describe("odt", () => {
  it("reads formatting from styles, blanks, tabs, line breaks and the running head", async () => {
    const body = `<text:p text:style-name="P1">KẾ <text:s text:c="2"/>HOẠCH<text:span text:style-name="T1"> n¨m</text:span><text:span text:style-name="T2">ẩn</text:span></text:p>
      <text:p>một<text:tab/>hai<text:line-break/>ba</text:p><text:p>không
      xuống   dòng</text:p>`;
    expect(seen(await read(body))).toEqual([
      "header: Đầu trang (Times New Roman, 14)",
      "body: KẾ HOẠCH n¨m (Times New Roman, 14, đậm, center)",
      "body: một hai (Times New Roman, 14)",
      "body: ba (Times New Roman, 14)",
      "body: không xuống dòng (Times New Roman, 14)",
    ]);
    const line = (await read(body)).pages[0]!.readings[0]!.blocks[1]!;
    expect(line.kind === "line" && line.runs?.map((run) => run.font)).toEqual(["Times New Roman", ".VnTime"]);
  });

  it("numbers lists, continued lists, and lists with another start", async () => {
    const item = (text: string, inner = "", more = "") =>
      `<text:list-item${more}><text:p>${text}</text:p>${inner}</text:list-item>`;
    const list = (items: string, more = ' text:style-name="L1"') => `<text:list${more}>${items}</text:list>`;
    const inner = list(item("b") + item("c", list(item("d"), "")), "");
    const body =
      list(`${item("a", inner)}<text:list-header><text:p>không</text:p></text:list-header>${item("e")}`) +
      list(item("f"), ' text:style-name="L1" text:continue-numbering="true"') +
      list(item("g")) +
      list(item("h", "", ' text:start-value="7"'));
    expect(await texts(body)).toEqual([
      "body: I. a",
      "body: I.1. b",
      "body: I.2. c",
      "body: - d",
      "body: không",
      "body: II. e",
      "body: III. f",
      "body: I. g",
      "body: VII. h",
    ]);
  });

  it("reads tables with cells merged both ways", async () => {
    const cell = (text: string, more = "") =>
      `<table:table-cell${more}><text:p>${text}</text:p></table:table-cell>`;
    const covered = "<table:covered-table-cell/>";
    const body = `<table:table><table:table-header-rows><table:table-row>
      ${cell("a", ' table:number-rows-spanned="2"')}${cell("b", ' table:number-columns-spanned="2"')}${covered}</table:table-row></table:table-header-rows>
      <table:table-row>${covered}${cell("c")}${cell("d")}</table:table-row>
      <table:table-row>${cell("e", ' table:number-columns-spanned="2" table:number-rows-spanned="2"')}${covered}${cell("f")}</table:table-row>
      <table:table-row><table:covered-table-cell table:number-columns-repeated="2"/>${cell("g")}</table:table-row></table:table>`;
    expect(await texts(body)).toEqual([
      "0/2/1 a | 1/1/2 b",
      "1/1/1 c | 2/1/1 d",
      "0/2/2 e | 2/1/1 f",
      "2/1/1 g",
    ]);
  });

  it("reads cells that are stated once for several columns, and refuses tables that grow without end", async () => {
    const cell = (content: string, times: number) =>
      `<table:table-cell table:number-columns-repeated="${times}">${content}</table:table-cell>`;
    const table = (cells: string) => `<table:table><table:table-row>${cells}</table:table-row></table:table>`;
    expect(await texts(table(cell("<text:p>a</text:p>", 3)))).toEqual(["0/1/1 a | 1/1/1 a | 2/1/1 a"]);
    let nested = "<text:p>a</text:p>";
    for (let depth = 0; depth < 5; depth++) nested = table(cell(nested, 400));
    await expect(read(nested)).rejects.toMatchObject({ code: "too-large" });
    await expect(read(table(cell("", 400)).repeat(200))).rejects.toMatchObject({ code: "too-large" });
  });

  it("refuses an element of too many attributes", async () => {
    const attributes = Array.from({ length: 20_000 }, (_, i) => `a${i}="1"`).join(" ");
    await expect(read(`<text:p ${attributes}>chữ</text:p>`)).rejects.toMatchObject({ code: "too-large" });
  });

  it("reads notes and boxes, and accepts tracked changes", async () => {
    const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>bỏ</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:p>giữ<text:change text:change-id="c"/><text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>ghi chú</text:p></text:note-body></text:note>.</text:p>
      <text:p><draw:frame><draw:text-box><text:p>DỰ THẢO</text:p></draw:text-box></draw:frame>chữ<office:annotation><text:p>góp ý</text:p></office:annotation></text:p>
      <text:section><text:p>mục</text:p></text:section>`;
    expect(await texts(body)).toEqual([
      "body: giữ [1].",
      "body: chữ",
      "text-box: DỰ THẢO",
      "body: mục",
      "footnote1: ghi chú",
    ]);
  });

  it("refuses locked, damaged and empty files, and warns if cut off", async () => {
    const codeOf = (bytes: Uint8Array) =>
      extract(bytes, { fileName: "a.odt", limits: LIMITS }).then(
        (extraction) => extraction.warnings.map((w) => w.code).join() || "read",
        (error: { code: string }) => error.code,
      );
    const locked = { "META-INF/manifest.xml": strToU8("<manifest:encryption-data/>") };
    expect(await codeOf(file("<text:p>a</text:p>", locked))).toBe("encrypted");
    expect(
      await codeOf(zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }] })),
    ).toBe("damaged");
    const long = Array.from({ length: 500 }, (_, i) => `<text:p>Đoạn ${i * 7919}</text:p>`).join("");
    const whole = file(long);
    expect(await codeOf(whole)).toBe("read");
    expect(await codeOf(whole.slice(0, 1500))).toBe("damaged-partly");
    expect(await codeOf(whole.slice(0, 60))).toBe("damaged");
    expect(await codeOf(file(`<!DOCTYPE x [<!ENTITY e "e">]><text:p>&e;&lt;</text:p>`))).toBe(
      "damaged-partly",
    );
  });

  it("reads a file that was unpacked and packed again", async () => {
    const parts = {
      "META-INF/manifest.xml": strToU8("<manifest/>"),
      "content.xml": strToU8(content("<text:p>Rà soát thủ tục</text:p>")),
    };
    const packed = (type: string) =>
      extract(zipSync({ ...parts, mimetype: strToU8(type) }), { fileName: "a.odt", limits: LIMITS });
    const { pages } = await packed("application/vnd.oasis.opendocument.text\n");
    expect(JSON.stringify(pages)).toContain("Rà soát thủ tục");
    await expect(packed("application/epub+zip")).rejects.toMatchObject({ code: "not-a-document" });
  });

  it("reads lists, tables and spans nested very deep", async () => {
    const deep = 20_000;
    const spans = `<text:p>${"<text:span>".repeat(deep)}sâu${"</text:span>".repeat(deep)}</text:p>`;
    expect(JSON.stringify(await read(spans))).toContain("sâu");
    const lists = `${"<text:list><text:list-item>".repeat(deep)}<text:p>đáy</text:p>${"</text:list-item></text:list>".repeat(deep)}`;
    expect(JSON.stringify(await read(lists))).toContain("đáy");
  });
});
