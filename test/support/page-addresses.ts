import type { Page } from "playwright-core";

/** A target's upper edge may be this far below the upper edge of the window: the head of a table stays above its rows. */
const MAX_TOP = 150;

/**
 * Clicks every link inside an open page, and loads the page again at each of its addresses. Returns the links whose target
 * is then not at the top of the window (for a cell of the matrix: not in the open panel).
 *
 * @param options.clickEvery clicks only every n-th link
 * @param options.every loads only every n-th address
 */
export async function misplacedTargets(page: Page, { clickEvery = 1, every = 1 } = {}): Promise<string[]> {
  const misplaced: string[] = [];
  const links = await page.evaluate<string[]>(
    `[...new Set([...document.querySelectorAll('main a[href^="#"], nav a[href^="#"]')].map((a) => a.getAttribute("href")))]`,
  );
  for (const href of links.filter((_, i) => i % clickEvery === 0)) {
    await page.evaluate(`document.querySelector('a[href="${href}"]').click()`);
    const clicked = await topOf(page, href);
    if (!isShown(clicked)) misplaced.push(`${href}, clicked: ${clicked}`);
    await page.evaluate(CLOSE_PANEL);
  }
  for (const href of links.filter((_, i) => i % every === 0)) {
    // Only a load from the beginning tests an address: going to another fragment does not load the page again.
    await page.evaluate(`history.replaceState(null, "", "${href}")`);
    await page.reload({ waitUntil: "domcontentloaded" });
    const loaded = await topOf(page, href);
    if (!isShown(loaded)) misplaced.push(`${href}, loaded: ${loaded}`);
  }
  return misplaced;
}

/** The focus returns to the cell, which scrolls there, some time after the panel is closed. */
const CLOSE_PANEL = `new Promise((resolve) => {
  const panel = document.querySelector("dialog[open]");
  if (!panel) return resolve();
  panel.addEventListener("close", () => setTimeout(resolve), { once: true });
  panel.close();
})`;

const isShown = (top: number | null) => top !== null && top > -3 && top < MAX_TOP;

/** Pixels from the top of the window; null: not rendered. */
const topOf = (page: Page, href: string) =>
  page.evaluate<number | null>(`new Promise((resolve) => requestAnimationFrame(function look() {
    if (document.querySelector("dialog[open]")) return resolve(0);
    // The browser follows a link, and tells the page of it, some time after the click.
    if (location.hash !== ${JSON.stringify(href)} || document.readyState !== "complete") return setTimeout(look, 10);
    requestAnimationFrame(() => requestAnimationFrame(() => {
    const target = document.getElementById(${JSON.stringify(href.slice(1))});
    resolve(target && target.checkVisibility() ? target.getBoundingClientRect().top : null);
    }));
  }))`);
