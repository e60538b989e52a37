import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { buildView } from "../../../src/report/build-view.ts";
import type { View } from "../../../src/report/model/view.ts";
import { htmlWriter } from "../../../src/report/writers/html.ts";
import { hasBrowser, openBrowser } from "../../support/browser.ts";
import { example } from "../example/example.ts";
import { contentOf } from "./content-of.ts";

const present = hasBrowser("repeated texts in a browser");

const built = buildView(example);

/** The example where the province assigns the same to every unit of the first group, in these words. */
function viewWith(quote: string): View {
  const [first, ...others] = built.groups;
  const quotation = first!.evidence.flatMap(({ assigned }) => assigned.shown)[0]!;
  const bare = { ...quotation, quote, document: "", file: null, original: null, content: [] };
  const assigned = { shown: [bare], more: null, none: "" };
  const evidence = first!.evidence.map((e) => ({ ...e, assigned }));
  return { ...built, groups: [{ ...first!, evidence }, ...others] };
}
const entries = built.groups[0]!.evidence.length;
const SENTENCE = "Các sở, ban, ngành rà soát thủ tục và báo cáo kết quả hằng quý; ";
const LONG = SENTENCE.repeat(12);

async function htmlOf(view: View): Promise<string> {
  return Buffer.from(await contentOf(htmlWriter, view)).toString();
}
const timesIn = (html: string, text: string) => html.split(text).length - 1;

it("is in the page once, and every other entry leads to it", async () => {
  const html = await htmlOf(viewWith(LONG));
  expect(entries).toBeGreaterThan(3);
  expect(timesIn(html, LONG)).toBe(1);
  const again = [...html.matchAll(/data-again="([^"]+)"><a href="#([^"]+)">/g)].filter(([, id]) =>
    id!.startsWith(built.groups[0]!.id),
  );
  expect(again).toHaveLength(entries - 1);
  for (const [, id, linked] of again) {
    expect(linked).toBe(id);
    expect(timesIn(html, ` id="${id}"`)).toBe(1);
  }
});

it("is repeated if it is short", async () => {
  const html = await htmlOf(viewWith("Sở Y tế chủ trì."));
  expect(timesIn(html, "Sở Y tế chủ trì.")).toBe(entries);
});

it.skipIf(!present)(
  "is shown in the panel of every cell, in Chromium",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "kehoach-report-"));
    const browser = await openBrowser();
    try {
      await writeFile(join(folder, "report.html"), await htmlOf(viewWith(LONG)));
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(folder, "report.html")).href);
      for (const at of [0, -1]) {
        await page.locator("table.matrix").first().locator("a[data-open]").nth(at).click();
        expect(await page.locator("dialog[open] blockquote").first().textContent()).toBe(LONG);
        expect(await page.locator("dialog[open] [data-again], dialog[open] article [id]").count()).toBe(0);
        await page.locator("dialog[open] button.close").click();
      }
    } finally {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
