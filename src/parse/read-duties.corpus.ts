import { dutiesOfPlan, letter, PGI, plan } from "../../test/support/duties-of-plan.ts";
import { snippets } from "../../test/support/rule-corpus.ts";

// A whole plan or letter → its duties, as `dutiesOfPlan` writes them.
export default snippets<string[]>({
  name: "read-body/duties",
  read: (lines, { catalogue }) => dutiesOfPlan(lines, catalogue),
  cases: [
    // A result of the past gives the unit above nothing.
    [
      plan(
        PGI,
        "I. KẾT QUẢ NĂM 2025\n1. Sở Công Thương\n- Chỉ số “Đảm bảo tuân thủ” đạt 5,8 điểm.\nII. NHIỆM VỤ\n1. Sở Y tế\n- Xử lý chất thải.",
      ),
      ["member: Sở Y tế: Xử lý chất thải."],
    ],
    // Who leads in the table of the annex must issue a plan.
    [
      plan(
        PGI,
        "I. TỔ CHỨC THỰC HIỆN\n1. Các cơ quan, đơn vị được nêu tên tại cột “Cơ quan chủ trì” của Phụ lục\na) Ban hành kế hoạch của đơn vị mình.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nĐỗ Quang Vinh\nPHỤ LỤC\n| TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp |\n| 1 | Rà soát thủ tục | Sở Tài chính | Sở Xây dựng |\n| 2 | Công khai thủ tục | Sở Tư pháp | Sở Y tế |",
      ),
      [
        "member: Sở Tài chính, Sở Tư pháp: Ban hành kế hoạch của đơn vị mình.",
        "lead: Sở Tài chính + Sở Xây dựng: Rà soát thủ tục",
        "lead: Sở Tư pháp + Sở Y tế: Công khai thủ tục",
      ],
    ],
    // Not those who only collect the figures of a part.
    [
      plan(
        PGI,
        "I. TỔ CHỨC THỰC HIỆN\n1. Cơ quan, đơn vị được phân công chủ trì tại Phụ lục:\na) Ban hành kế hoạch của đơn vị mình.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nĐỗ Quang Vinh\nPHỤ LỤC\n| TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp |\n| 1 | Đảm bảo tuân thủ (Cơ quan đầu mối tổng hợp: Sở Nội vụ) | < | < |\n| 1.1 | Rà soát thủ tục | Sở Tài chính | Sở Xây dựng |\n| 1.2 | Công khai thủ tục | Sở Tư pháp | Sở Y tế |",
      ),
      [
        "pgi.2 focal: Sở Nội vụ",
        "pgi.2 lead: Sở Tài chính + Sở Xây dựng: Rà soát thủ tục",
        "pgi.2 lead: Sở Tư pháp + Sở Y tế: Công khai thủ tục",
        "member: Sở Tài chính, Sở Tư pháp: Ban hành kế hoạch của đơn vị mình.",
      ],
    ],
    // The number of a room belongs to its name, also where another place names all of these rooms.
    [
      plan(
        PGI,
        "I. NHIỆM VỤ\n| TT | Nhiệm vụ | Phân công thực hiện |\n| 1 | Kiểm tra tài sản | - Chủ trì: Thanh tra Sở - Phối hợp: các Phòng Nghiệp vụ |\n| 2 | Thanh tra đất đai | - Chủ trì: Phòng Nghiệp vụ 2 - Phối hợp: Phòng Nghiệp vụ 4 |",
      ),
      [
        "lead: Thanh tra Sở + các Phòng Nghiệp vụ*: Kiểm tra tài sản",
        "lead: Phòng Nghiệp vụ 2 + Phòng Nghiệp vụ 4: Thanh tra đất đai",
      ],
    ],
    // A class by the initials that the document declares.
    [
      plan(
        PGI,
        "I. NHIỆM VỤ\n1. Sở Tài chính hướng dẫn từng tổ chức tín dụng (TCTD) rà soát thủ tục hành chính (TTHC).\n2. Trước ngày 10/6/2026, các TCTD trên địa bàn báo cáo kết quả.\n3. Trước ngày 10/6/2026, các TTHC được công khai.",
      ),
      [
        "member: Sở Tài chính: hướng dẫn từng tổ chức tín dụng (TCTD) rà soát thủ tục hành chính (TTHC).",
        "member: các TCTD trên địa bàn*: Trước ngày 10/6/2026, các TCTD trên địa bàn báo cáo kết quả.",
      ],
    ],
    // After a basis or a condition a paragraph gives a body its duty, unless it is the author or tells him something.
    [
      plan(
        PGI,
        "I. NHIỆM VỤ\nTrên cơ sở hồ sơ của Sở Xây dựng và Sở Nội vụ, Sở Tài chính thẩm định dự toán.\nNgay sau khi lớp bồi dưỡng kết thúc, các sở, ngành xây dựng kế hoạch tập huấn.\nĐối với giá thuốc, Sở Y tế tham mưu UBND tỉnh quản lý.\nTrên cơ sở kết quả khảo sát, Sở Công Thương có văn bản gửi các xã.\nSau khi kiểm tra, Sở Xây dựng nhận thấy cầu đã yếu.\nCăn cứ ý kiến của các xã, Sở Tài chính báo cáo kết quả rà soát.",
      ),
      [
        "member: Sở Tài chính: Trên cơ sở hồ sơ của Sở Xây dựng và Sở Nội vụ, Sở Tài chính thẩm định dự toán.",
        "member: các sở, ngành*: Ngay sau khi lớp bồi dưỡng kết thúc, các sở, ngành xây dựng kế hoạch tập huấn.",
        "member: Sở Y tế: Đối với giá thuốc, Sở Y tế tham mưu UBND tỉnh quản lý.",
      ],
    ],
    [letter("Trên cơ sở Kế hoạch số 33/KH-UBND, Sở Nội vụ xây dựng dự thảo quy chế."), []],
    // A letter with two lists, each after its own request.
    [
      letter(
        "Căn cứ Kế hoạch số 33/KH-UBND, Sở Nội vụ đề nghị các cơ quan, đơn vị:\n- Rà soát kết quả từng tiêu chí.\nSở Nội vụ đề nghị Sở Tài chính, Sở Tư pháp:\n- Cung cấp số liệu giải ngân.\nMọi vướng mắc liên hệ ông Nguyễn Văn An, Phòng Cải cách hành chính.",
      ),
      [
        "member: Các sở, ban, ngành tỉnh*, UBND các xã*: Rà soát kết quả từng tiêu chí.",
        "member: Sở Tài chính, Sở Tư pháp: Cung cấp số liệu giải ngân.",
      ],
    ],
    // "Quý cơ quan": the addressees, who are asked to have a document.
    [
      letter(
        "Sở Nội vụ gửi dự thảo kèm theo.\nĐề nghị các Quý cơ quan có văn bản góp ý gửi về Sở Nội vụ trước ngày 20/6.\nTrân trọng đề nghị Quý Ủy ban chỉ đạo Phòng Văn hóa rà soát hồ sơ.",
      ),
      [
        "member: Các sở, ban, ngành tỉnh*, UBND các xã*: có văn bản góp ý gửi về Sở Nội vụ trước ngày 20/6.",
        "member: Các sở, ban, ngành tỉnh*, UBND các xã*: chỉ đạo Phòng Văn hóa rà soát hồ sơ.",
      ],
    ],
    // A document without an owner, which the addressees are asked to send; not the letter itself.
    [
      letter(
        "Sở Nội vụ gửi dự thảo kèm theo.\nÝ kiến tham gia bằng văn bản đề nghị gửi về Sở Nội vụ trước ngày 20/6.\nVăn bản này đề nghị gửi về phòng văn thư.",
      ),
      [
        "member: Các sở, ban, ngành tỉnh*, UBND các xã*: Ý kiến tham gia bằng văn bản đề nghị gửi về Sở Nội vụ trước ngày 20/6.",
      ],
    ],
    // A lead and a partner before a semicolon, and one task of both.
    [
      plan(PGI, "I. NHIỆM VỤ\n- Sở Y tế chủ trì; Sở Tài chính, UBND các xã phối hợp xây dựng cơ sở dữ liệu."),
      ["lead: Sở Y tế + Sở Tài chính, UBND các xã*: xây dựng cơ sở dữ liệu."],
    ],
    // Marks of repetition in cells.
    [
      plan(
        PGI,
        'I. NHIỆM VỤ\n| TT | Nhiệm vụ | Chủ trì | Phối hợp |\n| 1 | Rà soát | Sở Y tế | Sở Tư pháp |\n| 2 | Kiểm tra | // | -//- |\n| 3 | Tổng hợp | -nt- | " |',
      ),
      [
        "lead: Sở Y tế + Sở Tư pháp: Rà soát",
        "lead: Sở Y tế + Sở Tư pháp: Kiểm tra",
        "lead: Sở Y tế + Sở Tư pháp: Tổng hợp",
      ],
    ],
    // A row without a number and a unit belongs to the unit above, in a table whose units precede their work.
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "I. NHIỆM VỤ\n| TT | Đơn vị | Chỉ số thành phần | Mục tiêu | Nhiệm vụ |\n| 1 | Sở Tài chính | Gia nhập thị trường | 8,1 điểm | Rà soát thủ tục |\n| | | Cạnh tranh bình đẳng | 6,6 điểm | Công khai đấu thầu |\n| 2 | Sở Nội vụ | Chi phí thời gian | 8,3 điểm | Kiểm tra công vụ |",
      ),
      [
        "pci.1 8.1 member: Sở Tài chính: Rà soát thủ tục",
        "pci.6 6.6 member: Sở Tài chính: Công khai đấu thầu",
        "pci.4 8.3 member: Sở Nội vụ: Kiểm tra công vụ",
      ],
    ],
    [
      plan(
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
        "I. NHIỆM VỤ\n| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |\n| 1 | Rà soát thủ tục | Sở Tài chính | Quý I |\n| 2 | Công khai đấu thầu | | Quý II |",
      ),
      ["lead: Sở Tài chính: Rà soát thủ tục"],
    ],
    // A plan that consists of bullets below the sentence that announces it.
    [
      plan(
        "Chỉ số chuyển đổi số (DTI)",
        "Căn cứ Kế hoạch số 7/KH-UBND ngày 10/02/2026; Ban Chỉ đạo xây dựng kế hoạch như sau:\n- Hạ tầng số: Sở Y tế rà soát đường truyền.\n- Nhân lực số: Sở Nội vụ mở lớp tập huấn.",
      ),
      ["dti.3 member: Sở Y tế: rà soát đường truyền.", "dti.4 member: Sở Nội vụ: mở lớp tập huấn."],
    ],
    // What all units send is no task of the last item.
    [
      letter(
        "Giám đốc Sở Nội vụ có ý kiến như sau:\n1. Sở Y tế báo cáo tiến độ thực hiện.\n2. Sở Công Thương rà soát thủ tục.\nBáo cáo của các cơ quan, đơn vị gửi về Sở Nội vụ trước ngày 12/6/2026 để tổng hợp.",
      ),
      ["member: Sở Y tế: báo cáo tiến độ thực hiện.", "member: Sở Công Thương: rà soát thủ tục."],
    ],
    [
      letter(
        "Sở Nội vụ đề nghị:\n1. Sở Y tế báo cáo tiến độ thực hiện.\n2. Sở Công Thương rà soát thủ tục.\nVăn bản gửi về Sở Nội vụ, bản mềm gửi qua thư điện tử.",
      ),
      ["member: Sở Y tế: báo cáo tiến độ thực hiện.", "member: Sở Công Thương: rà soát thủ tục."],
    ],
    // "Nơi nhận" as a label of an item does not end the text.
    [
      plan(
        PGI,
        "V. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế rà soát thủ tục.\nNơi nhận: Sở Nội vụ\nThời hạn: trước ngày 22 hằng tháng\n2. Sở Công Thương công khai thủ tục.\nNơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn An",
      ),
      ["member: Sở Y tế: rà soát thủ tục.", "member: Sở Công Thương: công khai thủ tục."],
    ],
    [
      plan(
        PGI,
        "V. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế rà soát thủ tục.\nNơi nhận: Sở Nội vụ; Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn An",
      ),
      ["member: Sở Y tế: rà soát thủ tục."],
    ],
    // The units of several items.
    [
      letter(
        "Sở Nội vụ đề nghị:\n1. Sở Y tế báo cáo tiến độ.\n2. Sở Công Thương rà soát thủ tục.\n3. Sở Tư pháp góp ý văn bản.\n4. Các đơn vị nêu tại mục 1, 2 gửi danh sách.",
      ),
      [
        "member: Sở Y tế: báo cáo tiến độ.",
        "member: Sở Công Thương: rà soát thủ tục.",
        "member: Sở Tư pháp: góp ý văn bản.",
        "member: Sở Y tế, Sở Công Thương: gửi danh sách.",
      ],
    ],
    // Only those of the addressees who have sent nothing; what they have done or not is part of the name.
    [
      letter(
        "Sở Nội vụ đề nghị:\n1. Các đơn vị chưa gửi kế hoạch khẩn trương hoàn thành.\n2. Các đơn vị không gửi báo cáo đúng hạn sẽ bị trừ điểm.\n3. Các đơn vị rà soát thủ tục.",
      ),
      [
        "member: Các đơn vị chưa gửi kế hoạch*: khẩn trương hoàn thành.",
        "member: Các đơn vị không gửi báo cáo đúng hạn*: sẽ bị trừ điểm.",
        "member: Các sở, ban, ngành tỉnh*, UBND các xã*: rà soát thủ tục.",
      ],
    ],
    // "CHỦ TỊCH … điện:" that lost its other words is not the end of a scan without a readable sign-off.
    [
      `ỦY BAN NHÂN DÂN\nHUYỆN BÌNH AN\nSố: 12/CĐ-UBND\nBình An, ngày 09 tháng 3 năm 2026\nCÔNG ĐIỆN KHẨN\nVề việc phòng, chống dịch bệnh\nCHỦ TỊCH\n- Trưởng Công an huyện;\n- Chủ tịch UBND các xã.\n${"Dịch bệnh diễn biến phức tạp trên địa bàn huyện. ".repeat(6)}\n1. Giao Phòng Nông nghiệp tham mưu phương án.\n2. Chủ tịch UBND các xã tuyên truyền, hướng dẫn người dân.`,
      [
        "member: Phòng Nông nghiệp: tham mưu phương án.",
        "member: UBND các xã*: tuyên truyền, hướng dẫn người dân.",
      ],
    ],
    // A sentence over a table, whose rows say who does what.
    [
      plan(
        PGI,
        "I. NHIỆM VỤ\nPhân công các cơ quan, đơn vị chủ trì, phối hợp cải thiện các chỉ số thành phần tại bảng sau:\nGiao Sở Y tế tổng hợp số liệu theo bảng sau.",
      ),
      ["member: Sở Y tế: tổng hợp số liệu theo bảng sau."],
    ],
  ],
});
