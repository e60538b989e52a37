import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Finding, findingsSchema } from "../../../src/model/finding.ts";
import { runReportSchema } from "../../../src/model/run-report.ts";
import { tempFolder } from "../../support/temp-folder.ts";
import { BLANK_NUMBER_PLAN } from "../blank-number-plan.ts";
import { call } from "../call.ts";

const findingsIn = (out: string): Finding[] =>
  findingsSchema.parse(JSON.parse(readFileSync(join(out, "findings.json"), "utf8"))).findings;
const blank = (out: string) => findingsIn(out).find(({ rule }) => rule === "number-blank");

describe("kehoach.config.json", () => {
  it("beside the input sets severities, is kept for later checks and read again by them", async () => {
    const folder = tempFolder({
      "a.txt": BLANK_NUMBER_PLAN,
      "kehoach.config.json": '{"rules": {"number-blank": "error", "date-blank": "off"}}',
    });
    const out = join(tempFolder(), "out");
    expect(await call("run", folder, "--out", out, "--quiet")).toMatchObject({ code: 0, stderr: "" });
    expect(blank(out)?.severity).toBe("error");
    expect((await call("check", "--out", out, "--rule", "number-blank")).code).toBe(1);

    writeFileSync(join(folder, "kehoach.config.json"), '{"rules": {"number-blank": "off"}}');
    expect((await call("check", "--out", out)).code).toBe(0);
    expect(blank(out)).toBeUndefined();
  });

  it("and the list of units among the inputs are not read or counted as documents", async () => {
    const folder = tempFolder({
      "a.txt": BLANK_NUMBER_PLAN,
      "don-vi.txt": "Sở Công Thương\nSở Y tế\n",
      "kehoach.config.json": '{"units": "don-vi.txt"}',
    });
    const out = join(tempFolder(), "out");
    const { stdout } = await call("run", folder, "--out", out, "--json");
    const inputs = runReportSchema.parse(JSON.parse(stdout)).inputs;
    expect(inputs.map(({ path, outcome }) => [path.slice(basename(folder).length + 1), outcome])).toEqual([
      ["a.txt", "parsed"],
    ]);
  });

  it("accepts a finding, which stays visible and does not count", async () => {
    const folder = tempFolder({ "a.txt": BLANK_NUMBER_PLAN });
    const out = join(tempFolder(), "out");
    await call("run", folder, "--out", out, "--quiet");
    const { key, values } = blank(out)!;
    const accepted = [
      { key, values, reason: "Đã gửi bản giấy <b>", person: "Lê Văn Bình", date: "2024-09-01" },
    ];
    const config = join(tempFolder(), "own.json");
    writeFileSync(config, JSON.stringify({ rules: { "number-blank": "error" }, accepted }));
    const args = ["--out", out, "--config", config, "--rule", "number-blank"];
    const checked = await call("check", ...args);
    expect(checked.code).toBe(0);
    expect(checked.stdout).toContain("Đã chấp nhận (Lê Văn Bình, 01/9/2024): Đã gửi bản giấy <b>");
    expect(checked.stdout).toContain("Đã chấp nhận: 1.");
    expect(blank(out)?.accepted?.person).toBe("Lê Văn Bình");
    await call("report", "--out", out, "--config", config, "--format", "html", "--quiet");
    const html = readFileSync(join(out, "report.html"), "utf8");
    expect(html).toContain("Đã gửi bản giấy &lt;b&gt;");
    expect(html).toContain("Lê Văn Bình");
  });

  it("that is wrong stops the run before reading, with the path inside the file", async () => {
    const folder = tempFolder({
      "a.txt": BLANK_NUMBER_PLAN,
      "kehoach.config.json": '{"rules": {"number-blank": "x"}}',
    });
    const out = join(tempFolder(), "out");
    const { code, stdout, stderr } = await call("run", folder, "--out", out, "--lang", "en");
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("“rules.number-blank”");
    const gone = await call("run", folder, "--out", out, "--config", join(folder, "gone.json"));
    expect(gone.code).toBe(2);
    expect(gone.stderr).toContain("Không có tệp này");
  });

  it("that a run used and that no longer exists is reported by a later check", async () => {
    const folder = tempFolder({ "a.txt": BLANK_NUMBER_PLAN, "kehoach.config.json": "{}" });
    const out = join(tempFolder(), "out");
    await call("run", folder, "--out", out, "--quiet");
    rmSync(join(folder, "kehoach.config.json"));
    const { code, stderr } = await call("check", "--out", out);
    expect(code).toBe(2);
    expect(stderr).toContain("kehoach.config.json");
  });
});

describe("--units", () => {
  it("reports doubtful lines by number, and refuses a list without units", async () => {
    const folder = tempFolder({
      "in/a.txt": BLANK_NUMBER_PLAN,
      "ds.csv": "Tên đơn vị,Cấp\nSở Y tế,Sở\nĐội XYZ,\n",
      "no.txt": "",
    });
    const out = join(tempFolder(), "out");
    const { code, stderr } = await call(
      "run",
      join(folder, "in"),
      "--out",
      out,
      "--units",
      join(folder, "ds.csv"),
    );
    expect(code).toBe(0);
    expect(stderr).toContain("dòng 3 “Đội XYZ”");
    // A later check uses the same list.
    expect((await call("check", "--out", out)).stderr).toContain("dòng 3 “Đội XYZ”");
    const wrong = await call("run", join(folder, "in"), "--out", out, "--units", join(folder, "no.txt"));
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain("không có tên đơn vị nào");
  });
});

describe("schema config", () => {
  it("is a JSON Schema with the ids of the checks, without unknown entries", async () => {
    const schema = JSON.parse((await call("schema", "config")).stdout);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.additionalProperties).toBe(false);
    expect(schema.properties.rules.propertyNames.enum).toContain("target-mismatch");
    expect(schema.properties.accepted.items.required).toEqual(["key", "values", "reason", "person", "date"]);
  });
});
