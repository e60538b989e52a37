import { deadlineExamples } from "../../../../test/support/deadline-examples.ts";

// Several dates with one subject: each is a deadline of the same units.
export default deadlineExamples([
  [
    ["report 2024-06-15, các phòng → Văn phòng", "report 2024-12-10, các phòng → Văn phòng"],
    ["Các phòng gửi báo cáo về Văn phòng trước 15/6 (6 tháng), 10/12 (năm).".replace("Các", "Giao các")],
  ],
  [
    ["report 2024-03-14, Phòng Đầu tư", "report 2024-06-14, Phòng Đầu tư", "report 2024-12-14, Phòng Đầu tư"],
    ["Phòng Đầu tư báo cáo trước ngày 14/3 (quý I), 14/6 (6 tháng) và 14/12 (năm)."],
  ],
  // The list of those who owe has a semicolon, and the date is in a later clause.
  [
    ["sub-plan 2024-06-15, UBND phường Sa Pa, UBND phường Cam Đường, UBND xã Tả Phìn → Sở Tài chính"],
    [
      "UBND các phường: Sa Pa, Cam Đường; xã Tả Phìn ban hành kế hoạch của địa phương mình, trong đó nêu rõ nhiệm vụ; gửi về Sở Tài chính trước ngày 15/6/2024.",
    ],
  ],
  // Only the day with these words is in the year after.
  [
    ["report 2024-07-15, Sở Y tế", "report 2025-01-15, Sở Y tế"],
    [
      "Sở Y tế báo cáo kết quả trước ngày 15/7 và ngày 15/01 năm sau.",
      "Sở Y tế báo cáo trước 15/7 và 15/01 của năm sau.",
    ],
  ],
  // The subject follows the dates.
  [
    ["report 2024-06-10, Phòng Đầu tư → Sở Nội vụ", "report 2024-12-10, Phòng Đầu tư → Sở Nội vụ"],
    [
      "Trước ngày 10/6 (đối với báo cáo 6 tháng) và ngày 10/12 (đối với báo cáo năm), Phòng Đầu tư gửi báo cáo về Sở Nội vụ.",
      "Trước ngày 10/6 và ngày 10/12, Phòng Đầu tư gửi báo cáo về Sở Nội vụ.",
    ],
  ],
  [
    ["report 2024-06-12, các phòng", "report 2024-12-12, các phòng"],
    ["Định kỳ 06 tháng (trước ngày 12/6), năm (trước ngày 12/12) các phòng báo cáo kết quả."],
  ],
  // The quarter that a report is about is not due itself, and a list without a subject has no owner.
  [
    ["report 2024-03-10", "report 2024-06-10"],
    ["Thời hạn gửi báo cáo: quý I trước ngày 10/3; quý II trước ngày 10/6."],
  ],
  // Another subject owes the second date.
  [
    ["report 2024-11-25, các phòng → Văn phòng", "report 2024-12-01, Sở Y tế → Sở Nội vụ"],
    [
      "Giao các phòng gửi báo cáo về Văn phòng trước ngày 25/11, Sở Y tế tổng hợp, báo cáo Sở Nội vụ trước ngày 01/12.",
    ],
  ],
  // Who only helps owes nothing.
  [
    ["task 2024-6, Sở Tư pháp"],
    [
      "1. Rà soát văn bản. Sở Tư pháp chủ trì; các sở, ban, ngành phối hợp; hoàn thành trong quý II/2024.",
      "1. Rà soát văn bản. Sở Tư pháp chủ trì; Sở Nội vụ phối hợp thực hiện; hoàn thành trong quý II/2024.",
    ],
  ],
  // A clause with its own duty before the semicolon keeps its units.
  [
    ["task 2024-03-16, UBND phường Sa Pa"],
    [
      "1. Căn cứ Kế hoạch này, Sở Nội vụ rà soát văn bản; UBND phường Sa Pa niêm yết thủ tục trước ngày 16/3/2024.",
    ],
  ],
]);
