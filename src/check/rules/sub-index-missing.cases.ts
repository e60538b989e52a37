import { group, unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { subIndexMissing } from "./sub-index-missing.ts";

const XAY_DUNG = unit("Sở Xây dựng", "so-xay-dung");
const GIAO_THONG = unit("Sở Giao thông vận tải", "so-giao-thong-van-tai");
const TU_PHAP = unit("Sở Tư pháp", "so-tu-phap");
const KHAC = group("Các Sở, ban, ngành khác");
const answers = { number: "25/KH-UBND", day: "2024-04-10" };
const tinh = {
  id: "tinh",
  subIndices: [
    { id: "pgi.1", units: [XAY_DUNG, KHAC] },
    { id: "pgi.2", units: [GIAO_THONG] },
  ],
} as const;
const construction = { id: "so-xd", unit: XAY_DUNG, answers };
/** Sections on these sub-indices. */
const sections = (...orders: readonly (1 | 2 | 3 | 4)[]) => ({
  subIndices: orders.map((order) => ({ id: `pgi.${order}` as const })),
});

export default cases(subIndexMissing, [
  {
    name: {
      vi: "Kế hoạch của tỉnh giao đích danh, kế hoạch của đơn vị không có",
      en: "Assigned by name, missing in the sub-plan",
    },
    plans: [
      tinh,
      {
        ...construction,
        ...sections(2, 3, 4),
      },
    ],
    finds: [{ severity: "error", planId: "so-xd", subIndex: "pgi.1", contains: "giao đích danh" }],
  },
  {
    name: { vi: "Giao theo nhóm “Các Sở, ban, ngành khác”", en: "Assigned through a group" },
    plans: [
      tinh,
      {
        id: "so-tp",
        unit: TU_PHAP,
        answers,
        ...sections(2, 3, 4),
      },
    ],
    finds: [{ severity: "error", planId: "so-tp", subIndex: "pgi.1", contains: "Các Sở, ban, ngành khác" }],
  },
  {
    name: {
      vi: "Giao cho cơ quan đã hợp nhất, cơ quan kế thừa bỏ sót",
      en: "Assigned to a merged unit, missing in the plan of its successor",
    },
    plans: [
      { ...tinh, issued: [2025, 1, 20], years: [2025] },
      {
        id: "so-xd",
        unit: XAY_DUNG,
        issued: [2025, 4, 2],
        years: [2025],
        answers: { number: "25/KH-UBND", day: "2025-01-20" },
        ...sections(1, 3, 4),
      },
    ],
    finds: [{ severity: "error", planId: "so-xd", subIndex: "pgi.2", contains: "Sở Giao thông vận tải" }],
  },
  {
    name: { vi: "Kế hoạch của tỉnh không giao", en: "Not assigned by the parent" },
    plans: [
      tinh,
      {
        ...construction,
        ...sections(1, 2, 3),
      },
    ],
    finds: [{ severity: "info", planId: "so-xd", subIndex: "pgi.4" }],
  },
  {
    name: {
      vi: "Nhiều chỉ số mà tỉnh không giao: một lưu ý",
      en: "Several that the parent does not assign: one note",
    },
    plans: [
      tinh,
      { id: "so-xd", unit: XAY_DUNG, answers, subIndices: [{ id: "pgi.1" }] },
      { id: "so-tp", unit: TU_PHAP, answers, subIndices: [{ id: "pgi.4" }] },
    ],
    finds: [
      { severity: "error", planId: "so-tp", subIndex: "pgi.1", contains: "Các Sở, ban, ngành khác" },
      {
        severity: "info",
        planId: "so-tp",
        contains:
          "các chỉ số thành phần 2 “Đảm bảo tuân thủ” và 3 “Thúc đẩy thực hành xanh”; kế hoạch số 25/KH-UBND ngày 10/4/2024 của UBND tỉnh không giao các chỉ số này",
      },
      { severity: "info", planId: "so-xd", contains: "2 “Đảm bảo tuân thủ”, 3 “Thúc đẩy" },
    ],
  },
  {
    name: {
      vi: "Kế hoạch của tỉnh chưa đọc được hết: không nói là tỉnh không giao",
      en: "The parent was read in part: the finding does not say that it assigns nothing",
    },
    plans: [
      { ...tinh, warnings: ["ocr-needed"] },
      {
        id: "so-xd",
        unit: XAY_DUNG,
        answers,
        subIndices: [{ id: "pgi.1" }, { id: "pgi.2" }, { id: "pgi.3" }],
      },
    ],
    finds: [
      {
        severity: "info",
        planId: "so-xd",
        subIndex: "pgi.4",
        contains: "trong phần đọc được của kế hoạch số 25/KH-UBND",
        lacks: "UBND tỉnh không giao",
      },
    ],
  },
  {
    name: {
      vi: "Kế hoạch của đơn vị chưa đọc được hết, tỉnh không giao: không nêu",
      en: "The unit's plan was read in part, and nothing was assigned: no finding",
    },
    plans: [
      tinh,
      {
        id: "so-xd",
        unit: XAY_DUNG,
        answers,
        warnings: ["ocr-needed"],
        subIndices: [{ id: "pgi.1" }, { id: "pgi.2" }, { id: "pgi.3" }],
      },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Kế hoạch của tỉnh giao, nhưng kế hoạch của đơn vị dẫn văn bản khác: chỉ cần xem lại",
      en: "Assigned by the parent, but the unit's plan cites another document: to check only",
    },
    plans: [
      tinh,
      {
        id: "so-xd",
        unit: XAY_DUNG,
        answers: { number: "99/KH-UBND", day: "2024-02-01" },
        ...sections(2, 3, 4),
      },
    ],
    finds: [{ severity: "warning", planId: "so-xd", subIndex: "pgi.1", contains: "giao đích danh" }],
  },
  {
    name: { vi: "Kế hoạch của tỉnh chưa có trong hồ sơ", en: "The parent was not received" },
    plans: [
      {
        id: "so-tp",
        unit: TU_PHAP,
        answers,
        ...sections(1, 3, 4),
      },
    ],
    finds: [
      {
        severity: "warning",
        planId: "so-tp",
        subIndex: "pgi.2",
        contains: "kế hoạch số 25/KH-UBND ngày 10/4/2024 của UBND tỉnh chưa có trong hồ sơ",
      },
    ],
  },
  {
    name: {
      vi: "Kế hoạch của tỉnh chưa có trong hồ sơ, thiếu nhiều chỉ số: một cảnh báo",
      en: "The parent was not received, and several are missing: one finding to check",
    },
    plans: [{ id: "so-tp", unit: TU_PHAP, answers, ...sections(3) }],
    finds: [
      {
        severity: "warning",
        planId: "so-tp",
        contains:
          "các chỉ số thành phần 1 “Giảm thiểu ô nhiễm và thiên tai”, 2 “Đảm bảo tuân thủ” và 4 “Chính sách khuyến khích và dịch vụ hỗ trợ” của năm 2024; kế hoạch số 25/KH-UBND ngày 10/4/2024 của UBND tỉnh chưa có trong hồ sơ nên chưa rõ có được giao hay không",
        lacks: "tuy",
      },
    ],
  },
  {
    name: {
      vi: "Kế hoạch của tỉnh chưa có trong hồ sơ, kế hoạch của đơn vị chưa đọc được hết: một cảnh báo về phần đã đọc",
      en: "The parent was not received, and the plan was read in part: one finding on what was read",
    },
    plans: [{ id: "so-tp", unit: TU_PHAP, answers, warnings: ["ocr-needed"], ...sections(3, 4) }],
    finds: [
      {
        severity: "warning",
        planId: "so-tp",
        contains: "Trong phần đọc được của kế hoạch số 7/KH-S",
        lacks: "tuy",
      },
    ],
  },
  {
    name: {
      vi: "Tệp có trang chưa đọc được: chỉ cần xem lại",
      en: "Some pages were not read: to check only",
    },
    plans: [
      tinh,
      {
        ...construction,
        warnings: ["ocr-needed"],
        ...sections(2, 3, 4),
      },
    ],
    finds: [{ severity: "warning", planId: "so-xd", subIndex: "pgi.1", contains: "Trong phần đọc được" }],
  },
  {
    name: {
      vi: "Có mục không đọc được nội dung: chỉ cần xem lại",
      en: "Nothing could be read under a heading: to check only",
    },
    plans: [
      tinh,
      {
        ...construction,
        warnings: ["section-unread"],
        ...sections(2, 3, 4),
      },
    ],
    finds: [{ severity: "warning", planId: "so-xd", subIndex: "pgi.1", contains: "Trong phần đọc được" }],
  },
  {
    name: {
      vi: "Thiếu phụ lục mà kế hoạch của đơn vị nêu: chỉ cần xem lại",
      en: "The unit's plan lacks the appendix that it announces: to check only",
    },
    plans: [
      tinh,
      {
        ...construction,
        warnings: ["attachment-missing"],
        ...sections(2, 3, 4),
      },
    ],
    finds: [{ severity: "warning", planId: "so-xd", subIndex: "pgi.1", contains: "Trong phần đọc được" }],
  },
  {
    name: {
      vi: "Bản quét đọc chưa rõ: chỉ cần xem lại",
      en: "A scan read with low confidence: to check only",
    },
    plans: [
      tinh,
      {
        ...construction,
        pageConfidence: 0.6,
        ...sections(2, 3, 4),
      },
    ],
    finds: [{ severity: "warning", planId: "so-xd", subIndex: "pgi.1", contains: "Trong phần đọc được" }],
  },
  {
    name: {
      vi: "Chỉ nhắc tên trong một câu: nêu dòng đó",
      en: "A sentence only mentions it: the finding states the line",
    },
    plans: [
      tinh,
      {
        ...construction,
        ...sections(2, 3, 4),
        record: {
          evidence: {
            "/index": [
              { page: 1, line: 5, endLine: 5, quote: "Chỉ số Xanh", confidence: 1, rule: "case" },
              {
                page: 1,
                line: 13,
                endLine: 13,
                quote: "Giảm thiểu ô nhiễm và thiên tai",
                confidence: 1,
                rule: "sub-index/mention",
              },
            ],
          },
        },
      },
    ],
    finds: [{ severity: "error", planId: "so-xd", subIndex: "pgi.1", contains: "chỉ nhắc tên tại dòng 13" }],
  },
  {
    name: {
      vi: "Hai kế hoạch của một đơn vị bù cho nhau",
      en: "Two plans of one unit complete each other",
    },
    plans: [
      tinh,
      { ...construction, ...sections(1, 2) },
      {
        id: "bo-sung",
        unit: XAY_DUNG,
        number: "9/KH-SXD",
        answers,
        ...sections(3, 4),
      },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Kế hoạch của tỉnh thiếu phụ lục đã nêu",
      en: "The parent lacks the appendix that it announces",
    },
    plans: [
      { ...tinh, warnings: ["attachment-missing"] },
      {
        ...construction,
        ...sections(2, 3, 4),
      },
    ],
    finds: [{ severity: "error", planId: "so-xd", subIndex: "pgi.1", contains: "phụ lục" }],
  },
  {
    name: {
      vi: "Đủ chỉ số thành phần; công văn, kế hoạch tập huấn không xét",
      en: "Complete; letters and training plans are not checked",
    },
    plans: [
      tinh,
      {
        ...construction,
        ...sections(1, 2, 3, 4),
      },
      { id: "tap-huan", kind: "other", unit: TU_PHAP, answers },
      { id: "cong-van", docType: "cong-van", unit: TU_PHAP, answers, ...sections(1) },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Văn bản sửa đổi, bổ sung thêm chỉ số thành phần",
      en: "An amendment adds the sub-index",
    },
    plans: [
      tinh,
      { ...construction, ...sections(2, 3) },
      {
        id: "so-xd-2",
        unit: XAY_DUNG,
        number: "19/KH-S",
        issued: [2024, 6, 1],
        changes: { relation: "amends", number: "7/KH-S" },
        ...sections(1, 4),
      },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Bản cũ thiếu, bản mới có đủ",
      en: "The older version lacks it, the newer one has it",
    },
    plans: [
      tinh,
      { ...construction, ...sections(2) },
      {
        id: "so-xd-2",
        unit: XAY_DUNG,
        answers,
        number: "19/KH-S",
        issued: [2024, 6, 1],
        changes: { relation: "replaces", number: "7/KH-S" },
        ...sections(1, 2, 3, 4),
      },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Chỉ nhận được văn bản sửa đổi, bổ sung: chưa rõ",
      en: "Only an amendment was received: unclear",
    },
    plans: [
      tinh,
      {
        id: "so-xd-2",
        unit: XAY_DUNG,
        answers,
        number: "19/KH-S",
        issued: [2024, 6, 1],
        changes: { relation: "amends", number: "7/KH-S", day: "2024-05-02" },
        ...sections(2, 3, 4),
      },
    ],
    finds: [{ severity: "warning", planId: "so-xd-2", subIndex: "pgi.1", contains: "chưa có trong hồ sơ" }],
  },
  {
    name: {
      vi: "Tỉnh giao cả bộ chỉ số, không theo chỉ số thành phần",
      en: "The province assigns the index as a whole, not its sub-indices",
    },
    plans: [
      {
        id: "tinh",
        record: {
          assignments: [
            {
              label: null,
              units: [XAY_DUNG],
              role: "lead",
              partners: [],
              tasks: [
                {
                  label: null,
                  text: "Rà soát thủ tục cấp phép xây dựng",
                  role: null,
                  units: [],
                  partners: [],
                  due: null,
                  product: null,
                },
              ],
            },
          ],
        },
      },
      construction,
    ],
    finds: [],
  },
]);
