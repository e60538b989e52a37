import { deadline, group, unit } from "../case-plan.ts";
import type { CheckCase } from "../cases.ts";
import { letterText, PROVINCE_LETTER } from "../province-letter.ts";
import { binhLu, COMMUNES, commune, laiChau, soXayDung, XA, XAY_DUNG } from "./plans.ts";

/** Groups whose members are all known, such as the communes. */
export const completeLists: readonly CheckCase[] = [
  {
    name: {
      vi: "Nhóm có đủ danh sách nhưng không được yêu cầu ban hành kế hoạch: không nói ai chưa gửi",
      en: "A group with a complete list that need not send plans: no member is missing",
    },
    asOf: "2026-03-01",
    plans: [
      laiChau([COMMUNES, XAY_DUNG], [XAY_DUNG]),
      { ...soXayDung, ...binhLu, id: "sxd", unit: XAY_DUNG, level: "department" },
    ],
    finds: [{ severity: "info", planId: "tinh", unit: "UBND các xã, phường", contains: "của 0/38 đơn vị." }],
  },
  {
    name: {
      vi: "Nhóm có đủ danh sách, chưa đến hạn",
      en: "A group with a complete list, not yet due",
    },
    asOf: "2026-02-15",
    plans: [laiChau([COMMUNES]), binhLu],
    finds: [
      { severity: "info", planId: "tinh", unit: "UBND các xã, phường", contains: "chưa đến hạn (còn 5 ngày" },
    ],
  },
  {
    name: {
      vi: "Công văn kéo dài thời hạn của các xã, phường: chưa đến hạn mới",
      en: "A letter extends the due date of the communes: not yet due",
    },
    asOf: "2026-03-01",
    plans: [
      laiChau([COMMUNES]),
      binhLu,
      { ...PROVINCE_LETTER, issued: [2026, 2, 15], province: "Lai Châu", answers: binhLu.answers },
    ],
    texts: letterText("Gia hạn thời gian gửi kế hoạch của UBND các xã, phường đến hết ngày 05/3/2026."),
    finds: [
      { severity: "info", planId: "tinh", unit: "UBND các xã, phường", contains: "chưa đến hạn (còn 4 ngày" },
    ],
  },
  {
    name: {
      vi: "Công văn kéo dài thời hạn của một xã: chưa rõ xã này, các xã khác quá hạn",
      en: "A letter extends the due date of one commune: unclear for it, the others are overdue",
    },
    asOf: "2026-03-01",
    plans: [
      laiChau([COMMUNES]),
      { ...PROVINCE_LETTER, issued: [2026, 2, 15], province: "Lai Châu", answers: binhLu.answers },
    ],
    texts: letterText("Gia hạn thời gian gửi kế hoạch của UBND xã Bình Lư đến hết ngày 05/3/2026."),
    finds: [
      {
        severity: "warning",
        planId: "tinh",
        unit: "UBND các xã, phường",
        contains: "Chưa tính là chậm: xã Bình Lư",
      },
    ],
  },
  {
    name: {
      vi: "Trước 01/7/2025: chưa có danh sách xã, phường, thị trấn",
      en: "Before July 2025 there is no list of communes",
    },
    asOf: "2025-06-01",
    plans: [
      {
        ...laiChau([XA]),
        issued: [2025, 1, 20],
        years: [2025],
        deadlines: [deadline("sub-plan", "2025-05-20", { units: [XA] })],
      },
    ],
    finds: [
      {
        severity: "info",
        planId: "tinh",
        unit: "UBND các xã, phường, thị trấn",
        contains: "chưa có danh sách",
      },
    ],
  },
  {
    name: {
      vi: "Tên xã ở bản quét không có trong danh mục: xã gần giống chưa rõ",
      en: "A recognised name that no commune of the province has: unclear for the commune that is like it",
    },
    asOf: "2026-03-01",
    plans: [
      laiChau([unit("UBND xã Bum Tở", "ubnd-xa-bum-to"), unit("UBND xã Khổng Lào", "ubnd-xa-khong-lao")]),
      { ...commune("quet", "UBND xã Bum Ti1", "ubnd-xa-bum-ti1"), method: "ocr" },
    ],
    finds: [
      {
        severity: "warning",
        planId: "tinh",
        unit: "UBND xã Bum Tở",
        contains: "Chưa rõ UBND xã Bum Tở đã gửi",
      },
      { severity: "error", planId: "tinh", unit: "UBND xã Khổng Lào", contains: "Chưa nhận được" },
    ],
  },
  {
    name: {
      vi: "Tệp không đọc được có tên xã: xã đó chưa rõ",
      en: "An unread file with the name of a commune: unclear for this commune",
    },
    asOf: "2026-03-01",
    unreadFiles: ["nhan/KH xa Bum To.pdf"],
    plans: [laiChau([COMMUNES]), binhLu],
    finds: [
      {
        severity: "warning",
        planId: "tinh",
        unit: "UBND các xã, phường",
        contains: "Chưa rõ UBND xã Bum Tở đã gửi hay chưa: tệp “nhan/KH xa Bum To.pdf”",
      },
    ],
  },
  {
    name: {
      vi: "Kế hoạch của xã không có trong danh sách: có thể đọc sai tên, nên chưa chắc",
      en: "A plan of a commune that is not on the list: the name may be misread, so unsure",
    },
    asOf: "2026-03-01",
    plans: [laiChau([COMMUNES]), commune("sai", "UBND xã Bình Lu1", "ubnd-xa-binh-lu1")],
    finds: [
      {
        severity: "warning",
        planId: "tinh",
        unit: "UBND các xã, phường",
        contains: "danh sách: UBND xã Bình Lu1",
      },
    ],
  },
  {
    name: {
      vi: "Nhóm có đủ danh sách, đã quá hạn: một cảnh báo nêu mọi đơn vị chưa gửi",
      en: "A group with a complete list, overdue: one finding names all members without a plan",
    },
    asOf: "2026-03-01",
    plans: [laiChau([COMMUNES]), binhLu],
    finds: [
      {
        severity: "warning",
        planId: "tinh",
        unit: "UBND các xã, phường",
        contains: "đã nhận kế hoạch của 1/38 đơn vị, quá hạn 9 ngày (hạn 20/02/2026)",
      },
    ],
  },
  {
    name: {
      vi: "Nhóm có đủ danh sách, kế hoạch của tỉnh có thể là dự thảo: không nói là quá hạn",
      en: "A group with a complete list, and a parent that may be a draft: nothing is reported as overdue",
    },
    asOf: "2026-03-01",
    plans: [{ ...laiChau([COMMUNES]), number: "/KH-UBND", issued: [2026, 1, null] }],
    finds: [
      {
        severity: "warning",
        planId: "tinh",
        unit: "UBND các xã, phường",
        contains: "có thể là dự thảo",
        lacks: "quá hạn",
      },
    ],
  },
  {
    name: {
      vi: "Xã đã thành phường là cùng một đơn vị",
      en: "A commune that became a ward is the same unit",
    },
    asOf: "2026-03-01",
    plans: [laiChau([COMMUNES]), commune("thanh-phuong", "UBND phường Bình Lư", "ubnd-phuong-binh-lu")],
    finds: [
      { severity: "warning", planId: "tinh", unit: "UBND các xã, phường", contains: "của 1/38 đơn vị" },
    ],
  },
  {
    name: {
      vi: "“UBND các xã, phường khác”: trừ các xã đã nêu tên",
      en: "“The other communes”: without the communes named before",
    },
    asOf: "2026-03-01",
    plans: [laiChau([unit("UBND xã Bình Lư", "ubnd-xa-binh-lu"), group("UBND các xã, phường khác")]), binhLu],
    finds: [
      { severity: "warning", planId: "tinh", unit: "UBND các xã, phường khác", contains: "của 0/37 đơn vị" },
    ],
  },
];
