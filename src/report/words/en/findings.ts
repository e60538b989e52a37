import type { YearDocument } from "../vi/findings.ts";
import type { ReportWords } from "../vi/words.ts";
import { count } from "./count.ts";

// The findings and the comparison of years.

/** "for 2024 there is plan …; no plan of the province for 2025 was received". */
function missing(what: string, years: readonly YearDocument[]): string {
  const has = years.flatMap(([year, documents]) =>
    documents === null ? [] : [`for ${year} there is ${documents}`],
  );
  const without = years.flatMap(([year, documents]) => (documents === null ? [String(year)] : []));
  return [...has, `no ${what} for ${without.join(" or ")} was received`].join("; ");
}

export const findingsWords: Pick<ReportWords, "findings" | "years"> = {
  findings: {
    unit: "Unit",
    kind: "Kind",
    severity: "Level",
    count: "Count",
    sentence: "What is wrong",
    ask: "What to ask for",
    quote: "Quotation",
    rule: "Check",
    followUp: "Follow-up",
    note: "Note",
    key: "Key",
    byKind: "By kind",
    byUnit: "By unit",
    subIndex: "Sub-index",
    none: "There are no findings.",
    state: "State",
    open: "open",
    accepted: "accepted",
    onlyNotes: (n) => `${count(n, "unit")} with notes or accepted findings only`,
    notPrinted: "Notes are left out of this print; use “Print everything” for all findings.",
    items: (errors, warnings, infos) =>
      [
        errors ? `${errors} to act on` : "",
        warnings ? `${warnings} to check` : "",
        infos ? count(infos, "note") : "",
      ]
        .filter(Boolean)
        .join(", "),
    severities: { error: "to act on", warning: "to check", info: "note" },
    otherKind: "Other finding",
  },
  years: {
    subIndex: "Sub-index",
    line: "Over the years",
    target: (year) => `Target for ${year}`,
    result: (year) => `Result of ${year}`,
    verdict: "Against the earlier target",
    verdictOn: (year) => `Against the target for ${year}`,
    change: "Change of target",
    reached: "reached",
    exceeded: (by) => `reached (exceeded by ${by})`,
    notReached: "not reached",
    missed: (by) => `not reached (short by ${by})`,
    gap: {
      score: (by) => `${by} points`,
      percent: (by) => `${by} percentage points`,
      rank: (by) => (by === "1" ? "1 place" : `${by} places`),
    },
    unknown: "no result yet",
    notComparable: "cannot be compared",
    unit: "Unit",
    before: "Changes of the unit",
    assigned: "Assigned by the province",
    written: "The unit's plan",
    parents: (from, before, to, after) =>
      `What the province assigned, and its targets: for ${from} in ${before}; for ${to} in ${after}.`,
    parentsUnread: (documents) =>
      `Not all of ${documents} could be read or was received, so “Assigned by the province” may be incomplete.`,
    eachMember: "each unit of the group issues its own plan",
    unclearAssigned: (documents) => `it is unclear what is assigned to the unit in ${documents}`,
    missing: {
      assigned: (...years) => missing("plan of the province", years),
      written: (...years) => missing("plan of the unit", years),
    },
    nothing: "none",
    kept: "Continued",
    dropped: "No longer",
    added: "New",
    merged: (date, legal) => `merged from ${date}${legal ? `, ${legal}` : ""}`,
    renamed: (date, legal) => `renamed or succeeded from ${date}${legal ? `, ${legal}` : ""}`,
    became: (name, successor) => `${name} → ${successor}`,
    ended: (date, legal) => `ended on ${date}${legal ? ` (${legal})` : ""}`,
    provinceMerged: (province, members, date, legal) =>
      `Since ${date}, ${province} includes ${members}${legal ? ` (${legal})` : ""}; the figures of the two years may be for different areas.`,
    only: (year, names) => `Sub-indices of ${year} only: ${names}.`,
    same: "unchanged",
    key: { target: "the province's target", result: "result" },
    earlierTarget: "Earlier target",
    earlierResult: "Earlier result",
    laterTarget: "Later target",
    pair: "Years",
    units: "Units over the years",
    alt: {
      target: (year, v) => `target for ${year}: ${v}`,
      result: (year, v) => `result of ${year}: ${v}`,
    },
  },
};
