import { unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { issuerMismatch } from "./issuer-mismatch.ts";

const transport = unit("Sở Giao thông vận tải", "so-giao-thong-van-tai");
const building = unit("Sở Xây dựng", "so-xay-dung");
const health = unit("Sở Y tế", "so-y-te");

export default cases(issuerMismatch, [
  {
    name: { vi: "Ký hiệu của chính cơ quan", en: "The office's own symbol" },
    plans: [{ id: "so-gtvt", unit: transport, number: "7/KH-SGTVT" }],
    finds: [],
  },
  {
    name: { vi: "Ký hiệu không rõ của ai", en: "A symbol of no known office" },
    plans: [{ id: "so-yt", unit: health, number: "7/KH-ABC" }],
    finds: [],
  },
  {
    name: { vi: "Cơ quan kế thừa còn dùng ký hiệu cũ", en: "The successor still uses the old symbol" },
    plans: [{ id: "so-xd", unit: building, number: "7/KH-SGTVT", issued: [2025, 4, 2] }],
    finds: [],
  },
  {
    name: { vi: "UBND phường: mọi UBND đều dùng “KH-UBND”", en: "All People's Committees use “KH-UBND”" },
    plans: [
      { id: "phuong", unit: unit("UBND phường Tân Giang", "ubnd-phuong-tan-giang"), number: "7/KH-UBND" },
    ],
    finds: [],
  },
  {
    name: { vi: "Số đọc chưa chắc chắn", en: "The number was read with low confidence" },
    plans: [{ id: "so-yt", unit: health, number: "7/KH-SGTVT", doubtful: ["/number"] }],
    finds: [],
  },
  {
    name: { vi: "Ký hiệu của cơ quan khác", en: "The symbol of another office" },
    plans: [{ id: "so-yt", unit: health, number: "7/KH-SGTVT" }],
    finds: [{ severity: "info", planId: "so-yt", contains: "Sở Giao thông vận tải" }],
  },
]);
