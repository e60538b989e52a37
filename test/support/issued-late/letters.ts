import { deadline, group, unit } from "../case-plan.ts";
import type { CheckCase } from "../cases.ts";
import { letterOf, letterText, PROVINCE_LETTER } from "../province-letter.ts";
import { plan, tinh } from "./plans.ts";

/** Letters that move the due date of plans, or seem to. */
export const letters: readonly CheckCase[] = [
  {
    name: { vi: "Có công văn gia hạn: nêu công văn", en: "A letter extends the due date: it is named" },
    plans: [
      tinh,
      plan("so-yt", [2024, 5, 21]),
      letterOf(unit("Sở Nội vụ", "so-noi-vu"), "912/SNV-CCHC", "gia hạn thời gian gửi kế hoạch"),
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
      letterOf(unit("Sở Xây dựng", "so-xay-dung"), "655/SXD-VP", "lùi thời hạn gửi kế hoạch"),
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
];
