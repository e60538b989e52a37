import { deadline } from "../case-plan.ts";
import type { CheckCase } from "../cases.ts";
import { COMMUNES, HUYEN, laiChau, TAI_CHINH, tinh2025, XAY_DUNG, Y_TE } from "./plans.ts";

const tinh = tinh2025("2025-03-01", [XAY_DUNG]);
/** The plan of the same province for the year after. */
const next = {
  ...tinh,
  id: "tinh-2026",
  number: "11/KH-UBND",
  issued: [2026, 1, 15],
  years: [2026],
  deadlines: [deadline("sub-plan", "2026-03-01", { units: [XAY_DUNG] })],
} as const;
/** The plan for the next year is not due yet. */
const AHEAD = {
  severity: "info",
  planId: "tinh-2026",
  unit: "Sở Xây dựng",
  contains: "chưa đến hạn",
} as const;
const OWED = {
  severity: "error",
  planId: "tinh",
  unit: "Sở Xây dựng",
  contains: "Chưa nhận được kế hoạch",
  lacks: "đã kết thúc",
} as const;

/** The plan of a year that is over. */
export const pastYears: readonly CheckCase[] = [
  {
    name: {
      vi: "Năm đã kết thúc, tỉnh đã có kế hoạch năm sau: chỉ ghi nhận, không đôn đốc",
      en: "The year is over and the province has the next year's plan: a note without a reminder",
    },
    asOf: "2026-02-01",
    plans: [tinh, next],
    finds: [
      {
        severity: "info",
        planId: "tinh",
        unit: "Sở Xây dựng",
        contains: "Năm 2025 đã kết thúc, tỉnh đã có kế hoạch năm 2026",
        lacks: "hưa nhận được",
      },
      AHEAD,
    ],
  },
  {
    name: {
      vi: "Năm đã kết thúc, huyện cũng đã kết thúc hoạt động sau hạn: chỉ ghi nhận",
      en: "The year is over, and so is the district, which missed the due date: a note",
    },
    asOf: "2026-02-01",
    plans: [tinh2025("2025-03-01", [HUYEN]), next],
    finds: [
      {
        severity: "info",
        planId: "tinh",
        unit: "UBND huyện Chợ Đồn",
        contains: "không có kế hoạch của UBND huyện Chợ Đồn",
        lacks: "không tính là chưa gửi",
      },
      AHEAD,
    ],
  },
  {
    name: {
      vi: "Năm đã kết thúc nhưng chưa có kế hoạch năm sau: vẫn đôn đốc",
      en: "The year is over without a plan for the next year: still to act on",
    },
    asOf: "2026-02-01",
    plans: [tinh],
    finds: [OWED],
  },
  {
    name: {
      vi: "Đã có kế hoạch năm sau nhưng năm kế hoạch chưa kết thúc: vẫn đôn đốc",
      en: "The next year's plan is there and the year is not over: still to act on",
    },
    asOf: "2025-12-20",
    plans: [tinh, { ...next, issued: [2025, 12, 15] }],
    finds: [OWED, AHEAD],
  },
  {
    name: {
      vi: "Kế hoạch áp dụng cả những năm tiếp theo: vẫn đôn đốc",
      en: "A plan for the following years too: still to act on",
    },
    asOf: "2026-02-01",
    plans: [{ ...tinh, openEnded: true }, next],
    finds: [OWED, AHEAD],
  },
  {
    name: {
      vi: "Kế hoạch năm sau là của tỉnh khác: vẫn đôn đốc",
      en: "The next year's plan is of another province: still to act on",
    },
    asOf: "2026-02-01",
    plans: [tinh, { ...next, province: "Lai Châu" }],
    finds: [OWED, AHEAD],
  },
  {
    name: {
      vi: "Kế hoạch năm sau có thể còn là dự thảo: vẫn đôn đốc",
      en: "The next year's plan may be a draft: still to act on",
    },
    asOf: "2026-02-01",
    plans: [tinh, { ...next, number: "/KH-UBND", issued: [2026, null, null] }],
    finds: [OWED, AHEAD],
  },
  {
    name: {
      vi: "Nhóm các xã, phường của năm đã kết thúc: chỉ ghi nhận",
      en: "All communes in a year that is over: a note",
    },
    asOf: "2027-02-01",
    plans: [
      laiChau([COMMUNES]),
      {
        ...laiChau([TAI_CHINH]),
        id: "tinh-2027",
        number: "8/KH-UBND",
        issued: [2027, 1, 12],
        years: [2027],
        deadlines: [deadline("sub-plan", "2027-03-01", { units: [TAI_CHINH] })],
      },
    ],
    finds: [
      {
        severity: "info",
        planId: "tinh",
        unit: "UBND các xã, phường",
        contains: "đã nhận kế hoạch của 0/38 đơn vị. ",
        lacks: "quá hạn",
      },
      { severity: "info", planId: "tinh-2027", unit: "Sở Tài chính", contains: "chưa đến hạn" },
    ],
  },
  {
    name: {
      vi: "Một kế hoạch ghi nhầm năm trước: kế hoạch năm trước của đơn vị khác vẫn không tính cho năm nay",
      en: "One plan states last year by mistake: last year's plan of another unit is still none for this year",
    },
    asOf: "2025-06-01",
    plans: [
      tinh2025("2025-03-01", [XAY_DUNG, Y_TE]),
      {
        id: "so-yt",
        unit: Y_TE,
        issued: [2025, 2, 10],
        years: [2024],
        answers: { number: "25/KH-UBND", day: "2025-01-20" },
        subIndices: [{ id: "pgi.1" }],
      },
      {
        id: "so-xd-2024",
        unit: XAY_DUNG,
        number: "8/KH-SXD",
        issued: [2024, 3, 5],
        years: [2024],
        answers: { number: "14/KH-UBND", day: "2024-01-25" },
        subIndices: [{ id: "pgi.1" }],
      },
    ],
    finds: [{ severity: "error", planId: "tinh", unit: "Sở Xây dựng", contains: "Chưa nhận được kế hoạch" }],
  },
];
