// The words of a page are read wherever a browser shows them.
import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { lineTexts } from "../../../src/extract/shared/line-texts.ts";

const read = async (body: string) => {
  const { pages } = await extract(Buffer.from(`<!DOCTYPE html><html><body>${body}</body></html>`), {
    fileName: "trang.html",
    limits: { maxBytes: 1e7, maxPages: 100 },
  });
  return lineTexts(pages[0]!.readings[0]!.blocks).filter((text) => text !== "");
};

describe("forms", () => {
  it("are read with the values of their fields", async () => {
    expect(
      await read(`<form><fieldset><legend>Phiếu rà soát</legend>
        <p><label>Đơn vị:</label><input value="Sở Y tế"></p>
        <p>Kết quả:<select><option>Chưa đạt</option><option selected>Đạt</option></select></p>
        <textarea>Hồ sơ đã đầy đủ.</textarea></fieldset></form>`),
    ).toEqual(["Phiếu rà soát", "Đơn vị: Sở Y tế", "Kết quả: Đạt", "Hồ sơ đã đầy đủ."]);
  });

  it("are read without hidden values, passwords and buttons", async () => {
    expect(
      await read(`<form><p>Tên: An</p><input type="hidden" value="x1"><input type="password" value="x2">
        <input type="submit" value="Gửi"><button>Gửi</button></form>`),
    ).toEqual(["Tên: An"]);
  });
});

describe("nesting", () => {
  it.each([
    ["div", 10],
    ["div", 5000],
    ["div", 100_000],
    ["UL", 100_000],
    ["span", 100_000],
    ["b", 2000],
  ])("in <%s> %i deep keeps the words", async (tag, depth) => {
    const deep = `${`<${tag}>`.repeat(depth)}Sở Y tế chủ trì.${`</${tag}>`.repeat(depth)}`;
    expect((await read(`<p>Kế hoạch năm 2031</p>${deep}<p>Nơi nhận</p>`)).join(" ")).toBe(
      "Kế hoạch năm 2031 Sở Y tế chủ trì. Nơi nhận",
    );
  });

  it("keeps lines apart, and leaves scripts out", async () => {
    const deep = `${"<div>".repeat(3000)}<p>Một</p><script>x()</script><p>Hai</p>`;
    expect(await read(deep)).toEqual(["Một", "Hai"]);
  });
});

describe("markup that would keep the parser busy for minutes", () => {
  const many = (count: number, one: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => one(i)).join("");
  const attributes = (count: number) => `<p${many(count, (i) => ` a${i}="1"`)}>Sở Y tế chủ trì.</p>`;

  it.each([["80,000 attributes of one element", attributes(80_000)]])("is refused: %s", async (_, page) => {
    await expect(read(page)).rejects.toMatchObject({ code: "too-large" });
  });

  it.each([
    ["1,000 attributes", attributes(1000)],
    [
      "a script",
      `<script>if (a<b) x = {${many(20_000, (i) => `"k${i}": 1, `)}}</script><p>Sở Y tế chủ trì.</p>`,
    ],
    ["a comment", `<!-- ${"a b ".repeat(20_000)} --><p>Sở Y tế chủ trì.</p>`],
    [
      "a picture in the page",
      `<p><img src="data:image/png;base64,${"ab/c".repeat(20_000)}">Sở Y tế chủ trì.</p>`,
    ],
    ["30,000 elements beside each other", `${"<div></div>".repeat(30_000)}<p>Sở Y tế chủ trì.</p>`],
  ])("is not seen in %s", async (_, page) => {
    expect(await read(page)).toEqual(["Sở Y tế chủ trì."]);
  });
});

describe("a page that has only a frame", () => {
  it.each(["nav", "aside", "footer"])("is read: <%s>", async (tag) => {
    expect(await read(`<${tag}><p>Sở Y tế chủ trì.</p></${tag}>`)).toEqual(["Sở Y tế chủ trì."]);
  });

  it("loses the frame if it has a document too", async () => {
    expect(await read("<nav><p>Trang chủ</p></nav><p>Sở Y tế chủ trì.</p>")).toEqual(["Sở Y tế chủ trì."]);
  });
});
