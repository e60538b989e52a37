import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { OutputFolder } from "../../../src/store/output-folder.ts";
import { type CasePlan, casePlan, unit } from "../../support/case-plan.ts";
import { tempFolder } from "../../support/temp-folder.ts";
import { call } from "../call.ts";

// Documents print "Ủy ban nhân dân xã …"; everything that people read has "UBND", as the reports have.

const LONG = "Ủy ban nhân dân xã Yên Bình";
const plan: CasePlan = { id: "0000000000000001", unit: unit(LONG, null), number: "/KH-UBND" };

async function outputOf(plans: readonly CasePlan[]): Promise<string> {
  const out = join(tempFolder(), "out");
  const store = await OutputFolder.create(out);
  for (const one of plans) await store.writePlan(casePlan(one));
  return out;
}

it.each(["text", "sarif", "junit"])(
  "check prints short names as %s and stores the printed ones",
  async (format) => {
    const out = await outputOf([plan]);
    const { stdout } = await call("check", "--out", out, "--format", format);
    expect(stdout).toContain("của UBND xã Yên Bình");
    expect(stdout).not.toContain(LONG);
    expect(readFileSync(join(out, "findings.json"), "utf8")).toContain(LONG);
  },
);

it("diff prints short names of documents and in findings, in both directions", async () => {
  const [none, one] = [await outputOf([]), await outputOf([plan])];
  await call("check", "--out", none);
  await call("check", "--out", one);
  for (const [earlier, later] of [[none, one] as const, [one, none] as const]) {
    const { code, stdout } = await call("diff", earlier, later);
    expect(code).toBe(0);
    expect(stdout.match(/UBND xã Yên Bình/gu)!.length).toBeGreaterThan(1);
    expect(stdout).not.toContain(LONG);
  }
  expect((await call("diff", none, one, "--json")).stdout).toContain(LONG);
});

it("accept prints the short name of the finding that it accepts", async () => {
  const out = await outputOf([plan]);
  await call("check", "--out", out);
  const { findings } = JSON.parse(readFileSync(join(out, "findings.json"), "utf8"));
  const { key } = findings.find(({ rule }: { rule: string }) => rule === "number-blank");
  const config = join(tempFolder(), "kehoach.config.json");
  const decision = ["--reason", "Đã gửi bản giấy", "--person", "Lê Văn Bình"];
  const { stdout } = await call("accept", key, "--out", out, "--config", config, ...decision);
  expect(stdout).toContain("của UBND xã Yên Bình");
  expect(stdout).not.toContain(LONG);
});

it("show lists candidates by their short names", async () => {
  const out = await outputOf([plan, { ...plan, id: "0000000000000002" }]);
  const { code, stderr } = await call("show", LONG, "--out", out);
  expect(code).toBe(2);
  expect(stderr).toContain("UBND xã Yên Bình");
});
