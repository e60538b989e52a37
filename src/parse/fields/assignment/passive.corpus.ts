import { clauseExamples } from "../../../../test/support/parse-formats.ts";
import { passiveUnits } from "./passive.ts";

export default clauseExamples(passiveUnits, [
  [
    "Nội dung khảo sát do Sở Khoa học và Công nghệ chủ trì.",
    "Sở Khoa học và Công nghệ | Nội dung khảo sát do Sở Khoa học và Công nghệ chủ trì.",
  ],
  [
    "Nội dung khảo sát do Sở Nội vụ chủ trì, Sở Tư pháp phối hợp.",
    "Sở Nội vụ + Sở Tư pháp | Nội dung khảo sát do Sở Nội vụ chủ trì, Sở Tư pháp phối hợp.",
  ],
  ["Do Sở Nội vụ thực hiện trong quý II.", "Sở Nội vụ | Do Sở Nội vụ thực hiện trong quý II."],
  [
    "Công tác kiểm dịch do Chi cục Chăn nuôi và Thú y phụ trách.",
    "Chi cục Chăn nuôi và Thú y | Công tác kiểm dịch do Chi cục Chăn nuôi và Thú y phụ trách.",
  ],
  ["Tham dự hội thảo do Sở Nội vụ chủ trì.", ""],
  ["Nội dung chậm triển khai do thiếu kinh phí.", ""],
]);
