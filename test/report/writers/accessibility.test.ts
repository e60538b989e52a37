import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildView } from "../../../src/report/build-view.ts";
import { htmlWriter } from "../../../src/report/writers/html.ts";
import { hasBrowser, openBrowser } from "../../support/browser.ts";
import { empty, scanned } from "../example/example.ts";
import { contentOf } from "./content-of.ts";

const present = hasBrowser("axe on the report");

const AXE = axeSource();
if (AXE === "") console.warn("Skipped: axe on the report; the package axe-core is not installed (npm ci).");

/** The script of axe-core; "" if the package is not installed. */
function axeSource(): string {
  try {
    return readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  } catch {
    return "";
  }
}

/** All checks run. axe describes every element of a violation, and one element of each other result, which takes less time. */
const OPTIONS = JSON.stringify({ resultTypes: ["violations"] });

/** The part of axe's results that is used. */
interface AxeResults {
  readonly passes: readonly unknown[];
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string; readonly target: readonly unknown[] }[];
  }[];
}

const REPORTS = { example: scanned, empty };
const LANGS = ["vi", "en"] as const;
const WIDTHS = [1366, 390];
const SCHEMES = ["light", "dark"] as const;

/** Each pair of a language, a width and a colour scheme; `npm run nightly` tests all three together. */
const VIEWS = LANGS.flatMap((lang, i) =>
  WIDTHS.flatMap((width, j) =>
    SCHEMES.filter((_, k) => process.env.KEHOACH_NIGHTLY === "1" || (i + j + k) % 2 === 0).map((scheme) => ({
      lang,
      width,
      scheme,
    })),
  ),
);

describe.skipIf(!present || AXE === "")("axe on the report in Chromium", () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "kehoach-report-"));
    browser = await openBrowser();
    for (const [name, options] of Object.entries(REPORTS))
      for (const lang of LANGS)
        await writeFile(
          join(folder, `${name}-${lang}.html`),
          await contentOf(htmlWriter, buildView({ ...options, lang })),
        );
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Serious and critical violations of a report with everything unfolded, and of the panel if there is one. */
  async function violations(name: string, width: number, colorScheme: "light" | "dark"): Promise<string[]> {
    const context = await browser.newContext({
      viewport: { width, height: width < 600 ? 844 : 768 },
      colorScheme,
      // The page's policy allows only its own script.
      bypassCSP: true,
    });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
    await page.evaluate(`for (const fold of document.querySelectorAll("details")) fold.open = true;`);
    await page.evaluate(`document.querySelector(".unit-findings a.scan")?.click()`);
    await page.evaluate(AXE);
    const found = await page.evaluate<AxeResults>(`axe.run(document, ${OPTIONS})`);
    const opened = await page.evaluate<boolean>(
      `Boolean([...document.querySelectorAll("table.matrix a[data-open]")].at(-1)?.click() ?? document.querySelector("dialog[open]"))`,
    );
    const inPanel = opened ? await page.evaluate<AxeResults>(`axe.run("dialog", ${OPTIONS})`) : null;
    await context.close();
    expect(found.passes.length).toBeGreaterThan(15);
    return [...found.violations, ...(inPanel?.violations ?? [])]
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ html, target }) => `${id}: ${target}: ${html.slice(0, 200)}`),
      );
  }

  for (const { lang, width, scheme } of VIEWS)
    it(`finds nothing serious: ${lang}, ${width} px, ${scheme}`, async () => {
      expect(await violations(`example-${lang}`, width, scheme)).toEqual([]);
    }, 120_000);
  it("finds nothing serious in an empty report", async () => {
    expect(await violations("empty-vi", 1366, "light")).toEqual([]);
  }, 120_000);

  it("would find text of too little contrast", async () => {
    await writeFile(
      join(folder, "faint.html"),
      `<!doctype html><html lang="vi"><title>Mờ</title><main>${"<p>x</p>".repeat(3)}<p style="color:#ccc;background:#fff">Kế hoạch</p><button>Đóng</button><h1>a</h1><ul><li>a</ul><table><tr><th scope=col>a<tr><td>b</table><img alt="x" src="data:,"><a href="#x" id=x>x</a><dl><dt>a<dd>b</dl></main>`,
    );
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, "faint.html")).href);
    await page.evaluate(AXE);
    const { violations: found } = await page.evaluate<AxeResults>("axe.run()");
    await context.close();
    expect(found.map(({ id }) => id)).toContain("color-contrast");
  });
});
