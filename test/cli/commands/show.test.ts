import { describe, expect, it } from "vitest";
import { findPlan, formatPlan } from "../../../src/cli/commands/show.ts";
import { PLAN_TEXTS } from "../../../src/cli/plan-view/plan-texts.ts";
import { partialDate } from "../../../src/model/partial-date.ts";
import type { Evidence, PlanRecord } from "../../../src/model/plan.ts";
import { planOf } from "../../pipeline/plan-of.ts";

const names = {
  docType: (id: string) => (id === "ke-hoach" ? "Kế hoạch" : null),
  index: (id: string) => id.toUpperCase(),
  subIndex: () => "Thúc đẩy thực hành xanh",
};
const unit = (name: string) => ({ name, unitId: null, group: false });
const place = (line: number, quote: string, rule: string, more: Partial<Evidence> = {}): Evidence => ({
  ...{ page: 1, line, endLine: line, quote, confidence: 1, rule, ...more },
});
const record = (id: string, path: string): PlanRecord => ({
  schemaVersion: 1,
  id,
  source: {
    ...{
      paths: [path],
      sha256: "",
      bytes: 1,
      mediaType: "text/plain",
      pages: 1,
      range: null,
      extraction: [],
    },
  },
  ...planOf({
    title: "Nâng cao Chỉ số Xanh",
    number: { text: "45/KH-SCT", serial: 45, symbol: "KH-SCT" },
    issueDate: partialDate(2024, 8, null),
    subIndices: [
      {
        ...{
          id: "pgi.3",
          index: "pgi",
          order: 1,
          name: "Thúc đẩy thực hành xanh",
          otherTargets: [],
          tasks: [],
        },
        target: {
          ...{ kind: "score", comparator: ">=", value: 5.2, valueTo: null, unit: "điểm", increase: 0.4 },
          ...{ baseline: { year: 2023, value: 4.8 }, year: null, criterion: null },
          text: "đạt từ 5,20 điểm, tăng 0,40 điểm so với năm 2023 đạt 4,80 điểm",
        },
        assignments: [
          {
            ...{ label: "a)", units: [unit("Phòng Kỹ thuật")], role: "lead", partners: [unit("Văn phòng")] },
            tasks: [
              {
                ...{ label: null, text: "tuyên truyền", role: "lead", units: [], partners: [], due: null },
                product: null,
              },
            ],
          },
        ],
      },
    ],
    evidence: {
      "/number": [place(2, "Số: 45/KH-SCT", "number/number-line")],
      "/subIndices/0/target/increase": [
        place(7, "tăng 0,40 điểm", "target/increase", { original: "tang 0,40 diem" }),
      ],
      "/subIndices/0/assignments/0/tasks/0": [place(8, "tuyên truyền", "assignment/shared/task")],
    },
  }),
});
const PLANS = [record("aaaa000000000000", "in/kế hoạch.docx"), record("aabb000000000000", "in/khác.docx")];

describe("formatPlan", () => {
  const lines = formatPlan(PLANS[0]!, PLAN_TEXTS.vi, names);

  it("shows each field with its place and the rule that read it", () => {
    const at = lines.indexOf("Số, ký hiệu: 45/KH-SCT");
    expect(lines[at + 1]).toBe("    ← trang 1, dòng 2: “Số: 45/KH-SCT” [number/number-line]");
  });

  it("shows the evidence of a part under its line, with the text before restoration", () => {
    const at = lines.indexOf("  Mục tiêu: từ 5,20 điểm trở lên (tăng 0,40; năm 2023: 4,80)");
    expect(lines[at + 1]).toBe(
      "      /increase ← trang 1, dòng 7: “tăng 0,40 điểm”; nguyên văn: “tang 0,40 diem” [target/increase]",
    );
  });

  it("does not repeat a quote that the line contains", () => {
    const at = lines.indexOf("    - tuyên truyền");
    expect(lines[at + 1]).toBe("        ← trang 1, dòng 8 [assignment/shared/task]");
  });

  it("marks fields that are not stated", () => {
    expect(lines).toContain("Người ký: (không nêu)");
    expect(lines).toContain("Ngày ban hành: tháng 8/2024");
    expect(lines).toContain("  a) Phòng Kỹ thuật – chủ trì; phối hợp: Văn phòng");
  });

  it("names the index of a target or figure that is not the only one, or not the plan's own", () => {
    const rank = { kind: "rank", comparator: "<=", value: 15, valueTo: null, unit: null } as const;
    const target = { ...rank, increase: null, baseline: null, year: null, criterion: null, text: "nhóm 15" };
    const figure = { subIndex: null, quantity: "target", year: null, value: 15, text: "nhóm 15" } as const;
    const plan = {
      ...PLANS[0]!,
      overall: ["pgi", "pci"].map((index) => ({ index, baseline: null, rank: null, targets: [target] })),
      figures: ["pgi", "pci"].map((index) => ({ ...figure, index })),
    };
    const shown = formatPlan(plan, PLAN_TEXTS.vi, names).join("\n");
    expect(shown).toContain("PGI: Mục tiêu: từ hạng 15 trở lên\nPCI: Mục tiêu");
    expect(shown).toContain("Số liệu (mục tiêu): PGI: 15\nSố liệu (mục tiêu): PCI: 15");
    const index = { id: "pgi", name: "Chỉ số Xanh cấp tỉnh" };
    const one = { ...plan, index, overall: plan.overall.slice(0, 1), figures: [] };
    expect(formatPlan(one, PLAN_TEXTS.vi, names)).toContain("Mục tiêu: từ hạng 15 trở lên");
    const other = { ...one, index: { id: "pci", name: "Chỉ số năng lực cạnh tranh cấp tỉnh" } };
    expect(formatPlan(other, PLAN_TEXTS.vi, names)).toContain("PGI: Mục tiêu: từ hạng 15 trở lên");
  });

  it("is in English on request", () => {
    expect(formatPlan(PLANS[0]!, PLAN_TEXTS.en, names)).toContain("Signed by: (not stated)");
  });
});

describe("findPlan", () => {
  it.each([
    "aaaa000000000000",
    "aaaa",
    "in/kế hoạch.docx",
    "kế hoạch.docx",
    "./in/kế hoạch.docx".normalize("NFD"),
  ])("finds a plan by %s", (wanted) => expect(findPlan(wanted, PLANS).id).toBe("aaaa000000000000"));

  it("finds a plan by its number and by its issuer, and lists several", () => {
    const named = (id: string, number: string, name: string): PlanRecord => ({
      ...PLANS[0]!,
      id,
      number: { ...(PLANS[0]!.number ?? {}), text: number } as PlanRecord["number"],
      issuer: { ...(PLANS[0]!.issuer ?? {}), name } as PlanRecord["issuer"],
    });
    const plans = [
      named("1111000000000000", "57/KH-SNV", "Sở Nội vụ"),
      named("2222000000000000", "58/KH-SYT", "Sở Y tế"),
      named("3333000000000000", "59/KH-SYT", "Sở Y tế"),
    ];
    expect(findPlan("57/kh-snv", plans).id).toBe("1111000000000000");
    expect(findPlan("Sở nội vụ", plans).id).toBe("1111000000000000");
    const listed = (wanted: string) => {
      try {
        return findPlan(wanted, plans).id;
      } catch (error) {
        return (error as { messages: { vi: string } }).messages.vi;
      }
    };
    // Several plans of one unit, and a part of a name without marks.
    for (const wanted of ["Sở Y tế", "so y te"]) {
      expect(listed(wanted)).toContain("58/KH-SYT");
      expect(listed(wanted)).toContain("59/KH-SYT");
      expect(listed(wanted)).not.toContain("57/KH-SNV");
    }
  });

  it.each(["zz", "hoạch.docx", "aa", ""])("refuses “%s”, which matches no plan or several", (wanted) => {
    expect(() => findPlan(wanted, PLANS)).toThrow(expect.objectContaining({ code: "usage" }));
  });
});
