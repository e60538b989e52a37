import type { PlanRecord, Target, UnitRef } from "../../src/model/plan.ts";
import { type CasePlan, casePlan, deadline, group, score, unit } from "./case-plan.ts";
import { notBelow, rank, rise, share } from "./case-targets.ts";
import { randomOf } from "./random.ts";

const UNITS = [
  unit("Sở Xây dựng", "so-xay-dung"),
  unit("Sở Tài chính", "so-tai-chinh"),
  unit("Sở Y tế", "so-y-te"),
  unit("Sở Công Thương", "so-cong-thuong"),
  unit("Sở Giao thông vận tải", "so-giao-thong-van-tai"),
  unit("Văn phòng UBND tỉnh", "van-phong-ubnd"),
  unit("Hội Doanh nhân trẻ", null),
];
/** How the units print their own names; departments have one name in the rows of a report. */
const PRINTED: Readonly<Record<string, string>> = {
  "so-giao-thong-van-tai": "Sở GTVT",
  "so-tai-chinh": "SỞ TÀI CHÍNH TỈNH BẮC KẠN",
};
/** Their successors after March 2025. */
const MERGED: Readonly<Record<string, UnitRef>> = {
  "so-giao-thong-van-tai": unit("Sở Xây dựng", "so-xay-dung"),
  "so-cong-thuong": unit("Sở Công Thương", "so-cong-thuong"),
};
const GROUPS = [
  group("Các Sở, ban, ngành khác"),
  group("UBND các huyện, thành phố"),
  group("các cơ quan lạ"),
];
const WORK = [
  "Lắp đặt lò đốt rác không khói tại các trạm y tế xã vùng cao",
  "Nạo vét kênh thoát nước trong nội thị trước khi mùa mưa lũ bắt đầu",
  "Công khai danh sách cơ sở gây ô nhiễm nghiêm trọng trên báo và đài của tỉnh",
  "Tập huấn cho cán bộ phụ trách về tiết kiệm điện ở công sở",
];
const IDS = ["pgi.1", "pgi.2", "pgi.3", "pgi.4"] as const;

/**
 * A parent for one to three years, sometimes a second one for a later year, and the plans of units that answer one of
 * them: with sub-indices left out, figures changed, pages unread, dates before and after the deadline, and now and then
 * a second plan of the same unit or a plan that cites no parent. Some plans, parents too, have a later version.
 */
export function answeredPlans(seed: number): PlanRecord[] {
  const random = randomOf(seed);
  const chance = (share: number) => random() < share;
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const some = <T>(of: readonly T[], share = 0.5): T[] => of.filter(() => chance(share));
  const target = (): Target | null => {
    if (chance(0.2)) return null;
    const before = Math.round(random() * 600) / 100;
    const increase = Math.round(random() * 100) / 100;
    const value = Math.round((before + increase + (chance(0.15) ? 0.3 : 0)) * 100) / 100;
    return changeKind(score(value, chance(0.8) ? increase : undefined, [2023, before]), one);
  };
  const changed = (t: Target | null): Target | null => {
    if (t === null || chance(0.3)) return null;
    if (chance(0.3)) return { ...t, value: Math.round((t.value! + one([-0.2, 0.2])) * 100) / 100 };
    return chance(0.2) ? one([share(80), rise("0,50", 0.5, "điểm"), rise("2", 2, "bậc"), notBelow(2023)]) : t;
  };
  /** Targets and results of the whole index. */
  const wholeIndex = (targets: readonly Target[]): CasePlan["record"] => ({
    overall: [
      {
        index: "pgi",
        baseline: { year: 2023, value: 17.33 },
        rank: { value: 40, of: 63, year: 2023 },
        targets: [...targets],
      },
    ],
  });

  // Who must send a plan: nobody in particular, the departments, or some units and classes by name.
  const askedUnits = (): UnitRef[] =>
    one([() => [], () => [group("Các Sở, ban, ngành")], () => some<UnitRef>([...UNITS, ...GROUPS], 0.4)])();

  const parents = [2024, 2026].slice(0, chance(0.3) ? 2 : 1).map(
    (year, i): CasePlan => ({
      id: `tinh-${year}`,
      number: `${25 + i}/KH-UBND`,
      issued: [year, 4, 10],
      years: one([[year], [year, year + 1], [year, year + 1, year + 2]]),
      warnings: some(["attachment-missing"], 0.1),
      record: chance(0.5) ? wholeIndex([rank(15), score(20)]) : {},
      subIndices: some(IDS, 0.9).map((id) => ({
        id,
        target: target(),
        units: some<UnitRef>([...UNITS, ...GROUPS], 0.4),
        tasks: one([[], undefined, some(WORK)]),
      })),
      deadlines: chance(0.85)
        ? [
            deadline("sub-plan", `${one([year, year + 2])}-05-20`, { units: askedUnits() }),
            deadline("report", `${year}-12-10`),
          ]
        : [],
    }),
  );
  const answers = some(UNITS, 0.7).flatMap((by, i) =>
    Array.from({ length: chance(0.15) ? 2 : 1 }, (_, copy): CasePlan => {
      const parent = one(parents);
      const year = one(parent.years!);
      return {
        id: `dv-${i}-${copy}`,
        unit: senderIn(parent.issued![0]!, by, chance(0.4)),
        number: `${10 * i + copy}/KH-S`,
        issued: [parent.issued![0], one([4, 5, 6]), one([null, 12, 28])],
        years: chance(0.2) ? [...parent.years!] : [year],
        title: copy ? "Kế hoạch bổ sung về chỉ số PGI" : undefined,
        answers: chance(0.1) ? undefined : { number: parent.number!, day: `${parent.issued![0]}-04-10` },
        warnings: some(["ocr-needed"], 0.15),
        record: chance(0.2) ? wholeIndex([rank(one([15, 20]))]) : {},
        subIndices: some(IDS, 0.7).map((id) => ({
          id,
          target: changed(parent.subIndices!.find((s) => s.id === id)?.target ?? target()),
          tasks: one([undefined, some(WORK)]),
        })),
        deadlines: chance(0.5) ? [deadline("report", `${year}-12-${one(["05", "15"])}`)] : [],
      };
    }),
  );
  // Letters and notes, some of which may be the plan of a unit that sent none.
  const others = some(UNITS, 0.15).map(
    (by, i): CasePlan => ({
      id: `vb-${i}`,
      kind: "other",
      docType: one(["cong-van", "ke-hoach", "bao-cao"]),
      unit: by,
      number: `${70 + i}/CV`,
      years: [one([2024, 2026])],
      answers: chance(0.5) ? { number: one(parents).number! } : undefined,
    }),
  );
  const plans = [...parents, ...answers, ...others];
  return [...plans, ...changesOf(plans, random)].map(casePlan);
}

function senderIn(year: number, by: UnitRef, printed: boolean): UnitRef {
  const now = (year > 2025 && by.unitId && MERGED[by.unitId]) || by;
  const name = printed && now.unitId ? PRINTED[now.unitId] : undefined;
  return { ...now, name: name ?? now.name };
}

/** Later versions of some plans: a replacement that says so or does not, an amendment, sometimes of a plan that is absent. */
function changesOf(plans: readonly CasePlan[], random: () => number): CasePlan[] {
  return plans.flatMap((plan, i): CasePlan[] => {
    if (plan.kind === "other" || random() < 0.7) return [];
    const isParent = plan.unit === undefined;
    const day = plan.issued!.every((part) => part !== null) ? isoOf(plan.issued!) : undefined;
    const relation = random() < 0.5 ? ("replaces" as const) : ("amends" as const);
    const isStated = isParent || relation === "amends" || random() < 0.6;
    const isAbsent = !isParent && random() < 0.15;
    const cited = isAbsent ? "999/KH-S" : plan.number!;
    const kept = (plan.subIndices ?? []).filter(() => relation === "replaces" || random() < 0.6);
    const subIndices = kept.map((subIndex) => ({
      ...subIndex,
      target: random() < 0.6 ? subIndex.target : score(Math.round(random() * 600) / 100),
    }));
    const later: CasePlan = {
      ...plan,
      id: `${plan.id}-v2`,
      number: `${300 + i}/${isParent ? "KH-UBND" : "KH-S"}`,
      issued: [plan.issued![0], isParent ? 5 : 9, 3],
      answers: random() < 0.3 ? undefined : plan.answers,
      changes: isStated ? { relation, number: cited, day: isAbsent ? undefined : day } : undefined,
      subIndices,
      deadlines: relation === "amends" && random() < 0.5 ? [] : plan.deadlines,
    };
    return [later];
  });
}

const isoOf = (date: readonly (number | null)[]) =>
  date.map((part) => String(part).padStart(2, "0")).join("-");

/** Some targets are shares or ranks, to which the same arithmetic applies (for a rank with a minus). */
function changeKind(target: Target, one: <T>(of: readonly T[]) => T): Target {
  const kind = one(["score", "score", "percent", "rank"] as const);
  if (kind !== "rank") return { ...target, kind };
  const increase = target.increase === null ? null : Math.round(target.increase * 10);
  const before = 20 + Math.round(target.baseline!.value!);
  return {
    ...target,
    kind,
    increase,
    baseline: { year: 2023, value: before },
    value: before - (increase ?? 0) + one([0, 0, 0, 1]),
  };
}
