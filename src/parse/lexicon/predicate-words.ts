// Words that follow the name of a bearer of a duty, as pattern sources over folded text and patterns. They are grammatical words and
// set phrases of administrative Vietnamese; for verbs of any meaning the counts of the model decide (`verbClassAt`).

/** A word that belongs to the verb after it: "Đoàn kiểm tra | đã yêu cầu". */
export const AUXILIARY = / (?:đã|sẽ|đang|phải|cũng|vẫn|đều|tự|đồng thời|ít nhất|tối thiểu)$/u;

/** "được sửa chữa", "phải được sửa chữa": others do that; but "được giao", "được phân công", "được đề nghị" give work. */
export const PASSIVE =
  "(?:(?:cần phải|phải|cần|sẽ) )?được (?!giao|phân công|chỉ định|ủy quyền|(?:đề nghị|yêu cầu) (?!khen|tặng|xét|xem xét|công nhận|cấp |hỗ trợ)|mời (?:tham gia|phối hợp|cử) (?!\\d))";

/** Words that state or begin a duty, whatever follows. */
export const STATES_DUTY =
  "phải|cần(?! thiết)|không (?:được|để|cho|tự|chậm)?|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|nghiêm (?:túc|chỉnh)|chủ động|tích cực|khẩn trương|kịp thời|thường xuyên|tiếp tục|tăng cường|gương mẫu|tự|sẵn sàng|trực tiếp|chủ trì|phối hợp|cùng|luôn|đồng loạt";

/** Nouns after "có" that make it a duty or a fact and no attribute: "có trách nhiệm", "có văn bản", unlike "các xã có rừng". */
export const HAS_NO_ATTRIBUTE =
  "trách nhiệm|nghĩa vụ|nhiệm vụ|chức năng(?=, nhiệm vụ| và nhiệm vụ| sau)|thể|quyền|kế hoạch|phương án|giải pháp|biện pháp|văn bản|báo cáo|ý kiến|hình thức|cơ chế|chính sách|lộ trình|chương trình|đề án|sự|hướng|liên quan|tên|số|tỷ lệ|nhu cầu|đủ|tổng";

/** Words after a subject that state a fact or belong to it: "được hỗ trợ", "là nòng cốt", "có trên 50 lao động". */
export const STATES_FACT =
  "lưu động|cơ động|bầu cử|kiểm phiếu(?= (?:tiến hành|kiểm đếm|lập|công bố|thực hiện|báo cáo))|giúp việc|xảy ra|diễn ra|phát sinh|chịu ảnh hưởng|thường trực|đầu mối|kiêm|được|là|đã|đang|sẽ|bị|chưa|có (?!trách nhiệm|nhiệm vụ)|còn|thuộc|của|gồm|bao gồm|như|tại|ở|trên|dưới|do|và|hoặc|hay|liên quan|nêu(?= (?:trên|tại|ở|trong|dưới)|[,.;]|$)|này|nói|khác|theo(?! dõi)|để|nhằm|về|với|đến(?! (?:từng|tận|cơ sở|thôn|bản|xóm|nhà|hộ) )|từ|cho";

/** Words after a condition or a passive verb, or for a purpose: the words before them are no attribute of a subject. */
export const BEGINS_CLAUSE = "thì|mà|để|nhằm|nên|bị|sẽ";

/** Words between a subject and its duty, and words that begin a condition: no rest of a name. */
export const NO_REST =
  "cũng|đều|vẫn|luôn|còn|sẽ|đã|đang|thì|là|mà|để|khi|nếu|lúc|nhất|bắt|chỉ|không|chưa|được|bị|do|tự|theo|và|hoặc|hay|với|về|cho|trước|sau|hằng|hàng|mỗi|mọi|liên|này|trên|dưới|nào|nêu|nói|có";
/** Words between a subject and its predicate. */
export const ADVERBIAL =
  "khi|nếu|trong (?:phạm vi|quá trình|thời gian|trường hợp)|theo|căn cứ|trên cơ sở|định kỳ|(?:hằng|hàng)(?= (?:năm|quý|tháng|tuần|ngày) )";

/** Words that a verb of the same name follows: "được giao | quản lý", "dịch vụ | vận chuyển". */
export const BEFORE_NOUN_LIKE_VERB =
  "được|giao|để|và|hoặc|về|cho|của|công tác|việc|hoạt động|dịch vụ|sử dụng|làm|tham gia|phụ trách|chức năng|nhiệm vụ";

/** Trades that names of bodies contain in small letters as well: "Ban Quản lý dự án đầu tư xây dựng các công trình". */
export const TRADES_IN_NAMES = "xây dựng|đầu tư|quản lý|tư vấn|hỗ trợ|đăng ký|vận hành|khai thác|xúc tiến";
/** The same and other words of such names that are also verbs or joints of a sentence. */
export const VERBS_OF_NAMES = `${TRADES_IN_NAMES}|liên quan|để|cho|theo`;

/** Work that names of bodies end with in small letters: "Phòng Tài chính tổng hợp", "Trung tâm Cứu hộ động vật". */
export const WORK_IN_NAMES =
  "tổng hợp|kiểm tra|giám sát|thanh tra|điều tra|đào tạo|bồi dưỡng|huấn luyện|tuyên truyền|truyền thông|hướng dẫn|thẩm định|kiểm định|giám định|nghiên cứu|thống kê|phân tích|đánh giá|dự báo|quan trắc|điều phối|điều hành|bảo vệ|bảo tồn|phục vụ|phục hồi|lưu trữ|chăm sóc|cấp cứu|trợ giúp|giải quyết|xử lý|thi hành|xét xử|cứu hộ|cứu nạn|dạy nghề|hành nghề|tiếp dân|sản xuất|kinh doanh|cung ứng|cung cấp|chuyển giao|giới thiệu|sát hạch|kiểm soát|tổ chức|thi đua|khen thưởng|phát triển|thông tin|phòng(?:,)? chống|chữa cháy|biểu diễn|sáng tác|sử dụng|tiếp nhận|trả kết quả|một cửa|chuyên trách|kiêm nhiệm";

/** Verbs that the list of task verbs lacks, because they are also syllables of nouns: "cấp đăng ký", "mở lớp". */
export const SHORT_VERBS =
  "(?:(?<!(?:cung|nâng|trợ|sơ|các|mọi) )cấp(?! (?:xã|tỉnh|huyện|cơ sở|trên|dưới|nước)(?= ))|mở|(?<!mô hình )thí điểm|biên tập|biên soạn|khai giảng)";

/** Nouns, last syllables of nouns, and joints before a number that is no quantity: "khu vực 12", "phường 10", "Tiểu đoàn 10", "từ 10". */
export const NUMBERED_NOUN =
  "quận|phường|xã|huyện|tổ|đội|khu|vực|khu vực|số|cấp|loại|hạng|hang|vùng|tuyến|khối|khóa|khoá|thôn|ấp|xóm|bản|buôn|lộ|điều|khoản|mục|năm|tháng|ngày|quý|tuần|giờ|trường|lớp|khoa|phòng|tầng|lô|nhóm|đoạn|mức|độ|kỳ|đợt|lần|trạm|chốt|đồn|kho|tiểu đoàn|đoàn|ty|đạo|tác|án|phần|viện|non|học|của|tại|trong|với|và|các|cả|từ|đến|trên|dưới|cho|theo|về|là|gồm|có|còn|được|cùng|hơn|khoảng|đủ";

/** Further verbs that a clause of a unit begins with and that are also syllables of names: "cấp xã", "mở rộng". */
export const SHORT_WORDS_OF_WORK =
  "đưa|cử|lập|trình|mở|thành lập|ký|ưu tiên|gắn|tự|quyết định|duyệt|cấp|chi|mời|thanh toán|quyết toán|thí điểm|họp|nộp|viết|soạn|dự thảo(?! (?:lần|này|trên|của|đã|được))|bầu(?! cử)|trả lời";

/** Short verbs that are no attribute of a group: "Các bệnh viện | ký cam kết", "Mỗi trường | cử một giáo viên". */
export const SHORT_VERBS_OF_GROUPS =
  'ký|cử|mở|họp|nộp|bầu(?! cử)|lập|soạn|viết|trả lời|tra cứu|(?:nhận|chọn)(?= (?:đỡ đầu|giúp đỡ|kèm|chăm sóc|ít nhất|tối thiểu|một |hai |\\d|[“"]))';

/** A pattern source: "được hưởng", "được miễn": a right. */
export const RIGHT =
  "(?:còn |đều |sẽ )?(?:không |chưa )?được (?:hưởng|trả (?:lương|công|thêm|bằng|ít nhất|theo|phụ cấp)|cộng (?:thêm )?điểm|miễn|giảm)(?= |[.,;:]|$)";
/** A pattern source: a right, a name, or a state in which a body is. */
export const RIGHT_OR_STATE = `(?:thì )?(?:${RIGHT}|(?:có (?:tư cách pháp nhân|hiệu lực)|gọi là|không thể|được giao là (?:cơ quan|đơn vị) quản lý nhà nước)(?= |[.,;:]|$))`;

/** Acts of the subject itself after "không được": "không được thu thêm", unlike "không được công nhận". */
export const FORBIDDEN_ACT =
  "tự ý|tùy tiện|cố tình|thu|nhận (?:quà|tiền|phong bì|thêm|hồ sơ|bất kỳ)|yêu cầu|đòi hỏi|can thiệp|để|từ chối|gây|hẹn|ký|sử dụng|thi công|bán|tổ chức|điều chỉnh|lợi dụng|lạm dụng|chậm|né tránh|đùn đẩy|cho phép|uống|hút|vắng|rời|tiết lộ|phát ngôn|đặt ra|ban hành|kéo dài|giữ|xả|đốt|lấn chiếm|che giấu|bao che|gợi ý|tác động|tiếp tay|tăng giá|găm hàng";
