import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { orderedUnits } from "./ordered-units.ts";

export default clauseExamples(orderedUnits, [
  ["Ủy quyền cho Giám đốc Sở Xây dựng cấp giấy phép.", "Sở Xây dựng | cấp giấy phép."],
  [
    "Các ông (bà): Giám đốc Sở Tài chính, Thủ trưởng các sở chịu trách nhiệm thi hành.",
    "Sở Tài chính, các sở* | chịu trách nhiệm thi hành.",
  ],
  [
    "Giao Sở Công Thương rà soát quy hoạch cụm công nghiệp.",
    "Sở Công Thương | rà soát quy hoạch cụm công nghiệp.",
  ],
  ["Đề nghị Công an tỉnh: bảo đảm an ninh trật tự.", "Công an tỉnh | bảo đảm an ninh trật tự."],
  ["Phân công Sở Tư pháp, Sở Y tế theo dõi tiến độ.", "Sở Tư pháp, Sở Y tế | theo dõi tiến độ."],
  ["Kiến nghị Sở Công Thương rà soát quy hoạch.", "Sở Công Thương | rà soát quy hoạch."],
  ["Kiến nghị với các cơ quan có thẩm quyền về chính sách thuế.", ""],
  ["Sở Công Thương rà soát quy hoạch.", ""],
  // The heads of units must act. The units before the comma are what the sentence is about.
  [
    "Đối với các công đoàn cơ sở có sự thay đổi về nhân sự, các đồng chí Chủ tịch công đoàn cơ sở có trách nhiệm bàn giao hồ sơ.",
    "các đồng chí Chủ tịch công đoàn cơ sở* | có trách nhiệm bàn giao hồ sơ.",
  ],
  [
    "Đối với Sở Công Thương, Sở Tư pháp có trách nhiệm rà soát quy hoạch.",
    "Sở Công Thương, Sở Tư pháp | có trách nhiệm rà soát quy hoạch.",
  ],
  ["Giao trách nhiệm cụ thể cho từng cá nhân.", ""],
]);
