import { deadline, group, unit } from "../case-plan.ts";

// The plans in the cases of the check on plans that were not received.

export const XAY_DUNG = unit("Sở Xây dựng", "so-xay-dung");
export const GIAO_THONG = unit("Sở Giao thông vận tải", "so-giao-thong-van-tai");
export const Y_TE = unit("Sở Y tế", "so-y-te");
export const CONG_AN = unit("Công an tỉnh", "cong-an-tinh");
export const NGAN_HANG = unit("Ngân hàng Nhà nước Chi nhánh tỉnh", null);
export const BAO_CHI = group("các cơ quan báo chí");
export const XA = group("UBND các xã, phường, thị trấn");
export const answers = { number: "25/KH-UBND", day: "2024-04-10" };
export type Units = readonly ReturnType<typeof unit>[];

/** A parent that assigns a sub-index to some units, and requires some units to issue a plan by 20 May 2024. */
export const tinh = (units: Units, asked: Units = units) =>
  ({
    id: "tinh",
    subIndices: [{ id: "pgi.1", units }],
    deadlines: [deadline("sub-plan", "2024-05-20", { units: [...asked] })],
  }) as const;
export const soXayDung = { id: "so-xd", unit: XAY_DUNG, answers, subIndices: [{ id: "pgi.1" }] } as const;

// Lai Châu has 36 communes and 2 wards since July 2025.
export const laiChau = (units: Units, asked: Units = units) =>
  ({
    ...tinh(units, asked),
    province: "Lai Châu",
    issued: [2026, 1, 20],
    years: [2026],
    deadlines: [deadline("sub-plan", "2026-02-20", { units: [...asked] })],
  }) as const;
export const COMMUNES = group("UBND các xã, phường");
export const commune = (id: string, name: string, unitId: string, title?: string) =>
  ({
    id,
    unit: unit(name, unitId),
    level: "commune",
    province: "Lai Châu",
    issued: [2026, 2, 10],
    years: [2026],
    answers: { number: "25/KH-UBND", day: "2026-01-20" },
    subIndices: [{ id: "pgi.1" }],
    ...(title === undefined ? {} : { title }),
  }) as const;
export const binhLu = commune("binh-lu", "UBND xã Bình Lư", "ubnd-xa-binh-lu");

export const TAI_CHINH = unit("Sở Tài chính", "so-tai-chinh");
export const KE_HOACH = unit("Sở Kế hoạch và Đầu tư", "so-ke-hoach-va-dau-tu");
export const HUYEN = unit("UBND huyện Chợ Đồn", "ubnd-huyen-cho-don");
/** A parent of January 2025, before the mergers, with a due date. */
export const tinh2025 = (due: string, units: Units, asked: Units = units) =>
  ({
    ...tinh(units, asked),
    issued: [2025, 1, 20],
    years: [2025],
    deadlines: [deadline("sub-plan", due, { units: [...asked] })],
  }) as const;
