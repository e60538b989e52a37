import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { buildView, type ViewOptions } from "../../../src/report/build-view.ts";
import type { ReportWriter } from "../../../src/report/model/report-writer.ts";
import { reportFormats } from "../../../src/report/report.ts";
import { empty, example, large, single } from "../example/example.ts";
import { HOSTILE_TEXTS, harmless, hostile } from "./hostile.ts";
import { type ReportContents, readBack } from "./read-back.ts";

// The requirements on every report writer. Writers are found by listing the folder: a new one is tested without a change
// here, and one that is not registered in `report.ts` fails.

const WRITERS = path.resolve(import.meta.dirname, "../../../src/report/writers");
const formats: readonly string[] = readdirSync(WRITERS)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => path.basename(file, ".ts"));

it("every file in report/writers/ is registered in report.ts, and nothing else is", () => {
  expect(formats.length).toBeGreaterThan(1);
  expect(Object.keys(reportFormats).sort()).toEqual(formats.toSorted());
});

const writers = await Promise.all(formats.map((format) => reportFormats[format]!()));

/** What a program sees in all files of a report. */
async function readAll(writer: ReportWriter, options: ViewOptions): Promise<ReportContents> {
  const read = (await writer.write(buildView(options))).map(({ content }) => readBack(content));
  return {
    texts: read.flatMap(({ texts }) => texts),
    structure: new Set(read.flatMap(({ structure }) => [...structure])),
    urls: new Set(read.flatMap(({ urls }) => [...urls])),
  };
}

/** Papers, tables in several files and dates: these show parts of the view. */
const PARTIAL: ReadonlySet<string> = new Set(["csv", "docx", "ics"]);

describe.each(
  writers.filter(({ format }) => !PARTIAL.has(format)).map((writer) => [writer.format, writer] as const),
)("the %s report", (format, writer) => {
  it("is one file with the name of the format", async () => {
    expect((await writer.write(buildView(example))).map(({ path }) => path)).toEqual([`report.${format}`]);
  });

  it("shows units, sub-indices, findings and files", async () => {
    const view = buildView(example);
    const all = (await readAll(writer, example)).texts.join("\n");
    const [group] = view.groups;
    for (const row of group!.matrix.rows) expect(all).toContain(row.unit);
    for (const column of group!.matrix.columns) expect(all).toContain(column.label);
    for (const { items } of group!.findings.units)
      for (const finding of items) expect(all).toContain(finding.sentence);
    for (const file of view.files.rows) expect(all).toContain(file.file.path);
  });

  it("can be read back without any plan", async () => {
    expect((await readAll(writer, empty)).texts.length).toBeGreaterThan(0);
  });
});

describe.each(writers.map((writer) => [writer.format, writer] as const))(
  "the %s writer",
  (format, writer) => {
    const read = (options: ViewOptions) => readAll(writer, options);

    it("is the one that its file exports, with the format as its name", async () => {
      const module: Record<string, unknown> = await import(path.join(WRITERS, `${format}.ts`));
      expect(Object.values(module)).toContain(writer);
      expect(writer.format).toBe(format);
    });

    it("writes files that can be read back, for a small, a usual and a large comparison", async () => {
      for (const options of [single, example, large(12, 10)]) {
        expect((await read(options)).texts.length).toBeGreaterThan(0);
      }
    });

    it("writes both languages", async () => {
      const [vietnamese, english] = [buildView(example), buildView({ ...example, lang: "en" })].map(
        (view) => ({
          // A calendar has deadlines only.
          words:
            format === "ics" ? `${view.words.deadlines.to}:` : view.words.papers.report.coverage.subIndex,
          lang: view.lang,
        }),
      );
      for (const [shown, other] of [
        [vietnamese!, english!],
        [english!, vietnamese!],
      ] as const) {
        const texts = (await read({ ...example, lang: shown.lang })).texts.join("\n");
        expect(texts).toContain(shown.words);
        expect(texts).not.toContain(`${other.words} `);
      }
    });

    it("writes the same bytes for the same inputs, whenever they were compared", async () => {
      const later = { ...example.comparison, generatedAt: "2030-01-01T00:00:00Z" };
      const [first, second] = await Promise.all(
        [example, { ...example, comparison: later }].map((options) => writer.write(buildView(options))),
      );
      expect(second!.map(({ path }) => path)).toEqual(first!.map(({ path }) => path));
      for (const [i, { content }] of first!.entries())
        expect(Buffer.compare(content, second![i]!.content)).toBe(0);
    });

    describe("with hostile texts in every document", () => {
      it("adds no element, attribute, formula or link", async () => {
        const [plain, longer] = [await read(example), await read(harmless(example))];
        const attacked = await read(hostile(example));
        const known = plain.structure.union(longer.structure);
        expect([...attacked.structure].filter((name) => !known.has(name))).toEqual([]);
        expect([...attacked.urls].filter((url) => !plain.urls.has(url))).toEqual([]);
      });

      it("shows them as text, without control characters and direction marks", async () => {
        const { texts } = await read(hostile(example));
        const unseen = HOSTILE_TEXTS.filter(({ shown }) => !texts.some((text) => text.includes(shown)));
        // A calendar has few texts.
        expect(unseen.length).toBeLessThanOrEqual(format === "ics" ? HOSTILE_TEXTS.length - 3 : 0);
        const forbidden =
          /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe]/;
        expect(texts.filter((text) => forbidden.test(text))).toEqual([]);
      });
    });
  },
);
