// Situations of an office as folders of files: what every output must and must not state.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Comparison } from "../../src/model/comparison.ts";
import type { Findings } from "../../src/model/finding.ts";
import { readBack } from "../report/writers/read-back.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { call } from "./call.ts";
import { CONTENT_SITUATIONS } from "./statements/contents.ts";
import { DUTY_SITUATIONS } from "./statements/duties.ts";
import type { Situation } from "./statements/situation.ts";
import { VERSION_SITUATIONS } from "./statements/versions.ts";

const SITUATIONS: Readonly<Record<string, Situation>> = {
  ...DUTY_SITUATIONS,
  ...VERSION_SITUATIONS,
  ...CONTENT_SITUATIONS,
};

async function outputsOf({ files, asOf, units }: Situation) {
  const contents = await Promise.all(
    Object.entries(files).map(async ([path, content]) => [path, await content] as const),
  );
  const out = join(tempFolder(), "out");
  const list = units ? ["--units", join(tempFolder({ "ds.txt": units.join("\n") }), "ds.txt")] : [];
  const folder = tempFolder(Object.fromEntries(contents));
  const printed = await call("run", folder, "--out", out, "--as-of", asOf, "--jobs", "1", ...list);
  const json = <T>(name: string) => JSON.parse(readFileSync(join(out, name), "utf8")) as T;
  const shown = (name: string) => readBack(readFileSync(join(out, name))).texts.join("\n");
  return {
    printed: `${printed.stdout}\n${printed.stderr}`,
    findings: json<Findings>("findings.json"),
    comparison: json<Comparison>("comparison.json"),
    shown: { page: shown("report.html"), workbook: shown("report.xlsx") },
  };
}

describe.each(Object.entries(SITUATIONS))("%s", (_, situation) => {
  it("is stated alike in findings, comparison, page and workbook", async () => {
    const { printed, findings, comparison, shown } = await outputsOf(situation);
    const sentences = findings.findings.map(({ message }) => message).join("\n");
    const texts = { findings: sentences, ...shown };
    for (const [output, text] of Object.entries(texts))
      for (const statement of situation.says) expect(text, output).toContain(statement);
    for (const [output, text] of Object.entries(shown))
      for (const statement of situation.shows ?? []) expect(text, output).toContain(statement);
    const everything = { ...texts, printed, comparison: JSON.stringify(comparison) };
    for (const [output, text] of Object.entries(everything))
      for (const statement of situation.never) expect(text, output).not.toContain(statement);
    for (const line of situation.prints ?? []) expect(printed).toContain(line);
    const states = comparison.groups.flatMap(({ units }) => units.map(({ name, state }) => [name, state]));
    expect(Object.fromEntries(states)).toMatchObject(situation.states);
    const coverage = comparison.groups.flatMap((group) => group.coverage);
    for (const [unit, expected] of Object.entries(situation.coverage ?? {})) {
      const cells = coverage.filter((cell) => cell.unit === unit).map((cell) => [cell.subIndex, cell.state]);
      expect(Object.fromEntries(cells), unit).toMatchObject(expected);
    }
  });
});
