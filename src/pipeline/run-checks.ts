import { check } from "../check/check.ts";
import type { Lang } from "../language/lang.ts";
import type { Findings } from "../model/finding.ts";
import type { Warning } from "../model/warning.ts";
import type { ResultStore } from "../store/result-store.ts";
import type { LoadedCorpus } from "./load-corpus.ts";

/** Runs the checks and stores the findings. */
export async function runChecks(
  store: ResultStore,
  { corpus, catalogue }: LoadedCorpus,
  { lang, now = new Date() }: { readonly lang: Lang; readonly now?: Date },
): Promise<{ readonly findings: Findings; readonly warnings: readonly Warning[] }> {
  const { value, warnings } = check(corpus, catalogue, { lang });
  const findings: Findings = { schemaVersion: 1, generatedAt: now.toISOString(), findings: value };
  await store.writeFindings(findings);
  return { findings, warnings };
}
