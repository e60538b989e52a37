import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { buildView } from "../../../src/report/build-view.ts";
import { htmlWriter } from "../../../src/report/writers/html.ts";
import { largeFolders } from "../../bench/large-folder.ts";
import { hasBrowser, openBrowser } from "../../support/browser.ts";
import { outputsOf } from "../../support/outputs-of.ts";
import { misplacedTargets } from "../../support/page-addresses.ts";
import { empty, example, large } from "../example/example.ts";
import { contentOf } from "./content-of.ts";

const present = hasBrowser("the report in a browser");
/** `npm run nightly` loads the page at every address; each change at every twentieth, and at one of each kind. */
const LOAD_EVERY = process.env.KEHOACH_NIGHTLY === "1" ? 1 : 20;

describe.skipIf(!present)("the report in Chromium", () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "kehoach-report-"));
    browser = await openBrowser();
    for (const [name, options] of Object.entries({ example, empty, large: large(60, 10) })) {
      await writeFile(join(folder, `${name}.html`), await contentOf(htmlWriter, buildView(options)));
    }
    const { plans, texts } = largeFolders(loadCatalogue())(30, 1);
    const settings = { asOf: "2024-06-01", unreadFiles: [], requiredUnits: [] };
    const { view } = outputsOf(plans, settings, texts);
    await writeFile(join(folder, "plans30.html"), await contentOf(htmlWriter, view));
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens a page and fails on any console message, request outside the page, or dialog. */
  async function open(name: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const problems: string[] = [];
    const address = pathToFileURL(join(folder, `${name}.html`)).href;
    page.on("console", (m) => problems.push(m.text()));
    page.on("pageerror", (e) => problems.push(String(e)));
    page.on("dialog", (d) => {
      problems.push(`dialog: ${d.message()}`);
      void d.dismiss();
    });
    page.on("request", (r) => {
      if (!r.url().startsWith(address) && !r.url().startsWith("data:")) problems.push(`request: ${r.url()}`);
    });
    await page.goto(address);
    await use(page);
    await context.close();
    expect(problems).toEqual([]);
  }
  const wide = { viewport: { width: 1366, height: 768 } };

  it("shows the sentence and the matrix on the first screen, without scrolling", async () => {
    for (const name of ["example", "large"]) {
      await open(name, wide, async (page) => {
        const row = await page.locator("table.matrix tbody tr").nth(5).boundingBox();
        expect(row!.y + row!.height).toBeLessThan(768);
        expect(await page.locator(".summary a").count()).toBeGreaterThan(3);
      });
    }
  });
  it("opens a cell's quotations by mouse and returns the focus", async () => {
    await open("example", wide, async (page) => {
      const cell = page.locator("#pgi--cao-bang--2024-matrix-table tbody tr").nth(1).locator("td.missing a");
      await cell.click();
      const panel = page.locator("dialog[open]");
      expect(await panel.locator("h4").textContent()).toBe(
        "Sở Nông nghiệp và Phát triển nông thôn: Đảm bảo tuân thủ",
      );
      expect(await panel.locator(".side").count()).toBe(2);
      expect(await panel.locator("blockquote").first().textContent()).toContain("triển khai nội dung");
      await panel.locator("button").click();
      expect(await page.locator("dialog[open]").count()).toBe(0);
      expect(await cell.evaluate((e) => e === e.ownerDocument.activeElement)).toBe(true);
    });
  });
  it("opens and closes them by keyboard, and moves in the matrix with the arrow keys", async () => {
    await open("example", wide, async (page) => {
      await page.locator("#pgi--cao-bang--2024-matrix-table tbody a[data-open]").first().focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      expect(await page.locator("dialog[open] h4").textContent()).toBe(
        "Sở Nông nghiệp và Phát triển nông thôn: Đảm bảo tuân thủ",
      );
      await page.keyboard.press("Escape");
      expect(await page.locator("dialog[open]").count()).toBe(0);
    });
  });
  it("filters tasks by unit, sub-index and role, findings by severity, units by state", async () => {
    await open("example", wide, async (page) => {
      const form = page.locator('form[data-for="pgi--cao-bang--2024-tasks-table"]');
      const rows = page.locator("#pgi--cao-bang--2024-tasks-table tbody tr:visible");
      const all = await rows.count();
      await form.locator('[data-key="unit"]').selectOption("Sở Xây dựng");
      expect(await rows.count()).toBe(4);
      await form.locator('[data-key="sub"]').selectOption("Đảm bảo tuân thủ");
      expect(await rows.count()).toBe(1);
      expect(await form.locator("output").textContent()).toBe(`Đang hiển thị 1/${all} dòng`);
      await form.locator('[data-key="item"]').selectOption("coordinate");
      expect(await rows.locator("li:visible").allTextContents()).toHaveLength(1);
      const units = page.locator("#pgi--cao-bang--2024-findings-list .unit-findings:visible");
      const before = await units.count();
      await page
        .locator('form[data-for="pgi--cao-bang--2024-findings-list"] [data-key="item"]')
        .selectOption("info");
      expect(await units.count()).toBeLessThan(before);
      await page
        .locator('form[data-for="pgi--cao-bang--2024-matrix-table"] [data-key="state"]')
        .selectOption("ban hành chậm");
      expect(await page.locator("#pgi--cao-bang--2024-matrix-table tbody tr:visible").count()).toBe(1);
    });
  });
  it("filters every long table, and opens what is folded", async () => {
    const group = "pgi--cao-bang--2024";
    await open("example", wide, async (page) => {
      const chosen = async (list: string, key: string, option: string | { index: number }) => {
        await page.locator(`form[data-for="${list}"] [data-key="${key}"]`).selectOption(option);
        return page.locator(`#${list} tbody tr:visible`);
      };
      const cells = await chosen(`${group}-matrix-table`, "cell", "missing");
      expect(await cells.locator("th .unit").allTextContents()).toEqual([
        "Sở Nông nghiệp và Phát triển nông thôn",
      ]);
      expect(await (await chosen(`${group}-matrix-table`, "column", "pgi.1")).count()).toBe(0);
      expect(await page.locator(`#${group}-matrix-table thead th:visible`).count()).toBe(4);
      const own = await chosen(`${group}-deadlines-list`, "issuer", "Sở Nông nghiệp và Phát triển nông thôn");
      expect(await own.count()).toBeGreaterThan(0);
      for (const row of await own.all())
        expect(await row.locator("td").nth(4).textContent()).toBe("Sở Nông nghiệp và Phát triển nông thôn");
      const targets = await chosen(`${group}-targets-list`, "unit", "Sở Công Thương");
      expect(await targets.count()).toBeGreaterThan(0);
      for (const row of await targets.all())
        expect(await row.textContent()).toMatch(/Sở Công Thương|Kế hoạch của tỉnh/u);
      expect(await page.locator("#files-list tbody tr:visible").count()).toBe(4);
      expect(await (await chosen("files-list", "state", "đã đọc")).count()).toBe(12);
      await page.reload();
      expect(await page.locator("#files-list tbody tr:visible").count()).toBe(12);
      expect(await page.locator(`#${group}-matrix-table thead th:visible`).count()).toBe(4);
    });
  });
  it("follows an address that ends with words that are no longer quoted", async () => {
    await open("example", wide, async (page) => {
      const id = "pgi--cao-bang--2024--so-khdt--pgi-4--target-mismatch";
      await page.evaluate(`location.hash = "#${id}--zzzzz"`);
      const found = page.locator(`[id^="${id}--"]`);
      await expect.poll(async () => (await found.boundingBox())!.y).toBeLessThan(60);
    });
  });
  it("keeps the chosen filters and the search in the address", async () => {
    await open("example", wide, async (page) => {
      const rows = page.locator("#pgi--cao-bang--2024-tasks-table tbody tr:visible");
      await page
        .locator('form[data-for="pgi--cao-bang--2024-tasks-table"] [data-key="unit"]')
        .selectOption("Sở Xây dựng");
      expect(await rows.count()).toBe(4);
      const address = page.url();
      expect(address).toContain("#pgi--cao-bang--2024-tasks-table?");
      await page.goto("about:blank");
      await page.goto(address);
      expect(await rows.count()).toBe(4);
      await page.locator("form.search input").fill("so cong thuong");
      await expect.poll(() => page.url()).toContain("q=so+cong+thuong");
      await page.reload();
      expect(await page.locator("form.search input").inputValue()).toBe("so cong thuong");
      expect(await page.locator("#pgi--cao-bang--2024-tasks-table tbody tr:visible").count()).toBe(0);
    });
  });
  it("finds units, plans and quotations, with and without tone marks", async () => {
    await open("example", wide, async (page) => {
      const box = page.locator("form.search input");
      const units = page.locator("#pgi--cao-bang--2024-matrix-table tbody tr:visible");
      const all = await units.count();
      const named = await units.filter({ hasText: "Sở Xây dựng" }).count();
      expect(named).toBeLessThan(all);
      for (const query of ["Sở Xây dựng", "so xay dung"]) {
        await box.fill(query);
        await expect.poll(() => units.count()).toBe(named);
      }
      expect(await page.locator("article.evidence:visible").count()).toBeGreaterThan(0);
      await box.fill("sô xay dung");
      await expect.poll(() => units.count()).toBe(0);
      await box.fill("");
      await expect.poll(() => units.count()).toBe(all);
      expect(await page.locator("article.evidence:visible").count()).toBe(0);
    });
  });
  it("folds many tasks by unit, and unfolds what is chosen", async () => {
    await open("large", wide, async (page) => {
      const rows = page.locator("#pci--cao-bang--2024-tasks-table tbody tr:visible");
      expect(await page.locator("#pci--cao-bang--2024-tasks-table details").count()).toBeGreaterThan(50);
      expect(await rows.count()).toBe(0);
      const select = page.locator('form[data-for="pci--cao-bang--2024-tasks-table"] [data-key="unit"]');
      await select.selectOption({ index: 1 });
      const chosen = await select.inputValue();
      expect(await rows.count()).toBeGreaterThan(0);
      for (const row of await rows.all()) expect(await row.getAttribute("data-unit")).toBe(chosen);
      await select.selectOption("");
      expect(await rows.count()).toBe(0);
    });
    await open("large", { ...wide, javaScriptEnabled: false }, async (page) => {
      const folds = page.locator("#pci--cao-bang--2024-tasks-table details");
      await folds.nth(1).locator("summary").click();
      expect(await folds.nth(1).locator("tbody tr:visible").count()).toBeGreaterThan(0);
    });
  });
  it("shows the target of every link at the top of the window, when clicked, loaded and loaded again", async () => {
    await open("example", wide, async (page) => {
      expect(await misplacedTargets(page, { loadEvery: LOAD_EVERY })).toEqual([]);
    });
  }, 240_000);
  it("works without script: links lead to the quotations, and no control is shown that does nothing", async () => {
    await open("example", { ...wide, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator("form.filters:visible").count()).toBe(0);
      const cell = page.locator("#pgi--cao-bang--2024-matrix-table td.missing a").first();
      const id = (await cell.getAttribute("href"))!.slice(1);
      // The browser reports its new address a moment after the click; a busy one may miss a click on a page that still moves.
      const hashAfterClick = async () => {
        await cell.click();
        return new URL(page.url()).hash;
      };
      await expect.poll(hashAfterClick, { timeout: 15_000 }).toBe(`#${id}`);
      const box = await page.locator(`#${id}`).boundingBox();
      expect(box!.y).toBeGreaterThanOrEqual(-1);
      expect(box!.y).toBeLessThan(768);
      expect(await page.locator(`#${id} blockquote`).first().isVisible()).toBe(true);
    });
  });
  it("never scrolls sideways on a narrow screen; tables scroll inside", async () => {
    for (const name of ["example", "large", "empty", "plans30"]) {
      await open(name, { viewport: { width: 390, height: 844 } }, async (page) => {
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
      });
    }
  });
  it("has text with enough contrast in both colour schemes", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await open("example", { ...wide, colorScheme }, async (page) => {
        const poor = await page.evaluate(CONTRAST);
        expect(poor).toEqual([]);
      });
    }
  });
  it("prints all sections, unfolded, with the button, and only then", async () => {
    await open("example", wide, async (page) => {
      await page.evaluate("window.print = () => { window.printed = (window.printed ?? 0) + 1 }");
      await page.emulateMedia({ media: "print" });
      await page.evaluate(`document.querySelector("button.print").click()`);
      expect(await page.evaluate("window.printed")).toBe(1);
      expect(await page.locator("#evidence:visible, #files:visible").count()).toBe(2);
      expect(await page.locator("details:not([open])").count()).toBe(0);
      await page.evaluate(`dispatchEvent(new Event("afterprint"))`);
      expect(await page.locator("#evidence:visible, #files:visible").count()).toBe(0);
    });
  });
  it("prints the sentences, matrices and findings on few pages: at most eight for 30 plans", async () => {
    await open("plans30", wide, async (page) => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect([...pdf.matchAll(/\/MediaBox/g)].length).toBeLessThanOrEqual(8);
    });
  });
  it("prints on A4, with the matrix in landscape, without controls", async () => {
    await open("example", wide, async (page) => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      const sizes = [...pdf.matchAll(/\/MediaBox ?\[0 0 (\d+)[.\d]* (\d+)/g)].map((m) => `${m[1]}×${m[2]}`);
      for (const size of sizes) expect(["841×594", "594×841"]).toContain(size);
      // The small matrix of the second group is on the page of its findings.
      expect(sizes.filter((size) => size === "841×594")).toHaveLength(1);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".tasks:visible, .deadlines:visible, .files:visible").count()).toBe(0);
      expect(await page.locator(".matrix:visible").count()).toBe(2);
      // The totals are printed below the head, not at the end.
      const cells = page.locator(".matrix :is(thead, tbody) td.cell");
      expect(await page.locator(".matrix td.cell.extra").count()).toBeGreaterThan(0);
      expect(await page.locator(".matrix .printed-totals:visible").count()).toBe(2);
      expect(await page.locator(".matrix td.cell:visible").count()).toBe(await cells.count());
      expect(await page.locator("nav:visible, form.filters:visible, #evidence:visible").count()).toBe(0);
    });
  });
});

/** Run in the page: texts whose contrast with their background is below 4.5:1 (WCAG 2.2, AA). */
const CONTRAST = `(() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgb = (colour) => { canvas.clearRect(0,0,1,1); canvas.fillStyle = colour; canvas.fillRect(0,0,1,1); return [...canvas.getImageData(0,0,1,1).data]; };
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((s, v, i) => s + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (e) => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c[3] > 250) return c; } return [255, 255, 255, 255]; };
  const poor = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent.trim() || !e.checkVisibility() || e.closest("svg, script, style, .skip")) continue;
    const [a, b] = [light(rgb(getComputedStyle(e).color)), light(ground(e))].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5) poor.add(e.tagName + "." + e.className + " " + ((a + 0.05) / (b + 0.05)).toFixed(2));
  }
  return [...poor];
})()`;
