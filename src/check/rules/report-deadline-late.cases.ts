import { deadline, UBND, unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { reportDeadlineLate } from "./report-deadline-late.ts";

const DAU_MOI = unit("Sở Công Thương", "so-cong-thuong");
const Y_TE = unit("Sở Y tế", "so-y-te");
const tinh = {
  id: "tinh",
  deadlines: [
    deadline("report", "2024-12-05", { to: [DAU_MOI] }),
    deadline("report", "2024-12-15", { units: [DAU_MOI], to: [UBND] }),
  ],
} as const;
const plan = (issuer: typeof Y_TE, own: ReturnType<typeof deadline>) =>
  ({
    id: "so",
    unit: issuer,
    answers: { number: "25/KH-UBND", day: "2024-04-10" },
    subIndices: [{ id: "pgi.1" }],
    deadlines: [own],
  }) as const;

/** A line below a sub-index. */
const ofTask = (quote: string) => ({ page: 1, line: 40, endLine: 40, quote, confidence: 1, rule: "case" });

export default cases(reportDeadlineLate, [
  {
    name: {
      vi: "Đơn vị tự đặt thời hạn sau thời hạn của tỉnh",
      en: "The unit's date is after the province's",
    },
    plans: [tinh, plan(Y_TE, deadline("report", "2024-12-10", { to: [DAU_MOI] }))],
    finds: [{ severity: "warning", planId: "so", contains: "muộn hơn thời hạn 05/12/2024" }],
  },
  {
    name: {
      vi: "Đơn vị để trống ngày trong tháng của thời hạn: chưa rõ có muộn không",
      en: "The unit's day is blank, in the month of the province's date",
    },
    plans: [tinh, plan(Y_TE, deadline("report", "2024-12-XX", { to: [DAU_MOI] }))],
    finds: [],
  },
  {
    name: {
      vi: "Đơn vị để trống ngày ở tháng sau thời hạn của tỉnh",
      en: "The unit's day is blank, in a month after the province's date",
    },
    plans: [
      { ...tinh, deadlines: [deadline("report", "2024-11-XX", { to: [DAU_MOI] })] },
      plan(Y_TE, deadline("report", "2024-12-XX", { to: [DAU_MOI] })),
    ],
    finds: [
      {
        severity: "warning",
        planId: "so",
        contains: "tháng 12/2024 (chưa ghi ngày), muộn hơn thời hạn tháng 11/2024 (chưa ghi ngày)",
      },
    ],
  },
  {
    name: { vi: "Cơ quan đầu mối theo thời hạn riêng", en: "The consolidator has a separate date" },
    plans: [tinh, plan(DAU_MOI, deadline("report", "2024-12-10", { to: [UBND] }))],
    finds: [],
  },
  {
    name: {
      vi: "Cơ quan đầu mối muộn hơn thời hạn riêng",
      en: "The consolidator is later than its separate date",
    },
    plans: [tinh, plan(DAU_MOI, deadline("report", "2024-12-20", { to: [UBND] }))],
    finds: [{ severity: "warning", planId: "so", contains: "15/12/2024" }],
  },
  {
    name: {
      vi: "Hằng năm, trước thời hạn của tỉnh; nội bộ; hằng quý",
      en: "Yearly and in time; within the unit; quarterly",
    },
    plans: [
      tinh,
      {
        ...plan(Y_TE, deadline("report", "2024-12-01", { to: [DAU_MOI], recurring: "year" })),
        deadlines: [
          deadline("report", "2024-12-01", { to: [DAU_MOI], recurring: "year" }),
          deadline("report", "2024-12-10", { to: [unit("Văn phòng Sở", null)] }),
          deadline("report", "2024-12-15", { to: [UBND], recurring: "quarter" }),
        ],
      },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Tỉnh ghi hạn báo cáo kết quả của một nhiệm vụ: thời hạn chung vẫn áp dụng cho báo cáo của đơn vị",
      en: "The province sets a day for the report on one task: the general date binds the unit's report",
    },
    plans: [
      {
        id: "tinh",
        subIndices: [{ id: "pgi.1", units: [Y_TE] }],
        deadlines: [
          deadline("report", "2024-10-XX", { units: [Y_TE] }),
          deadline("report", "2024-12-05", { to: [DAU_MOI] }),
        ],
        record: {
          evidence: {
            "/deadlines/0": [ofTask("báo cáo kết quả trước ngày …/10/2024")],
            "/subIndices/0/assignments/0/tasks/0": [
              ofTask("Tổ chức hội nghị; báo cáo kết quả trước ngày …/10/2024"),
            ],
          },
        },
      },
      plan(Y_TE, deadline("report", "2024-11-20", { to: [DAU_MOI] })),
    ],
    finds: [],
  },
  {
    name: {
      vi: "Tỉnh lùi thời hạn báo cáo bằng văn bản sửa đổi",
      en: "An amendment of the province moves the date of the report",
    },
    plans: [
      tinh,
      {
        id: "tinh-2",
        number: "61/KH-UBND",
        issued: [2024, 7, 15],
        changes: { relation: "amends", number: "25/KH-UBND" },
        deadlines: [deadline("report", "2024-12-20", { to: [DAU_MOI] })],
      },
      plan(Y_TE, deadline("report", "2024-12-18", { to: [DAU_MOI] })),
    ],
    finds: [],
  },
]);
