import { group, unit } from "../case-plan.ts";
import type { CheckCase } from "../cases.ts";
import {
  answers,
  BAO_CHI,
  CONG_AN,
  GIAO_THONG,
  NGAN_HANG,
  soXayDung,
  tinh,
  XAY_DUNG,
  Y_TE,
} from "./plans.ts";

/** Due dates, and whom the province's plan asks for a plan. */
export const requests: readonly CheckCase[] = [
  {
    name: { vi: "Chưa đến hạn: chỉ nêu để biết", en: "Not yet due: a note" },
    asOf: "2024-05-08",
    plans: [tinh([GIAO_THONG])],
    finds: [
      {
        severity: "info",
        planId: "tinh",
        unit: "Sở Giao thông vận tải",
        contains: "chưa đến hạn (còn 12 ngày",
      },
    ],
  },
  {
    name: { vi: "Đúng ngày hạn thì chưa quá hạn", en: "On the due date nothing is overdue" },
    asOf: "2024-05-20",
    plans: [tinh([GIAO_THONG])],
    finds: [
      {
        severity: "info",
        planId: "tinh",
        unit: "Sở Giao thông vận tải",
        contains: "hạn cuối là ngày 20/5/2024, chưa quá hạn",
      },
    ],
  },
  {
    name: {
      vi: "Chỉ được giao nhiệm vụ, không được yêu cầu ban hành kế hoạch: không ở mức cần xử lý",
      en: "Units that only have tasks: not to act on",
    },
    asOf: "2024-06-01",
    plans: [tinh([XAY_DUNG, CONG_AN, NGAN_HANG], [XAY_DUNG]), soXayDung],
    finds: [
      { severity: "info", planId: "tinh", unit: "Công an tỉnh", contains: "có thể không phải gửi" },
      { severity: "info", planId: "tinh", unit: "Ngân hàng Nhà nước Chi nhánh tỉnh" },
    ],
  },
  {
    name: {
      vi: "Đơn vị chỉ phối hợp thì nêu là phối hợp",
      en: "Of a unit that only helps it is said that it helps",
    },
    asOf: "2024-06-01",
    plans: [
      {
        ...tinh([XAY_DUNG, CONG_AN], [XAY_DUNG]),
        subIndices: [{ id: "pgi.1", units: [XAY_DUNG, CONG_AN], firstLeads: true, role: "coordinate" }],
      },
      soXayDung,
    ],
    finds: [
      {
        severity: "info",
        planId: "tinh",
        unit: "Công an tỉnh",
        contains: "Đơn vị được giao phối hợp thực hiện 1 chỉ số thành phần",
        lacks: "Đơn vị được giao 1 chỉ số",
      },
    ],
  },
  {
    name: {
      vi: "Công văn của đơn vị không được yêu cầu ban hành kế hoạch: vẫn chỉ nêu để biết",
      en: "A letter of a unit that is asked for no plan: still a note",
    },
    asOf: "2024-06-01",
    plans: [
      tinh([XAY_DUNG, Y_TE], [XAY_DUNG]),
      soXayDung,
      { id: "cv", kind: "other", docType: "cong-van", unit: Y_TE, number: "12/SYT-VP", issued: [2024, 5, 3] },
    ],
    finds: [{ severity: "info", planId: "tinh", unit: "Sở Y tế", contains: "có thể không phải gửi" }],
  },
  {
    name: {
      vi: "“Các đơn vị còn lại” không gồm đơn vị đã nêu tên trước đó; đơn vị khác thì chưa chắc",
      en: "“The other units” are not those that the sentence names before them; of others it is unsure",
    },
    asOf: "2024-06-01",
    plans: [tinh([XAY_DUNG, Y_TE], [{ ...group("các đơn vị còn lại"), except: ["so-y-te"] }])],
    finds: [
      { severity: "warning", planId: "tinh", unit: "Sở Xây dựng", contains: "chưa chắc" },
      { severity: "info", planId: "tinh", unit: "Sở Y tế", contains: "có thể không phải gửi" },
      { severity: "info", planId: "tinh", unit: "các đơn vị còn lại" },
    ],
  },
  {
    name: {
      vi: "“Các cơ quan báo chí” không phải đơn vị cụ thể nào",
      en: "“The press” is not a particular unit",
    },
    asOf: "2024-06-01",
    plans: [tinh([XAY_DUNG, BAO_CHI]), soXayDung],
    finds: [],
  },
  {
    name: {
      vi: "Kế hoạch của tỉnh không yêu cầu ai ban hành kế hoạch: chưa chắc",
      en: "The province does not require any unit to issue a plan: unsure",
    },
    asOf: "2024-06-01",
    plans: [{ ...tinh([GIAO_THONG]), deadlines: [] }],
    finds: [{ severity: "warning", planId: "tinh", unit: "Sở Giao thông vận tải", contains: "chưa chắc" }],
  },
  {
    name: {
      vi: "Câu yêu cầu không nêu đơn vị nào: chưa chắc",
      en: "The sentence that requires plans names no unit: unsure",
    },
    asOf: "2024-06-01",
    plans: [tinh([GIAO_THONG], [])],
    finds: [{ severity: "warning", planId: "tinh", unit: "Sở Giao thông vận tải", contains: "chưa chắc" }],
  },
  {
    name: {
      vi: "“Các cơ quan, đơn vị, địa phương” không phải một nhóm đơn vị: chưa chắc",
      en: "“All offices, units and places” is not a group of units: unsure",
    },
    asOf: "2024-06-01",
    plans: [tinh([GIAO_THONG], [group("các cơ quan, đơn vị, địa phương trên địa bàn tỉnh")])],
    finds: [{ severity: "warning", planId: "tinh", unit: "Sở Giao thông vận tải", contains: "chưa chắc" }],
  },
  {
    name: {
      vi: "Có công văn của đơn vị về chỉ số và năm đó: chưa rõ",
      en: "A letter of the unit on this index and year: unclear",
    },
    asOf: "2024-06-01",
    plans: [
      tinh([Y_TE]),
      { id: "cv", kind: "other", docType: "cong-van", unit: Y_TE, number: "12/SYT-VP", issued: [2024, 5, 3] },
    ],
    finds: [{ severity: "warning", planId: "tinh", unit: "Sở Y tế", contains: "12/SYT-VP" }],
  },
  {
    name: {
      vi: "Công văn của đơn vị có trước kế hoạch của tỉnh (góp ý dự thảo): chưa nhận được",
      en: "A letter of the unit from before the province's plan, with comments on its draft: not received",
    },
    asOf: "2024-06-01",
    plans: [
      tinh([Y_TE]),
      { id: "cv", kind: "other", docType: "cong-van", unit: Y_TE, number: "12/SYT-VP", issued: [2024, 4, 3] },
    ],
    finds: [{ severity: "error", planId: "tinh", unit: "Sở Y tế", contains: "Chưa nhận được" }],
  },
  {
    name: {
      vi: "Có báo cáo của đơn vị chỉ nêu tên chỉ số thành phần: chưa rõ",
      en: "A report of the unit that names only a sub-index: unclear",
    },
    asOf: "2024-06-01",
    plans: [
      tinh([Y_TE]),
      {
        id: "bc",
        kind: "other",
        docType: "bao-cao",
        unit: Y_TE,
        number: "30/BC-SYT",
        issued: [2024, 5, 28],
        title: "Kết quả cải thiện chỉ số Đảm bảo tuân thủ năm 2024",
        record: { index: null, references: [] },
      },
    ],
    finds: [{ severity: "warning", planId: "tinh", unit: "Sở Y tế", contains: "30/BC-SYT" }],
  },
  {
    name: {
      vi: "Văn bản khác của hai sở, có thể là kế hoạch: chưa rõ với cả hai",
      en: "Another document of two departments may be the plan: unclear for both",
    },
    asOf: "2024-06-01",
    plans: [
      tinh([XAY_DUNG, Y_TE, GIAO_THONG]),
      {
        id: "chung",
        kind: "other",
        unit: unit("Sở Y tế - Sở Xây dựng", null),
        number: "12/KHPH-SYT-SXD",
        issued: [2024, 5, 3],
        answers,
      },
    ],
    finds: [
      { severity: "warning", planId: "tinh", unit: "Sở Xây dựng", contains: "12/KHPH-SYT-SXD" },
      { severity: "warning", planId: "tinh", unit: "Sở Y tế", contains: "12/KHPH-SYT-SXD" },
      { severity: "error", planId: "tinh", unit: "Sở Giao thông vận tải" },
    ],
  },
  {
    name: {
      vi: "Kế hoạch ban hành trong năm nhưng ghi năm trước, dẫn kế hoạch năm trước: chưa rõ",
      en: "A plan of this year with last year's title and reference: unclear",
    },
    asOf: "2024-06-01",
    plans: [
      tinh([Y_TE]),
      {
        id: "chep",
        unit: Y_TE,
        number: "7/KH-SYT",
        issued: [2024, 5, 3],
        years: [2023],
        answers: { number: "11/KH-UBND", day: "2023-03-10" },
      },
    ],
    finds: [{ severity: "warning", planId: "tinh", unit: "Sở Y tế", contains: "7/KH-SYT" }],
  },
  {
    name: {
      vi: "Hai sở cùng ban hành một kế hoạch: cả hai đã gửi",
      en: "Two departments issued one plan together: both have sent it",
    },
    asOf: "2024-06-01",
    plans: [
      tinh([XAY_DUNG, Y_TE, GIAO_THONG]),
      {
        id: "chung",
        unit: unit("Sở Y tế - Sở Xây dựng", Y_TE.unitId),
        number: "12/KHPH-SYT-SXD",
        issued: [2024, 5, 3],
        answers,
      },
    ],
    finds: [{ severity: "error", planId: "tinh", unit: "Sở Giao thông vận tải" }],
  },
  {
    name: {
      vi: "Tệp không đọc được có tên của đơn vị: chưa rõ",
      en: "An unread file with the unit's name: unclear",
    },
    asOf: "2024-06-01",
    unreadFiles: ["nhan/KH So Y te 2024.pdf", "nhan/SXD-2023.pdf"],
    plans: [tinh([Y_TE, XAY_DUNG])],
    finds: [
      { severity: "warning", planId: "tinh", unit: "Sở Y tế", contains: "KH So Y te 2024.pdf" },
      { severity: "error", planId: "tinh", unit: "Sở Xây dựng" },
    ],
  },
  {
    name: {
      vi: "Tên đơn vị ở bản quét bị đảo chữ: chưa rõ",
      en: "The words of the unit's name are in another order in a scan: unclear",
    },
    asOf: "2024-06-01",
    plans: [
      tinh([
        unit("Trung tâm Phục vụ hành chính công tỉnh", null),
        unit("Trung tâm Xúc tiến đầu tư tỉnh", null),
      ]),
      {
        id: "quet",
        unit: unit("Trung tâm Phục vụ chính hành công", null),
        answers,
        subIndices: [{ id: "pgi.1" }],
        method: "ocr",
      },
    ],
    finds: [
      {
        severity: "warning",
        planId: "tinh",
        unit: "Trung tâm Phục vụ hành chính công tỉnh",
        contains: "Chưa rõ",
      },
      { severity: "error", planId: "tinh", unit: "Trung tâm Xúc tiến đầu tư tỉnh" },
    ],
  },
  {
    name: {
      vi: "Tên cơ quan ở đầu bản quét đọc hỏng, tên kế hoạch hoặc số ký hiệu có tên đơn vị: chưa rõ",
      en: "The issuer of a scan was misread, and its title or symbol has the unit's name: unclear",
    },
    asOf: "2024-06-01",
    plans: [
      tinh([Y_TE, XAY_DUNG, GIAO_THONG]),
      {
        id: "ten",
        unit: unit("Ủy ban TH đầntính", null),
        title: "Nâng cao chỉ số xanh cấp tỉnh (PGI) năm 2024 của Sở Y tế",
        answers,
        method: "ocr",
        doubtful: ["/issuer"],
      },
      {
        id: "ky-hieu",
        unit: unit("Sớ Xảy dunq tinn", null),
        number: "31/KH-SXD",
        answers,
        method: "ocr",
        doubtful: ["/issuer"],
      },
    ],
    finds: [
      { severity: "warning", planId: "tinh", unit: "Sở Y tế", contains: "Chưa rõ" },
      { severity: "warning", planId: "tinh", unit: "Sở Xây dựng", contains: "31/KH-SXD" },
      { severity: "error", planId: "tinh", unit: "Sở Giao thông vận tải" },
    ],
  },
  {
    name: {
      vi: "Kế hoạch của đơn vị khác, đọc rõ, nhắc tên đơn vị ở tên kế hoạch: không thay kế hoạch của đơn vị",
      en: "The plan of another unit, read clearly, with the unit's name in its title: not the unit's plan",
    },
    asOf: "2024-06-01",
    plans: [
      tinh([Y_TE]),
      {
        id: "hoi",
        unit: unit("Hội Doanh nhân trẻ", null),
        title: "Phối hợp với Sở Y tế nâng cao chỉ số xanh cấp tỉnh (PGI) năm 2024",
        answers,
      },
    ],
    finds: [{ severity: "error", planId: "tinh", unit: "Sở Y tế" }],
  },
  {
    name: {
      vi: "Tên cơ quan ở đầu bản quét đọc hỏng, không nơi nào khác có tên đơn vị: chưa rõ ở đơn vị có tên gần giống",
      en: "The issuer of a scan was misread and nothing else names the unit: unclear for the unit with the most similar name",
    },
    asOf: "2024-06-01",
    plans: [
      tinh([Y_TE, XAY_DUNG, GIAO_THONG]),
      { id: "hong", unit: unit("Sớ X4y dunq", null), answers, method: "ocr", doubtful: ["/issuer"] },
    ],
    finds: [
      { severity: "error", planId: "tinh", unit: "Sở Y tế" },
      { severity: "warning", planId: "tinh", unit: "Sở Xây dựng", contains: "tệp “hong.docx”" },
      { severity: "error", planId: "tinh", unit: "Sở Giao thông vận tải" },
    ],
  },
  {
    name: {
      vi: "Không đọc được cơ quan ban hành, không nơi nào có tên đơn vị: chưa rõ ở mọi đơn vị chưa gửi",
      en: "No issuer was read and nothing names the unit: unclear for every unit without a plan",
    },
    asOf: "2024-06-01",
    plans: [
      tinh([Y_TE, XAY_DUNG]),
      {
        id: "khong-ten",
        unit: unit("", null),
        answers,
        method: "ocr",
        record: { issuer: null },
      },
    ],
    finds: [
      { severity: "warning", planId: "tinh", unit: "Sở Y tế", contains: "Chưa rõ" },
      { severity: "warning", planId: "tinh", unit: "Sở Xây dựng", contains: "Chưa rõ" },
    ],
  },
  {
    name: { vi: "Được yêu cầu đích danh, đã quá hạn", en: "Required by name, overdue" },
    asOf: "2024-06-01",
    plans: [tinh([XAY_DUNG, GIAO_THONG]), soXayDung],
    finds: [
      {
        severity: "error",
        planId: "tinh",
        unit: "Sở Giao thông vận tải",
        contains: "quá hạn 12 ngày (hạn 20/5/2024)",
      },
    ],
  },
];
