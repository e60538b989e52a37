// Photographs of the pages of one document, from pictures that are drawn here and read by the engine of this machine.
import { readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { duplicateDocument } from "../../../src/check/rules/duplicate-document.ts";
import { checkContext } from "../../../src/check/shared/check-context.ts";
import { type PlanRecord, planRecordSchema } from "../../../src/model/plan.ts";
import { ingest } from "../../../src/pipeline/ingest.ts";
import { DEFAULTS } from "../../../src/pipeline/shared/options.ts";
import { relate } from "../../../src/relate/relate.ts";
import { OutputFolder } from "../../../src/store/output-folder.ts";
import type { Pen } from "../../support/draw-pdf.ts";
import { asJpeg, drawnPage } from "../../support/drawn-page.ts";
import { tempFolder } from "../../support/temp-folder.ts";

function head(pen: Pen, number: string, title: string): void {
  pen.centre("UBND TỈNH TÂN GIANG", 180, 60, { size: 13 });
  pen.centre("SỞ CÔNG THƯƠNG", 180, 78, { face: "bold", size: 13 });
  pen.centre(`Số: ${number}`, 180, 98, { size: 13 });
  pen.centre("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 420, 60, { face: "bold", size: 12 });
  pen.centre("Độc lập - Tự do - Hạnh phúc", 420, 78, { face: "bold", size: 13 });
  pen.centre("Tân Giang, ngày 12 tháng 5 năm 2025", 420, 98, { face: "italic", size: 13 });
  pen.centre("KẾ HOẠCH", 297, 150, { face: "bold" });
  pen.centre(title, 297, 170, { face: "bold" });
}

function body(pen: Pen, top: number, lines: readonly string[]): void {
  for (const [i, text] of lines.entries()) pen.write(text, 70, top + i * 22, { size: 13 });
}

const FIRST = [
  "I. MỤC TIÊU",
  "Nâng cao kết quả Chỉ số Xanh cấp tỉnh, phấn đấu nằm trong nhóm 20 của cả nước.",
  "II. NHIỆM VỤ",
];
const SECOND = [
  "1. Phòng Quản lý năng lượng chủ trì, phối hợp với Văn phòng Sở rà soát các cơ sở.",
  "2. Các phòng, đơn vị gửi báo cáo về Văn phòng Sở trước ngày 15/11/2025 để tổng hợp.",
  "3. Văn phòng Sở theo dõi, đôn đốc việc thực hiện và tổng hợp báo cáo Giám đốc Sở.",
];

let first: Buffer;
let second: Buffer;
let other: Buffer;
beforeAll(async () => {
  const draw = async (page: (pen: Pen) => void) => asJpeg(await drawnPage(page));
  first = await draw((pen) => {
    head(pen, "45/KH-SCT", "Nâng cao Chỉ số Xanh cấp tỉnh (PGI) năm 2025");
    body(pen, 210, FIRST);
  });
  second = await draw((pen) => body(pen, 70, SECOND));
  other = await draw((pen) => {
    head(pen, "46/KH-SCT", "Cải thiện Chỉ số năng lực cạnh tranh (PCI) năm 2025");
    body(pen, 210, FIRST);
  });
}, 60_000);

function workplace(files: Record<string, Uint8Array>) {
  const folder = tempFolder(files);
  const out = join(tempFolder(), "out");
  const run = async () => {
    const { run: report } = await ingest([folder], await OutputFolder.create(out), { ...DEFAULTS, jobs: 2 });
    const plans = new Map<string, PlanRecord>(
      readdirSync(join(out, "plans")).map((name) => {
        const plan = planRecordSchema.parse(JSON.parse(readFileSync(join(out, "plans", name), "utf8")));
        return [plan.id, plan];
      }),
    );
    const inputs = Object.fromEntries(
      report.inputs.map((input) => [input.path.slice(basename(folder).length + 1), input] as const),
    );
    return { inputs, plans, totals: report.totals };
  };
  return { folder, out, run };
}

/** The messages of the check of copies for these plans. */
function duplicatesIn(plans: ReadonlyMap<string, PlanRecord>): string[] {
  const catalogue = loadCatalogue();
  const context = checkContext(relate([...plans.values()], catalogue).value, catalogue);
  return [...plans.values()].flatMap((plan) =>
    duplicateDocument.run(plan, context).map(({ messages }) => messages.en),
  );
}

describe("photographs of one document", { timeout: 120_000 }, () => {
  it("are read as its pages, each with its file, and are not read again", async () => {
    const { folder, out, run } = workplace({ "plan-2.jpg": second, "plan-1.jpg": first });
    const { inputs, plans, totals } = await run();
    expect([...plans.values()]).toHaveLength(1);
    const [plan] = plans.values();
    expect(plan).toMatchObject({
      number: { text: "45/KH-SCT" },
      source: {
        paths: [`${basename(folder)}/plan-1.jpg`, `${basename(folder)}/plan-2.jpg`],
        pages: 2,
        range: null,
      },
      deadlines: [{ date: { iso: "2025-11-15" } }],
    });
    expect(plan!.source.extraction).toMatchObject([
      { page: 1, method: "ocr", path: `${basename(folder)}/plan-1.jpg` },
      { page: 2, method: "ocr", path: `${basename(folder)}/plan-2.jpg` },
    ]);
    expect(plan!.evidence["/deadlines/0"]![0]).toMatchObject({ page: 2 });
    expect(plan!.evidence["/number"]![0]).toMatchObject({ page: 1 });
    expect(readFileSync(join(out, "text", `${plan!.id}.txt`), "utf8").split("\f")).toHaveLength(2);
    for (const name of ["plan-1.jpg", "plan-2.jpg"]) {
      expect(inputs[name]).toMatchObject({ outcome: "parsed", planIds: [plan!.id], pages: 1, ocrPages: 1 });
    }
    expect(inputs["plan-1.jpg"]!.sha256).not.toBe(inputs["plan-2.jpg"]!.sha256);
    expect(duplicatesIn(plans)).toEqual([]);
    expect(totals).toMatchObject({ inputs: 2, parsed: 2, pages: 2, ocrPages: 2 });

    renameSync(join(folder, "plan-1.jpg"), join(folder, "kh-1.jpg"));
    renameSync(join(folder, "plan-2.jpg"), join(folder, "kh-2.jpg"));
    const again = await run();
    const [moved] = again.plans.values();
    expect(again.inputs["kh-2.jpg"]).toMatchObject({ outcome: "unchanged", planIds: [plan!.id], pages: 1 });
    expect(moved!.source.paths).toEqual([`${basename(folder)}/kh-1.jpg`, `${basename(folder)}/kh-2.jpg`]);
    expect(moved!.source.extraction[1]!.path).toBe(`${basename(folder)}/kh-2.jpg`);
  });

  it("are separate documents if one begins with a head", async () => {
    const zip = zipSync({ "kh-1.jpg": first, "kh-2.jpg": second, "kh-3.jpg": other });
    const { folder, run } = workplace({ "ho-so.zip": zip });
    const { inputs, plans } = await run();
    const ids = inputs["ho-so.zip!/kh-1.jpg"]!.planIds;
    const id = ids[0]!;
    expect([...plans.keys()].toSorted()).toEqual([id, `${id}-2`]);
    expect(ids).toEqual([id]);
    expect(inputs["ho-so.zip!/kh-3.jpg"]!.planIds).toEqual([`${id}-2`]);
    expect(plans.get(id)).toMatchObject({
      number: { text: "45/KH-SCT" },
      source: {
        range: { from: 1, to: 2 },
        paths: ["kh-1.jpg", "kh-2.jpg"].map((n) => `${basename(folder)}/ho-so.zip!/${n}`),
      },
    });
    expect(plans.get(`${id}-2`)).toMatchObject({
      number: { text: "46/KH-SCT" },
      source: { range: { from: 3, to: 3 }, paths: [`${basename(folder)}/ho-so.zip!/kh-3.jpg`] },
    });
    expect(plans.get(`${id}-2`)!.evidence["/number"]![0]!.page).toBe(3);
  });

  it("lose only the page of a damaged photograph, with a warning", async () => {
    const { folder, run } = workplace({
      "a/plan-1.jpg": first,
      "a/plan-2.jpg": second.subarray(0, second.length / 3),
      "a/plan-3.jpg": new Uint8Array(0),
      "a/plan-4.jpg": second,
      "b/ban sao.jpg": second,
    });
    const { inputs, plans } = await run();
    const [plan] = plans.values();
    expect(plans.size).toBe(1);
    expect(plan!.source).toMatchObject({
      paths: ["a/plan-1.jpg", "a/plan-4.jpg", "b/ban sao.jpg"].map((name) => `${basename(folder)}/${name}`),
      pages: 2,
    });
    expect(duplicatesIn(plans)).toEqual([
      expect.stringMatching(/plan-1\.jpg” has the same content as “[^,]*ban sao\.jpg”; the plan counts once/),
    ]);
    expect(plan!.warnings.filter((w) => w.code === "photograph-unread").map((w) => w.message)).toEqual([
      expect.stringContaining("plan-3.jpg"),
      expect.stringContaining("plan-2.jpg"),
    ]);
    const outcomes = Object.entries(inputs).map(([name, i]) => [name, i.reason?.code ?? i.outcome]);
    expect(outcomes).toEqual([
      ["a/plan-1.jpg", "parsed"],
      ["a/plan-2.jpg", "damaged"],
      ["a/plan-3.jpg", "empty"],
      ["a/plan-4.jpg", "parsed"],
      ["b/ban sao.jpg", "duplicate"],
    ]);
    expect(inputs["a/plan-2.jpg"]!.reason!.message).toContain("a/plan-2.jpg");
    // A photograph that failed is read again.
    expect((await run()).inputs["a/plan-1.jpg"]!.outcome).toBe("parsed");
  });

  it("with a gap are read separately until the gap is filled", async () => {
    const { folder, run } = workplace({ "kh-1.jpg": first, "kh-3.jpg": second });
    const apart = await run();
    expect(apart.plans.size).toBe(2);
    for (const plan of apart.plans.values()) {
      expect(plan.warnings.map((w) => w.code)).toContain("photographs-not-joined");
    }
    renameSync(join(folder, "kh-3.jpg"), join(folder, "kh-2.jpg"));
    const joined = await run();
    expect([...joined.plans.values()].map((plan) => plan.source.pages)).toEqual([2]);
    rmSync(join(folder, "kh-2.jpg"));
    const alone = await run();
    expect([...alone.plans.values()].map((plan) => plan.warnings.map((w) => w.code))).toEqual([
      expect.not.arrayContaining(["photographs-not-joined"]),
    ]);
  });

  it("that cannot be read are refused, each with its reason", async () => {
    const { run } = workplace({
      "kh-1.jpg": first.subarray(0, 200),
      "kh-2.jpg": Buffer.from("GIF89a".padEnd(60)),
    });
    const { inputs, plans } = await run();
    expect(plans.size).toBe(0);
    expect([inputs["kh-1.jpg"]!.reason!.code, inputs["kh-2.jpg"]!.reason!.code]).toEqual([
      "damaged",
      "unreadable",
    ]);
  });
});
