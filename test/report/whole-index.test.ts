import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { compare } from "../../src/compare/compare.ts";
import type { Assignment } from "../../src/model/plan.ts";
import { relate } from "../../src/relate/relate.ts";
import { buildView } from "../../src/report/build-view.ts";
import { htmlWriter } from "../../src/report/writers/html.ts";
import { type CasePlan, casePlan, deadline, group, unit } from "../support/case-plan.ts";
import { single } from "./example/example.ts";
import { contentOf } from "./writers/content-of.ts";

const health = unit("Sở Y tế", "so-y-te");
const assignment: Assignment = {
  label: null,
  units: [health],
  role: "lead",
  partners: [],
  tasks: [
    {
      label: null,
      text: "Rà soát thủ tục",
      role: "lead",
      units: [],
      partners: [],
      due: null,
      product: "Báo cáo rà soát",
    },
  ],
};

function viewOf(lang: "vi" | "en", ...parts: CasePlan[]) {
  const catalogue = loadCatalogue();
  const plans = parts.map(casePlan);
  const corpus = relate(plans, catalogue, { asOf: "2024-06-01" }).value;
  const comparison = compare(corpus, catalogue, { generatedAt: "2024-06-01T00:00:00Z", lang }).value;
  return buildView({
    ...single,
    comparison,
    findings: [],
    plans,
    facts: corpus,
    catalogue,
    lang,
    asOf: "2024-06-01",
  });
}

describe("an index that is assigned as a whole", () => {
  const parent: CasePlan = { id: "tinh", record: { assignments: [assignment] } };

  it("counts the units that have tasks, also where they are not asked for a plan", () => {
    const [group] = viewOf("vi", parent).groups;
    expect(group!.summary.map(({ text }) => text).join("")).toContain(": 1 đơn vị được giao;");
    expect(group!.counts[0]!.rows).toEqual([{ text: "Sở Y tế", href: `#${group!.id}-tasks` }]);
  });

  it("does not list sub-indices of which nobody states a target", () => {
    expect(viewOf("vi", parent).groups[0]!.targets).toEqual([]);
  });

  it("does not call the task of the unit that receives the plans a task of all units", () => {
    const receiver = unit("Sở Nội vụ", "so-noi-vu");
    const own = { ...assignment, units: [receiver] };
    const request = deadline("sub-plan", "2024-06-15", {
      units: [group("các sở, ban, ngành")],
      to: [receiver],
    });
    const [found] = viewOf("vi", {
      id: "tinh",
      deadlines: [request],
      record: { assignments: [assignment, own] },
    }).groups;
    const [row] = found!.tasks.rows.filter((one) => one.unit === "Sở Nội vụ");
    expect(row!.ownNone).toMatch(/^Trong các tệp đã nhận không có kế hoạch của đơn vị để thực hiện /u);
  });

  it("has one sentence with the plan's name instead of a matrix", () => {
    const [group] = viewOf("vi", parent).groups;
    expect(group!.asWhole).toBe(
      "Theo Kế hoạch số 25/KH-UBND ngày 10/4/2024 của UBND tỉnh, nhiệm vụ được giao cho cả bộ chỉ số, không theo từng chỉ số thành phần.",
    );
    expect(viewOf("en", parent).groups[0]!.asWhole).toContain("plan 25/KH-UBND of 10 Apr 2024 by UBND tỉnh");
    expect(group!.matrix.columns).toEqual([]);
    expect(group!.tasks.rows.map((row) => row.unit)).toEqual(["Sở Y tế"]);
  });

  it("shows tasks, products and deadlines first, on the page and in the workbook", async () => {
    const view = viewOf("vi", parent);
    const html = new TextDecoder().decode(await contentOf(htmlWriter, view));
    const at = (id: string) => html.indexOf(`id="pgi--bac-kan--2024-${id}"`);
    expect(at("tasks")).toBeLessThan(at("deadlines"));
    expect(at("deadlines")).toBeLessThan(at("matrix"));
    expect(html).toContain("Báo cáo rà soát");
    const menu = html.slice(html.indexOf("<nav"), html.indexOf("</nav>"));
    expect([...menu.matchAll(/href="#pgi--bac-kan--2024-(\w+)"/gu)].map((found) => found[1])).toEqual([
      "tasks",
      "deadlines",
      "targets",
      "findings",
    ]);
    expect(menu).not.toContain("Ma trận");
    expect(view.tables.map(({ name }) => name).slice(0, 5)).toEqual([
      "Tổng hợp",
      "Danh sách",
      "Phân công",
      "Thời hạn",
      "Đơn vị",
    ]);
    expect(JSON.stringify(view.tables[2])).toContain("Báo cáo rà soát");
  });

  it("counts the units that have tasks as assigned", () => {
    const asked: CasePlan = {
      ...parent,
      deadlines: [deadline("sub-plan", "2024-07-01", { units: [health] })],
    };
    const [group] = viewOf("vi", asked).groups;
    expect(group!.matrix.rows.map((row) => row.unit)).toEqual(["Sở Y tế"]);
    expect(group!.summary.map(({ text }) => text).join("")).toContain("1 đơn vị được giao");
  });

  it("has its units in the menu, and no matrix", async () => {
    const asked: CasePlan = {
      ...parent,
      deadlines: [deadline("sub-plan", "2024-07-01", { units: [health] })],
    };
    const html = new TextDecoder().decode(await contentOf(htmlWriter, viewOf("vi", asked)));
    const menu = html.slice(html.indexOf("<nav"), html.indexOf("</nav>"));
    expect(menu).toContain('<a href="#pgi--bac-kan--2024-matrix">Các đơn vị</a>');
    expect(menu).not.toContain("Ma trận");
  });

  it("is one whose plans give no sub-index to anybody", () => {
    const bySubIndex = viewOf("vi", { ...parent, subIndices: [{ id: "pgi.1", units: [health] }] });
    expect(bySubIndex.groups[0]!.asWhole).toBeNull();
    expect(bySubIndex.groups[0]!.matrix.columns.length).toBeGreaterThan(0);
    const answered: CasePlan = {
      id: "so",
      unit: health,
      answers: { number: "25/KH-UBND", day: "2024-04-10" },
      subIndices: [{ id: "pgi.1" }],
    };
    expect(viewOf("vi", parent, answered).groups[0]!.asWhole).toBeNull();
    expect(viewOf("vi", { id: "tinh" }).groups[0]?.asWhole ?? null).toBeNull();
  });
});
