import { clauseExamples } from "../../../../test/support/parse-formats.ts";
import { leadAndPartners } from "./lead-and-partners.ts";

export default clauseExamples(leadAndPartners, [
  [
    "Sở Nội vụ chủ trì, Sở Tài chính phối hợp: khảo sát mức độ hài lòng.",
    "Sở Nội vụ [lead] + Sở Tài chính | khảo sát mức độ hài lòng.",
  ],
  ["Giao Sở Y tế chủ trì, Sở Tư pháp cùng phối hợp.", "Sở Y tế [lead] + Sở Tư pháp | "],
  ["Sở Nội vụ chủ trì khảo sát mức độ hài lòng.", ""],
  ["Sở Nội vụ phối hợp khảo sát.", ""],
  [
    "Giao Sở Nội vụ chủ trì, Sở Tài chính, Thanh tra tỉnh phối hợp rà soát quy định về phí.",
    "Sở Nội vụ [lead] + Sở Tài chính, Thanh tra tỉnh | rà soát quy định về phí.",
  ],
  ["Sở Nội vụ chủ trì, Sở Tài chính phối hợp với Sở Y tế rà soát quy định về phí.", ""],
]);
