import { deadlineExamples } from "../../../../test/support/deadline-examples.ts";

// Closing paragraphs belong to no item above.
export default deadlineExamples(
  [
    // A closing paragraph belongs to no item above: it binds the addressees of the order, or the subject, or nobody.
    [
      ["report 2024-12-10, các sở, ban, ngành, UBND các huyện, thành phố → Sở Xây dựng"],
      [
        "1. Báo Lào Cai tuyên truyền.\nĐề nghị các sở, ban, ngành, UBND các huyện, thành phố báo cáo kết quả về Sở Xây dựng trước ngày 10/12/2024.",
        "1. Báo Lào Cai\n- Tuyên truyền.\nUBND tỉnh yêu cầu Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các huyện, thành phố báo cáo kết quả về Sở Xây dựng trước ngày 10/12/2024.",
        "1. Báo Lào Cai\n- Tuyên truyền.\nTrên đây là Kế hoạch năm 2024; yêu cầu các sở, ban, ngành, UBND các huyện, thành phố triển khai thực hiện. Định kỳ báo cáo kết quả về Sở Xây dựng trước ngày 10/12/2024.",
        "UBND tỉnh giao các sở, ban, ngành, UBND các huyện, thành phố báo cáo kết quả về Sở Xây dựng trước ngày 10/12/2024.",
      ],
    ],
    // The paragraph above asks for the work, and this one says only where the report is sent.
    [
      ["report 2024-12-10, các sở, UBND các xã → Sở Xây dựng"],
      [
        "1. Báo Lào Cai\n- Tuyên truyền.\nYêu cầu các sở, UBND các xã nghiêm túc triển khai Kế hoạch này.\nBáo cáo kết quả gửi về Sở Xây dựng trước ngày 10/12/2024.",
      ],
    ],
    [
      ["report 2024-12-10 → Sở Xây dựng"],
      [
        "1. Báo Lào Cai\n- Tuyên truyền.\nSở Xây dựng theo dõi, đôn đốc việc thực hiện.\nBáo cáo kết quả gửi về Sở Xây dựng trước ngày 10/12/2024.",
        "1. Báo Lào Cai\n- Tuyên truyền.\nSở Tài chính bố trí kinh phí.\nBáo cáo kết quả gửi về Sở Xây dựng trước ngày 10/12/2024.",
      ],
    ],
    // A semicolon inside the list of those who are asked.
    [
      ["report 2024-12-10, các sở, UBND các xã → Sở Xây dựng"],
      [
        "1. Báo Lào Cai\n- Tuyên truyền.\nTrên đây là Kế hoạch năm 2024; đề nghị Giám đốc các sở; Chủ tịch UBND các xã báo cáo về Sở Xây dựng trước ngày 10/12/2024.",
      ],
    ],
    [
      ["sub-plan 2024-12-10, các ngành, các cấp"],
      [
        "1. Báo Lào Cai\n- Tuyên truyền.\nNhận được Kế hoạch này, các ngành, các cấp xây dựng kế hoạch cụ thể trước ngày 10/12/2024.",
      ],
    ],
    // The units that the sentence before guides owe the paper.
    [
      ["task 2024-12-10, các xã → Sở Y tế"],
      ["1. Sở Y tế hướng dẫn các xã thực hiện. Phiếu đăng ký gửi Sở Y tế trước ngày 10/12/2024."],
    ],
    // An opening phrase about the plan itself.
    [
      ["sub-plan 2024-12-10, các phòng"],
      [
        "1. Báo Lào Cai\n- Tuyên truyền.\nCăn cứ nội dung Kế hoạch, các phòng xây dựng kế hoạch cụ thể trước ngày 10/12/2024.",
      ],
    ],
    [
      ["report 2024-12-10, các cơ quan, đơn vị → Sở Xây dựng"],
      [
        "1. Báo Lào Cai tuyên truyền.\nTrên đây là Kế hoạch năm 2024. Đề nghị các cơ quan, đơn vị báo cáo kết quả về Sở Xây dựng trước ngày 10/12/2024.",
        "1. Báo Lào Cai tuyên truyền.\nCăn cứ Kế hoạch này, các cơ quan, đơn vị báo cáo kết quả về Sở Xây dựng trước ngày 10/12/2024.",
        "1. Báo Lào Cai\n- Tuyên truyền.\nTrong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị báo cáo về Sở Xây dựng trước ngày 10/12/2024.",
      ],
    ],
    [
      ["report 2024-12-10 → Sở Xây dựng"],
      [
        "1. Báo Lào Cai\n- Tuyên truyền.\nKết quả thực hiện Kế hoạch này báo cáo về Sở Xây dựng trước ngày 10/12/2024.",
        "1. Báo Lào Cai\n- Tuyên truyền.\nĐịnh kỳ, báo cáo kết quả thực hiện về Sở Xây dựng trước ngày 10/12/2024.",
        "1. Báo Lào Cai tuyên truyền.\nĐề nghị các đơn vị liên quan báo cáo kết quả về Sở Xây dựng trước ngày 10/12/2024.",
      ],
    ],
    // Closing paragraphs below the tasks of one unit: the addressees of the order, or nobody.
    [
      ["report 2024-11-15, các sở, ban, ngành"],
      [
        "1. Sở Y tế\n- Công khai thủ tục khám chữa bệnh.\nUBND tỉnh yêu cầu các đồng chí Thủ trưởng các sở, ban, ngành thực hiện, báo cáo trước ngày 15/11/2024.",
      ],
    ],
    [
      ["report 2024-11-30 → Sở Nội vụ"],
      [
        "1. Sở Y tế\n- Công khai thủ tục khám chữa bệnh.\nBáo cáo kết quả thực hiện Kế hoạch gửi về Sở Nội vụ trước ngày 30/11/2024.",
      ],
    ],
    [
      ["task 2024-12-15, các đơn vị"],
      ["Thủ trưởng các đơn vị chịu trách nhiệm chỉ đạo, hoàn thành trước ngày 15/12/2024."],
    ],
    // Only some of the addressees, by what they have done or not.
    [
      ["sub-plan 2024-03-27, Các đơn vị chưa gửi kế hoạch"],
      ["1. Các đơn vị chưa gửi kế hoạch (theo danh sách) khẩn trương hoàn thành, gửi trước ngày 27/3/2024."],
    ],
    [
      ["report 2024-04-05, Các đơn vị đã gửi kế hoạch"],
      ["1. Các đơn vị đã gửi kế hoạch tiếp tục thực hiện, gửi báo cáo quý I trước ngày 05/4/2024."],
    ],
    // Those who have not sent something are asked for it.
    [
      ["report 2024-06-30, Các đơn vị chưa rà soát"],
      ["1. Các đơn vị chưa rà soát phải báo cáo trước ngày 30/6/2024."],
    ],
    // A plan that is there already is not what is due.
    [
      ["task 2024-06-30, Các sở"],
      ["1. Các sở được giao đã ban hành kế hoạch tiếp tục thực hiện, hoàn thành trước ngày 30/6/2024."],
    ],
    [
      ["sub-plan 2024-04-15, các đơn vị còn lại → Sở Nội vụ"],
      [
        "1. Sở Y tế đã ban hành kế hoạch tiếp tục thực hiện; các đơn vị còn lại xây dựng kế hoạch, gửi Sở Nội vụ trước ngày 15/4/2024.",
      ],
    ],
    // The name of another body begins like the issuer's duty.
    [["report 2024-06-05"], ["1. Ban xây dựng Đảng của các đảng ủy xã báo cáo trước 05/6/2024."]],
    // Two days of each year before the subject.
    [
      ["task year-6-20, Sở Y tế → Sở Tài chính", "task year-11-20, Sở Y tế → Sở Tài chính"],
      ["1. Trước ngày 20/6 và 20/11 hằng năm, Sở Y tế gửi danh sách cho Sở Tài chính."],
    ],
  ],
  [
    // The date of those who do not send is nobody's deadline in this sentence.
    "1. Sở Nội vụ xử lý trách nhiệm người đứng đầu cơ quan, đơn vị không gửi báo cáo trước ngày 30/6/2024.",
    "1. Sở Nội vụ không tổng hợp các báo cáo gửi sau ngày 10/5/2024.",
    "1. Không xem xét hồ sơ nộp về Sở Nội vụ sau ngày 10/5/2024.",
  ],
);
