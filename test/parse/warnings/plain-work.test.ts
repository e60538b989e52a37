import { expect, it } from "vitest";
import { HEAD, TASKS, unreadOf } from "../../support/unread-of.ts";

const read = (...body: readonly string[]) => unreadOf([...HEAD, ...TASKS, ...body]);

/** Paragraphs of work without a label, a unit and a mark at their end, and with words that no list of verbs has. */
const WORK = [
  "Lắp đặt bảng chỉ dẫn, công khai số điện thoại tại trụ sở",
  "Cắt giảm tối thiểu 30% thời gian giải quyết thủ tục",
  "Mọi hồ sơ cấp phép phải được trả trước hạn ít nhất một ngày",
  "và các phòng liên quan cùng rà soát quy trình cấp phép.",
];

it("lists every paragraph of work of an assigning section, whatever its first and last words", () => {
  expect(read("II. NHIỆM VỤ CHUNG", ...WORK).listed).toEqual(WORK);
  expect(read("II. NHIỆM VỤ CHUNG", "1. Cải cách thủ tục", ...WORK).listed).toEqual(
    expect.arrayContaining(WORK),
  );
});

it("does not list paragraphs whose form says that they are no work", () => {
  const { listed } = read(
    "II. NHIỆM VỤ CHUNG",
    "Thời gian qua, việc cấp phép còn chậm so với yêu cầu.",
    "Công tác cấp phép đã có nhiều chuyển biến tích cực.",
    "Công tác thông tin, tuyên truyền",
    "Để hoàn thành chỉ tiêu, cần tập trung vào các nội dung sau:",
    "1. Văn phòng Sở công khai quy hoạch xây dựng.",
    "(Chi tiết tại Phụ lục kèm theo Kế hoạch này)",
    "Kinh phí thực hiện: từ dự toán được giao năm 2025.",
    "Ghi chú: số liệu tính đến hết tháng 01 năm 2025.",
    "DANH MỤC NHIỆM VỤ CỦA CÁC PHÒNG",
    "III. MỤC ĐÍCH",
    "Nâng cao nhận thức của công chức về cải cách hành chính.",
  );
  expect(listed).toEqual([]);
});

it("does not list the sentence of a notice that makes it known", () => {
  const notice = (...body: readonly string[]) =>
    unreadOf([
      "UBND TỈNH LAI CHÂU",
      "Số: 52/TB-UBND",
      "Lai Châu, ngày 12 tháng 02 năm 2025",
      "THÔNG BÁO",
      "Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về cấp nước sạch",
      "Sau khi nghe báo cáo, Phó Chủ tịch UBND tỉnh kết luận như sau:",
      ...body,
      "Văn phòng UBND tỉnh thông báo để các sở, ngành, địa phương biết, thực hiện./.",
    ]);
  const { listed, plan } = notice("1. Sở Xây dựng rà soát các công trình cấp nước.");
  expect(listed).toEqual([]);
  expect(plan.assignments.flatMap(({ units }) => units.map(({ name }) => name))).toEqual(["Sở Xây dựng"]);
});

it("gives the addressees of a letter the paragraphs below the sentence that asks for them", () => {
  const letter = (sentence: string) =>
    unreadOf([
      "UBND TỈNH LAI CHÂU",
      "SỞ NỘI VỤ",
      "Số: 310/SNV-CCHC",
      "V/v tự chấm điểm cải cách hành chính",
      "Lai Châu, ngày 10 tháng 3 năm 2026",
      "Kính gửi:",
      "- Các sở, ban, ngành;",
      "- UBND các xã, phường.",
      sentence,
      "Cập nhật kết quả tự chấm lên phần mềm trước ngày 28/3/2026.",
      WORK[0]!,
      "Sở Nội vụ thông báo để các cơ quan, đơn vị biết, phối hợp thực hiện./.",
    ]);
  const { plan, listed } = letter(
    "Để bảo đảm tiến độ chấm điểm, Sở Nội vụ đề nghị các cơ quan, đơn vị thực hiện:",
  );
  expect(listed).toEqual([]);
  expect(plan.assignments.map(({ units }) => units.map(({ name }) => name))).toEqual([
    ["Các sở, ban, ngành", "UBND các xã, phường"],
  ]);
  expect(plan.assignments[0]!.tasks.map(({ text }) => text)).toEqual([
    "Cập nhật kết quả tự chấm lên phần mềm trước ngày 28/3/2026.",
    WORK[0],
  ]);
  expect(plan.deadlines[0]!.units).toHaveLength(2);
  const units = letter(
    "Hưởng ứng Ngày Chuyển đổi số, Sở Nội vụ đề nghị các cơ quan, đơn vị triển khai các nội dung sau:",
  );
  expect(units.plan.assignments.map(({ tasks }) => tasks.length)).toEqual([2]);
  expect(letter("Sở Nội vụ thông báo tiến độ chấm điểm như sau:").plan.assignments).toEqual([]);
});
