import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { buildView } from "../../src/report/build-view.ts";
import { letterPaper } from "../../src/report/papers/letter.ts";
import { proposalBlocks } from "../../src/report/papers/report-work.ts";
import { sheetPaper } from "../../src/report/papers/sheet.ts";
import { findingsTable } from "../../src/report/tables/findings-table.ts";
import { single } from "./example/example.ts";

const group = single.comparison.groups[0]!;
const units = group.units.filter(({ group: isGroup, planIds }) => !isGroup && planIds.length > 0);
const [unit, other] = units;
const [first, second] = group.subIndices;

/** A request to a unit whose text is its mark. */
function request(mark: string, rule: string, rest: Partial<Finding> = {}, of = unit!): Finding {
  const text = { vi: `Nội dung ${mark}.`, en: `Content ${mark}.` };
  return {
    rule,
    ruleTitle: { vi: `Loại ${rule}`, en: `Kind ${rule}` },
    severity: "error",
    planId: of.planIds[0]!,
    unit: of.name,
    message: text.vi,
    messages: text,
    ask: { vi: `Đề nghị ${mark}.`, en: `Ask ${mark}.` },
    letterTo: [of.name],
    data: {},
    evidence: [],
    related: [],
    ...rest,
  };
}

// As found; the checks are listed in an order that is neither this one nor that of their names.
const findings = [
  request("E1", "near-copy", { severity: "warning" }),
  request("C2", "target-mismatch", { subIndex: second!.id }),
  request("B1", "sub-index-missing", { subIndex: second!.id }),
  request("C1", "target-mismatch", { subIndex: first!.id }),
  request("A1", "issued-late"),
  request("D1", "parent-reference-unknown", { severity: "warning" }),
];
const checks = [
  "issued-late",
  "sub-index-missing",
  "target-mismatch",
  "parent-reference-unknown",
  "near-copy",
];
const ORDER = ["A1", "B1", "C1", "C2", "D1", "E1"];

const marksOf = (texts: readonly string[]) =>
  texts.flatMap((text) => [...text.matchAll(/(?:Nội dung|Đề nghị) ([A-Z]\d)/gu)].map(([, mark]) => mark!));
const paragraphs = (blocks: readonly object[]) =>
  blocks.flatMap((block) =>
    "kind" in block && block.kind === "paragraph" && "text" in block ? [String(block.text)] : [],
  );

describe("findings have one order", () => {
  const view = buildView({ ...single, checks, findings });
  const [shown] = view.groups;

  it("on the page", () => {
    const items = shown!.findings.units.flatMap((one) => one.items);
    expect(marksOf(items.map(({ sentence }) => sentence))).toEqual(ORDER);
    expect(shown!.findings.kinds.map(({ rule }) => rule)).toEqual(checks);
  });

  it("in a letter", () => {
    const texts = paragraphs(letterPaper(view.letters[0]!, view).blocks);
    expect([...new Set(marksOf(texts))]).toEqual(ORDER);
  });

  it("in the unit's sheet, which shortens the list", () => {
    const sheet = view.sheets.find((one) => one.unit === unit!.name)!;
    expect(marksOf(sheet.findings.map(({ sentence }) => sentence))).toEqual(ORDER);
    expect(marksOf(paragraphs(sheetPaper(sheet, view).blocks))).toEqual(ORDER.slice(0, 5));
  });

  it("in the report's proposals", () => {
    expect(marksOf(paragraphs(proposalBlocks(shown!, view)))).toEqual(ORDER);
  });

  it("in the proposals also where the letters come in another order", () => {
    const later = [request("Z1", "near-copy"), request("Z2", "issued-late", {}, other!)];
    const both = buildView({ ...single, checks, findings: later });
    expect(both.letters.map((letter) => letter.unit)).toEqual([unit!.name, other!.name]);
    expect(marksOf(paragraphs(proposalBlocks(both.groups[0]!, both)))).toEqual(["Z2", "Z1"]);
  });

  it("in the table of findings", () => {
    const { columns, rows } = findingsTable(view.groups, view.loose, view.words);
    const at = columns.findIndex(({ label }) => label === view.words.findings.sentence);
    expect(marksOf(rows.map((row) => row[at]!.text))).toEqual(ORDER);
  });
});

it("puts findings of a check that is not in the list last, and accepted ones after all", () => {
  const list = [
    request("A1", "issued-late", { accepted: { reason: "đã gửi bản giấy" } }),
    request("B1", "older-check"),
    request("C1", "target-mismatch"),
  ];
  const { groups } = buildView({ ...single, checks, findings: list });
  const items = groups[0]!.findings.units.flatMap((one) => one.items);
  expect(marksOf(items.map(({ sentence }) => sentence))).toEqual(["C1", "B1", "A1"]);
});
