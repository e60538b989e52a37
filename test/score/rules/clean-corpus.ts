import type { PlanRecord, UnitRef } from "../../../src/model/plan.ts";
import { type CasePlan, deadline, group, score, unit } from "../../support/case-plan.ts";
import { randomOf } from "../../support/random.ts";

/** A province's plan and the plans of all units that it asks, without a fault. */
export interface CleanCorpus {
  readonly parent: CasePlan;
  readonly plans: readonly CasePlan[];
  /** A number 0..1, the next of the seed's. */
  readonly random: () => number;
}

export const HOME_AFFAIRS = unit("Sở Nội vụ", "so-noi-vu");
const UNITS: readonly (readonly [UnitRef, string])[] = [
  [unit("Sở Y tế", "so-y-te"), "SYT"],
  [unit("Sở Tư pháp", "so-tu-phap"), "STP"],
  [unit("Sở Công Thương", "so-cong-thuong"), "SCT"],
  [unit("Sở Giáo dục và Đào tạo", "so-giao-duc-va-dao-tao"), "SGDĐT"],
  [unit("Sở Khoa học và Công nghệ", "so-khoa-hoc-va-cong-nghe"), "SKHCN"],
  [HOME_AFFAIRS, "SNV"],
];
const IDS = ["pgi.1", "pgi.2", "pgi.3", "pgi.4"] as const;
export const WORK = [
  "Rà soát quy trình cấp giấy phép, rút ngắn thời gian giải quyết hồ sơ của doanh nghiệp",
  "Kiểm tra việc thu gom, phân loại chất thải tại các cơ sở do ngành quản lý",
  "Tập huấn cho cán bộ phụ trách về sử dụng tiết kiệm năng lượng",
  "Công khai danh mục cơ sở vi phạm trên trang thông tin điện tử",
  "Lập phương án ứng phó với mưa lũ cho các công trình trọng điểm",
  "Hỗ trợ doanh nghiệp nhỏ tiếp cận nguồn vốn đổi mới công nghệ",
];
export const YEAR = 2025;

const recipients = (...units: readonly UnitRef[]) =>
  units.map(({ name, unitId }) => ({ name, unitId, purpose: null }));

/** What every plan has besides its contents. */
const closing = (...sentTo: readonly UnitRef[]): Partial<PlanRecord> => ({
  place: "Bắc Kạn",
  recipients: recipients(...sentTo),
  signer: { name: "Nguyễn Văn Bình", position: "Giám đốc", authority: null },
});

const PROVINCE = unit("UBND tỉnh", "ubnd-tinh");

/** Ways in which a plan may differ from the others without a fault. */
const HARMLESS: readonly ((plan: CasePlan) => Partial<CasePlan>)[] = [
  () => ({}),
  () => ({ issued: [YEAR, 5, 30] }),
  () => ({ openEnded: true }),
  ({ number }) => ({ number: `${number}-NVY` }),
  ({ deadlines }) => ({
    deadlines: [...deadlines!, deadline("report", `${YEAR}-12-15`, { recurring: "quarter" })],
  }),
  () => ({ deadlines: [deadline("report", `${YEAR}-12-10`, { to: [HOME_AFFAIRS] })] }),
  ({ record }) => ({
    record: { ...record, recipients: recipients(PROVINCE, group("Các sở, ban, ngành của tỉnh")) },
  }),
  ({ subIndices }) => ({
    subIndices: subIndices!.map((s) => ({ ...s, target: score(s.target!.value!) })),
  }),
  ({ subIndices }) => ({
    subIndices: subIndices!.map((s) => ({ ...s, units: [unit("Phòng Nghiệp vụ", null)] })),
  }),
  ({ subIndices }) => ({ subIndices: subIndices!.toReversed() }),
];

/** The plans of one seed. Each of them differs in a harmless way. */
export function cleanCorpus(seed: number): CleanCorpus {
  const random = randomOf(seed * 31 + 7);
  const units = UNITS.filter(([{ unitId }]) => unitId === HOME_AFFAIRS.unitId || random() < 0.75);
  const figures = IDS.map((id) => {
    const before = Math.round(300 + random() * 300) / 100;
    const increase = Math.round(20 + random() * 80) / 100;
    return { id, before, increase, value: Math.round((before + increase) * 100) / 100 };
  });
  const targets = figures.map(({ id, before, increase, value }) => ({
    id,
    target: score(value, increase, [YEAR - 1, before]),
  }));
  const total = Math.round(figures.reduce((sum, { before }) => sum + before, 0) * 100) / 100;
  const day = 1 + Math.floor(random() * 20);
  const answers = { number: "25/KH-UBND", day: `${YEAR}-04-${String(day).padStart(2, "0")}` };
  const parent: CasePlan = {
    id: "tinh",
    number: "25/KH-UBND",
    issued: [YEAR, 4, day],
    years: [YEAR],
    total: [YEAR - 1, total],
    subIndices: targets.map((target, i) => ({
      ...target,
      units: units.map(([unitRef]) => unitRef),
      tasks: [WORK[i]!],
    })),
    deadlines: [
      deadline("sub-plan", `${YEAR}-05-30`, { units: [...units.map(([unitRef]) => unitRef)] }),
      deadline("report", `${YEAR}-12-10`, { units: [group("Các sở, ban, ngành")], to: [HOME_AFFAIRS] }),
    ],
    record: closing(HOME_AFFAIRS),
  };
  const plans = units.map(([unitRef, symbol], i): CasePlan => {
    const own = WORK[(seed + i) % WORK.length]!;
    const plan: CasePlan = {
      id: unitRef.unitId!,
      unit: unitRef,
      number: `${10 + i}/KH-${symbol}`,
      issued: [YEAR, 5, 2 + i],
      years: [YEAR],
      answers,
      subIndices: targets.map((target, j) => ({
        ...target,
        tasks: [WORK[j]!, `${own} thuộc lĩnh vực của ${unitRef.name}`],
      })),
      deadlines: [deadline("report", `${YEAR}-12-05`, { to: [HOME_AFFAIRS] })],
      record: closing(PROVINCE, HOME_AFFAIRS),
    };
    return { ...plan, ...HARMLESS[Math.floor(random() * HARMLESS.length)]!(plan) };
  });
  return { parent, plans, random };
}

export const allPlans = ({ parent, plans }: CleanCorpus): readonly CasePlan[] => [parent, ...plans];
