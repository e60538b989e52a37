import { describe, expect, it } from "vitest";
import { buildView } from "../../../src/report/build-view.ts";
import { example, exampleWith } from "../example/example.ts";
import { g24, g26 } from "../example/example-view.ts";

describe("deadlines", () => {
  it("are sorted by date with their status on the report's day; recurring ones are separate", () => {
    expect(g26.deadlines.dated.map((d) => [d.date, d.status])).toEqual([
      ["20/02/2026", "còn 4 ngày"],
      ["9/2026", "còn 226 ngày"],
      ["10/12/2026", "còn 297 ngày"],
      ["20/12/2026", "còn 307 ngày"],
    ]);
    expect(g24.deadlines.dated[0]!.status).toBe("quá hạn 576 ngày, 6 đơn vị chưa gửi");
    expect(g26.deadlines.recurring.map((d) => [d.date, d.status])).toEqual([
      ["ngày 05 tháng 12 hằng năm", "hằng năm"],
      ["trước ngày 15 tháng cuối quý", "hằng quý"],
    ]);
  });
  it("say what is to be done: the words of a task without its label, else that a plan or a report is due", () => {
    const [dated] = example.comparison.groups[1]!.deadlines;
    const works = (["task", "report"] as const).map((what) => {
      const deadline = { ...dated!, what, text: "- công bố số liệu trước ngày 05/12/2026;" };
      const group = { ...example.comparison.groups[1]!, deadlines: [deadline] };
      const [row] = buildView(exampleWith({ ...example.comparison, groups: [group], years: [] })).groups[0]!
        .deadlines.dated;
      return row!.work;
    });
    expect(works).toEqual(["Công bố số liệu trước ngày 05/12/2026", "Báo cáo"]);
  });
  it.each([
    ["the task of the unit that the day belongs to", ["Sở A"], "Kiểm tra cải cách hành chính"],
    ["the day, if several tasks of the unit have it", ["Sở A", "Sở A"], "Hoàn thành trước ngày 05/12/2026"],
    ["the day, if the task is another unit's", ["Sở B"], "Hoàn thành trước ngày 05/12/2026"],
  ])("where a text states only the day, say %s", (_, units, work) => {
    const whole = example.comparison.groups[1]!;
    const text = "hoàn thành trước ngày 05/12/2026";
    const date = { ...whole.deadlines[0]!.date, year: 2026, month: 12, day: 5, iso: "2026-12-05", text };
    const deadline = { ...whole.deadlines[0]!, what: "task", unit: "Sở A", text, date };
    const tasks = units.map((unit, i) => ({
      ...{ subIndex: null, unitId: null, role: "lead", planId: deadline.planId, due: null, unit },
      text: `${i === 0 ? "" : `${i} `}kiểm tra cải cách hành chính; ${text}.`,
    }));
    const group = { ...whole, deadlines: [deadline], tasks };
    const [row] = buildView(exampleWith({ ...example.comparison, groups: [group], years: [] })).groups[0]!
      .deadlines.dated;
    expect(row!.work).toBe(work);
  });
  it("say who issued the plan, and whether they are past or ahead", () => {
    expect(g24.deadlines.dated.map((d) => [d.who, d.issuer, d.number, d.state])).toContainEqual([
      "Chi cục Bảo vệ môi trường",
      "Sở Nông nghiệp và Phát triển nông thôn",
      "77/KH-SNN, 15/7/2024",
      "past",
    ]);
    expect(g26.deadlines.dated.map((d) => d.state)).toEqual(["ahead", "ahead", "ahead", "ahead"]);
    expect(g26.deadlines.recurring.map((d) => d.stateWord)).toEqual(["định kỳ", "định kỳ"]);
    const [dated] = example.comparison.groups[1]!.deadlines;
    const undated = {
      ...dated!.date,
      year: null,
      month: null,
      day: null,
      iso: null,
      text: "sau khi ban hành",
    };
    const group = { ...example.comparison.groups[1]!, deadlines: [{ ...dated!, date: undated }] };
    const one = buildView(exampleWith({ ...example.comparison, groups: [group], years: [] }));
    expect(one.groups[0]!.deadlines.dated.map((d) => d.stateWord)).toEqual(["chưa rõ ngày"]);
  });
  it("follow the day that is set", () => {
    const later = buildView({ ...example, asOf: "2026-02-20" });
    expect(later.asOf.text).toBe("Tính đến ngày 20/02/2026");
    expect(later.groups[1]!.deadlines.dated[0]!.status).toBe("hôm nay");
  });
});
