import { expect, it } from "vitest";
import type { Finding } from "../../../src/model/finding.ts";
import { buildView, type ViewOptions } from "../../../src/report/build-view.ts";
import { consolidatedReports } from "../../../src/report/papers/consolidated-report.ts";
import { letterPaper } from "../../../src/report/papers/letter.ts";
import { single } from "../example/example.ts";

const group = single.comparison.groups[0]!;
const parentId = group.parents[0]!.planId;
const [first, second] = group.units.filter(({ group: isGroup }) => !isGroup);

/** A finding that may go into a letter to a unit. */
function finding(unit: string, ask: string, rest: Partial<Finding> = {}): Finding {
  return {
    rule: "plan-not-received",
    ruleTitle: { vi: "Chưa nhận được kế hoạch", en: "Plan not received" },
    severity: "error",
    planId: parentId,
    unit,
    message: `Chưa nhận được kế hoạch của ${unit}.`,
    messages: { vi: `Chưa nhận được kế hoạch của ${unit}.`, en: `No plan of ${unit}.` },
    ask: { vi: ask, en: ask },
    letterTo: [unit],
    data: {},
    evidence: [],
    related: [],
    ...rest,
  };
}

const lettersOf = (findings: readonly Finding[], rest: Partial<ViewOptions> = {}) =>
  buildView({ ...single, ...rest, findings }).letters;

it("merges all that is asked of a unit into one letter, in the order of the group's units", () => {
  const letters = lettersOf([
    finding(second!.name, "Đề nghị gửi kế hoạch."),
    finding(first!.name, "Đề nghị gửi kế hoạch."),
    finding(second!.name, "Đề nghị điều chỉnh mục tiêu."),
  ]);
  expect(letters.map(({ unit, items }) => [unit, items.map(({ ask }) => ask)])).toEqual([
    [first!.name, ["Đề nghị gửi kế hoạch."]],
    [second!.name, ["Đề nghị gửi kế hoạch.", "Đề nghị điều chỉnh mục tiêu."]],
  ]);
});

it.each([
  ["a plan", ["plan-not-received"], "send", "V/v ban hành, gửi kế hoạch"],
  ["corrections", ["target-mismatch", "date-blank"], "complete", "V/v hoàn thiện kế hoạch"],
  ["both", ["plan-not-received", "target-mismatch"], "both", "V/v ban hành, hoàn thiện kế hoạch"],
] as const)("says in its subject that it asks for %s", (_, rules, purpose, subject) => {
  const findings = rules.map((rule, i) => finding(first!.name, `Đề nghị ${i}.`, { rule }));
  const [letter] = lettersOf(findings);
  expect(letter!.purpose).toBe(purpose);
  expect(letterPaper(letter!, buildView(single)).head!.subject).toMatch(new RegExp(`^${subject}`, "u"));
});

it("writes to the units that the finding names, and not to the unit that it is about", () => {
  const letters = lettersOf([finding(first!.name, "Đề nghị cho biết.", { letterTo: ["Sở Mới", "Sở Khác"] })]);
  expect(letters.map(({ unit }) => unit)).toEqual(["Sở Mới", "Sở Khác"]);
});

it.each([
  ["was accepted", { accepted: { reason: "đã gửi bản giấy" } }],
  ["is a note", { severity: "info" as const }],
  ["asks nothing", { ask: null }],
  ["names nobody", { letterTo: [] }],
])("has no letter for a finding that %s", (_, rest) => {
  expect(lettersOf([finding(first!.name, "Đề nghị gửi kế hoạch.", rest)])).toEqual([]);
});

it("has no letter to the office itself", () => {
  const findings = [finding(first!.name, "Đề nghị gửi kế hoạch.")];
  expect(lettersOf(findings, { office: { name: first!.name } })).toEqual([]);
});

it("quotes the clause of the province's plan that the request rests on", () => {
  const quote = "Các sở, ban, ngành ban hành kế hoạch trước ngày 30/4/2026.";
  const section = { kind: "section", label: "III", number: "III" } as const;
  const clauses = [
    { line: 30, path: [section] },
    { line: 40, path: [section, { kind: "arabic", label: "2", number: "2" } as const] },
    { line: 50, path: [] },
  ];
  const basisAt = (line: number) =>
    lettersOf(
      [
        finding(first!.name, "Đề nghị gửi kế hoạch.", {
          evidence: [{ planId: parentId, page: 1, line, quote }],
        }),
      ],
      { facts: { ...single.facts, clauses: [{ planId: parentId, clauses }] } },
    )[0]!.items[0]!.basis;
  expect(basisAt(45)).toMatchObject({ clause: "khoản 2 Mục III", quotes: [quote] });
  expect([10, 35, 60].map((line) => basisAt(line)!.clause)).toEqual([null, "Mục III", null]);
});

it("quotes a heading with units together with the task below it, and no other line", () => {
  const place = (pointer: string, line: number, quote: string) => ({
    planId: parentId,
    page: 1,
    line,
    quote,
    pointer,
  });
  const [heading, task, other] = [
    place("/assignments/0", 30, "1. Các sở, ban, ngành"),
    place("/assignments/0/tasks/1", 32, `Ban hành kế hoạch trước ngày 30/4/2026${", báo cáo".repeat(80)}`),
    place("/assignments/1", 40, "2. Sở Y tế"),
  ];
  const quotesOf = (evidence: readonly (typeof heading)[]) =>
    lettersOf([finding(first!.name, "Đề nghị gửi kế hoạch.", { evidence: [...evidence] })])[0]!.items[0]!
      .basis!.quotes;
  const [title, below] = quotesOf([heading, task, other]);
  expect(title).toBe(heading.quote);
  expect(below).toMatch(/^Ban hành kế hoạch trước ngày 30\/4\/2026, báo cáo.* …$/u);
  expect(quotesOf([heading, task, other])).toHaveLength(2);
  expect(quotesOf([heading, other])).toEqual([heading.quote]);
});

it("makes distinct file names of letters, digits and dashes from any unit name", () => {
  const names = [
    "Sở Nội vụ",
    "SỞ NỘI VỤ ",
    "../../etc/passwd",
    "Đắk Lắk – Krông Búk",
    "…",
    "=cmd|' /C calc'!A0",
  ];
  const letters = lettersOf(names.map((name, i) => finding(name, `Đề nghị ${i}.`)));
  const ids = letters.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  expect(ids).toContain("dak-lak-krong-buk");
});

it("asks once for the number and the date of one plan", () => {
  const planId = group.units.find(({ planIds }) => planIds.length > 0)!.planIds[0]!;
  const blank = (rule: string, rest: Partial<Finding> = {}) =>
    finding(first!.name, `Đề nghị bổ sung (${rule}).`, { rule, planId, severity: "warning", ...rest });
  const asksOf = (findings: readonly Finding[]) =>
    lettersOf(findings).flatMap(({ items }) => items.map(({ sentence, ask }) => `${sentence} ${ask}`));
  const [joined, other, ...more] = asksOf([
    blank("number-blank"),
    blank("target-mismatch"),
    blank("date-blank"),
  ]);
  expect(joined).toContain("để trống số và ngày ban hành. Đề nghị");
  expect(joined).toContain("có đủ số, ngày, tháng ban hành");
  expect(other).toContain("Đề nghị bổ sung (target-mismatch).");
  expect(more).toEqual([]);
  // A request without a document of the unit, and a single blank, stay as they are.
  expect(asksOf([blank("number-blank", { planId: parentId }), blank("date-blank")])).toHaveLength(2);
  expect(asksOf([blank("date-blank")])[0]).toContain("Đề nghị bổ sung (date-blank).");
});

/** The example and the same group in another province. */
function twoProvinces(): Partial<ViewOptions> {
  const parent = single.plans.find(({ id }) => id === parentId)!;
  const issuer = { ...parent.issuer!, name: "UBND tỉnh Lào Cai", province: "Lào Cai" };
  const other = {
    ...group,
    province: "Lào Cai",
    parents: [{ ...group.parents[0]!, planId: "lao-cai" }],
    subPlans: [],
    units: group.units.map((unit) => ({ ...unit, planIds: [], state: "not-received" as const })),
    coverage: [],
    targets: [],
    tasks: [],
  };
  return {
    plans: [...single.plans, { ...parent, id: "lao-cai", issuer }],
    comparison: { ...single.comparison, groups: [group, other] },
  };
}

it("writes a letter and a sheet for each of two units of different provinces that have the same name", () => {
  const findings = [
    finding(first!.name, "Đề nghị gửi kế hoạch."),
    finding(first!.name, "Đề nghị gửi kế hoạch.", { planId: "lao-cai" }),
  ];
  const { letters, sheets } = buildView({ ...single, ...twoProvinces(), findings });
  expect(letters.map(({ unit, items }) => [unit, items.length])).toEqual([
    [first!.name, 1],
    [first!.name, 1],
  ]);
  expect(letters[0]!.id).toMatch(/-cao-bang$/u);
  expect(letters[1]!.id).toMatch(/-lao-cai$/u);
  expect(letters.map(({ parents }) => parents.join())).toEqual([
    expect.stringContaining("tỉnh Cao Bằng"),
    expect.stringContaining("tỉnh Lào Cai"),
  ]);
  const own = sheets.filter(({ unit }) => unit === first!.name);
  expect(own.map(({ id }) => id)).toEqual(letters.map(({ id }) => id));
  expect(own.map(({ others }) => others)).toEqual([[], []]);
});

it("puts what is asked of a unit into the report on its own province only", () => {
  const findings = [
    finding(first!.name, "Đề nghị gửi kế hoạch của Cao Bằng."),
    finding(first!.name, "Đề nghị gửi kế hoạch của Lào Cai.", { planId: "lao-cai" }),
  ];
  const reports = consolidatedReports(buildView({ ...single, ...twoProvinces(), findings }));
  const asked = reports.map(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "paragraph" && block.text.startsWith("- Đề nghị") ? [block.text] : [],
    ),
  );
  expect(asked).toEqual([["- Đề nghị gửi kế hoạch của Cao Bằng."], ["- Đề nghị gửi kế hoạch của Lào Cai."]]);
});
