import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { KehoachError } from "../../../src/model/error.ts";
import { readConfig, ruleSettingsOf } from "../../../src/pipeline/settings/config-file.ts";
import { findConfig } from "../../../src/pipeline/settings/find-config.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const NAME = "kehoach.config.json";
const write = (content: unknown) =>
  join(tempFolder({ [NAME]: typeof content === "string" ? content : JSON.stringify(content) }), NAME);

function refusal(content: unknown): KehoachError {
  try {
    readConfig(write(content));
  } catch (error) {
    expect(error).toBeInstanceOf(KehoachError);
    return error as KehoachError;
  }
  throw new Error("not refused");
}

const ACCEPTED = { key: "k", values: "v", reason: "r", person: "p", date: "2026-11-20" };

describe("a configuration", () => {
  it("switches checks, sets severities and thresholds", () => {
    const config = readConfig(
      write({
        $schema: "x",
        rules: {
          "number-blank": "off",
          "date-blank": "on",
          "target-missing": "warning",
          "low-confidence": { severity: "info", threshold: 0.4 },
        },
        accepted: [ACCEPTED],
      }),
    );
    expect(ruleSettingsOf(config)).toEqual({
      "number-blank": { enabled: false },
      "date-blank": { enabled: true },
      "target-missing": { enabled: true, severity: "warning" },
      "low-confidence": { severity: "info", threshold: 0.4 },
    });
  });

  it("may be empty, and may begin with a byte-order mark", () => {
    expect(readConfig(write("\uFEFF{}"))).toEqual({ rules: {}, accepted: [], senders: {} });
  });

  it.each([
    [{ rule: {} }, "“rule”: không có mục này; có phải “rules” không?", "did you mean “rules”"],
    [
      { rules: { "number-blnk": "off" } },
      "“rules.number-blnk”: không có mục kiểm tra này; có phải “number-blank” không?",
      "check",
    ],
    [
      { rules: { "number-blank": "loud" } },
      "“rules.number-blank”: cần một trong các từ off, on, error",
      "words off",
    ],
    [{ rules: { "number-blank": 3 } }, "“rules.number-blank”: cần một trong", "must be one of"],
    [
      { rules: { "number-blank": { severity: "bad" } } },
      "“rules.number-blank.severity”: giá trị không",
      "use one of",
    ],
    [
      { rules: { "number-blank": { level: 1 } } },
      "“rules.number-blank.level”: không có mục này",
      "no such entry",
    ],
    [{ rules: { "number-blank": { threshold: 1 } } }, "kiểm tra này không có ngưỡng", "no threshold"],
    [{ rules: { "low-confidence": { threshold: 2 } } }, "cần một số từ 0 đến 1", "from 0 to 1"],
    [{ rules: [] }, "“rules”: thiếu hoặc sai kiểu; cần một đối tượng", "an object"],
    [{ units: 5 }, "“units”: thiếu hoặc sai kiểu; cần một chuỗi chữ", "a text"],
    [{ units: "" }, "“units”: không được để trống", "must not be empty"],
    [
      { accepted: [ACCEPTED, { ...ACCEPTED, date: "20/11/2026" }] },
      "“accepted[2].date”: ngày không hợp lệ",
      "a valid date",
    ],
    [{ accepted: [{ ...ACCEPTED, reason: "  " }] }, "“accepted[1].reason”: không được để trống", "empty"],
    [{ accepted: [{ ...ACCEPTED, person: undefined }] }, "“accepted[1].person”: thiếu", "missing"],
    [[], "cần một đối tượng", "an object"],
    ['{\n"rules": {,}\n}', "Không phải JSON đúng cú pháp", "not well-formed JSON"],
    ["", "Không phải JSON", "not well-formed"],
    ['{"__proto__": 1, "constructor": 2}', "không có mục này", "no such entry"],
    ['{"rules": {"__proto__": "off"}}', "“rules.__proto__”: không có mục kiểm tra này", "no such check"],
    ['{"rules": {"constructor": "off"}}', "“rules.constructor”: không có mục kiểm tra này", "no such check"],
  ])("%j is refused with the path inside the file", (content, vi, en) => {
    const { code, messages } = refusal(content);
    expect(code).toBe("usage");
    expect(messages.vi).toContain(vi);
    expect(messages.en).toContain(en);
    expect(messages.vi).not.toMatch(/undefined|ZodError|Invalid/);
  });

  it("with many or huge faults is refused in a few lines", () => {
    const rules = Object.fromEntries(
      Array.from({ length: 500 }, (_, i) => [`${"x".repeat(9000)}${i}`, "off"]),
    );
    const { messages } = refusal({ rules });
    expect(messages.vi.split("\n")).toHaveLength(12);
    expect(messages.vi).toContain("… và 490 lỗi khác.");
    expect(messages.vi.length).toBeLessThan(3000);
    expect(refusal(" ".repeat(5_000_001)).messages.vi).toContain("quá lớn");
  });

  it("that is missing or a folder is refused", () => {
    expect(() => readConfig(join(tempFolder(), "gone.json"))).toThrow("Không có tệp này");
    expect(() => readConfig(tempFolder())).toThrow(KehoachError);
  });
});

describe("the configuration of an input", () => {
  it("is the nearest one in its folder or above", () => {
    const folder = tempFolder({ [NAME]: "{}", "a/b/x.txt": "x", [`c/${NAME}`]: "{}", "c/d/y.txt": "y" });
    expect(findConfig([join(folder, "a/b/x.txt")])).toBe(join(folder, NAME));
    expect(findConfig([join(folder, "a"), join(folder, "a/b")])).toBe(join(folder, NAME));
    expect(findConfig([join(folder, "c/d")])).toBe(join(folder, "c", NAME));
    expect(() => findConfig([join(folder, "a"), join(folder, "c")])).toThrow("--config");
  });

  it.skipIf(process.platform === "win32").each<[string, RegExp, (path: string) => void]>([
    ["a folder", /[Ii]t is not a file/, (path) => mkdirSync(path)],
    ["a pipe that nobody writes", /[Ii]t is not a file/, (path) => void spawnSync("mkfifo", [path])],
    ["a device without an end", /[Ii]t is not a file/, (path) => symlinkSync("/dev/zero", path)],
    ["a link to nothing", /[Tt]here is no such file/, (path) => symlinkSync("gone", path)],
    ["a link in a circle", /[Tt]here is no such file/, (path) => symlinkSync(NAME, path)],
  ])("is not passed over, nor waited for, if it is %s", (_, sentence, make) => {
    const folder = tempFolder();
    make(join(folder, NAME));
    const found = findConfig([folder])!;
    expect(found).toBe(join(folder, NAME));
    expect(() => readConfig(found)).toThrow(
      expect.objectContaining({
        code: "usage",
        messages: expect.objectContaining({ en: expect.stringMatching(sentence) }),
      }),
    );
  });

  it("is null if no folder has one, also for a path that does not exist", () => {
    expect(findConfig([tempFolder()])).toBeNull();
    expect(findConfig([join(tempFolder(), "gone/x\u0000")])).toBeNull();
  });
});
