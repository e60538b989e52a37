import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { check } from "../../src/check/check.ts";
import { compare } from "../../src/compare/compare.ts";
import type { PlanRecord, Target, UnitRef } from "../../src/model/plan.ts";
import { relate } from "../../src/relate/relate.ts";
import { buildView } from "../../src/report/build-view.ts";
import { htmlWriter } from "../../src/report/writers/html.ts";
import { xlsxWriter } from "../../src/report/writers/xlsx.ts";
import { casePlan, group, score, unit } from "../support/case-plan.ts";
import { notBelow, rank, rise, scoreAs, share } from "../support/case-targets.ts";
import { runReportOf } from "../support/run-settings.ts";
import { contentOf } from "./writers/content-of.ts";
import { readBack } from "./writers/read-back.ts";

// Statements on targets and years that every output must make, and those that none may make.

interface Situation {
  readonly plans: readonly PlanRecord[];
  /** In the findings, the page and the workbook. */
  readonly says?: readonly string[];
  /** In the page and the workbook. */
  readonly shows?: readonly string[];
  /** In no output. */
  readonly never: readonly string[];
}

const catalogue = loadCatalogue();
const HEALTH = unit("Sở Y tế", "so-y-te");
const DISTRICTS = group("UBND các huyện, thành phố");
const TRANSPORT = unit("Sở Giao thông vận tải", "so-giao-thong-van-tai");
const BUILDING = unit("Sở Xây dựng", "so-xay-dung");

const whole = (targets: Target[], year: number): Partial<PlanRecord> => ({
  overall: [
    {
      index: "pgi",
      baseline: { year, value: 21.5 },
      rank: { value: 31, of: 63, year },
      targets,
    },
  ],
});
const province = (target: Target, units: UnitRef[] = [HEALTH]) =>
  casePlan({ id: "tinh", subIndices: [{ id: "pgi.2", target, units }], record: whole([rank(30)], 2023) });
const later = (target: Target, units: UnitRef[] = [HEALTH]) =>
  casePlan({
    id: "tinh-2026",
    number: "31/KH-UBND",
    issued: [2026, 2, 3],
    years: [2026],
    subIndices: [{ id: "pgi.2", target, units }],
    record: whole([rank(15)], 2024),
  });
const health = (target: Target | null) =>
  casePlan({
    id: "so-yt",
    unit: HEALTH,
    answers: { number: "25/KH-UBND", day: "2024-04-10" },
    subIndices: [{ id: "pgi.2", target }],
  });

const OTHER_KIND = "nêu chỉ tiêu khác, không so sánh được";
const NO_TARGET = "không nêu mục tiêu";
const otherKind = (target: Target): Situation => ({
  plans: [province(score(6.2, 1.1, [2023, 5.1])), health(target)],
  shows: [OTHER_KIND],
  never: [NO_TARGET, "lệch (", "khớp với kế hoạch"],
});

const SITUATIONS: Readonly<Record<string, Situation>> = {
  "a share instead of a score": otherKind(share(90)),
  "steps in the ranking": otherKind(rise("2", 2, "bậc")),
  "“không thấp hơn năm trước”": otherKind(notBelow(2023)),
  "no target": {
    plans: [province(score(6.2)), health(null)],
    says: [NO_TARGET, "6,20"],
    never: [OTHER_KIND, "lệch ("],
  },
  "a higher target": {
    plans: [province(score(6.2)), health(score(6.5))],
    says: ["cao hơn Kế hoạch số 25/KH-UBND", "hoặc xác nhận phấn đấu cao hơn", "6,50"],
    shows: ["lệch (cao hơn)"],
    never: ["thấp hơn kế hoạch", "lệch (thấp hơn)", OTHER_KIND],
  },
  "a lower target": {
    plans: [province(scoreAs("phấn đấu đạt 7 điểm", 7)), health(scoreAs("đạt 6,80 điểm", 6.8))],
    says: ["thấp hơn Kế hoạch số 25/KH-UBND", "mục tiêu 6,80 (của tỉnh: 7)"],
    shows: ["lệch (thấp hơn)"],
    never: ["phấn đấu cao hơn", "lệch (cao hơn)", "7,00", OTHER_KIND],
  },
  "an increase alone, as the province's": {
    plans: [province(score(6.2, 1.1, [2023, 5.1])), health(rise("1,1", 1.1, "điểm"))],
    shows: ["khớp"],
    never: ["lệch (", NO_TARGET, OTHER_KIND],
  },
  "an increase alone, below the province's": {
    plans: [province(score(6.2, 1.1, [2023, 5.1])), health(rise("0,5", 0.5, "điểm"))],
    says: ["mức tăng 0,5 (của tỉnh: 1,10)"],
    shows: ["lệch (thấp hơn)"],
    never: [NO_TARGET, OTHER_KIND],
  },
  "a target that was not reached": {
    plans: [province(score(6.2)), later(score(6.5, 0.4, [2024, 6.1]))],
    shows: ["chưa đạt (thiếu 0,10 điểm)", "chưa đạt (thiếu 1 bậc)", "31/63", "Toàn bộ chỉ số: thứ hạng"],
    never: ["đạt (vượt"],
  },
  "a target that was reached": {
    plans: [province(score(6.2)), later(score(6.5, 0.1, [2024, 6.4]))],
    shows: ["đạt (vượt 0,20 điểm)"],
    never: ["chưa đạt (thiếu 0,"],
  },
  "a result of another year": {
    plans: [province(score(6.2)), later(score(6.5, 0.4, [2023, 6.1]))],
    shows: ["chưa có kết quả"],
    never: ["thiếu 0,10 điểm"],
  },
  "units that were merged or ended": {
    plans: [province(score(6.2), [TRANSPORT, DISTRICTS]), later(score(6.5), [BUILDING])],
    shows: [
      "Sở Giao thông vận tải (hợp nhất từ 01/3/2025, Nghị định 45/2025/NĐ-CP)",
      "kết thúc hoạt động từ 01/7/2025 (Luật 72/2025/QH15, Điều 51)",
      "trong các tệp đã nhận không có kế hoạch của đơn vị năm 2024 và năm 2026",
      "kế hoạch do từng đơn vị thuộc nhóm ban hành",
      "Nội dung tỉnh giao và mục tiêu: năm 2024 theo Kế hoạch số 25/KH-UBND",
    ],
    never: ["http"],
  },
};

async function outputsOf(plans: readonly PlanRecord[], lang: "vi" | "en") {
  const asOf = "2026-03-01";
  const corpus = relate(plans, catalogue, { asOf }).value;
  const findings = check(corpus, catalogue, { lang }).value;
  const comparison = compare(corpus, catalogue, { generatedAt: `${asOf}T00:00:00Z` }).value;
  const run = runReportOf({ asOf, unreadFiles: [], requiredUnits: [] });
  const options = { comparison, findings, plans: corpus.plans, facts: corpus, run, catalogue, lang, asOf };
  const view = buildView(options);
  const textOf = (bytes: Uint8Array) =>
    readBack(bytes)
      .texts.filter((text) => !isCode(text))
      .join("\n");
  return {
    findings: findings.map(({ message, ask }) => `${message}\n${ask?.[lang] ?? ""}`).join("\n"),
    html: textOf(await contentOf(htmlWriter, view)),
    xlsx: textOf(await contentOf(xlsxWriter, view)),
    history: JSON.stringify(comparison.years),
  };
}

/** The page's script and style, and addresses of XML names. */
const isCode = (text: string) => text.includes("addEventListener") || text.includes("--seal");

describe.each(Object.entries(SITUATIONS))("%s", (_, { plans, says = [], shows = [], never }) => {
  it("is stated by every output", async () => {
    const { findings, html, xlsx, history } = await outputsOf(plans, "vi");
    for (const text of says) for (const output of [findings, html, xlsx]) expect(output).toContain(text);
    for (const text of shows) for (const output of [html, xlsx]) expect(output).toContain(text);
    for (const text of never)
      for (const output of [findings, html, xlsx, history]) expect(output).not.toContain(text);
  });

  it("is complete in English", async () => {
    const { findings, html, xlsx } = await outputsOf(plans, "en");
    for (const output of [findings, html, xlsx]) expect(output).not.toMatch(/undefined|NaN|so sánh được/);
  });
});
