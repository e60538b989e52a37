import { describe, expect, it, vi } from "vitest";
import { countLostWords, textByMammoth } from "../../../src/extract/docx/mammoth-text.ts";
import { openWordPackage } from "../../../src/extract/docx/open-word-package.ts";
import { xmlTexts } from "../../../src/extract/docx/xml-texts.ts";
import { p, r, read, tbl, tc, tr, wordFile } from "./word-file.ts";

const DRAWING =
  '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>BOX</w:txbxContent></wps:txbx></w:drawing></mc:Choice>' +
  "<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>BOX</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>";

const BODIES: Readonly<Record<string, string>> = {
  "paragraphs and runs": p(r("Kế hoạch nâng ") + r("cao chỉ số")) + p("Sở Nội vụ chủ trì"),
  "tabs, line breaks and hyphens": p(
    `${r("trái")}<w:r><w:tab/></w:r>${r("phải")}<w:r><w:br/></w:r>${r("dưới")}<w:r><w:noBreakHyphen/></w:r>${r("nối")}<w:r><w:softHyphen/></w:r>${r("mềm")}`,
  ),
  "tables inside tables": tbl(tr(tc("ngoài") + tc(tbl(tr(tc("trong"))) + p("sau")))),
  "inserted, deleted and moved words": p(
    `<w:ins w:id="1">${r("thêm")}</w:ins><w:del w:id="2"><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:moveFrom w:id="3">${r("cũ")}</w:moveFrom><w:moveTo w:id="4">${r("mới")}</w:moveTo>`,
  ),
  "a text box": p(`${r("bên")}<w:r>${DRAWING.replaceAll("BOX", p("chữ trong khung"))}</w:r>${r("cạnh")}`),
  "runs outside a paragraph": `${p("đoạn")}${r("lạc ngoài đoạn")}`,
};

describe("the words of a document's XML", () => {
  it.each(Object.entries(BODIES))("contain those of mammoth: %s", async (_, body) => {
    const word = openWordPackage(wordFile(body));
    const second = await textByMammoth(word);
    expect(second?.join(" ")).toMatch(/\S/u);
    expect(countLostWords(second!, xmlTexts(word.document))).toMatchObject({ lost: 0 });
  });

  it("leave out deleted words, and the second form of a drawing", () => {
    const texts = (name: string) => xmlTexts(openWordPackage(wordFile(BODIES[name]!)).document).join(" ");
    expect(texts("inserted, deleted and moved words")).not.toMatch(/bỏ|cũ/u);
    expect(texts("a text box").split("khung")).toHaveLength(2);
  });
});

describe("mammoth", () => {
  it("is loaded only where our reading lacks words of the XML", async () => {
    const loaded = vi.fn();
    vi.doMock("mammoth", () => {
      loaded();
      return { default: { extractRawText: async () => ({ value: "" }) } };
    });
    for (const body of Object.values(BODIES)) await read(body);
    expect(loaded).not.toHaveBeenCalled();
    await read(p("Có đoạn") + r("lạc ngoài đoạn ".repeat(10)));
    expect(loaded).toHaveBeenCalledOnce();
    vi.doUnmock("mammoth");
  });
});
