import { describe, expect, it } from "vitest";
import { HEAD, unreadOf as parsed, TASKS } from "../../support/unread-of.ts";

const read = (...body: readonly string[]) => parsed([...HEAD, ...TASKS, ...body]);

describe("section-unread", () => {
  it("lists paragraphs of work that name no unit", () => {
    const { listed } = read(
      "II. NHIỆM VỤ CHUNG",
      "Tăng cường đối thoại với doanh nghiệp trên địa bàn tỉnh.",
      "Tình hình doanh nghiệp năm qua có nhiều chuyển biến tích cực.",
    );
    expect(listed).toEqual(["Tăng cường đối thoại với doanh nghiệp trên địa bàn tỉnh."]);
  });

  it("lists an order in a bracket between facts, but no note in a bracket", () => {
    const order = "(Giao Văn phòng UBND tỉnh chuẩn bị hội trường)";
    const facts = [
      "II. THÔNG TIN HỘI NGHỊ",
      "1. Địa điểm: Hội trường lớn.",
      order,
      "(Kèm theo danh sách đại biểu)",
    ];
    expect(read(...facts).listed).toEqual([order]);
  });

  it("lists a paragraph of work whose duties begin after its first sentence", () => {
    const paragraph =
      "Đồng chí Hoàng Trọng Nghĩa - Phó Giám đốc trực tiếp chỉ đạo. Phòng Tài vụ - Quản trị chuẩn bị phương tiện.";
    const work = ["NHIỆM VỤ", "Phòng Kiểm soát chi:", "- Rà soát thủ tục.", "TỔ CHỨC THỰC HIỆN"];
    const { plan, listed } = parsed([...HEAD, ...work, paragraph]);
    const isRead = JSON.stringify(plan.assignments).includes("phương tiện");
    expect(isRead || listed.includes(paragraph)).toBe(true);
  });

  it("does not list the heading of a group over a paragraph that was read, but one over a paragraph that was not", () => {
    const heading = "2. Các phòng, đơn vị thuộc Sở";
    const work = ["II. TỔ CHỨC THỰC HIỆN", "1. Văn phòng Sở", "- Theo dõi chung.", heading];
    const duty = "Căn cứ Kế hoạch này, các phòng chuyên môn có trách nhiệm chủ động triển khai thực hiện.";
    expect(read(...work, duty).listed).toEqual([]);
    expect(read(...work, "(Có danh sách kèm theo)").listed).toEqual([heading]);
  });

  it("lists the lines of a table whose columns were mixed", () => {
    const torn = [
      "Chưa có sáng kiến Văn phòng Sở",
      "đăng ký ít nhất 01 sáng kiến 30/4/2025",
      "Chậm báo cáo 02 lần",
    ];
    const { listed } = read(
      "II. NHIỆM VỤ KHẮC PHỤC",
      "Biện pháp khắc phục Phòng chủ trì Thời hạn",
      ...torn,
      "III. TỔ CHỨC THỰC HIỆN",
      "1. Văn phòng Sở theo dõi chung.",
    );
    expect(listed).toEqual(torn);
  });

  it("does not take a heading or a sentence about work and dates for the head of a table", () => {
    const { unread } = read(
      "II. PHÂN CÔNG NHIỆM VỤ, CƠ QUAN CHỦ TRÌ, THỜI GIAN",
      "Nhiệm vụ cơ quan chủ trì và thời gian như sau",
      "1. Văn phòng Sở theo dõi chung.",
    );
    expect(unread).toEqual([]);
  });

  it("does not list the report of the unit itself, which is a deadline", () => {
    const own = [
      "2. Báo cáo Sở Tài chính trước ngày 05/12/2025.",
      "3. Hai sở báo cáo Sở Tài chính trước ngày 05/12/2025.",
    ];
    const { listed, plan } = read("II. TỔ CHỨC THỰC HIỆN", "1. Phòng Tổng hợp theo dõi chung.", ...own);
    expect(listed).toEqual([]);
    expect(plan.deadlines).toHaveLength(own.length);
  });

  it("does not list a numbered line that is only the deadline of a report", () => {
    const { listed, plan } = read(
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Phòng Tổng hợp theo dõi chung.",
      "2. Báo cáo kết quả thực hiện trước ngày 05/12/2025.",
      "3. Gửi báo cáo định kỳ trước ngày 10 của tháng cuối quý.",
    );
    expect(listed).toEqual([]);
    expect(plan.deadlines.map(({ units }) => units.length)).toEqual([0, 0]);
  });

  it("does not list a report or a plan to send with the work before it, which the table of deadlines states", () => {
    const own = [
      "2. Định kỳ 6 tháng, hằng năm tổng hợp, báo cáo kết quả về UBND tỉnh trước ngày 15/12/2025.",
      "3. Định kỳ trước ngày 20 tháng cuối quý, tổng hợp kết quả thực hiện gửi Sở Tài chính.",
      "4. Trước ngày 05/12/2025, báo cáo Chủ tịch UBND tỉnh kết quả thực hiện Kế hoạch.",
      "5. Xây dựng kế hoạch chi tiết của phòng, gửi Văn phòng Sở trước ngày 28/02/2025.",
      "6. Tổng hợp số liệu, hoàn thành báo cáo trước ngày 30/11/2025.",
    ];
    const { listed, plan } = read("II. TỔ CHỨC THỰC HIỆN", "1. Phòng Tổng hợp theo dõi chung.", ...own);
    expect(listed).toEqual([]);
    expect(plan.deadlines).toHaveLength(own.length);
  });

  it("lists lines with a date whose work nobody got, or whose first words may name a unit", () => {
    const lines = [
      "2. Hoàn thành việc rà soát trước ngày 30/9/2025.",
      "3. Định kỳ hằng quý, Tổ Chuyển đổi số lập biểu, gửi Sở Tài chính trước ngày 10/12/2025.",
    ];
    const { listed, plan } = read("II. TỔ CHỨC THỰC HIỆN", "1. Phòng Tổng hợp theo dõi chung.", ...lines);
    expect(listed).toContain(lines[0]);
    const isRead = JSON.stringify(plan.assignments).includes("Tổ Chuyển đổi số");
    expect(isRead || listed.includes(lines[1]!)).toBe(true);
  });

  it("does not say of a line without a figure that it sets a target", () => {
    const line =
      "Góp phần cải thiện Chỉ số PCI của tỉnh, nâng cao chất lượng phục vụ người dân và doanh nghiệp.";
    const { listed, unread } = read(
      "II. L MỤC TIÊU",
      line,
      "III. TỔ CHỨC THỰC HIỆN",
      "1. Văn phòng Sở theo dõi.",
    );
    expect(listed).toEqual([line]);
    expect(unread[0]!.messages!.vi).not.toContain("chỉ tiêu");
  });

  it("lists rows with targets for parts that no catalogue knows, though their tasks were read", () => {
    const rows = ["| 1 | Tiếp cận dịch vụ | 85% | Sở Y tế |", "| 2 | Công chức phục vụ | 90% | Sở Nội vụ |"];
    const { listed, unread } = read(
      "II. CHỈ TIÊU CỤ THỂ",
      "| TT | Yếu tố | Mục tiêu năm 2025 | Cơ quan chủ trì |",
      ...rows,
    );
    expect(listed).toHaveLength(rows.length);
    expect(unread.map(({ messages }) => messages!.vi)).toEqual([expect.stringContaining("có chỉ tiêu của")]);
  });

  it("lists rows whose work has a date, but only a person without an office to do it", () => {
    const { listed, plan } = read(
      "II. PHÂN CÔNG",
      "| STT | Nhiệm vụ | Đơn vị thực hiện | Thời hạn |",
      "| 1 | Rà soát văn bản | Văn phòng Sở | 15/6/2025 |",
      "| 2 | Niêm yết thủ tục | Ông Lê Minh Tuấn | 16/6/2025 |",
      "| 3 | Chấm điểm | Các cơ quan, đơn vị | 17/6/2025 |",
    );
    expect(listed).toEqual(["2\tNiêm yết thủ tục\tÔng Lê Minh Tuấn\t16/6/2025"]);
    const owners = plan.deadlines.map(({ units }) => units.map(({ name }) => name));
    expect(owners).toEqual([["Văn phòng Sở"], [], ["Các cơ quan, đơn vị"]]);
  });

  it("lists the rows of a table whose head names work, though nothing in it was read", () => {
    const { listed } = read(
      "II. PHÂN CÔNG NHIỆM VỤ",
      "| TT | Chỉ tiêu | Chỉ tiêu phấn đấu | Mốc |",
      "| 1 | Hồ sơ đất đai trong kho | số hóa dứt điểm từng phường | sau Tết |",
      "| 2 | Hồ sơ hộ tịch | số hóa dứt điểm từng xã | trước Tết |",
    );
    expect(listed).toHaveLength(2);
  });

  it("lists goals in sentences for parts that no catalogue knows, once each", () => {
    const { listed, unread } = read(
      "II. MỤC TIÊU",
      "- Mức độ hài lòng về tiếp cận dịch vụ đạt 87%.",
      "- Tỷ lệ hồ sơ đúng hạn đạt 99%.",
      "- Chỉ số Gia nhập thị trường đạt 7,9 điểm.",
      "III. MỤC TIÊU, NHIỆM VỤ",
      "1. Nâng mức độ hài lòng về thái độ phục vụ đạt 90%.",
    );
    expect(listed).toEqual([
      "- Mức độ hài lòng về tiếp cận dịch vụ đạt 87%.",
      "1. Nâng mức độ hài lòng về thái độ phục vụ đạt 90%.",
    ]);
    expect(unread[0]!.messages!.vi).toContain("có chỉ tiêu của");
  });

  it("lists duties that name no unit, outside the sub-indices", () => {
    const { listed, unread } = read(
      "II. NHIỆM VỤ CHUNG",
      "1. Tăng cường đối thoại với doanh nghiệp.",
      "2. Công khai quy hoạch xây dựng.",
      "III. TỔ CHỨC THỰC HIỆN",
      "1. Phòng Quản lý nhà theo dõi, báo cáo Giám đốc Sở.",
    );
    expect(listed).toEqual(["1. Tăng cường đối thoại với doanh nghiệp.", "2. Công khai quy hoạch xây dựng."]);
    expect(unread).toHaveLength(1);
    expect(unread[0]!.messages!.vi).toContain("2 dòng từ mục “II. NHIỆM VỤ CHUNG”");
    expect(unread[0]!.messages!.en).toContain("2 lines from “II. NHIỆM VỤ CHUNG” on");
  });

  it("lists a request in the introduction, and items with a verb between items that give units duties", () => {
    const letter = [
      "UBND TỈNH LAI CHÂU",
      "SỞ Y TẾ",
      "Số: 33/SYT-VP",
      "Lai Châu, ngày 12 tháng 02 năm 2025",
      "Kính gửi: Các phòng khám đa khoa.",
    ];
    const request = "Để có số liệu tổng hợp, đề nghị Quý phòng khám gửi báo cáo về Sở Y tế.";
    expect(parsed([...letter, request, "Trân trọng./."]).listed).toEqual([request]);
    const items = [
      "Điều 4. Quản lý kho thuốc",
      "1. Sở Y tế có trách nhiệm kiểm tra kho hằng quý.",
      "2. Lắp đặt hệ thống báo cháy tự động.",
      "3. Kho đạt chuẩn theo quy định.",
    ];
    expect(parsed([...letter, ...items]).listed).toEqual([items[2]]);
  });

  it("lists items of a conclusion that name nobody, also inside a section on results", () => {
    const { listed } = parsed([
      "UBND TỈNH LAI CHÂU",
      "Số: 33/TB-UBND",
      "Lai Châu, ngày 12 tháng 02 năm 2025",
      "THÔNG BÁO",
      "Kết luận của Chủ tịch UBND tỉnh tại buổi làm việc",
      "Sau khi nghe báo cáo, Chủ tịch UBND tỉnh kết luận như sau:",
      "I. ĐÁNH GIÁ CHUNG",
      "1. Trồng được 200 ha rừng.",
      "II. VỀ KIẾN NGHỊ CỦA HUYỆN",
      "1. Tạm dừng việc chuyển mục đích rừng tự nhiên.",
    ]);
    expect(listed).toEqual(["1. Tạm dừng việc chuyển mục đích rừng tự nhiên."]);
  });

  it("lists a paragraph above a label of time that no task has", () => {
    const { listed } = read(
      "II. NỘI DUNG THỰC HIỆN",
      "1. Trình tự, thời gian lập danh sách",
      "1.1. Bước 1: Thẩm định",
      "Trên cơ sở đề nghị của các phường, Phòng Quản lý nhà thẩm định kinh phí.",
      "Thời gian hoàn tất: trước ngày 15/10/2025.",
      "1.2. Bước 2: Mời họp",
      "Ông Nguyễn Văn An - Trưởng phòng Quản lý nhà.",
      "Thời gian hoàn tất: trước ngày 20/10/2025.",
    );
    expect(listed).toEqual(["Trên cơ sở đề nghị của các phường, Phòng Quản lý nhà thẩm định kinh phí."]);
  });

  it("lists persons with work and plans to issue, not members and not the plan itself", () => {
    const { listed } = read(
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Ban hành kế hoạch tuyên truyền năm 2025.",
      "2. Ban hành kèm theo Kế hoạch này 02 biểu mẫu.",
      "3. Thành viên",
      "- Đồng chí Trưởng ban lãnh đạo, chỉ đạo chung công tác tuyên truyền.",
      "- Đồng chí Nguyễn Văn An",
    );
    expect(listed).toEqual([
      "1. Ban hành kế hoạch tuyên truyền năm 2025.",
      "- Đồng chí Trưởng ban lãnh đạo, chỉ đạo chung công tác tuyên truyền.",
    ]);
  });

  it("lists an order at the end to every body only where it names work", () => {
    const closing = "Trên đây là Kế hoạch nâng cao chỉ số năm 2025";
    const duties = ["II. TỔ CHỨC THỰC HIỆN", "1. Phòng Quản lý nhà theo dõi, báo cáo Giám đốc Sở."];
    const general = `${closing}, yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./.`;
    const work = `${closing}, yêu cầu các cơ quan, đơn vị rà soát thủ tục hành chính./.`;
    expect(read(...duties, general).listed).toEqual([]);
    const { listed, plan } = read(...duties, work);
    const tasks = plan.assignments.flatMap((assignment) => assignment.tasks);
    expect([...listed, ...tasks.map(({ text }) => text)].join(" ")).toContain("rà soát thủ tục hành chính");
  });

  it("lists an order after the words that close, and a bullet that was recognised as other marks", () => {
    const order =
      "Trên đây là Kế hoạch nâng cao chỉ số năm 2025. Đề nghị các tổ chức bạn quan tâm triển khai, thực hiện.";
    const { listed } = read(
      "II. NHIỆM VỤ CHUNG",
      "1. Công khai quy hoạch xây dựng.",
      ". “Tăng cường thanh tra các cơ sở kinh doanh trên địa bàn.",
      "Trên đây là Kế hoạch nâng cao chỉ số năm 2025 của Sở Xây dựng.",
    );
    expect(listed).toContain(". “Tăng cường thanh tra các cơ sở kinh doanh trên địa bàn.");
    expect(listed).not.toContain("Trên đây là Kế hoạch nâng cao chỉ số năm 2025 của Sở Xây dựng.");
    const { plan, listed: closing } = read(order);
    const tasks = plan.assignments.flatMap((assignment) => assignment.tasks.map(({ text }) => text));
    expect([...tasks, ...closing].some((text) => text.includes("triển khai, thực hiện"))).toBe(true);
  });

  it("lists the lines of a page that was recognised in wrong columns, and makes no tasks of them", () => {
    const cut = [
      "ra soát hồ sơ của các",
      "hị: Các phòng có liên quan.",
      "uý III/2025.",
      "Tổ chức hội nghị vớ",
    ];
    const { plan, listed } = read("II. TỔ CHỨC THỰC HIỆN", "1. Phòng Quản lý nhà:", ...cut);
    const tasks = plan.assignments.flatMap((assignment) => assignment.tasks.map(({ text }) => text));
    expect(tasks.filter((text) => cut.some((line) => line.includes(text)))).toEqual([]);
    expect(listed).toEqual(expect.arrayContaining(cut));
    const { plan: whole } = read(
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Phòng Quản lý nhà:",
      "Rà soát hồ sơ của các dự án.",
      "Tổ chức hội nghị với doanh nghiệp.",
      "Công khai quy hoạch xây dựng.",
      "Báo cáo Giám đốc Sở kết quả thực hiện.",
    );
    expect(whole.assignments.flatMap(({ tasks }) => tasks)).toHaveLength(4);
  });

  it("lists the items of a letter that a sentence before them asks for, and none of a letter that informs", () => {
    const letter = (sentence: string) =>
      parsed([
        "UBND TỈNH LAI CHÂU",
        "SỞ CÔNG THƯƠNG",
        "Số: 310/SCT-CN",
        "V/v thực hiện quy định về hóa chất",
        "Lai Châu, ngày 10 tháng 3 năm 2026",
        "Kính gửi: Các tổ chức hoạt động hóa chất trên địa bàn tỉnh",
        sentence,
        "1. Khắc phục ngay các tồn tại trong quá trình hoạt động.",
        "2. Tăng cường tuyên truyền cho người lao động.",
      ]).listed;
    const asked = "Sở Công Thương yêu cầu thực hiện nghiêm túc một số nội dung sau trong quý II:";
    expect(letter(asked)).toEqual([
      "1. Khắc phục ngay các tồn tại trong quá trình hoạt động.",
      "2. Tăng cường tuyên truyền cho người lao động.",
    ]);
    expect(letter("Sở Công Thương thông báo kết quả kiểm tra như sau:")).toEqual([]);
    expect(letter("Sở Công Thương thông báo việc bàn giao hồ sơ như sau:")).toEqual([]);
    expect(letter("Sở Công Thương gửi các doanh nghiệp để thực hiện một số nội dung sau:")).toHaveLength(2);
  });

  it("lists orders and duties inside a letter that no task quotes, but no formula, report or basis", () => {
    const letter = (...lines: string[]) =>
      parsed([
        "UBND TỈNH LAI CHÂU",
        "SỞ Y TẾ",
        "Số: 41/SYT-KHTC",
        "V/v bàn giao thiết bị",
        "Lai Châu, ngày 10 tháng 3 năm 2026",
        "Kính gửi: Các cơ sở y tế trên địa bàn tỉnh",
        "Sở Y tế thông báo việc bàn giao thiết bị như sau:",
        "1. Số lượng biên bản: 03 bản.",
        ...lines,
      ]).listed;
    const orders = [
      "2. Thời gian: sau khi ký, đề nghị các TTYT nộp biên bản trước ngày 24/3/2026.",
      "3. Mỗi bên giữ một bản. Ai nhận hồ sơ thì có trách nhiệm bảo quản.",
    ];
    expect(letter(...orders)).toEqual(orders);
    expect(
      letter(
        // A task of the addressees.
        "Để kịp tiến độ, đề nghị quý đơn vị cử người nhận hồ sơ tại Sở.",
        "2. Theo đề nghị của các cơ sở, số lượng thiết bị được giữ nguyên.",
        "3. Sở Y tế đã đề nghị các cơ sở gửi danh sách từ tháng 02.",
        "Đề nghị các cơ sở nghiêm túc triển khai thực hiện./.",
        "Nếu có khó khăn, vướng mắc, đề nghị các cơ sở liên hệ Sở Y tế.",
      ),
    ).toEqual([]);
  });

  it("lists the duties of known units in an appendix", () => {
    const { listed } = read(
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Phòng Quản lý nhà theo dõi tiến độ, báo cáo Giám đốc Sở.",
      "Nơi nhận:",
      "- UBND tỉnh;",
      "- Lưu: VT.",
      "GIÁM ĐỐC",
      "Trần Văn An",
      "PHỤ LỤC",
      "HƯỚNG DẪN CHẤM ĐIỂM",
      "1. Sở Nội vụ thành lập đoàn chấm điểm.",
      "2. Điểm tối đa là 100.",
    );
    expect(listed).toEqual(["1. Sở Nội vụ thành lập đoàn chấm điểm."]);
  });

  it("lists what is to be evaluated, but no heading of an evaluation", () => {
    const { listed } = read(
      "II. NHIỆM VỤ CHUNG",
      "1. Đánh giá, chọn lọc các tuyến phố kiểu mẫu; nhân rộng ra toàn tỉnh.",
      "2. Đánh giá tình hình",
      "- Năm 2024, toàn tỉnh cấp 120 giấy phép.",
    );
    expect(listed).toEqual(["1. Đánh giá, chọn lọc các tuyến phố kiểu mẫu; nhân rộng ra toàn tỉnh."]);
  });

  it("has one warning for lines that follow each other, another after a line that was read", () => {
    const { unread } = read(
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Tăng cường đối thoại với doanh nghiệp.",
      "2. Phòng Quản lý nhà theo dõi tiến độ, báo cáo Giám đốc Sở.",
      "3. Công khai quy hoạch xây dựng.",
    );
    expect(unread.map(({ lines }) => lines)).toEqual([[{ from: 12, to: 12 }], [{ from: 14, to: 14 }]]);
  });

  it("lists the row of a table without a unit", () => {
    const { listed } = read(
      "II. PHÂN CÔNG NHIỆM VỤ",
      "| TT | Nhiệm vụ | Đơn vị chủ trì | Sản phẩm |",
      "| 1 | Rà soát quy hoạch chi tiết | Phòng Quy hoạch | Báo cáo |",
      "| I | Nhóm nhiệm vụ khác | | |",
      "| 2 | Số hóa hồ sơ cấp phép | | Cơ sở dữ liệu |",
    );
    expect(listed).toEqual(["2\tSố hóa hồ sơ cấp phép\t\tCơ sở dữ liệu"]);
  });

  it("does not list headings over lines that were read, aims, labels, notes, sums and the closing", () => {
    const { listed } = read(
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Phân công trách nhiệm",
      "a) Phòng Quản lý nhà theo dõi tiến độ, báo cáo Giám đốc Sở.",
      "b) Rà soát quy trình cấp phép.",
      "- Đơn vị chủ trì: Phòng Quy hoạch.",
      "- Đơn vị phối hợp: Văn phòng Sở.",
      "- Thời gian thực hiện: thường xuyên.",
      "(Chi tiết tại phụ lục)",
      "2. Kinh phí: từ dự toán được giao.",
      "3. Kế hoạch này có hiệu lực kể từ ngày ký.",
      "4. Khi có vướng mắc, kịp thời phản ánh về Văn phòng Sở.",
      "III. MỤC TIÊU",
      "1. Nâng cao nhận thức của công chức.",
    );
    expect(listed).toEqual([]);
  });

  it("lists a heading of a unit whose name was not read as a unit's", () => {
    const { listed, plan } = read(
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Giao việc theo dõi, tổng hợp:",
      "- Báo cáo kết quả trước ngày 10/12/2025.",
    );
    expect(plan.deadlines).toHaveLength(1);
    // The date binds nobody, so it does not say who reports.
    expect(listed).toEqual(["1. Giao việc theo dõi, tổng hợp:", "- Báo cáo kết quả trước ngày 10/12/2025."]);
  });

  it("lists a paragraph that orders something without a unit", () => {
    const { listed } = read(
      "II. TỔ CHỨC THỰC HIỆN",
      "Yêu cầu triển khai nghiêm túc việc đối thoại.",
      "1. Phòng Quản lý nhà theo dõi tiến độ, báo cáo Giám đốc Sở.",
      "2. Văn phòng Sở công khai quy hoạch xây dựng.",
    );
    expect(listed).toEqual(["Yêu cầu triển khai nghiêm túc việc đối thoại."]);
  });

  it("reads or lists orders that begin like the heading of aims or results", () => {
    const { listed, plan } = read(
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Yêu cầu Phòng Quản lý nhà công khai quy hoạch xây dựng.",
      "2. Căn cứ Kế hoạch này, Văn phòng Sở lập danh mục việc cần làm.",
      "3. Căn cứ tình hình thực tế để triển khai.",
      "4. Kết quả thực hiện báo cáo về Văn phòng Sở sau mỗi đợt.",
    );
    const units = plan.assignments.flatMap((assignment) => assignment.units.map(({ name }) => name));
    expect(units).toContain("Phòng Quản lý nhà");
    expect(listed).toContain("3. Căn cứ tình hình thực tế để triển khai.");
    expect([
      ...listed,
      ...plan.assignments.flatMap(({ tasks }) => tasks.map(({ text }) => text)),
    ]).toHaveLength(4);
  });

  it("lists sentences that give units a duty, below headings of money, time and criteria", () => {
    const { listed, plan } = read(
      "II. KINH PHÍ VÀ THỜI GIAN",
      "1. Nguồn kinh phí: ngân sách tỉnh 200 triệu đồng.",
      "2. Sở Tài chính sớm cân đối dự toán cho các đơn vị.",
      "3. Sở Y tế: 40 triệu đồng.",
      "4. Văn phòng Sở lập dự toán trước tháng 6.",
      "III. ĐỊA ĐIỂM LẤY MẪU",
      "1. Xã Mường Lai: Lấy 03 mẫu tại chợ.",
    );
    expect(listed).toEqual(["2. Sở Tài chính sớm cân đối dự toán cho các đơn vị."]);
    const tasks = plan.assignments.flatMap((assignment) => assignment.tasks.map(({ text }) => text));
    expect(tasks).toEqual(["lập dự toán trước tháng 6."]);
  });

  it("lists the duties of a letter or directive that were not read", () => {
    const letter = (...body: readonly string[]) =>
      parsed([
        "UBND TỈNH LAI CHÂU",
        "Số: 40/CT-UBND",
        "Lai Châu, ngày 12 tháng 02 năm 2025",
        "CHỈ THỊ",
        "Về bảo vệ rừng",
        "Để bảo vệ rừng, Chủ tịch UBND tỉnh yêu cầu:",
        ...body,
      ]);
    const { listed, plan } = letter(
      "1. Sở Y tế",
      "- Kiểm tra vệ sinh.",
      "2. Sở Tài chính sớm cân đối dự toán cho các đơn vị.",
      "3. Tình hình cháy rừng còn phức tạp.",
      "4. Đề nghị các đồng chí dự họp đúng giờ.",
      "5. Các thành viên Tổ giúp việc, gồm:",
      "a) Sở Nội vụ",
      "- Ông Trần Văn An - Trưởng phòng.",
    );
    expect(plan.planKind).toBe("other");
    const read = plan.assignments.flatMap((assignment) => assignment.units.map(({ name }) => name));
    const isListed = listed.includes("2. Sở Tài chính sớm cân đối dự toán cho các đơn vị.");
    expect(isListed || read.includes("Sở Tài chính")).toBe(true);
    expect(read).toContain("Sở Y tế");
    expect(listed).not.toContain("3. Tình hình cháy rừng còn phức tạp.");
    expect(listed).not.toContain("4. Đề nghị các đồng chí dự họp đúng giờ.");
    expect(listed).not.toContain("- Ông Trần Văn An - Trưởng phòng.");
  });

  it("does not list the lines of a document that assigns nothing", () => {
    const { plan } = parsed([
      "UBND TỈNH LAI CHÂU",
      "SỞ XÂY DỰNG",
      "Số: 40/BC-SXD",
      "Lai Châu, ngày 12 tháng 02 năm 2025",
      "BÁO CÁO",
      "Kết quả cải cách hành chính quý I năm 2025",
      "I. CÔNG TÁC CHỈ ĐẠO",
      "1. Đã ban hành kế hoạch cải cách hành chính.",
      "II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ",
      "1. Đã số hóa 1.200 hồ sơ.",
    ]);
    expect(plan.warnings).toEqual([]);
  });
});

describe("labels under tasks", () => {
  it("are quoted by the assignment and the tasks that they complete", () => {
    const { plan } = read(
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Phòng Quản lý nhà",
      "- Theo dõi tiến độ cấp phép.",
      "- Đơn vị phối hợp: Văn phòng Sở.",
      "- Thời gian hoàn thành: tháng 6/2025.",
    );
    const quotes = (pointer: string) => plan.evidence[pointer]!.map(({ line, rule }) => `${line} ${rule}`);
    expect(plan.assignments[0]!.partners.map(({ name }) => name)).toEqual(["Văn phòng Sở"]);
    expect(quotes("/assignments/0")).toContain("14 assignment/role-label");
    expect(plan.assignments[0]!.tasks[0]!.due!.month).toBe(6);
    expect(quotes("/assignments/0/tasks/0")).toContain("15 assignment/detail-label");
  });
});
