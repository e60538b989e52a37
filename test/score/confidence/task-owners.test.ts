import { describe, expect, it } from "vitest";
import type { Assignment, SubIndex } from "../../../src/model/plan.ts";
import { judgeOwners } from "./task-owners.ts";

const assigning = (pairs: readonly (readonly [unit: string, task: string])[]) => ({
  subIndices: [] as SubIndex[],
  assignments: pairs.map(
    ([unit, text]): Assignment => ({
      label: null,
      role: "lead",
      units: unit === "" ? [] : [{ name: unit, unitId: null, group: false }],
      partners: [],
      tasks: [{ label: null, text, role: "lead", units: [], partners: [], due: null, product: null }],
    }),
  ),
});

const TRUTH = assigning([
  ["Phòng Thanh tra, Pháp chế", "Rà soát thủ tục hành chính"],
  ["Văn phòng Sở", "Lập báo cáo kết quả"],
]);
const rights = (unit: string, task: string) =>
  judgeOwners(TRUTH, assigning([[unit, task]])).map(({ right }) => right);

describe("the owner of a task", () => {
  it.each([
    ["of the same line", "Phòng Thanh tra, Pháp chế", "Rà soát thủ tục hành chính", [true]],
    ["of the same line with a cut name", "Phòng Thanh tra", "Rà soát thủ tục hành chính", [true]],
    ["of another line", "Văn phòng Sở", "Rà soát thủ tục hành chính", [false]],
    ["of words that the truth lacks", "Văn phòng Sở", "Tổ chức hội nghị", []],
    ["that was not read", "", "Lập báo cáo kết quả", []],
  ])("%s", (_, unit, task, expected) => {
    expect(rights(unit, task)).toEqual(expected);
  });
});
