import { unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { symbolMalformed } from "./symbol-malformed.ts";

const health = unit("Sở Y tế", "so-y-te");

export default cases(symbolMalformed, [
  {
    name: {
      vi: "Đúng thể thức, có chữ của phòng soạn thảo",
      en: "Well formed, with the letters of the drafting division",
    },
    plans: [{ id: "so-yt", unit: health, number: "7/KH-SYT-NVY" }],
    finds: [],
  },
  {
    name: { vi: "Để trống số", en: "Blank serial" },
    plans: [{ id: "so-yt", unit: health, number: "/KH-SYT" }],
    finds: [],
  },
  {
    name: { vi: "Kế hoạch ban hành kèm quyết định", en: "A plan annexed to a decision" },
    plans: [{ id: "so-yt", unit: health, docType: "quyet-dinh", number: "7/QĐ-SYT" }],
    finds: [],
  },
  {
    name: { vi: "Văn bản của Đảng", en: "A party document" },
    plans: [
      { id: "so-yt", unit: health, record: { number: { text: "12-KH/TU", serial: 12, symbol: "KH/TU" } } },
    ],
    finds: [],
  },
  {
    name: { vi: "Số đọc chưa chắc chắn", en: "The number was read with low confidence" },
    plans: [{ id: "so-yt", unit: health, number: "7/SYT-KH", doubtful: ["/number"] }],
    finds: [],
  },
  {
    name: { vi: "Đảo tên loại và cơ quan", en: "Type and issuer are swapped" },
    plans: [{ id: "so-yt", unit: health, number: "7/SYT-KH" }],
    finds: [{ severity: "info", planId: "so-yt", contains: "SYT-KH" }],
  },
]);
