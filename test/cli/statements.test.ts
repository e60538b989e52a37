// Situations of an office as folders of files: what every output must and must not state.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Statements } from "../../fixtures/generate/situations/situation.ts";
import {
  KEPT_SITUATIONS,
  makeSituation,
  SITUATIONS,
  situationFolderName,
} from "../../fixtures/generate/situations/situations.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import type { Findings } from "../../src/model/finding.ts";
import { readBack } from "../report/writers/read-back.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { type StatingOutputs, wrongStatements } from "../support/wrong-statements.ts";
import { call } from "./call.ts";

/** A folder of received files, and the officer's list beside it. */
interface Received {
  readonly folder: string;
  readonly list: string | null;
}

async function outputsOf({ folder, list }: Received, asOf: string): Promise<StatingOutputs> {
  const out = join(tempFolder(), "out");
  const units = list === null ? [] : ["--units", list];
  const printed = await call("run", folder, "--out", out, "--as-of", asOf, "--jobs", "1", ...units);
  const json = <T>(name: string) => JSON.parse(readFileSync(join(out, name), "utf8")) as T;
  const shown = (name: string) => readBack(readFileSync(join(out, name))).texts.join("\n");
  return {
    findings: json<Findings>("findings.json").findings,
    comparison: json<Comparison>("comparison.json"),
    shown: { page: shown("report.html"), workbook: shown("report.xlsx") },
    printed: `${printed.stdout}\n${printed.stderr}`,
  };
}

describe("findings, comparison, page and workbook state the truth about", () => {
  const kept = fileURLToPath(new URL("../../fixtures/situations", import.meta.url));
  it.each(KEPT_SITUATIONS)("the fixture “%s”", async (name) => {
    const own = join(kept, situationFolderName(name));
    const statements = JSON.parse(readFileSync(join(own, "statements.json"), "utf8")) as Statements;
    const list = join(own, "units.txt");
    const received = { folder: join(own, "received"), list: existsSync(list) ? list : null };
    expect(wrongStatements(statements, await outputsOf(received, statements.asOf))).toEqual([]);
  });

  const others = Object.keys(SITUATIONS).filter((name) => !KEPT_SITUATIONS.includes(name));
  it.each(others)("%s", async (name) => {
    const { files, statements } = await makeSituation(name);
    const { asOf, units } = statements;
    const list = units ? join(tempFolder({ "ds.txt": units.join("\n") }), "ds.txt") : null;
    const received = { folder: tempFolder(Object.fromEntries(files)), list };
    expect(wrongStatements(statements, await outputsOf(received, asOf))).toEqual([]);
  });
});

it("notices every kind of wrong statement", async () => {
  const wrong: Record<string, Partial<Statements>> = {
    "one that must be there": { says: ["Sở Vũ trụ học"] },
    "one that only people's outputs must show": { shows: ["Sở Vũ trụ học"] },
    "one that must not be there": { never: ["quá hạn 10 ngày"] },
    "one that must be printed": { prints: ["Sở Vũ trụ học"] },
    "the state of a unit": { states: { "Sở Y tế": "received" } },
    "the state of a sub-index": { coverage: { "Sở Y tế": { "pgi.1": "covered" } } },
  };
  const { files, statements } = await makeSituation("after the due date");
  const received = { folder: tempFolder(Object.fromEntries(files)), list: null };
  const outputs = await outputsOf(received, statements.asOf);
  expect(wrongStatements(statements, outputs)).toEqual([]);
  const unnoticed = Object.entries(wrong).filter(
    ([, changed]) => wrongStatements({ ...statements, ...changed }, outputs).length === 0,
  );
  expect(unnoticed).toEqual([]);
});
