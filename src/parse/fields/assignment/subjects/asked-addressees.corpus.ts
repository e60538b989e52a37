import { dutiesOfPlan, letter } from "../../../../../test/support/duties-of-plan.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { askedAddressees } from "./asked-addressees.ts";

const ALL = "member: Các sở, ban, ngành tỉnh*, UBND các xã*: ";
const asks = (...items: readonly string[]) =>
  letter(`Sở Nội vụ đã nhận hồ sơ.\n${items.map((item, at) => `${at + 1}. ${item}`).join("\n")}`);
const each = (...items: readonly string[]) => items.map((item) => ALL + item);

const REQUESTS = [
  "Yêu cầu rà soát toàn bộ danh sách.",
  "Trân trọng đề nghị nghiên cứu, góp ý dự thảo.",
  "Kính đề nghị cung cấp số liệu.",
  "Sở Nội vụ đề nghị thống kê số lượng hồ sơ tồn đọng.",
];
const AFTER_OPENING = [
  "Về thành phần hồ sơ: đề nghị bổ sung bản sao quyết định.",
  "Để bảo đảm tiến độ, đề nghị khẩn trương lập dự toán.",
  "Đối với dự án chợ, đề nghị kiểm tra lại diện tích đất.",
  "Căn cứ quy định trên, yêu cầu thực hiện nghiêm việc báo cáo.",
  "Do vậy, đề nghị cập nhật dữ liệu.",
];

// A letter that asks its readers without naming them → its duties.
export default snippets<string[]>({
  name: askedAddressees.id,
  read: (lines, { catalogue }) => dutiesOfPlan(lines, catalogue),
  cases: [
    [asks(...REQUESTS), each(...REQUESTS)],
    [asks(...AFTER_OPENING), each(...AFTER_OPENING)],
    // The request is the second sentence, after what its author has found.
    [
      asks("Bản vẽ thiếu kích thước. Đề nghị hoàn thiện, gửi lại trước ngày 20/6."),
      each("Đề nghị hoàn thiện, gửi lại trước ngày 20/6."),
    ],
    // A call in case of questions, headings, papers, a basis, what another body asked, what a higher body decides.
    [
      asks(
        "Đề nghị liên hệ Phòng Cải cách hành chính để được hướng dẫn.",
        "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về Sở.",
        "Yêu cầu kỹ thuật của thiết bị.",
        "Yêu cầu đối với nhà thầu",
        "Yêu cầu báo cáo",
        "Hồ sơ đề nghị thẩm định gồm 03 bộ.",
        "Theo đề nghị của Trung tâm, thời hạn là 10 ngày.",
        "Phòng Tổ chức đã đề nghị bổ sung biên chế.",
        "Đề nghị khen thưởng cho 02 tập thể.",
        "Đề nghị xem xét, quyết định.",
      ),
      [],
    ],
    // The request announces the items.
    [
      letter(
        "Sau khi nghiên cứu, Sở Nội vụ nhận thấy báo cáo còn thiếu, đề nghị bổ sung, cụ thể như sau:\n1. Thống kê số hồ sơ quá hạn.\n2. Lập danh sách người phụ trách.",
      ),
      [
        "member: Các sở, ban, ngành tỉnh*, UBND các xã*: Thống kê số hồ sơ quá hạn. / Lập danh sách người phụ trách.",
      ],
    ],
    [
      letter(
        "Căn cứ Kế hoạch số 15/KH-UBND, đề nghị báo cáo các nội dung sau:\n1. Số thủ tục đã cắt giảm.\n2. Khó khăn.",
      ),
      each("báo cáo các nội dung sau"),
    ],
    [
      letter(
        "Sau khi kiểm tra, Sở Nội vụ nhận thấy hồ sơ còn thiếu, đề nghị Công ty rà soát, hoàn thiện, cụ thể như sau:\n1. Về phương án\n- Bổ sung bản vẽ.",
      ).replace("\n- Các sở, ban, ngành tỉnh;\n- UBND các xã.", " Công ty cổ phần Minh Long"),
      ["member: Công ty cổ phần Minh Long: Bổ sung bản vẽ."],
    ],
    [
      letter(
        "Sở Nội vụ nhận được Công văn số 12/CT-KH của Công ty Minh Long đề nghị hướng dẫn một số nội dung như sau:\n1. Lập hồ sơ thành lập hội.\n2. Cử người đại diện.",
      ),
      [],
    ],
    // Below the heading of a unit the request is to this unit.
    [
      letter(
        "1. Sở Tài chính:\n- Đề nghị gửi kết quả trước ngày 20/6.\n2. Sở Y tế:\n- Đề nghị bổ sung số liệu.",
      ),
      [
        "member: Sở Tài chính: Đề nghị gửi kết quả trước ngày 20/6.",
        "member: Sở Y tế: Đề nghị bổ sung số liệu.",
      ],
    ],
    // Those who lead the addressees.
    [
      letter(
        "Sở Nội vụ đề nghị các đồng chí có tên nêu trên thực hiện ngay các việc sau:\n1. Rà soát thủ tục.",
      ),
      each("Rà soát thủ tục."),
    ],
    [letter("Đề nghị Quý đồng chí chỉ đạo rà soát thủ tục."), each("chỉ đạo rà soát thủ tục.")],
    [letter("Đề nghị các đồng chí Thủ trưởng cơ quan nêu trên báo cáo kết quả."), each("báo cáo kết quả.")],
    [letter("Mời các đồng chí: Lê Văn An, Đỗ Quang Vinh dự họp."), []],
    [letter("Đề nghị các đồng chí: Lê Văn An, Đỗ Quang Vinh dự họp."), []],
  ],
});
