import { describe, expect, it } from "vitest";
import { HEAD, readUnread, unreadOf } from "../../support/unread-of.ts";

describe("section-unread", () => {
  it("does not list paragraphs of a unit's own work, nor facts", () => {
    const { listed, ownWork } = readUnread(
      "II. NHIỆM VỤ CHUNG",
      "Tăng cường đối thoại với doanh nghiệp trên địa bàn tỉnh.",
      "Tình hình doanh nghiệp năm qua có nhiều chuyển biến tích cực.",
    );
    expect(ownWork).toEqual(["Tăng cường đối thoại với doanh nghiệp trên địa bàn tỉnh."]);
    expect(listed).toEqual([]);
  });

  it("lists an order in a bracket between facts, but no note in a bracket", () => {
    const order = "(Giao Văn phòng UBND tỉnh chuẩn bị hội trường)";
    const facts = [
      "II. THÔNG TIN HỘI NGHỊ",
      "1. Địa điểm: Hội trường lớn.",
      order,
      "(Kèm theo danh sách đại biểu)",
    ];
    expect(readUnread(...facts).listed).toEqual([order]);
  });

  it("lists a paragraph of work whose duties begin after its first sentence", () => {
    const paragraph =
      "Đồng chí Hoàng Trọng Nghĩa - Phó Giám đốc trực tiếp chỉ đạo. Phòng Tài vụ - Quản trị chuẩn bị phương tiện.";
    const work = ["NHIỆM VỤ", "Phòng Kiểm soát chi:", "- Rà soát thủ tục.", "TỔ CHỨC THỰC HIỆN"];
    const { plan, listed } = unreadOf([...HEAD, ...work, paragraph]);
    const isRead = JSON.stringify(plan.assignments).includes("phương tiện");
    expect(isRead || listed.includes(paragraph)).toBe(true);
  });

  it("does not list the heading of a group over a paragraph that was read, but one over a paragraph that was not", () => {
    const heading = "2. Các phòng, đơn vị thuộc Sở";
    const work = ["II. TỔ CHỨC THỰC HIỆN", "1. Văn phòng Sở", "- Theo dõi chung.", heading];
    const duty = "Căn cứ Kế hoạch này, các phòng chuyên môn có trách nhiệm chủ động triển khai thực hiện.";
    expect(readUnread(...work, duty).listed).toEqual([]);
    expect(readUnread(...work, "(Có danh sách kèm theo)").listed).toEqual([heading]);
  });

  it("does not list a heading that begins with a verb over headings of units that were read", () => {
    const heading = "2. Nâng cao hiệu quả quản lý nhà nước";
    const units = ["2.1. Sở Y tế", "- Rà soát quy trình.", "2.2. Sở Nội vụ", "- Kiểm tra công vụ."];
    expect(readUnread("II. NHIỆM VỤ", heading, ...units).listed).toEqual([]);
    const task = "2. Nâng cao hiệu quả quản lý nhà nước.";
    expect(readUnread("II. NHIỆM VỤ", task, ...units).listed).toEqual([task]);
  });

  it("does not list the sentence that makes a document known, nor a note in brackets at its end", () => {
    const work = [
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Kiến nghị của các xã",
      "Giao Văn phòng Sở tổng hợp kiến nghị.",
    ];
    const known =
      "Nay thông báo ý kiến của Giám đốc Sở để các phòng, đơn vị có liên quan triển khai thực hiện./.";
    expect(readUnread(...work, known).listed).toEqual([]);
    expect(readUnread(...work, "(Thông báo này thay cho Giấy mời)./.").listed).toEqual([]);
    const formula = "Yêu cầu Thủ trưởng các cơ quan, đơn vị liên quan triển khai thực hiện./.";
    expect(readUnread(...work, formula).listed).toEqual([]);
    const order = "Yêu cầu Thủ trưởng các cơ quan, đơn vị liên quan công khai số điện thoại./.";
    expect(readUnread(...work, order).listed).toEqual([order]);
  });

  it("does not say of a line without a figure that it sets a target", () => {
    const line =
      "Góp phần cải thiện Chỉ số PCI của tỉnh, nâng cao chất lượng phục vụ người dân và doanh nghiệp.";
    const { listed, unread } = readUnread(
      "II. L MỤC TIÊU",
      line,
      "III. TỔ CHỨC THỰC HIỆN",
      "1. Văn phòng Sở theo dõi.",
    );
    expect(listed).toEqual([line]);
    expect(unread[0]!.messages!.vi).not.toContain("chỉ tiêu");
  });

  it("lists goals in sentences for parts that no catalogue knows, once each", () => {
    const { listed, unread } = readUnread(
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

  it("lists duties of a province's plan that name no unit, outside the sub-indices", () => {
    const { listed, unread } = unreadOf([
      ...HEAD.with(1, "").with(2, "Số: 21/KH-UBND").filter(Boolean),
      "II. NHIỆM VỤ CHUNG",
      "1. Tăng cường đối thoại với doanh nghiệp.",
      "2. Công khai quy hoạch xây dựng.",
      "III. TỔ CHỨC THỰC HIỆN",
      "1. Sở Xây dựng theo dõi, báo cáo UBND tỉnh.",
    ]);
    expect(listed).toEqual(["1. Tăng cường đối thoại với doanh nghiệp.", "2. Công khai quy hoạch xây dựng."]);
    expect(unread).toHaveLength(1);
    expect(unread[0]!.messages!.vi).toContain("2 dòng từ mục “II. NHIỆM VỤ CHUNG”");
    expect(unread[0]!.messages!.en).toContain("2 lines from “II. NHIỆM VỤ CHUNG” on");
  });

  it("lists persons with work and plans to issue, not members and not the plan itself", () => {
    const { listed } = readUnread(
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
    expect(readUnread(...duties, general).listed).toEqual([]);
    const { listed, plan } = readUnread(...duties, work);
    const tasks = plan.assignments.flatMap((assignment) => assignment.tasks);
    expect([...listed, ...tasks.map(({ text }) => text)].join(" ")).toContain("rà soát thủ tục hành chính");
  });

  it("lists an order after the words that close, and a bullet that was recognised as other marks", () => {
    const order =
      "Trên đây là Kế hoạch nâng cao chỉ số năm 2025. Đề nghị các tổ chức bạn quan tâm triển khai, thực hiện.";
    const { listed } = readUnread(
      "II. NHIỆM VỤ CHUNG",
      "1. Công khai quy hoạch xây dựng.",
      ". “Tăng cường thanh tra các cơ sở kinh doanh trên địa bàn.",
      "Trên đây là Kế hoạch nâng cao chỉ số năm 2025 của Sở Xây dựng.",
    );
    expect(listed).toContain(". “Tăng cường thanh tra các cơ sở kinh doanh trên địa bàn.");
    expect(listed).not.toContain("Trên đây là Kế hoạch nâng cao chỉ số năm 2025 của Sở Xây dựng.");
    const { plan, listed: closing } = readUnread(order);
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
    const { plan, listed } = readUnread("II. TỔ CHỨC THỰC HIỆN", "1. Phòng Quản lý nhà:", ...cut);
    const tasks = plan.assignments.flatMap((assignment) => assignment.tasks.map(({ text }) => text));
    expect(tasks.filter((text) => cut.some((line) => line.includes(text)))).toEqual([]);
    expect(listed).toEqual(expect.arrayContaining(cut));
    const { plan: whole } = readUnread(
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Phòng Quản lý nhà:",
      "Rà soát hồ sơ của các dự án.",
      "Tổ chức hội nghị với doanh nghiệp.",
      "Công khai quy hoạch xây dựng.",
      "Báo cáo Giám đốc Sở kết quả thực hiện.",
    );
    expect(whole.assignments.flatMap(({ tasks }) => tasks)).toHaveLength(4);
  });

  it("lists the duties of known units in an appendix", () => {
    const { listed } = readUnread(
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

  it("lists neither what is to be evaluated nor the heading of an evaluation", () => {
    const { listed, ownWork } = readUnread(
      "II. NHIỆM VỤ CHUNG",
      "1. Đánh giá, chọn lọc các tuyến phố kiểu mẫu; nhân rộng ra toàn tỉnh.",
      "2. Đánh giá tình hình",
      "- Năm 2024, toàn tỉnh cấp 120 giấy phép.",
    );
    expect(ownWork).toEqual(["Đánh giá, chọn lọc các tuyến phố kiểu mẫu; nhân rộng ra toàn tỉnh."]);
    expect(listed).toEqual([]);
  });

  it("has one warning for lines that follow each other, another after a line that was read", () => {
    const { unread } = readUnread(
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Việc đối thoại với doanh nghiệp giao theo phân công của Giám đốc.",
      "2. Phòng Quản lý nhà theo dõi tiến độ, báo cáo Giám đốc Sở.",
      "3. Quy hoạch xây dựng được công khai đầy đủ.",
    );
    expect(unread.map(({ lines }) => lines)).toEqual([[{ from: 12, to: 12 }], [{ from: 14, to: 14 }]]);
  });

  it("does not list headings over lines that were read, aims, labels, notes, sums and the closing", () => {
    const { listed } = readUnread(
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
    const { listed, ownWork, plan } = readUnread(
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Giao việc theo dõi, tổng hợp:",
      "- Báo cáo kết quả trước ngày 10/12/2025.",
    );
    expect(plan.deadlines).toHaveLength(1);
    expect(listed).toEqual(["1. Giao việc theo dõi, tổng hợp:"]);
    // The date binds nobody, so it does not say who reports.
    expect(ownWork).toEqual(["Báo cáo kết quả trước ngày 10/12/2025."]);
  });

  it("lists a paragraph that orders something without a unit", () => {
    const { listed } = readUnread(
      "II. TỔ CHỨC THỰC HIỆN",
      "Yêu cầu triển khai nghiêm túc việc đối thoại.",
      "1. Phòng Quản lý nhà theo dõi tiến độ, báo cáo Giám đốc Sở.",
      "2. Văn phòng Sở công khai quy hoạch xây dựng.",
    );
    expect(listed).toEqual(["Yêu cầu triển khai nghiêm túc việc đối thoại."]);
  });

  it("reads or lists orders that begin like the heading of aims or results", () => {
    const { listed, plan } = readUnread(
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

  it("quotes a paragraph whose first sentence may be work of nobody in particular", () => {
    const { listed, plan } = readUnread(
      "II. NHIỆM VỤ",
      "Mỗi tháng một lần rà soát hồ sơ tồn đọng. Văn phòng Sở lập báo cáo.",
    );
    expect(listed).toEqual([]);
    expect(plan.assignments.map(({ units }) => units.map(({ name }) => name))).toEqual([["Văn phòng Sở"]]);
    expect(plan.assignments.flatMap(({ tasks }) => tasks.map(({ text }) => text))).toEqual(["lập báo cáo."]);
  });

  it("reads sentences that give units a duty, below headings of money, time and criteria", () => {
    const { listed, plan } = readUnread(
      "II. KINH PHÍ VÀ THỜI GIAN",
      "1. Nguồn kinh phí: ngân sách tỉnh 200 triệu đồng.",
      "2. Sở Tài chính sớm cân đối dự toán cho các đơn vị.",
      "3. Sở Y tế: 40 triệu đồng.",
      "4. Văn phòng Sở lập dự toán trước tháng 6.",
      "III. ĐỊA ĐIỂM LẤY MẪU",
      "1. Xã Mường Lai: Lấy 03 mẫu tại chợ.",
    );
    expect(listed).toEqual([]);
    const tasks = plan.assignments.flatMap((assignment) => assignment.tasks.map(({ text }) => text));
    expect(tasks).toEqual(["sớm cân đối dự toán cho các đơn vị.", "lập dự toán trước tháng 6."]);
  });
});

describe("labels under tasks", () => {
  it("are quoted by the assignment and the tasks that they complete", () => {
    const { plan } = readUnread(
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Phòng Quản lý nhà",
      "- Theo dõi tiến độ cấp phép.",
      "- Đơn vị phối hợp: Văn phòng Sở.",
      "- Thời gian hoàn thành: tháng 6/2025.",
    );
    const quotes = (pointer: string) => plan.evidence[pointer]!.map(({ line, rule }) => `${line} ${rule}`);
    expect(plan.assignments[0]!.partners.map(({ name }) => name)).toEqual(["Văn phòng Sở"]);
    expect(quotes("/assignments/0")).toContain("14 assignment/labels/role-label");
    expect(plan.assignments[0]!.tasks[0]!.due!.month).toBe(6);
    expect(quotes("/assignments/0/tasks/0")).toContain("15 assignment/labels/detail-label");
  });
});
