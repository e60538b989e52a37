import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { formatJunit } from "../../../src/cli/findings/format-junit.ts";
import { formatSarif } from "../../../src/cli/findings/format-sarif.ts";
import { formatText } from "../../../src/cli/findings/format-text.ts";
import { listFindings, selectFindings } from "../../../src/cli/findings/listed-finding.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { casePlan, unit } from "../../support/case-plan.ts";

const HOSTILE = `=HYPERLINK("http://x") <script>&amp;]]>\u0000\u001b[2J\u202egnp.exe\ud800 'é'\n${"a".repeat(50_000)}`;

const plan = casePlan({
  id: "a",
  unit: unit("Sở Y tế", "so-y-te"),
  paths: ["javascript:alert(1)/../Sở Y tế #1?.pdf"],
});

function finding(more: Partial<Finding> = {}): Finding {
  const messages = { vi: "Kế hoạch chưa có số.", en: "The plan has no number." };
  return {
    rule: "number-blank",
    ruleTitle: { vi: "Chưa có số", en: "Number blank" },
    severity: "warning",
    planId: "a",
    unit: "Sở Y tế",
    message: messages.vi,
    messages,
    ask: null,
    data: {},
    evidence: [{ planId: "a", page: 2, line: 7, quote: "Số:    /KH-SYT" }],
    related: [],
    ...more,
  };
}

const hostile = finding({
  severity: "error",
  unit: HOSTILE,
  messages: { vi: HOSTILE, en: HOSTILE },
  evidence: [{ planId: "gone", page: 0, line: 0, quote: HOSTILE }],
  subIndex: HOSTILE,
});
const accepted = finding({
  severity: "error",
  accepted: { reason: HOSTILE, person: "Lê Văn Bình", date: "2026-11-20" },
});
const all = [finding(), finding({ severity: "info", evidence: [] }), hostile, accepted];
const listed = listFindings(all, [plan]);

describe("findings as text", () => {
  it("are grouped by unit with file and line, the most serious first, accepted ones last", () => {
    const list = listFindings(
      [accepted, finding({ severity: "info" }), finding({ unit: "Sở Nội vụ" }), finding()],
      [plan],
    );
    expect(formatText(list, "vi").map((line) => line.slice(0, 60))).toEqual([
      "Sở Y tế",
      "  Cần xem lại: Kế hoạch chưa có số. [number-blank]",
      "    javascript:alert(1)/../Sở Y tế #1?.pdf:7 (trang 2)",
      "  Lưu ý: Kế hoạch chưa có số. [number-blank]",
      "    javascript:alert(1)/../Sở Y tế #1?.pdf:7 (trang 2)",
      "  Cần xử lý: Kế hoạch chưa có số. [number-blank]",
      expect.stringContaining("    Đã chấp nhận (Lê Văn Bình, 20/11/2026): =HYPERLINK"),
      "    javascript:alert(1)/../Sở Y tế #1?.pdf:7 (trang 2)",
      "Sở Nội vụ",
      "  Cần xem lại: Kế hoạch chưa có số. [number-blank]",
      "    javascript:alert(1)/../Sở Y tế #1?.pdf:7 (trang 2)",
    ]);
  });

  it("are selected by rule and least severity", () => {
    const select = (rules: string[] | undefined, severity: "error" | "warning" | "info") =>
      selectFindings([finding(), hostile, finding({ rule: "date-blank", severity: "info" })], {
        rules,
        severity,
      }).map((one) => `${one.rule} ${one.severity}`);
    expect(select(undefined, "error")).toEqual(["number-blank error"]);
    expect(select(undefined, "warning")).toHaveLength(2);
    expect(select(["date-blank"], "info")).toEqual(["date-blank info"]);
    expect(select(["date-blank"], "warning")).toEqual([]);
  });
});

describe("findings as JUnit XML", () => {
  function parse(xml: string) {
    const opened: { name: string; attributes: Record<string, string> }[] = [];
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", (tag) => opened.push(tag));
    parser.write(xml).close();
    return opened;
  }

  it("are well-formed, whatever the documents contain", () => {
    for (const lang of ["vi", "en"] as const) {
      const xml = formatJunit(listed, lang);
      expect(xml).not.toMatch(/<script|\u202e|\u001b/);
      expect(parse(xml).map(({ name }) => name)).toContain("failure");
    }
  });

  it("count failures and skipped cases as they appear", () => {
    const opened = parse(formatJunit(listed, "vi"));
    const count = (name: string) => opened.filter((tag) => tag.name === name).length;
    expect(opened[0]).toMatchObject({ name: "testsuites", attributes: { tests: "4", failures: "1" } });
    expect(count("testcase")).toBe(4);
    expect(count("failure")).toBe(1);
    expect(count("skipped")).toBe(1);
    expect(count("system-out")).toBe(2);
  });

  // As the schema of the Jenkins xUnit plugin (junit-10.xsd) requires.
  it("have the elements and attributes that readers require", () => {
    const opened = parse(formatJunit(listed, "vi"));
    const REQUIRED: Readonly<Record<string, readonly string[]>> = {
      testsuites: [],
      testsuite: ["name", "tests", "failures", "errors"],
      testcase: ["name", "classname"],
      failure: ["type", "message"],
      skipped: [],
      "system-out": [],
    };
    expect(new Set(opened.map(({ name }) => name))).toEqual(new Set(Object.keys(REQUIRED)));
    for (const { name, attributes } of opened) {
      expect(Object.keys(attributes)).toEqual(expect.arrayContaining([...REQUIRED[name]!]));
      for (const count of ["tests", "failures", "errors", "skipped"])
        if (attributes[count] !== undefined) expect(attributes[count]).toMatch(/^\d+$/);
    }
  });

  it("are an empty list if there are none", () => {
    expect(parse(formatJunit([], "vi")).map(({ name }) => name)).toEqual(["testsuites"]);
  });
});

describe("findings as SARIF", () => {
  it("have the required parts, levels, positive lines and accepted ones as suppressions", () => {
    const log = JSON.parse(JSON.stringify(formatSarif(listed, "en", "1.0.0")));
    expect(log).toMatchObject({ version: "2.1.0", runs: [{ tool: { driver: { name: "kehoach" } } }] });
    const { results, tool } = log.runs[0];
    expect(tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(["number-blank"]);
    expect(results.map((result: { level: string }) => result.level)).toEqual([
      "warning",
      "note",
      "error",
      "error",
    ]);
    for (const { message, locations } of results) {
      expect(message.text.isWellFormed()).toBe(true);
      for (const { physicalLocation } of locations) {
        expect(physicalLocation.region.startLine).toBeGreaterThanOrEqual(1);
      }
    }
    expect(results[3].suppressions).toHaveLength(1);
    expect(results[0].suppressions).toBeUndefined();
  });

  // Objects and properties as the OASIS standard SARIF 2.1.0 names them in section 3.
  it("keep what the standard requires of each object", () => {
    const log = JSON.parse(JSON.stringify(formatSarif(listed, "vi", "1.0.0")));
    const [run] = log.runs;
    const ids = run.tool.driver.rules.map((rule: { id: string }) => rule.id);
    // toolComponent.rules: reportingDescriptor objects with ids.
    expect(new Set(ids).size).toBe(ids.length);
    for (const result of run.results) {
      // result: ruleId, level, message with its text.
      expect(ids).toContain(result.ruleId);
      expect(["none", "note", "warning", "error"]).toContain(result.level);
      expect(result.message.text).not.toBe("");
      // result: locations and relatedLocations are arrays of location objects.
      for (const { physicalLocation } of [...result.locations, ...(result.relatedLocations ?? [])]) {
        // artifactLocation.uri is a URI reference (RFC 3986); region.startLine is an integer.
        expect(physicalLocation.artifactLocation.uri).toMatch(/^[\w\-.~!*'()%/]*$/);
        expect(Number.isInteger(physicalLocation.region.startLine)).toBe(true);
      }
      // result.partialFingerprints is an object of strings.
      for (const print of Object.values(result.partialFingerprints ?? {})) expect(print).toBeTypeOf("string");
      for (const suppression of result.suppressions ?? []) {
        // suppression: kind and status.
        expect(["inSource", "external"]).toContain(suppression.kind);
        expect(["accepted", "underReview", "rejected"]).toContain(suppression.status);
      }
    }
  });

  // result.relatedLocations: "uniqueItems" in the schema of the standard.
  it("name each place once", () => {
    const place = { planId: "a", page: 2, line: 7, quote: "Số:    /KH-SYT" };
    const evidence = [
      { ...place, pointer: "/number" },
      { ...place, line: 8, pointer: "/deadlines/0" },
      { ...place, line: 8, pointer: "/deadlines/1" },
      { ...place, pointer: "/issuer" },
    ];
    const log = JSON.parse(
      JSON.stringify(formatSarif(listFindings([finding({ evidence })], [plan]), "vi", "1")),
    );
    const [{ locations, relatedLocations }] = log.runs[0].results;
    const lines = [...locations, ...relatedLocations].map((one) => one.physicalLocation.region.startLine);
    expect(lines).toEqual([7, 8]);
  });

  it("name files by relative URIs, whatever characters a file name has", () => {
    const log = JSON.parse(JSON.stringify(formatSarif(listed, "vi", "1.0.0")));
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      "javascript%3Aalert(1)/../S%E1%BB%9F%20Y%20t%E1%BA%BF%20%231%3F.pdf",
    );
  });

  it("have no results if there are none", () => {
    expect(formatSarif([], "vi", "1")).toMatchObject({ runs: [{ results: [] }] });
  });
});
