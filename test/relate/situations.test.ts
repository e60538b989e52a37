// Situations of an office with other units, provinces and numbers: the outputs agree and state what is true of each folder.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeSituation, SITUATIONS } from "../../fixtures/generate/situations/situations.ts";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { readUnitList } from "../../src/pipeline/unit-list/read-unit-list.ts";
import type { ReportWriter } from "../../src/report/model/report-writer.ts";
import type { View } from "../../src/report/model/view.ts";
import { htmlWriter } from "../../src/report/writers/html.ts";
import { xlsxWriter } from "../../src/report/writers/xlsx.ts";
import { contentOf } from "../report/writers/content-of.ts";
import { readBack } from "../report/writers/read-back.ts";
import { disagreements } from "../support/disagreements.ts";
import { outputsOf } from "../support/outputs-of.ts";
import { readFiles } from "../support/read-files.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { wrongStatements } from "../support/wrong-statements.ts";

const catalogue = loadCatalogue();
const SEEDS = Array.from({ length: 5 }, (_, i) => i + 1);

async function requiredUnits(lines: readonly string[] | undefined) {
  if (lines === undefined) return [];
  const list = join(tempFolder({ "units.txt": lines.join("\n") }), "units.txt");
  return (await readUnitList(list, catalogue)).value;
}

const textOf = async (writer: ReportWriter, view: View) =>
  readBack(await contentOf(writer, view)).texts.join("\n");

describe.each(Object.keys(SITUATIONS))("%s", (name) => {
  it.each(SEEDS)("(seed %i)", async (seed) => {
    const { files, statements } = await makeSituation(name, seed);
    const { plans, texts, unreadFiles } = await readFiles(files);
    const settings = {
      asOf: statements.asOf,
      unreadFiles,
      requiredUnits: await requiredUnits(statements.units),
    };
    const outputs = outputsOf(plans, settings, texts);
    expect(disagreements(outputs)).toEqual([]);
    const shown = {
      page: await textOf(htmlWriter, outputs.view),
      workbook: await textOf(xlsxWriter, outputs.view),
    };
    expect(wrongStatements(statements, { ...outputs, shown, printed: "" })).toEqual([]);
  });
});

describe("another seed", () => {
  it("changes the units and the province, and the same seed changes nothing more", async () => {
    const textsOf = async (seed: number) =>
      Array.from((await makeSituation("after the due date", seed)).files.values(), String);
    expect(await textsOf(3)).toEqual(await textsOf(3));
    const parents = await Promise.all(SEEDS.map(async (seed) => (await textsOf(seed))[0]));
    expect(new Set(parents).size).toBeGreaterThan(2);
  });
});
