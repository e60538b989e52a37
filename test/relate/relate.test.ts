import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import type { PlanRecord } from "../../src/model/plan.ts";
import { relate } from "../../src/relate/relate.ts";
import { casePlan, group, score, unit } from "../support/case-plan.ts";
import {
  folder,
  foreignAffairs,
  justice,
  otherParents,
  parent,
  training,
  transport,
} from "../support/typical-folder.ts";

const catalogue = loadCatalogue();
const corpusOf = (plans: readonly PlanRecord[]): Corpus => relate(plans, catalogue).value;
const groupOf = (corpus: Corpus, year: number, province = "Bắc Kạn") =>
  corpus.groups.find((g) => g.year === year && g.province === province)!;
const duesOf = (corpus: Corpus, year: number, unitId: string) =>
  groupOf(corpus, year)
    .bound.find((row) => row.unitId === unitId)
    ?.dues.map((due) => `${due.subIndex} ${due.because}`);

describe("a parent without number and date", () => {
  const corpus = corpusOf(folder);

  it("is joined by issuer, index, year and a similar title, and the reason is recorded", () => {
    const links = corpus.links.map(({ planId, parentId, joinedBy }) => [planId, parentId, joinedBy]);
    expect(links).toEqual([
      ["giao-thong", "tinh", "inferred"],
      ["ngoai-vu", "tinh", "inferred"],
    ]);
    expect(corpus.links[0]!.reason.vi).toContain("88/KH-UBND ngày 06/5/2024");
  });

  it("is not joined where two candidates fit", () => {
    const twin = { ...parent, id: "tinh-2", subIndices: parent.subIndices.slice(0, 1) };
    expect(corpusOf([...folder, twin]).links).toEqual([]);
  });

  it("is not joined if the reference contradicts what the parent states", () => {
    const dated = { ...parent, issueDate: { year: 2024, month: 6, day: null, iso: null } };
    const lettered = { ...parent, number: { text: "/QĐ-UBND", serial: null, symbol: "QĐ-UBND" } };
    for (const other of [dated, lettered]) expect(corpusOf([other, transport]).links).toEqual([]);
  });

  it("is not joined to a plan that answers another body or kind of document, nor if it assigns nothing", () => {
    const [reference] = transport.references;
    const to = (more: Partial<typeof reference>) => ({
      ...transport,
      references: [{ ...reference!, ...more }],
    });
    expect(corpusOf([parent, to({ issuer: { name: "Sở Y tế", unitId: "so-y-te" } })]).links).toEqual([]);
    expect(corpusOf([parent, to({ docType: "cong-van" })]).links).toEqual([]);
    expect(corpusOf([{ ...parent, subIndices: [] }, transport]).links).toEqual([]);
    expect(corpusOf([parent, to({})]).links).toHaveLength(1);
  });

  it("takes its date from the plans that cite it, so that its groups contain the units of that day", () => {
    const next = { ...parent, years: [2025] };
    const answer = {
      ...transport,
      years: [2025],
      references: transport.references.map((r) => ({ ...r, title: null })),
    };
    const cite = (iso: string) => {
      const [year, month, day] = iso.split("-").map(Number);
      const date = { year: year!, month: month!, day: day!, iso };
      const plan = { ...answer, references: answer.references.map((r) => ({ ...r, date })) };
      return groupOf(corpusOf([next, plan]), 2025).bound.map((row) => row.unitId);
    };
    expect(cite("2025-01-20")).toContain("so-noi-vu");
    expect(cite("2025-01-20")).toContain("so-ke-hoach-va-dau-tu");
    expect(cite("2025-06-20")).not.toContain("so-ke-hoach-va-dau-tu");
  });

  it("is not the parent of plans under a later parent or of documents that are not sub-plans", () => {
    expect(corpus.links.some((link) => link.planId === justice.id || link.planId === training.id)).toBe(
      false,
    );
    expect(groupOf(corpus, 2026).parentIds).toEqual([]);
  });

  it("binds units through names and groups only", () => {
    expect(duesOf(corpus, 2024, "so-ngoai-vu")).toEqual(["pgi.1 group", "pgi.3 group", "pgi.4 group"]);
    expect(duesOf(corpus, 2024, "so-giao-thong-van-tai")).toEqual([
      "pgi.1 name",
      "pgi.3 name",
      "pgi.4 group",
    ]);
  });

  it("makes the August plan late, and the July plan with a blank day not", () => {
    expect(corpus.late).toMatchObject([
      { planId: "giao-thong", parentId: "tinh", due: "2024-07-20", issuedFrom: "2024-08-01" },
    ]);
  });

  it("sets a separate date for the consolidator", () => {
    const consolidator: PlanRecord = {
      ...foreignAffairs,
      id: "moi-truong",
      issuer: {
        ...foreignAffairs.issuer!,
        name: "Sở Tài nguyên và Môi trường",
        unitId: "so-tai-nguyen-va-moi-truong",
      },
    };
    const { links } = corpusOf([...folder, consolidator]);
    expect(links.find((l) => l.planId === "moi-truong")?.reportDeadlines).toEqual([2]);
    expect(links.find((l) => l.planId === "giao-thong")?.reportDeadlines).toEqual([1]);
  });
});

describe("“other departments”", () => {
  const others = group("Các Sở, ban, ngành khác");

  it("do not include a unit that is named, nor its successor", () => {
    const old = unit("Sở Tài nguyên và Môi trường", "so-tai-nguyen-va-moi-truong");
    const province = casePlan({
      id: "p",
      issued: [2025, 4, 10],
      years: [2025],
      subIndices: [{ id: "pgi.1", units: [old, others] }],
    });
    const corpus = corpusOf([province]);
    // The old name ended on 1 March, so the successor owes it, by name and not as one of the others.
    expect(duesOf(corpus, 2025, "so-tai-nguyen-va-moi-truong")).toBeUndefined();
    expect(duesOf(corpus, 2025, "so-nong-nghiep-va-moi-truong")).toEqual(["pgi.1 predecessor"]);
    expect(duesOf(corpus, 2025, "so-y-te")).toEqual(["pgi.1 group"]);
  });

  it("do not include the issuer of the plan", () => {
    const own = casePlan({
      id: "p",
      kind: "parent",
      unit: unit("Sở Y tế", "so-y-te"),
      subIndices: [{ id: "pgi.1", units: [others] }],
    });
    expect(duesOf(corpusOf([own]), 2024, "so-y-te")).toBeUndefined();
  });
});

describe("deadlines of a parent", () => {
  it("for reports sent to a unit do not bind that unit", () => {
    const onlyOthers = { ...parent, deadlines: parent.deadlines.slice(0, 2) };
    const issuer = {
      ...transport.issuer!,
      name: "Sở Tài nguyên và Môi trường",
      unitId: "so-tai-nguyen-va-moi-truong",
    };
    const { links } = corpusOf([onlyOthers, { ...transport, issuer }]);
    expect(links[0]?.reportDeadlines).toEqual([]);
  });

  it("of the plan's own year bind it where it cites last year's parent by mistake", () => {
    const last = casePlan({ id: "nam-truoc", number: "9/KH-UBND", issued: [2023, 3, 1], years: [2023] });
    const own = casePlan({
      id: "nam-nay",
      subIndices: [{ id: "pgi.1", units: [unit("Sở Y tế", "so-y-te")] }],
    });
    const plan = casePlan({
      id: "q",
      unit: unit("Sở Y tế", "so-y-te"),
      years: [2024],
      answers: { number: "9/KH-UBND", day: "2023-03-01" },
    });
    const row = groupOf(corpusOf([last, own, plan]), 2024).bound.find(({ unitId }) => unitId === "so-y-te")!;
    expect(row.parentIds).toEqual(["nam-nay"]);
    expect(row.answersParents).toBe(false);
    const alone = groupOf(corpusOf([last, plan]), 2024).bound.find(({ unitId }) => unitId === "so-y-te")!;
    expect(alone.parentIds).toEqual(["nam-truoc"]);
  });

  it("bind no plan of a later year", () => {
    const province = casePlan({
      id: "p",
      deadlines: parent.deadlines.slice(0, 1),
      subIndices: [{ id: "pgi.1" }],
    });
    const answers = { number: "25/KH-UBND", day: "2024-04-10" };
    const plan = {
      id: "q",
      unit: unit("Sở Y tế", "so-y-te"),
      answers,
      subIndices: [{ id: "pgi.1" }],
    } as const;
    expect(corpusOf([province, casePlan({ ...plan, issued: [2024, 8, 1] })]).late).toHaveLength(1);
    expect(corpusOf([province, casePlan({ ...plan, issued: [2025, 2, 1], years: [2025] })]).late).toEqual([]);
    const period = { ...province, years: [2024, 2025, 2026] };
    expect(corpusOf([period, casePlan({ ...plan, issued: [2025, 2, 1], years: [2025] })]).late).toEqual([]);
    const whole = { ...plan, issued: [2025, 2, 1], years: [2024, 2025, 2026] } as const;
    expect(corpusOf([period, casePlan(whole)]).late).toHaveLength(1);
  });
});

describe("rows of a group", () => {
  it("follow the order of the parent, then departments, agencies and districts, then units that nobody asked", () => {
    const unasked = casePlan({
      id: "cong-an",
      unit: unit("Công an tỉnh", "cong-an-tinh"),
      level: "other",
      answers: { number: "88/KH-UBND", day: "2024-05-06", title: "nâng cao Chỉ số PGI năm 2024" },
      subIndices: [{ id: "pgi.1" }],
    });
    const names = groupOf(corpusOf([...folder, unasked]), 2024).bound.map((row) => row.name);
    expect(names.slice(0, 2)).toEqual(["Sở Tài nguyên và Môi trường", "Sở Giao thông vận tải"]);
    expect(names.at(-1)).toBe("Công an tỉnh");
    const districts = names.flatMap((name, i) => (name.startsWith("UBND") ? [i] : []));
    expect(Math.min(...districts)).toBeGreaterThan(names.indexOf("Sở Y tế"));
    expect(names.indexOf("Sở Ngoại vụ")).toBeGreaterThan(1);
  });

  it("add a body that only some provinces have to its class where the parent names it elsewhere", () => {
    const board = unit("Ban Quản lý các khu công nghiệp Thanh Bình", "ban-quan-ly-khu-cong-nghiep");
    const classes = { id: "pgi.1", units: [group("Các Sở, ban, ngành")] } as const;
    const rows = (plan: PlanRecord) =>
      groupOf(corpusOf([plan]), 2024).bound.filter((row) => row.unitId === "ban-quan-ly-khu-cong-nghiep");
    expect(rows(casePlan({ id: "p", subIndices: [classes] }))).toEqual([]);
    const [row] = rows(casePlan({ id: "p", subIndices: [classes, { id: "pgi.2", units: [board] }] }));
    expect(row?.name).toBe("Ban Quản lý các khu công nghiệp Thanh Bình");
    expect(row?.dues.map((due) => due.because)).toEqual(["group", "name"]);
  });

  it("keep a group without known members as one row, with its senders in separate rows", () => {
    const communes = casePlan({
      id: "p",
      subIndices: [{ id: "pgi.1", units: [group("UBND các xã, phường")] }],
    });
    const sender = casePlan({
      id: "xa",
      unit: unit("UBND xã Đồng Phúc", null),
      level: "commune",
      answers: { number: "25/KH-UBND", day: "2024-04-10" },
      subIndices: [{ id: "pgi.1" }],
    });
    const rows = groupOf(corpusOf([communes, sender]), 2024).bound;
    expect(rows.map(({ name, group: isGroup, planIds }) => [name, isGroup, planIds])).toEqual(
      expect.arrayContaining([
        ["UBND các xã, phường", true, []],
        ["UBND xã Đồng Phúc", false, ["xa"]],
      ]),
    );
    expect(rows.every((row) => row.dues[0]?.because === "group")).toBe(true);
  });

  it("give the tasks of several merged units to their successor, by the day of its plan", () => {
    const province = casePlan({
      id: "p",
      issued: [2025, 1, 15],
      years: [2025],
      subIndices: [
        { id: "pgi.1", units: [unit("Sở Tài nguyên và Môi trường", "so-tai-nguyen-va-moi-truong")] },
        { id: "pgi.2", units: [unit("Sở NN&PTNT", "so-nong-nghiep-va-phat-trien-nong-thon")] },
      ],
    });
    const successorOf = (month: number) =>
      casePlan({
        id: "q",
        unit: unit("Sở Nông nghiệp và Môi trường", "so-nong-nghiep-va-moi-truong"),
        issued: [2025, month, 20],
        years: [2025],
        answers: { number: "25/KH-UBND", day: "2025-01-15" },
        subIndices: [{ id: "pgi.1" }, { id: "pgi.2" }],
      });
    const after = groupOf(corpusOf([province, successorOf(4)]), 2025).bound;
    expect(after.map((row) => row.name)).toEqual(["Sở Nông nghiệp và Môi trường"]);
    expect(after[0]!.dues.map((due) => [due.subIndex, due.because, due.as])).toEqual([
      ["pgi.1", "predecessor", "Sở Tài nguyên và Môi trường"],
      ["pgi.2", "predecessor", "Sở NN&PTNT"],
    ]);
    const before = groupOf(corpusOf([province, successorOf(2)]), 2025).bound;
    expect(before.filter((row) => row.dues.length > 0 && row.planIds.length === 0)).toHaveLength(2);
  });
});

describe("parents by number", () => {
  const plan = (number: string, day?: string) =>
    casePlan({
      id: "q",
      unit: unit("Sở Y tế", "so-y-te"),
      answers: { number, day },
      subIndices: [{ id: "pgi.1" }],
    });

  it("need a fitting date as well, because serials restart each year", () => {
    const province = casePlan({ id: "p" });
    expect(corpusOf([province, plan("25/KH-UBND", "2024-04-10")]).links).toHaveLength(1);
    expect(corpusOf([province, plan("25/KH-UBND")]).links).toHaveLength(1);
    expect(corpusOf([province, plan("25/KH-UBND", "2023-04-10")]).links).toHaveLength(0);
  });

  it("are found among cited documents where a sub-plan states none that it implements", () => {
    const province = casePlan({ id: "p" });
    const citing = (number: string, day: string) => {
      const made = plan(number, day);
      return { ...made, references: made.references.map((r) => ({ ...r, relation: "cites" as const })) };
    };
    const linksOf = (...plans: PlanRecord[]) =>
      corpusOf([province, ...plans]).links.map(({ joinedBy }) => joinedBy);
    const cites = citing("25/KH-UBND", "2024-04-10");
    expect(linksOf(cites)).toEqual(["reference"]);
    const nextYear = citing("25/KH-UBND", "2023-04-10");
    const onOther = { ...cites, index: { id: "papi", name: "PAPI" }, subIndices: [] };
    const implementsOther = {
      ...cites,
      references: [...cites.references, ...plan("9/KH-UBND", "2024-02-01").references],
    };
    for (const other of [nextYear, onOther, implementsOther, { ...cites, years: [2025] }])
      expect(linksOf(other).filter((joinedBy) => joinedBy === "reference")).toEqual([]);
  });

  it("need a fitting year where the parent's own date is blank", () => {
    const province = casePlan({ id: "p", issued: [null, null, null] });
    const next = { ...plan("25/KH-UBND", "2024-04-10"), years: [2025] };
    expect(corpusOf([province, next]).links).toHaveLength(1);
    expect(corpusOf([{ ...province, years: [2026] }, next]).links).toHaveLength(0);
    const winter = plan("25/KH-UBND", "2025-12-28");
    expect(corpusOf([{ ...province, years: [2026] }, winter]).links).toHaveLength(1);
  });

  it("need a fitting province as well", () => {
    const province = casePlan({ id: "p", province: "Phú Yên" });
    expect(corpusOf([province, plan("25/KH-UBND", "2024-04-10")]).links).toHaveLength(0);
  });

  it("put a plan of the next year in the group of its year, with the parent it cites, which binds only units that cite it", () => {
    const province = casePlan({
      id: "p",
      openEnded: true,
      subIndices: [{ id: "pgi.1", units: [unit("Sở Y tế", "so-y-te"), unit("Sở Tư pháp", "so-tu-phap")] }],
    });
    const next = { ...plan("25/KH-UBND", "2024-04-10"), years: [2025] };
    const corpus = corpusOf([province, next]);
    expect(groupOf(corpus, 2025)).toMatchObject({ parentIds: ["p"], subPlanIds: ["q"] });
    expect(groupOf(corpus, 2025).bound.map((row) => row.name)).toEqual(["Sở Y tế"]);
    expect(groupOf(corpus, 2024).bound.map((row) => row.name)).toEqual(["Sở Y tế", "Sở Tư pháp"]);
  });
});

it("puts another document of a year without plans in the last group before it", () => {
  const later = { ...training, years: [2025] };
  const others = (plans: PlanRecord[]) => corpusOf(plans).groups.map((g) => [g.year, g.otherIds]);
  expect(others([parent, later])).toEqual([[2024, [later.id]]]);
  expect(others([parent, { ...later, years: [2023] }])).toEqual([[2024, []]]);
});

describe("copies", () => {
  it("count once; the fuller one is kept in any order", () => {
    const draft = { ...transport, id: "a-draft", source: { ...transport.source, sha256: "a" } };
    const signed: PlanRecord = {
      ...transport,
      id: "z-signed",
      number: { text: "12/KH-SGTVT", serial: 12, symbol: "KH-SGTVT" },
    };
    for (const plans of [
      [draft, signed],
      [signed, draft],
    ]) {
      const corpus = corpusOf([parent, ...plans]);
      expect(corpus.duplicates).toEqual([{ kept: "z-signed", dropped: "a-draft", same: "plan" }]);
      expect(groupOf(corpus, 2024).subPlanIds).toEqual(["z-signed"]);
    }
  });

  it("are separate plans if number, tasks, year or issuer differ", () => {
    const other: PlanRecord[] = [
      { ...foreignAffairs, id: "b" },
      { ...transport, id: "c", years: [2025] },
      { ...transport, id: "e", issueDate: { ...transport.issueDate, month: 9 } },
      { ...transport, id: "d", subIndices: transport.subIndices.slice(0, 3) },
    ];
    expect(corpusOf([transport, ...other]).duplicates).toEqual([]);
  });

  it("are separate plans if plans of two indices or two years have one number", () => {
    const numbered: PlanRecord = {
      ...transport,
      number: { text: "12/KH-SGTVT", serial: 12, symbol: "KH-SGTVT" },
      issueDate: { year: 2024, month: 8, day: 2, iso: "2024-08-02" },
    };
    const other: PlanRecord[] = [
      { ...numbered, id: "pci", index: { id: "pci", name: "Chỉ số năng lực cạnh tranh cấp tỉnh" } },
      { ...numbered, id: "2025", years: [2025] },
    ];
    expect(corpusOf([numbered, ...other]).duplicates).toEqual([]);
    expect(corpusOf([numbered, { ...numbered, id: "scan" }]).duplicates).toHaveLength(1);
  });
});

it("compares a plan on an index for which the province's plan on several indices sets only a target as a whole", () => {
  const papi = { id: "papi", name: "PAPI" };
  const province = {
    ...casePlan({ id: "p", subIndices: [{ id: "pgi.1", units: [unit("Sở Y tế", "so-y-te")] }] }),
    otherIndices: [papi],
  };
  const sent = {
    ...casePlan({
      id: "q",
      unit: unit("Sở Y tế", "so-y-te"),
      answers: { number: "25/KH-UBND", day: "2024-04-10" },
    }),
    index: papi,
  };
  const groupsOf = (...plans: PlanRecord[]) =>
    corpusOf(plans).groups.map(({ index, parentIds }) => [index, parentIds]);
  const whole = {
    ...province,
    overall: [{ index: "papi", baseline: null, rank: null, targets: [score(44)] }],
  };
  expect(groupsOf(whole, sent)).toContainEqual(["papi", ["p"]]);
  expect(groupsOf(province, sent)).toContainEqual(["papi", []]);
});

it("separates provinces that merged only later", () => {
  const [phuYen] = otherParents;
  const dakLak = { ...parent, id: "dak-lak", issuer: { ...parent.issuer!, province: "Đắk Lắk" } };
  const corpus = corpusOf([phuYen!, dakLak]);
  expect(corpus.groups.map((g) => g.province).sort()).toEqual(["Phú Yên", "Đắk Lắk"].sort());
});

describe("a plan of a unit whose province was merged in the middle of the year", () => {
  const newProvince = casePlan({ id: "tinh", years: [2025], issued: [2025, 7, 18], province: "Thái Nguyên" });
  const district = (issued: [number, number, number]) =>
    casePlan({
      id: "huyen",
      unit: unit("UBND huyện Chợ Mới", null),
      level: "district",
      years: [2025],
      issued,
      province: "Bắc Kạn",
    });
  const groupsWith = (plan: PlanRecord) =>
    Object.fromEntries(
      corpusOf([newProvince, plan]).groups.map(({ province, subPlanIds }) => [province, subPlanIds]),
    );

  it("is not among the plans of the new province if it was issued before the merger", () => {
    expect(groupsWith(district([2025, 5, 5]))).toEqual({ "Thái Nguyên": [], "Bắc Kạn": ["huyen"] });
  });

  it("may answer the new province if it was issued later", () => {
    expect(groupsWith(district([2025, 8, 5]))).toEqual({ "Thái Nguyên": ["huyen"] });
  });
});
