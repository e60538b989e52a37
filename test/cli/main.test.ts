import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { call } from "./call.ts";

describe("help", () => {
  it("is Vietnamese unless asked for in English", async () => {
    const vi = await call("--help");
    expect(vi).toMatchObject({ code: 0, stderr: "" });
    expect(vi.stdout).toContain("Cách dùng:");
    expect(vi.stdout).not.toContain("Usage:");
    const en = await call("--help", "--lang", "en");
    expect(en.stdout).toContain("Usage:");
    for (const { name } of COMMANDS) expect(vi.stdout).toContain(`  ${name} `);
  });

  it.each(COMMANDS.map((command) => command.name))("exists for %s, in both languages", async (name) => {
    const vi = await call(name, "--help");
    const en = await call(name, "--lang=en", "--help");
    expect(vi).toMatchObject({ code: 0, stderr: "" });
    expect(vi.stdout).toMatch(/^Cách dùng: kehoach /);
    expect(en.stdout).toMatch(/^Usage: kehoach /);
    for (const option of ["--lang", "--json", "--quiet"]) expect(vi.stdout).toContain(option);
    // Texts of commander that are not translated.
    expect(vi.stdout).not.toMatch(/default|Options|Arguments|display/);
  });
});

describe("examples in the help", () => {
  it.each(COMMANDS.flatMap(({ examples }) => examples))(
    "kehoach %s: its command and its options exist",
    (example) => {
      const [name, ...words] = example.split(" ");
      const command = COMMANDS.find((one) => one.name === name)!;
      const known = Object.values(command.options).map(({ flags }) => flags.split(" ")[0]);
      expect(words.filter((word) => word.startsWith("--") && !known.includes(word))).toEqual([]);
    },
  );

  it.each(COMMANDS)("are shown for $name", async ({ name, examples }) => {
    expect(examples.length).toBeGreaterThan(0);
    const { stdout } = await call(name, "--help");
    for (const example of examples) expect(stdout).toContain(`kehoach ${example}`);
  });
});

describe("wrong usage", () => {
  it.each([
    [["reprot"], "“report”"],
    [["run", ".", "--formt", "x"], "“--format”"],
    [["check", "--severty", "error"], "“--severity”"],
  ])("%j suggests the closest name", async (args, closest) => {
    expect((await call(...args)).stderr).toContain(closest);
  });

  it.each([
    [["frobnicate"], "frobnicate"],
    [[], "kehoach --help"],
    [["run"], "path"],
    [["run", ".", "--frob"], "--frob"],
    [["run", ".", "--out"], "--out"],
    [["run", ".", "--jobs", "0"], "--jobs"],
    [["run", ".", "--jobs", "hai"], "--jobs"],
    [["run", ".", "--ocr", "maybe"], "--ocr"],
    [["run", ".", "--as-of", "2026-02-30"], "--as-of"],
    [["check", "--lang", "fr"], "--lang"],
    [["check", "more"], "--help"],
    [["schema", "plans"], "plan, findings"],
    [["check", "--out", "no-such-folder"], "no-such-folder"],
    [["show", "abc", "--out", "no-such-folder"], "no-such-folder"],
    [["report", "--out", "no-such-folder"], "no-such-folder"],
  ])("%j ends with 2 and a sentence", async (args, named) => {
    const { code, stdout, stderr } = await call(...args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(named);
    expect(stderr).not.toMatch(/\berror\b| at .*\.ts:/);
  });

  it("is reported in English with --lang en", async () => {
    expect((await call("run", ".", "--frob", "--lang", "en")).stderr).toBe(
      "There is no option “--frob”. See --help for the commands and options.\n",
    );
    expect((await call("run", ".", "--jobs", "0", "--lang=en")).stderr).toContain("whole number");
  });

  it("reports a path that does not exist, and a folder without documents", async () => {
    const out = join(tempFolder(), "out");
    const missing = await call("run", "khong-co", "--out", out);
    expect(missing).toMatchObject({ code: 2, stdout: "" });
    expect(missing.stderr).toContain("“khong-co”");
    const empty = tempFolder({ ".DS_Store": "x" });
    const nothing = await call("ingest", empty, "--out", out);
    expect(nothing).toMatchObject({ code: 2, stdout: "" });
    expect(nothing.stderr).toContain(`Không có văn bản nào đọc được trong “${empty}”`);
    expect(existsSync(join(out, "run.json"))).toBe(true);
  });

  it("refuses a catalogue that is not JSON or does not fit the schema, before reading", async () => {
    const folder = tempFolder({ "a.txt": "KẾ HOẠCH", "cat.json": "{", "odd.json": '{"units": [{"id": 1}]}' });
    const out = join(tempFolder(), "out");
    for (const name of ["cat.json", "odd.json", "gone.json"]) {
      const { code, stderr } = await call(
        ...["run", join(folder, "a.txt"), "--out", out, "--catalogue", join(folder, name)],
      );
      expect(code, name).toBe(2);
      expect(stderr, name).not.toBe("");
    }
    expect(existsSync(out)).toBe(false);
  });
});

describe("schema", () => {
  it("prints a JSON Schema that accepts unknown fields", async () => {
    for (const name of ["plan", "findings", "comparison", "run"]) {
      const { code, stdout } = await call("schema", name);
      const schema = JSON.parse(stdout);
      expect(code).toBe(0);
      expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
      expect(schema.properties.schemaVersion).toMatchObject({ const: 1 });
      expect(stdout).not.toContain('"additionalProperties": false');
    }
    const all = JSON.parse((await call("schema")).stdout);
    expect(Object.keys(all.$defs)).toEqual(["plan", "findings", "comparison", "run", "config"]);
  });
});

describe("doctor", () => {
  it("lists what the machine has, what it lacks and what does not work without it", async () => {
    const { code, stdout } = await call("doctor", "--json");
    const all: { id: string; state: string; cost: unknown }[] = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(all.find((e) => e.id === "node")).toMatchObject({ state: "ok", found: process.versions.node });
    for (const examined of all) expect(examined.cost === null).toBe(examined.state === "ok");
    expect((await call("doctor")).stdout).toContain("Node.js");
  });
});
