// Words that plans of every kind contain, folded. They do not show what a task is about.

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    "các của và hoặc hay với về trong ngoài tại trên dưới từ đến tới đối theo để nhằm cho bằng sau trước khi nếu",
    "do vì là có được bị đã đang sẽ cần phải không những này đó kia như việc sự cùng mỗi từng mọi toàn tất cả",
    "một hai ba ra vào ở lên xuống thì mà nhất là gồm gây cũng nữa chưa rất vẫn lại đều đồng thời",
  ].flatMap((line) => line.split(" ")),
);

/** Phrases of two syllables: verbs of office work, and who or where in general. */
export const OFFICE_PHRASES: ReadonlySet<string> = new Set([
  ...["chủ trì", "phối hợp", "chỉ đạo", "tham mưu", "hướng dẫn", "đôn đốc", "tổ chức", "triển khai"],
  ...["thực hiện", "tiếp tục", "tăng cường", "đẩy mạnh", "nâng cao", "chú trọng", "tập trung", "chủ động"],
  ...["thường xuyên", "kịp thời", "phấn đấu", "bảo đảm", "đảm bảo", "góp phần", "xây dựng", "ban hành"],
  ...["nhiệm vụ", "giải pháp", "nội dung", "công tác", "hoạt động", "chất lượng", "hiệu quả", "yêu cầu"],
  ...["quy định", "pháp luật", "kế hoạch", "chức năng", "thẩm quyền", "cơ quan", "đơn vị", "địa phương"],
  ...["tổ chức", "cá nhân", "liên quan", "địa bàn", "phạm vi", "toàn tỉnh", "hằng năm", "hàng năm"],
  ...["ủy ban", "nhân dân", "văn phòng", "chi cục", "trung tâm", "lãnh đạo", "chuyên môn", "trực thuộc"],
]);

/** Phrases of two syllables that occur in tasks of every kind: what is done, and with what. Alone they name no subject. */
export const GENERAL_PHRASES: ReadonlySet<string> = new Set([
  ...["kiểm tra", "thanh tra", "giám sát", "kiểm soát", "theo dõi", "rà soát", "đánh giá", "khảo sát"],
  ...[
    "công bố",
    "công khai",
    "tuyên truyền",
    "phổ biến",
    "truyền thông",
    "vận động",
    "tập huấn",
    "bồi dưỡng",
  ],
  ...["nghiên cứu", "đề xuất", "quản lý", "xử lý", "giải quyết", "hỗ trợ", "khuyến khích", "ưu tiên"],
  ...["bố trí", "cung cấp", "tiếp nhận", "chấp hành", "nâng cấp", "phát triển", "phát động", "duy trì"],
  ...["hoàn thành", "hoàn thiện", "cập nhật", "đầu tư", "cải thiện", "lồng ghép", "sử dụng", "áp dụng"],
  ...["phổ cập", "trồng mới", "xử phạt", "yêu cầu", "vi phạm", "nghiêm túc", "mở rộng", "đưa vào"],
  ...[
    "thông tin",
    "điện tử",
    "hệ thống",
    "trực tuyến",
    "chuyên mục",
    "chuyên trang",
    "trang thiết",
    "thiết bị",
  ],
  ...["cơ sở", "công trình", "dự án", "chương trình", "chính sách", "cơ chế", "kinh phí", "ngân sách"],
  ...["hồ sơ", "thủ tục", "hành chính", "dịch vụ", "thời gian", "kết quả", "danh mục", "tài liệu", "văn bản"],
  ...["thành phố", "nhà nước", "hành vi", "người dân", "nhân dân", "khu dân", "dân cư", "khu vực", "trụ sở"],
  ...["cán bộ", "công chức", "viên chức", "lao động", "doanh nghiệp", "cộng đồng", "hộ gia", "gia đình"],
  ...["môi trường", "bảo vệ", "kinh tế", "xã hội", "phát sinh", "nguy cơ", "trọng điểm", "đối tượng"],
]);
