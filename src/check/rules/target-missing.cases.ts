import { score, unit } from "../../../test/support/case-plan.ts";
import { rise, scoreAs, share } from "../../../test/support/case-targets.ts";
import { cases } from "../../../test/support/cases.ts";
import { targetMissing } from "./target-missing.ts";

const Y_TE = unit("Sở Y tế", "so-y-te");
const answers = { number: "25/KH-UBND", day: "2024-04-10" };
const tinh = { id: "tinh", subIndices: [{ id: "pgi.2", target: score(6.2) }, { id: "pgi.3" }] } as const;

export default cases(targetMissing, [
  {
    name: { vi: "Có nêu mục tiêu", en: "Target stated" },
    plans: [tinh, { id: "so-yt", unit: Y_TE, answers, subIndices: [{ id: "pgi.2", target: score(6.2) }] }],
    finds: [],
  },
  {
    name: { vi: "Nêu chỉ tiêu khác, không so sánh được", en: "A target of another kind" },
    plans: [tinh, { id: "so-yt", unit: Y_TE, answers, subIndices: [{ id: "pgi.2", target: share(90) }] }],
    finds: [],
  },
  {
    name: { vi: "Chỉ nêu mức tăng", en: "Only the increase is stated" },
    plans: [
      tinh,
      { id: "so-yt", unit: Y_TE, answers, subIndices: [{ id: "pgi.2", target: rise("0,5", 0.5, "điểm") }] },
    ],
    finds: [],
  },
  {
    name: { vi: "Kế hoạch của năm sau", en: "A plan of the next year" },
    plans: [
      { ...tinh, openEnded: true },
      {
        id: "so-yt",
        unit: Y_TE,
        answers,
        years: [2025],
        issued: [2025, 2, 3],
        subIndices: [{ id: "pgi.2" }],
      },
    ],
    finds: [],
  },
  {
    name: { vi: "Có chỉ số, không nêu mục tiêu của tỉnh", en: "Sub-index without the province's target" },
    plans: [tinh, { id: "so-yt", unit: Y_TE, answers, subIndices: [{ id: "pgi.2" }, { id: "pgi.3" }] }],
    finds: [
      { severity: "info", planId: "so-yt", subIndex: "pgi.2", contains: "đặt mục tiêu từ 6,20 điểm trở lên" },
    ],
  },
  {
    name: {
      vi: "Nhiều chỉ số không nêu mục tiêu: một lưu ý",
      en: "Several sub-indices without a target: one note",
    },
    plans: [
      {
        id: "tinh",
        subIndices: [
          { id: "pgi.1", target: score(5.5) },
          { id: "pgi.2", target: score(6.2) },
          { id: "pgi.3", target: score(4.75) },
        ],
      },
      {
        id: "so-yt",
        unit: Y_TE,
        answers,
        subIndices: [{ id: "pgi.1" }, { id: "pgi.2" }, { id: "pgi.3", target: score(4.75) }],
      },
    ],
    finds: [
      {
        severity: "info",
        planId: "so-yt",
        contains:
          "“Giảm thiểu ô nhiễm và thiên tai” và “Đảm bảo tuân thủ”; Kế hoạch số 25/KH-UBND ngày 10/4/2024 của UBND tỉnh đặt mục tiêu lần lượt là từ 5,50 điểm trở lên và từ 6,20 điểm trở lên.",
        lacks: "Thúc đẩy",
      },
    ],
  },
  {
    name: {
      vi: "Có trang chưa đọc được: chỉ nêu là chưa thấy",
      en: "A page was not read: the finding says that no target was found",
    },
    plans: [
      tinh,
      { id: "so-yt", unit: Y_TE, answers, warnings: ["ocr-needed"], subIndices: [{ id: "pgi.2" }] },
    ],
    finds: [
      {
        severity: "info",
        planId: "so-yt",
        subIndex: "pgi.2",
        contains: "Trong phần đọc được",
        lacks: "không nêu",
      },
    ],
  },
  {
    name: {
      vi: "Bản quét mờ: chỉ nêu là chưa thấy",
      en: "A poor scan: the finding says that no target was found",
    },
    plans: [tinh, { id: "so-yt", unit: Y_TE, answers, pageConfidence: 0.5, subIndices: [{ id: "pgi.2" }] }],
    finds: [
      {
        severity: "info",
        planId: "so-yt",
        subIndex: "pgi.2",
        contains: "Trong phần đọc được",
        lacks: "không nêu",
      },
    ],
  },
  {
    name: { vi: "Số được ghi đúng như in trong văn bản", en: "The figure keeps its printed decimals" },
    plans: [
      { id: "tinh", subIndices: [{ id: "pgi.2", target: scoreAs("đạt 7 điểm", 7) }] },
      { id: "so-yt", unit: Y_TE, answers, subIndices: [{ id: "pgi.2" }] },
    ],
    finds: [{ severity: "info", planId: "so-yt", subIndex: "pgi.2", contains: "đặt mục tiêu 7 điểm" }],
  },
  {
    name: {
      vi: "Văn bản bổ sung của đơn vị nêu mục tiêu",
      en: "An amendment of the unit's plan states the target",
    },
    plans: [
      tinh,
      { id: "so-yt", unit: Y_TE, answers, subIndices: [{ id: "pgi.2" }] },
      {
        id: "so-yt-2",
        unit: Y_TE,
        number: "19/KH-S",
        issued: [2024, 6, 1],
        changes: { relation: "amends", number: "7/KH-S" },
        subIndices: [{ id: "pgi.2", target: score(6.2) }],
      },
    ],
    finds: [],
  },
]);
