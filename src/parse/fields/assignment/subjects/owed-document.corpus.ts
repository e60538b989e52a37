import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { owedDocument } from "./owed-document.ts";

export default clauseExamples(owedDocument, [
  [
    "Văn bản góp ý của Sở Nội vụ gửi về Sở Tư pháp trước ngày 15/3.",
    "Sở Nội vụ | Văn bản góp ý của Sở Nội vụ gửi về Sở Tư pháp trước ngày 15/3.",
  ],
  [
    "Ý kiến tham gia của các sở đề nghị gửi về Văn phòng UBND tỉnh để tổng hợp.",
    "các sở* | Ý kiến tham gia của các sở đề nghị gửi về Văn phòng UBND tỉnh để tổng hợp.",
  ],
  [
    "Báo cáo của UBND các xã gửi qua thư điện tử chậm nhất ngày 20 hằng tháng.",
    "UBND các xã* | Báo cáo của UBND các xã gửi qua thư điện tử chậm nhất ngày 20 hằng tháng.",
  ],
  // What was sent, and a document that is only cited.
  ["Báo cáo của Sở Nội vụ gửi về Sở Tư pháp còn thiếu phụ lục.", ""],
  ["Ý kiến của Sở Nội vụ đã gửi về Sở Tư pháp trước ngày 15/3.", ""],
  ["Hồ sơ của Sở Nội vụ gồm 02 bộ.", ""],
  // Without an owner only the addressees of a letter owe it.
  ["Văn bản góp ý đề nghị gửi về Sở Tư pháp trước ngày 15/3.", ""],
]);
