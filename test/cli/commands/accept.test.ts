import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { configSchema } from "../../../src/model/config.ts";
import { type Finding, findingsSchema } from "../../../src/model/finding.ts";
import { tempFolder } from "../../support/temp-folder.ts";
import { BLANK_NUMBER_PLAN } from "../blank-number-plan.ts";
import { call } from "../call.ts";

const NAME = "kehoach.config.json";
const BY = ["--reason", "Đã gửi bản giấy", "--person", "Lê Văn Bình"];

async function read(files: Readonly<Record<string, string>> = {}) {
  const folder = tempFolder({ "a.txt": BLANK_NUMBER_PLAN, ...files });
  const out = join(tempFolder(), "out");
  await call("run", folder, "--out", out, "--quiet");
  return { folder, out, ...blankIn(out) };
}

function blankIn(out: string): Finding & { key: string } {
  const { findings } = findingsSchema.parse(JSON.parse(readFileSync(join(out, "findings.json"), "utf8")));
  const found = findings.find(({ rule }) => rule === "number-blank")!;
  return { ...found, key: found.key! };
}

describe("kehoach accept", () => {
  it("creates the configuration beside the input; checks and runs read it", async () => {
    const { folder, out, key, values } = await read();
    const done = await call("accept", key, ...BY, "--out", out);
    expect(done).toMatchObject({ code: 0, stderr: "" });
    const { accepted } = configSchema.parse(JSON.parse(readFileSync(join(folder, NAME), "utf8")));
    expect(accepted).toEqual([
      {
        key,
        values,
        reason: "Đã gửi bản giấy",
        person: "Lê Văn Bình",
        date: expect.stringMatching(/^\d{4}-/),
      },
    ]);
    expect(readdirSync(folder).sort()).toEqual(["a.txt", NAME]);

    expect((await call("check", "--out", out)).stdout).toContain("Đã chấp nhận (Lê Văn Bình");
    expect(blankIn(out).accepted?.reason).toBe("Đã gửi bản giấy");
    await call("run", folder, "--out", out, "--quiet");
    expect(blankIn(out).accepted?.person).toBe("Lê Văn Bình");
  });

  it("keeps everything else of the configuration as it is written", async () => {
    const config = `\uFEFF{\r\n\t"rules": {"date-blank":"off"},   \r\n\t"accepted": [\r\n\t\t{"key": "a|b", "values": "1", "reason": "x", "person": "y", "date": "2026-01-31"}\r\n\t]\r\n}\r\n`;
    const { folder, out, key } = await read({ [NAME]: config });
    expect((await call("accept", key, ...BY, "--out", out)).code).toBe(0);
    const written = readFileSync(join(folder, NAME), "utf8");
    const [before, after] = config.split('"2026-01-31"}');
    expect(written.startsWith(`${before}"2026-01-31"}`)).toBe(true);
    expect(written.endsWith(after!.trimStart())).toBe(true);
    expect(written.replaceAll("\r\n", "")).not.toContain("\n");
    const { rules, accepted } = configSchema.parse(JSON.parse(written.slice(1)));
    expect(rules).toEqual({ "date-blank": "off" });
    expect(accepted.map((entry) => entry.key)).toEqual(["a|b", key]);
  });

  it("writes into the file of --config", async () => {
    const { folder, out, key } = await read();
    const config = join(tempFolder(), "own.json");
    writeFileSync(config, '{ "rules": {} }');
    expect((await call("accept", key, ...BY, "--out", out, "--config", config)).code).toBe(0);
    expect(configSchema.parse(JSON.parse(readFileSync(config, "utf8"))).accepted).toHaveLength(1);
    expect(existsSync(join(folder, NAME))).toBe(false);
  });

  it("does not write a finding twice", async () => {
    const { folder, out, key } = await read();
    await call("accept", key, ...BY, "--out", out);
    const written = readFileSync(join(folder, NAME), "utf8");
    const again = await call("accept", key, ...BY, "--out", out);
    expect(again).toMatchObject({ code: 0 });
    expect(again.stdout).toContain("đã được chấp nhận từ trước");
    expect(readFileSync(join(folder, NAME), "utf8")).toBe(written);
  });

  it.each([
    ["an unknown key", ["number-blank|x", ...BY], "Không có cảnh báo nào"],
    ["no reason", ["number-blank|x", "--person", "A"], "--reason"],
    ["an empty person", ["number-blank|x", "--reason", "A", "--person", " "], "--person"],
  ])("with %s writes nothing", async (_, args, message) => {
    const { folder, out } = await read();
    const result = await call("accept", ...args, "--out", out);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain(message);
    expect(existsSync(join(folder, NAME))).toBe(false);
  });

  it("suggests the closest key", async () => {
    const { out, key } = await read();
    const result = await call("accept", `${key}0`, ...BY, "--out", out, "--lang", "en");
    expect(result.stderr).toContain(`Did you mean “${key}”?`);
  });

  it("leaves a wrong configuration as it is", async () => {
    const { folder, out, key } = await read();
    writeFileSync(join(folder, NAME), '{"ruels": {}}');
    const result = await call("accept", key, ...BY, "--out", out, "--config", join(folder, NAME));
    expect(result.code).toBe(2);
    expect(result.stderr).toContain("ruels");
    expect(readFileSync(join(folder, NAME), "utf8")).toBe('{"ruels": {}}');
  });

  it("asks which of several findings with one key is meant", async () => {
    const { out, key, values } = await read();
    const path = join(out, "findings.json");
    const all = findingsSchema.parse(JSON.parse(readFileSync(path, "utf8")));
    const other = { ...blankIn(out), values: "0123456789ab" };
    writeFileSync(path, JSON.stringify({ ...all, findings: [...all.findings, other] }));
    const result = await call("accept", key, ...BY, "--out", out);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain(`--values ${values}`);
    expect(result.stderr).toContain("--values 0123456789ab");
    expect((await call("accept", key, ...BY, "--out", out, "--values", values!)).code).toBe(0);
  });
});
