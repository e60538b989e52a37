import ICAL from "ical.js";
import { afterEach, expect, it } from "vitest";
import { buildView, type ViewOptions } from "../../../src/report/build-view.ts";
import { icsWriter } from "../../../src/report/writers/ics.ts";
import { example, single } from "../example/example.ts";
import { contentOf } from "./content-of.ts";

/** The events as another library than the one that wrote the calendar reads them. */
async function eventsOf(options: ViewOptions) {
  const text = new TextDecoder().decode(await contentOf(icsWriter, buildView(options)));
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone ?? "";
});

it.each(["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"])("has whole days in the zone %s", async (name) => {
  process.env.TZ = name;
  const view = buildView(single);
  const expected = view.groups[0]!.deadlines.dated.filter(({ province }) => province).map(({ iso }) => iso);
  const events = await eventsOf(single);
  expect(expected.length).toBeGreaterThan(0);
  expect(events.map(({ startDate }) => startDate.toString()).toSorted()).toEqual(expected.toSorted());
  expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
});

it("gives a deadline the same identity in every run, and two deadlines different ones", async () => {
  const [first, later] = [
    await eventsOf(example),
    await eventsOf({ ...example, asOf: "2026-03-01", findings: [] }),
  ];
  expect(later.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
  expect(new Set(first.map(({ uid }) => uid)).size).toBe(first.length);
});

it("has a unit's own deadlines only where they are the office's", async () => {
  const [group] = single.comparison.groups;
  const [first] = group!.deadlines;
  const own = {
    ...first!,
    planId: group!.subPlans[0]!,
    unit: "Sở Tổng hợp",
    text: "Báo cáo trước ngày 20/3.",
  };
  const options: ViewOptions = {
    ...single,
    comparison: { ...single.comparison, groups: [{ ...group!, deadlines: [...group!.deadlines, own] }] },
  };
  const textsOf = async (office: string) =>
    (await eventsOf({ ...options, office: { name: office } }))
      .map(({ description }) => description)
      .join("\n");
  expect(await textsOf("Sở Tổng hợp")).toContain(own.text);
  expect(await textsOf("Sở Khác")).not.toContain(own.text);
});

it("has no brackets where the plan names nobody who owes", async () => {
  const [group] = single.comparison.groups;
  const deadlines = group!.deadlines.map((row) => ({ ...row, unit: "" }));
  const comparison = { ...single.comparison, groups: [{ ...group!, deadlines }] };
  const events = await eventsOf({ ...single, comparison });
  expect(events.length).toBeGreaterThan(0);
  expect(events.filter(({ summary }) => /\(\s*[,)]/u.test(summary))).toEqual([]);
});
