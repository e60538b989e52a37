import type { Finding, Severity } from "../model/finding.ts";

export type FindingCounts = Readonly<Record<Severity, number>>;

/** How many findings of each severity there are. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}
