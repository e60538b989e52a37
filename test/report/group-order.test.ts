// The order of groups and of plans inside a group, and the ids of the page.
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { buildView } from "../../src/report/build-view.ts";
import { consolidatedReports } from "../../src/report/papers/consolidated-report.ts";
import { anchors } from "../../src/report/view/anchors.ts";
import { example, exampleWith } from "./example/example.ts";

const { comparison, findings } = example;
const [first, second] = [comparison.groups[0]!, comparison.groups[1]!];
const orphan = {
  ...first,
  province: "Bắc Kạn",
  parents: [],
  subPlans: [...first.subPlans, ...second.subPlans],
};
const idsOf = (groups: typeof comparison.groups) =>
  buildView(exampleWith({ ...comparison, groups, years: [] })).groups.map(({ id, folded }) => [id, folded]);

describe("groups", () => {
  it("with a parent come first, then those with the most plans; the others are folded", () => {
    const expected = [
      ["pgi--cao-bang--2024", false],
      ["pgi--cao-bang--2026", false],
      ["pgi--bac-kan--2024", true],
    ];
    expect(idsOf([orphan, second, first])).toEqual(expected);
    expect(idsOf([first, second, orphan])).toEqual(expected);
  });
  it("with a parent but without units and plans of units are folded, and no consolidated report is about them", () => {
    const alone = {
      ...first,
      province: "Bắc Kạn",
      subPlans: [],
      units: [],
      coverage: [],
      tasks: [],
      targets: [],
    };
    const groups = [alone, second];
    expect(idsOf(groups)).toEqual([
      ["pgi--cao-bang--2026", false],
      ["pgi--bac-kan--2024", true],
    ]);
    const view = buildView(exampleWith({ ...comparison, groups, years: [] }));
    expect(view.papers).toBeNull();
    expect(consolidatedReports(view).map(({ path }) => path)).toEqual(["bao-cao.docx"]);
    expect(
      consolidatedReports(buildView(exampleWith({ ...comparison, groups: [alone], years: [] }))),
    ).toEqual([]);
  });
  it("without plans of units are shown if a unit owes its plan or has tasks", () => {
    const units = [{ ...first.units[0]!, state: "not-received" as const, planIds: [] }];
    const owing = {
      ...first,
      province: "Bắc Kạn",
      subPlans: [],
      units,
      coverage: [],
      tasks: [],
      targets: [],
    };
    expect(idsOf([owing, second])).toContainEqual(["pgi--bac-kan--2024", false]);
    const ended = { ...owing, units: units.map((unit) => ({ ...unit, state: "ended" as const })) };
    expect(idsOf([ended, second])).toContainEqual(["pgi--bac-kan--2024", true]);
    const task = {
      ...first.tasks[0]!,
      planId: first.parents[0]!.planId,
      unit: units[0]!.name,
      unitId: units[0]!.unitId,
    };
    expect(idsOf([{ ...ended, tasks: [task] }, second])).toContainEqual(["pgi--bac-kan--2024", false]);
  });
  it("are not folded if no group has a parent", () => {
    expect(idsOf([orphan])).toEqual([["pgi--bac-kan--2024", false]]);
  });
  it("show their plans in the order of the units, whatever the order of the ids", () => {
    const received = (group: typeof first) => {
      const view = buildView(exampleWith({ ...comparison, groups: [group], years: [] })).groups[0]!;
      return view.counts.find(({ id }) => id.endsWith("-n-received"))!.rows.map(({ text }) => text);
    };
    const names = received({ ...first, subPlans: first.subPlans.toReversed() });
    expect(names).toEqual(received(first));
    const units = first.units.filter(({ planIds }) => planIds.length > 0).map(({ name }) => name);
    expect(names.map((name) => units.findIndex((unit) => name.startsWith(`${unit} (`)))).toEqual(
      units.map((_, i) => i),
    );
  });
});

describe("the sentence on the papers", () => {
  const papersOf = (groups: typeof comparison.groups) =>
    buildView(exampleWith({ ...comparison, groups, years: [] }));
  it("names the latest year where an earlier year with more plans comes first", () => {
    const view = papersOf([first, second]);
    expect(view.papers!.map(({ text }) => text).join("")).toBe(
      "Công văn, phiếu đối chiếu và bao-cao.docx, nếu được lập, lấy số liệu năm gần nhất có kế hoạch của tỉnh: PGI 2026, tỉnh Cao Bằng.",
    );
    expect(view.papers!.find(({ href }) => href)!.href).toBe("#pgi--cao-bang--2026");
    expect(view.summary).toContain(view.papers);
  });
  it("is absent where the first group is of the latest year, or no group has a parent", () => {
    expect(papersOf([second]).papers).toBeNull();
    expect(papersOf([orphan]).papers).toBeNull();
  });
});

describe("ids of the page", () => {
  it("of several findings of one rule do not change when one of them is gone", () => {
    const [place] = findings.find(({ rule }) => rule === "target-mismatch")!.evidence;
    const conflict = (quote: string): Finding => ({
      ...findings.find(({ rule }) => rule === "figure-conflict")!,
      evidence: [{ ...place!, planId: "a6", quote }],
    });
    const idsOfConflicts = (quotes: readonly string[]) =>
      buildView({
        ...exampleWith({ ...comparison, groups: [first], years: [] }),
        findings: quotes.map(conflict),
      })
        .groups[0]!.findings.units.flatMap(({ items }) => items)
        .map(({ id }) => id);
    const [one, two] = idsOfConflicts(["Đạt 4,50 điểm", "Tăng 0,45 điểm"]);
    expect(one).not.toBe(two);
    expect(idsOfConflicts(["TĂNG 0,45 ĐIỂM"])).toEqual([two]);
    expect(idsOfConflicts(["Đạt 4,50 điểm"])).toEqual([one]);
  });
  it("are made of what an element is about, and stay the same if other plans and units arrive", () => {
    const findingsOf = (groups: typeof comparison.groups) =>
      buildView(exampleWith({ ...comparison, groups, years: [] }))
        .groups.find(({ id }) => id === "pgi--cao-bang--2024")!
        .findings.units.flatMap(({ items }) => items.map(({ id, sentence }) => `${id} ${sentence}`));
    const alone = findingsOf([first]);
    expect(alone.length).toBeGreaterThan(3);
    const others = [{ ...first.units[0]!, name: "Sở Mới", unitId: null, planIds: [] }, ...first.units];
    expect(findingsOf([second, { ...first, units: others }, orphan]).toSorted()).toEqual(alone.toSorted());
    expect(alone.some((id) => /^pgi--cao-bang--2024--so-[a-z-]+--pgi-\d--[a-z-]+ /u.test(id))).toBe(true);
  });
  it("are distinct, and contain only lower-case ASCII letters, digits and dashes", () => {
    const anchor = anchors();
    const made = [anchor("pgi", "Sở Nội vụ"), anchor("pgi", "Sở nội vụ"), anchor("pgi", null, "<b>", "…")];
    expect(made).toEqual(["pgi--so-noi-vu", "pgi--so-noi-vu--2", "pgi--b--x"]);
  });
});
