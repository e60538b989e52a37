// Words that continue a task's sentence after the unit's name. They count only in lower case, because "Tổng hợp" with a
// capital belongs to a name. Verbs that are also part of nouns are left out ("trình" in "công trình", "giao" in "giao
// thông").
const VERBS = `
chủ trì, chủ động, phối hợp, tham mưu, chỉ đạo, theo dõi, đôn đốc, hướng dẫn, kiểm tra,
giám sát, thực hiện, triển khai, tổ chức, xây dựng, ban hành, báo cáo, tổng hợp, rà soát,
tăng cường, thường xuyên, kịp thời, tiếp tục, căn cứ, có trách nhiệm, chịu trách nhiệm,
trên cơ sở, quán triệt, tuyên truyền, đẩy mạnh, đẩy nhanh, nâng cao, cung cấp, cập nhật, bố trí, cân đối,
thẩm định, nghiên cứu, đề xuất, hoàn thành, phân công, phổ biến, đăng tải, vận động, xử lý,
giải quyết, khẩn trương, quyết liệt, tích cực, tập trung, đảm bảo, bảo đảm, thông tin, công bố, công khai,
tư vấn, hỗ trợ, sẵn sàng, lồng ghép, tiếp nhận, phát huy, đề nghị, yêu cầu, xem xét, huy động,
bám sát, lựa chọn, tiến hành, quan tâm, khuyến khích, thúc đẩy, cải thiện, duy trì, khắc phục,
kiểm soát, đánh giá, thống kê, phân tích, vận hành, bổ sung, đầu mối, thường trực, định kỳ,
hằng năm, hàng năm, hằng quý, hàng quý, hằng tháng, hàng tháng, hằng tuần, hàng tuần, mỗi (?:năm|quý|tháng|tuần), liên quan, có liên quan, ngoài, kết hợp, cụ thể hóa,
xác định, nắm bắt, phấn đấu, lãnh đạo, khai thác, thu hút, xúc tiến, tạo điều kiện, mở rộng,
đổi mới, hình thành, chuẩn bị, liên hệ, là, làm cơ quan, làm đầu mối, được, để, theo, trong,
tại, vào, trước, khi, với, cùng, cho, do, gửi, nắm tình hình, phải, cần, sẽ, đã, đang, (?<!trợ )giúp(?! việc),
như, số hóa, cắt giảm, kiện toàn, tập huấn, khảo sát, đảm nhiệm, đảm đương, nâng cấp, niêm yết,
lấy ý kiến, đối thoại, hoàn thiện, tiếp thu, nhân rộng, quảng bá, ứng dụng, áp dụng, kết nối,
chia sẻ, chấn chỉnh, khen thưởng, phê duyệt, sử dụng, tham gia, tham dự, chấp hành, tuân thủ,
xác nhận, quy định, thu thập, điều tra, ghi nhận, công nhận, rút ngắn, đơn giản hóa,
ưu tiên(?= (?:bố trí|đầu tư|sử dụng|nguồn lực|mua|tuyển|hỗ trợ|cấp|phân bổ|triển khai|thực hiện|xử lý|giải quyết) ), nêu(?! (?:trên|tại|ở|trong|dưới)), sinh hoạt(?= (?:định kỳ|thường kỳ) ), tuyên bố, (?<!(?:chương|công|quy|lộ|giáo|tờ|tiến|hành|quá|giải|phát) )trình(?= (?:lãnh đạo|cấp (?:trên|có|thẩm)|hội đồng|hđnd|ubnd|ủy ban|uỷ ban|chủ tịch|giám đốc|thủ tướng|chính phủ|quốc hội|bộ|sở|ban|thường trực|tỉnh ủy|thành ủy|trưởng) ?),
nghiêm túc, phản ánh, dự kiến, hoạt động theo, làm việc theo, trưng tập, (?<!thẩm quyền )quyết định(?! (?:số|này|của|trên|ngày|được|đầu tư|\\d)), lập dự toán, lập kế hoạch, lập hồ sơ, lập danh sách, chỉnh trang, thiết lập, đăng ký, cam kết, (?<!(?:khối|cụm|ban|trào|đồng) )thi đua(?= (?:thực hiện|lập thành tích|học tập|dạy|lao động|hoàn thành|phấn đấu|giành) ?), thí điểm(?= (?:triển khai|thực hiện|mô hình|xây dựng|áp dụng)), (?<!(?:bầu|thi|đề|ứng) )cử(?= (?:đầu mối|cán bộ|công chức|viên chức|người|đại diện|lãnh đạo) ), trực (?:tổng đài|đường dây nóng), u
`;

const TASK_VERB = new RegExp(
  `(?:${VERBS.trim()
    .split(/,\s{1,2}/u)
    .join("|")})(?=[ ,;.:)]|$)`,
  "uy",
);

/** Returns true if a verb begins at an offset of folded text. */
export function taskVerbAt(folded: string, at: number): boolean {
  TASK_VERB.lastIndex = at;
  return TASK_VERB.test(folded);
}

/** Task verbs that are also parts of names, or words that only begin an attribute: "đơn vị liên quan", "cơ quan thông tin". */
const ALSO_ATTRIBUTE =
  /(?:(?:có )?liên quan|ngoài|là|được|để|theo|trong|tại|vào|trước|khi|với|cùng|cho|do|như|đã|đang|quy định|thông tin|tư vấn|giám sát|kiểm tra|kiểm soát|thẩm định|nghiên cứu|thống kê|phân tích|thường trực|đầu mối|sử dụng|tham gia|cung cấp|hỗ trợ|vận hành|khai thác|xúc tiến|tiếp nhận|đăng ký|khảo sát)(?=[ ,;.:)]|$)/uy;

/** True if a verb begins at an offset that states a duty and is hardly part of a name. */
export function dutyVerbAt(folded: string, at: number): boolean {
  ALSO_ATTRIBUTE.lastIndex = at;
  return taskVerbAt(folded, at) && !ALSO_ATTRIBUTE.test(folded);
}
