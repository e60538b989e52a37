import { describe, expect, it } from "vitest";
import type { Assignment, UnitRef } from "../../../src/model/plan.ts";
import { judgeAssigned } from "./assigned.ts";

const unit = (name: string): UnitRef => ({ name, unitId: null, group: false });

const assignment = (name: string, text: string, partners: readonly string[] = []): Assignment => ({
  label: null,
  role: "member",
  units: [unit(name)],
  partners: partners.map(unit),
  tasks: [{ label: null, text, role: "member", units: [], partners: [], due: null, product: null }],
});

const CHECK = "Rà soát thủ tục hành chính của các ngành.";
const TRUTH = {
  assignments: [
    assignment("Phòng Ngân sách", CHECK, ["Tổ Pháp chế"]),
    assignment("Văn phòng Sở", "Lập báo cáo kết quả thực hiện cả năm."),
  ],
};
const wrong = (got: Assignment, isComplete = true) =>
  judgeAssigned(TRUTH, { assignments: [got] }, isComplete)
    .filter(({ right }) => !right)
    .map(({ fact }) => fact.field);

describe("an assignment outside sub-indices", () => {
  it("is right with the units, partners and words of the truth", () => {
    expect(wrong(assignment("Phòng Ngân sách", CHECK, ["Tổ Pháp chế"]))).toEqual([]);
  });

  it("is right with all words of the sentence before the task", () => {
    expect(wrong(assignment("Phòng Ngân sách", `Hằng quý, Phòng Ngân sách ${CHECK.toLowerCase()}`))).toEqual(
      [],
    );
  });

  it("is right with a division and the unit that it belongs to", () => {
    expect(wrong(assignment("Phòng Ngân sách, Sở Tài chính", CHECK))).toEqual([]);
    expect(wrong(assignment("Phòng Ngân sách Nhà nước", CHECK))).toEqual(["assigned.unit"]);
  });

  it.each([
    ["the unit of another task", assignment("Văn phòng Sở", CHECK), ["assigned.unit"]],
    [
      "a partner that is not named",
      assignment("Phòng Ngân sách", CHECK, ["Văn phòng Sở"]),
      ["assigned.partner"],
    ],
    ["another role", { ...assignment("Phòng Ngân sách", CHECK), role: "lead" as const }, ["assigned.role"]],
    [
      "a part of the words",
      assignment("Phòng Ngân sách", "soát thủ tục hành chính của các"),
      ["assigned.task"],
    ],
  ])("is wrong with %s", (_, got, expected) => {
    expect(wrong(got)).toEqual(expected);
  });

  it("without words of the truth is wrong as a whole, if the truth has all assignments", () => {
    const invented = assignment("Tổ Giám sát", "Tổ chức hội nghị tổng kết phong trào thi đua.");
    expect(wrong(invented)).toEqual(["assigned.unit", "assigned.role", "assigned.task"]);
    expect(wrong(invented, false)).toEqual([]);
  });
});
