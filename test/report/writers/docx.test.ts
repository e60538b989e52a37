import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { buildView, type ViewOptions } from "../../../src/report/build-view.ts";
import type { ReportFile } from "../../../src/report/model/report-writer.ts";
import { docxWriter } from "../../../src/report/writers/docx.ts";
import { example, exampleWith, large, single } from "../example/example.ts";
import { asked } from "./asked.ts";

const run = promisify(execFile);
const OFFICE = {
  superior: "UBND tỉnh Mẫu",
  name: "Sở Tổng hợp",
  code: "STH",
  division: "KH",
  place: "Mẫu",
  reportTo: "Ủy ban nhân dân tỉnh Mẫu",
  signer: { authority: "KT. Giám đốc", position: "Phó Giám đốc", name: "Lê Văn Bình" },
};

const papersOf = (options: ViewOptions) => docxWriter.write(buildView(options));
/** The text as another library than the one that wrote the file reads it. */
const textOf = async ({ content }: ReportFile) =>
  (await mammoth.extractRawText({ buffer: Buffer.from(content) })).value;
const xmlOf = ({ content }: ReportFile) => strFromU8(unzipSync(content)["word/document.xml"]!);
const named = (files: readonly ReportFile[], path: string) => files.find((file) => file.path === path)!;

describe("the papers", () => {
  it("are a report for each group with a parent, a letter for each unit that is asked, and a sheet for each unit", async () => {
    const view = buildView({ ...asked, office: OFFICE });
    const paths = (await docxWriter.write(view)).map(({ path }) => path);
    const units = view.groups[0]!.matrix.rows.filter(({ note }) => note === null);
    expect(paths.filter((path) => !path.includes("/"))).toEqual(["bao-cao.docx"]);
    expect(paths.filter((path) => path.startsWith("cong-van/"))).toEqual(["cong-van/so-duoc-hoi.docx"]);
    expect(paths.filter((path) => path.startsWith("phieu/"))).toHaveLength(units.length);
  });

  it("have the head and the signature of the configuration", async () => {
    const text = await textOf(
      named(await papersOf({ ...asked, office: OFFICE }), "cong-van/so-duoc-hoi.docx"),
    );
    for (const part of [
      "UBND TỈNH MẪU",
      "SỞ TỔNG HỢP",
      "/STH-KH",
      "Kính gửi: Sở Được Hỏi",
      "Nơi nhận:",
      "KT. GIÁM ĐỐC",
      "PHÓ GIÁM ĐỐC",
      "Lê Văn Bình",
    ])
      expect(text).toContain(part);
  });

  it("have blanks without a configuration, and invent no number, day or name", async () => {
    const text = await textOf(named(await papersOf(asked), "cong-van/so-duoc-hoi.docx"));
    expect(text).toContain("Số: ……/……-……");
    expect(text).toContain("……, ngày …… tháng ……");
    expect(text).toContain("trước ngày ……/……/……");
    expect(text).not.toMatch(/undefined|null|NaN/);
  });

  it("state every figure of the corpus that the report is about", async () => {
    const view = buildView(single);
    const text = await textOf(named(await papersOf(single), "bao-cao.docx"));
    const [group] = view.groups;
    expect(text).toContain(group!.summaryForPapers);
    for (const { plans, unit, stateWord } of group!.matrix.rows) {
      expect(text).toContain(unit);
      if (plans.length > 0) expect(text).toContain(stateWord);
      for (const plan of plans) expect(text).toContain(plan.text);
    }
    for (const total of group!.matrix.totals) expect(text).toContain(total!);
    for (const { rows } of group!.targets)
      for (const { province, target } of rows) if (province) expect(text).toContain(target.text);
  });

  it("are A4 in Times New Roman with the margins of the decree and repeated heads of tables", async () => {
    const files = await papersOf({ ...asked, office: OFFICE });
    const xml = xmlOf(named(files, "bao-cao.docx"));
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/);
    // 20 to 25 mm above and below, 30 to 35 mm left, 15 to 20 mm right.
    const margins = /<w:pgMar [^>]*>/.exec(xml)![0];
    const mm = (side: string) => Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)![1]) / 56.7;
    expect([mm("top"), mm("bottom"), mm("left"), mm("right")].map(Math.round)).toEqual([20, 20, 30, 20]);
    expect(xml).toContain('w:ascii="Times New Roman"');
    expect(xml.match(/<w:tblHeader/g)!.length).toBeGreaterThan(2);
  });

  it("are in English where the report is", async () => {
    const text = await textOf(named(await papersOf({ ...asked, lang: "en" }), "cong-van/so-duoc-hoi.docx"));
    expect(text).toContain("To: Sở Được Hỏi");
    expect(text).not.toContain("Kính gửi");
  });

  it("are about the latest year first", async () => {
    const view = buildView(example);
    const latest = view.groups.filter(({ isLatest }) => isLatest).map(({ indexYear }) => indexYear);
    const text = await textOf(named(await docxWriter.write(view), "bao-cao.docx"));
    expect(latest.some((indexYear) => text.includes(`Tổng hợp kế hoạch thực hiện ${indexYear}`))).toBe(true);
  });
});

const office = await run("soffice", ["--version"]).then(
  () => true,
  () => false,
);
if (!office) console.warn("Skipped: the papers in LibreOffice; soffice is not installed.");

describe.skipIf(!office)("the papers in LibreOffice", () => {
  it("open there, and each sheet is one page", async () => {
    const folder = await mkdtemp(join(tmpdir(), "kehoach-docx-"));
    try {
      const options = [...new Set([single, withLongTasks()])];
      const sheets = (await Promise.all(options.map(papersOf)))
        .flatMap((files) => files.filter(({ path }) => path.startsWith("phieu/")).slice(0, 3))
        .map(({ content }, i) => ({ name: `sheet-${i}`, content }));
      for (const { name, content } of sheets) await writeFile(join(folder, `${name}.docx`), content);
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const paths = sheets.map(({ name }) => join(folder, `${name}.docx`));
      await run("soffice", ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, ...paths], {
        timeout: 110_000,
      });
      for (const { name } of sheets) {
        const { stdout } = await run("pdfinfo", [join(folder, `${name}.pdf`)]);
        expect(stdout, name).toMatch(/^Pages: +1$/m);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
});

/** Ten sub-indices, each with tasks of several hundred letters. */
function withLongTasks(): ViewOptions {
  const base = large(3, 10).comparison;
  const text =
    "Rà soát, đơn giản hóa thủ tục hành chính, công khai trên cổng dịch vụ công và niêm yết tại trụ sở. ";
  return exampleWith({
    ...base,
    groups: base.groups.map((group) => ({
      ...group,
      tasks: group.subIndices.flatMap(({ id }) =>
        group.units.flatMap(({ name }) =>
          [1, 2, 3].map((i) => ({
            subIndex: id,
            unit: name,
            unitId: null,
            role: "lead",
            text: `${i}. ${text.repeat(4)}`,
            planId: "p24",
            due: null,
          })),
        ),
      ),
    })),
  });
}
