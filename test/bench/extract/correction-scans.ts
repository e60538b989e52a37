// Scans on which no correction was tuned: generated plans of seeds from 5000 on, and real documents printed and scanned.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { generatePlan } from "../../../fixtures/generate/generate.ts";
import type { GeneratedPlan } from "../../../fixtures/generate/plan-truth.ts";
import { extract } from "../../../src/extract/extract.ts";
import { lineTexts } from "../../../src/extract/shared/line-texts.ts";
import { sharedPath } from "../../shared.ts";
import { pagesOf } from "../fixture-pages.ts";
import { generatedPdf, generatedTexts, signerOf } from "./generated-pdf.ts";
import { runProgram } from "./program.ts";
import { type Damage, scanPages } from "./scan.ts";

/** One document as JPEG pages. */
export interface ScannedDocument {
  readonly name: string;
  readonly kind: "generated" | "real";
  /** How it was scanned. */
  readonly scan: string;
  readonly pages: readonly string[];
  readonly truth: readonly string[];
  /** Seed of a generated plan. */
  readonly seed?: number;
}

export const FIRST_SEED = 5000;
/** Pages of a real document that are scanned. */
const MAX_PAGES = 4;

/** Scanners that differ; documents take them in turn. `sealed`: seal and signature over the signer's name. */
export const SCANNERS: readonly {
  readonly name: string;
  readonly damage: Damage;
  readonly sealed?: "blue" | "black";
}[] = [
  { name: "200 dpi", damage: { dpi: 200, skew: 0.4, noise: 3 } },
  { name: "150 dpi", damage: { dpi: 150, skew: 0.8, noise: 10, shade: 0.9 } },
  { name: "200 dpi, sealed, colour", damage: { dpi: 200, skew: -0.4, noise: 4 }, sealed: "blue" },
  { name: "200 dpi, sealed, grey", damage: { dpi: 200, skew: 0.2, noise: 4 }, sealed: "black" },
  { name: "300 dpi", damage: { dpi: 300, skew: -0.6, noise: 6 } },
  { name: "200 dpi, noisy", damage: { dpi: 200, skew: -1.2, noise: 25, shade: 0.8 } },
];

/** Makes the scans below `folder`; the same each time. */
export async function correctionScans(folder: string, plans: number): Promise<ScannedDocument[]> {
  return [...(await generatedScans(folder, plans)), ...(await realScans(folder))];
}

async function generatedScans(folder: string, plans: number): Promise<ScannedDocument[]> {
  const documents: ScannedDocument[] = [];
  for (let i = 0; i < plans; i++) {
    const plan = generatePlan(FIRST_SEED + i);
    const name = `plan-${plan.seed}`;
    const pdf = join(folder, `${name}.pdf`);
    writeFileSync(pdf, await generatedPdf(plan));
    const { damage, scan } = scanOf(i, plan);
    const pages = await scanPages(pdf, damage, folder, name);
    documents.push({ name, kind: "generated", scan, pages, truth: generatedTexts(plan), seed: plan.seed });
  }
  return documents;
}

function scanOf(i: number, plan: GeneratedPlan): { damage: Damage; scan: string } {
  const { name, damage, sealed } = SCANNERS[i % SCANNERS.length]!;
  const signing = sealed && { signing: { name: signerOf(plan), pen: sealed, grey: sealed === "black" } };
  return { scan: name, damage: { ...damage, ...signing, seed: plan.seed } };
}

async function realScans(folder: string): Promise<ScannedDocument[]> {
  const real = sharedPath("real");
  const files = readdirSync(real).filter((name) => /\.docx?$/u.test(name));
  const profile = `-env:UserInstallation=file://${join(folder, "office-profile")}`;
  const paths = files.map((name) => join(real, name));
  runProgram("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...paths]);
  const documents: ScannedDocument[] = [];
  for (const [i, file] of files.entries()) {
    const stem = basename(file).replace(/\.docx?$/u, "");
    const whole = join(folder, `${stem}.pdf`);
    const pdf = join(folder, `${stem}-first.pdf`);
    runProgram("pdfseparate", [
      "-l",
      String(Math.min(MAX_PAGES, pagesOf(whole))),
      whole,
      join(folder, `${stem}-%d.pdf`),
    ]);
    const parts = Array.from({ length: Math.min(MAX_PAGES, pagesOf(whole)) }, (_, n) =>
      join(folder, `${stem}-${n + 1}.pdf`),
    );
    runProgram("pdfunite", [...parts, pdf]);
    const truth = await layerTexts(pdf);
    for (const dpi of [150, 200]) {
      const name = `${stem}-${dpi}`;
      mkdirSync(folder, { recursive: true });
      const pages = await scanPages(pdf, { dpi, skew: 0.3, noise: 4, seed: 7000 + i }, folder, name);
      documents.push({ name, kind: "real", scan: `${dpi} dpi`, pages, truth });
    }
  }
  return documents;
}

/** Lines of a text layer. */
async function layerTexts(pdf: string): Promise<string[]> {
  const limits = { maxBytes: 1e8, maxPages: 1000 };
  const { pages } = await extract(readFileSync(pdf), { fileName: basename(pdf), limits });
  return pages.flatMap(({ readings }) => lineTexts(readings[0]?.blocks ?? []));
}
