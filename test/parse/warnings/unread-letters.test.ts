import { describe, expect, it } from "vitest";
import { unreadOf } from "../../support/unread-of.ts";

describe("section-unread, letters, notices and directives", () => {
  it("lists a request in the introduction, and items with a verb between items that give units duties", () => {
    const letter = [
      "UBND TỈNH LAI CHÂU",
      "SỞ Y TẾ",
      "Số: 33/SYT-VP",
      "Lai Châu, ngày 12 tháng 02 năm 2025",
      "Kính gửi: Các phòng khám đa khoa.",
    ];
    const request = "Để có số liệu tổng hợp, đề nghị Quý phòng khám gửi báo cáo về Sở Y tế.";
    expect(unreadOf([...letter, request, "Trân trọng./."]).listed).toEqual([request]);
    const items = [
      "Điều 4. Quản lý kho thuốc",
      "1. Sở Y tế có trách nhiệm kiểm tra kho hằng quý.",
      "2. Lắp đặt hệ thống báo cháy tự động.",
      "3. Kho đạt chuẩn theo quy định.",
    ];
    expect(unreadOf([...letter, ...items]).listed).toEqual([items[2]]);
  });

  it("lists items of a conclusion that name nobody, also inside a section on results", () => {
    const { listed } = unreadOf([
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

  it("lists the items of a letter that a sentence before them asks for, and none of a letter that informs", () => {
    const letter = (sentence: string) =>
      unreadOf([
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
    // The items of a request are work of the addressees.
    const asked = "Sở Công Thương yêu cầu thực hiện nghiêm túc một số nội dung sau trong quý II:";
    expect(letter(asked)).toEqual([]);
    expect(letter("Sở Công Thương thông báo kết quả kiểm tra như sau:")).toEqual([]);
    expect(letter("Sở Công Thương thông báo việc bàn giao hồ sơ như sau:")).toEqual([]);
    expect(letter("Sở Công Thương gửi các doanh nghiệp để thực hiện một số nội dung sau:")).toEqual([
      "1. Khắc phục ngay các tồn tại trong quá trình hoạt động.",
      "2. Tăng cường tuyên truyền cho người lao động.",
    ]);
  });

  it("lists orders and duties inside a letter that no task quotes, but no formula, report or basis", () => {
    const letter = (...lines: string[]) =>
      unreadOf([
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
      "2. Thời gian: sau khi ký, đề nghị các TTYT được nhận máy nộp biên bản trước ngày 24/3/2026.",
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

  it("lists the duties of a letter or directive that were not read", () => {
    const letter = (...body: readonly string[]) =>
      unreadOf([
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
    const { plan } = unreadOf([
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
