import { group } from "../case-plan.ts";
import type { CheckCase } from "../cases.ts";
import { letterText, PROVINCE_LETTER } from "../province-letter.ts";
import { answers, construction, sections, TU_PHAP, tinh, XAY_DUNG } from "./plans.ts";

/** What the province's plan assigns, and to whom. */
export const assigned: readonly CheckCase[] = [
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
    name: {
      vi: "Công văn của tỉnh điều chỉnh cơ quan chủ trì chỉ số: cần xem lại",
      en: "A letter of the province changes whose sub-index it is: to check",
    },
    plans: [tinh, { ...construction, ...sections(2, 3, 4) }, PROVINCE_LETTER],
    texts: letterText(
      "2. Điều chỉnh cơ quan chủ trì chỉ số Giảm thiểu ô nhiễm và thiên tai: giao Sở Y tế chủ trì thay cho Sở Xây dựng.",
    ),
    finds: [{ severity: "warning", planId: "so-xd", subIndex: "pgi.1", contains: "912/UBND-NC" }],
  },
  {
    name: {
      vi: "Công văn chỉ điều chỉnh mục tiêu, hoặc chỉ số khác: không ảnh hưởng",
      en: "A letter that changes a target, or another sub-index, has no effect",
    },
    plans: [tinh, { ...construction, ...sections(2, 3, 4) }, PROVINCE_LETTER],
    texts: letterText(
      "1. Điều chỉnh mục tiêu chỉ số Giảm thiểu ô nhiễm và thiên tai thành 6,50 điểm.\nSở Xây dựng phối hợp cung cấp số liệu.\nCơ quan chủ trì chỉ số Giảm thiểu ô nhiễm và thiên tai khẩn trương gửi kế hoạch.\n2. Giao Sở Y tế chủ trì thay cho Sở Tư pháp đối với chỉ số Đảm bảo tuân thủ.",
    ),
    finds: [{ severity: "error", planId: "so-xd", subIndex: "pgi.1", lacks: "912/UBND-NC" }],
  },
  {
    name: {
      vi: "Công văn chỉ nói việc phối hợp của đơn vị khác: không ảnh hưởng đến đơn vị chủ trì",
      en: "A letter on the help of another unit has no effect on the unit that leads",
    },
    plans: [tinh, { ...construction, ...sections(2, 3, 4) }, PROVINCE_LETTER],
    texts: letterText(
      "2. Sở Y tế không phải ban hành kế hoạch riêng; nội dung phối hợp về chỉ số Giảm thiểu ô nhiễm và thiên tai lồng ghép trong kế hoạch y tế dự phòng.",
    ),
    finds: [{ severity: "error", planId: "so-xd", subIndex: "pgi.1", lacks: "912/UBND-NC" }],
  },
  {
    name: {
      vi: "Công văn nói việc phối hợp của chính đơn vị: cần xem lại",
      en: "A letter on the help of the unit itself: to check",
    },
    plans: [tinh, { ...construction, ...sections(2, 3, 4) }, PROVINCE_LETTER],
    texts: letterText(
      "2. Sở Xây dựng và Sở Y tế phối hợp thực hiện chỉ số Giảm thiểu ô nhiễm và thiên tai theo Phụ lục mới.",
    ),
    finds: [{ severity: "warning", planId: "so-xd", subIndex: "pgi.1", contains: "912/UBND-NC" }],
  },
  {
    name: {
      vi: "Đơn vị chỉ chủ trì một nhiệm vụ của chỉ số mà tỉnh giao cả cho đơn vị khác: cần xem lại, nêu đơn vị ấy",
      en: "The unit leads one task of a sub-index whose whole is given to another unit: to check, and that unit is named",
    },
    plans: [
      {
        ...tinh,
        subIndices: [{ id: "pgi.1", units: [TU_PHAP, XAY_DUNG], role: "lead" }],
        record: {
          evidence: {
            "/subIndices/0/assignments/0": [
              {
                page: 1,
                line: 5,
                endLine: 5,
                quote: "Chủ trì chỉ số 1",
                confidence: 1,
                rule: "sub-index/assigned",
              },
            ],
          },
        },
      },
      { ...construction, ...sections(2, 3, 4) },
    ],
    finds: [{ severity: "warning", planId: "so-xd", subIndex: "pgi.1", contains: "Sở Tư pháp chủ trì" }],
  },
  {
    name: {
      vi: "Đơn vị chỉ được giao phối hợp: cần xem lại, nêu đơn vị chủ trì",
      en: "The unit is only asked to help: to check, and who leads is named",
    },
    plans: [
      {
        ...tinh,
        subIndices: [{ id: "pgi.1", units: [TU_PHAP, XAY_DUNG], firstLeads: true, role: "coordinate" }],
      },
      { ...construction, ...sections(2, 3, 4) },
    ],
    finds: [
      {
        severity: "warning",
        planId: "so-xd",
        subIndex: "pgi.1",
        contains: "do Sở Tư pháp chủ trì; đơn vị chỉ được giao phối hợp",
      },
    ],
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
      vi: "Giao theo nhóm, có đơn vị khác chủ trì: nêu đơn vị chủ trì",
      en: "Assigned through a group beside a unit that leads: it is named",
    },
    plans: [
      {
        ...tinh,
        subIndices: [{ id: "pgi.1", units: [XAY_DUNG, group("các sở, ban, ngành")], firstLeads: true }],
      },
      { id: "so-tp", unit: TU_PHAP, answers, ...sections(2, 3, 4) },
    ],
    finds: [{ severity: "error", planId: "so-tp", subIndex: "pgi.1", contains: "do Sở Xây dựng chủ trì" }],
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
          "các chỉ số thành phần 2 “Đảm bảo tuân thủ” và 3 “Thúc đẩy thực hành xanh”; Kế hoạch số 25/KH-UBND ngày 10/4/2024 của UBND tỉnh không giao các chỉ số này",
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
        contains: "trong phần đọc được của Kế hoạch số 25/KH-UBND",
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
    name: { vi: "Kế hoạch của tỉnh chưa có trong các tệp đã nhận", en: "The parent was not received" },
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
        contains: "Kế hoạch số 25/KH-UBND ngày 10/4/2024 của UBND tỉnh chưa có trong các tệp đã nhận",
      },
    ],
  },
  {
    name: {
      vi: "Kế hoạch của tỉnh chưa có trong các tệp đã nhận, thiếu nhiều chỉ số: một cảnh báo",
      en: "The parent was not received, and several are missing: one finding to check",
    },
    plans: [{ id: "so-tp", unit: TU_PHAP, answers, ...sections(3) }],
    finds: [
      {
        severity: "warning",
        planId: "so-tp",
        contains:
          "các chỉ số thành phần 1 “Giảm thiểu ô nhiễm và thiên tai”, 2 “Đảm bảo tuân thủ” và 4 “Chính sách khuyến khích và dịch vụ hỗ trợ” của năm 2024; Kế hoạch số 25/KH-UBND ngày 10/4/2024 của UBND tỉnh chưa có trong các tệp đã nhận nên chưa rõ có được giao hay không",
        lacks: "tuy",
      },
    ],
  },
  {
    name: {
      vi: "Kế hoạch của tỉnh chưa có trong các tệp đã nhận, kế hoạch của đơn vị chưa đọc được hết: một cảnh báo về phần đã đọc",
      en: "The parent was not received, and the plan was read in part: one finding on what was read",
    },
    plans: [{ id: "so-tp", unit: TU_PHAP, answers, warnings: ["ocr-needed"], ...sections(3, 4) }],
    finds: [
      {
        severity: "warning",
        planId: "so-tp",
        contains: "Trong phần đọc được của Kế hoạch số 7/KH-S",
        lacks: "tuy",
      },
    ],
  },
];
