import { describe, expect, it } from "vitest";
import { rules } from "../../../src/check/rules.ts";
import { call } from "../call.ts";

describe("explain", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "explains %s in both languages",
    async (id, rule) => {
      const vi = await call("explain", id);
      expect(vi).toMatchObject({ code: 0, stderr: "" });
      expect(vi.stdout).toContain(rule.title.vi);
      expect(vi.stdout).toContain(rule.about.vi);
      expect(vi.stdout).toContain("Ví dụ:");
      const en = await call("explain", id, "--lang", "en");
      expect(en.stdout).toContain(rule.about.en);
      expect(en.stdout).toContain("No finding.");
      const { examples } = JSON.parse((await call("explain", id, "--json")).stdout);
      expect(examples.length).toBeGreaterThan(1);
    },
  );

  it("lists all checks without an id", async () => {
    const { code, stdout } = await call("explain");
    expect(code).toBe(0);
    for (const { id, title } of rules) expect(stdout).toContain(`${id}: ${title.vi}`);
  });

  it.each(["target-mismatched", "../../../package", "", "x".repeat(100_000), "\u202e<b>"])(
    "reports the unknown id “%.20s” with a sentence",
    async (id) => {
      const { code, stdout, stderr } = await call("explain", id);
      expect(code).toBe(2);
      expect(stdout).toBe("");
      expect(stderr).toContain("Không có mục kiểm tra");
      expect(stderr).not.toContain("\u202e");
    },
  );

  it("suggests the closest id", async () => {
    expect((await call("explain", "target-mismatched", "--lang", "en")).stderr).toContain(
      "Did you mean “target-mismatch”?",
    );
    expect((await call("check", "--rule", "numberblank", "--out", "gone")).stderr).toContain(
      "Có phải “number-blank” không?",
    );
  });
});
