import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { leadAndPartners } from "./lead-and-partners.ts";

export default clauseExamples(leadAndPartners, [
  [
    "Sở Nội vụ chủ trì, Sở Tài chính phối hợp: khảo sát mức độ hài lòng.",
    "Sở Nội vụ [lead] + Sở Tài chính | khảo sát mức độ hài lòng.",
  ],
  ["Sở Nội vụ chủ trì, Sở Tài chính phối hợp thực hiện các nội dung:", "Sở Nội vụ [lead] + Sở Tài chính | "],
  [
    "Sở Nội vụ chủ trì, Sở Tài chính phối hợp rà soát các quy định sau:",
    "Sở Nội vụ [lead] + Sở Tài chính | rà soát các quy định sau:",
  ],
  [
    "Giao Sở Nội vụ chủ trì, UBND các xã phối hợp, công khai thủ tục trước ngày 15/7/2025.",
    "Sở Nội vụ [lead] + UBND các xã* | công khai thủ tục trước ngày 15/7/2025.",
  ],
  ["Sở Nội vụ chủ trì; Sở Tài chính phối hợp, cung cấp số liệu.", ""],
  ["Giao Sở Y tế chủ trì, Sở Tư pháp cùng phối hợp.", "Sở Y tế [lead] + Sở Tư pháp | "],
  ["Sở Nội vụ chủ trì khảo sát mức độ hài lòng.", ""],
  ["Sở Nội vụ phối hợp khảo sát.", ""],
  [
    "Giao Sở Nội vụ chủ trì, Sở Tài chính, Thanh tra tỉnh phối hợp rà soát quy định về phí.",
    "Sở Nội vụ [lead] + Sở Tài chính, Thanh tra tỉnh | rà soát quy định về phí.",
  ],
  ["Sở Nội vụ chủ trì, Sở Tài chính phối hợp với Sở Y tế rà soát quy định về phí.", ""],
]);
