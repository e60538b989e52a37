// Prints lines on pages, renders them and reads them with Tesseract. Needs soffice, pdftoppm, pdftotext and tesseract.

import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface PageSetting {
  readonly font: string;
  /** Points. */
  readonly size: number;
  /** Options of pdftoppm: resolution, grey or black and white. */
  readonly drawing: readonly string[];
  /** Language of Tesseract: "eng", "vie". */
  readonly language: string;
}

const asHtml = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The programs that are not installed. */
export function missingPrograms(): string[] {
  return ["soffice", "pdftoppm", "pdftotext", "tesseract"].filter(
    (program) => spawnSync(program, ["--version"], { stdio: "ignore" }).error !== undefined,
  );
}

/** The text of each page as printed and as read. `folder`: for temporary files. */
export function readBack(
  folder: string,
  lines: readonly string[],
  setting: PageSetting,
): [truth: string, read: string][] {
  const html = lines.map((line) => `<p style="margin:2pt">${asHtml(line)}</p>`).join("\n");
  const style = `font-family:'${setting.font}';font-size:${setting.size}pt`;
  const page = join(folder, "page.html");
  const pdf = join(folder, "page.pdf");
  writeFileSync(page, `<html><meta charset="utf-8"><body style="${style}">${html}</body></html>`);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(
    "soffice",
    ["--headless", profile, "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", folder, page],
    {
      env: { ...process.env, LC_ALL: "C.UTF-8" },
      stdio: "ignore",
    },
  );
  execFileSync("pdftoppm", [...setting.drawing, pdf, join(folder, "image")]);
  const truth = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f");
  const images = readdirSync(folder)
    .filter((name) => name.startsWith("image"))
    .sort();
  return images.map((name, i) => {
    const image = join(folder, name);
    const read = execFileSync("tesseract", [image, "-", "-l", setting.language, "--psm", "6"], {
      encoding: "utf8",
      env: { ...process.env, OMP_THREAD_LIMIT: "1" },
      stdio: ["ignore", "pipe", "ignore"],
    });
    rmSync(image);
    return [truth[i] ?? "", read];
  });
}
