import type { IndexEntry, ProvinceEntry, UnitEntry } from "../../../src/model/catalogue.ts";
import type { Comparison, ComparisonGroup } from "../../../src/model/comparison.ts";
import type { Box } from "../../../src/model/extraction.ts";
import type { ViewOptions } from "../../../src/report/build-view.ts";
import type { CatalogueNames } from "../../../src/report/view/context.ts";
import { comparison, ROWS_2024, ROWS_2026, STATES } from "./comparison.ts";
import { factsOf } from "./facts.ts";
import { findings } from "./findings.ts";
import { HOSTILE, place, plans } from "./plans.ts";
import { run } from "./run.ts";
import { SUBS } from "./sketch.ts";

export { HOSTILE };

const LEGAL = "Nghị định 45/2025/NĐ-CP";
const MERGED: Record<string, string> = {
  "so-tnmt": "so-nnmt",
  "so-nnptnt": "so-nnmt",
  "so-gtvt": "so-xd",
  "so-khdt": "so-tc",
};
const NAMES = new Map([...ROWS_2024, ...ROWS_2026].filter((r) => r[1] !== null).map((r) => [r[1]!, r[0]]));
/** The names that the report uses. */
const catalogue: CatalogueNames = {
  index: (id) =>
    id === "pgi"
      ? ({
          id,
          name: "Chỉ số Xanh cấp tỉnh",
          abbreviations: ["PGI"],
          subIndices: SUBS.map((s) => ({ ...s })),
        } as unknown as IndexEntry)
      : null,
  unit: (id) => {
    const to = MERGED[id];
    return {
      id,
      successors: to
        ? [
            {
              id: to,
              date: "2025-03-01",
              legal: `${LEGAL}; Nghị quyết của Hội đồng nhân dân tỉnh (nơi đăng)`,
            },
          ]
        : [],
    } as unknown as UnitEntry;
  },
  matchProvince: (name) =>
    ({ name, kind: name === "Hải Phòng" ? "city" : "province" }) as unknown as ProvinceEntry,
  unitName: (id) => NAMES.get(id) ?? id,
};

export const example: ViewOptions = {
  comparison,
  facts: factsOf(comparison),
  findings,
  plans,
  run,
  catalogue,
  lang: "vi",
  asOf: "2026-02-16",
  inputs: [{ shown: "", location: "/home/lan/received" }],
  reportFolder: "/home/lan/output",
};
/** The example with another comparison and the facts that belong to it. */
export function exampleWith(other: Comparison): ViewOptions {
  return { ...example, comparison: other, facts: factsOf(other) };
}

/** No file was received. */
export const empty: ViewOptions = {
  ...exampleWith({ ...comparison, groups: [], years: [] }),
  findings: [],
  plans: [],
  run: {
    ...run,
    inputs: [],
    totals: {
      inputs: 0,
      parsed: 0,
      unchanged: 0,
      duplicate: 0,
      skipped: 0,
      failed: 0,
      pages: 0,
      ocrPages: 0,
    },
  },
};
/** One province's plan and one unit's. */
export const single: ViewOptions = {
  ...exampleWith({ ...comparison, groups: [comparison.groups[1]!], years: [] }),
  findings: findings.filter((f) => f.planId.startsWith("b") || f.planId === "p26"),
};
/** `units` × `subs` with long names and many tasks: as in a PCI of a large province. */
export function large(units: number, subs: number): ViewOptions {
  const base = comparison.groups[0]!;
  const subIndices = Array.from({ length: subs }, (_, i) => ({
    id: `pci.${i + 1}`,
    name: SUBS[i % 4]!.name,
    shortName: [
      "Gia nhập thị trường",
      "Tiếp cận đất đai",
      "Tính minh bạch",
      "Chi phí thời gian",
      "Chi phí không chính thức",
      "Cạnh tranh bình đẳng",
      "Tính năng động và tiên phong của chính quyền tỉnh",
      "Chính sách hỗ trợ doanh nghiệp",
      "Đào tạo lao động",
      "Thiết chế pháp lý và an ninh trật tự",
    ][i % 10]!,
  }));
  const states = Object.values(STATES);
  const names = Array.from({ length: units }, (_, i) =>
    i % 7 === 3
      ? `Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn số ${i}`
      : `Sở, ban, ngành thứ ${i + 1}`,
  );
  const group: ComparisonGroup = {
    ...base,
    index: "pci",
    indexName: "PCI",
    subIndices,
    units: names.map((name, i) => ({
      name,
      unitId: null,
      group: false,
      planIds: i % 3 ? ["a1"] : [],
      state: i % 3 ? "received" : "not-received",
    })),
    coverage: names.flatMap((unit, i) =>
      subIndices.map((s, j) => ({
        unitId: null,
        unit,
        subIndex: s.id,
        state: i % 3 ? states[(i + j) % 4]! : "not-received",
        because: "group" as const,
        planId: i % 3 ? "a1" : null,
        assignedBy: place("p24", "pgi.1"),
        coveredBy: i % 3 ? place("a1", "pgi.1") : [],
      })),
    ),
    targets: [],
    tasks: names.flatMap((unit) =>
      subIndices.slice(0, 4).map((s) => ({
        subIndex: s.id,
        unit,
        unitId: null,
        role: "lead",
        text: `Nhiệm vụ của ${unit} về ${s.name}.`,
        planId: "p24",
        due: null,
      })),
    ),
  };
  return exampleWith({ ...comparison, groups: [group], years: [] });
}

/** The example as if every page had been recognised from a picture. */
export const scanned: ViewOptions = {
  ...example,
  plans: example.plans.map((plan) => ({
    ...plan,
    source: {
      ...plan.source,
      extraction: plan.source.extraction.map((one) => ({
        ...one,
        method: "ocr" as const,
        image: { bbox: [0, 0, 595, 842] satisfies Box as Box },
      })),
    },
    evidence: Object.fromEntries(
      Object.entries(plan.evidence).map(([pointer, entries]) => [
        pointer,
        entries.map((one) => ({
          ...one,
          bboxes: [[72, 100 + one.line, 500, 114 + one.line] satisfies Box as Box],
        })),
      ]),
    ),
  })),
};
