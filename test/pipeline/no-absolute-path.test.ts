import { cpSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { checkAndReport } from "../../src/pipeline/check-and-report.ts";
import { ingest } from "../../src/pipeline/ingest.ts";
import { loadSettings } from "../../src/pipeline/settings/load-settings.ts";
import { DEFAULTS } from "../../src/pipeline/shared/options.ts";
import { reportFormats } from "../../src/report/report.ts";
import { OutputFolder } from "../../src/store/output-folder.ts";
import { tempFolder } from "../support/temp-folder.ts";

const RECEIVED = join(import.meta.dirname, "../../fixtures/received");
/** Holds absolute paths and is not passed on. */
const LOCAL = ".kehoach-local.json";

/** The texts in a file: of the parts of an archive, if it is one. */
function textsIn(path: string): string[] {
  const bytes = readFileSync(path);
  if (!/\.(?:xlsx|docx)$/.test(path)) return [bytes.toString()];
  return Object.values(unzipSync(bytes)).map((part) => Buffer.from(part).toString());
}

/** All files of a folder, by their paths in it. */
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Reads an absolute folder with a damaged file, a copy and a configuration, twice, on two days, and writes every report. */
async function runIn(folder: string): Promise<{ input: string; out: string }> {
  const [input, out] = [join(folder, "nhan"), join(folder, "ket-qua")];
  mkdirSync(input);
  cpSync(join(RECEIVED, "2024"), join(input, "2024"), { recursive: true });
  cpSync(join(input, "2024/SKHDT.txt"), join(input, "ban sao.txt"));
  writeFileSync(join(input, "hong.pdf"), "%PDF-1.7 hong");
  writeFileSync(join(input, "danh sach.txt"), "Sở Y tế\n");
  const config = join(input, "kehoach.config.json");
  writeFileSync(config, `{ "units": "danh sach.txt" }`);
  const files = { config, units: null, folder: input };
  const store = await OutputFolder.create(out);
  for (const asOf of ["2024-12-01", "2025-01-15"]) {
    const { run } = await ingest([input], store, { ...DEFAULTS, ocr: "never", settings: files });
    const settings = await loadSettings(files, null);
    const formats = Object.keys(reportFormats);
    await checkAndReport(store, run, { formats, asOf, lang: "vi", settings });
  }
  return { input, out };
}

it("no output that is passed on names the folder of the inputs", async () => {
  const folder = realpathSync(tempFolder());
  const { input, out } = await runIn(folder);
  const files = filesOf(out);
  expect(files.filter((path) => path.endsWith(".docx")).length).toBeGreaterThan(2);
  const naming = files.filter((path) => textsIn(path).some((text) => text.includes(folder)));
  expect(naming).toEqual([join(out, LOCAL)]);

  const run = JSON.parse(readFileSync(join(out, "run.json"), "utf8"));
  const paths: string[] = run.inputs.map((one: { path: string }) => one.path);
  expect(paths).toContain("nhan/2024/SKHDT.txt");
  expect(paths.every((path) => path.startsWith("nhan/"))).toBe(true);
  const links = [...readFileSync(join(out, "report.html"), "utf8").matchAll(/ href="(\.\.?\/[^"#]+)/g)];
  const linked = new Set(links.map(([, href]) => join(out, decodeURIComponent(href!))));
  for (const path of filesOf(input).filter((one) => !/config|danh sach/.test(one)))
    expect(linked).toContain(path);
});
