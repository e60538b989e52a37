import { deadline, group } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { letters } from "../../../test/support/issued-late/letters.ts";
import { CONG_AN, plan, tinh } from "../../../test/support/issued-late/plans.ts";
import { issuedLate } from "./issued-late.ts";

export default cases(issuedLate, [
  {
    name: { vi: "Ban hành sau thời hạn một ngày", en: "Issued one day after the deadline" },
    plans: [tinh, plan("so-yt", [2024, 5, 21])],
    finds: [{ severity: "warning", planId: "so-yt", contains: "20/5/2024" }],
  },
  ...letters,
  {
    name: {
      vi: "Thời hạn của tỉnh trước ngày ban hành kế hoạch của tỉnh: không tính chậm",
      en: "The province's due date is before the day of its own plan",
    },
    plans: [
      {
        ...tinh,
        deadlines: [deadline("sub-plan", "2024-04-01", { units: [group("Các Sở, ban, ngành")] })],
      },
      plan("so-yt", [2024, 5, 21]),
    ],
    finds: [],
  },
  {
    name: {
      vi: "Thời hạn để trống ngày, ban hành trong tháng đó",
      en: "Blank due day, issued in that month",
    },
    plans: [
      { ...tinh, deadlines: [deadline("sub-plan", "2024-05-XX", { units: [group("Các Sở, ban, ngành")] })] },
      plan("so-yt", [2024, 5, 31]),
    ],
    finds: [],
  },
  {
    name: { vi: "Thời hạn để trống ngày, ban hành tháng sau", en: "Blank due day, issued in the next month" },
    plans: [
      { ...tinh, deadlines: [deadline("sub-plan", "2024-05-XX", { units: [group("Các Sở, ban, ngành")] })] },
      plan("so-yt", [2024, 6, 1]),
    ],
    finds: [{ severity: "warning", planId: "so-yt", contains: "thời hạn tháng 5/2024 (chưa ghi ngày)" }],
  },
  {
    name: { vi: "Đúng ngày cuối thì không chậm", en: "Issued on the last day" },
    plans: [tinh, plan("so-yt", [2024, 5, 20])],
    finds: [],
  },
  {
    name: {
      vi: "Công an tỉnh không thuộc đối tượng được yêu cầu: không tính chậm",
      en: "The police are not among the units that must issue a plan",
    },
    plans: [
      { ...tinh, subIndices: [{ id: "pgi.1", units: [CONG_AN] }] },
      { ...plan("ca", [2024, 6, 1]), unit: CONG_AN, level: "other" },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Tỉnh yêu cầu “các cơ quan”: chỉ tính chậm đối với đơn vị được giao việc",
      en: "The province asks “the bodies”: only a unit with a task is late",
    },
    plans: [
      {
        ...tinh,
        subIndices: [{ id: "pgi.1", units: [CONG_AN] }],
        deadlines: [deadline("sub-plan", "2024-05-20", { units: [group("Các cơ quan")] })],
      },
      plan("so-yt", [2024, 6, 1]),
      { ...plan("ca", [2024, 6, 1]), unit: CONG_AN, level: "other" },
    ],
    finds: [{ severity: "warning", planId: "ca", contains: "20/5/2024" }],
  },
  {
    name: {
      vi: "Hai bản kế hoạch của một đơn vị: tính theo ngày ban hành lần đầu",
      en: "Two versions of a plan: the first date counts",
    },
    plans: [
      tinh,
      plan("so-yt", [2024, 5, 10]),
      { ...plan("so-yt-2", [2024, 7, 1]), number: "19/KH-S", title: "Kế hoạch điều chỉnh về chỉ số PGI" },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Trống ngày: cả tháng sau thời hạn là chậm",
      en: "Day blank, and the whole month is after the deadline",
    },
    plans: [tinh, plan("so-yt", [2024, 6, null])],
    finds: [{ severity: "warning", planId: "so-yt", contains: "tháng 6/2024" }],
  },
  {
    name: {
      vi: "Trống ngày, cùng tháng với thời hạn: chưa kết luận",
      en: "Day blank, in the month of the deadline",
    },
    plans: [tinh, plan("so-yt", [2024, 5, null])],
    finds: [],
  },
  {
    name: {
      vi: "Bản sau thay thế bản trước ban hành đúng hạn",
      en: "A late version replaces one that was in time",
    },
    plans: [
      tinh,
      plan("so-yt", [2024, 5, 10]),
      {
        ...plan("so-yt-2", [2024, 7, 1]),
        number: "19/KH-S",
        changes: { relation: "replaces", number: "7/KH-S", day: "2024-05-10" },
      },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Bản trước, nêu trong bản thay thế, không có trong các tệp đã nhận",
      en: "The version that it replaces was not received, and was in time",
    },
    plans: [
      tinh,
      {
        ...plan("so-yt-2", [2024, 7, 1]),
        number: "19/KH-S",
        changes: { relation: "replaces", number: "7/KH-S", day: "2024-05-10" },
      },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Tỉnh lùi thời hạn bằng văn bản sửa đổi",
      en: "An amendment of the province moves the due date",
    },
    plans: [
      tinh,
      {
        id: "tinh-2",
        number: "40/KH-UBND",
        issued: [2024, 5, 15],
        changes: { relation: "amends", number: "25/KH-UBND", day: "2024-04-10" },
        deadlines: [deadline("sub-plan", "2024-06-30", { units: [group("Các Sở, ban, ngành")] })],
      },
      plan("so-yt", [2024, 6, 3]),
    ],
    finds: [],
  },
  {
    name: {
      vi: "Bản đầu chậm, bản sau thay thế: nêu bản đầu",
      en: "The first version was late: the finding names it, not the newest one",
    },
    plans: [
      tinh,
      plan("so-yt", [2024, 5, 21]),
      {
        ...plan("so-yt-2", [2024, 7, 1]),
        number: "19/KH-S",
        changes: { relation: "replaces", number: "7/KH-S", day: "2024-05-21" },
      },
    ],
    finds: [{ severity: "warning", planId: "so-yt", contains: "21/5/2024" }],
  },
  {
    name: {
      vi: "Dự thảo chưa có số, chưa có ngày cạnh kế hoạch ban hành chậm",
      en: "A draft without number and day beside a late plan",
    },
    plans: [tinh, plan("so-yt", [2024, 5, 21]), { ...plan("du-thao", [2024, 3, null]), number: "/KH-S" }],
    finds: [{ severity: "warning", planId: "so-yt" }],
  },
  {
    name: {
      vi: "Kế hoạch năm nay dẫn nhầm kế hoạch năm trước của tỉnh: vẫn tính theo thời hạn năm nay",
      en: "A plan of this year cites last year's plan of the province by mistake: this year's day counts",
    },
    plans: [
      tinh,
      { ...tinh, id: "tinh-2023", number: "10/KH-UBND", issued: [2023, 4, 3], years: [2023], deadlines: [] },
      { ...plan("so-yt", [2024, 5, 21]), answers: { number: "10/KH-UBND", day: "2023-04-03" } },
    ],
    finds: [{ severity: "warning", planId: "so-yt", contains: "20/5/2024" }],
  },
]);
