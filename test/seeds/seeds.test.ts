// Facts of five real plans of one province, which tests may read and the project must not contain.
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import type { PlanRecord } from "../../src/model/plan.ts";
import { sharedMissing, sharedPath } from "../shared.ts";
import { ocrDamage } from "../support/ocr-damage.ts";
import { mulberry32 } from "../support/random.ts";
import { type Result, runOver } from "../support/run-over.ts";

/** Prefixes of their file names. */
const FILE = {
  transport: "000_",
  province: "001_",
  justice: "002_",
  foreign: "003_",
  training: "004_",
} as const;
const fixtures = fileURLToPath(new URL("../../fixtures/received", import.meta.url));

const ALL = ["pgi.1", "pgi.2", "pgi.3", "pgi.4"];
const TARGETS = [
  { comparator: ">=", value: 6.58, increase: 1.74, baseline: { year: 2023, value: 4.84 } },
  { comparator: ">=", value: 6.11, increase: 1.97, baseline: { year: 2023, value: 4.14 } },
  { comparator: ">=", value: 4.38, increase: 0.78, baseline: { year: 2023, value: 3.6 } },
  { comparator: ">=", value: 5.3, increase: 0.55, baseline: { year: 2023, value: 4.75 } },
];

let result: Result;

const planOf = (from: Result, prefix: string): PlanRecord =>
  from.plans.find((p) => p.source.paths.some((path) => path.includes(`/${prefix}`)))!;
const plan = (name: keyof typeof FILE) => planOf(result, FILE[name]);
const findingsOf = (name: keyof typeof FILE) => result.findings.filter((f) => f.planId === plan(name).id);
const rulesOf = (name: keyof typeof FILE) => findingsOf(name).map((f) => f.rule);
const targetsOf = (p: PlanRecord) =>
  p.subIndices.map(({ target }) => ({
    comparator: target?.comparator,
    value: target?.value,
    increase: target?.increase,
    baseline: target?.baseline,
  }));
const idsOf = (p: PlanRecord) => p.subIndices.map((s) => s.id);
const numbersOf = (p: PlanRecord, relation: string) =>
  p.references
    .filter((r) => r.relation === relation)
    .map((r) => `${r.number?.text} ${r.date?.iso ?? ""}`.trim());
const isoOf = (p: PlanRecord, what: string) =>
  p.deadlines.filter((d) => d.what === what).map((d) => d.date.iso);
/** A label without its closing mark. */
const bare = (label: string | null) => label?.replace(/[.)]$/, "");
const namesIn = (p: PlanRecord, id: string, label: string) =>
  p.subIndices
    .find((s) => s.id === id)
    ?.assignments.find((a) => bare(a.label) === label)
    ?.units.map((u) => u.name);

const note = sharedMissing === null ? "" : ` (skipped: ${sharedMissing})`;

describe.skipIf(sharedMissing !== null)(`real plans${note}`, () => {
  beforeAll(async () => {
    result = await runOver(sharedPath("seeds"));
  }, 180_000);
  afterAll(() => result?.remove());

  describe("the transport department's plan", () => {
    it("has a blank serial and day", () => {
      const { number, issueDate } = plan("transport");
      expect(number).toEqual({ text: "/KH-SGTVT", serial: null, symbol: "KH-SGTVT" });
      expect(issueDate).toEqual({ year: 2024, month: 8, day: null, iso: null });
    });
    it("names issuer, superior, signer and parent", () => {
      const { issuer, signer } = plan("transport");
      expect(issuer).toMatchObject({
        name: "Sở Giao thông vận tải",
        level: "department",
        province: "Lạng Sơn",
      });
      expect(issuer?.superior).toMatch(/^(UBND|Ủy ban nhân dân) tỉnh Lạng Sơn$/);
      expect(signer).toEqual({ name: "Dương Công Vĩ", position: "Giám đốc", authority: null });
      expect(numbersOf(plan("transport"), "implements")).toEqual(["163/KH-UBND 2024-07-12"]);
    });
    it("covers the four sub-indices with the province's targets", () => {
      expect(idsOf(plan("transport"))).toEqual(ALL);
      expect(targetsOf(plan("transport"))).toEqual(TARGETS);
    });
    it("gives each division its role", () => {
      const roles = plan("transport").subIndices.map((s) =>
        s.assignments.flatMap((a) => a.units.map((u) => `${u.name.replaceAll("–", "-")}: ${a.role}`)),
      );
      expect(roles).toEqual([
        [
          "Phòng Kế hoạch - Tài chính: lead",
          "Phòng Quản lý chất lượng công trình giao thông: lead",
          "Phòng Quản lý kết cấu hạ tầng & ATGT: lead",
        ],
        ["Văn phòng Sở: lead"],
        ["phòng Quản lý vận tải, Phương tiện và người lái: member"],
        ["Văn phòng Sở: lead"],
      ]);
    });
    it("names its focal point and its report dates", () => {
      const { assignments, deadlines } = plan("transport");
      const focal = assignments.filter((a) => a.role === "focal").flatMap((a) => a.units.map((u) => u.name));
      expect(focal.map((n) => n.toLowerCase().replaceAll("–", "-"))).toEqual(["phòng kế hoạch - tài chính"]);
      const dates = deadlines.filter((d) => d.what === "report").map((d) => d.date);
      expect(dates).toContainEqual(expect.objectContaining({ recurring: "quarter", day: 15 }));
      expect(dates).toContainEqual(expect.objectContaining({ month: 12, day: 5 }));
    });
    it("is late and has a blank number", () => {
      expect(rulesOf("transport")).toEqual(
        expect.arrayContaining(["issued-late", "number-blank", "parent-inferred"]),
      );
      expect(rulesOf("transport")).not.toContain("sub-index-missing");
    });
  });

  describe("the province's plan", () => {
    it("has neither number nor date", () => {
      expect(plan("province").number).toBeNull();
      expect(plan("province").issueDate).toEqual({ year: null, month: null, day: null, iso: null });
      expect(rulesOf("province")).not.toContain("number-blank");
      expect(rulesOf("province")).not.toContain("date-blank");
    });
    it("is a parent of the province, signed by a deputy", () => {
      const { planKind, issuer, signer } = plan("province");
      expect(planKind).toBe("parent");
      expect(issuer).toMatchObject({ level: "province", province: "Lạng Sơn" });
      expect(signer).toEqual({ name: "Lương Trọng Quỳnh", position: "Phó Chủ tịch", authority: "TM., KT." });
      expect(numbersOf(plan("province"), "implements")).toEqual([]);
    });
    it("sets four targets whose baselines make the total", () => {
      expect(targetsOf(plan("province"))).toEqual(TARGETS);
      const [overall] = plan("province").overall;
      expect(overall).toMatchObject({ baseline: { year: 2023, value: 17.33 }, rank: { value: 62, of: 63 } });
      expect(overall?.targets).toContainEqual(
        expect.objectContaining({ kind: "rank", comparator: "<=", value: 30 }),
      );
      expect(rulesOf("province")).not.toContain("baseline-total");
    });
    it("assigns in lettered items, in order", () => {
      const labels = plan("province").subIndices.map((s) => s.assignments.map((a) => bare(a.label)).join(""));
      expect(labels).toEqual(["abcdđeghik", "abcdđe", "abcdđeghi", "abcdđ"]);
    });
    it("names several units in one heading", () => {
      expect(namesIn(plan("province"), "pgi.1", "h")).toEqual([
        "Sở Thông tin và Truyền thông",
        "Báo Lạng Sơn",
        "Đài Phát thanh và Truyền hình tỉnh Lạng Sơn",
      ]);
      const joined = plan("province").subIndices[2]?.assignments.find((a) => bare(a.label) === "i");
      expect(joined?.units.map((u) => u.group)).toEqual([true, false, true]);
    });
    it("sets three dates", () => {
      expect(isoOf(plan("province"), "sub-plan")).toEqual(["2024-07-20"]);
      expect(isoOf(plan("province"), "report")).toEqual(["2024-12-10", "2024-12-20"]);
    });
    it("announces an appendix that is missing", () => {
      expect(plan("province").warnings.map((w) => w.code)).toContain("attachment-missing");
    });
    it("has six footnotes, one of which can be read in two ways", () => {
      expect(plan("province").footnotes).toHaveLength(6);
      const conflicts = findingsOf("province").filter((f) => f.rule === "figure-conflict");
      expect(conflicts).toMatchObject([{ severity: "info", subIndex: "pgi.4" }]);
      expect(conflicts[0]?.message).toContain("2,8");
      expect(conflicts[0]?.message).toContain("4,75");
    });
    it("assigns units that sent nothing", () => {
      const silent = findingsOf("province").filter((f) => f.rule === "plan-not-received");
      const of = (unit: string) => silent.find((f) => f.unit === unit)?.severity;
      // The police has tasks; "các Sở, ban, ngành" must issue plans.
      expect(of("Công an tỉnh")).toBe("info");
      expect(of("Sở Y tế")).toBe("error");
      expect(of("Sở Giao thông vận tải")).toBeUndefined();
    });
  });

  describe("the foreign affairs department's plan", () => {
    it("has issuer, number, signer and parent", () => {
      const { number, issueDate, issuer, signer } = plan("foreign");
      expect(number).toEqual({ text: "/KH-SNgV", serial: null, symbol: "KH-SNgV" });
      expect(issueDate).toEqual({ year: 2024, month: 7, day: null, iso: null });
      expect(issuer?.name).toBe("Sở Ngoại vụ");
      expect(signer).toMatchObject({ name: "Trịnh Tuyết Mai", position: "Giám đốc" });
      expect(numbersOf(plan("foreign"), "implements")).toContain("163/KH-UBND 2024-07-12");
    });
    it("covers all four without targets, and is not late", () => {
      expect(idsOf(plan("foreign"))).toEqual(ALL);
      expect(plan("foreign").subIndices.map((s) => s.target)).toEqual([null, null, null, null]);
      expect(rulesOf("foreign")).not.toContain("issued-late");
      expect(rulesOf("foreign")).toContain("parent-inferred");
    });
  });

  describe("the training plan", () => {
    it("is not a plan on the index", () => {
      expect(plan("training").planKind).toBe("other");
      expect(plan("training").number).toBeNull();
      expect(plan("training").issueDate).toMatchObject({ year: 2025, month: 8, day: null });
      expect(plan("training").issuer?.name).toBe("Sở Nông nghiệp và Môi trường");
      expect(plan("training").signer).toEqual({
        name: "Triệu Đức Minh",
        position: "Phó Giám đốc",
        authority: "KT.",
      });
      expect(rulesOf("training")).not.toContain("sub-index-missing");
    });
    it("implements nothing and cites four documents", () => {
      expect(numbersOf(plan("training"), "implements")).toEqual([]);
      const cited = plan("training").references.map((r) => r.number?.text);
      expect(cited).toEqual(
        expect.arrayContaining(["163/KH-UBND", "117/UBND-KT", "1710/QĐ-UBND", "604/QĐ-SNNMT"]),
      );
      expect(numbersOf(plan("training"), "cites")).toEqual(
        expect.arrayContaining(["117/UBND-KT 2025-01-23", "604/QĐ-SNNMT 2025-07-29"]),
      );
    });
  });

  describe("the justice department's plan, whose text layer is broken", () => {
    it("has three sub-indices, identified by their names", () => {
      expect(idsOf(plan("justice"))).toEqual(["pgi.1", "pgi.3", "pgi.4"]);
      expect(plan("justice").years).toEqual([2026]);
      expect(plan("justice").issuer?.name).toBe("Sở Tư pháp");
      expect(numbersOf(plan("justice"), "implements")).toEqual(["18/KH-UBND 2026-01-21"]);
    });
    it("lacks the fourth: a warning, because its parent is not in the folder", () => {
      const missing = findingsOf("justice").filter((f) => f.rule === "sub-index-missing");
      expect(missing).toMatchObject([{ severity: "warning", subIndex: "pgi.2" }]);
    });
  });

  describe("the comparison", () => {
    const states = (unitId: string) =>
      result.comparison.groups
        .find((g) => g.index === "pgi" && g.year === 2024)!
        .coverage.filter((c) => c.unitId === unitId)
        .map((c) => `${c.subIndex} ${c.state} ${c.because ?? ""}`.trim());

    it("states why a sub-index is assigned to a unit", () => {
      expect(states("so-giao-thong-van-tai")).toEqual([
        "pgi.1 covered name",
        "pgi.2 extra",
        "pgi.3 covered name",
        "pgi.4 covered group",
      ]);
      expect(states("so-ngoai-vu")).toEqual([
        "pgi.1 covered group",
        "pgi.2 extra",
        "pgi.3 covered group",
        "pgi.4 covered group",
      ]);
    });
    it("joins the plans to a parent without a number, as inferred", () => {
      const group = result.comparison.groups.find((g) => g.index === "pgi" && g.year === 2024)!;
      expect(group.parents).toMatchObject([{ planId: plan("province").id, joinedBy: "inferred" }]);
      expect([...group.subPlans].sort()).toEqual([plan("transport").id, plan("foreign").id].sort());
    });
  });

  it("joins the same plans when there are parents of another province and other years", async () => {
    const both = await runOver(sharedPath("seeds"), fixtures);
    const group = both.comparison.groups.find((g) => g.province === "Lạng Sơn" && g.year === 2024)!;
    expect(group.parents.map((p) => p.planId)).toEqual([planOf(both, FILE.province).id]);
    expect([...group.subPlans].sort()).toEqual(
      [planOf(both, FILE.transport).id, planOf(both, FILE.foreign).id].sort(),
    );
    await both.remove();
  }, 180_000);

  it("matches the headings of the broken layer after 100 random damages", () => {
    const file = readdirSync(sharedPath("seeds")).find((name) => name.startsWith(FILE.justice))!;
    const lines = readFileSync(sharedPath("seeds", file), "utf8").split("\n");
    const headings = lines.flatMap((line) => /^\d\. (.{3,12}“.+”)/u.exec(line)?.[1] ?? []);
    expect(headings).toHaveLength(3);
    const catalogue = loadCatalogue();
    for (let seed = 1; seed <= 100; seed++) {
      const random = mulberry32(seed);
      const found = headings.map(
        (heading) => catalogue.matchSubIndex(ocrDamage(heading, random), ["pgi"], 2026)?.subIndex.id,
      );
      expect(found, `damage ${seed}`).toEqual(["pgi.1", "pgi.3", "pgi.4"]);
    }
  });

  it.each(["000", "001", "003", "004"])("scores at least 0.98 on %s", async (document) => {
    const script = sharedPath("expected", "score.mjs");
    const { stdout } = await promisify(execFile)(process.execPath, [script, result.out, "seeds", "--json"]);
    const { documents, misses } = JSON.parse(stdout);
    const mine = misses.filter((miss: string) => miss.startsWith(document)).join("\n");
    expect(documents[document], mine).toBeGreaterThanOrEqual(0.98);
  });
});
