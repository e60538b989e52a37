import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { compare } from "../../src/compare/compare.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { PlanRecord } from "../../src/model/plan.ts";
import type { RunReport } from "../../src/model/run-report.ts";
import { ingest } from "../../src/pipeline/ingest.ts";
import { loadCorpus } from "../../src/pipeline/load-corpus.ts";
import { runChecks } from "../../src/pipeline/run-checks.ts";
import { DEFAULTS } from "../../src/pipeline/shared/options.ts";
import { OutputFolder } from "../../src/store/output-folder.ts";

export interface Result {
  /** The output folder, as `kehoach run` writes it, without the reports. */
  readonly out: string;
  readonly run: RunReport;
  readonly plans: readonly PlanRecord[];
  readonly findings: readonly Finding[];
  readonly comparison: Comparison;
  /** The plan read from the file whose path ends with `path`; throws if there is none. */
  plan(path: string): PlanRecord;
  /** The lines of `text/<id>.txt`. */
  text(id: string): Promise<string[]>;
  remove(): Promise<void>;
}

/** Reads, checks and compares folders, as `kehoach run` does, into a temporary folder. */
export async function runOver(...folders: string[]): Promise<Result> {
  const out = await mkdtemp(join(tmpdir(), "kehoach-test-"));
  const now = () => new Date("2026-01-15T00:00:00Z");
  const output = await OutputFolder.create(out);
  const { run } = await ingest(folders, output, DEFAULTS, { now });
  const loaded = await loadCorpus(output, { asOf: "2026-01-15" });
  const { findings } = await runChecks(output, loaded, { lang: "vi", now: now() });
  const { value: comparison } = compare(loaded.corpus, loaded.catalogue, {
    generatedAt: now().toISOString(),
  });
  return {
    out,
    run,
    plans: loaded.plans,
    findings: findings.findings,
    comparison,
    plan(path) {
      const found = loaded.plans.find((p) => p.source.paths.some((s) => s.normalize("NFC").endsWith(path)));
      if (!found) throw new Error(`no plan was read from ${path}`);
      return found;
    },
    async text(id) {
      return (await readFile(join(out, "text", `${id}.txt`), "utf8")).split("\n");
    },
    async remove() {
      await rm(out, { recursive: true, force: true });
    },
  };
}
