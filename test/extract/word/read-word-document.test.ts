import { describe, expect, it } from "vitest";
import { readDocx } from "../../../src/extract/docx/read-docx.ts";
import { LIMITS, p, r, read, tbl, tc, textsOf, tr, wordFile } from "../docx/word-file.ts";

const reference = (kind: "footnote" | "endnote", id: number, more = "") =>
  `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`;
const note = (kind: "footnote" | "endnote", id: number, text: string, type = "") =>
  `<w:${kind} w:id="${id}"${type && ` w:type="${type}"`}>${p(`<w:r><w:${kind}Ref/></w:r>${r(text)}`)}</w:${kind}>`;

/** Lines of each page as "role: text". */
async function pagesOf(file: Parameters<typeof read>[0]): Promise<string[][]> {
  return (await read(file)).pages.map(({ readings }) =>
    readings[0]!.blocks.map((block) => (block.kind === "table" ? "table" : `${block.role}: ${block.text}`)),
  );
}

describe("notes", () => {
  it("are numbered in the order of their references, and follow the body of their page", async () => {
    const footnotes =
      note("footnote", -1, "gạch", "separator") +
      note("footnote", 5, "chú năm") +
      note("footnote", 2, "chú hai");
    const body = p(r("Một") + reference("footnote", 2)) + p(r("Hai") + reference("footnote", 5) + r("."));
    const [page] = (await read({ body, footnotes })).pages;
    expect(page!.readings[0]!.blocks).toMatchObject([
      { role: "body", text: "Một [1]" },
      { role: "body", text: "Hai [2]." },
      { role: "footnote", mark: "1", text: "chú hai" },
      { role: "footnote", mark: "2", text: "chú năm" },
    ]);
  });

  it("are not counted if their reference is deleted, and keep a custom mark", async () => {
    const footnotes = note("footnote", 1, "bỏ") + note("footnote", 2, "còn") + note("footnote", 3, "sao");
    const own = '<w:r><w:footnoteReference w:id="3" w:customMarkFollows="1"/><w:t>(*)</w:t></w:r>';
    const body = p(`<w:del>${reference("footnote", 1)}</w:del>${r("a")}${reference("footnote", 2)}${own}`);
    const [page] = (await read({ body, footnotes })).pages;
    expect(page!.readings[0]!.blocks).toMatchObject([
      { text: "a [1](*)" },
      { mark: "1", text: "còn" },
      { mark: "(*)", text: "sao" },
    ]);
  });

  it("use the document's number format, endnotes Roman numerals by default", async () => {
    const file = {
      body: p(r("a") + reference("footnote", 1) + reference("endnote", 1)),
      footnotes: note("footnote", 1, "chân"),
      endnotes: note("endnote", 1, "cuối"),
      settings: '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr>',
    };
    expect(await textsOf(file)).toEqual(["a [c] [i]", "chân", "cuối"]);
  });
});

describe("headers and footers", () => {
  const section = (...references: string[]) => `<w:sectPr>${references.join("")}</w:sectPr>`;
  const head = (kind: "header" | "footer", id: string, type = "default") =>
    `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
  const pageNumber = '<w:fldSimple w:instr=" PAGE \\* MERGEFORMAT "><w:r><w:t>7</w:t></w:r></w:fldSimple>';

  it("are read once each, without page numbers", async () => {
    const file = {
      body:
        p("Một", section(head("header", "h1"), head("footer", "f1"))) +
        p("Hai") +
        section(head("header", "h2"), head("footer", "f1")),
      heads: {
        h1: ["header", p("Phụ lục I")],
        h2: ["header", p("Phụ lục I") + p(pageNumber)],
        f1: ["footer", p(r("Trang ") + pageNumber)],
      },
    } as const;
    expect(await pagesOf(file)).toEqual([
      ["header: Phụ lục I", "body: Một", "footer: Trang "],
      ["body: Hai"],
    ]);
  });

  it("of first and even pages are read only if they print", async () => {
    const heads = {
      h1: ["header", p("đầu")],
      h2: ["header", p("chẵn")],
      h3: ["header", p("thường")],
    } as const;
    const all = head("header", "h1", "first") + head("header", "h2", "even") + head("header", "h3");
    expect(await textsOf({ body: p("x") + section(all), heads })).toEqual(["thường", "x"]);
    const settings = "<w:evenAndOddHeaders/>";
    expect(await textsOf({ body: p("x") + section(`${all}<w:titlePg/>`), heads, settings })).toEqual([
      "đầu",
      "chẵn",
      "thường",
      "x",
    ]);
  });
});

describe("pages", () => {
  const rendered = "<w:r><w:lastRenderedPageBreak/></w:r>";
  const typed = '<w:r><w:br w:type="page"/></w:r>';

  it("end at typed breaks and at the breaks of the last print-out, each break once", async () => {
    const body =
      p(r("một ") + rendered + r("chạy sang trang sau")) +
      p(typed) +
      p(rendered + r("ba")) +
      p(r("bốn"), "<w:pageBreakBefore/>") +
      p(rendered + r("năm"), "<w:pageBreakBefore/>");
    expect(await pagesOf(body)).toEqual([
      ["body: một chạy sang trang sau"],
      [],
      ["body: ba"],
      ["body: bốn"],
      ["body: năm"],
    ]);
  });

  it("end with a section, unless the next one is continuous", async () => {
    const sect = (type: string) => `<w:sectPr><w:type w:val="${type}"/></w:sectPr>`;
    const body = p("một", sect("nextPage")) + p("hai", sect("continuous")) + p("ba") + sect("nextPage");
    expect(await pagesOf(body)).toEqual([["body: một", "body: hai"], ["body: ba"]]);
  });

  it("contain the rows that begin on them; text after a table follows its longest cell", async () => {
    const long = p(r("dài") + rendered + r("hơn") + rendered + r("nữa"));
    const body =
      tbl(
        tr(tc(long) + tc(p(r("ngắn") + rendered + r("!")))),
        tr(tc(p(rendered + r("hàng hai"))) + tc(long)),
      ) + p("sau");
    const extraction = await read(body);
    expect(extraction.pages.map((page) => page.readings[0]!.blocks.length)).toEqual([1, 0, 0, 0, 0, 1]);
    const [table] = extraction.pages[0]!.readings[0]!.blocks;
    expect(table?.kind === "table" && table.rows.map((row) => row.page)).toEqual([1, 4]);
  });

  it("are limited", async () => {
    const file = wordFile(p(typed.repeat(30) + r("x")));
    await expect(readDocx(file, { ...LIMITS, maxPages: 20 })).rejects.toMatchObject({
      code: "too-large",
    });
  });
});

describe("incomplete documents", () => {
  it("give a warning if they include another file", async () => {
    const { warnings } = await read(`${p("Kèm theo:")}<w:altChunk r:id="x"/>`);
    expect(warnings.map((w) => w.code)).toEqual(["section-unread"]);
  });

  it("are not called empty if they only include another file", async () => {
    await expect(read('<w:altChunk r:id="x"/>')).rejects.toMatchObject({ code: "unreadable" });
  });

  it("need OCR if they contain only pictures, and are empty without any", async () => {
    const { warnings } = await read(p('<w:r><w:drawing><a:blip r:embed="i"/></w:drawing></w:r>'));
    expect(warnings.map((w) => w.code)).toEqual(["ocr-needed"]);
    await expect(read(p())).rejects.toMatchObject({ code: "empty" });
  });
});
