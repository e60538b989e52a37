import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { addressedGroup } from "./addressed-group.ts";

export default clauseExamples(addressedGroup, [
  [
    "Đối với các xã còn diện tích đất lúa: cần kiểm tra việc đốt rơm rạ.",
    "các xã còn diện tích đất lúa* | cần kiểm tra việc đốt rơm rạ.",
  ],
  [
    "Đối với các đơn vị thực hiện dịch vụ, thu gom chất thải (theo danh sách gửi kèm): Che chắn xe.",
    "các đơn vị thực hiện dịch vụ, thu gom chất thải* | Che chắn xe.",
  ],
  [
    "Đối với những doanh nghiệp kinh doanh xây dựng chợ: lập phương án chữa cháy.",
    "những doanh nghiệp kinh doanh xây dựng chợ* | lập phương án chữa cháy.",
  ],
  // Units of the catalogue, every body, things, a topic before another subject, and what is done to the class.
  ["Đối với các sở, ban, ngành căn cứ chức năng: rà soát thủ tục.", ""],
  ["Đối với các đơn vị: rà soát thủ tục.", ""],
  ["Đối với các nội dung còn lại trong kế hoạch: rà soát thủ tục.", ""],
  ["Đối với các xã còn diện tích đất lúa: Sở Y tế kiểm tra nguồn nước.", ""],
  ["Đối với các cơ sở vi phạm nhiều lần: xử phạt nghiêm.", ""],
  ["Đối với các đơn vị chậm báo cáo rà soát thủ tục.", ""],
]);
