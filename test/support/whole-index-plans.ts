import type { Assignment, PlanRecord, UnitRef } from "../../src/model/plan.ts";
import { type CasePlan, casePlan, deadline, group, unit } from "./case-plan.ts";
import { randomOf } from "./random.ts";

const UNITS = [
  unit("Sở Y tế", "so-y-te"),
  unit("Sở Tài chính", "so-tai-chinh"),
  unit("Sở Giao thông vận tải", "so-giao-thong-van-tai"),
  unit("Sở Công Thương", "so-cong-thuong"),
  unit("Công an tỉnh", "cong-an-tinh"),
  unit("Hội Doanh nhân trẻ", null),
];
const CLASSES = [group("Các Sở, ban, ngành"), group("UBND các huyện, thành phố")];
const WORK = [
  "Rà soát, cắt giảm thời gian giải quyết thủ tục hành chính về cấp phép hành nghề",
  "Công khai thủ tục hành chính trên trang thông tin điện tử của đơn vị",
  "Khảo sát mức độ hài lòng của người dân tại bộ phận một cửa cấp xã",
  "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực",
];
const PAR = { id: "par-index", name: "Chỉ số cải cách hành chính" };

/**
 * A parent that assigns the tasks and products of an index as a whole, and documents of some of the units: plans without
 * sub-indices, and letters. Sometimes the parent has a later version.
 */
export function wholeIndexPlans(seed: number): PlanRecord[] {
  const random = randomOf(seed * 17 + 3);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const chance = (share: number) => random() < share;
  const some = <T>(of: readonly T[], share: number): T[] => of.filter(() => chance(share));
  const assignment = (units: readonly UnitRef[]): Assignment => ({
    label: null,
    units: [...units],
    role: "lead",
    partners: [],
    tasks: some(WORK, 0.5).map((text) => ({
      label: null,
      text,
      role: null,
      units: [],
      partners: [],
      due: null,
      product: chance(0.5) ? "Báo cáo kết quả" : null,
    })),
  });
  const title = "Cải thiện, nâng cao Chỉ số cải cách hành chính (PAR INDEX) năm 2024";
  const parent: CasePlan = {
    id: "tinh",
    number: "30/KH-UBND",
    issued: [2024, 2, 5],
    title,
    record: {
      index: PAR,
      assignments: some<UnitRef>([...UNITS, ...CLASSES], 0.6).map((by) => assignment([by])),
    },
    deadlines: chance(0.7)
      ? [deadline("sub-plan", "2024-05-20", { units: some<UnitRef>([...UNITS, ...CLASSES], 0.4) })]
      : [],
  };
  const later: CasePlan = {
    ...parent,
    id: "tinh-v2",
    number: "44/KH-UBND",
    issued: [2024, 4, 2],
    changes: { relation: chance(0.5) ? "replaces" : "amends", number: "30/KH-UBND", day: "2024-02-05" },
  };
  const answers = some(UNITS, 0.6).map((by, i): CasePlan => {
    const [kind, docType] = one([
      ["sub-plan", "ke-hoach"],
      ["other", "ke-hoach"],
      ["other", "cong-van"],
    ] as const);
    return {
      id: `dv-${i}`,
      kind,
      docType,
      unit: by,
      number: `${60 + i}/KH-S`,
      issued: [2024, chance(0.5) ? 4 : 6, 12],
      title,
      answers: { number: "30/KH-UBND", day: "2024-02-05" },
      record: { index: PAR, assignments: [assignment([unit("Phòng Nghiệp vụ", null)])] },
    };
  });
  return [parent, ...(chance(0.3) ? [later] : []), ...answers].map(casePlan);
}
