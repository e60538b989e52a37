import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { dutiesIn, planOfForm } from "../support/plan-of-form.ts";

// Tasks with labels for those who lead, those who help, and the time, in every combination of wording and layout: each task has its own units, its
// partners, and a due date that its units owe.

const TASKS = [
  { text: "Công khai quy hoạch của tỉnh", unit: "Sở Nội vụ", partner: "Sở Y tế", day: "30/6/2026" },
  { text: "Rà soát, cắt giảm thủ tục", unit: "Thanh tra tỉnh", partner: "Sở Xây dựng", day: "15/9/2026" },
  {
    text: "Tổ chức đối thoại với doanh nghiệp",
    unit: "Sở Tài chính",
    partner: "Công an tỉnh",
    day: "15/11/2026",
  },
] as const;
interface Labels {
  readonly lead: string;
  readonly help: string;
  readonly time: string;
}
const LEADS =
  "Cơ quan chủ trì|Đơn vị chủ trì|Chủ trì|Đơn vị thực hiện|Cơ quan thực hiện|Phụ trách|Đơn vị phụ trách|Phân công|Giao|Trách nhiệm|Đơn vị chịu trách nhiệm|Đơn vị chủ trì thực hiện|Đầu mối|Cơ quan đầu mối|Bộ phận thực hiện|Người phụ trách|Đơn vị tham mưu|Cơ quan chịu trách nhiệm chính|Thực hiện";
const HELPS = "Cơ quan phối hợp|Đơn vị phối hợp|Phối hợp|Cơ quan, đơn vị phối hợp|Đơn vị phối hợp thực hiện";
const TIMES =
  "Thời gian|Thời hạn|Thời gian hoàn thành|Hoàn thành|Thời gian thực hiện|Lộ trình|Hạn hoàn thành|Thời hạn báo cáo";

type Layout = (task: (typeof TASKS)[number], number: number, labels: Labels) => string;
const LAYOUTS: Readonly<Record<string, Layout>> = {
  "lines with dashes": ({ text, unit, partner, day }, n, { lead, help, time }) =>
    `${n}. ${text}.\n- ${lead}: ${unit}.\n- ${help}: ${partner}.\n- ${time}: trước ngày ${day}.`,
  "plain lines below a number": ({ text, unit, partner, day }, n, { lead, help, time }) =>
    `${n}. ${text}.\n${lead}: ${unit}.\n${help}: ${partner}.\n${time}: trước ngày ${day}.`,
  "one line of labels": ({ text, unit, partner, day }, n, { lead, help, time }) =>
    `${n}. ${text}.\n${lead}: ${unit}. ${help}: ${partner}. ${time}: trước ngày ${day}.`,
  "one line with semicolons": ({ text, unit, partner, day }, n, { lead, help, time }) =>
    `${n}. ${text}.\n- ${lead}: ${unit}; ${help.toLowerCase()}: ${partner}; ${time.toLowerCase()}: trước ngày ${day}.`,
  "bullets below a bullet": ({ text, unit, partner, day }, _, { lead, help, time }) =>
    `- ${text}.\n+ ${lead}: ${unit}.\n+ ${help}: ${partner}.\n+ ${time}: trước ngày ${day}.`,
  "plain lines": ({ text, unit, partner, day }, _, { lead, help, time }) =>
    `${text}.\n${lead}: ${unit}.\n${help}: ${partner}.\n${time}: trước ngày ${day}.`,
  "the line of the task": ({ text, unit, partner, day }, n, { lead, help, time }) =>
    `${n}. ${text}. ${lead}: ${unit}. ${help}: ${partner}. ${time}: trước ngày ${day}.`,
  "a bracket": ({ text, unit, partner, day }, n, { lead, help, time }) =>
    `${n}. ${text} (${lead}: ${unit}; ${help.toLowerCase()}: ${partner}; ${time.toLowerCase()}: trước ngày ${day}).`,
  "lines without marks": ({ text, unit, partner, day }, n, { lead, help, time }) =>
    `${n}. ${text}\n- ${lead}: ${unit}\n- ${help}: ${partner}\n- ${time}: trước ngày ${day}`,
};

const USUAL: Labels = { lead: "Đơn vị chủ trì", help: "Đơn vị phối hợp", time: "Thời gian" };
const WORDINGS: readonly Labels[] = [
  ...LEADS.split("|").map((lead) => ({ ...USUAL, lead })),
  ...HELPS.split("|").map((help) => ({ ...USUAL, help })),
  ...TIMES.split("|").map((time) => ({ ...USUAL, time })),
];

describe.each(Object.entries(LAYOUTS))("labels in %s", (_, layout) => {
  it.each(WORDINGS)("$lead, $help, $time", (labels) => {
    const lines = TASKS.map((task, i) => layout(task, i + 1, labels)).join("\n");
    const plan = planOfForm(lines, loadCatalogue());
    const read = dutiesIn(plan).map(({ text, units, partners }) => ({
      task: TASKS.findIndex((task) => text.includes(task.text)),
      units,
      partners,
    }));
    expect(read).toEqual(
      TASKS.map(({ unit, partner }, task) => ({ task, units: [unit], partners: [partner] })),
    );
    const owed = plan.deadlines.map(({ date, units }) => [date.iso, units.map(({ name }) => name)]);
    const iso = (day: string) =>
      day
        .split("/")
        .toReversed()
        .map((part) => part.padStart(2, "0"))
        .join("-");
    expect(owed).toEqual(TASKS.map(({ unit, day }) => [iso(day), [unit]]));
  });
});
