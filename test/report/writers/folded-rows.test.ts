import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import type { GroupView } from "../../../src/report/model/view.ts";
import { htmlWriter } from "../../../src/report/writers/html.ts";
import { largeFolders } from "../../bench/large-folder.ts";
import { hasBrowser, openBrowser } from "../../support/browser.ts";
import { outputsOf } from "../../support/outputs-of.ts";

const present = hasBrowser("folded rows of long tables");

/** Plans of one parent: more deadlines, targets, tasks and findings than a page shows unfolded. */
const PLANS = 150;

/** The ends of the ids of the lists. */
const LISTS = ["deadlines-list", "targets-list", "tasks-table", "findings-list"] as const;

describe.skipIf(!present)("long tables", () => {
  let browser: Browser;
  let folder: string;
  let group: GroupView;
  /** The page that has each list. */
  const pageOf = new Map<string, string>();
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "kehoach-report-"));
    browser = await openBrowser();
    const { plans, texts } = largeFolders(loadCatalogue(), { bytes: 3_000 })(PLANS, 1);
    const { view } = outputsOf(plans, { asOf: "2024-06-01", unreadFiles: [], requiredUnits: [] }, texts);
    group = view.groups[0]!;
    for (const { path, content } of await htmlWriter.write(view)) {
      await writeFile(join(folder, path), content);
      const html = new TextDecoder().decode(content);
      for (const list of LISTS)
        if (html.includes(`<div id="${group.id}-${list}"`) || html.includes(`id="${group.id}-${list}">`))
          pageOf.set(list, pageOf.get(list) ?? path);
    }
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function withList(
    list: (typeof LISTS)[number],
    javaScriptEnabled: boolean,
    use: (page: Page) => Promise<void>,
  ) {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, pageOf.get(list)!)).href);
    await use(page);
    await context.close();
  }
  const at = (list: string) => `#${escaped(group.id)}-${list}`;

  it("have every deadline, those of the province unfolded, and say how many are folded", async () => {
    const all = [...group.deadlines.dated, ...group.deadlines.recurring];
    await withList("deadlines-list", true, async (page) => {
      const list = page.locator(at("deadlines-list"));
      expect(await list.locator("tbody tr").count()).toBe(all.length);
      expect(await list.locator("tbody tr.province:visible").count()).toBe(
        all.filter(({ province }) => province).length,
      );
      for (const fold of await list.locator("details").all()) {
        const said = Number.parseInt((await fold.locator("summary").textContent())!, 10);
        expect(await fold.locator("tbody tr").count()).toBe(said);
        expect(await fold.locator("tbody tr:visible").count()).toBe(0);
      }
      expect(await list.locator("details").count()).toBeGreaterThan(0);
    });
  });

  it("have every target, those of the province unfolded, and say how many are folded with each result", async () => {
    await withList("targets-list", true, async (page) => {
      const list = page.locator(at("targets-list"));
      const rows = group.targets.flatMap((target) => target.rows);
      expect(await list.locator("tbody tr").count()).toBe(rows.length);
      const provinces = rows.filter(({ province }) => province).length;
      expect(await list.locator("tbody tr.province:visible").count()).toBe(provinces);
      const folds = await list.locator("details[data-fold]").all();
      expect(folds.length).toBeGreaterThan(group.targets.length);
      for (const fold of folds) {
        const said = Number.parseInt((await fold.locator("> summary").textContent())!, 10);
        expect(await fold.locator("tbody tr").count()).toBe(said);
      }
    });
  });

  it("unfold what is chosen or searched for", async () => {
    const [row] = group.deadlines.dated.filter(({ province }) => !province);
    await withList("deadlines-list", true, async (page) => {
      const form = page.locator(`form[data-for="${group.id}-deadlines-list"]`);
      const shown = page.locator(`${at("deadlines-list")} tbody tr:visible`);
      await form.locator('[data-key="issuer"]').selectOption(row!.issuer);
      const counts = /(\d+)\/(\d+)/u.exec((await form.locator("output").textContent())!)!;
      expect(await shown.count()).toBe(Number(counts[1]));
      expect(await shown.count()).toBeGreaterThan(0);
      await form.locator('[data-key="issuer"]').selectOption("");
      expect(await page.locator(`${at("deadlines-list")} details[open]`).count()).toBe(0);
      await page.locator("form.search input").fill(row!.text);
      await expect.poll(() => shown.filter({ hasText: row!.text }).count()).toBeGreaterThan(0);
      await page.locator("form.search input").fill("");
      await expect.poll(() => page.locator(`${at("deadlines-list")} details[open]`).count()).toBe(0);
    });
  });

  it("show every sentence of the findings, and the quotations below each", async () => {
    await withList("findings-list", true, async (page) => {
      const sentences = page.locator(`${at("findings-list")} > .unit-findings .sentence`);
      expect(await sentences.count()).toBeGreaterThan(0);
      expect(await sentences.filter({ visible: true }).count()).toBe(await sentences.count());
      const quoted = page.locator(`${at("findings-list")} > .unit-findings li:has(blockquote)`).first();
      expect(await quoted.locator("blockquote:visible").count()).toBe(0);
      await quoted.locator("summary").click();
      expect(await quoted.locator("blockquote:visible").count()).toBeGreaterThan(0);
    });
  });

  it.each(LISTS)("unfold without script: %s", async (list) => {
    await withList(list, false, async (page) => {
      const fold = page.locator(`${at(list)} details:has(blockquote, tbody tr)`).first();
      const content = fold.locator("blockquote, tbody tr").first();
      expect(await content.isVisible()).toBe(false);
      await fold.locator("> summary").click();
      expect(await content.isVisible()).toBe(true);
    });
  });

  it("are printed without the lines that unfold quotations", async () => {
    await withList("findings-list", true, async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".unit-findings summary:visible").count()).toBe(0);
    });
  });
});

/** Ids have letters, digits and dashes only. */
const escaped = (id: string) => id.replace(/[^\p{L}\d-]/gu, "\\$&");
