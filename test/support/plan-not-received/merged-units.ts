import { group, unit } from "../case-plan.ts";
import type { CheckCase } from "../cases.ts";
import { ENVIRONMENT, FARMING } from "../sub-index-missing/plans.ts";
import { HUYEN, KE_HOACH, TAI_CHINH, tinh, tinh2025, Y_TE } from "./plans.ts";

/** Units that were merged, renamed or dissolved before or after the due date. */
export const mergedUnits: readonly CheckCase[] = [
  {
    name: {
      vi: "Huyện đã kết thúc hoạt động trước hạn: không coi là chưa gửi",
      en: "A district that ceased to exist before the due date is not missing",
    },
    asOf: "2025-10-01",
    plans: [tinh2025("2025-08-20", [HUYEN])],
    finds: [
      {
        severity: "info",
        planId: "tinh",
        unit: "UBND huyện Chợ Đồn",
        contains: "đã kết thúc hoạt động từ ngày 01/7/2025, trước hạn gửi kế hoạch (20/8/2025)",
      },
    ],
  },
  {
    name: {
      vi: "Nhóm các huyện đã kết thúc hoạt động trước hạn",
      en: "All districts ceased to exist before the due date",
    },
    asOf: "2025-10-01",
    plans: [tinh2025("2025-08-20", [group("UBND các huyện, thành phố")])],
    finds: [
      {
        severity: "info",
        planId: "tinh",
        unit: "UBND các huyện, thành phố",
        contains: "đã kết thúc hoạt động",
      },
    ],
  },
  {
    name: {
      vi: "Hạn trước khi hợp nhất, chưa đến ngày hợp nhất: không ghi “nay là”",
      en: "Due before a merger that has not happened yet: the merger is not mentioned",
    },
    asOf: "2025-02-10",
    plans: [tinh2025("2025-02-20", [KE_HOACH])],
    finds: [
      {
        severity: "info",
        planId: "tinh",
        unit: "Sở Kế hoạch và Đầu tư",
        contains: "kế hoạch của Sở Kế hoạch và Đầu tư; chưa đến hạn (còn 10 ngày",
      },
    ],
  },
  {
    name: {
      vi: "Kế hoạch ghi tên cũ sau ngày hợp nhất: chưa rõ, không nói là chưa nhận được",
      en: "A plan under the old name after the merger: unclear, not missing",
    },
    asOf: "2025-06-01",
    plans: [
      tinh2025("2025-05-20", [TAI_CHINH]),
      {
        id: "mau-cu",
        unit: KE_HOACH,
        number: "9/KH-SKHĐT",
        issued: [2025, 4, 20],
        years: [2025],
        answers: { number: "25/KH-UBND", day: "2025-01-20" },
      },
    ],
    finds: [{ severity: "warning", planId: "tinh", unit: "Sở Tài chính", contains: "9/KH-SKHĐT" }],
  },
  {
    name: {
      vi: "Sở trước hợp nhất đã gửi kế hoạch khi chưa hợp nhất, tỉnh nêu tên sở mới: không coi là chưa gửi",
      en: "The department before the merger sent its plan in time, the province names the new one: received",
    },
    asOf: "2025-06-01",
    plans: [
      tinh2025("2025-02-20", [FARMING]),
      {
        id: "truoc-hop-nhat",
        unit: ENVIRONMENT,
        number: "9/KH-STNMT",
        issued: [2025, 2, 18],
        years: [2025],
        subIndices: [{ id: "pgi.1" }],
        answers: { number: "25/KH-UBND", day: "2025-01-20" },
      },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Kế hoạch của sở trước hợp nhất không có chỉ số mà tỉnh giao cho sở mới: không nói là thiếu",
      en: "The plan from before the merger lacks the sub-index that the province gives to the new department: no error",
    },
    asOf: "2025-06-01",
    plans: [
      tinh2025("2025-02-20", [FARMING]),
      {
        id: "truoc-hop-nhat",
        unit: ENVIRONMENT,
        number: "9/KH-STNMT",
        issued: [2025, 2, 18],
        years: [2025],
        answers: { number: "25/KH-UBND", day: "2025-01-20" },
      },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Kế hoạch mang tên chỉ dùng vài tháng của cơ quan: chưa rõ, không nói là chưa nhận được",
      en: "A plan on other work under a name that the agency had for some months: unclear, not missing",
    },
    asOf: "2025-12-01",
    plans: [
      tinh2025("2025-03-10", [unit("Cục Thuế tỉnh", "cuc-thue-tinh")]),
      {
        id: "thue",
        kind: "other",
        unit: unit("Chi cục Thuế khu vực X", "chi-cuc-thue-khu-vuc"),
        number: "11/KH-CCTKV.X",
        issued: [2025, 3, 7],
        years: [2025],
        answers: { number: "25/KH-UBND", day: "2025-01-20" },
      },
    ],
    finds: [{ severity: "warning", planId: "tinh", unit: "Cục Thuế tỉnh", contains: "11/KH-CCTKV.X" }],
  },
  {
    name: {
      vi: "Hai sở hợp nhất trước hạn: chỉ nêu một lần, theo tên mới",
      en: "Two departments merged before the due date: one finding, on the new one",
    },
    asOf: "2025-06-01",
    plans: [tinh2025("2025-05-20", [KE_HOACH, TAI_CHINH])],
    finds: [
      {
        severity: "error",
        planId: "tinh",
        unit: "Sở Tài chính",
        contains: "Sở Tài chính (trước 01/3/2025: Sở Kế hoạch và Đầu tư), quá hạn 12 ngày",
      },
    ],
  },
  {
    name: {
      vi: "Kế hoạch năm 2024 vẫn tính theo tên cũ",
      en: "A plan of 2024 is missing under the old name",
    },
    asOf: "2025-06-01",
    plans: [tinh([KE_HOACH])],
    finds: [
      {
        severity: "error",
        planId: "tinh",
        unit: "Sở Kế hoạch và Đầu tư",
        contains: "kế hoạch của Sở Kế hoạch và Đầu tư (nay là Sở Tài chính), quá hạn 377 ngày",
      },
    ],
  },
  {
    name: {
      vi: "Hạn trước khi hợp nhất, nay đã hợp nhất: nêu tên cũ, ghi đơn vị hiện nay",
      en: "Due before a merger that has happened since: the old name with the present one",
    },
    asOf: "2025-06-01",
    plans: [tinh2025("2025-02-20", [KE_HOACH])],
    finds: [
      {
        severity: "error",
        planId: "tinh",
        unit: "Sở Kế hoạch và Đầu tư",
        contains: "Sở Kế hoạch và Đầu tư (nay là Sở Tài chính), quá hạn",
      },
    ],
  },
  {
    name: {
      vi: "Huyện quá hạn khi còn hoạt động, nay đã kết thúc hoạt động: chưa nhận được, không đôn đốc",
      en: "A district that was overdue and has ceased to exist since: not received, no reminder",
    },
    asOf: "2025-10-01",
    plans: [tinh2025("2025-05-20", [HUYEN])],
    finds: [
      {
        severity: "warning",
        planId: "tinh",
        unit: "UBND huyện Chợ Đồn",
        contains: "Đơn vị đã kết thúc hoạt động từ ngày 01/7/2025, sau hạn gửi kế hoạch",
        lacks: "không tính là chưa gửi",
      },
    ],
  },
  {
    name: {
      vi: "Huyện quá hạn, chưa đến ngày kết thúc hoạt động",
      en: "A district that is overdue and still exists",
    },
    asOf: "2025-06-30",
    plans: [tinh2025("2025-05-20", [HUYEN])],
    finds: [
      {
        severity: "error",
        planId: "tinh",
        unit: "UBND huyện Chợ Đồn",
        contains: "quá hạn 41 ngày",
        lacks: "kết thúc",
      },
    ],
  },
  {
    name: {
      vi: "Huyện chỉ được giao nhiệm vụ, nay đã kết thúc hoạt động",
      en: "A district that only had tasks and has ceased to exist since",
    },
    asOf: "2025-10-01",
    plans: [
      tinh2025("2025-05-20", [HUYEN, Y_TE], [Y_TE]),
      {
        id: "so-yt",
        unit: Y_TE,
        issued: [2025, 2, 3],
        years: [2025],
        answers: { number: "25/KH-UBND", day: "2025-01-20" },
        subIndices: [{ id: "pgi.1" }],
      },
    ],
    finds: [
      {
        severity: "info",
        planId: "tinh",
        unit: "UBND huyện Chợ Đồn",
        contains: "có giao nhiệm vụ cho đơn vị",
        lacks: "yêu cầu",
      },
    ],
  },
  {
    name: {
      vi: "Huyện đã kết thúc hoạt động, có tệp có thể là kế hoạch của huyện: vẫn mở tệp, không đôn đốc",
      en: "A district that ceased to exist, and a file that may be its plan: look at the file, no reminder",
    },
    asOf: "2025-10-01",
    unreadFiles: ["nhan/KH UBND huyen Cho Don.pdf"],
    plans: [tinh2025("2025-05-20", [HUYEN])],
    finds: [{ severity: "warning", planId: "tinh", unit: "UBND huyện Chợ Đồn", contains: "Chưa rõ" }],
  },
];
