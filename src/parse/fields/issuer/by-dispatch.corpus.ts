import { issuerExamples } from "../../../../test/support/issuer-examples.ts";
import { issuerByDispatch } from "./by-dispatch.ts";

const dispatch = (sentence: string) =>
  `CÔNG ĐIỆN\nVề ứng phó với mưa lũ\n${sentence}\n- Giám đốc các sở;\nĐể ứng phó với mưa lũ, yêu cầu:\n1. Các sở trực ban.`;

export default issuerExamples(issuerByDispatch, "issuer/by-dispatch", [
  [dispatch("THỦ TƯỚNG CHÍNH PHỦ điện:"), "Thủ tướng Chính phủ (other)"],
  [dispatch("ỦY BAN NHÂN DÂN TỈNH LÀO CAI điện:"), "UBND tỉnh Lào Cai (province)"],
  [dispatch("SỞ Y TẾ điện:"), "Sở Y tế (department)"],
  // Other sentences with the word.
  [dispatch("Ngành điện: bảo đảm nguồn điện."), ""],
  [dispatch("Sở Y tế bảo đảm nguồn điện cho các bệnh viện."), ""],
]);
