import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

// Labels of several lead units, and of units that do the remaining work.
export default assignmentExamples(
  "labels of those who lead together, and of those who have what others leave",
  [
    [
      "Tổ chức hội thi tay nghề cho thanh niên.\nĐồng chủ trì: Sở Nội vụ và Sở Công Thương. Tham gia: Tỉnh đoàn, Sở Y tế.",
      ["Sở Nội vụ, Sở Công Thương [lead] + Tỉnh đoàn, Sở Y tế: 1"],
    ],
    [
      "Tổ chức hội thi tay nghề cho thanh niên.\nCác đơn vị đồng chủ trì: Sở Nội vụ, Sở Công Thương.",
      ["Sở Nội vụ, Sở Công Thương [lead]: 1"],
    ],
    [
      "Mua thiết bị cho trạm y tế. Sở Nội vụ tham mưu chính sách thu hút bác sĩ.\nChủ trì (trừ nội dung thu hút bác sĩ): Sở Y tế.",
      ["Sở Nội vụ [member]: 1", "Sở Y tế [lead]: 1"],
    ],
    [
      "Mua thiết bị cho trạm y tế. Sở Nội vụ tham mưu chính sách thu hút bác sĩ.\nCơ quan chủ trì (ngoài phần việc đã giao Sở Nội vụ): Sở Y tế; phối hợp: Sở Tài chính.",
      ["Sở Nội vụ [member]: 1", "Sở Y tế [lead] + Sở Tài chính: 1"],
    ],
    [
      "Mua thiết bị cho trạm y tế. Sở Nội vụ tham mưu chính sách thu hút bác sĩ.\nĐơn vị thực hiện (các nội dung còn lại): Sở Y tế.",
      ["Sở Nội vụ [member]: 1", "Sở Y tế [member]: 1"],
    ],
    [
      "Mua thiết bị cho trạm y tế.\nĐơn vị thực hiện (không bao gồm việc đấu thầu): Sở Y tế.",
      ["Sở Y tế [member]: 1"],
    ],
    [
      "Mua thiết bị cho trạm y tế. Sở Nội vụ tham mưu chính sách thu hút bác sĩ.\nĐơn vị thực hiện: Sở Y tế.",
      ["Sở Y tế, Sở Nội vụ [member]: 1"],
    ],
  ],
);
