import { deadlineExamples } from "../../../../test/support/deadline-examples.ts";

// The subject of the sentence owes what it states, or the unit that the subject orders.
export default deadlineExamples([
  // What only one topic is about, before its subject.
  [
    ["report quarter-18, Sở Xây dựng → Sở Nội vụ"],
    [
      "1. Sở Nội vụ theo dõi, tổng hợp báo cáo UBND tỉnh. Riêng các nội dung về đất đai, Sở Xây dựng tổng hợp, gửi Sở Nội vụ trước ngày 18 tháng cuối quý.",
    ],
  ],
  [
    ["report 2024-06-18, Sở Xây dựng → Sở Nội vụ"],
    ["1. Sở Tài chính đôn đốc. Riêng Sở Xây dựng báo cáo kết quả, gửi Sở Nội vụ trước ngày 18/6."],
  ],
  // The sentence names another subject, which the rules do not understand.
  [
    ["task 2024-9"],
    [
      "1. Chủ tịch UBND huyện chịu trách nhiệm về kết quả. Chủ tịch UBND cấp xã ở 12 xã được chọn khảo sát năm trước mở ít nhất 02 cuộc đối thoại, hoàn thành trong quý III.",
    ],
  ],
  // Nouns that go on after a preposition are not the subject; the heading is.
  [
    ["task year-1-5, Các phòng, ban của cụm"],
    [
      "2. Các phòng, ban của cụm\na) Căn cứ kế hoạch và tình hình của cơ quan, đơn vị, địa phương để đăng ký nội dung gửi Trưởng cụm trước ngày 05/01 hằng năm.",
    ],
  ],
  [
    ["task 2024-03-15, các địa phương"],
    ["1. Căn cứ tình hình của từng cơ quan, đơn vị, các địa phương đăng ký nội dung trước ngày 15/3."],
  ],

  // Who is asked owes it, also where another body is to do it.
  [
    ["task 2024-9, Công an tỉnh"],
    ["1. Đề nghị Công an tỉnh giao Phòng Cảnh sát môi trường kiểm tra, hoàn thành trong quý III/2024."],
  ],
  [
    ["task 2024-06-30, Sở Nông nghiệp và Môi trường"],
    [
      "1. Đề nghị Sở Nông nghiệp và Môi trường chỉ đạo Trung tâm Quan trắc công bố số liệu trước ngày 30/6/2024.",
    ],
  ],

  // The bodies that receive a report owe nothing.
  [
    ["report 2024-07-31, Sở Nội vụ → UBND tỉnh"],
    [
      "1. Sở Nội vụ chủ trì rà soát vị trí việc làm, trình UBND tỉnh báo cáo Chính phủ, các bộ, ngành Trung ương theo quy định trước ngày 31/7/2024.",
      "1. Sở Nội vụ chủ trì rà soát vị trí việc làm, trình UBND tỉnh báo cáo Chính phủ, Bộ Nội vụ trước ngày 31/7/2024.",
    ],
  ],

  // A plan for other work is not a sub-plan. A report that has its own date is not one either.
  [
    ["task 2024-12-31, Thanh tra tỉnh"],
    ["1. Thanh tra tỉnh xây dựng kế hoạch thanh tra không chồng chéo, hoàn thành trước 31/12/2024."],
  ],
  [
    ["sub-plan 2024-03-31, Các sở → Sở Nội vụ", "report quarter-15, Các sở → Sở Nội vụ"],
    [
      "1. Các sở cụ thể hóa Kế hoạch này (gửi kế hoạch về Sở Nội vụ chậm nhất 31/3/2024), định kỳ ngày 15 tháng cuối quý báo cáo.",
    ],
  ],
  // The same names as those of the tasks.
  [
    ["report quarter-10, Phòng Quản lý chất lượng → Sở Y tế"],
    [
      "Phòng Quản lý chất lượng khảo sát hài lòng hằng quý, gửi báo cáo về Sở Y tế trước ngày 10 tháng cuối quý.",
    ],
  ],

  // The subject is a paper of somebody, a bracket is about such a paper, or the subject points back to a unit.
  [
    ["report 2024-12-05, các sở, UBND các xã → Sở Tư pháp"],
    [
      "1. Báo cáo năm của các sở và UBND các xã phải gửi đến Sở Tư pháp muộn nhất vào 05/12/2024; sau ngày 15/12/2024 đơn vị nào chưa có báo cáo sẽ bị trừ điểm.",
    ],
  ],
  [
    ["report 2024-11-05, các phòng", "report 2024-11-15, Văn phòng Sở"],
    [
      "1. Văn phòng Sở: nhận báo cáo của các phòng (hạn 05/11/2024), hoàn chỉnh báo cáo chung trước ngày 15/11/2024.",
    ],
  ],
  [
    ["task 2024-11-25, Các phòng → Phòng Tổng hợp", "report 2024-12-05, Phòng Tổng hợp → Sở Tư pháp"],
    [
      "Các phòng nộp phiếu cho Phòng Tổng hợp trước ngày 25/11/2024. Phòng này lập báo cáo gửi Sở Tư pháp trước ngày 05/12/2024.",
    ],
  ],
  [
    ["sub-plan 2024-03-31, Các sở → Sở Tư pháp"],
    [
      "Các sở căn cứ kết quả năm trước lập kế hoạch khắc phục, hoàn thành trước ngày 31/3/2024, gửi Sở Tư pháp.",
    ],
  ],
  [
    ["task 2024-10-31, Chi cục Bảo vệ môi trường"],
    ["1. Chi cục Bảo vệ môi trường kiểm tra theo kế hoạch đã được duyệt, kết thúc trước ngày 31/10/2024."],
  ],

  // Things, and the objects of a passive verb, do not owe anything.
  [
    ["task 2026-08-20"],
    [
      "1. Các phòng học phải được sửa chữa trước ngày 20/8/2026.",
      "1. Các phòng học sửa chữa xong trước ngày 20/8/2026.",
      "1. Các tổ máy phải được kiểm tra xong trước ngày 20/8/2026.",
    ],
  ],
  // People between commas of an opening clause are no subject.
  [
    ["report year-10-1, Sở Y tế → Sở Nội vụ"],
    [
      "1. Sở Y tế:\na) Khi có thông báo về việc cán bộ, công chức, viên chức vi phạm, cơ quan quản lý cán bộ, công chức, viên chức căn cứ quy định phải xử lý nghiêm; định kỳ hàng năm (trước ngày 01 tháng 10) báo cáo Sở Nội vụ.",
    ],
  ],
  // Units after "gửi" are addressees, and units that the subject itself asks are not the subject.
  [
    ["task 2024-12-04, Sở Y tế"],
    [
      "1. Sở Y tế\n- Ngay sau hội nghị, gửi biên bản và danh sách đến Sở Nội vụ, UBND thành phố Lào Cai chậm nhất ngày 04/12/2024.",
    ],
  ],
  [
    ["task 2024-06-30, Sở Y tế"],
    [
      "1. Sở Y tế\n- Rà soát thiết bị; đối với cơ sở nhỏ, hướng dẫn, đôn đốc, yêu cầu các đơn vị thay thế trước ngày 30/6/2024.",
    ],
  ],
  // Words before the subject, also after a date at the end of a sentence.
  [
    ["task 2024-03-10, Sở Y tế", "task 2024-04-10, Sở Xây dựng"],
    [
      "Sở Y tế rà soát giá, hoàn thành trước ngày 10/3/2024; riêng Sở Xây dựng hoàn thành trước ngày 10/4/2024.",
      "Sở Y tế rà soát giá, hoàn thành trước ngày 10/3/2024. Đối với Sở Xây dựng hoàn thành trước ngày 10/4/2024.",
    ],
  ],
  [
    ["report 2024-11-22, các đơn vị → Sở Nội vụ"],
    [
      "1. Sở Nội vụ hướng dẫn.\nSau đó các đơn vị gửi báo cáo về Sở Nội vụ trước ngày 22/11/2024.",
      "1. Sở Nội vụ\n- Kết thúc đợt thi đua các đơn vị báo cáo kết quả về Sở Nội vụ trước ngày 22/11/2024.",
    ],
  ],
  [
    ["report 2024-11-22, Sở Nội vụ → UBND tỉnh"],
    ["1. Sở Nội vụ\n- Sau khi nhận kết quả của các đơn vị, báo cáo UBND tỉnh trước ngày 22/11/2024."],
  ],
  [
    ["task 2024-10-13, Cơ quan, đơn vị → Sở Nội vụ"],
    ["- Cơ quan, đơn vị lập danh sách gửi Sở Nội vụ, hạn chót 13/10/2024.".replace("lập", "đề xuất")],
  ],
  // A higher body that is asked to decide owes nothing.
  [
    ["task 2024-03-31 → Sở Nội vụ"],
    [
      "2. Hồ sơ trình, đề nghị Thủ tướng Chính phủ, Chủ tịch UBND tỉnh xem xét tặng Bằng khen gửi về Sở Nội vụ trước ngày 31/3/2024.",
      "Đề nghị Chủ tịch UBND tỉnh xem xét, khen thưởng các tập thể; hồ sơ gửi Sở Nội vụ trước ngày 31/3/2024.",
    ],
  ],
  [["task 2024-03-31"], ["Đề nghị UBND tỉnh xem xét, phê duyệt kinh phí trước ngày 31/3/2024."]],
  [
    ["task 2024-03-31, Sở Tài chính"],
    [
      "Đề nghị Sở Tài chính xem xét, bố trí kinh phí trước ngày 31/3/2024.",
      "Sở Tài chính trình UBND tỉnh xem xét, phê duyệt dự toán trước ngày 31/3/2024.".replace(
        "trình",
        "đề nghị",
      ),
    ],
  ],
  [["task 2024-03-31, UBND các xã"], ["Đề nghị UBND các xã xem xét, khắc phục trước ngày 31/3/2024."]],
  // Several groups after an opening phrase, and a subject after one in an earlier sentence.
  [
    ["sub-plan 2024-11, các sở, các hội, UBND các xã → Sở Nội vụ"],
    [
      "1. Căn cứ Kế hoạch này, các sở, các hội, UBND các xã xây dựng kế hoạch thực hiện gửi Sở Nội vụ trong tháng 11/2024.",
    ],
  ],
  [
    ["task 2024-12, Sở Xây dựng"],
    [
      "- Trên cơ sở kết quả khảo sát, Sở Xây dựng chủ trì chọn phần mềm. Thời gian hoàn thành trong tháng 12/2024.",
    ],
  ],
  // A unit that directs another one owes the result itself; one that requests it of others does not.
  [
    ["report 2024-12-15, Sở Nông nghiệp và Môi trường → UBND tỉnh"],
    [
      "1. Sở Nông nghiệp và Môi trường chỉ đạo Chi cục Thủy sản thực hiện các nội dung sau:\n- Lấy mẫu nước; báo cáo UBND tỉnh trước ngày 15/12/2024.",
    ],
  ],
  [
    ["task 2024-12-15, Sở Y tế"],
    [
      "4. Giám đốc Sở Y tế chỉ đạo các bệnh viện xử lý nước thải, hoàn thành trước ngày 15/12/2024.",
      "- Sở Y tế chỉ đạo đơn vị liên quan bàn giao hồ sơ trước ngày 15/12/2024.",
      "b) Để có cơ sở thực hiện, đề nghị:\n(i) Sở Y tế chỉ đạo Trung tâm Kiểm soát bệnh tật lấy mẫu, hoàn thành trước ngày 15/12/2024.",
    ],
  ],
  // The subject of the sentence, after a clause for its purpose or condition, or after the topic of the item.
  [
    ["report 2024-12-15, Ban Quản lý khu công nghiệp → UBND tỉnh"],
    [
      "3. Về khu công nghiệp: Hạ tầng chưa hoàn chỉnh. Để bảo đảm tiến độ, Ban Quản lý khu công nghiệp phối hợp với Sở Xây dựng rà soát; đồng thời đôn đốc các nhà thầu, báo cáo UBND tỉnh trước ngày 15/12/2024.",
      "3. Sở Xây dựng cung cấp hồ sơ. Ban Quản lý khu công nghiệp rà soát; đồng thời đôn đốc các nhà thầu, báo cáo UBND tỉnh trước ngày 15/12/2024.",
    ],
  ],
  [
    ["report month-25, các sở, ngành, UBND các xã → Sở Y tế"],
    [
      "11. Trường hợp có khó khăn, các sở, ngành, UBND các xã báo cáo về Sở Y tế trước ngày 25 hằng tháng.",
      "Đối với các nội dung phát sinh, các sở, ngành, UBND các xã báo cáo về Sở Y tế trước ngày 25 hằng tháng.",
    ],
  ],
  // The units of the clause, in a bracket or after the task.
  [
    ["task 2024-06-30, Sở Y tế"],
    [
      "Công khai giá dịch vụ: Sở Y tế (chủ trì), Sở Nội vụ (phối hợp), xong trước 30/6.",
      "Công khai giá dịch vụ (Sở Y tế), hoàn thành trước 30/6.",
      "Công khai giá dịch vụ trước 30/6. Sở Y tế chủ trì, Sở Nội vụ phối hợp.",
    ],
  ],
  [
    ["task 2024-12-10, Sở Tài chính"],
    [
      "Giải pháp: Giao Sở Tài chính rà soát thủ tục, hoàn thành trước ngày 10/12/2024.",
      "- Giải pháp khắc phục: Sở Tài chính rà soát thủ tục trước 16h30 ngày 10/12/2024.",
      "Sau khi có kết quả, giao Sở Tài chính rà soát thủ tục trước 16g00 ngày 10/12/2024.",
    ],
  ],
  [
    ["sub-plan 2024-07-20, các sở, UBND các xã, phường"],
    ["1. Giám đốc các sở; Chủ tịch UBND các xã, phường xây dựng kế hoạch trước ngày 20/7/2024."],
  ],
  [
    ["sub-plan 2024-07-20, Các phòng chuyên môn", "report 2024-12-10, Văn phòng Sở"],
    [
      "Các phòng chuyên môn xây dựng kế hoạch trước ngày 20/7; Văn phòng Sở tổng hợp báo cáo trước ngày 10/12.",
    ],
  ],
  // Who is guided sends the report; a unit sends nothing to itself.
  [
    ["report 2024-12-05, các sở → Sở Nội vụ"],
    ["1. Sở Nội vụ hướng dẫn các sở thực hiện Kế hoạch. Báo cáo gửi về Sở Nội vụ trước ngày 05/12/2024."],
  ],
  [
    ["report 2024-12-05, Sở Y tế → Sở Nội vụ"],
    ["1. Sở Y tế hướng dẫn các xã, phường thực hiện; báo cáo kết quả về Sở Nội vụ trước ngày 05/12/2024."],
  ],
  [
    ["report 2024-12-05 → Sở Nội vụ"],
    ["1. Sở Nội vụ theo dõi việc thực hiện Kế hoạch. Báo cáo gửi về Sở Nội vụ trước ngày 05/12/2024."],
  ],
  [
    ["report 2024-12-05, Sở Nội vụ → Sở Y tế"],
    ["1. Sở Nội vụ tổng hợp, trình Giám đốc ký, gửi Sở Y tế trước ngày 05/12/2024."],
  ],
  // Names without a verb before the date are objects of the words before them.
  [
    ["report 2024-02-05, Các sở → Văn phòng Sở", "report 2024-02-06"],
    [
      "1. Các sở gửi số liệu trước ngày 05/02/2024 về Văn phòng Sở để tổng hợp, báo cáo Ban Thường vụ Tỉnh ủy, Văn phòng Chính phủ và Thủ tướng Chính phủ trước 15 giờ 00 ngày 06/02/2024 (nhằm ngày 06 tháng Giêng).",
    ],
  ],
  [["report 2024-02-15, Sở Tài chính"], ["Theo phân công, Sở Tài chính trước ngày 15/02/2024 gửi báo cáo."]],
]);
