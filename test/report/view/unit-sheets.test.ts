import { describe, expect, it } from "vitest";
import { buildView } from "../../../src/report/build-view.ts";
import { example, exampleWith } from "../example/example.ts";

describe("sheets of units", () => {
  const rowsOf = (readings: typeof example.facts.readings) => {
    const { units, ...group } = example.comparison.groups[1]!;
    const silent = units.find(({ planIds }) => planIds.length > 0)!;
    const options = exampleWith({
      ...example.comparison,
      groups: [{ ...group, units, targets: [], tasks: group.tasks.filter(({ planId }) => planId === "p26") }],
      years: [],
    });
    const view = buildView({ ...options, facts: { ...options.facts, readings } });
    const planId = silent.planIds[0]!;
    return {
      planId,
      rows: view.sheets.find(({ unit }) => unit === silent.name)!.rows.flatMap(({ own }) => own),
    };
  };
  const { planId, rows } = rowsOf([]);
  it("say that content was not found only if the plan was read completely", () => {
    expect(new Set(rows)).toEqual(new Set(["Không thấy nội dung này."]));
    expect(new Set(rowsOf([{ planId, extent: "part" }]).rows)).toEqual(
      new Set(["Chưa xác định: kế hoạch chỉ đọc được một phần hoặc thiếu phụ lục."]),
    );
    expect(new Set(rowsOf([{ planId, extent: "doubtful" }]).rows)).toEqual(
      new Set(["Không thấy nội dung này (văn bản đọc chưa chắc chắn)."]),
    );
  });
});

it("names a task once in the sheet of a unit, also where its plan gives it to several divisions", () => {
  const { tasks, ...group } = example.comparison.groups[1]!;
  const own = tasks.find(({ planId }) => group.units.some(({ planIds }) => planIds.includes(planId)))!;
  const twice = { ...group, tasks: [own, own] };
  const view = buildView(exampleWith({ ...example.comparison, groups: [twice], years: [] }));
  const texts = view.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.own));
  expect(texts.filter((text) => text.includes(own.text))).toHaveLength(1);
});
