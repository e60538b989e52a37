import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import type { Assignment, UnitRef } from "../../../src/model/plan.ts";
import { type CasePlan, casePlan, deadline, unit } from "../../support/case-plan.ts";

// A province that assigns tasks to its communes as a group, and names them as partners of a department.

export const catalogue = loadCatalogue();
const home = unit("Sở Nội vụ", "so-noi-vu");
const communes: UnitRef = { name: "Ủy ban nhân dân các xã, phường", unitId: null, group: true };

export const assignmentOf = (
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
export const parent = casePlan({
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
export const plans = [
  communeOf("a", "Ủy ban nhân dân phường Tân Giang"),
  communeOf("bb", "Ủy ban nhân dân phường Nùng Trí Cao", [{ id: "pgi.2" }]),
];
