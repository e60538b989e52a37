import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import type { Evidence, PlanRecord } from "../../../src/model/plan.ts";
import { parse } from "../../../src/parse/parse.ts";
import { relate } from "../../../src/relate/relate.ts";
import { casePlan, deadline, group, unit } from "../../support/case-plan.ts";
import { snippetLines } from "../../support/rule-corpus.ts";

const health = unit("Sở Y tế", "so-y-te");
const dated = deadline("sub-plan", "2024-05-20", { units: [health] });
const at = (line: number, quote: string): Evidence[] => [
  { page: 1, line, endLine: line, quote, confidence: 1, rule: "case" },
];
const task = {
  label: "a",
  text: "Ban hành kế hoạch",
  role: null,
  units: [],
  partners: [],
  due: null,
  product: null,
};
const assignments: PlanRecord["assignments"] = [
  { label: "3", units: [health], role: "member", partners: [], tasks: [task] },
];

function placesOfDuty(evidence: PlanRecord["evidence"], given = assignments): [number, string][] {
  const parent = casePlan({
    id: "tinh",
    deadlines: [dated],
    record: { assignments: given, evidence: { "/deadlines/0": at(41, "trước ngày 20/5/2024"), ...evidence } },
  });
  const { duties } = relate([parent], loadCatalogue([])).value;
  return duties[0]!.places.map(({ line, quote }) => [line, quote]);
}

it("quotes the whole sentence that asks for plans, and the heading that names the units", () => {
  const found = placesOfDuty({
    "/assignments/0": at(40, "3. Sở Y tế"),
    "/assignments/0/tasks/0": at(41, "Ban hành kế hoạch trước ngày 20/5/2024."),
  });
  expect(found).toEqual([
    [40, "3. Sở Y tế"],
    [41, "Ban hành kế hoạch trước ngày 20/5/2024."],
  ]);
});

it("quotes a line once that names the unit and the task", () => {
  const found = placesOfDuty({
    "/assignments/0": at(41, "Sở Y tế ban hành kế hoạch trước ngày 20/5/2024."),
    "/assignments/0/tasks/0": at(41, "ban hành kế hoạch trước ngày 20/5/2024"),
  });
  expect(found).toEqual([[41, "Sở Y tế ban hành kế hoạch trước ngày 20/5/2024."]]);
});

it("quotes the deadline where the sentence is not a task", () => {
  expect(placesOfDuty({}, [])).toEqual([[41, "trước ngày 20/5/2024"]]);
});

/** The day until which the plans of the first duty are due. */
function dueOfTask(
  given: { readonly text: string; readonly product?: string },
  ofLabel = "2024-06-14",
): string | null {
  const due = { year: 2024, month: 6, day: 14, iso: ofLabel, recurring: null, text: "14/6/2024" };
  const of = { ...deadline("task", ofLabel, { units: [health] }), date: due };
  const own: PlanRecord["assignments"][number]["tasks"][number] = { ...task, due, ...given };
  const assigned = [{ label: "3", units: [health], role: "member" as const, partners: [], tasks: [own] }];
  const parent = casePlan({ id: "tinh", deadlines: [of], record: { assignments: assigned } });
  return relate([parent], loadCatalogue([])).value.duties.find(({ due }) => due !== null)?.due ?? null;
}

it("takes the day that a label or a column gives a plan", () => {
  expect(dueOfTask({ text: "Có kế hoạch chuyên đề về từng nội dung" })).toBe("2024-06-14");
  expect(dueOfTask({ text: "Cụ thể hóa chỉ tiêu", product: "Kế hoạch của Sở" })).toBe("2024-06-14");
});

it("asks for no plan that somebody else issues", () => {
  expect(dueOfTask({ text: "Cụ thể hóa chỉ tiêu", product: "Kế hoạch của UBND tỉnh" })).toBeNull();
});

const catalogue = loadCatalogue();

/** The units that must send a plan, where the province's sentence continues after the name of the group. */
const askedWith = (words: string, tasks = ["Sở Y tế", "Sở Xây dựng"], further = ""): string[] =>
  dutiesWith(words, tasks, further).map(({ unit }) => unit);

function dutiesWith(words: string, tasks: readonly string[], further: string) {
  const lines = [
    "ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\nSố: 25/KH-UBND\nLai Châu, ngày 10 tháng 4 năm 2024\nKẾ HOẠCH",
    "Nâng cao Chỉ số PGI năm 2024\nI. NHIỆM VỤ\n1. Chỉ số Đảm bảo tuân thủ",
    ...(tasks.length > 0 ? tasks : ["UBND tỉnh"]).map((name) => `- ${name} chủ trì rà soát hồ sơ.`),
    `II. TỔ CHỨC THỰC HIỆN\n1. Các sở, ban, ngành ${words} trước ngày 20/5/2024.\n${further}`,
  ];
  const paragraphs = snippetLines(lines.join("\n")).map(({ source }) => source);
  const text = { pages: 1, paragraphs, extraction: [], removed: [], signature: null };
  const { plan } = parse(text, catalogue).value[0]!;
  const texts = new Map([["tinh", lines.join("\n")]]);
  const { duties } = relate([casePlan({ id: "tinh", record: plan })], catalogue, { texts }).value;
  return duties.filter(({ kind }) => kind === "must-send");
}

it("asks the members of a group that have a task, where the sentence says so", () => {
  const only = ["Sở Xây dựng", "Sở Y tế"];
  for (const words of [
    "được giao nhiệm vụ tại Mục III xây dựng kế hoạch của đơn vị",
    "được phân công chủ trì tại Phụ lục ban hành kế hoạch thực hiện",
    "có nhiệm vụ nêu tại Kế hoạch này xây dựng kế hoạch",
    "liên quan được giao nhiệm vụ xây dựng kế hoạch",
  ])
    expect(askedWith(words).sort(), words).toEqual(only);
});

it("asks all members of a group whose sentence only mentions tasks", () => {
  for (const words of [
    "căn cứ nhiệm vụ được giao xây dựng kế hoạch",
    "xây dựng kế hoạch theo nhiệm vụ được phân công",
    "có trách nhiệm xây dựng kế hoạch",
  ])
    expect(askedWith(words).length, words).toBeGreaterThan(10);
  expect(askedWith("được giao nhiệm vụ xây dựng kế hoạch", []).length).toBeGreaterThan(10);
});

it("asks the units that head the items below the sentence", () => {
  const items =
    "2. Các đơn vị sau đây xây dựng kế hoạch của đơn vị mình trước ngày 10/6/2024:\na) Sở Nội vụ: Chỉ số Vai trò lãnh đạo;\nb) Công an tỉnh: Chỉ số Tuân thủ.\nIII. KINH PHÍ";
  const asked = askedWith("thực hiện Kế hoạch", [], items);
  expect(asked.sort()).toEqual(["Công an tỉnh", "Sở Nội vụ"]);
});

it("asks the units below the head of a table that names the class", () => {
  const further =
    "2. Các cơ quan đầu mối xây dựng kế hoạch chi tiết nâng cao chỉ số trước ngày 10/6/2024.\n| Chỉ số | Cơ quan đầu mối |\n| PCI | Sở Tài chính |\n| PGI | Sở Tư pháp |\nIII. KINH PHÍ";
  expect(askedWith("thực hiện Kế hoạch", [], further).sort()).toEqual(["Sở Tài chính", "Sở Tư pháp"]);
});

it("asks no plan of the unit that receives the plans", () => {
  const asked = askedWith("xây dựng kế hoạch của đơn vị mình, gửi về Sở Y tế");
  expect(asked.length).toBeGreaterThan(10);
  expect(asked).not.toContain("Sở Y tế");
});

it("asks a plan of the receiver too where a list names it among others", () => {
  const asked = askedWith(
    "thực hiện Kế hoạch",
    [],
    "2. Các đơn vị sau đây ban hành kế hoạch của đơn vị mình trước ngày 10/6/2024, gửi UBND tỉnh (qua Sở Nội vụ): Sở Nội vụ; Sở Tư pháp; Sở Y tế.",
  );
  expect(asked.sort()).toEqual(["Sở Nội vụ", "Sở Tư pháp", "Sở Y tế"]);
});

it("asks no plan of the units of a group that the parent names as exempt", () => {
  const asked = (further: string) =>
    askedWith("xây dựng kế hoạch của đơn vị mình, gửi UBND tỉnh", ["Sở Y tế"], further);
  for (const further of [
    "2. Sở Tư pháp, Sở Nội vụ không phải ban hành kế hoạch riêng.",
    "2. Sở Tư pháp và Sở Nội vụ thực hiện theo chương trình công tác, không ban hành kế hoạch riêng.",
    "2. Các đơn vị được miễn gửi kế hoạch gồm: Sở Tư pháp; Sở Nội vụ.",
    "2. Sở Tư pháp và Sở Nội vụ có chương trình riêng; hai cơ quan này được miễn gửi kế hoạch.",
    "2. Không phải ban hành kế hoạch riêng: Sở Tư pháp (đã có chương trình); các đơn vị còn lại; Sở Nội vụ. Sở Y tế theo dõi.",
    "2. Sở Y tế theo dõi. Sở Tư pháp thực hiện theo kế hoạch của Bộ và Sở Nội vụ theo chương trình công tác; hai cơ quan này không phải xây dựng kế hoạch riêng về PGI.",
    "2. Sở Tư pháp và Sở Nội vụ thực hiện theo chương trình công tác. Các cơ quan này không ban hành kế hoạch riêng.",
  ]) {
    expect(asked(further), further).not.toContain("Sở Tư pháp");
    expect(asked(further), further).not.toContain("Sở Nội vụ");
    expect(asked(further), further).toContain("Sở Y tế");
  }
  // Nor is it unclear whether they owe one, where a further sentence names nobody.
  const unclear = "2. Gửi kế hoạch thực hiện trước ngày 25/5/2024.\n3. ";
  expect(asked(`${unclear}Không phải ban hành kế hoạch riêng: Sở Y tế.`)).not.toContain("Sở Y tế");
  for (const further of [
    "2. Ngoài Sở Tư pháp, Sở Nội vụ, các xã không phải ban hành kế hoạch riêng.",
    "2. Sở Tư pháp theo dõi, báo cáo đơn vị không ban hành kế hoạch.",
    "2. Sở Tư pháp rà soát; các cơ quan này không ban hành kế hoạch thì bị phê bình.",
  ])
    expect(asked(further), further).toContain("Sở Tư pháp");
});

it("asks no member of a class for certain where the parent exempts the rest of its kind", () => {
  const asked = (further: string) =>
    dutiesWith("xây dựng kế hoạch của đơn vị mình, gửi UBND tỉnh", ["Sở Y tế"], further).filter(
      ({ sureness }) => sureness === "sure",
    );
  expect(asked("2. Các sở, ban, ngành còn lại rà soát hồ sơ.").length).toBeGreaterThan(10);
  for (const further of [
    "2. Các sở, ban, ngành còn lại lồng ghép nhiệm vụ vào kế hoạch công tác năm.",
    "2. Các sở, ban, ngành còn lại thực hiện theo chương trình công tác, không phải gửi văn bản riêng.",
  ])
    expect(asked(further), further).toEqual([]);
});

it("asks the units of all clauses before the sentence that says when their plans are due", () => {
  const further =
    "2. Trên cơ sở Kế hoạch này, Sở Tư pháp ban hành kế hoạch của cơ quan mình; Sở Nội vụ ban hành kế hoạch của đơn vị. Kế hoạch được ban hành và gửi Sở Y tế trước ngày 25/5/2024.";
  expect(askedWith("rà soát hồ sơ", ["Sở Y tế"], further).sort()).toEqual(["Sở Nội vụ", "Sở Tư pháp"]);
});

it("takes the due date of a sentence that refers to that of another one", () => {
  const own = { ...task, text: "ban hành kế hoạch riêng, gửi Sở Y tế cùng thời hạn nêu tại khoản 1" };
  const police = unit("Công an tỉnh", "cong-an-tinh");
  const due = (deadlines: readonly ReturnType<typeof deadline>[]) => {
    const given = [{ label: "2", units: [police], role: "member" as const, partners: [], tasks: [own] }];
    const parent = casePlan({ id: "tinh", deadlines, record: { assignments: given } });
    return relate([parent], loadCatalogue([])).value.duties.find((duty) => duty.unit === police.name)?.due;
  };
  expect(due([dated])).toBe("2024-05-20");
  expect(
    due([dated, deadline("sub-plan", "2024-06-20", { units: [unit("Sở Xây dựng", "so-xay-dung")] })]),
  ).toBeNull();
});

describe("a group narrowed to those whom the parent assigns sub-indices", () => {
  const [finance, justice] = [unit("Sở Tài chính", "so-tai-chinh"), unit("Sở Tư pháp", "so-tu-phap")];
  const lead = { label: null, role: "lead" as const, partners: [], tasks: [] };
  /** The units that a parent asks for plans, with the sureness of the duty. */
  function askedBy(
    units: PlanRecord["deadlines"][number]["units"],
    given: PlanRecord["subIndices"],
  ): string[] {
    const asking = deadline("sub-plan", "2024-05-20", { units });
    const parent = casePlan({ id: "tinh", deadlines: [asking], record: { subIndices: given } });
    const { duties } = relate([parent], loadCatalogue([])).value;
    return duties
      .filter(({ kind }) => kind === "must-send")
      .map(({ unit: name, sureness }) => `${name} ${sureness}`);
  }
  const subIndices = casePlan({ id: "x", subIndices: [{ id: "pgi.1" }] }).subIndices.map((sub) => ({
    ...sub,
    assignments: [
      { ...lead, units: [finance], partners: [unit("Sở Nội vụ", "so-noi-vu")] },
      { ...lead, units: [justice], role: "member" as const },
    ],
  }));

  it.each([
    [{ ...group("các sở, ngành"), assigned: "lead" as const }, ["Sở Tài chính sure"]],
    [{ ...group("các sở, ngành"), assigned: "any" as const }, ["Sở Tài chính sure", "Sở Tư pháp sure"]],
    [{ ...group("Các cơ quan"), assigned: "lead" as const }, ["Sở Tài chính sure"]],
  ])("asks only these: %o", (asked, expected) => {
    expect(askedBy([asked], subIndices)).toEqual(expected);
  });

  it("asks no other members of a class that leads something beside units with names", () => {
    const withClass = subIndices.map((sub) => ({
      ...sub,
      assignments: [...sub.assignments, { ...lead, units: [group("Các sở, ban, ngành")] }],
    }));
    expect(askedBy([{ ...group("Các cơ quan"), assigned: "lead" as const }], withClass)).toEqual([
      "Sở Tài chính sure",
    ]);
  });

  it("asks nobody for certain where the parent assigns nothing that can be read", () => {
    expect(askedBy([{ ...group("Các cơ quan"), assigned: "lead" as const }], [])).toEqual([]);
    const departments = askedBy([{ ...group("các sở, ngành"), assigned: "any" as const }], []);
    expect(departments.length).toBeGreaterThan(10);
    expect(departments.filter((asked) => !asked.endsWith(" unsure"))).toEqual([]);
  });

  it("asks those who have tasks outside sub-indices, without being certain of words that mean nobody", () => {
    const parent = casePlan({
      id: "tinh",
      deadlines: [
        deadline("sub-plan", "2024-05-20", {
          units: [{ ...group("Các cơ quan"), assigned: "any" as const }],
        }),
      ],
      record: { assignments: [{ ...lead, units: [finance] }] },
    });
    const { duties } = relate([parent], loadCatalogue([])).value;
    expect(duties.map(({ unit: name, kind, sureness }) => `${name} ${kind} ${sureness}`)).toEqual([
      "Sở Tài chính must-send unsure",
    ]);
  });
});

it("means the committee of a place that is named alone", () => {
  const asking = deadline("sub-plan", "2025-09-20", {
    units: [unit("Phường Sa Pa", null), unit("huyện Bát Xát", null)],
  });
  const parent = casePlan({
    id: "tinh",
    issued: [2025, 8, 1],
    years: [2025],
    province: "Lào Cai",
    deadlines: [asking],
  });
  const plan = casePlan({
    id: "sa-pa",
    unit: unit("Ủy ban nhân dân phường Sa Pa", "ubnd-phuong-sa-pa"),
    level: "commune",
    province: "Lào Cai",
    answers: { number: "25/KH-UBND" },
    issued: [2025, 9, 1],
    years: [2025],
  });
  const { duties } = relate([parent, plan], catalogue).value;
  expect(duties.filter(({ kind }) => kind === "must-send").map((duty) => duty.unit)).toEqual([
    "UBND huyện Bát Xát",
    "Ủy ban nhân dân phường Sa Pa",
  ]);
});

it("asks plans for a whole period on the day that is not for one later year", () => {
  const units = [health, unit("Sở Xây dựng", "so-xay-dung")];
  const ofYear = deadline("sub-plan", "2025-01-31", { units });
  const text = "trường hợp xây dựng cho từng năm thì kế hoạch năm 2025 gửi trước ngày 31/01/2025";
  const parent = casePlan({
    id: "tinh",
    years: [2024, 2025],
    deadlines: [deadline("sub-plan", "2024-05-20", { units }), { ...ofYear, text }],
  });
  const sent = { level: "department", issued: [2024, 6, 3], answers: { number: "25/KH-UBND" } } as const;
  const plans = [
    casePlan({ ...sent, id: "ca-giai-doan", unit: units[0]!, years: [2024, 2025] }),
    casePlan({ ...sent, id: "nam-sau", unit: units[1]!, years: [2025] }),
  ];
  const { late } = relate([parent, ...plans], catalogue).value;
  expect(late.map(({ planId, due }) => [planId, due])).toEqual([["ca-giai-doan", "2024-05-20"]]);
});

describe("a unit's plan that a parent asks for under other words", () => {
  const asking = (name: string, unitId: string | null) =>
    casePlan({
      id: "tinh",
      deadlines: [deadline("sub-plan", "2024-05-20", { units: [unit(name, unitId)] })],
    });
  const zones = unit("Ban Quản lý các khu công nghiệp", "ban-quan-ly-khu-cong-nghiep");
  const economic = unit("Ban Quản lý Khu kinh tế", "ban-quan-ly-khu-kinh-te");

  it("is that of the board under its other name", () => {
    const plan = casePlan({ id: "bql", unit: economic, answers: { number: "25/KH-UBND" } });
    const { duties } = relate([asking(zones.name, zones.unitId), plan], catalogue).value;
    expect(duties.map(({ unitId, planIds }) => [unitId, planIds])).toEqual([[economic.unitId, ["bql"]]]);
  });

  it.each([
    ["its number with another day", "25/KH-UBND", "2024-04-01", ["yt"]],
    ["its day with digits of the number in another order", "52/KH-UBND", "2024-04-10", ["yt"]],
    ["its day with one digit wrong", "26/KH-UBND", "2024-04-10", ["yt"]],
    ["another number of that day", "137/KH-UBND", "2024-04-10", []],
    ["another number and another day", "52/KH-UBND", "2024-04-01", []],
  ] as const)("is late or not where it cites %s", (_, number, day, expected) => {
    const plan = casePlan({ id: "yt", unit: health, issued: [2024, 6, 3], answers: { number, day } });
    const { late } = relate([asking(health.name, health.unitId), plan], catalogue).value;
    expect(late.map(({ planId }) => planId)).toEqual(expected);
  });
});
