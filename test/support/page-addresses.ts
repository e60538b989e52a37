import type { Page } from "playwright-core";

/** A target's upper edge may be this far below the upper edge of the window: the head of a table stays above its rows. */
const MAX_TOP = 150;

interface Shown {
  readonly href: string;
  /** Pixels from the top of the window; null: not rendered. */
  readonly top: number | null;
}

/**
 * Clicks every link inside an open page, and loads the page again at each of its addresses. Returns the links whose target
 * is then not at the top of the window (for a cell of the matrix: not in the open panel).
 *
 * @param options.clickEvery clicks only every n-th link
 * @param options.every loads only every n-th address
 * @param options.tabs loads in this number of tabs at the same time
 */
export async function misplacedTargets(
  page: Page,
  { clickEvery = 1, every = 1, tabs = 1 } = {},
): Promise<string[]> {
  const links = await page.evaluate<string[]>(
    `[...new Set([...document.querySelectorAll('main a[href^="#"], nav a[href^="#"]')].map((a) => a.getAttribute("href")))]`,
  );
  const toClick = links.filter((_, i) => i % clickEvery === 0);
  const clicked = await page.evaluate<Shown[]>(`(${CLICK_ALL})(${JSON.stringify(toClick)})`);
  const waiting = links.filter((_, i) => i % every === 0);
  const loaded = await Promise.all(Array.from({ length: tabs }, () => loadEach(page, waiting)));
  return [
    ...clicked.filter((shown) => !isAtTop(shown)).map(({ href, top }) => `${href}, clicked: ${top}`),
    ...loaded.flat().map(({ href, top }) => `${href}, loaded: ${top}`),
  ];
}

/** Takes addresses from a list that several tabs share. Only a load from the beginning tests an address. */
async function loadEach(opened: Page, waiting: string[]): Promise<Shown[]> {
  const address = opened.url().split("#")[0]!;
  const page = await opened.context().newPage();
  await page.goto(address);
  const misplaced: Shown[] = [];
  for (let href = waiting.pop(); href !== undefined; href = waiting.pop()) {
    await page.evaluate(`history.replaceState(null, "", ${JSON.stringify(href)})`);
    await page.reload();
    const shown = await page.evaluate<Shown>(`(${SHOWN})(${JSON.stringify(href)})`);
    if (!isAtTop(shown)) misplaced.push(shown);
  }
  await page.close();
  return misplaced;
}

const isAtTop = ({ top }: Shown) => top !== null && top > -3 && top < MAX_TOP;

/** Where the target of an address is, after the next frame. */
const SHOWN = `(href) => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => {
  const target = document.getElementById(href.slice(1));
  const top = target && target.checkVisibility() ? target.getBoundingClientRect().top : null;
  resolve({ href, top: location.hash === href ? top : null });
})))`;

/** Clicks links one after another. */
const CLICK_ALL = `async (hrefs) => {
  const shown = [];
  for (const href of hrefs) {
    // The browser follows a link, and tells the page of it, some time after the click.
    const arrived = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
    const isThere = location.hash === href;
    document.querySelector('a[href="' + CSS.escape(href) + '"]').click();
    const panel = document.querySelector("dialog[open]");
    if (panel) {
      const hasQuotations = panel.querySelector("article h4") !== null;
      shown.push({ href, top: hasQuotations ? 0 : null });
      // The focus returns to the cell, which scrolls there, some time after the panel is closed.
      await new Promise((resolve) => {
        panel.addEventListener("close", () => setTimeout(resolve), { once: true });
        panel.close();
      });
      continue;
    }
    if (!isThere) await arrived;
    shown.push(await (${SHOWN})(href));
  }
  return shown;
}`;
