import { deadline, group, unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { letterText, PROVINCE_LETTER } from "../../../test/support/province-letter.ts";
import { issuedLate } from "./issued-late.ts";

const tinh = {
  id: "tinh",
  deadlines: [deadline("sub-plan", "2024-05-20", { units: [group("Các Sở, ban, ngành")] })],
} as const;
const CONG_AN = unit("Công an tỉnh", "cong-an-tinh");
const plan = (id: string, issued: readonly [number, number, number | null]) =>
  ({
    id,
    unit: unit("Sở Y tế", "so-y-te"),
    issued,
    answers: { number: "25/KH-UBND", day: "2024-04-10" },
    subIndices: [{ id: "pgi.1" }],
  }) as const;

export default cases(issuedLate, [
  {
    name: { vi: "Ban hành sau thời hạn một ngày", en: "Issued one day after the deadline" },
    plans: [tinh, plan("so-yt", [2024, 5, 21])],
    finds: [{ severity: "warning", planId: "so-yt", contains: "20/5/2024" }],
  },
  {
    name: { vi: "Có công văn gia hạn: nêu công văn", en: "A letter extends the due date: it is named" },
    plans: [
      tinh,
      plan("so-yt", [2024, 5, 21]),
      {
        id: "cong-van",
        kind: "other",
        docType: "cong-van",
        unit: unit("Sở Nội vụ", "so-noi-vu"),
        number: "912/SNV-CCHC",
        issued: [2024, 5, 15],
        title: "gia hạn thời gian gửi kế hoạch",
        answers: { number: "25/KH-UBND", day: "2024-04-10" },
      },
    ],
    finds: [{ severity: "warning", planId: "so-yt", contains: "912/SNV-CCHC" }],
  },
  {
    name: {
      vi: "Công văn xin lùi thời hạn của đơn vị khác: không nêu công văn",
      en: "Another unit's letter asks for a later day of its own: it is not named",
    },
    plans: [
      {
        ...tinh,
        deadlines: [
          deadline("sub-plan", "2024-05-20", {
            units: [group("Các Sở, ban, ngành")],
            to: [unit("Sở Nội vụ", "so-noi-vu")],
          }),
        ],
      },
      plan("so-yt", [2024, 5, 21]),
      {
        id: "cong-van",
        kind: "other",
        docType: "cong-van",
        unit: unit("Sở Xây dựng", "so-xay-dung"),
        number: "655/SXD-VP",
        issued: [2024, 5, 15],
        title: "lùi thời hạn gửi kế hoạch",
        answers: { number: "25/KH-UBND", day: "2024-04-10" },
      },
    ],
    finds: [{ severity: "warning", planId: "so-yt", lacks: "655/SXD-VP" }],
  },
  {
    name: {
      vi: "Công văn kéo dài thời hạn cho các sở nêu trong ngoặc: không tính chậm",
      en: "A letter extends the due date of departments that it lists in a bracket",
    },
    plans: [tinh, plan("so-yt", [2024, 5, 21]), PROVINCE_LETTER],
    texts: letterText(
      "2. Đối với các sở mới được hợp nhất (Sở Tài chính; Sở Y tế; Sở Xây dựng), thời hạn gửi kế hoạch là trước ngày 27/5/2024.",
    ),
    finds: [],
  },
  {
    name: {
      vi: "Công văn kéo dài thời hạn cho các sở: không tính chậm",
      en: "A letter extends the due date of the departments",
    },
    plans: [tinh, plan("so-yt", [2024, 5, 21]), PROVINCE_LETTER],
    texts: letterText("1. Thời hạn gửi kế hoạch của các sở, ban, ngành được kéo dài thêm năm ngày."),
    finds: [],
  },
  {
    name: {
      vi: "Công văn kéo dài thời hạn, kế hoạch vẫn chậm hơn",
      en: "A letter extends the due date, and the plan misses the new one",
    },
    plans: [tinh, plan("so-yt", [2024, 5, 31]), PROVINCE_LETTER],
    texts: letterText("Gia hạn thời gian gửi kế hoạch của các sở, ban, ngành đến hết ngày 25/5/2024."),
    finds: [{ severity: "warning", planId: "so-yt", contains: "đến 25/5/2024" }],
  },
  {
    name: {
      vi: "Công văn nêu lại thời hạn cũ trước khi kéo dài",
      en: "A letter that repeats the due date before it extends it",
    },
    plans: [tinh, plan("so-yt", [2024, 5, 21]), PROVINCE_LETTER],
    texts: letterText(
      "Ngày 10/4/2024, UBND tỉnh yêu cầu các đơn vị ban hành kế hoạch, gửi Sở Nội vụ trước ngày 20/5/2024.",
      "1. Đồng ý điều chỉnh thời hạn gửi kế hoạch của các sở từ “trước ngày 20/5/2024” thành “trước ngày 30/5/2024”.",
    ),
    finds: [],
  },
  {
    name: {
      vi: "Công văn nêu số kế hoạch đã nhận đến một ngày: không phải kéo dài thời hạn",
      en: "A letter on the plans received until a day extends nothing",
    },
    plans: [tinh, plan("so-yt", [2024, 5, 21]), { ...PROVINCE_LETTER, issued: [2024, 5, 28] }],
    texts: letterText("Đến hết ngày 25/5/2024, các sở, ban, ngành đã gửi 12 kế hoạch."),
    finds: [{ severity: "warning", planId: "so-yt", contains: "20/5/2024" }],
  },
  {
    name: {
      vi: "Công văn chỉ kéo dài thời hạn cho cấp huyện",
      en: "A letter extends the due date of the districts only",
    },
    plans: [tinh, plan("so-yt", [2024, 5, 21]), PROVINCE_LETTER],
    texts: letterText(
      "1. Thời hạn gửi kế hoạch của UBND các huyện, thị xã, thành phố được kéo dài thêm 10 ngày.",
    ),
    finds: [{ severity: "warning", planId: "so-yt", contains: "20/5/2024", lacks: "912/UBND" }],
  },
  {
    name: {
      vi: "Công văn của một đơn vị khác đề nghị kéo dài thời hạn",
      en: "Another unit asks for an extension",
    },
    plans: [
      tinh,
      plan("so-yt", [2024, 5, 21]),
      { ...PROVINCE_LETTER, unit: unit("Sở Xây dựng", "so-xay-dung"), title: "kế hoạch về chỉ số PGI" },
    ],
    texts: letterText("Đề nghị kéo dài thời hạn gửi kế hoạch của các sở, ban, ngành thêm năm ngày."),
    finds: [{ severity: "warning", planId: "so-yt", contains: "20/5/2024" }],
  },
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
]);
