import type { AcceptedFinding } from "../../model/config.ts";
import type { Finding } from "../../model/finding.ts";
import type { Outcome } from "../../model/warning.ts";

/**
 * Marks the findings that an officer accepted. If no finding has the accepted key and values any more, a finding with the
 * same key and other values is open again, and a warning names it.
 */
export function acceptFindings(
  findings: readonly Finding[],
  accepted: readonly AcceptedFinding[],
): Outcome<Finding[]> {
  const entries = Map.groupBy(accepted, ({ key }) => key);
  const used = new Set<AcceptedFinding>();
  const value = findings.map((finding) => {
    const entry = entries.get(finding.key ?? "")?.find(({ values }) => values === finding.values);
    if (!entry) return finding;
    used.add(entry);
    const { reason, person, date } = entry;
    return { ...finding, accepted: { reason, person, date } };
  });
  const reopened = value.filter(
    ({ key, accepted: done }) => !done && entries.get(key ?? "")?.some((entry) => !used.has(entry)),
  );
  const warnings = reopened.map(({ messages }) => {
    const sentences = {
      vi: `Cảnh báo đã chấp nhận nay được mở lại vì số liệu đã thay đổi: ${messages.vi}`,
      en: `An accepted finding is open again because its values changed: ${messages.en}`,
    };
    return { code: "accepted-reopened", message: sentences.vi, messages: sentences };
  });
  return { value, warnings };
}
