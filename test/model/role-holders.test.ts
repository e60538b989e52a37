import { describe, expect, it } from "vitest";
import type { Role } from "../../src/model/plan.ts";
import { holdersOf } from "../../src/model/role-holders.ts";

const assignment = (unit: string, role: Role, ...tasks: string[]) => ({ unit, role, tasks });
const holders = (...assignments: ReturnType<typeof assignment>[]) =>
  holdersOf(assignments, (one) => one).map(({ unit }) => unit);

describe("those who are responsible for a sub-index as a whole", () => {
  it("are the leads without a task, beside others that lead tasks", () => {
    expect(holders(assignment("A", "lead"), assignment("B", "lead", "rà soát"))).toEqual(["A"]);
  });

  it("are the units without a task beside tasks of others, in any order", () => {
    expect(holders(assignment("A", "member"), assignment("B", "member", "rà soát"))).toEqual(["A"]);
    expect(holders(assignment("B", "lead", "rà soát"), assignment("A", "member"))).toEqual(["A"]);
  });

  it("are never those who only help", () => {
    expect(holders(assignment("A", "coordinate"), assignment("B", "member", "rà soát"))).not.toContain("A");
  });

  it("are else those who lead, else all", () => {
    expect(holders(assignment("A", "lead", "rà soát"), assignment("B", "member", "sửa"))).toEqual(["A"]);
    expect(holders(assignment("A", "member"), assignment("B", "member"))).toEqual(["A", "B"]);
  });
});
