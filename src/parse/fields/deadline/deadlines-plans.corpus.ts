import { deadlineExamples } from "../../../../test/support/deadline-examples.ts";

// Until when units issue or send a plan of their own, and dates of other plans.
export default deadlineExamples([
  // "có kế hoạch", "chương trình hành động", "phương án riêng" are asked for like a plan to be issued.
  [
    ["sub-plan 2024-06-20, Sở Nội vụ"],
    [
      "1. Đề nghị Sở Nội vụ có kế hoạch cải thiện thái độ phục vụ, ký trước ngày 20/6/2024.",
      "1. Sở Nội vụ phải có chương trình hành động riêng, ban hành trước ngày 20/6/2024.",
      "1. Sở Nội vụ chủ động có phương án riêng về rút ngắn thời gian, hoàn thành trước ngày 20/6/2024.",
      "1. Sở Nội vụ chưa có kế hoạch khắc phục phải ban hành ngay, chậm nhất ngày 20/6/2024.",
      "1. Sở Nội vụ xây dựng kế hoạch nâng cao chỉ số; thời gian hoàn thành: trước ngày 20/6/2024.",
      "1. Sở Nội vụ lập kế hoạch thực hiện, có ý kiến của Sở Tư pháp; ban hành trước ngày 20/6/2024.",
    ],
  ],
  // A form for the plans of others, and the plan of the province.
  [["task 2024-06-20, Sở Nội vụ"], ["1. Sở Nội vụ gửi mẫu kế hoạch cho các đơn vị trước ngày 20/6/2024."]],
  [
    ["task 2024-06-20, Sở Nội vụ → UBND tỉnh"],
    ["1. Sở Nội vụ xây dựng Kế hoạch năm 2025 trình UBND tỉnh trước ngày 20/6/2024."],
  ],
  // The plan that the days are counted from is another one.
  [
    ["sub-plan , Sở Nội vụ"],
    [
      "1. Yêu cầu Sở Nội vụ trong vòng 15 ngày kể từ ngày ban hành Kế hoạch này phải ban hành kế hoạch triển khai.",
    ],
  ],
  // The date before whose plan or report it is.
  [
    ["sub-plan 2024-06-20, Sở Nội vụ, Sở Tư pháp → Sở Y tế"],
    ["1. Trước ngày 20/6/2024: Kế hoạch triển khai của Sở Nội vụ, Sở Tư pháp được ban hành, gửi Sở Y tế."],
  ],
  [
    ["report 2024-06-20, Sở Nội vụ → Sở Y tế"],
    ["1. Trước ngày 20/6/2024: Báo cáo kết quả năm 2024 của Sở Nội vụ gửi Sở Y tế."],
  ],
  [["task 2024-06-20"], ["1. Trước ngày 20/6/2024: Phổ biến Kế hoạch của Sở Nội vụ."]],
  // Every unit that the heading names.
  [
    ["sub-plan 2024-06-20, Sở Nội vụ, Sở Tư pháp"],
    ["1. Sở Nội vụ, Sở Tư pháp\nMỗi đơn vị xây dựng kế hoạch của đơn vị mình, gửi trước ngày 20/6/2024."],
  ],
  // Results are reported.
  [
    ["report 2024-06-20, Sở Nội vụ → Sở Y tế"],
    ["1. Sở Nội vụ không phải ban hành kế hoạch. Kết quả thực hiện gửi về Sở Y tế trước ngày 20/6/2024."],
  ],
  // Without a word for the plan after the subject of a further clause.
  [
    ["sub-plan 2024-06-20, Sở Nội vụ", "sub-plan 2024-06-30, Sở Tư pháp"],
    [
      "1. Sở Nội vụ ban hành kế hoạch của đơn vị mình trước ngày 20/6/2024; riêng Sở Tư pháp gửi trước ngày 30/6/2024.",
      "1. Sở Nội vụ ban hành kế hoạch của đơn vị mình trước ngày 20/6/2024; riêng Sở Tư pháp trước ngày 30/6/2024.",
    ],
  ],
  // Another duty of a further clause.
  [
    ["sub-plan 2024-06-20, Sở Nội vụ", "task 2024-06-30, Sở Tư pháp"],
    [
      "1. Sở Nội vụ ban hành kế hoạch của đơn vị mình trước ngày 20/6/2024; Sở Tư pháp rà soát văn bản trước ngày 30/6/2024.",
    ],
  ],
  // Who makes the plan, not who sees to it.
  [
    ["sub-plan 2024-06-20, UBND các xã, phường"],
    [
      "1. Sở Nội vụ chỉ đạo UBND các xã, phường xây dựng kế hoạch của cấp mình, hoàn thành trước ngày 20/6/2024.",
    ],
  ],
  // The unit that collects the plans and sends them owes the date.
  [
    ["sub-plan 2024-06-20, Sở Nội vụ → UBND tỉnh"],
    [
      "1. Sở Nội vụ chỉ đạo UBND các xã, phường xây dựng kế hoạch của cấp mình, gửi kế hoạch về UBND tỉnh trước ngày 20/6/2024.",
    ],
  ],
  // In the passive.
  [
    ["sub-plan 2024-06-20, các sở, ban, ngành"],
    [
      "1. Căn cứ Kế hoạch này, kế hoạch của các sở, ban, ngành phải được ban hành trước ngày 20/6/2024.",
      "1. Kế hoạch chi tiết do các sở, ban, ngành ban hành trước ngày 20/6/2024.",
    ],
  ],
  // The subject goes on after a semicolon.
  [
    ["sub-plan 2024-06-20, các sở, UBND các xã, phường"],
    ["1. Trước ngày 20/6/2024, Giám đốc các sở; Chủ tịch UBND các xã, phường ban hành kế hoạch thực hiện."],
  ],
  // A plan of somebody else, none, or one of other work.
  [
    ["task 2024-06-20, Sở Nội vụ"],
    [
      "1. Sở Nội vụ tham mưu UBND tỉnh ban hành kế hoạch nâng cao chỉ số trước ngày 20/6/2024.",
      "1. Sở Nội vụ xây dựng kế hoạch khảo sát trước ngày 20/6/2024.",
      "1. Sở Nội vụ không phải xây dựng kế hoạch, chỉ đăng ký nội dung trước ngày 20/6/2024.",
      "1. Sở Nội vụ công khai kết quả theo kế hoạch hiện có trước ngày 20/6/2024.",
    ],
  ],
]);
