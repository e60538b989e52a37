// The report of large corpora: time and memory beside the time of reading the same plans, size, and growth.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { extractionOf } from "../../fixtures/generate/extraction-of.ts";
import { generatePlan } from "../../fixtures/generate/generate.ts";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { parse } from "../../src/parse/parse.ts";
import type { ReportFile } from "../../src/report/model/report-writer.ts";
import { htmlWriter } from "../../src/report/writers/html.ts";
import { xlsxWriter } from "../../src/report/writers/xlsx.ts";
import { restore } from "../../src/restore/restore.ts";
import { openBrowser } from "../support/browser.ts";
import { outputsOf, viewOf } from "../support/outputs-of.ts";
import { inTempFolder } from "./extract/program.ts";
import { type LargeFolder, largeFolders } from "./large-folder.ts";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const COUNTS = [300, 1000];
/** Least size of a plan's text (bytes). */
const PLAN_BYTES = 10_000;
const PLANS_PER_PARENT = 30;
/** Plans whose reading is timed. */
const READ = 20;
const SHAPES = [
  {
    name: `parents with ${PLANS_PER_PARENT - 1} plans each`,
    parentsOf: (n: number) => Math.round(n / PLANS_PER_PARENT),
  },
  { name: "one parent", parentsOf: () => 1 },
];

export const report = (): Promise<void> => inTempFolder(measure);

async function measure(folder: string): Promise<void> {
  const makeFolder = largeFolders(loadCatalogue(), { bytes: PLAN_BYTES });
  const perPlan = readingMs();
  for (const { name, parentsOf } of SHAPES) {
    let before = 0;
    for (const count of COUNTS) {
      const made = makeFolder(count, parentsOf(count));
      const { viewMs, htmlMs, xlsxMs, pages, heapMb } = await timesOf(made);
      const total = viewMs + htmlMs;
      console.log(
        `${name}, ${count} plans, ${textKb(made)} KB of text: view ${viewMs.toFixed(0)}, HTML ${htmlMs.toFixed(0)}, XLSX ${xlsxMs.toFixed(0)} ms; reading ${(perPlan * count).toFixed(0)} ms; ${heapMb.toFixed(0)} MB`,
      );
      console.log(`  ${pages.length} pages; the largest: ${await largestPage(folder, pages)}`);
      if (before > 0)
        console.log(`  growth per plan ${(total / count / before).toFixed(2)} (goal: at most 1.2)`);
      before = total / count;
    }
  }
}

/** Milliseconds for restoring and parsing one generated plan, without the recognition of scans. */
function readingMs(): number {
  const catalogue = loadCatalogue();
  const made = Array.from({ length: READ }, (_, i) =>
    extractionOf(generatePlan(i + 1), { layout: "paragraphs", damage: false }),
  );
  const read = () => made.map((extraction) => parse(restore(extraction, null).value, catalogue));
  read();
  const startedAt = process.threadCpuUsage();
  read();
  return cpuMs(startedAt) / READ;
}

function cpuMs(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

async function timesOf({ plans, texts }: LargeFolder) {
  const settings = { asOf: "2024-06-01", unreadFiles: [], requiredUnits: [] };
  const outputs = outputsOf(plans, settings, texts);
  const atView = process.threadCpuUsage();
  const view = viewOf(outputs, settings);
  const viewMs = cpuMs(atView);
  const atHtml = process.threadCpuUsage();
  const pages = await htmlWriter.write(view);
  const htmlMs = cpuMs(atHtml);
  const heapMb = process.memoryUsage().heapUsed / 2 ** 20;
  const atXlsx = process.threadCpuUsage();
  await xlsxWriter.write(view);
  return { viewMs, htmlMs, xlsxMs: cpuMs(atXlsx), pages, heapMb };
}

const textKb = ({ texts }: LargeFolder) =>
  Math.round(texts.values().reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000);

/**
 * Size and elements of the largest page, and the page that is interactive last. Goals: 5 MB, 60,000 elements, 1 s. Each page is
 * opened several times, because other work on the machine only makes a time longer.
 */
async function largestPage(folder: string, pages: readonly ReportFile[]): Promise<string> {
  for (const { path, content } of pages) writeFileSync(join(folder, path.replaceAll("/", "-")), content);
  const [largest] = pages.toSorted((a, b) => b.content.length - a.content.length);
  const size = `${(largest!.content.length / 1e6).toFixed(2)} MB`;
  if (!existsSync(CHROMIUM)) return size;
  const opened = await inTurns(pages.map(({ path }) => join(folder, path.replaceAll("/", "-"))));
  const elements = Math.max(...opened.map((page) => page.elements));
  const [slowest] = opened.toSorted((a, b) => b.interactiveMs - a.interactiveMs);
  return `${size}, ${elements} elements at most; the slowest page is interactive after ${slowest!.interactiveMs.toFixed(0)} ms (${slowest!.busyMs.toFixed(0)} ms of work)`;
}

const OPENED = 3;

interface OpenedPage {
  readonly elements: number;
  readonly interactiveMs: number;
  /** Processor time of the page's thread. */
  readonly busyMs: number;
}

/** The least times of each page. */
async function inTurns(files: readonly string[]): Promise<OpenedPage[]> {
  const least = new Map<string, OpenedPage>();
  for (let turn = 0; turn < OPENED; turn++) {
    for (const file of files) {
      const now = await openPage(file);
      const before = least.get(file) ?? now;
      least.set(file, {
        elements: now.elements,
        interactiveMs: Math.min(now.interactiveMs, before.interactiveMs),
        busyMs: Math.min(now.busyMs, before.busyMs),
      });
    }
  }
  return [...least.values()];
}

async function openPage(file: string): Promise<OpenedPage> {
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto(pathToFileURL(file).href, { timeout: 120_000 });
  const elements = await page.evaluate<number>(`document.querySelectorAll("*").length`);
  const interactiveMs = await page.evaluate<number>(
    `new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.getEntriesByType("navigation")[0].domInteractive))))`,
  );
  const { metrics } = await session.send("Performance.getMetrics");
  const busyMs = (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  await browser.close();
  return { elements, interactiveMs, busyMs };
}
