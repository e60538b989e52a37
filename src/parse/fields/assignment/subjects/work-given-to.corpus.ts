import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { workGivenTo } from "./work-given-to.ts";

export default clauseExamples(workGivenTo, [
  [
    "Giao nhiệm vụ theo dõi, tổng hợp kết quả thực hiện Kế hoạch cho Sở Nội vụ.",
    "Sở Nội vụ | Giao nhiệm vụ theo dõi, tổng hợp kết quả thực hiện Kế hoạch cho Sở Nội vụ.",
  ],
  [
    "Giao việc rà soát thủ tục cho Sở Tư pháp, hoàn thành trước ngày 30/6/2026.",
    "Sở Tư pháp | Giao việc rà soát thủ tục cho Sở Tư pháp, hoàn thành trước ngày 30/6/2026.",
  ],
  [
    "Phân công nhiệm vụ kiểm tra các xã cho Sở Tài chính, Sở Y tế với các nội dung sau:",
    "Sở Tài chính, Sở Y tế | Phân công nhiệm vụ kiểm tra các xã cho Sở Tài chính, Sở Y tế với các nội dung sau:",
  ],
  [
    "Giao nhiệm vụ quan trắc năm 2026 cho Trung tâm Quan trắc tài nguyên với các nội dung chính như sau:",
    "Trung tâm Quan trắc tài nguyên | Giao nhiệm vụ quan trắc năm 2026 cho Trung tâm Quan trắc tài nguyên với các nội dung chính như sau:",
  ],
  // After "cho": people who benefit from the work, or units that get a figure or land. Neither is a unit with work.
  ["Giao nhiệm vụ tổ chức tập huấn cho doanh nghiệp nhỏ và vừa tại các xã về chuyển đổi số.", ""],
  ["Giao chỉ tiêu thu ngân sách cho các xã, phường.", ""],
  ["Giao đất, cho thuê đất theo quy định.", ""],
  // An order of services is a contract: what follows are its terms.
  ["Đặt hàng cung cấp dịch vụ quan trắc cho Trung tâm Quan trắc với các nội dung sau:", ""],
  // Another rule reads the order itself.
  ["Giao nhiệm vụ cho Sở Nội vụ chủ trì rà soát.", ""],
]);
