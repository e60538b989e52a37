// The report of large corpora: time and memory beside the time of reading the same plans, size, and growth.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { extractionOf } from "../../fixtures/generate/extraction-of.ts";
import { generatePlan } from "../../fixtures/generate/generate.ts";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { parse } from "../../src/parse/parse.ts";
import type { ReportFile } from "../../src/report/model/report-writer.ts";
import { htmlWriter } from "../../src/report/writers/html.ts";
import { xlsxWriter } from "../../src/report/writers/xlsx.ts";
import { restore } from "../../src/restore/restore.ts";
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

/** Size, nodes and the time until the largest page is interactive. Goals: 5 MB, 60,000 nodes, 1 s. */
async function largestPage(folder: string, pages: readonly ReportFile[]): Promise<string> {
  for (const { path, content } of pages) writeFileSync(join(folder, path.replaceAll("/", "-")), content);
  const [largest] = pages.toSorted((a, b) => b.content.length - a.content.length);
  const size = `${(largest!.content.length / 1e6).toFixed(2)} MB`;
  if (!existsSync(CHROMIUM)) return size;
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(pathToFileURL(join(folder, largest!.path.replaceAll("/", "-"))).href, { timeout: 120_000 });
  const nodes = await page.evaluate<number>(`document.querySelectorAll("*").length`);
  const ms = await page.evaluate<number>(
    `new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.getEntriesByType("navigation")[0].domInteractive))))`,
  );
  const drawn = await page.evaluate<number>(
    `performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0`,
  );
  await browser.close();
  return `${size}, ${nodes} elements, interactive after ${ms.toFixed(0)} ms, drawn after ${drawn.toFixed(0)} ms`;
}
