import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { itemsOf } from "../../../structure/outline/section.ts";
import { readAssignments } from "../assignments.ts";

// Lines of a document of Sở Y tế → "units: number of tasks".
export default snippets({
  name: "assignment/author-order",
  context: { year: 2025, province: "Yên Bái" },
  read(lines, context) {
    const tree = outline(lines);
    const issuer = { name: "Sở Y tế", unitId: "so-y-te" };
    const read = readAssignments(itemsOf(tree), { ...context, issuer }, { collecting: true });
    return read.assignments.map(
      ({ units, tasks }) => `${units.map(({ name }) => name).join(", ")}: ${tasks.length}`,
    );
  },
  cases: [
    // A field of work before another body is no report of the author; a time or a document may be.
    [
      "Trong cấp phép xây dựng, Sở Xây dựng công khai quy hoạch. Cũng trong nội dung này, Sở Nội vụ kiểm tra đột xuất.",
      ["Sở Xây dựng: 1", "Sở Nội vụ: 1"],
    ],
    ["Trong năm 2024, Sở Xây dựng công khai quy hoạch tại 12 xã.", []],
    ["Tại Báo cáo số 15, Sở Xây dựng công khai quy hoạch tại 12 xã.", []],
    // The last paragraph gives work to readers that it names.
    [
      "1. Sở Tài chính bố trí kinh phí.\nNhận được Công văn này, UBND các xã triển khai, báo cáo kết quả trước ngày 15/5/2025.",
      ["Sở Tài chính: 1", "UBND các xã: 1"],
    ],
    [
      "1. Sở Tài chính bố trí kinh phí.\nNhận được Công văn này, UBND các xã nghiêm túc thực hiện./.",
      ["Sở Tài chính: 1"],
    ],
    // Those whom the author of the document guides in a list do what it says; without a list it guides them itself.
    [
      "1. Sở Y tế hướng dẫn UBND các xã, phường thực hiện một số nội dung như sau:\n- Rà soát hồ sơ.\n- Gửi báo cáo.",
      ["UBND các xã, phường: 2"],
    ],
    [
      "Thực hiện Công văn số 5, Sở Y tế hướng dẫn cụ thể các bệnh viện công lập lập dự toán năm 2025 như sau:\n1. Rà soát số giường bệnh.",
      ["các bệnh viện công lập: 2"],
    ],
    ["1. Sở Y tế hướng dẫn UBND các xã, phường lập hồ sơ.", ["Sở Y tế: 1"]],
    ["1. Sở Nội vụ hướng dẫn UBND các xã, phường lập hồ sơ như sau:\n- Rà soát hồ sơ.", ["Sở Nội vụ: 2"]],
    // A decision before the order, an invitation to more than a meeting, and praise beside orders.
    [
      "1. Biểu dương Sở Nội vụ đã chủ động tham mưu.\n2. Thống nhất chủ trương giao Trung tâm Khuyến nông thí điểm mô hình.\n3. Đồng ý giao Sở Tài chính bố trí kinh phí.",
      ["Trung tâm Khuyến nông: 1", "Sở Tài chính: 1"],
    ],
    ["2. Mời Hội Doanh nhân trẻ tỉnh chuẩn bị tham luận.", ["Hội Doanh nhân trẻ tỉnh: 1"]],
    ["2. Kính mời Sở Tài chính dự họp giao ban.", []],
    ["2. Mời đại diện Sở Tài chính tham dự hội nghị.", []],
    // Who is asked has the task, not the author who asks.
    ["Sở Y tế đề nghị Công an tỉnh, Sở Nội vụ cử cán bộ dự tập huấn.", ["Công an tỉnh, Sở Nội vụ: 1"]],
    ["1. Sở Y tế yêu cầu UBND các xã, phường rà soát trạm y tế.", ["UBND các xã, phường: 1"]],
    [
      "1. Ban Giám đốc Sở Y tế giao cho Phòng Nghiệp vụ chủ trì, phối hợp với Thanh tra Sở theo dõi việc thực hiện.",
      ["Phòng Nghiệp vụ: 1"],
    ],
    // A basis before a semicolon, and staff whom nobody names.
    [
      "Căn cứ nhiệm vụ được giao; từng sở, ban, ngành, UBND các xã xây dựng kế hoạch chi tiết; đồng thời phân công người chịu trách nhiệm từng phần việc.",
      ["từng sở, ban, ngành, UBND các xã: 1"],
    ],
    ["1. Sở Y tế xây dựng kế hoạch; phân công cán bộ theo dõi.", ["Sở Y tế: 1"]],
    // An order in a further sentence, to a body that no catalogue knows. What gives the reason is no task.
    [
      "1. Sở Nội vụ gửi danh sách.\nTuyến kênh đã xuống cấp, đến nay chưa được sửa. Vì vậy, UBND tỉnh kính đề nghị Ban Quản lý dự án thủy lợi tỉnh Nghệ An quan tâm, xem xét, sửa chữa.",
      ["Sở Nội vụ: 1", "Ban Quản lý dự án thủy lợi tỉnh Nghệ An: 1"],
    ],
    [
      "1. Sở Nội vụ gửi danh sách.\nTuyến kênh còn hư hỏng nhẹ. UBND tỉnh giao Ban Quản lý chợ Vinh tổ chức nạo vét.",
      ["Sở Nội vụ: 1", "Ban Quản lý chợ Vinh: 1"],
    ],
    // A closing paragraph that asks for more than to carry out the document.
    [
      "1. Sở Nội vụ gửi danh sách.\nNhận được Công văn này, kính đề nghị Ban Quản lý dự án thủy lợi tỉnh Nghệ An có văn bản trả lời trước ngày 05/7/2025.",
      ["Sở Nội vụ: 1", "Ban Quản lý dự án thủy lợi tỉnh Nghệ An: 1"],
    ],
    [
      "1. Sở Nội vụ gửi danh sách.\nNhận được Công văn này, yêu cầu Sở Y tế nghiêm túc triển khai thực hiện./.",
      ["Sở Nội vụ: 1"],
    ],
    // Every body is asked for work, or only to carry out the document.
    [
      "1. Sở Nội vụ gửi danh sách.\nNhận được thông báo này đề nghị Thủ trưởng các đơn vị sắp xếp thời gian, cử đại biểu về dự họp đúng thành phần.",
      ["Sở Nội vụ: 1", "Thủ trưởng các đơn vị: 1"],
    ],
    [
      "1. Sở Nội vụ gửi danh sách.\nTrên đây là kế hoạch năm 2025, đề nghị các cơ quan, đơn vị quan tâm phối hợp, triển khai thực hiện có hiệu quả. Nếu có vướng mắc, đề nghị các đơn vị phản ánh về Sở Y tế.",
      ["Sở Nội vụ: 1"],
    ],
    // The author hands over the document, or thanks.
    [
      "1. Sở Nội vụ gửi danh sách.\nSở Y tế kính báo cáo Chủ tịch UBND tỉnh xem xét, chỉ đạo./.",
      ["Sở Nội vụ: 1"],
    ],
    [
      "1. Sở Nội vụ gửi danh sách.\nSở Y tế trân trọng đề nghị UBND các xã, phường quan tâm chỉ đạo thực hiện.",
      ["Sở Nội vụ: 1"],
    ],
    [
      "1. Sở Nội vụ gửi danh sách.\nCục Cảnh sát điều tra tội phạm về buôn lậu, Bộ Công an - cơ quan thường trực trân trọng cảm ơn sự quan tâm của Sở./.",
      ["Sở Nội vụ: 1"],
    ],
    [
      "1. Sở Nội vụ gửi danh sách.\nTrên đây một số nội dung hướng dẫn các sở, ngành thực hiện.",
      ["Sở Nội vụ: 1"],
    ],
    [
      "1. Sở Nội vụ gửi danh sách.\nSở Tài chính rà soát, báo cáo UBND tỉnh xem xét, quyết định./.",
      ["Sở Nội vụ: 1", "Sở Tài chính: 1"],
    ],
    [
      "1. Sở Nội vụ gửi danh sách.\nVới tinh thần trên, yêu cầu các phòng nghiêm túc thực hiện./.",
      ["Sở Nội vụ: 1"],
    ],
    // A committee is asked to give the work to a unit.
    [
      "1. Sở Y tế kính đề nghị đồng chí Chủ tịch UBND tỉnh chỉ đạo Sở Tài chính chủ trì thẩm định kinh phí.",
      ["Sở Tài chính: 1"],
    ],
    ["1. Đề nghị UBND tỉnh xem xét, giao Sở Nội vụ tổng hợp danh sách.", ["Sở Nội vụ: 1"]],
    // What it directs, and what it decides itself.
    ["1. Đề nghị UBND các xã chỉ đạo trạm y tế rà soát danh sách.", ["UBND các xã: 1"]],
    ["1. Đề nghị UBND tỉnh chỉ đạo các sở, ngành chủ trì rà soát danh sách.", ["UBND tỉnh: 1"]],
    ["1. Đề nghị UBND tỉnh chỉ đạo Sở Nội vụ rà soát danh sách.", ["UBND tỉnh: 1"]],
    ["1. Đề nghị UBND tỉnh xem xét, giao biên chế cho Sở Nội vụ.", []],
    // Only the issuer directs others; for another unit it is its own duty.
    ["Sở Y tế chỉ đạo các bệnh viện rà soát quy trình.", ["các bệnh viện: 1"]],
    ["UBND thành phố chỉ đạo các phòng, ban bàn giao mặt bằng.", ["UBND thành phố: 1"]],
    ["1. UBND tỉnh phân cấp thẩm quyền cho Sở Nội vụ tuyển dụng viên chức.", ["Sở Nội vụ: 1"]],
    ["1. UBND tỉnh ủy quyền cho Sở Tư pháp ban hành phiếu lý lịch.", ["Sở Tư pháp: 1"]],
    ["1. Giao đồng chí Giám đốc Sở Xây dựng trực tiếp kiểm tra công trình.", ["Sở Xây dựng: 1"]],
    [
      "1. Đề nghị: Hội Nông dân tỉnh, Tỉnh đoàn\na) Vận động hội viên.\nb) Tiếp nhận kiến nghị.",
      ["Hội Nông dân tỉnh, Tỉnh đoàn: 2"],
    ],
    // After an opening clause, also over a list.
    [
      "Nhằm phòng bệnh mùa hè, Sở Y tế đề nghị UBND các xã, phường; các trường học thực hiện các nội dung, cụ thể:\n- Phun thuốc diệt muỗi.\n- Vệ sinh lớp học.",
      ["UBND các xã, phường, các trường học: 2"],
    ],
    [
      "Để chuẩn bị hội nghị, Sở Y tế yêu cầu Văn phòng Sở khẩn trương thực hiện các việc sau:\n- In tài liệu.",
      ["Văn phòng Sở: 1"],
    ],
    [
      "Để bảo vệ sức khỏe của học sinh, giáo viên tại các đơn vị, trường học, Sở Y tế đề nghị UBND các xã, phường rà soát bếp ăn. Cụ thể:\n- Kiểm tra nguồn gốc thực phẩm.",
      ["UBND các xã, phường: 2"],
    ],
    // A closing paragraph.
    [
      "1. Sở Nội vụ: rà soát nhân lực.\nTrên đây là hướng dẫn khám sức khỏe, Sở Y tế đề nghị UBND các xã, phường chỉ đạo trạm y tế thực hiện.",
      ["Sở Nội vụ: 1", "UBND các xã, phường: 1"],
    ],
    [
      "1. Sở Nội vụ: rà soát nhân lực.\nTrên đây là kế hoạch của Sở Y tế, trân trọng báo cáo UBND tỉnh.",
      ["Sở Nội vụ: 1"],
    ],
    [
      "1. Sở Nội vụ: rà soát nhân lực.\nTrên đây là kế hoạch năm 2025, đề nghị các đơn vị nghiêm túc thực hiện.",
      ["Sở Nội vụ: 1"],
    ],
    [
      "1. Sở Nội vụ: rà soát nhân lực.\nTrên đây là kế hoạch năm 2025. Trong quá trình thực hiện, nếu có vướng mắc, đề nghị UBND các xã, phường phản ánh về Sở Y tế.",
      ["Sở Nội vụ: 1"],
    ],
    // The author asks people under a common noun, and says beside its name what it is.
    [
      "1. Sở Y tế đề nghị Thành viên Ban vận động và UBND các xã báo cáo số đã tiêm.",
      ["Thành viên Ban vận động, UBND các xã: 1"],
    ],
    ["1. Sở Y tế đề nghị Nhóm nghiên cứu gửi bản thảo.", ["Nhóm nghiên cứu: 1"]],
    [
      "1. Sở Y tế - Cơ quan thường trực của Ban Chỉ đạo an toàn thực phẩm yêu cầu UBND các xã, phường kiểm tra bếp ăn.",
      ["UBND các xã, phường: 1"],
    ],
    // A request for help and a request to persons are no tasks. Proposing an award or a change is a task of the author.
    ["1. Sở Nội vụ gửi danh sách.\nSở Y tế đề nghị được hỗ trợ kinh phí tổ chức hội thi.", ["Sở Nội vụ: 1"]],
    ["1. Sở Y tế đề nghị các đồng chí đảng viên dự họp đúng giờ.", []],
    ["1. Sở Y tế đề nghị khen thưởng 05 tập thể.", ["Sở Y tế: 1"]],
    ["1. Sở Y tế đề nghị sửa đổi quy định về giá khám bệnh.", ["Sở Y tế: 1"]],
    ["1. Sở Y tế trình ban hành quy chế phối hợp.", ["Sở Y tế: 1"]],
    // Another unit that asks somebody has this as its own task.
    ["1. Sở Tài chính yêu cầu Kho bạc Nhà nước tỉnh đối chiếu số liệu.", ["Sở Tài chính: 1"]],
    // What the bodies above the author order is the work of those who are ordered.
    [
      "1. Về nội dung nêu trên, Thủ tướng Chính phủ giao Bộ Tài chính theo chức năng, nhiệm vụ được giao, nghiên cứu giải pháp.",
      ["Bộ Tài chính: 1"],
    ],
    ["1. Phó Thủ tướng Lê Văn An yêu cầu Bộ Y tế rà soát giá thuốc.", ["Bộ Y tế: 1"]],
    ["1. Thường trực Tỉnh ủy giao Ban Tổ chức Tỉnh ủy rà soát biên chế.", ["Ban Tổ chức Tỉnh ủy: 1"]],
    [
      "1. Ban Chỉ đạo phòng, chống thiên tai tỉnh yêu cầu UBND các xã trực ban 24/24 giờ.",
      ["UBND các xã: 1"],
    ],
    ["1. Ban Chỉ đạo tỉnh chỉ đạo Sở Y tế rà soát giá thuốc.", ["Ban Chỉ đạo tỉnh: 1"]],
    // A request to a higher body is nobody's task.
    ["1. Sở Y tế đề nghị UBND tỉnh xem xét, phê duyệt dự toán.", []],
    ["1. UBND tỉnh đề nghị Thủ tướng Chính phủ xem xét, phê duyệt quy hoạch.", []],
    ["Để có căn cứ thực hiện, Sở Y tế đề nghị UBND tỉnh xem xét, quyết định.", []],
    // The author announces its own document.
    ["Để phòng bệnh mùa hè, Sở Y tế xây dựng kế hoạch với các nội dung sau:\n- Mục đích.", []],
    ["Văn phòng UBND tỉnh xin thông báo để các đơn vị biết, thực hiện.", []],
    ["1. Về công tác thi đua của Ban Chỉ đạo: Kết quả đạt được là rất tốt.", []],
  ],
});
