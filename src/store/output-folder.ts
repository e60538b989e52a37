import { access, constants, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Comparison } from "../model/comparison.ts";
import { KehoachError } from "../model/error.ts";
import type { Findings } from "../model/finding.ts";
import type { PlanRecord } from "../model/plan.ts";
import type { RunReport } from "../model/run-report.ts";
import { checkPlanSizes, MOST_PLAN_BYTES } from "./check-plan-sizes.ts";
import {
  COMPARISON,
  EARLIER,
  FINDINGS,
  FOLDER_OF,
  KINDS,
  type Kind,
  LOCAL,
  OWN_FILE,
  PAGE,
  PLAN_ID,
  pathOf,
  REPORT,
  STATE,
  UNFINISHED,
} from "./file-names.ts";
import { fingerprint } from "./fingerprint.ts";
import { type LocalFiles, NO_LOCAL_FILES, parseLocalFiles } from "./local-files.ts";
import { makeFolder } from "./make-folder.ts";
import { writeNotedReport } from "./noted-report.ts";
import { damaged, notCreated } from "./output-errors.ts";
import { hasPageImages, keepImagesOf, keepPageImages, openPageImage } from "./page-image-files.ts";
import { writePapers, writtenPapers } from "./paper-ledger.ts";
import type { PaperFile, ResultFile, ResultKind, ResultStore, WrittenPaper } from "./result-store.ts";
import { EMPTY_STATE, parseState, type State } from "./state.ts";
import { removeFile, WholeFile, writeWhole } from "./write-whole.ts";

interface Schema<T> {
  safeParse(data: unknown): { success: true; data: T } | { success: false };
}

/** Loaded when a file of the kind is read, because building the schemas takes as long as a run over unchanged input. */
const SCHEMAS = {
  plan: async () => (await import("../model/plan.ts")).planRecordSchema,
  run: async () => (await import("../model/run-report.ts")).runReportSchema,
  findings: async () => (await import("../model/finding.ts")).findingsSchema,
  comparison: async () => (await import("../model/comparison.ts")).comparisonSchema,
};

/** Stores results in a folder. Each file is written completely or not at all. */
export class OutputFolder implements ResultStore {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Creates the folder if it is missing. @throws KehoachError "usage" | "unwritable" if it cannot be created or written */
  static async create(folder: string): Promise<OutputFolder> {
    const output = new OutputFolder(folder);
    try {
      for (const kind of Object.keys(KINDS)) await makeFolder(join(folder, kind));
      await access(folder, constants.W_OK);
    } catch (error) {
      throw notCreated(folder, error);
    }
    return output;
  }

  /** Opens the results of an earlier run. @throws KehoachError "usage" if there are none */
  static async open(folder: string): Promise<OutputFolder> {
    const plans = await stat(join(folder, "plans")).catch(() => null);
    if (plans?.isDirectory()) return new OutputFolder(folder);
    throw new KehoachError("usage", {
      vi: `Thư mục “${folder}” chưa có kết quả nào. Đề nghị chạy “kehoach run <thư mục>” trước, hoặc chỉ đúng thư mục bằng --out.`,
      en: `“${folder}” contains no results yet. Run “kehoach run <folder>” first, or name the folder with --out.`,
    });
  }

  async planIds(): Promise<string[]> {
    const names = await this.#list("plans");
    return names
      .filter((name) => name.endsWith(".json"))
      .map((name) => name.slice(0, -".json".length))
      .filter((id) => PLAN_ID.test(id))
      .sort();
  }

  readPlan(id: string): Promise<PlanRecord | null> {
    return this.#readJson(pathOf("plans", id), SCHEMAS.plan);
  }

  /** @throws KehoachError "too-large" as well, naming the largest input, if all plans are larger than `mostBytes` */
  async readPlans(mostBytes = MOST_PLAN_BYTES): Promise<PlanRecord[]> {
    const plans: PlanRecord[] = [];
    const ids = await this.planIds();
    const files = ids.map((id) => ({ id, path: join(this.folder, pathOf("plans", id)) }));
    const nameOf = async (id: string) => (await this.readPlan(id))?.source.paths[0] ?? `plans/${id}.json`;
    await checkPlanSizes(files, mostBytes, nameOf);
    for (const id of ids) {
      const plan = await this.readPlan(id);
      if (!plan) throw damaged(this.folder, `plans/${id}.json`);
      plans.push(plan);
    }
    return plans;
  }

  async readText(id: string): Promise<string | null> {
    return readFile(join(this.folder, pathOf("text", id)), "utf8").catch(() => null);
  }

  writePlan(plan: PlanRecord): Promise<void> {
    return this.#writeJson(pathOf("plans", plan.id), plan);
  }

  openResult(kind: ResultKind, id: string): Promise<ResultFile> {
    return WholeFile.open(join(this.folder, pathOf(FOLDER_OF[kind], id)));
  }

  openPageImage = (id: string, page: number): Promise<ResultFile> => openPageImage(this.folder, id, page);
  hasPageImages = (id: string, pages: readonly number[]): Promise<boolean> =>
    hasPageImages(this.folder, id, pages);
  keepPageImages = (id: string, pages: readonly number[]): Promise<void> =>
    keepPageImages(this.folder, id, pages);

  /** Files of other programs in the folder are not removed. */
  async keepOnly(ids: ReadonlySet<string>): Promise<void> {
    await keepImagesOf(this.folder, ids);
    for (const kind of Object.keys(KINDS) as Kind[]) {
      for (const name of await this.#list(kind)) {
        const own = OWN_FILE.exec(name);
        if (own && (own[2] !== undefined || !ids.has(own[1]!))) {
          await removeFile(join(this.folder, kind, name));
        }
      }
    }
    for (const name of await this.#list(""))
      if (UNFINISHED.test(name)) await removeFile(join(this.folder, name));
  }

  async readState(): Promise<State> {
    try {
      return parseState(JSON.parse(await readFile(join(this.folder, STATE), "utf8"))) ?? EMPTY_STATE;
    } catch {
      return EMPTY_STATE;
    }
  }

  writeState = (state: State): Promise<void> => this.#writeJson(STATE, state);

  async readLocalFiles(): Promise<LocalFiles> {
    try {
      return parseLocalFiles(JSON.parse(await readFile(join(this.folder, LOCAL), "utf8"))) ?? NO_LOCAL_FILES;
    } catch {
      return NO_LOCAL_FILES;
    }
  }

  writeLocalFiles = (files: LocalFiles): Promise<void> => this.#writeJson(LOCAL, files);

  async readRun(): Promise<RunReport> {
    const run = await this.#readJson("run.json", SCHEMAS.run);
    if (run) return run;
    throw damaged(this.folder, "run.json");
  }

  writeRun = (run: RunReport): Promise<void> => this.#writeJson("run.json", run);
  readFindings = (): Promise<Findings | null> => this.#readJson(FINDINGS, SCHEMAS.findings);
  writeFindings = (findings: Findings): Promise<void> => this.#writeJson(FINDINGS, findings);
  readComparison = (): Promise<Comparison | null> => this.#readJson(COMPARISON, SCHEMAS.comparison);
  writeComparison = (comparison: Comparison): Promise<void> => this.#writeJson(COMPARISON, comparison);

  async writeReport(fileName: string, content: Uint8Array): Promise<string> {
    await this.#write(fileName, content);
    return join(this.folder, fileName);
  }

  async readEarlier(): Promise<unknown> {
    try {
      return JSON.parse(await readFile(join(this.folder, EARLIER), "utf8"));
    } catch {
      return null;
    }
  }

  writeEarlier = (value: unknown): Promise<void> => this.#writeJson(EARLIER, value);

  async keepReportPages(format: string, fileNames: readonly string[]): Promise<void> {
    const kept = new Set(fileNames);
    for (const name of await this.#list("")) {
      const isPage = PAGE.test(name) && name.endsWith(`.${format}`);
      if (isPage && !kept.has(name)) await removeFile(join(this.folder, name));
    }
  }

  readReport(fileName: string): Promise<Uint8Array | null> {
    return readFile(join(this.folder, fileName)).catch(() => null);
  }

  writeNotedReport = (
    fileName: string,
    content: Uint8Array,
    unreadable: ReadonlySet<string>,
  ): Promise<WrittenPaper> => writeNotedReport(this.folder, { fileName, content }, unreadable);

  async writePapers(format: string, papers: readonly PaperFile[]): Promise<WrittenPaper[]> {
    const written = await writePapers(this.folder, format, papers);
    return written.map(({ path, kept }) => ({
      path: join(this.folder, path),
      kept: kept && { ...kept, path: join(this.folder, kept.path) },
    }));
  }

  async plansFingerprint(): Promise<string> {
    const files: string[] = [];
    for (const kind of ["plans", "text"] as const) {
      for (const name of await this.#list(kind)) if (OWN_FILE.test(name)) files.push(join(kind, name));
    }
    return fingerprint(this.folder, files);
  }

  async reportsFingerprint(): Promise<string> {
    const names = await this.#list("");
    const reports = names.filter((name) => name === FINDINGS || name === COMPARISON || REPORT.test(name));
    return fingerprint(this.folder, [...reports, ...(await writtenPapers(this.folder))]);
  }

  #list(subfolder: string): Promise<string[]> {
    return readdir(join(this.folder, subfolder)).catch(() => []);
  }

  async #readJson<T>(name: string, loadSchema: () => Promise<Schema<T>>): Promise<T | null> {
    try {
      const text = await readFile(join(this.folder, name), "utf8");
      const read = (await loadSchema()).safeParse(JSON.parse(text));
      return read.success ? read.data : null;
    } catch {
      return null;
    }
  }

  #writeJson(name: string, value: unknown): Promise<void> {
    return this.#write(name, `${JSON.stringify(value, null, 2)}\n`);
  }

  #write(name: string, content: string | Uint8Array): Promise<void> {
    return writeWhole(join(this.folder, name), content);
  }
}
