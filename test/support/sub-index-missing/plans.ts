import { group, unit } from "../case-plan.ts";

// The plans in the cases of the check on missing sub-indices.

export const XAY_DUNG = unit("Sở Xây dựng", "so-xay-dung");
export const GIAO_THONG = unit("Sở Giao thông vận tải", "so-giao-thong-van-tai");
export const TU_PHAP = unit("Sở Tư pháp", "so-tu-phap");
export const ENVIRONMENT = unit("Sở Tài nguyên và Môi trường", "so-tai-nguyen-va-moi-truong");
export const FARMING = unit("Sở Nông nghiệp và Môi trường", "so-nong-nghiep-va-moi-truong");
export const KHAC = group("Các Sở, ban, ngành khác");
export const answers = { number: "25/KH-UBND", day: "2024-04-10" };
export const tinh = {
  id: "tinh",
  subIndices: [
    { id: "pgi.1", units: [XAY_DUNG, KHAC] },
    { id: "pgi.2", units: [GIAO_THONG] },
  ],
} as const;
export const construction = { id: "so-xd", unit: XAY_DUNG, answers };
/** Sections on these sub-indices. */
export const sections = (...orders: readonly (1 | 2 | 3 | 4)[]) => ({
  subIndices: orders.map((order) => ({ id: `pgi.${order}` as const })),
});
