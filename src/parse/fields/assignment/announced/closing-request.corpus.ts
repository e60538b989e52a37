import { dutiesOfPlan, letter } from "../../../../../test/support/duties-of-plan.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";

const notice = (closing: string) =>
  `UBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\nSố: 88/TB-SNV\nLâm Đồng, ngày 09 tháng 3 năm 2026\nTHÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp về lưu trữ\nSau khi nghe báo cáo, Giám đốc Sở kết luận như sau:\nI. ĐÁNH GIÁ CHUNG\nCông tác lưu trữ đạt kết quả tốt.\nII. NHIỆM VỤ THỜI GIAN TỚI\n1. Rà soát kho lưu trữ.\n2. Về số hóa:\n- Tiếp tục đào tạo nhân viên.\n- Tiến độ số hóa: chậm 02 tháng.\n3. Giao Văn phòng Sở tổng hợp kết quả.\n${closing}`;
const OFFICE = "member: Văn phòng Sở: tổng hợp kết quả.";
const given = (unit: string) => [
  OFFICE,
  `member: ${unit}: Rà soát kho lưu trữ. / Tiếp tục đào tạo nhân viên.`,
];

const single = (body: string) =>
  letter(body).replace(
    "Kính gửi:\n- Các sở, ban, ngành tỉnh;\n- UBND các xã.",
    "Kính gửi: Chi nhánh số 2 - Công ty cổ phần Hóa chất Minh Long",
  );
const LONG = "member: Chi nhánh số 2 - Công ty cổ phần Hóa chất Minh Long: ";

// A document that names its bearer in the last paragraph → its duties.
export default snippets<string[]>({
  name: "assignment/announced/closing-request",
  read: (lines, { catalogue }) => dutiesOfPlan(lines, catalogue),
  cases: [
    [
      notice("Văn phòng Sở thông báo để Trung tâm Lưu trữ lịch sử và các phòng liên quan biết, thực hiện./."),
      given("Trung tâm Lưu trữ lịch sử"),
    ],
    [
      notice(
        "Thừa lệnh Giám đốc Sở, Văn phòng Sở thông báo đến UBND xã Bảo Lâm được biết và triển khai thực hiện./.",
      ),
      given("UBND xã Bảo Lâm"),
    ],
    [
      notice("Sở Nội vụ thông báo cho Công ty cổ phần Minh Long biết để tổ chức thực hiện./."),
      given("Công ty cổ phần Minh Long"),
    ],
    // Several bodies share out the work by what they are; who is only informed has none.
    [notice("Văn phòng Sở thông báo để các sở, ban, ngành, UBND các xã biết, thực hiện./."), [OFFICE]],
    [notice("Văn phòng Sở thông báo để Sở Y tế, Sở Tài chính biết, thực hiện./."), [OFFICE]],
    [notice("Văn phòng Sở thông báo để Trung tâm Lưu trữ lịch sử được biết./."), [OFFICE]],
    // A letter that asks for everything at its end.
    [
      single(
        "Sở Nội vụ nhận thấy hồ sơ còn thiếu như sau:\n1. Về phương án\n- Sửa thông tin chưa chính xác trong phương án.\n- Số trang: 12.\n2. Thông tin về công trình\nĐề nghị Chi nhánh rà soát, hoàn thiện các nội dung nêu trên.",
      ),
      [
        `${LONG}Sửa thông tin chưa chính xác trong phương án.`,
        "member: Chi nhánh: rà soát, hoàn thiện các nội dung nêu trên.",
      ],
    ],
    [
      single(
        "Sở Nội vụ nhận thấy hồ sơ còn thiếu như sau:\n1. Bổ sung hợp đồng thuê kho.\nĐề nghị khẩn trương khắc phục các tồn tại nêu trên.",
      ),
      [`${LONG}Bổ sung hợp đồng thuê kho.`, `${LONG}Đề nghị khẩn trương khắc phục các tồn tại nêu trên.`],
    ],
  ],
});
