import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const score = (...args: string[]) =>
  spawnSync(process.execPath, [new URL("score.ts", import.meta.url).pathname, ...args], { encoding: "utf8" });

describe("the command that prints scores", () => {
  it.each([
    ["--plans", "1", "--only", "open"],
    ["plans", "--plans", "1", "--only", "open"],
  ])("reads generated plans with the options %s %s", (...args) => {
    const { status, stdout } = score(...args);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^open phrasings: \d+ plans, micro F1/mu);
  });

  it("prints the kinds with --help", () => {
    const { status, stdout } = score("--help");
    expect(status).toBe(0);
    expect(stdout).toContain("score -- plans:");
    expect(stdout).toContain("score -- duties:");
  });

  it("refuses a kind that it does not know", () => {
    const { status, stderr } = score("nothing");
    expect(status).toBe(2);
    expect(stderr).toContain("There is no score “nothing”");
  });
});
