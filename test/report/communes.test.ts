import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import type { Assignment, UnitRef } from "../../src/model/plan.ts";
import { consolidatedReports } from "../../src/report/papers/consolidated-report.ts";
import { type CasePlan, casePlan, deadline, unit } from "../support/case-plan.ts";
import { outputsOf } from "../support/outputs-of.ts";

// A province that assigns tasks to its communes as a group, and names them as partners of a department.

const catalogue = loadCatalogue();
const home = unit("Sở Nội vụ", "so-noi-vu");
const communes: UnitRef = { name: "Ủy ban nhân dân các xã, phường", unitId: null, group: true };

const assignmentOf = (
  units: readonly UnitRef[],
  text: string,
  partners: readonly UnitRef[] = [],
): Assignment => ({
  label: null,
  units: [...units],
  role: "member",
  partners: [...partners],
  tasks: [
    { label: null, text, role: "member", units: [], partners: [...partners], due: null, product: null },
  ],
});

const sections = casePlan({ id: "x", subIndices: [{ id: "pgi.2" }, { id: "pgi.3" }] }).subIndices;
const assignments = [
  assignmentOf([home], "hướng dẫn họp dân", [communes]),
  assignmentOf([communes], "niêm yết danh sách hộ nghèo"),
];
const parent = casePlan({
  id: "tinh",
  province: "Cao Bằng",
  issued: [2026, 1, 19],
  years: [2026],
  number: "41/KH-UBND",
  deadlines: [deadline("sub-plan", "2026-02-15", { units: [communes] })],
  record: { subIndices: sections.map((section, i) => ({ ...section, assignments: [assignments[i]!] })) },
});

const communeOf = (id: string, name: string, subIndices: CasePlan["subIndices"] = []) =>
  casePlan({
    id,
    unit: unit(name, catalogue.matchUnit(name)!.id),
    level: "commune",
    province: "Cao Bằng",
    issued: [2026, 2, 10],
    years: [2026],
    number: `${id.length}/KH-UBND`,
    answers: { number: "41/KH-UBND", day: "2026-01-19" },
    subIndices: [{ id: "pgi.3" }, ...subIndices],
  });
// In the order of their ids: the last name first.
const plans = [
  communeOf("a", "Ủy ban nhân dân phường Tân Giang"),
  communeOf("bb", "Ủy ban nhân dân phường Nùng Trí Cao", [{ id: "pgi.2" }]),
];

const { view } = outputsOf([parent, ...plans], { asOf: "2026-06-01", unreadFiles: [], requiredUnits: [] });
const group = view.groups[0]!;

describe("a report with communes that are assigned tasks as a group", () => {
  it("lists those that sent a plan by name", () => {
    const names = group.matrix.rows.map(({ unit }) => unit);
    expect(names.filter((name) => name.includes("phường "))).toEqual([
      "Ủy ban nhân dân phường Nùng Trí Cao",
      "Ủy ban nhân dân phường Tân Giang",
    ]);
  });

  it("says in its first sentence how many of them sent one", () => {
    expect(group.summary.map(({ text }) => text).join("")).toContain(
      "và nhóm Ủy ban nhân dân các xã, phường (đã nhận 2/56 kế hoạch)",
    );
  });

  it("shows the task of the group beside the plan of each, not the whole line", () => {
    const rows = group.tasks.rows.filter(
      ({ unit, subIndex }) => unit.includes("phường ") && subIndex === "Thúc đẩy thực hành xanh",
    );
    expect(rows.map(({ province }) => province.map(({ who, text }) => [who, text]))).toEqual([
      [["Ủy ban nhân dân các xã, phường", "niêm yết danh sách hộ nghèo"]],
      [["Ủy ban nhân dân các xã, phường", "niêm yết danh sách hộ nghèo"]],
    ]);
  });

  it("says that the province names them as partners where it assigns them nothing", () => {
    const sentence = /chỉ nêu đơn vị là cơ quan phối hợp \(dòng \d+\), không giao đơn vị nội dung này\.$/u;
    const [{ no } = { no: 0 }] = group.matrix.rows.filter(({ unit }) => unit.includes("Nùng Trí Cao"));
    const panel = group.evidence.find(
      ({ unit, subIndex }) => unit.includes("Nùng Trí Cao") && subIndex === "Đảm bảo tuân thủ",
    );
    expect(no).toBeGreaterThan(0);
    expect(panel?.assigned.none).toMatch(sentence);
    const row = group.tasks.rows.find(
      ({ unit, subIndex }) => unit.includes("Nùng Trí Cao") && subIndex === "Đảm bảo tuân thủ",
    );
    expect(row?.provinceNone).toMatch(/^Tỉnh chỉ nêu đơn vị là cơ quan phối hợp \(dòng \d+\)\.$/u);
  });

  it("asks those without a plan for it in the report to sign, as no letter is written to a group", () => {
    const [report] = consolidatedReports(view);
    const texts = report!.blocks.flatMap((block) => ("text" in block ? [block.text] : []));
    expect(texts).toContain(
      "- Ủy ban nhân dân các xã, phường (đã nhận 2/56 kế hoạch): đề nghị các đơn vị chưa gửi kế hoạch ban hành, gửi về cơ quan tổng hợp.",
    );
  });
});
