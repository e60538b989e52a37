import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { jointLeads } from "./joint-leads.ts";

export default clauseExamples(jointLeads, [
  [
    "Sở Ngoại vụ đồng chủ trì với Sở Công Thương tổ chức hội nghị.",
    "Sở Ngoại vụ, Sở Công Thương [lead] | tổ chức hội nghị.",
  ],
  [
    "Giao Sở Y tế cùng chủ trì với Sở Nội vụ, Sở Tài chính rà soát chế độ.",
    "Sở Y tế, Sở Nội vụ, Sở Tài chính [lead] | rà soát chế độ.",
  ],
  ["Sở Y tế chủ trì, phối hợp với Sở Nội vụ rà soát chế độ.", ""],
  ["Sở Y tế, Sở Nội vụ đồng chủ trì rà soát chế độ.", ""],
]);
