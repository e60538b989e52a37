// The classes of documents that the bench measures: files of one kind each, with the text that a perfect reader returns.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LegacyEncoding } from "../../../src/language/encoding/legacy-encoding.ts";
import { codeOfLetter } from "../../../src/language/encoding/letter-codes.ts";
import { toLegacy } from "../../../src/language/encoding/to-legacy.ts";
import { type Typing, toPdf, writeDocx } from "./lay-out.ts";
import { inVni, inVnTime } from "./old-fonts.ts";
import { photographs } from "./photograph.ts";
import { type PlanText, planTexts, signedPlan, tablePlan, truthOf, whiteTablePlan } from "./plan-text.ts";
import { hasProgram, runProgram } from "./program.ts";
import { type Damage, imagePdf, scanPages } from "./scan.ts";

export type Peer =
  | "pdftotext"
  | "tesseract"
  | "tesseract-turned"
  | "tesseract-picture"
  | "office-pdf"
  | "antiword"
  | "as-utf-8"
  | "uchardet";

export interface BenchClass {
  readonly name: string;
  readonly peer: Peer;
  readonly files: readonly BenchFile[];
}

export interface BenchFile {
  readonly path: string;
  readonly truth: readonly string[];
  readonly pages: number;
}

const SIGNATURE = "Ky boi: SO NGOAI VU, thoi gian ky: 14/8/2025 15:53:50";
/** The plans that are scanned: one of two pages, one of three. */
const SCANNED = ["003", "004"];

/** Makes all files in `folder`. */
export async function makeClasses(folder: string): Promise<BenchClass[]> {
  const at = (name: string) => {
    const path = join(folder, name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  const plans = await planTexts();
  const table = tablePlan(plans.find((plan) => plan.name === "001")!);
  const signed = plans.map(signedPlan);
  const white = whiteTablePlan(table);
  const made = [...plans, table, ...signed, white];
  const docx = await Promise.all(made.map((plan) => writeDocx(plan, at("docx"))));
  const pdf = new Map(toPdf(docx, at("pdf")).map((path, i) => [made[i]!.name, path]));
  const file = (plan: PlanText, path: string): BenchFile => ({
    path,
    truth: truthOf(plan),
    pages: pagesOf(pdf.get(plan.name)!),
  });
  const scanned = plans.filter((plan) => SCANNED.includes(plan.name));
  const scans = async (
    name: string,
    of: readonly PlanText[],
    damage: Damage | ((plan: PlanText) => Damage),
    note?: string,
  ): Promise<BenchFile[]> => {
    const files: BenchFile[] = [];
    for (const plan of of) {
      const done = typeof damage === "function" ? damage(plan) : damage;
      const images = await scanPages(pdf.get(plan.name)!, done, at(name), plan.name);
      files.push(file(plan, await imagePdf(images, done.dpi, join(at(name), `${plan.name}.pdf`), note)));
    }
    return files;
  };
  const sealed =
    (pen: "blue" | "black", grey = false) =>
    (plan: PlanText): Damage => ({
      dpi: 200,
      skew: 0.4,
      noise: 3,
      signing: { name: plan.signer.at(-1)!, pen, grey },
      seed: 7 + signed.indexOf(plan),
    });
  const legacy = (encoding: LegacyEncoding, of = plans): BenchFile[] =>
    of.map((plan) => {
      const path = join(at(encoding), `${plan.name}.txt`);
      writeFileSync(path, bytesOf(toLegacy(truthOf(plan).join("\n"), encoding)));
      return file(plan, path);
    });

  const classes: BenchClass[] = [
    { name: "clean PDF", peer: "pdftotext", files: plans.map((plan) => file(plan, pdf.get(plan.name)!)) },
    { name: "clean PDF, table", peer: "pdftotext", files: [file(table, pdf.get("table")!)] },
    { name: "scan 200 dpi", peer: "tesseract", files: await scans("scan-200", scanned, { dpi: 200 }) },
    {
      name: "scan 300 dpi",
      peer: "tesseract",
      files: await scans("scan-300", scanned.slice(0, 1), { dpi: 300 }),
    },
    {
      name: "poor scan 150 dpi",
      peer: "tesseract",
      files: await scans("poor-150", scanned, { dpi: 150, skew: 1.5, noise: 18, shade: 0.8 }),
    },
    {
      name: "heavy noise 200 dpi",
      peer: "tesseract",
      files: await scans("noise-200", scanned.slice(0, 1), { dpi: 200, skew: -1.5, noise: 45, shade: 0.75 }),
    },
    { name: "scan of a table", peer: "tesseract", files: await scans("table-200", [table], { dpi: 200 }) },
    { name: "clean PDF, table without lines", peer: "pdftotext", files: [file(white, pdf.get(white.name)!)] },
    {
      name: "scan, table without lines",
      peer: "tesseract",
      files: await scans("white-200", [white], { dpi: 200, skew: 0.6, noise: 4 }),
    },
    {
      name: "sealed page, colour",
      peer: "tesseract",
      files: [
        ...(await scans("sealed-blue", signed, sealed("blue"))),
        ...(await scans("sealed-black", signed, sealed("black"))),
      ],
    },
    {
      name: "sealed page, grey",
      peer: "tesseract",
      files: await scans("sealed-grey", signed, sealed("blue", true)),
    },
    {
      name: "turned 90°",
      peer: "tesseract-turned",
      files: await scans("turned-90", scanned.slice(0, 1), { dpi: 200, quarter: 90 }),
    },
    {
      name: "turned 180°",
      peer: "tesseract-turned",
      files: await scans("turned-180", scanned.slice(0, 1), { dpi: 200, quarter: 180 }),
    },
    {
      name: "photograph",
      peer: "tesseract",
      files: await scans("photo", scanned.slice(0, 1), {
        dpi: 200,
        skew: 0.8,
        perspective: 0.06,
        shade: 0.6,
        noise: 4,
      }),
    },
    {
      name: "sheets on a dark table, from the side",
      peer: "tesseract-picture",
      files: signed.map((plan) => file(plan, photographs(pdf.get(plan.name)!, at("aside"), plan.name)[0]!)),
    },
    {
      name: "signature-only layer",
      peer: "tesseract",
      files: await scans("signed", scanned, { dpi: 200, seed: 50 }, SIGNATURE),
    },
    {
      name: "English layer",
      peer: "tesseract",
      files: englishLayer(await scans("english", scanned, { dpi: 200, seed: 90 }), at("english")),
    },
    {
      name: "mixed PDF",
      peer: "tesseract",
      files: [
        mixed(
          file(scanned[0]!, pdf.get(scanned[0]!.name)!),
          join(folder, "scan-200", `${scanned[0]!.name}.pdf`),
          at("mixed"),
        ),
      ],
    },
    { name: "docx", peer: "office-pdf", files: plans.map((plan, i) => file(plan, docx[i]!)) },
    { name: "txt TCVN3", peer: "uchardet", files: legacy("tcvn3") },
    { name: "txt VNI", peer: "uchardet", files: legacy("vni") },
    { name: "txt VISCII", peer: "uchardet", files: legacy("viscii") },
    { name: "txt windows-1258", peer: "uchardet", files: legacy("windows-1258") },
  ];
  const fonts: readonly [string, Typing][] = [
    [".VnTime", inVnTime],
    ["VNI-Times", inVni],
  ];
  for (const [font, type] of fonts) {
    const files: BenchFile[] = [];
    for (const plan of scanned) files.push(file(plan, await writeDocx(plan, at(`docx-${font}`), type)));
    classes.push({ name: `docx in ${font}`, peer: "office-pdf", files });
  }
  const doc = at("doc");
  runProgram("soffice", [
    `-env:UserInstallation=file://${join(folder, "office-profile")}`,
    "--headless",
    "--convert-to",
    "doc:MS Word 97",
    "--outdir",
    doc,
    ...docx.slice(0, plans.length),
  ]);
  classes.push({
    name: "doc",
    peer: hasProgram("antiword") ? "antiword" : "office-pdf",
    files: plans.map((plan) => file(plan, join(doc, `${plan.name}.doc`))),
  });
  return classes;
}

/** The hidden layer of a scanner set to English. */
function englishLayer(scans: readonly BenchFile[], folder: string): BenchFile[] {
  return scans.map((scan) => {
    const images = runProgram("sh", ["-c", `ls ${scan.path.replace(/\.pdf$/, "")}-*.jpg`])
      .trim()
      .split("\n");
    const pages = images.map((image) => {
      runProgram("tesseract", [image, image.replace(/\.jpg$/, "-layer"), "-l", "eng", "--dpi", "200", "pdf"]);
      return image.replace(/\.jpg$/, "-layer.pdf");
    });
    const path = join(folder, `layered-${scan.path.split("/").at(-1)}`);
    runProgram("pdfunite", [...pages, path]);
    return { ...scan, path };
  });
}

/** The first page as text, the others scanned. */
function mixed(text: BenchFile, scan: string, folder: string): BenchFile {
  const page = join(folder, "page-%d.pdf");
  runProgram("pdfseparate", ["-f", "1", "-l", "1", text.path, page]);
  const rest: string[] = [];
  for (let number = 2; number <= text.pages; number++) {
    const path = join(folder, `scan-${number}.pdf`);
    runProgram("pdfseparate", ["-f", String(number), "-l", String(number), scan, path]);
    rest.push(path);
  }
  const path = join(folder, "mixed.pdf");
  if (rest.length === 0) copyFileSync(text.path, path);
  else runProgram("pdfunite", [join(folder, "page-1.pdf"), ...rest, path]);
  return { ...text, path };
}

/** Old encodings are given as the windows-1252 letters of their bytes; any other letter becomes "?". */
const bytesOf = (letters: string) =>
  Uint8Array.from(letters, (letter) => codeOfLetter(letter) ?? "?".charCodeAt(0));

export function pagesOf(pdf: string): number {
  if (!readFileSync(pdf).subarray(0, 5).equals(Buffer.from("%PDF-"))) return 1;
  return Number(/^Pages:\s+(\d+)/m.exec(runProgram("pdfinfo", [pdf]))?.[1] ?? 1);
}
