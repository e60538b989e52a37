import { check } from "../check/check.ts";
import type { Lang } from "../language/lang.ts";
import type { Findings } from "../model/finding.ts";
import type { Warning } from "../model/warning.ts";
import type { ResultStore } from "../store/result-store.ts";
import type { LoadedCorpus } from "./load-corpus.ts";
import type { Settings } from "./settings/load-settings.ts";

export interface CheckRunOptions {
  readonly lang: Lang;
  /** From the user's configuration; absent: every check as it is defined. */
  readonly settings?: Pick<Settings, "rules" | "accepted"> | undefined;
  readonly now?: Date;
}

/** Runs the checks and stores the findings. */
export async function runChecks(
  store: ResultStore,
  { corpus, catalogue }: LoadedCorpus,
  { lang, settings, now = new Date() }: CheckRunOptions,
): Promise<{ readonly findings: Findings; readonly warnings: readonly Warning[] }> {
  const { value, warnings } = check(corpus, catalogue, {
    lang,
    settings: settings?.rules,
    accepted: settings?.accepted,
  });
  const findings: Findings = { schemaVersion: 1, generatedAt: now.toISOString(), findings: value };
  await store.writeFindings(findings);
  return { findings, warnings };
}
