import { createHash } from "node:crypto";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { buildView } from "../../../src/report/build-view.ts";
import { escapeHtml, markup, renderLink } from "../../../src/report/writers/html/markup.ts";
import { SCRIPT } from "../../../src/report/writers/html/script.ts";
import { STYLE } from "../../../src/report/writers/html/style.ts";
import { htmlWriter } from "../../../src/report/writers/html.ts";
import { empty, example, large, single } from "../example/example.ts";
import { contentOf } from "./content-of.ts";

interface Element {
  readonly tagName?: string;
  readonly attrs?: readonly { name: string; value: string }[];
  readonly childNodes?: readonly Element[];
}
const page = async (options: typeof example) =>
  new TextDecoder().decode(await contentOf(htmlWriter, buildView(options)));
function elements(html: string): { tag: string; attrs: Record<string, string> }[] {
  const found: { tag: string; attrs: Record<string, string> }[] = [];
  const walk = (node: Element) => {
    if (node.tagName)
      found.push({
        tag: node.tagName,
        attrs: Object.fromEntries((node.attrs ?? []).map((a) => [a.name, a.value])),
      });
    for (const child of node.childNodes ?? []) walk(child);
  };
  walk(parse(html) as unknown as Element);
  return found;
}

describe("markup", () => {
  it("escapes inserted values once", () => {
    expect(escapeHtml(`<a href="x" onclick='y'>&</a>`)).toBe(
      "&lt;a href=&quot;x&quot; onclick=&#39;y&#39;&gt;&amp;&lt;/a&gt;",
    );
    expect(markup`<b>${"<i>"}${markup`<u>${"&"}</u>`}${[null, false, 1]}</b>`.html).toBe(
      "<b>&lt;i&gt;<u>&amp;</u>1</b>",
    );
    expect(escapeHtml("a\u0000b\u202ec\ud800")).toBe("ab\\u202Ec\ufffd");
  });
  it("makes links only to the page itself and to relative paths", () => {
    expect(renderLink("a", "#b").html).toBe('<a href="#b">a</a>');
    expect(renderLink("a", "../x.pdf").html).toBe('<a href="../x.pdf">a</a>');
    for (const href of ["javascript:alert(1)", "//host/x", "http://host/", "data:text/html,x", "/x", null]) {
      expect(renderLink("a", href).html).toBe("a");
    }
  });
});

describe("the page", () => {
  it("contains no element, attribute or address from the documents", async () => {
    const all = elements(await page(example));
    const count = (tag: string) => all.filter((e) => e.tag === tag).length;
    expect([count("script"), count("style"), count("img"), count("iframe"), count("base")]).toEqual([
      1, 1, 0, 0, 0,
    ]);
    for (const { attrs } of all) {
      for (const [name, value] of Object.entries(attrs)) {
        expect(name).not.toMatch(/^on|^style$/);
        if (name === "href") expect(value).toMatch(/^(?:#|\.\.?\/|data:,$)/);
        expect(name).not.toBe("src");
      }
    }
  });
  it("allows its own style and script and nothing else", async () => {
    const policy = elements(await page(example)).find((e) => e.attrs["http-equiv"])!.attrs.content!;
    const sha = (text: string) => createHash("sha256").update(text).digest("base64");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${sha(SCRIPT)}'`);
    expect(policy).toContain(`style-src 'sha256-${sha(STYLE)}'`);
    expect(policy).not.toContain("unsafe");
  });
  it("has unique ids, links with targets, and headings in order", async () => {
    for (const options of [example, single, empty, large(12, 10), { ...example, lang: "en" as const }]) {
      const all = elements(await page(options));
      const ids = all.flatMap((e) => (e.attrs.id ? [e.attrs.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
      const hashes = all.flatMap((e) => (e.attrs.href?.startsWith("#") ? [e.attrs.href.slice(1)] : []));
      for (const id of hashes) expect(ids).toContain(id);
      let level = 0;
      for (const { tag } of all.filter((e) => /^h[1-6]$/.test(e.tag))) {
        expect(Number(tag[1]) - level, tag).toBeLessThanOrEqual(1);
        level = Number(tag[1]);
      }
    }
  });
  it("is the same, byte for byte, for the same inputs", async () => {
    expect(await page(example)).toBe(
      await page({ ...example, comparison: { ...example.comparison, generatedAt: "2030-01-01T00:00:00Z" } }),
    );
  });
  it("explains what to do if nothing was received", async () => {
    expect(await page(empty)).toContain("Chưa có kế hoạch nào để đối chiếu.");
  });
});
