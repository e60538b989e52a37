import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildView } from "../../../src/report/build-view.ts";
import { htmlWriter } from "../../../src/report/writers/html.ts";
import { hasBrowser, openBrowser } from "../../support/browser.ts";
import { scanned } from "../example/example.ts";
import { contentOf } from "./content-of.ts";

const present = hasBrowser("pictures of pages in a browser");

describe.skipIf(!present)("the picture of quoted lines, in Chromium", () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "kehoach-report-"));
    browser = await openBrowser();
    for (const lang of ["vi", "en"] as const) {
      const html = await contentOf(htmlWriter, buildView({ ...scanned, lang }));
      await writeFile(join(folder, `${lang}.html`), html);
    }
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens a report; returns the requests for pictures so far. */
  async function open(name: string): Promise<{ page: Page; requested: string[] }> {
    const page = await browser.newPage();
    const requested: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith(".webp")) requested.push(request.url());
    });
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
    return { page, requested };
  }

  /** The first finding's link to a picture. */
  const linkIn = (page: Page) => page.locator(".unit-findings a.scan").first();

  it("is loaded when its link is followed, and not before", async () => {
    const { page, requested } = await open("vi");
    const link = linkIn(page);
    const href = (await link.getAttribute("href"))!;
    await mkdir(join(folder, "pages"), { recursive: true });
    const black = sharp({ create: { width: 992, height: 1403, channels: 3, background: "black" } });
    await writeFile(join(folder, href), await black.webp().toBuffer());
    expect(requested).toEqual([]);
    await link.click();
    const cut = page.locator(".unit-findings .cut svg").first();
    await expect.poll(() => requested.length).toBe(1);
    const { data, info } = await sharp(await cut.screenshot())
      .raw()
      .toBuffer({ resolveWithObject: true });
    const middle = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * info.channels;
    expect([...data.subarray(middle, middle + 3)]).toEqual([0, 0, 0]);
    expect(await link.getAttribute("aria-expanded")).toBe("true");
    await link.click();
    expect(await page.locator(".cut").count()).toBe(0);
    expect(new URL(page.url()).pathname).toContain("vi.html");
    await rm(join(folder, "pages"), { recursive: true });
    await page.close();
  });

  it("is a sentence where the folder of pictures is missing, in both languages", async () => {
    for (const [lang, sentence] of [
      [
        "vi",
        "Không có ảnh trang: thư mục “pages” cạnh báo cáo thiếu tệp này. Chạy lại “kehoach run” để có ảnh.",
      ],
      [
        "en",
        "There is no picture of the page: the folder “pages” beside the report lacks it. Run “kehoach run” again to make it.",
      ],
    ] as const) {
      const { page } = await open(lang);
      await linkIn(page).click();
      await expect.poll(() => page.locator(".cut").first().textContent()).toBe(sentence);
      expect(await page.locator(".cut svg").count()).toBe(0);
      await page.close();
    }
  });

  it("opens in the panel of the matrix as well", async () => {
    const { page } = await open("vi");
    await page.locator("table.matrix a[data-open]").first().click();
    await page.locator("dialog[open] a.scan").first().click();
    await expect
      .poll(() => page.locator("dialog[open] .cut").textContent())
      .toContain("Chạy lại “kehoach run” để có ảnh.");
    await page.close();
  });
});
