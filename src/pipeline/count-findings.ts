import type { Finding, Severity } from "../model/finding.ts";

export type FindingCounts = Readonly<Record<Severity | "accepted", number>>;

/** How many open findings of each severity there are, and how many are accepted. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const open = findings.filter(({ accepted }) => !accepted);
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  const accepted = findings.length - open.length;
  return { error: count("error"), warning: count("warning"), info: count("info"), accepted };
}
