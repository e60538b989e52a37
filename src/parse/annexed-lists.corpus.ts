import { dutiesOfPlan, letter } from "../../test/support/duties-of-plan.ts";
import { snippets } from "../../test/support/rule-corpus.ts";

const enclosing = (annex: string) =>
  letter(
    `Sở Nội vụ gửi kèm tài liệu để các đơn vị biết.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nĐỗ Quang Vinh\n${annex}`,
  );

// A letter and the lists in its annexes → the duties that they give.
export default snippets<string[]>({
  name: "parse/annexed-lists",
  context: {},
  read: (lines, { catalogue }) => dutiesOfPlan(lines, catalogue),
  cases: [
    // Lists below names of units without labels: with a name that says what is needed, and with any name where the items say what to do.
    [
      enclosing(
        "DANH MỤC II\nHồ sơ cấp xã cần chỉnh sửa, bổ sung\nPhường Lào Cai\n- Kế hoạch năm 2025: thiếu phụ lục, bổ sung phụ lục đã ban hành.\n- Báo cáo quý I: thay tệp lỗi bằng bản có ký số.\nPhường Cam Đường, xã Cốc San\n- Chụp lại ảnh niêm yết.\nXã Bát Xát\n- Quy chế làm việc: nộp bản có dấu.",
      ),
      [
        "member: Phường Lào Cai: Kế hoạch năm 2025: thiếu phụ lục, bổ sung phụ lục đã ban hành. / Báo cáo quý I: thay tệp lỗi bằng bản có ký số.",
        "member: Phường Cam Đường, xã Cốc San: Chụp lại ảnh niêm yết.",
        "member: Xã Bát Xát: Quy chế làm việc: nộp bản có dấu.",
      ],
    ],
    [
      enclosing(
        "PHỤ LỤC\nCÔNG TRÌNH CẢI TẠO BỘ PHẬN MỘT CỬA\nXã Bát Xát:\n- Sửa chữa phòng tiếp dân.\nXã Cốc San:\n- Lắp quầy tra cứu.\n- Thay biển tên phòng.",
      ),
      [
        "member: Xã Bát Xát: Sửa chữa phòng tiếp dân.",
        "member: Xã Cốc San: Lắp quầy tra cứu. / Thay biển tên phòng.",
      ],
    ],
    // What is there, who lives there, what was done, and lists below other names.
    [
      enclosing(
        "PHỤ LỤC\nCÁC ĐIỂM NIÊM YẾT\nPhường Lào Cai\n- Bưu điện phường.\n- Chợ Cốc Lếu.\nXã Bát Xát\n- Nhà văn hóa thôn 1.",
      ),
      [],
    ],
    [
      enclosing(
        "PHỤ LỤC\nHỘ ĐƯỢC CẤP GIẤY\nPhường Lào Cai\n- Bà Lê Thị Hoa.\nXã Bát Xát\n- Ông Trần Văn Nam.",
      ),
      [],
    ],
    [
      enclosing(
        "PHỤ LỤC\nSỐ HÓA HỒ SƠ\nPhường Lào Cai\n- Đã số hóa 320 hồ sơ.\nXã Bát Xát\n- Đã cập nhật 120 hồ sơ.\n- Chưa bố trí máy quét.",
      ),
      [],
    ],
    [
      enclosing(
        "PHỤ LỤC\nCÁCH SỬ DỤNG PHẦN MỀM\nĐăng nhập\n- Mở trang chủ.\n- Nhập mật khẩu.\nTra cứu\n- Chọn hồ sơ.",
      ),
      [],
    ],
  ],
});
