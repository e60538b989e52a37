// First words of texts that are printed instead of a unit's name, as a pattern source over folded text: people, posts, times,
// references, money and common nouns.
const PEOPLE =
  "đồng chí|đ\\/c|ông|bà|anh|chị|em|chuyên viên|cán bộ|công chức|viên chức|nhân viên|người|kế toán|văn thư|thủ quỹ|lái xe|bảo vệ|thư ký|trưởng|phó|tổ trưởng|đội trưởng|giám đốc|tổng giám đốc|chủ tịch|bí thư|ủy viên|thành viên|lãnh đạo|chánh|thủ trưởng|đảng viên|đại biểu|hội viên|báo cáo viên|luật sư|cbcc|cbccvc";
const TIMES =
  "hằng|hàng|mỗi|thường xuyên|định kỳ|quý|tháng|năm|tuần|ngày|cả|liên tục|từ|đến|trong|sau|trước|khi";
const REFERENCES =
  "xem(?= (?:điểm|khoản|mục|phần|điều|phụ lục|bảng|biểu|cột|dòng|chi tiết|tại|ở|trên|dưới|thêm|ghi chú)(?= |$))|trường hợp|theo|như|về|mời|gồm|bao gồm|tại|trên|căn cứ|kế hoạch|quyết định|công văn|thông báo|phụ lục|mục|điều|khoản|nghị quyết|nghị định|chương trình|đề án|dự án|báo cáo|hồ sơ|danh sách|danh mục|biên bản|văn bản|tờ trình|chỉ thị|tài liệu|giấy";
const THINGS =
  "ngân sách|kinh phí|nguồn|vốn|dự kiến|nội dung|nhiệm vụ|hội trường|phòng họp|địa điểm|phối hợp|chủ trì|không|chưa|toàn|toàn thể|tất cả|mọi|các|những|hội nghị|hội thảo|cuộc họp|lớp|buổi|việc|công tác|chỉ số|cstp ?\\d{0,2}|tiêu chí|nhóm|khác|còn lại|liên quan|có liên quan";
/** The words of these that are no persons either. */
export const NO_BEARERS = `${TIMES}|${REFERENCES}|${THINGS}`;
export const NO_UNITS = `${PEOPLE}|${NO_BEARERS}`;
