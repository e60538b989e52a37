import type { PlanRecord } from "../../src/model/plan.ts";
import { casePlan, deadline, group, score, UBND, unit } from "./case-plan.ts";

// A typical folder: a parent without number and date that is cited by number, the plans of two departments, and documents
// that have nothing to do with them.

export const ENVIRONMENT = unit("Sở Tài nguyên và Môi trường", "so-tai-nguyen-va-moi-truong");
export const TRANSPORT = unit("Sở Giao thông vận tải", "so-giao-thong-van-tai");
export const FOREIGN_AFFAIRS = unit("Sở Ngoại vụ", "so-ngoai-vu");
export const OTHER_DEPARTMENTS = group("Các Sở, ban, ngành khác");
export const DISTRICTS = group("UBND các huyện, thành phố");

const answers = {
  number: "88/KH-UBND",
  day: "2024-05-06",
  title: "về nâng cao Chỉ số PGI năm 2024 và những năm tiếp theo",
};

export const parent: PlanRecord = casePlan({
  id: "tinh",
  number: null,
  issued: [null, null, null],
  openEnded: true,
  title: "NÂNG CAO CHỈ SỐ XANH CẤP TỈNH (PGI) NĂM 2024 VÀ NHỮNG NĂM TIẾP THEO TRÊN ĐỊA BÀN TỈNH BẮC KẠN",
  warnings: ["attachment-missing"],
  total: [2023, 17],
  subIndices: [
    {
      id: "pgi.1",
      target: score(6, 1, [2023, 5]),
      units: [ENVIRONMENT, TRANSPORT, OTHER_DEPARTMENTS, DISTRICTS],
    },
    { id: "pgi.2", target: score(5, 1, [2023, 4]), units: [ENVIRONMENT, DISTRICTS] },
    { id: "pgi.3", target: score(5, 1, [2023, 4]), units: [TRANSPORT, OTHER_DEPARTMENTS, DISTRICTS] },
    {
      id: "pgi.4",
      target: score(5, 1, [2023, 4]),
      units: [ENVIRONMENT, group("Các Sở, ban, ngành"), DISTRICTS],
    },
  ],
  deadlines: [
    deadline("sub-plan", "2024-07-20", { units: [group("Các Sở, ban, ngành"), DISTRICTS] }),
    deadline("report", "2024-12-10", { to: [ENVIRONMENT] }),
    deadline("report", "2024-12-20", { units: [ENVIRONMENT], to: [UBND] }),
  ],
});

/** The parent's sub-indices as a sub-plan treats them. */
const sameSubIndices = (withTargets: boolean) =>
  parent.subIndices.map((s) => ({ id: s.id as "pgi.1", target: withTargets ? s.target : null }));

export const transport: PlanRecord = casePlan({
  id: "giao-thong",
  unit: TRANSPORT,
  number: "/KH-SGTVT",
  issued: [2024, 8, null],
  answers,
  subIndices: sameSubIndices(true),
  deadlines: [deadline("report", "2024-12-15", { recurring: "quarter" }), deadline("report", "2024-12-05")],
});

export const foreignAffairs: PlanRecord = casePlan({
  id: "ngoai-vu",
  unit: FOREIGN_AFFAIRS,
  number: "/KH-SNgV",
  issued: [2024, 7, null],
  answers,
  subIndices: sameSubIndices(false),
});

/** A later plan under a parent that is not in the folder, with one sub-index left out. */
export const justice: PlanRecord = casePlan({
  id: "tu-phap",
  unit: unit("Sở Tư pháp", "so-tu-phap"),
  number: null,
  issued: [null, null, null],
  years: [2026],
  answers: {
    number: "9/KH-UBND",
    day: "2026-02-03",
    title: "nâng cao Chỉ số PGI năm 2026 và những năm tiếp theo",
  },
  subIndices: [{ id: "pgi.1" }, { id: "pgi.3" }, { id: "pgi.4" }],
});

export const training: PlanRecord = casePlan({
  id: "tap-huan",
  kind: "other",
  unit: unit("Sở Nông nghiệp và Môi trường", "so-nong-nghiep-va-moi-truong"),
  number: "/KH-SNNMT",
  issued: [2025, 8, null],
  years: [2025],
  answers,
});

/** Parents of another province and of another year, with blank numbers as well. */
export const otherParents: PlanRecord[] = [
  { ...parent, id: "tinh-khac", issuer: { ...parent.issuer!, province: "Phú Yên" } },
  { ...parent, id: "nam-khac", years: [2025] },
];

export const folder: PlanRecord[] = [parent, transport, foreignAffairs, justice, training, ...otherParents];
