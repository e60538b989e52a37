import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findingsSchema } from "../../../src/model/finding.ts";
import { OutputFolder } from "../../../src/store/output-folder.ts";
import { type CasePlan, casePlan, group, score, unit } from "../../support/case-plan.ts";
import { tempFolder } from "../../support/temp-folder.ts";
import { call } from "../call.ts";

const PARENT = "0000000000000001";
const PLAN = "0000000000000002";

const plans: readonly CasePlan[] = [
  {
    id: PARENT,
    number: "25/KH-UBND",
    issued: [2024, 3, 1],
    subIndices: [
      { id: "pgi.1", target: score(6.2), units: [group("Các sở, ban, ngành")] },
      { id: "pgi.2", target: score(5.1), units: [unit("Sở Y tế", "so-y-te")] },
    ],
  },
  {
    id: PLAN,
    unit: unit("Sở Y tế", "so-y-te"),
    number: "/KH-SYT",
    answers: { number: "25/KH-UBND", day: "2024-03-01" },
    subIndices: [{ id: "pgi.1", target: score(6.2), units: [unit("Văn phòng Sở", null)] }],
  },
];

async function outputOf(list: readonly CasePlan[]): Promise<string> {
  const out = join(tempFolder(), "out");
  const store = await OutputFolder.create(out);
  for (const plan of list) await store.writePlan(casePlan(plan));
  return out;
}

describe("check", () => {
  it("groups findings by unit, with file, line and key, and ends with 1 for an error", async () => {
    const out = await outputOf(plans);
    const { code, stdout } = await call("check", "--out", out, "--rule", "sub-index-missing,number-blank");
    expect(code).toBe(1);
    const lines = stdout.split("\n");
    expect(lines[0]).toBe("Sở Y tế");
    expect(lines[1]).toMatch(/^ {2}Cần xử lý: .+ \[sub-index-missing\]$/);
    expect(lines[2]).toMatch(/^ {4}.+\.docx:\d+ \(trang \d+\)$/);
    expect(lines[3]).toMatch(/^ {4}mã: sub-index-missing\|so-y-te\|/);
    expect(lines[4]).toMatch(/^ {2}Cần xem lại: .+ \[number-blank\]$/);
  });

  it("says to which day overdue plans are counted", async () => {
    const { stdout } = await call("check", "--out", await outputOf(plans), "--as-of", "2024-11-20");
    expect(stdout).toContain("Tính đến ngày 20/11/2024.");
  });

  it("prints what was selected, which decides the exit code, and stores everything", async () => {
    const out = await outputOf(plans);
    const { code, stdout } = await call("check", "--out", out, "--rule", "number-blank", "--json");
    expect(code).toBe(0);
    expect(findingsSchema.parse(JSON.parse(stdout)).findings.map((f) => f.rule)).toEqual(["number-blank"]);
    const stored = findingsSchema.parse(JSON.parse(readFileSync(join(out, "findings.json"), "utf8")));
    expect(stored.findings.some((finding) => finding.severity === "error")).toBe(true);
    const errors = await call("check", "--out", out, "--severity", "error", "--format", "json");
    expect(errors.code).toBe(1);
    expect(
      JSON.parse(errors.stdout).findings.every((f: { severity: string }) => f.severity === "error"),
    ).toBe(true);
  });

  it("prints SARIF and JUnit alone on stdout, also with --quiet", async () => {
    const out = await outputOf(plans);
    const sarif = await call("check", "--out", out, "--format", "sarif", "--quiet");
    expect(sarif.code).toBe(1);
    expect(JSON.parse(sarif.stdout).version).toBe("2.1.0");
    const junit = await call("check", "--out", out, "--format", "junit");
    expect(junit.stdout).toMatch(/^<\?xml .+<\/testsuites>\n$/s);
  });

  it("refuses unknown rules, severities and formats", async () => {
    for (const args of [
      ["--rule", "no-such-rule"],
      ["--severity", "fatal"],
      ["--format", "html"],
    ]) {
      const { code, stdout, stderr } = await call("check", "--out", "gone", ...args);
      expect(code).toBe(2);
      expect(stdout).toBe("");
      expect(stderr).toContain(args[1]);
    }
  });
});
