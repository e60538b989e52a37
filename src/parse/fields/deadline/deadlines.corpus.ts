import { deadlineExamples } from "../../../../test/support/deadline-examples.ts";

// What is due, on which dates and to whom; and times that nobody owes.
export default deadlineExamples(
  [
    // The time of work that must be done stays, with or without a unit.
    [
      ["task 2024-10"],
      [
        "- Rà soát thủ tục.\n- Thời gian: từ tháng 3 đến tháng 10/2024.",
        "- Rà soát thủ tục; thời gian thực hiện từ tháng 3 đến tháng 10 năm 2024.",
        "2. Thời gian hoàn thành việc rà soát: trong tháng 10/2024.",
      ],
    ],
    // A note in brackets ends no sentence.
    [
      ["report 2024-11-12, Các sở → Sở Nội vụ"],
      [
        "1. Các sở báo cáo kết quả về Sở Nội vụ (Điện thoại: 0912 345 678; Email: a@b.vn) trước ngày 12/11/2024.",
        "1. Các sở báo cáo kết quả về Sở Nội vụ (địa chỉ: số 5 đường Ba Tháng Hai. Điện thoại: 0912 345 678) trước ngày 12/11/2024.",
      ],
    ],
    // The papers of a project are no reports.
    [
      ["task 2026-6, Sở Y tế"],
      ["Sở Y tế thẩm định báo cáo nghiên cứu khả thi, hoàn thành trong tháng 6/2026."],
    ],
    [
      ["report quarter-15, Sở Y tế → UBND tỉnh"],
      ["Sở Y tế định kỳ hằng quý (trước ngày 15 của tháng kế tiếp) báo cáo UBND tỉnh."],
    ],
    [
      ["report month-15, Sở Y tế → UBND tỉnh"],
      [
        "Sở Y tế báo cáo UBND tỉnh trước ngày 15 của tháng kế tiếp.",
        "Hằng quý rà soát. Sở Y tế báo cáo UBND tỉnh trước ngày 15 hằng tháng.",
      ],
    ],
    [["task 2024-4, Sở Y tế"], ["- Sở Y tế lấy mẫu nước, thời gian quan trắc vào tháng 4 năm 2024."]],
    // The name of the receiving unit contains "kế hoạch".
    [
      ["report 2024-11-12, các sở → Sở Kế hoạch và Đầu tư"],
      [
        "Giao các sở tổng hợp kết quả gửi Sở Kế hoạch và Đầu tư trước ngày 12/11/2024.",
        "Giao các sở báo cáo kết quả, gửi Sở Kế hoạch và Đầu tư trước ngày 12/11/2024.",
      ],
    ],
    [
      ["sub-plan 2024-11-12, các sở → Sở Kế hoạch và Đầu tư"],
      ["Giao các sở xây dựng kế hoạch, gửi Sở Kế hoạch và Đầu tư trước ngày 12/11/2024."],
    ],
    // A plan of every year, and the report whose date follows.
    [
      ["report year-11-20, các sở → Sở Nội vụ"],
      [
        "Các sở xây dựng kế hoạch hằng năm và định kỳ báo cáo kết quả trước ngày 20/11 về Sở Nội vụ.".replace(
          "Các sở",
          "Giao các sở",
        ),
      ],
    ],
    [
      ["sub-plan 2024-11-20, Sở Y tế"],
      ["Sở Y tế báo cáo hằng quý và xây dựng kế hoạch năm 2025 trước ngày 20/11/2024."],
    ],
    // A list of periods in a bracket belongs to the subject and the addressee before it.
    [
      [
        "report quarter-20, các đơn vị → Sở Nội vụ",
        "report 2024-06-15, các đơn vị → Sở Nội vụ",
        "report 2024-12-10, các đơn vị → Sở Nội vụ",
      ],
      [
        "Định kỳ hằng quý, 6 tháng và năm, các đơn vị báo cáo kết quả gửi Sở Nội vụ (báo cáo quý trước ngày 20 của tháng cuối quý; báo cáo 6 tháng trước ngày 15/6; báo cáo năm trước ngày 10/12).",
      ],
    ],
    [
      ["report 2024-03-10, Các phòng", "report 2024-09-10, Các phòng"],
      ["Các phòng báo cáo định kỳ: Quý I trước 10/3; Quý III trước 10/9."],
    ],
    // Each period with its day.
    [
      ["report 2024-06-10, Các phòng", "report 2024-12-10, Các phòng"],
      ["Các phòng báo cáo kết quả 6 tháng trước 10/6, năm trước 10/12/2024."],
    ],
    // A list of periods after one verb.
    [
      [
        "report 2024-06-10, Các phòng chuyên môn → Sở Xây dựng",
        "report 2024-11-30, Các phòng chuyên môn → Sở Xây dựng",
      ],
      ["Các phòng chuyên môn báo cáo kết quả về Sở Xây dựng: 6 tháng trước ngày 10/6; năm trước ngày 30/11."],
    ],
    [["task 2024-9, Sở Xây dựng"], ["- Sở Xây dựng nạo vét kênh, hoàn thành trong Quý III."]],
    [
      ["report year-12-31"],
      [
        "12. Hàng năm, Quỹ phải báo cáo tình hình tổ chức, hoạt động với cơ quan có thẩm quyền quy định trước ngày 31 tháng 12.",
        "- Hằng năm, báo cáo tình hình sử dụng kinh phí, kết quả hoạt động của các tổ chức thành viên trước ngày 31/12.",
      ],
    ],
    [
      ["report 2024-12-10, Các phòng chuyên môn → Văn phòng Sở"],
      [
        "Các phòng chuyên môn báo cáo kết quả về Văn phòng Sở trước ngày 10/12/2024.",
        "Các phòng chuyên môn gửi báo cáo về Văn phòng Sở trước ngày 10/12/2024 để tổng hợp, báo cáo UBND tỉnh.",
        "1. Các phòng chuyên môn: gửi báo cáo kết quả thực hiện về Văn phòng Sở trước ngày 10/12.",
        "1. Các phòng chuyên môn\n- Gửi báo cáo kết quả về Văn phòng Sở trước ngày 10/12/2024.",
        "Trước ngày 10/12/2024, Các phòng chuyên môn gửi báo cáo về Văn phòng Sở.",
        "Giao Các phòng chuyên môn báo cáo kết quả về Văn phòng Sở trước ngày 10/12/2024.",
        "Thường xuyên rà soát nhiệm vụ; Các phòng chuyên môn gửi báo cáo về Văn phòng Sở trước ngày 10/12/2024.",
      ],
    ],
    [
      ["report 2024-12-10, Sở Tài chính → UBND tỉnh"],
      [
        "Sở Tài chính tổng hợp, báo cáo UBND tỉnh trước ngày 10/12/2024.",
        "- Sở Tài chính tổng hợp kết quả, trình UBND tỉnh trước ngày 10/12/2024.",
        "Giao Sở Tài chính theo dõi, tổng hợp, báo cáo UBND tỉnh trước ngày 10/12/2024.",
      ],
    ],
    [
      ["sub-plan 2024-07-20, Các sở, ban, ngành"],
      [
        "Các sở, ban, ngành xây dựng kế hoạch triển khai thực hiện trước ngày 20/7/2024.",
        "Các sở, ban, ngành ban hành kế hoạch cụ thể, hoàn thành trước ngày 20/7/2024.",
        "Các sở, ban, ngành hoàn thành việc xây dựng và ban hành kế hoạch trước ngày 20/7/2024.",
      ],
    ],
    [
      ["sub-plan 2024-07-20, Các sở, ban, ngành → Sở Tài chính"],
      [
        "Các sở, ban, ngành xây dựng kế hoạch, gửi về Sở Tài chính trước ngày 20/7/2024 để theo dõi.",
        "Các sở, ban, ngành ban hành kế hoạch thực hiện và gửi Sở Tài chính trước ngày 20/7/2024.",
      ],
    ],
    [
      ["task 2024-06-30, Sở Xây dựng"],
      [
        "Sở Xây dựng rà soát, đơn giản hóa thủ tục, hoàn thành trước ngày 30/6/2024.",
        "- Sở Xây dựng hoàn thành cắt giảm thời gian cấp phép trước ngày 30/6.",
      ],
    ],
    [
      ["report quarter-15, Các phòng chuyên môn → Văn phòng Sở"],
      [
        "Các phòng chuyên môn báo cáo kết quả hằng quý về Văn phòng Sở trước ngày 15 tháng cuối quý.",
        "Các phòng chuyên môn gửi báo cáo định kỳ về Văn phòng Sở trước ngày 15 của tháng cuối mỗi quý.",
      ],
    ],
    [
      ["report year-12-10, Các phòng chuyên môn → Văn phòng Sở"],
      [
        "Các phòng chuyên môn gửi báo cáo về Văn phòng Sở trước ngày 10/12 hằng năm.",
        "Các phòng chuyên môn gửi báo cáo về Văn phòng Sở trước ngày 10 tháng 12 hàng năm để tổng hợp.",
      ],
    ],
    [
      [
        "report 2024-06-25, Các phòng chuyên môn → Văn phòng Sở",
        "report 2024-11-25, Các phòng chuyên môn → Văn phòng Sở",
      ],
      [
        "Các phòng chuyên môn gửi báo cáo về Văn phòng Sở trước ngày 25/6 và ngày 25/11.",
        "Các phòng chuyên môn gửi báo cáo về Văn phòng Sở trước ngày 25/6 và 25/11/2024.",
      ],
    ],
    [
      [
        "report 2024-06-15, Các phòng chuyên môn → Văn phòng Sở",
        "report 2024-12-15, Các phòng chuyên môn → Văn phòng Sở",
      ],
      [
        "Các phòng chuyên môn báo cáo định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12) về Văn phòng Sở.",
        "Các phòng chuyên môn gửi báo cáo 6 tháng (trước ngày 15/6), báo cáo năm (trước ngày 15/12) về Văn phòng Sở.",
      ],
    ],
  ],
  [
    "- Từ đêm nay (31/10) đến hết ngày 02/11, ở Nam Bộ có mưa vừa.",
    "1. Cao điểm cháy rừng là 07 tháng, từ tháng 10 của năm trước đến hết tháng 4 của năm sau.",
    "Điều 2. Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký.",
    "Điều 2. Quyết định này có hiệu lực thi hành sau 15 ngày kể từ ngày ban hành.",
    // The time of an event, which nobody owes.
    "2. Tháng hành động\na) Chủ đề: An toàn giao thông.\nb) Thời gian: Từ ngày 15/11/2024 đến ngày 15/12/2024.",
    "IV. THỜI GIAN\nTừ ngày 15/11/2024 đến ngày 15/12/2024",
    "- Lấy mẫu nước với tần suất 02 lần/năm; thời gian quan trắc vào tháng 4 và tháng 8 năm 2024; 30 mẫu/năm.",
    "- Lấy mẫu nước; thời gian quan trắc từ tháng 3 đến tháng 10 năm 2024.",
    "3. Thời gian tổ chức phong trào thi đua: Đợt cao điểm từ tháng 10 năm 2024 đến hết tháng 12 năm 2024.",
    "2. Thời gian diễn ra cuộc thi: từ ngày 01/6/2024 đến ngày 30/6/2024.",
    "1. Thời gian: Tổ chức trong một buổi, khai mạc lúc 8 giờ 30 (dự kiến ngày 09/10/2024).",
    "2. Hội nghị diễn ra vào ngày 09/10/2024 tại Hội trường A.",
    "1. Sở Y tế rà soát thủ tục. Cuộc họp tiếp theo dự kiến tổ chức vào ngày 09/10/2024.",
    "Trong quý I năm 2024, HĐND tỉnh đã ban hành 02 nghị quyết.",
    "Vào tháng 3/2024, Sở Nội vụ và các đơn vị đã tổ chức khảo sát.",
    "Gửi báo cáo sau khi kết thúc hội nghị.",
    "Hằng năm, các phòng tổng hợp kết quả.",
    "Mỗi quý rà soát một lần.",
    "Căn cứ Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh;",
    "Định kỳ 6 tháng báo cáo UBND tỉnh.",
    "Sở Tài chính đã báo cáo UBND tỉnh trước ngày 10/12/2023.",
  ],
);
