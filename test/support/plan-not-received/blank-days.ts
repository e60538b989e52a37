import { deadline } from "../case-plan.ts";
import type { CheckCase } from "../cases.ts";
import { COMMUNES, GIAO_THONG, laiChau, tinh } from "./plans.ts";

const plans = [
  { ...tinh([GIAO_THONG]), deadlines: [deadline("sub-plan", "2024-05-XX", { units: [GIAO_THONG] })] },
] as const;
const finding = { planId: "tinh", unit: "Sở Giao thông vận tải" } as const;
const MONTH = "hạn gửi là tháng 5/2024 (chưa ghi ngày)";

/** The province's plan leaves the day of the due date blank ("trước ngày …/5/2024"). */
export const blankDays: readonly CheckCase[] = [
  {
    name: {
      vi: "Thời hạn để trống ngày, trước tháng đến hạn: chưa tính là quá hạn",
      en: "The day is blank, before the month: not counted as overdue",
    },
    asOf: "2024-04-30",
    plans,
    finds: [{ ...finding, severity: "info", contains: `; ${MONTH}, chưa tính là quá hạn`, lacks: "chưa rõ" }],
  },
  {
    name: {
      vi: "Thời hạn để trống ngày, trong tháng đến hạn: chưa rõ đã đến hạn hay chưa",
      en: "The day is blank, in the month: not known whether it is due",
    },
    asOf: "2024-05-20",
    plans,
    finds: [
      {
        ...finding,
        severity: "info",
        contains: `; ${MONTH}, nên chưa rõ đã đến hạn hay chưa`,
        lacks: "quá hạn",
      },
    ],
  },
  {
    name: {
      vi: "Thời hạn để trống ngày, sau tháng đến hạn: đã quá hạn",
      en: "The day is blank, after the month: overdue",
    },
    asOf: "2024-06-01",
    plans,
    finds: [{ ...finding, severity: "error", contains: "đã quá hạn; hạn gửi là tháng 5/2024" }],
  },
  {
    name: {
      vi: "Nhóm các xã, phường, trong tháng đến hạn để trống ngày: chỉ nêu để biết",
      en: "All communes, in the month whose day is blank: a note",
    },
    asOf: "2026-02-10",
    plans: [
      { ...laiChau([COMMUNES]), deadlines: [deadline("sub-plan", "2026-02-XX", { units: [COMMUNES] })] },
    ],
    finds: [
      {
        severity: "info",
        planId: "tinh",
        unit: "UBND các xã, phường",
        contains: "nên chưa rõ đã đến hạn hay chưa",
        lacks: "quá hạn",
      },
    ],
  },
];
