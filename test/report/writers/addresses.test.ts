import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import type { View } from "../../../src/report/model/view.ts";
import { htmlWriter } from "../../../src/report/writers/html.ts";
import { largeFolders } from "../../bench/large-folder.ts";
import { hasBrowser, openBrowser } from "../../support/browser.ts";
import { outputsOf } from "../../support/outputs-of.ts";
import { misplacedTargets } from "../../support/page-addresses.ts";

const present = hasBrowser("the addresses of a report");

/** `npm run nightly` clicks every address of 300 plans, and shows each as loaded; every change is tested with fewer and shorter plans. */
const isNightly = process.env.KEHOACH_NIGHTLY === "1";
const SETS = isNightly
  ? [
      { plans: 300, parents: 10, bytes: 10_000, clickEvery: 1, loadEvery: 20 },
      { plans: 300, parents: 1, bytes: 10_000, clickEvery: 1, loadEvery: 20 },
    ]
  : [
      { plans: 30, parents: 1, bytes: 5_000, clickEvery: 8, loadEvery: 80 },
      { plans: 120, parents: 4, bytes: 3_000, clickEvery: 120, showEvery: 20, loadEvery: 480 },
    ];
const HOURS = 3_600_000;

/** The number at the beginning of a link's text. */
const NUMBER = /^\d+/;

describe.skipIf(!present).each(SETS)("a report of $plans plans, $parents of the province", (set) => {
  let browser: Browser;
  let folder: string;
  let view: View;
  let pages: string[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "kehoach-report-"));
    browser = await openBrowser();
    const { plans, texts } = largeFolders(loadCatalogue(), { bytes: set.bytes })(set.plans, set.parents);
    view = outputsOf(plans, { asOf: "2024-06-01", unreadFiles: [], requiredUnits: [] }, texts).view;
    const files = await htmlWriter.write(view);
    for (const { path, content } of files) await writeFile(join(folder, path), content);
    pages = files.map(({ path }) => path);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const addressOf = (path: string) => pathToFileURL(join(folder, path)).href;
  async function open(path: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    await page.goto(addressOf(path));
    return page;
  }

  it(
    "shows the target of every link at the top of the window, when clicked and when loaded",
    async () => {
      expect(pages.length).toBeGreaterThanOrEqual(set.plans > 100 ? 3 : 1);
      for (const path of pages) {
        const page = await open(path);
        expect(await misplacedTargets(page, set), path).toEqual([]);
        await page.context().close();
      }
    },
    6 * HOURS,
  );

  it(
    "links to places that are on the named page",
    async () => {
      const idsOf = new Map<string, Set<string>>();
      const links: { from: string; to: string; id: string }[] = [];
      for (const path of pages) {
        const page = await open(path);
        const ids = await page.evaluate<string[]>(`[...document.querySelectorAll("[id]")].map((e) => e.id)`);
        idsOf.set(path, new Set(ids));
        const hrefs = await page.evaluate<string[]>(
          `[...document.querySelectorAll('a[href*="#"]')].map((a) => a.getAttribute("href"))`,
        );
        for (const href of new Set(hrefs)) {
          const [file = "", id = ""] = href.split("#");
          if (file === "" || file.startsWith("./report"))
            links.push({ from: path, to: file.slice(2) || path, id });
        }
        await page.context().close();
      }
      expect(links.length).toBeGreaterThan(set.plans);
      expect(links.filter(({ to, id }) => !idsOf.get(to)?.has(id))).toEqual([]);
    },
    HOURS,
  );

  it(
    "opens as many rows as a number in a first sentence says",
    async () => {
      const page = await open("report.html");
      const found = await page.evaluate<{ text: string; href: string }[]>(
        `[...document.querySelectorAll(".summary a")].map((a) => ({ text: a.textContent, href: a.getAttribute("href") }))`,
      );
      const numbers = found.filter(({ text }) => NUMBER.test(text));
      expect(numbers.length).toBeGreaterThan(set.parents);
      const wrong: string[] = [];
      for (const { text, href } of numbers) {
        const [file, id] = href.split("#") as [string, string];
        await page.goto(`${addressOf(file === "" ? "report.html" : file.slice(2))}#${id}`);
        const shown = await page.evaluate<{ number: string; links: number } | null>(
          `(() => {
          const row = document.getElementById(${JSON.stringify(id)});
          if (!row || !row.checkVisibility() || row.localName !== "tr") return null;
          return { number: row.querySelector("td.num").textContent, links: row.lastElementChild.querySelectorAll("a").length };
        })()`,
        );
        const said = NUMBER.exec(text)![0];
        if (shown?.number !== said || String(shown.links) !== said)
          wrong.push(`${text} (${href}): ${JSON.stringify(shown)}`);
      }
      await page.context().close();
      expect(wrong).toEqual([]);
    },
    HOURS,
  );
});
