import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildView } from "../../../src/report/build-view.ts";
import { changesBetween, runResultsOf } from "../../../src/report/changes/changes-between.ts";
import type { View } from "../../../src/report/model/view.ts";
import { htmlWriter } from "../../../src/report/writers/html.ts";
import { hasBrowser, openBrowser } from "../../support/browser.ts";
import { outputsOf } from "../../support/outputs-of.ts";
import { parent, plans } from "../example/communes.ts";
import { example } from "../example/example.ts";
import { contentOf } from "./content-of.ts";

/** A part of a sentence, and the rows at its link. */
interface Part {
  readonly text: string;
  readonly link: string | null;
  readonly rows: number | null;
}
const PARTS = `
  const rowsAt = (target) =>
    target.localName === "tr"
      ? target.querySelectorAll("td:last-child a").length
      : target.querySelectorAll("table.files tbody tr, li").length;
  [...document.querySelectorAll(".summary p")].flatMap((p) =>
    [...p.childNodes].map((part) => {
      const link = part.localName === "a" ? part.getAttribute("href").slice(1) : null;
      return { text: part.textContent, link, rows: link && rowsAt(document.getElementById(link)) };
    }),
  )`;

// Each number of the first sentences leads to as many rows, in the page that an officer sees.

const present = hasBrowser("the numbers of the first sentences");

describe.skipIf(!present)("the numbers of the first sentences", () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "kehoach-report-"));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** The text of each part of the sentences that states a number, and the rows shown after a click; null: no link. */
  async function clickedNumbers(name: string, html: string) {
    const file = join(folder, `${name}.html`);
    await writeFile(file, html);
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(pathToFileURL(file).href);
    const found = await page.evaluate<Part[]>(PARTS);
    const groups = await page.locator("section.group").evaluateAll((all) => all.map(({ id }) => id));
    await page.close();
    return found.filter(
      ({ text, link }) => /\d/u.test(text) && !groups.includes(link ?? "") && link !== "changes",
    );
  }

  const before = runResultsOf(example.plans.slice(2), example.findings.slice(3));
  const since = {
    day: "2024-05-02",
    changes: changesBetween(before, runResultsOf(example.plans, example.findings)),
  };

  const settings = { asOf: "2026-06-01", unreadFiles: [], requiredUnits: [] };
  it.each<[string, () => View]>([
    ["several groups", () => buildView({ ...example, since })],
    ["several groups in English", () => buildView({ ...example, since, lang: "en" })],
    ["a group of communes", () => outputsOf([parent, ...plans], settings).view],
  ])("are links to as many rows: %s", async (name, viewOf) => {
    const view = viewOf();
    const numbers = await clickedNumbers(name, new TextDecoder().decode(await contentOf(htmlWriter, view)));
    expect(numbers.length).toBeGreaterThan(3);
    for (const { text, rows } of numbers) {
      const stated = Number(/\d+/u.exec(text)![0]);
      expect([text, rows ?? 0]).toEqual([text, stated]);
    }
  });
});
