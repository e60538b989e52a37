import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { EXIT } from "../../src/cli/shared/exit-codes.ts";
import { commonOptions } from "../../src/cli/shared/options.ts";
import { call } from "./call.ts";

/** "--max-bytes <n>" → "maxBytes", as commander names the value. */
const nameOf = (flags: string) =>
  flags
    .split(" ")[0]!
    .slice(2)
    .replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

describe.each(COMMANDS)("the options of $name", ({ name, options }) => {
  const all = Object.entries({ ...options, ...commonOptions });

  it("have the names under which their values arrive", () => {
    for (const [key, { flags }] of all) expect(nameOf(flags)).toBe(key);
  });

  it("are all in the help, with their texts in both languages", async () => {
    const help = {
      vi: (await call(name, "--help")).stdout,
      en: (await call(name, "--help", "--lang", "en")).stdout,
    };
    const words = (text: string) => text.replace(/\s+/g, " ");
    for (const [, { flags, text }] of all) {
      for (const lang of ["vi", "en"] as const) {
        expect(words(help[lang])).toContain(flags);
        expect(words(help[lang])).toContain(text[lang]);
      }
    }
  });

  it("have a command that can be loaded", async () => {
    const command = COMMANDS.find((one) => one.name === name)!;
    expect(await command.load()).toBeTypeOf("function");
  });
});

describe("a value that is missing", () => {
  it.each([
    [["run", "nowhere", "--out", "--as-of", "2026-06-15"], "--out"],
    [["run", "nowhere", "--out", ""], "--out"],
    [["run", "nowhere", "--out", " "], "--out"],
    [["run", "nowhere", "--config", "--json"], "--config"],
    [["check", "--out=", "--quiet"], "--out"],
  ])("is no folder and no file: %j", async (args, option) => {
    const { code, stdout, stderr } = await call(...args, "--lang", "en");
    expect({ code, stdout }).toEqual({ code: EXIT.usage, stdout: "" });
    expect(stderr).toBe(`The option ${option} needs a value. See --help.\n`);
  });

  it("is no input", async () => {
    const { code, stderr } = await call("run", "");
    expect({ code, stderr }).toEqual({
      code: EXIT.usage,
      stderr: "Đường dẫn đầu vào để trống. Đề nghị ghi tên thư mục hoặc tệp cần đọc.\n",
    });
  });

  it("may begin with two dashes after a folder", async () => {
    const { stderr } = await call("check", "--out", "./--as-of", "--lang", "en");
    expect(stderr).not.toContain("needs a value");
  });
});
