import { access, constants, mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { type Comparison, comparisonSchema } from "../model/comparison.ts";
import { KehoachError } from "../model/error.ts";
import { type Findings, findingsSchema } from "../model/finding.ts";
import { type PlanRecord, planRecordSchema } from "../model/plan.ts";
import { type RunReport, runReportSchema } from "../model/run-report.ts";
import { EMPTY_STATE, type State, stateSchema } from "./state.ts";

const STATE = ".kehoach-state.json";
/** A folder a kind of file; every file in them is named after a plan's id. */
const KINDS = { plans: "json", text: "txt", extraction: "json" } as const;
type Kind = keyof typeof KINDS;
const PLAN_ID = /^[0-9a-f]{16}(?:-[0-9]{1,4})?$/;
/** Our own names, and what a killed write may leave of them ("<id>.json.1234"). */
const OWN_FILE = /^([0-9a-f]{16}(?:-[0-9]{1,4})?)\.(?:json|txt)(\.[0-9]{1,20})?$/;

interface Schema<T> {
  safeParse(data: unknown): { success: true; data: T } | { success: false };
}

/**
 * The only hand on the output folder. Every file is written whole or not at all.
 * Writing throws KehoachError "usage" where the disk refuses; reading gives null where there is nothing usable.
 */
export class OutputFolder {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  /** Makes the folder where it is not there. @throws KehoachError "usage" where it cannot be one, or not be written */
  static async create(path: string): Promise<OutputFolder> {
    const folder = new OutputFolder(path);
    try {
      for (const kind of Object.keys(KINDS)) await mkdir(join(path, kind), { recursive: true });
      await access(path, constants.W_OK);
    } catch (error) {
      throw folder.#refusal(error);
    }
    return folder;
  }

  /** Opens what an earlier run left. @throws KehoachError "usage" where there is none */
  static async open(path: string): Promise<OutputFolder> {
    const plans = await stat(join(path, "plans")).catch(() => null);
    if (plans?.isDirectory()) return new OutputFolder(path);
    throw new KehoachError("usage", {
      vi: `Thư mục “${path}” chưa có kết quả nào. Hãy chạy “kehoach run <thư mục>” trước, hoặc chỉ đúng thư mục bằng --out.`,
      en: `“${path}” holds no results yet. Run “kehoach run <folder>” first, or name the folder with --out.`,
    });
  }

  async planIds(): Promise<string[]> {
    const names = await readdir(join(this.path, "plans")).catch(() => []);
    return names
      .filter((name) => name.endsWith(".json"))
      .map((name) => name.slice(0, -".json".length))
      .filter((id) => PLAN_ID.test(id))
      .sort();
  }

  readPlan(id: string): Promise<PlanRecord | null> {
    return this.#readJson(this.#place("plans", id), planRecordSchema);
  }

  /** All plans, by id. @throws KehoachError "damaged" where one is not as this program writes it */
  async readPlans(): Promise<PlanRecord[]> {
    const plans: PlanRecord[] = [];
    for (const id of await this.planIds()) {
      const plan = await this.readPlan(id);
      if (!plan) throw this.#damaged(`plans/${id}.json`);
      plans.push(plan);
    }
    return plans;
  }

  async readText(id: string): Promise<string | null> {
    return readFile(join(this.path, this.#place("text", id)), "utf8").catch(() => null);
  }

  writePlan(plan: PlanRecord): Promise<void> {
    return this.#writeJson(this.#place("plans", plan.id), plan);
  }

  writeText(id: string, text: string): Promise<void> {
    return this.#write(this.#place("text", id), text);
  }

  /** What the file said before anything was repaired, and what was taken out of the flow; JSON already. */
  writeExtraction(id: string, json: string): Promise<void> {
    return this.#write(this.#place("extraction", id), json);
  }

  /** Removes what belongs to plans that are not among these; never touches a file that is not ours. */
  async keepOnly(ids: ReadonlySet<string>): Promise<void> {
    for (const kind of Object.keys(KINDS)) {
      for (const name of await readdir(join(this.path, kind)).catch(() => [])) {
        const own = OWN_FILE.exec(name);
        if (own && (own[2] !== undefined || !ids.has(own[1]!))) {
          await rm(join(this.path, kind, name), { force: true });
        }
      }
    }
  }

  readState = async (): Promise<State> => (await this.#readJson(STATE, stateSchema)) ?? EMPTY_STATE;
  writeState = (state: State): Promise<void> => this.#writeJson(STATE, state);
  readRun = async (): Promise<RunReport> => {
    const run = await this.#readJson("run.json", runReportSchema);
    if (run) return run;
    throw this.#damaged("run.json");
  };
  writeRun = (run: RunReport): Promise<void> => this.#writeJson("run.json", run);
  readFindings = (): Promise<Findings | null> => this.#readJson("findings.json", findingsSchema);
  writeFindings = (findings: Findings): Promise<void> => this.#writeJson("findings.json", findings);
  readComparison = (): Promise<Comparison | null> => this.#readJson("comparison.json", comparisonSchema);
  writeComparison = (comparison: Comparison): Promise<void> => this.#writeJson("comparison.json", comparison);

  /** Writes a report and says where it lies. */
  async writeReport(fileName: string, content: Uint8Array): Promise<string> {
    await this.#write(fileName, Buffer.from(content));
    return join(this.path, fileName);
  }

  #place(kind: Kind, id: string): string {
    return join(kind, `${id}.${KINDS[kind]}`);
  }

  async #readJson<T>(name: string, schema: Schema<T>): Promise<T | null> {
    try {
      const read = schema.safeParse(JSON.parse(await readFile(join(this.path, name), "utf8")));
      return read.success ? read.data : null;
    } catch {
      return null;
    }
  }

  #writeJson(name: string, value: unknown): Promise<void> {
    return this.#write(name, `${JSON.stringify(value, null, 2)}\n`);
  }

  async #write(name: string, content: string | Buffer): Promise<void> {
    try {
      await writeFileAtomic(join(this.path, name), content);
    } catch (error) {
      throw this.#refusal(error);
    }
  }

  #refusal(error: unknown): KehoachError {
    const messages = {
      vi: `Không ghi được vào thư mục kết quả “${this.path}”. Đề nghị kiểm tra: đây có phải thư mục không, quyền ghi, dung lượng đĩa; hoặc chọn thư mục khác bằng --out.`,
      en: `The output folder “${this.path}” cannot be written. Check that it is a folder, the right to write, and the room on the disk; or choose another one with --out.`,
    };
    return new KehoachError("usage", messages, error instanceof Error ? error.message : String(error));
  }

  #damaged(name: string): KehoachError {
    return new KehoachError("damaged", {
      vi: `Tệp kết quả “${join(this.path, name)}” không còn đúng quy cách. Hãy chạy lại “kehoach run” với --force.`,
      en: `The result “${join(this.path, name)}” is not as this program writes it. Run “kehoach run” again with --force.`,
    });
  }
}
