import { deadlineExamples } from "../../../../test/support/deadline-examples.ts";

// Each clause binds the unit or person that it names.
export default deadlineExamples([
  // The clause before asks for the plan, and this one says where to send it. A clause that names a paper is about that paper.
  [
    ["sub-plan 2024-06-20, Sở Nội vụ → Sở Y tế"],
    [
      "1. Sở Nội vụ xây dựng, ban hành kế hoạch thực hiện của đơn vị mình, nêu rõ mục tiêu; gửi Sở Y tế chậm nhất ngày 20/6/2024 để tổng hợp, báo cáo UBND tỉnh.",
    ],
  ],
  [
    ["report 2024-06-20, Sở Nội vụ → Sở Y tế"],
    [
      "1. Sở Nội vụ ban hành kế hoạch thực hiện của đơn vị mình; gửi kết quả về Sở Y tế chậm nhất ngày 20/6/2024.",
    ],
  ],
  // Who is asked to help in the sentence before does not owe the date of the whole.
  [
    ["task 2024-06-30, Sở Xây dựng"],
    [
      "1. Sở Xây dựng cung cấp số liệu, đề nghị Sở Y tế phối hợp phần nước thải. Hoàn thành trước ngày 30/6/2024.",
    ],
  ],
  // Persons and bodies that are no units owe what their clause states; the unit before them does not.
  [
    ["task 2024-06-30, Doanh nghiệp"],
    ["1. Sở Y tế hướng dẫn kê khai. Doanh nghiệp nộp hồ sơ trước ngày 30/6/2024."],
  ],
  [
    ["task 2024-06-30, hộ kinh doanh"],
    ["1. Thuế cơ sở 4 hướng dẫn kê khai; hộ kinh doanh cung cấp hóa đơn trước ngày 30/6/2024."],
  ],
  [
    ["report 2024-06-30, hiệu trưởng"],
    ["1. Sở Y tế công khai danh mục; hiệu trưởng báo cáo trước ngày 30/6/2024."],
  ],
  // "Hai đơn vị này" are the last several that the sentence before names.
  [
    ["task 2024-06-30, Sở Tư pháp, Thanh tra tỉnh"],
    [
      "1. Sở Y tế hướng dẫn Sở Tư pháp và Thanh tra tỉnh lập phương án. Hai đơn vị này trình phương án chậm nhất ngày 30/6/2024.",
    ],
  ],
  [
    ["task 2024-06-30, các xã"],
    [
      "1. Sở Y tế hướng dẫn các xã lập phương án. Các địa phương nêu trên trình phương án trước ngày 30/6/2024.",
    ],
  ],
  // The owner is named right after a date: in the sentence below a title, or in an order.
  [
    ["task 2024-06-30, Sở Y tế"],
    [
      "1. Hoàn thiện kho dữ liệu (trước ngày 30/6/2024). Sở Y tế chuẩn hóa số liệu.",
      "- Số hóa hồ sơ, xong trước 30/6/2024; giao Sở Y tế chủ trì.",
    ],
  ],
  [["task 2024-06-30"], ["1. Hoàn thiện kho dữ liệu trước ngày 30/6/2024. Sở Y tế chuẩn hóa số liệu."]],
  // "Cơ quan thường trực là …" before the duty.
  [
    ["report 2024-06-30, Sở Y tế → UBND tỉnh"],
    [
      "Cơ quan thường trực là Sở Y tế, chịu trách nhiệm tổng hợp, báo cáo UBND tỉnh trước ngày 30/6/2024.",
      "1. Đơn vị đầu mối là Sở Y tế, có trách nhiệm tổng hợp, báo cáo UBND tỉnh trước ngày 30/6/2024.",
    ],
  ],
  // The date of the plan that the sentence before asks for.
  [
    ["sub-plan 2024-03-13, các sở → Sở Nội vụ"],
    [
      "Giao các sở xây dựng kế hoạch cụ thể của cơ quan mình. Kế hoạch ban hành và gửi về Sở Nội vụ chậm nhất ngày 13/3/2024 để theo dõi.",
      "Giao các sở xây dựng kế hoạch cụ thể của cơ quan mình. Kế hoạch gửi Sở Nội vụ trước ngày 13/3/2024.",
      "Giao các sở xây dựng kế hoạch cụ thể của cơ quan mình; hoàn thành, gửi Sở Nội vụ trước ngày 13/3/2024.",
      "Giao các sở lập kế hoạch thực hiện của cơ quan mình. Gửi về Sở Nội vụ trước ngày 13/3/2024.",
    ],
  ],
  [
    ["sub-plan 2024-03-13, các sở"],
    [
      "Giao các sở xây dựng kế hoạch cụ thể của cơ quan mình. Thời hạn gửi: trước ngày 13/3/2024.",
      "Giao các sở xây dựng kế hoạch cụ thể của cơ quan mình. Thời gian ban hành kế hoạch: trước ngày 13/3/2024.",
      "Giao các sở xây dựng kế hoạch cụ thể của cơ quan mình; hoàn thành trước ngày 13/3/2024.",
    ],
  ],
  // Other work, or another plan.
  [
    ["task 2024-03-13, Sở Y tế"],
    [
      "1. Sở Y tế xây dựng kế hoạch kiểm tra. Kế hoạch kiểm tra được phê duyệt trước ngày 13/3/2024.",
      "1. Sở Y tế xây dựng kế hoạch cụ thể của cơ quan mình. Hoàn thành việc số hóa hồ sơ trước ngày 13/3/2024.",
    ],
  ],
]);
