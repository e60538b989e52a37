import type { ReportWords } from "../vi/words.ts";
import { count } from "./count.ts";

// The page, its first sentences, the workbook's sheets and the list of files.

export const pageWords: Pick<
  ReportWords,
  "page" | "short" | "sheets" | "group" | "summary" | "files" | "table" | "list"
> = {
  page: {
    title: "Plans received, compared",
    asOf: (date) => `As of ${date}`,
    skip: "Skip to the main content",
    contents: "Contents",
    summary: "Summary",
    matrix: "Sub-indices by unit",
    targets: "Targets",
    tasks: "Tasks",
    deadlines: "Deadlines",
    findings: "Findings and what to ask for",
    looseFindings: "Findings outside the groups above",
    years: "Year by year",
    files: "Files received",
    evidence: "Quotations",
    close: "Close",
    noGroups: "There is no plan to compare yet.",
    noGroupsHint:
      "No plan of a province or of a unit could be read among the files received. The table “Files received” shows what happened to each file and what to do.",
    program: (version) => `Made with kehoach ${version} on this computer; no data left it.`,
  },
  short: {
    matrix: "Matrix",
    targets: "Targets",
    tasks: "Tasks",
    deadlines: "Deadlines",
    findings: "Findings",
    evidence: "Quotations",
  },
  sheets: {
    summary: "Summary",
    matrix: "Matrix",
    units: "Units",
    targets: "Targets",
    tasks: "Tasks",
    deadlines: "Deadlines",
    findings: "Findings",
    years: "Years",
    files: "Files",
    orphans: "Earlier notes",
  },
  group: {
    province: (name) => `${name} province`,
    city: (name) => `${name} city`,
    noProvince: "province not known",
    noYear: "year not known",
    parent: "The province's plan",
    asWhole: (parents) =>
      `Under ${parents}, tasks are assigned for the index as a whole, not by sub-index; see the tasks, products and dates below.`,
    noParent: (awaited) =>
      awaited === ""
        ? "No plan of the province is among the files received, so what each unit was assigned is not known."
        : `What each unit was assigned is not known. Not among the files received: ${awaited}.`,
    inferred: "joined by inference (the province's plan has no number yet)",
    others: "Related documents that are not plans",
  },
  summary: {
    rows: {
      units: "Units assigned",
      received: "Plans received",
      late: "Plans issued late",
      notReceived: "Units without a plan",
      notDue: "Units not yet due",
      unclear: "Units of unclear status",
      missing: "Plans without an assigned sub-index",
      lacking: "Plans with sub-indices left out (not known whether assigned)",
      mismatch: "Plans with a different target",
    },
    noParent: "the province's plan was not received",
    units: (n) => `assigned to ${count(n, "unit")}`,
    andGroup: " and the group ",
    received: (n) => `${count(n, "plan")} received`,
    late: (n) => `${n} issued late`,
    notReceived: (n) => `${count(n, "unit")} without a plan`,
    notDue: (n) => `${count(n, "unit")} not yet due`,
    unclear: (n) => `${count(n, "unit")} of unclear status`,
    missing: (n) => `${count(n, "plan")} without an assigned sub-index`,
    lacking: (n) => `${count(n, "plan")} with sub-indices left out`,
    mismatch: (n) => `${count(n, "plan")} with a different target`,
    unread: (n) => `${count(n, "file")} could not be read`,
    files: "Files received",
    counted: "List",
  },
  files: {
    file: "File",
    outcome: "Outcome",
    document: "Document",
    how: "How it was read",
    pages: "Pages",
    confidence: "Confidence",
    notes: "Notes, what to do",
    none: "There are no files.",
    sentence: (n) => `${count(n, "file")} received`,
    outcomes: {
      parsed: "read",
      duplicate: "duplicate",
      skipped: "skipped",
      failed: "could not be read",
    },
    ocrNeeded: (pages) => `Page ${pages} is an image and needs character recognition; it was not compared.`,
    sameAs: (document) => `The same as ${document}.`,
  },
  table: { group: "Group", item: "Item", value: "Count", where: "Where" },
  list: (names) => names.join("; "),
};
