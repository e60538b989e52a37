import { expect, it } from "vitest";
import type { UnitRef } from "../../../src/model/plan.ts";
import type { LocatedAssignment } from "../../../src/parse/fields/assignment/shared/assignment-draft.ts";
import { readDeadlines } from "../../../src/parse/fields/deadline/deadlines.ts";
import { ownersOfTasks } from "../../../src/parse/fields/deadline/owners-of-tasks.ts";
import { outline } from "../../../src/parse/structure/outline/outline.ts";
import type { Located } from "../../../src/parse/text/located.ts";
import type { Span } from "../../../src/parse/text/span.ts";
import { readSnippet } from "../examples.ts";

// A date whose owner the sentence does not show belongs to the units of the task that contains it.

const unit = (name: string): UnitRef => ({ name, unitId: null, group: false });
const at = (from: number, start: number, end: number): Span => ({ from, start, to: from, end });
const place = (span: Span) => ({ span, rule: "test", confidence: 1 });
const task = (span: Span, units: UnitRef[]) => ({
  ...place(span),
  value: { label: null, text: "", role: "member" as const, units, partners: [], due: null, product: null },
});
const assignment = (units: UnitRef[], tasks: LocatedAssignment["tasks"]): Located<LocatedAssignment> => ({
  ...place(at(0, 0, 0)),
  value: { label: null, units, role: "member", partners: [], tasks },
});

it("finds the units of the task that contains a date", () => {
  const owners = ownersOfTasks([
    assignment([unit("Sở A"), unit("Sở B")], [task(at(3, 0, 40), []), task(at(3, 41, 90), [unit("Sở B")])]),
  ]);
  expect(owners.around(at(3, 10, 20))?.units.map(({ name }) => name)).toEqual(["Sở A", "Sở B"]);
  expect(owners.around(at(3, 50, 60))?.units.map(({ name }) => name)).toEqual(["Sở B"]);
  expect(owners.around(at(3, 35, 45))).toBeNull();
  expect(owners.around(at(4, 10, 20))).toBeNull();
});

it("finds the first task around a date, whether tasks overlap or are given in another order", () => {
  const names = (tasks: LocatedAssignment["tasks"], date: Span) =>
    ownersOfTasks([assignment([], tasks)])
      .around(date)
      ?.units.map(({ name }) => name) ?? null;
  const apart = [task(at(3, 41, 90), [unit("Sở B")]), task(at(3, 0, 40), [unit("Sở A")])];
  expect(
    [at(3, 0, 5), at(3, 30, 40), at(3, 41, 50), at(3, 85, 91)].map((date) => names(apart, date)),
  ).toEqual([["Sở A"], ["Sở A"], ["Sở B"], null]);
  const nested = [
    task(at(3, 50, 60), []),
    task(at(3, 0, 90), [unit("Sở A")]),
    task(at(3, 50, 60), [unit("Sở B")]),
  ];
  expect(names(nested, at(3, 52, 58))).toEqual(["Sở A"]);
  expect(names(nested.toReversed(), at(3, 52, 58))).toEqual(["Sở B"]);
});

it("finds the units of all tasks that took their date from a line", () => {
  const due = { year: 2026, month: 12, day: null, iso: null, recurring: null, text: "tháng 12/2026" };
  const dated = (span: Span, name: string) => {
    const own = task(span, [unit(name)]);
    return { ...own, value: { ...own.value, due }, alsoAt: [place(at(7, 0, 30))] };
  };
  const owners = ownersOfTasks([
    assignment([], [dated(at(3, 0, 40), "Sở A"), dated(at(4, 0, 40), "Sở B"), dated(at(5, 0, 40), "Sở A")]),
    assignment([], [{ ...task(at(6, 0, 40), [unit("Sở C")]), alsoAt: [place(at(7, 0, 30))] }]),
  ]);
  expect(owners.dated(at(7, 5, 20)).units.map(({ name }) => name)).toEqual(["Sở A", "Sở B"]);
  expect(owners.dated(at(8, 5, 20)).units).toEqual([]);
});

it("is asked only where the sentence itself shows nobody", () => {
  const dates = (text: string) =>
    readSnippet(
      {
        name: "deadline/of-tasks",
        context: { year: 2026 },
        read: (lines, context) =>
          readDeadlines(outline(lines), context, {
            ofTasks: {
              around: () => ({ units: [unit("Tổ rà soát")], partners: [] }),
              dated: () => ({ units: [], partners: [] }),
              askedBefore: () => [],
            },
          }).map(({ value }) => value.units.map(({ name }) => name).join(", ")),
        cases: [],
      },
      text,
    );
  expect(dates("Vét kênh xong trước ngày 10/4/2026.")).toEqual(["Tổ rà soát"]);
  expect(dates("Sở Y tế vét kênh xong trước ngày 10/4/2026.")).toEqual(["Sở Y tế"]);
  expect(dates("Đề nghị các đơn vị liên quan vét kênh xong trước ngày 10/4/2026.")).toEqual([""]);
});
