import type { PlanRecord } from "../../src/model/plan.ts";
import { casePlan, deadline, group, score, UBND, unit } from "./case-plan.ts";
import { randomOf } from "./random.ts";

const UNITS = [
  UBND,
  UBND,
  unit("Sở Xây dựng", "so-xay-dung"),
  unit("Sở Giao thông vận tải", "so-giao-thong-van-tai"),
  unit("Sở Nông nghiệp và Môi trường", "so-nong-nghiep-va-moi-truong"),
  unit("Hội đồng __proto__", null),
];
const GROUPS = [
  group("Các Sở, ban, ngành khác"),
  group("UBND các huyện, thành phố"),
  group("các cơ quan lạ"),
];
const IDS = ["pgi.1", "pgi.2", "pgi.3", "pgi.4"] as const;

/** Valid plans of every shape: blank fields, odd units, shared numbers, wrong figures. */
export function anyPlans(seed: number, count: number): PlanRecord[] {
  const random = randomOf(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const some = <T>(of: readonly T[]): T[] => of.filter(() => random() < 0.5);
  const number = () => one([null, "/KH-UBND", "25/KH-UBND", "26/KH-UBND", "7/KH-S"]);
  return Array.from({ length: count }, (_, i) => {
    const made = casePlan({
      id: `plan-${i}`,
      unit: one(UNITS),
      kind: one([undefined, "parent", "sub-plan", "other"]),
      level: one([undefined, "district", "commune", "other"]),
      province: one(["Bắc Kạn", "Thái Nguyên", "Tỉnh Lạ"]),
      number: number(),
      issued: [one([null, 2024, 2025]), one([null, 2, 8]), one([null, 1, 28])],
      years: some([2024, 2025, 2026]),
      title: one(["", "Nâng cao chỉ số PGI năm 2024", "Cải thiện Chỉ số Xanh"]),
      answers: one([undefined, { number: number() ?? undefined, day: one([undefined, "2024-02-01"]) }]),
      subIndices: some(IDS).map((id) => ({
        id,
        target: one([null, score(random() * 10, random(), [2023, random() * 10])]),
        units: one([undefined, some([...UNITS, ...GROUPS])]),
      })),
      deadlines: some([
        deadline("sub-plan", "2024-05-20", { units: some([...UNITS, ...GROUPS]) }),
        deadline("report", "2024-12-10", { to: some(UNITS), recurring: one([null, "year", "quarter"]) }),
      ]),
      figures: some(IDS).map((subIndex) => ({
        index: "pgi",
        subIndex,
        quantity: one(["score", "rank", "change", "target"]),
        year: one([null, 2023]),
        value: random(),
        text: one(["", "tăng 1 điểm", "đạt 90%"]),
      })),
      total: one([undefined, [2023, random() * 20]]),
      warnings: some(["ocr-needed", "attachment-missing"]),
    });
    const issuer = random() < 0.1 ? null : { ...made.issuer!, province: one([null, made.issuer!.province]) };
    return {
      ...made,
      issuer,
      index: random() < 0.1 ? null : made.index,
      evidence: random() < 0.2 ? {} : made.evidence,
    };
  });
}
