import { readdirSync } from "node:fs";
import { join } from "node:path";
import { toPdf } from "./extract/lay-out.ts";
import { runProgram } from "./extract/program.ts";
import { scanPages } from "./extract/scan.ts";

const PLANS = join(import.meta.dirname, "../../fixtures/received/2024");

/** The Word files of the fixtures as PDF, by LibreOffice. */
export function fixturePdfs(folder: string): string[] {
  const plans = readdirSync(PLANS).filter((name) => name.endsWith(".docx"));
  return toPdf(
    plans.map((name) => join(PLANS, name)),
    folder,
  );
}

/** Their pages scanned at 200 dpi, a JPEG each. */
export async function fixtureScans(folder: string): Promise<string[]> {
  const pages: string[] = [];
  for (const [i, pdf] of fixturePdfs(folder).entries()) {
    pages.push(
      ...(await scanPages(pdf, { dpi: 200, skew: 0.4, noise: 3, seed: 20 * i + 1 }, folder, `plan-${i}`)),
    );
  }
  return pages;
}

export const pagesOf = (pdf: string): number =>
  Number(/^Pages:\s+(\d+)/m.exec(runProgram("pdfinfo", [pdf]))?.[1] ?? 0);
