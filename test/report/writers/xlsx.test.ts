import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { buildView } from "../../../src/report/build-view.ts";
import { xlsxWriter } from "../../../src/report/writers/xlsx.ts";
import { empty, example, exampleWith, HOSTILE, large } from "../example/example.ts";
import { contentOf } from "./content-of.ts";

const run = promisify(execFile);
const book = (options: typeof example) => contentOf(xlsxWriter, buildView(options));
const parts = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
const office = await run("soffice", ["--version"]).then(
  () => true,
  () => false,
);
if (!office) console.warn("Skipped: the workbook in LibreOffice; soffice is not installed.");

describe("the workbook", () => {
  it("has one sheet for each table of the view", async () => {
    const view = buildView(example);
    const { sheets } = await readXlsx(await book(example));
    expect(sheets.map((s) => s.name)).toEqual(view.tables.map((t) => t.name));
    sheets.forEach((sheet, i) => {
      expect(sheet.rows).toHaveLength(view.tables[i]!.rows.length + 1);
      expect(sheet.rows[0]).toEqual(view.tables[i]!.columns.map((c) => c.label));
    });
  });
  it("has typed numbers and dates", async () => {
    const { sheets } = await readXlsx(await book(example));
    const targets = sheets.find((s) => s.name === "Mục tiêu")!;
    const of2026 = (rows: typeof targets.rows) => rows.find((row) => row.includes("PGI 2026, Cao Bằng"))!;
    expect(of2026(targets.rows).slice(3, 6)).toEqual([6.2, 5.48, 0.72]);
    const deadlines = sheets.find((s) => s.name === "Thời hạn")!;
    expect(of2026(deadlines.rows)[1]).toEqual(new Date("2026-02-20T00:00:00Z"));
  });
  it.each([
    ["vi", "dd/mm/yyyy"],
    ["en", "[$-809]d mmm yyyy"],
  ] as const)("shows dates as the texts of the report write them (%s)", async (lang, format) => {
    const { sheets } = await readXlsx(await book({ ...example, lang }), { readStyles: true });
    const formats = sheets.flatMap(({ cells }) =>
      Array.from(cells?.values() ?? []).flatMap((cell) =>
        cell.type === "date" ? (cell.style?.numFmt ?? "") : [],
      ),
    );
    expect(new Set(formats)).toEqual(new Set([format]));
  });
  it("has no formula, and names and quotations are text", async () => {
    const all = parts(await book(example));
    const sheetParts = Object.entries(all).filter(([name]) => /sheet\d+\.xml$/.test(name));
    expect(sheetParts).not.toEqual([]);
    for (const [, xml] of sheetParts) expect(xml).not.toMatch(/<f[ >/]/);
    const { sheets } = await readXlsx(await book(example));
    const texts = sheets.flatMap((s) => s.rows.flat()).filter((v) => typeof v === "string");
    expect(texts).toContain(HOSTILE.at);
    expect(texts).toContain(HOSTILE.script);
  });
  it("marks texts that look like a formula as text, and only those", async () => {
    const all = parts(await book(example));
    const formats = [...all["xl/styles.xml"]!.split("<cellXfs")[1]!.matchAll(/<xf [^>]*>/g)].map(
      ([xf]) => xf,
    );
    const texts = [...all["xl/sharedStrings.xml"]!.matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) =>
      [...si!.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join(""),
    );
    const marked = Object.entries(all)
      .filter(([name]) => /sheet\d+\.xml$/.test(name))
      .flatMap(([, xml]) => [...xml.matchAll(/<c ([^>]*)><v>(\d+)<\/v>/g)])
      .filter(([, attributes]) => attributes!.includes('t="s"'))
      .map(([, attributes, text]) => ({
        text: texts[Number(text)]!,
        isQuoted: formats[Number(/ s="(\d+)"/.exec(attributes!)?.[1] ?? 0)]!.includes('quotePrefix="1"'),
      }));
    const quoted = new Set(marked.filter(({ isQuoted }) => isQuoted).map(({ text }) => text[0]));
    expect(quoted).toContain("@");
    for (const { text, isQuoted } of marked)
      expect([text, isQuoted]).toEqual([text, /^[=+\-@\t\r]/.test(text)]);
  });
  it("has frozen and repeated headers and filters, and prints on A4 landscape", async () => {
    const all = parts(await book(example));
    const sheets = Object.entries(all).filter(([name]) => /sheet\d+\.xml$/.test(name));
    expect(sheets).toHaveLength(11);
    for (const [, xml] of sheets) {
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"/);
      expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/);
    }
    expect(all["xl/workbook.xml"]!.match(/_xlnm\.Print_Titles/g)).toHaveLength(11);
    expect(all["xl/workbook.xml"]).toContain("'Ma trận'!$A:$A,'Ma trận'!$1:$1");
  });
  it("leads from each count of a group to the list of what it counts", async () => {
    const all = parts(await book(example));
    const [first] = Object.entries(all).filter(([name]) => name.endsWith("/sheet1.xml"));
    const links = [...first![1].matchAll(/<hyperlink [^>]*location="([^"]*)"/g)].map((m) => m[1]);
    expect(links.length).toBeGreaterThan(3);
    expect(new Set(links)).toEqual(new Set(["&apos;Danh sách&apos;!A1"]));
  });
  it("has shares as shares, and prints only the columns that fit a page", async () => {
    const { sheets } = await readXlsx(await book(example));
    const files = sheets.find((s) => s.name === "Tệp")!;
    const shares = files.rows
      .slice(1)
      .map((row) => row[6])
      .filter((value) => typeof value === "number");
    expect(shares.length).toBeGreaterThan(0);
    for (const share of shares) expect(share).toBeLessThanOrEqual(1);
    const workbook = parts(await book(example))["xl/workbook.xml"]!;
    expect(workbook).toMatch(/_xlnm\.Print_Area[^>]*>'Cảnh báo'!\$A\$1:\$F\$\d+</);
  });
  it("links to files by relative paths only", async () => {
    const all = parts(await book(example));
    const targets = Object.entries(all)
      .filter(([name]) => name.startsWith("xl/worksheets/_rels/"))
      .flatMap(([, xml]) => [...xml.matchAll(/Target="([^"]*)"/g)].map((m) => m[1]!));
    expect(targets.length).toBeGreaterThan(20);
    for (const target of targets) expect(target).toMatch(/^\.\.\/received\//);
  });
  it("escapes or shortens texts that the format cannot contain", async () => {
    const odd = `a\u0000b _x0041_ \ud800 ${"x".repeat(40_000)}`;
    const group = { ...example.comparison.groups[0]! };
    group.deadlines = [{ ...group.deadlines[0]!, text: odd }];
    const bytes = await book(exampleWith({ ...example.comparison, groups: [group] }));
    const shown = (await readXlsx(bytes)).sheets.find((s) => s.name === "Thời hạn")!.rows[1]![8] as string;
    expect(parts(bytes)["xl/sharedStrings.xml"]).toContain("ab _x005F_x0041_ \ufffd");
    expect(shown.length).toBeLessThanOrEqual(32_767);
    expect(shown.length).toBeGreaterThan(32_000);
  });
  it("has columns that are as wide as their numbers and dates, and prints readable letters on A4", async () => {
    const view = buildView(example);
    const all = parts(await book(example));
    const areas = [
      ...all["xl/workbook.xml"]!.matchAll(/Print_Area" localSheetId="(\d+)">[^<]*\$([A-Z]+)\$\d+</g),
    ];
    for (const [i, { columns, rows, frozen }] of view.tables.entries()) {
      const sheet = all[`xl/worksheets/sheet${i + 1}.xml`]!;
      const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map((m) => Number(m[1]));
      expect(widths).toHaveLength(columns.length);
      for (const row of rows)
        for (const [c, { text, number, date }] of row.entries())
          if (number !== undefined || date !== undefined) expect(widths[c]!).toBeGreaterThan(text.length);
      const last = areas.find((area) => Number(area[1]) === i)?.[2];
      const printed = last === undefined ? widths.length : last.charCodeAt(0) - 64;
      const width = widths.slice(0, printed).reduce((sum, one) => sum + one, 0);
      // Arial 10 has about 149 characters on the line of a landscape page: this is a type of at least 8 points.
      if (frozen === 0) expect(width).toBeLessThanOrEqual(186);
      // A table with texts that wrap uses the width of the page.
      const wraps = rows.some((row) =>
        row.slice(0, printed).some(({ text }, c) => columns[c]!.kind !== "note" && text.length > 200),
      );
      if (frozen === 0 && wraps) expect(width).toBeGreaterThan(130);
    }
  });
  it("is the same, byte for byte, for the same inputs", async () => {
    expect(Buffer.compare(await book(example), await book(example))).toBe(0);
  });
  it("has all sheets for an empty comparison, and one matrix for each index", async () => {
    expect((await readXlsx(await book(empty))).sheets).toHaveLength(9);
    const both = exampleWith({
      ...example.comparison,
      groups: [...example.comparison.groups, ...large(60, 10).comparison.groups],
    });
    const names = (await readXlsx(await book(both))).sheets.map((s) => s.name);
    expect(names.filter((n) => n.startsWith("Ma trận"))).toEqual(["Ma trận PCI", "Ma trận PGI"]);
  });
});

describe.skipIf(!office)("the workbook in LibreOffice", () => {
  it("opens there, shows numbers, dates and texts, and runs nothing", async () => {
    const folder = await mkdtemp(join(tmpdir(), "kehoach-xlsx-"));
    try {
      await writeFile(join(folder, "report.xlsx"), await book(example));
      // All sheets, a CSV each; values as shown on screen.
      const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      await run(
        "soffice",
        ["--headless", profile, "--convert-to", filter, "--outdir", folder, join(folder, "report.xlsx")],
        {
          env: { ...process.env, LC_ALL: "C.UTF-8" },
          timeout: 90_000,
        },
      );
      const files = (await readdir(folder)).filter((f) => f.endsWith(".csv"));
      expect(files).toHaveLength(11);
      const sheet = async (name: string) =>
        readFile(join(folder, files.find((f) => f.normalize("NFC").includes(name))!), "utf8");
      const deadlines = await sheet("Thời hạn");
      expect(deadlines).toContain("20/02/2026");
      expect(deadlines).toContain("@SUM(A1:A9)");
      expect(await sheet("Mục tiêu")).toContain("từ 6.20 trở lên,5.48,0.72");
      expect(await sheet("Ma trận")).toContain("○ thiếu (được giao)");
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
