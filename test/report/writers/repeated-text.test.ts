// A long text that several rows of a page need is on the page once; the other rows lead to it.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { buildView } from "../../../src/report/build-view.ts";
import type { View } from "../../../src/report/model/view.ts";
import { htmlWriter } from "../../../src/report/writers/html.ts";
import { largeFolders } from "../../bench/large-folder.ts";
import { hasBrowser, openBrowser } from "../../support/browser.ts";
import { outputsOf } from "../../support/outputs-of.ts";
import { example } from "../example/example.ts";
import { contentOf } from "./content-of.ts";

const present = hasBrowser("repeated texts in a browser");

const SENTENCE = "Các sở, ban, ngành rà soát thủ tục và báo cáo kết quả hằng quý; ";
const LONG = SENTENCE.repeat(12);
const SHORT = "Sở Y tế chủ trì.";

/** The example, where the province assigns this to every unit of the first group, as a sub-index and as a task. */
function viewWith(text: string): View {
  const [group, ...others] = example.comparison.groups;
  const parent = group!.parents[0]!.planId;
  const of = group!.tasks.find(({ planId }) => planId === parent)!;
  const members = group!.units.filter(({ state }) => state !== "class").slice(0, 6);
  const assignedTo = members.map(({ name, unitId }) => ({ unit: name, unitId }));
  const shared = { ...of, unit: "Các sở, ban, ngành", unitId: null, text, assignedTo, subIndex: "pgi.1" };
  const tasks = [...group!.tasks.filter(({ planId }) => planId !== parent), shared];
  const comparison = { ...example.comparison, groups: [{ ...group!, tasks, nearestTasks: [] }, ...others] };
  const view = buildView({ ...example, comparison });
  const [first, ...rest] = view.groups;
  const quotation = first!.evidence.flatMap(({ assigned }) => assigned.shown)[0]!;
  const bare = { ...quotation, quote: text, document: "", file: null, original: null, content: [] };
  const assigned = { shown: [bare], more: null, none: "" };
  return {
    ...view,
    groups: [{ ...first!, evidence: first!.evidence.map((e) => ({ ...e, assigned })) }, ...rest],
  };
}
const MEMBERS = 6;

const pageOf = async (view: View) => Buffer.from(await contentOf(htmlWriter, view)).toString();
const timesIn = (html: string, text: string) => html.split(text).length - 1;
/** The parts of the page that show a group's tasks and its quotations. */
const partsOf = (html: string) => ({
  tasks: /<table class="tasks">.*?<\/table>/s.exec(html)![0],
  evidence: html.slice(html.indexOf('<section class="extra" id="evidence">')),
});

describe("a text that the province assigns to all units", () => {
  it("is among the tasks once, in the row of the group of units, and among the quotations once", async () => {
    const view = viewWith(LONG);
    const html = await pageOf(view);
    const { tasks, evidence } = partsOf(html);
    for (const part of [tasks, evidence]) expect(timesIn(part, LONG)).toBe(1);
    const ofGroup = (id: string) => id.startsWith(`${view.groups[0]!.id}--`);
    const again = (part: string) =>
      [...part.matchAll(/data-again="([^"]+)"/g)].map(([, id]) => id!).filter(ofGroup);
    expect(again(tasks)).toHaveLength(MEMBERS);
    expect(again(evidence)).toHaveLength(view.groups[0]!.evidence.length - 1);
    for (const id of [...again(tasks), ...again(evidence)]) {
      expect(timesIn(html, ` id="${id}"`)).toBe(1);
      expect(html).toContain(` href="#${id}"`);
    }
    const row = tasks.split("<tr ").find((one) => one.includes(LONG));
    expect(row).toContain('data-unit="Các sở, ban, ngành"');
  });

  it("is repeated if it is short", async () => {
    const view = viewWith(SHORT);
    const { tasks, evidence } = partsOf(await pageOf(view));
    expect(timesIn(tasks, SHORT)).toBe(MEMBERS + 1);
    expect(timesIn(evidence, SHORT)).toBe(view.groups[0]!.evidence.length);
  });
});

describe.skipIf(!present)("in Chromium, such a text", () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "kehoach-report-"));
    browser = await openBrowser();
    await writeFile(join(folder, "report.html"), await pageOf(viewWith(LONG)));
    page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, "report.html")).href);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("is in the panel of every cell", async () => {
    for (const at of [0, -1]) {
      await page.locator("table.matrix").first().locator("a[data-open]").nth(at).click();
      expect(await page.locator("dialog[open] blockquote").first().textContent()).toBe(LONG);
      expect(await page.locator("dialog[open] [data-again], dialog[open] article [id]").count()).toBe(0);
      await page.locator("dialog[open] button.close").click();
    }
  });

  it("is found in the rows that lead to it", async () => {
    await page.locator("form.search input").fill("báo cáo kết quả hằng quý");
    await expect.poll(() => page.locator("form.search output").textContent()).not.toBe("");
    const rows = page.locator("table.tasks").first().locator("tbody tr:not(.unfound)");
    expect(await rows.count()).toBe(MEMBERS + 1);
  });
});

/** `largeFolders` makes the plans of units from this number of texts. */
const TEXTS = 40;
const LONG_TEXT = /(?<=>)[^<>]{81,}(?=<)/g;

/** The long texts of a page, and how often each occurs. */
function timesOf(html: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const [text] of html.matchAll(LONG_TEXT)) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

const SETS = [
  { parents: 10, greatestShare: 0.1 },
  { parents: 1, greatestShare: 0.02 },
];

describe.each(SETS)("a report of 300 plans, $parents of the province", ({ parents, greatestShare }) => {
  const pages: string[] = [];
  let view: View;
  beforeAll(async () => {
    const { plans, texts } = largeFolders(loadCatalogue(), { bytes: 10_000 })(300, parents);
    view = outputsOf(plans, { asOf: "2024-06-01", unreadFiles: [], requiredUnits: [] }, texts).view;
    for (const { content } of await htmlWriter.write(view)) pages.push(Buffer.from(content).toString());
  }, 240_000);

  it("has no long sentence of its own in many rows", () => {
    const reasons = new Set(
      view.groups.flatMap(({ tasks, evidence }) => [
        ...tasks.rows.flatMap(({ provinceNone, ownNone }) => [provinceNone, ownNone]),
        ...evidence.flatMap(({ assigned, covered }) => [assigned.none, covered.none]),
      ]),
    );
    expect(reasons.size).toBeGreaterThan(1);
    const oftenSaid = pages.flatMap((html) =>
      [...timesOf(html)].filter(([text, times]) => times > 30 && reasons.has(text)),
    );
    expect(oftenSaid).toEqual([]);
  });

  it("repeats little of its texts on a page", () => {
    const equalPlans = Math.ceil(300 / parents / TEXTS);
    const repeated = pages.map((html) => {
      let characters = 0;
      for (const [text, times] of timesOf(html)) characters += Math.max(0, times - equalPlans) * text.length;
      return characters / html.length;
    });
    expect(Math.max(...repeated)).toBeLessThan(greatestShare);
  });
});
