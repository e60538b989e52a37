import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { PlanRecord } from "../../src/model/plan.ts";
import type { RunReport } from "../../src/model/run-report.ts";
import { checkAndReport } from "../../src/pipeline/check-and-report.ts";
import { ingest } from "../../src/pipeline/ingest.ts";
import { DEFAULTS } from "../../src/pipeline/shared/options.ts";
import { type LocalFiles, NO_LOCAL_FILES } from "../../src/store/local-files.ts";
import type { ResultKind, ResultStore } from "../../src/store/result-store.ts";
import { EMPTY_STATE, type State } from "../../src/store/state.ts";
import { tempFolder } from "../support/temp-folder.ts";

const SRC = join(import.meta.dirname, "../../src");

/** Keeps results in memory: a store without a folder, as one on another machine would be. */
class MemoryStore implements ResultStore {
  readonly folder = null;
  readonly plans = new Map<string, PlanRecord>();
  readonly texts = new Map<string, string>();
  readonly reports = new Map<string, Uint8Array>();
  #state: State = EMPTY_STATE;
  #local: LocalFiles = NO_LOCAL_FILES;
  #run: RunReport | null = null;
  #writes = 0;

  planIds = async () => [...this.plans.keys()].sort();
  readPlan = async (id: string) => this.plans.get(id) ?? null;
  readPlans = async () => [...this.plans.values()];
  writePlan = async (plan: PlanRecord) => void this.plans.set(plan.id, plan);
  readText = async (id: string) => this.texts.get(id) ?? null;
  openResult = async (kind: ResultKind, id: string) => {
    const pieces: Uint8Array[] = [];
    const nothing = async () => undefined;
    const commit = async () => {
      const text = Buffer.concat(pieces).toString();
      if (kind === "plan") this.plans.set(id, JSON.parse(text));
      if (kind === "text") this.texts.set(id, text);
    };
    return {
      write: async (bytes: Uint8Array) => void pieces.push(bytes),
      close: nothing,
      commit,
      discard: nothing,
    };
  };
  openPageImage = (id: string) => this.openResult("extraction", id);
  hasPageImages = async () => true;
  keepPageImages = async () => undefined;
  keepOnly = async (ids: ReadonlySet<string>) => {
    for (const id of this.plans.keys()) if (!ids.has(id)) this.plans.delete(id);
  };
  readState = async () => this.#state;
  writeState = async (state: State) => {
    this.#state = structuredClone(state);
  };
  readLocalFiles = async () => this.#local;
  writeLocalFiles = async (files: LocalFiles) => {
    this.#local = structuredClone(files);
  };
  readRun = async () => this.#run!;
  writeRun = async (run: RunReport) => {
    this.#run = run;
  };
  readFindings = async () => null;
  writeFindings = async () => void this.#writes++;
  readComparison = async () => null;
  writeComparison = async () => void this.#writes++;
  writeReport = async (fileName: string, content: Uint8Array) => {
    this.#writes++;
    this.reports.set(fileName, content);
    return `memory:${fileName}`;
  };
  writePapers = async (_format: string, papers: readonly { readonly path: string }[]) => {
    this.#writes++;
    return papers.map(({ path }) => ({ path: `memory:${path}`, kept: null }));
  };
  keepReportPages = async () => undefined;
  readEarlier = async () => null;
  writeEarlier = async () => undefined;
  readReport = async () => null;
  writeNotedReport = async (fileName: string, content: Uint8Array) => ({
    path: await this.writeReport(fileName, content),
    kept: null,
  });
  plansFingerprint = async () => JSON.stringify([...this.plans.values()]);
  reportsFingerprint = async () => String(this.#writes);
}

const REPORT = { formats: ["html"], asOf: "2026-01-15", lang: "vi" } as const;

it("results can be kept in a store other than a folder", async () => {
  const folder = tempFolder({ "a.txt": "SỞ Y TẾ\nSố: 4/KH-SYT\nKẾ HOẠCH\nNâng cao Chỉ số Xanh năm 2024\n" });
  const store = new MemoryStore();
  const read = () => ingest([folder], store, { ...DEFAULTS, jobs: 1, ocr: "never" });
  const { run } = await read();
  const summary = await checkAndReport(store, run, REPORT);
  expect(summary.files).toEqual(["memory:report.html"]);
  expect(Buffer.from(store.reports.get("report.html")!).toString()).toContain("4/KH-SYT");

  const again = await read();
  expect(again.run.totals).toMatchObject({ unchanged: 1, parsed: 0 });
  store.reports.clear();
  expect(await checkAndReport(store, again.run, REPORT)).toEqual(summary);
  expect(store.reports.size).toBe(0);
  // The report is written again if only the day differs.
  await checkAndReport(store, again.run, { ...REPORT, asOf: "2026-01-16" });
  expect(store.reports.size).toBe(1);
});

it("the pipeline imports only the store's interface", () => {
  const files = readdirSync(join(SRC, "pipeline"), { recursive: true, encoding: "utf8" });
  const wrong = files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => readFileSync(join(SRC, "pipeline", file), "utf8").split("\n"))
    // `writeWhole` writes any file and is not part of a store.
    .filter(
      (line) =>
        line.includes("/store/") &&
        !line.endsWith('/store/write-whole.ts";') &&
        !/^import type .*store\/(?:local-files|result-store|state)\.ts";$/.test(line),
    );
  expect(wrong).toEqual([]);
});
