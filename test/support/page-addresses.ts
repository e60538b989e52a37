import type { Page } from "playwright-core";

/** A target's upper edge may be this far below the upper edge of the window: the head of a table stays above its rows. */
const MAX_TOP = 150;

interface Shown {
  readonly href: string;
  /** Pixels from the top of the window; null: not rendered. */
  readonly top: number | null;
}

/**
 * Clicks links inside an open page, and shows it as loaded at each of its addresses. Returns the links whose target is then
 * not at the top of the window (for a clicked cell of the matrix: not in the open panel).
 *
 * A large page takes a second to load. So each address is shown in the page as it is after loading: folded as at first, with
 * the address set as the browser sets it, and with the script's own work on a load. A real load is made for the first and the
 * last address of each kind of place, and for every n-th address.
 *
 * @param options.clickEvery clicks only every n-th link
 * @param options.showEvery shows only every n-th address as loaded
 * @param options.loadEvery really loads the page at every n-th address
 */
export async function misplacedTargets(
  page: Page,
  { clickEvery = 1, showEvery = 1, loadEvery = 1 } = {},
): Promise<string[]> {
  const links = await page.evaluate<string[]>(
    `[...new Set([...document.querySelectorAll('main a[href^="#"], nav a[href^="#"]')].map((a) => a.getAttribute("href")))]`,
  );
  const kinds = await page.evaluate<string[]>(`${JSON.stringify(links)}.map(${KIND})`);
  const toClick = links.filter((_, i) => i % clickEvery === 0);
  const toLoad = links.filter(
    (_, i) => i % loadEvery === 0 || kinds.indexOf(kinds[i]!) === i || kinds.lastIndexOf(kinds[i]!) === i,
  );
  const clicked = await page.evaluate<Shown[]>(`(${CLICK_ALL})(${JSON.stringify(toClick)})`);
  const shown = await showEach(
    page,
    links.filter((_, i) => i % showEvery === 0),
  );
  const loaded = await loadEach(page, toLoad);
  const listed = (all: readonly Shown[], how: string) =>
    all.filter((one) => !isAtTop(one)).map(({ href, top }) => `${href}, ${how}: ${top}`);
  return [...listed(clicked, "clicked"), ...listed(shown, "shown as loaded"), ...listed(loaded, "loaded")];
}

const withoutPlace = (page: Page) => page.url().split("#")[0]!;

/** Loads the page once, and shows each address as after a load. */
async function showEach(opened: Page, links: readonly string[]): Promise<Shown[]> {
  const page = await opened.context().newPage();
  await page.addInitScript(QUIET);
  await page.goto(withoutPlace(opened));
  const shown = await page.evaluate<Shown[]>(`(${SHOW_ALL})(${JSON.stringify(links)})`);
  await page.close();
  return shown;
}

async function loadEach(opened: Page, links: readonly string[]): Promise<Shown[]> {
  const page = await opened.context().newPage();
  await page.goto(withoutPlace(opened));
  const loaded: Shown[] = [];
  for (const href of links) {
    await page.evaluate(`history.replaceState(null, "", ${JSON.stringify(href)})`);
    await page.reload();
    loaded.push(await page.evaluate<Shown>(`(${SHOWN})(${JSON.stringify(href)})`));
  }
  await page.close();
  return loaded;
}

const isAtTop = ({ top }: Shown) => top !== null && top > -3 && top < MAX_TOP;

/** What the place of an address is, and in what it is folded or scrolled. */
const KIND = `(href) => {
  const names = [];
  for (let e = document.getElementById(href.slice(1)); e; e = e.parentElement)
    names.push(e.localName + "." + e.className + (e.localName === "details" && !e.open ? " folded" : ""));
  return names.join(" < ");
}`;

/** Where the target of an address is, after the next frame. */
const SHOWN = `(href) => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => {
  const target = document.getElementById(href.slice(1));
  const top = target && target.checkVisibility() ? target.getBoundingClientRect().top : null;
  resolve({ href, top: location.hash === href ? top : null });
})))`;

/** The page's script then sees no change of the address. */
const QUIET = `addEventListener("hashchange", (event) => event.stopImmediatePropagation(), true);`;

/** Shows addresses one after another, each in the page as it was at first. */
const SHOW_ALL = `async (hrefs) => {
  const folds = [...document.querySelectorAll("details")].map((fold) => [fold, fold.open]);
  const hidden = [...document.querySelectorAll("[hidden]")];
  const shown = [];
  for (const href of hrefs) {
    for (const [fold, open] of folds) if (fold.open !== open) fold.open = open;
    for (const e of hidden) e.hidden = true;
    scrollTo(0, 0);
    location.hash = href;
    dispatchEvent(new Event("load"));
    shown.push(await (${SHOWN})(href));
  }
  return shown;
}`;

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
