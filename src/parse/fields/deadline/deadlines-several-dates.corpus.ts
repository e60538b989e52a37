import { deadlineExamples } from "../../../../test/support/deadline-examples.ts";

// Sentences with several dates or subjects: who owes what is due on each date, and who receives it.
export default deadlineExamples([
  // Two duties of one subject with a date each: only the second one is sent to somebody.
  [
    ["task 2024-12-10, Các sở", "task 2024-12-15, Các sở → Sở Tài chính"],
    [
      "1. Các sở thành lập hội đồng trước ngày 10/12/2024, nộp biên bản về Sở Tài chính trước ngày 15/12/2024.",
      "1. Các sở thành lập hội đồng trước ngày 10/12/2024 và lập danh sách gửi Sở Tài chính trước ngày 15/12/2024.",
    ],
  ],
  // What is done before the first date is no report; the report has the second one.
  [
    ["task 2024-12-31, Phòng Kinh tế", "report month-25, Phòng Kinh tế"],
    [
      "1. Phòng Kinh tế giải ngân kinh phí trước ngày 31/12/2024, báo cáo tiến độ vào ngày 25 hằng tháng.",
      "1. Phòng Kinh tế hoàn thành giải ngân trước ngày 31/12/2024 và báo cáo tiến độ trước ngày 25 hằng tháng.",
    ],
  ],
  // A report directly after its date, where the clause before asks for a plan.
  [
    ["sub-plan 2024-03-25, Các phòng → Văn phòng Sở", "report quarter-20, Các phòng"],
    [
      "1. Các phòng xây dựng kế hoạch, gửi về Văn phòng Sở trước ngày 25/3/2024; hằng quý (trước ngày 20 của tháng cuối quý) báo cáo kết quả.",
      "1. Các phòng xây dựng kế hoạch, gửi về Văn phòng Sở trước ngày 25/3/2024; trước ngày 20 của tháng cuối quý báo cáo kết quả.",
    ],
  ],
  // The second day has the bound of the first, and a period of its own.
  [
    ["report quarter-10, các phòng → Sở Nội vụ", "report year-12-10, các phòng → Sở Nội vụ"],
    [
      "1. Định kỳ ngày 10 tháng cuối quý và ngày 10/12 hằng năm, các phòng báo cáo kết quả về Sở Nội vụ.",
      "1. Trước ngày 10 của tháng cuối quý và 10/12 hằng năm, các phòng báo cáo kết quả về Sở Nội vụ.",
    ],
  ],
  // The frequency after the first day holds for the second one.
  [
    ["report quarter-15, Các phòng → Văn phòng Sở", "report quarter-20, Văn phòng Sở"],
    [
      "1. Các phòng gửi báo cáo về Văn phòng Sở trước ngày 15 tháng cuối quý; Văn phòng Sở tổng hợp, báo cáo lãnh đạo trước ngày 20.",
      "1. Các phòng gửi báo cáo về Văn phòng Sở trước ngày 15 của tháng cuối mỗi quý; Văn phòng Sở tổng hợp, trình lãnh đạo trước ngày 20.",
    ],
  ],
  // What several hand over is owed by all of them.
  [
    ["task 2024-06-15, Thuế tỉnh, Sở Công Thương → Sở Tài chính"],
    [
      "1. Thuế tỉnh cung cấp số thu; Sở Công Thương cung cấp danh sách dự án. Số liệu gửi về Sở Tài chính trước ngày 15/6/2024.",
    ],
  ],
  // What was collected is sent; it is not a result.
  [
    ["task 2024-06-10, Các phòng → Văn phòng", "task 2024-12-10, Các phòng → Văn phòng"],
    ["1. Các phòng gửi phiếu đã thu về Văn phòng chậm nhất ngày 10/6 và 10/12."],
  ],
  // Both are sent to the one receiver that the sentence names.
  [
    ["report 2024-06-10, Các sở → Sở Tài chính", "report 2024-12-10, Các sở → Sở Tài chính"],
    [
      "1. Các sở báo cáo nhanh trước ngày 10/6/2024, báo cáo tổng hợp trước ngày 10/12/2024 về Sở Tài chính.",
      "1. Các sở gửi báo cáo về Sở Tài chính trước ngày 10/6/2024 và trước ngày 10/12/2024.",
    ],
  ],
  // Two dates of one sentence: another subject begins between them, or the addressee of the first goes on.
  [
    ["report 2024-11-25, các sở → Sở Nội vụ", "report 2024-12-01, Sở Nội vụ → UBND tỉnh"],
    [
      "1. Yêu cầu các sở gửi báo cáo về Sở Nội vụ trước ngày 25/11/2024, Sở Nội vụ tổng hợp báo cáo UBND tỉnh trước ngày 01/12/2024.",
      "Yêu cầu các sở gửi báo cáo trước ngày 25/11/2024 về Sở Nội vụ tổng hợp, báo cáo UBND tỉnh trước ngày 01/12/2024.",
      "Yêu cầu các sở gửi báo cáo về Sở Nội vụ trước ngày 25/11/2024 để tổng hợp, trình UBND tỉnh trước ngày 01/12/2024.",
    ],
  ],
  [
    ["task 2024-06-10, Sở Y tế", "report 2024-06-20, Sở Y tế → UBND tỉnh"],
    ["4. Sở Y tế rà soát số liệu trước ngày 10/6/2024, tổng hợp báo cáo UBND tỉnh trước ngày 20/6/2024."],
  ],
  [
    ["task 2024-06-10, Sở Tư pháp", "task 2024-06-20, Sở Y tế"],
    [
      "1. Sở Tư pháp hoàn thành số hóa trước ngày 10/6/2024, riêng Sở Y tế hoàn thành trước ngày 20/6/2024.",
      "1. Sở Tư pháp hoàn thành số hóa trước ngày 10/6/2024 và Sở Y tế hoàn thành trước ngày 20/6/2024.",
      "1. Sở Tư pháp lập danh sách trước ngày 10/6/2024 để Sở Y tế thẩm định trước ngày 20/6/2024.",
    ],
  ],
  // Each unit right before its date.
  [
    ["task 2024-06-10, các sở", "task 2024-06-20, Sở Y tế"],
    ["1. Số hóa hồ sơ: các sở trước ngày 10/6/2024, Sở Y tế trước ngày 20/6/2024."],
  ],
  [
    ["task 2024-06-10, Sở Tư pháp", "task 2024-06-20, Sở Y tế"],
    ["1. Sở Tư pháp (trước ngày 10/6/2024), Sở Y tế (trước ngày 20/6/2024) số hóa hồ sơ."],
  ],
  // A receiver right before a date does not owe it.
  [
    ["report 2024-06-10, Các xã → Sở Tư pháp", "report 2024-06-20, Các xã → Sở Y tế"],
    [
      "1. Các xã gửi danh sách về Sở Tư pháp trước ngày 10/6/2024, gửi số liệu về Sở Y tế trước ngày 20/6/2024.",
    ],
  ],
  // One date, after another subject than that of the line, or before it.
  [
    ["task 2024-11-25, Sở Nội vụ"],
    [
      "1. Sở Y tế rà soát biểu mẫu, Sở Nội vụ công bố danh mục trước ngày 25/11/2024.",
      "1. Sở Nội vụ công bố danh mục trước ngày 25/11/2024, Sở Y tế niêm yết tại trụ sở.",
    ],
  ],
  // A bracket that contains a second date.
  [
    ["report 2024-12-15, Sở Nội vụ → UBND tỉnh", "report 2024-12-01 → Sở Nội vụ"],
    [
      "1. Giao Sở Nội vụ theo dõi; trước ngày 15/12/2024 tổng hợp, báo cáo UBND tỉnh kết quả (báo cáo gửi về Sở Nội vụ trước ngày 01/12/2024).",
    ],
  ],
  // Clauses of one sentence with different subjects before a clause without one: classes together, else nobody.
  [
    ["report year-6-5, các sở, UBND các xã → Sở Y tế", "report year-12-5, các sở, UBND các xã → Sở Y tế"],
    [
      "Trên cơ sở Kế hoạch này, các sở tổ chức thực hiện; UBND các xã xây dựng kế hoạch; định kỳ trước ngày 05/6 và 05/12 hằng năm báo cáo về Sở Y tế.",
    ],
  ],
  [
    ["report 2024-12-10 → UBND tỉnh"],
    ["Sở Y tế rà soát giá; Sở Xây dựng nạo vét kênh; báo cáo UBND tỉnh trước ngày 10/12/2024."],
  ],
  [
    ["report 2024-12-10, Sở Y tế → UBND tỉnh"],
    ["1. Sở Y tế: rà soát giá; UBND các xã cung cấp số liệu; báo cáo UBND tỉnh trước ngày 10/12/2024."],
  ],
]);
