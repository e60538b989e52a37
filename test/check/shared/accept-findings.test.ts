import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { check } from "../../../src/check/check.ts";
import type { AcceptedFinding } from "../../../src/model/config.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { relate } from "../../../src/relate/relate.ts";
import { type CasePlan, casePlan, score, unit } from "../../support/case-plan.ts";

const catalogue = loadCatalogue();

const parent: CasePlan = {
  id: "0parent",
  number: "25/KH-UBND",
  issued: [2024, 3, 1],
  subIndices: [
    { id: "pgi.1", target: score(6.2), units: [unit("Sở Y tế", "so-y-te"), unit("Sở Nội vụ", "so-noi-vu")] },
  ],
};

const answer = (id: string, name: string, unitId: string, target: number): CasePlan => ({
  id,
  unit: unit(name, unitId),
  answers: { number: "25/KH-UBND", day: "2024-03-01" },
  subIndices: [{ id: "pgi.1", target: score(target), units: [unit("Văn phòng Sở", null)] }],
});
const health = answer("b", "Sở Y tế", "so-y-te", 5);

const run = (plans: readonly CasePlan[], accepted: AcceptedFinding[] = []) =>
  check(relate(plans.map(casePlan), catalogue).value, catalogue, { lang: "vi", accepted });
const mismatch = (findings: readonly Finding[]) => findings.find((f) => f.rule === "target-mismatch")!;

const accept = ({ key, values }: Finding): AcceptedFinding => ({
  key: key!,
  values: values!,
  reason: "Đã thống nhất",
  person: "Lê Văn Bình",
  date: "2026-11-20",
});

describe("the key of a finding", () => {
  it("names rule, unit, province, sub-index, parent, index and year", () => {
    expect(mismatch(run([parent, health]).value).key).toBe(
      "target-mismatch|so-y-te|bac-kan|pgi.1|25/kh-ubnd|pgi|2024",
    );
  });

  it("stays the same when other files come or go, and when the file changes", () => {
    const finding = mismatch(run([parent, health]).value);
    const others = [
      answer("a", "Sở Nội vụ", "so-noi-vu", 6.2),
      answer("z", "Sở Tài chính", "so-tai-chinh", 6.2),
    ];
    const again = mismatch(run([...others, parent, { ...health, id: "y", paths: ["khac.pdf"] }]).value);
    expect([again.key, again.values]).toEqual([finding.key, finding.values]);
  });

  it("separates the units that sent nothing to one parent", () => {
    const keys = run([parent])
      .value.filter(({ rule }) => rule === "plan-not-received")
      .map(({ key }) => key);
    expect(keys).toEqual([
      "plan-not-received|so-y-te|bac-kan||25/kh-ubnd|pgi|2024",
      "plan-not-received|so-noi-vu|bac-kan||25/kh-ubnd|pgi|2024",
    ]);
  });

  it("separates the same unit of two provinces", () => {
    const drafts = ["Bắc Kạn", "Hà Tĩnh"].map((province, i) => ({
      id: `${i}`,
      unit: unit("Sở Y tế", "so-y-te"),
      number: "/KH-SYT",
      province,
    }));
    const keys = run(drafts)
      .value.filter(({ rule }) => rule === "number-blank")
      .map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it("has no separators, controls or long text of a document", () => {
    const odd = `Sở |\u202e${"x".repeat(5000)}\n`;
    const [{ key }] = run([{ id: "b", unit: unit(odd, null), number: "/KH-S" }]).value as [Finding];
    expect(key!.split("|")).toHaveLength(7);
    expect(key).not.toMatch(/[\u202e\n]/);
    expect(key!.length).toBeLessThan(300);
  });
});

describe("an accepted finding", () => {
  it("stays visible with reason, person and date", () => {
    const { value, warnings } = run([parent, health], [accept(mismatch(run([parent, health]).value))]);
    expect(mismatch(value).accepted).toEqual({
      reason: "Đã thống nhất",
      person: "Lê Văn Bình",
      date: "2026-11-20",
    });
    expect(value.filter((finding) => finding.accepted)).toHaveLength(1);
    expect(warnings).toEqual([]);
  });

  it("is open again when the compared values change, with a warning", () => {
    const accepted = [accept(mismatch(run([parent, health]).value))];
    const { value, warnings } = run([parent, { ...answer("b", "Sở Y tế", "so-y-te", 4) }], accepted);
    expect(mismatch(value).accepted).toBeUndefined();
    expect(warnings.map(({ code }) => code)).toEqual(["accepted-reopened"]);
    expect(warnings[0]!.messages!.vi).toContain("mở lại");
  });

  it("of another unit is not accepted with it", () => {
    const other = answer("c", "Sở Nội vụ", "so-noi-vu", 5);
    const { value } = run([parent, health, other], [accept(mismatch(run([parent, health]).value))]);
    expect(value.filter(({ accepted }) => accepted).map(({ planId }) => planId)).toEqual(["b"]);
  });

  it("that no longer occurs changes nothing", () => {
    const accepted = [accept(mismatch(run([parent, health]).value))];
    expect(run([parent], accepted)).toEqual(run([parent]));
  });
});

describe("thresholds", () => {
  it("replace the check's own", () => {
    const plan = casePlan({ id: "b", unit: unit("Sở Y tế", "so-y-te"), doubtful: ["/number"] });
    const found = (threshold?: number) =>
      check(relate([plan], catalogue).value, catalogue, {
        lang: "vi",
        settings: { "low-confidence": { threshold } },
      }).value.filter(({ rule }) => rule === "low-confidence");
    expect(found()).toHaveLength(1);
    expect(found(0)).toHaveLength(0);
  });
});
