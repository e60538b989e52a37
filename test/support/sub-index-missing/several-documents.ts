import type { CheckCase } from "../cases.ts";
import { answers, construction, ENVIRONMENT, FARMING, sections, TU_PHAP, tinh, XAY_DUNG } from "./plans.ts";

/** Units with several documents: plans that complete, amend or replace each other. */
export const severalDocuments: readonly CheckCase[] = [
  {
    name: {
      vi: "Kế hoạch còn về một chỉ số khác: không nêu kế hoạch của tỉnh đã nhận là chưa có",
      en: "The plan is also on another index: the received plan of the province is not called absent",
    },
    plans: [
      tinh,
      {
        ...construction,
        record: { otherIndices: [{ id: "pci", name: "Chỉ số năng lực cạnh tranh cấp tỉnh" }] },
        subIndices: [...sections(1, 2, 3, 4).subIndices, { id: "pci.1" }],
      },
    ],
    finds: [
      {
        severity: "warning",
        planId: "so-xd",
        contains: "trong các tệp đã nhận chưa có kế hoạch của tỉnh về",
        lacks: "25/KH-UBND",
      },
    ],
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
    finds: [{ severity: "error", planId: "so-xd", subIndex: "pgi.1", contains: "Phụ lục phân công" }],
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
    finds: [
      {
        severity: "warning",
        planId: "so-xd-2",
        subIndex: "pgi.1",
        contains: "chưa có trong các tệp đã nhận",
      },
    ],
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
  {
    name: {
      vi: "Tỉnh giao hai chỉ số cho sở mới, sở trước hợp nhất có một: không rõ chỉ số kia thuộc sở nào, chỉ là lưu ý",
      en: "Two sub-indices for the merged department, one in the plan of a department from before: the other is only a note",
    },
    plans: [
      {
        id: "tinh",
        issued: [2025, 2, 20],
        years: [2025],
        subIndices: [
          { id: "pgi.1", units: [FARMING] },
          { id: "pgi.2", units: [FARMING] },
        ],
      },
      {
        id: "truoc-hop-nhat",
        unit: ENVIRONMENT,
        number: "9/KH-STNMT",
        issued: [2025, 2, 18],
        years: [2025],
        answers: { number: "25/KH-UBND", day: "2025-02-20" },
        ...sections(2, 3, 4),
      },
    ],
    finds: [{ severity: "info", planId: "truoc-hop-nhat", subIndex: "pgi.1" }],
  },
];
