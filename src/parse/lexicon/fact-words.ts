import type { Wording } from "./wording.ts";

// Sentences that tell what is or what will take place, and give nobody work. Read by `structure/fact-sentence.ts`.

const MEETING =
  "(?:các )?(?:cuộc họp|phiên họp|buổi họp|kỳ họp|hội nghị|đại hội|hội thảo|buổi lễ|lễ (?:khai mạc|bế mạc|công bố|trao|kỷ niệm)|buổi làm việc|cuộc làm việc)";
const LAW =
  "(?:bộ )?luật|pháp lệnh|nghị quyết|nghị định|thông tư(?: liên tịch)?|quyết định|chỉ thị|quy chế|quy định";

/** When a meeting takes place. */
export const MEETS: readonly Wording[] = [
  {
    words: `(?:dự kiến,? )?${MEETING}(?: [^.;:]{1,160})? (?:dự kiến|được|sẽ|diễn ra|khai mạc|bế mạc)(?=[ ,]|$)`,
    example: "Cuộc họp tiếp theo dự kiến tổ chức vào ngày 12/5",
  },
  {
    words: "(?:dự kiến,? )?[^.,;:]{2,60} (?:sẽ|dự kiến) (?:được )?họp(?=[ ,]|$)",
    example: "Tổ công tác sẽ họp phiên quý II",
  },
];

/** What the rest of a sentence cannot make a duty, unless the sentence asks for something. */
export const STATES_FACTS: readonly Wording[] = [
  ...MEETS,
  {
    words: `(?:${LAW}) (?:[^.;:]{1,200} )?(?:có|hết) hiệu lực(?= |$)`,
    example: "Luật Đất đai có hiệu lực từ ngày 01/8/2024",
  },
  {
    words:
      "(?:từ|kể từ|đến|sau) [^.;:]{2,120} (?:hết hiệu lực|hết giá trị|không còn (?:giá trị|hiệu lực))(?= |$)",
    example: "Từ ngày 01/01/2026 thẻ cũ hết giá trị sử dụng",
  },
  // What a place has: "có" with a number after a place, which gives itself no work.
  {
    words:
      "(?:phường|xã|đặc khu|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|địa bàn|toàn (?:xã|phường|tỉnh|thành phố|huyện)) (?:[^ .,;:]{1,9} ){0,5}?(?:hiện )?có (?:trên |gần |khoảng |tổng số )?\\d[\\d.,]* (?!(?:tin|bài|sáng kiến|cuộc|buổi|lớp|mô hình)(?=[ ,]))[^.;:]{2,240}",
    example: "Phường Ninh Kiều có 24 khu vực, bình quân mỗi ngày tiếp nhận 310 hồ sơ",
  },
  // A result of the past.
  {
    words:
      "(?:năm trước|năm ngoái|năm qua|những năm qua|thời gian qua|vừa qua),? [^.;:]{2,160}? (?:xếp|đứng|đạt|giảm|tăng|còn|chưa|mới)(?= )",
    example: "Năm trước, chỉ số thành phần Tiếp cận đất đai của tỉnh xếp sau các tỉnh lân cận",
  },
  {
    words:
      "(?:trong |tính đến |đến |hết |riêng )*năm \\d{4},?(?: [^.;:]{1,120}?)? (?:(?:đạt|còn|có|giảm|tăng|mất|chiếm) (?:được |tới |đến |trên |dưới |gần |khoảng )?\\d|xếp (?:thứ|hạng)|còn (?:thấp|chậm|nhiều|tình trạng)|chưa đạt|bị trừ)(?= |\\d|[.,%]|$)",
    example: "Năm 2025 còn 14% doanh nghiệp được hỏi phải chờ hơn một tháng",
  },
  {
    words:
      "(?:tuy nhiên,? |nhưng )?(?:theo (?:kết quả )?(?:khảo sát|điều tra|đánh giá)[^.,;:]{0,80}, )?(?:hiện )?(?:vẫn |mới )?(?:còn|có|chỉ có) \\d[\\d.,]* ?%[^.;:]{2,160}",
    example: "Theo khảo sát, vẫn còn 32% doanh nghiệp phải trả chi phí khi vận chuyển hàng",
  },
  // A result that a survey or a count found, and what there is now.
  {
    words:
      "theo (?:kết quả |số liệu |báo cáo )?(?:khảo sát|điều tra|đánh giá|thống kê|xếp hạng|công bố)[^.,;:]{0,80}, [^.;:]{2,200}? (?:đạt|chiếm|giảm|tăng|xếp|đứng) (?:được |tới |trên |dưới |gần |khoảng |thứ |hạng )?\\d[\\d.,/]*(?! ?(?:%|điểm)? trở lên)",
    example:
      "Theo kết quả khảo sát, tỷ lệ doanh nghiệp hài lòng đạt 84%, giảm 3 điểm phần trăm so với năm trước",
  },
  {
    words:
      "(?:(?:hiện|hiện nay|đến nay),? )?toàn (?:ngành|tỉnh|huyện|xã|phường|thành phố|cơ quan|sở) (?:hiện |đang |vẫn )*(?:còn )?(?:thiếu|còn|có) (?:trên |gần |khoảng )?\\d[\\d.,]*",
    example: "Toàn ngành còn thiếu 312 bác sĩ so với định mức",
  },
  {
    words:
      "(?:hiện|hiện nay|đến nay|hiện tại),? (?:còn |có )?\\d[\\d.,]* [^.;:]{2,60}? (?:(?:vẫn |còn |đang |vẫn còn )+(?:chạy|hoạt động|chờ|tồn đọng|sử dụng|dùng|hư hỏng)|chưa(?! (?:xong|hoàn thành)[^.;]{0,40} (?:phải|cần)))(?= )",
    example: "Hiện nay 03 hệ thống cũ còn chạy song song, trên 1,2 triệu hồ sơ chưa được chuyển đổi",
  },
  {
    words:
      "(?:hiện|hiện nay|hiện tại|đến nay),? (?!phải |cần )[^.;:]{3,120}? (?:còn|có|đạt|mới đạt|chiếm|mới có) (?:trên |gần |khoảng |hơn )?\\d[\\d.,]*",
    example: "Hiện nay Khu công nghiệp Hàm Kiệm 1 còn 31 ha đất chưa cho thuê",
  },
  {
    words: "(?:trụ sở|địa điểm|bộ phận|trung tâm|khu vực)[^.,;:]{0,60} hiện(?: nay)? (?:đặt )?(?:tại|ở)(?= )",
    example: "Trụ sở hiện nay tại số 16 đường Trường Thi có 42 quầy",
  },
  // Work that has come from another body, and what may change later.
  {
    words:
      "(?:nội dung|nhiệm vụ|lĩnh vực|việc|mảng|chức năng) này (?:được |đã )*(?:chuyển|tiếp nhận|bàn giao) từ [^.;:]{2,80} (?:sang|về|cho)(?= )",
    example: "Nội dung này chuyển từ Thanh tra tỉnh sang Văn phòng UBND tỉnh từ ngày 13/3/2026",
  },
  {
    words:
      "(?:kế hoạch|danh mục|lịch|tiến độ|phụ lục)(?: [^.,;:]{1,60})? có thể (?:được )?(?:điều chỉnh|thay đổi|bổ sung)(?= )",
    example: "Lịch làm việc có thể được điều chỉnh theo tình hình thực tế",
  },
  {
    words: "(?:mất|bị trừ|bị mất) \\d[\\d.,/]*(?: ?điểm)? (?:ở|do|vì|tại|đối với)(?= )",
    example: "Mất 0,62 điểm ở tiêu chí thành phần về kiểm tra",
  },
  {
    words:
      "(?:các |những |nhóm )*chỉ số(?: (?!phấn đấu |phải |cần |bảo đảm |đảm bảo |để |sẽ )[^ .;:]{1,12}){1,24}? (?:tăng|giảm|tụt)(?: thêm)?(?: \\d[\\d.,/]*| điểm| bậc| hạng| thứ hạng){1,3} so với (?:năm|cùng kỳ)(?= )",
    example: "Các chỉ số do Sở Y tế chủ trì tăng 2 bậc so với năm 2024",
  },
  // Who has not done something, as a list.
  {
    words:
      "(?:(?:hiện|hiện nay|đến nay|trong đó),? )?(?:vẫn |còn )*(?:(?:các|những|một số|\\d{1,3}) )?(?:sở|ban|ngành|cơ quan|đơn vị|địa phương|xã|phường|huyện)(?:,? (?:và )?(?:sở|ban|ngành|cơ quan|đơn vị|địa phương|xã|phường|huyện))* chưa [^.;:]{2,80}?,? ?(?:bao )?(?:gồm|có danh sách)(?: có)?(?= |:)",
    example: "Các sở chưa gửi kế hoạch gồm: Sở Xây dựng, Sở Công Thương",
  },
  // What an index or a part of it is, and why its result is bad.
  {
    words:
      "(?:các )?(?:chỉ số|tiêu chí|lĩnh vực|nội dung|yếu tố|trục nội dung)(?: thành phần)?(?: này| trên)? (?:phản ánh|đo lường|đo|thể hiện|cho biết|được đo)(?= )",
    example: "Chỉ số này phản ánh các khoản doanh nghiệp phải chi thêm",
  },
  {
    words:
      "(?:đây|đó) (?:là|đều là|cũng là) (?!nhiệm vụ|trách nhiệm|việc|căn cứ|cơ sở)[^.;:]{2,60} (?:có|mà|được|bị|chưa|còn|thấp|yếu)(?= )",
    example: "Đây là lĩnh vực có tỷ lệ điểm thấp nhất của tỉnh",
  },
  {
    words: "[^.;:]{2,160} là (?:một trong (?:những|các) )?nguyên nhân(?= )",
    example: "Ô nhiễm tại làng nghề là nguyên nhân chính kéo giảm điểm của chỉ số này",
  },
  {
    words: "(?:do |vì )?[^.;:]{2,160} nên [^.;:]{2,80} (?:còn|chưa|vẫn|phải chờ|dễ)(?= )",
    example: "Việc sáp nhập làm thay đổi địa bàn quản lý nên doanh nghiệp còn bỡ ngỡ",
  },
  // A paper with a number has been issued.
  {
    words:
      "(?:giấy (?:phép|chứng nhận|xác nhận|đăng ký|chứng minh)|chứng chỉ|(?:thẻ )?căn cước|hộ chiếu)(?: [^.,;:]{1,120})? số ?:? ?\\d[^;:]{0,160}? (?:cấp|gia hạn|điều chỉnh)(?= )",
    example: "Giấy chứng nhận đăng ký doanh nghiệp số 5200193037 do Sở Tài chính cấp lần đầu ngày 23/11/2001",
  },
  // A body that ends with its work, and who is appointed.
  {
    words: "[^.,;:]{2,80} tự (?:giải thể|giải tán)(?= |$)(?![^.;]{0,200}báo cáo)",
    example: "Tổ khảo sát tự giải thể khi kết thúc công việc",
  },
  {
    words:
      "(?:chỉ định|bổ nhiệm|điều động|công nhận|phê chuẩn|cử)(?: lại)? (?:các )?(?:ông|bà|đồng chí)(?= )[^;]{3,240}? (?:giữ (?:chức|nhiệm vụ)|làm (?:trưởng|phó|chủ|tổ|giám đốc|thành viên))(?= )",
    example: "Bổ nhiệm ông Lê Văn Nam, Phó Chánh Thanh tra giữ chức Giám đốc Trung tâm Khuyến nông",
  },
  {
    words:
      "ban hành kèm theo (?:quyết định|nghị quyết|thông tư|nghị định|kế hoạch|công văn|văn bản)(?: số [^ ]{1,30})? này(?= |:)",
    example: "Ban hành kèm theo Quyết định này Quy chế của Cảng cá Lạch Vân",
  },
  // A rule of another document.
  {
    words: `(?:theo|tại) (?:${LAW}) [^;:]{3,160}?, [^.,;:]{2,80} (?:được(?! (?:giao|phân công))|do|là|gồm|không quá|tối đa|tối thiểu)(?= )`,
    example: "Theo Thông tư số 12/2023/TT-BYT, trạm y tế được chấm điểm mỗi năm một lần",
  },
  {
    words:
      "qua (?:rà soát|kiểm tra|theo dõi|tổng hợp|đánh giá|thống kê)(?: [^.;:,]{2,60})?, [^.;:]{0,120}(?:giảm|tăng|đạt|chiếm|xếp|đứng|còn|có|chưa|đã)(?= )",
    example: "Qua rà soát năm 2024, tỷ lệ hộ nghèo giảm còn 2,1%",
  },
  // Those who have difficulties.
  {
    words:
      "(?:các |những |nhiều |một số |không ít |đa số |phần lớn )?(?:người|nhân dân|doanh nghiệp|hộ|hợp tác xã|nhà đầu tư|nông dân|ngư dân)(?![^.;:]{0,160} (?:hỗ trợ|giúp|thực hiện|rà soát|tổ chức) )(?: [^.;:]{3,160})? (?:thường|hay|vẫn|còn)(?: còn| rất| khá)? (?:lúng túng|gặp (?:khó|vướng|nhiều)|khó(?! khăn)|vướng|e ngại|e dè|bị động)(?= |$)",
    example: "Doanh nghiệp mới thành lập thường lúng túng khi khai thuế lần đầu",
  },
  // A body that becomes part of another one.
  {
    words:
      "[^.,;:]{3,100} (?:(?:được |sẽ )?(?:sáp nhập|nhập|hợp nhất) (?:vào|với)|được đổi tên|đổi tên thành|được chuyển về|chấm dứt hoạt động) [^;:]{3,160}? (?:(?:kể )?từ (?:ngày|tháng|năm|quý)|theo (?:quyết định|nghị quyết))(?= )[^;:]*",
    example: "Trạm Khuyến nông sáp nhập vào Trung tâm Giống từ ngày 01/8/2025",
  },
  // Work that another plan is about.
  {
    words:
      "(?:các |những )?(?:nội dung|nhiệm vụ|chỉ tiêu|công việc)(?: khác| còn lại)(?: [^.;:]{2,120})? (?:được )?thực hiện theo (?:kế hoạch|quyết định|quy định|văn bản|chương trình|đề án|hướng dẫn)(?= )",
    example: "Các nội dung khác của ngành thực hiện theo Kế hoạch số 410/KH-SYT ngày 28/01/2026",
  },
  {
    words:
      "(?:các |những )?(?:nội dung|nhiệm vụ|chỉ tiêu|công việc|việc) [^.;:]{2,160} (?:quy định|nêu|thực hiện|giao|triển khai) (?:tại|trong|theo|ở) (?:kế hoạch|văn bản|quyết định|chương trình) riêng(?=$|[ ,])",
    example: "Các nhiệm vụ về nhà ở xã hội do Phòng A thực hiện được quy định tại kế hoạch riêng",
  },
  {
    words: "(?:tính )?đến [^.;:,]{0,60}, (?:[^.;:,]{2,60} )?(?:đã|mới)(?= )",
    example: "Đến 17 giờ ngày 12/9, đã có 310/312 tàu vào bờ",
  },
];

/**
 * What a body has done, has or has become, with a figure: "Chi cục A | đã tiếp nhận 148 phản ánh". A group may be told from others by what it
 * has done, "Các đơn vị đã được kiểm tra năm 2025 | khắc phục tồn tại", and a verb begins an order.
 */
export const HAS_DONE: readonly Wording[] = [
  {
    words:
      "(?!(?:các|những|mỗi|mọi|đối với|nếu|khi|trường hợp|nội dung|nhiệm vụ|hồ sơ|văn bản|việc|thủ tục) )(?:(?! (?:các|những|toàn bộ|hồ sơ|văn bản|kiến nghị|phản ánh|nhiệm vụ|nội dung|dự án|đề án|đơn|ý kiến|kết quả|tồn tại|công trình|số liệu|dữ liệu) )[^.,;:\\d]){3,90}? đã (?![^;:]{0,200} (?:trước ngày|chậm nhất|hoàn thành trước|xong trước) )(?!được (?:giao|phân công|phê duyệt|duyệt|cấp|ban hành|thẩm định|xác nhận|quy định|kiểm tra|rà soát|công bố)|có |và )[^;:]{0,200}?\\d",
    example: "Trung tâm A đã ngăn chặn 1.260 lượt tấn công mạng",
  },
  {
    words:
      "[^.,;:]{3,120}? (?:đã )?được (?:(?:[^ .,;:]{1,9} ){1,6})?(?:tặng (?:cờ|bằng|giấy|huân|huy|kỷ)|khen thưởng|công nhận|thành lập (?:theo|từ|ngày|năm))(?= )[^;:]{0,200}?\\d",
    example: "Các chi nhánh của Trung tâm được thành lập theo Quyết định số 209/QĐ-UBND",
  },
  {
    words: "[^.,;:]{3,90}? hiện (?:nay )?(?:có|còn) (?:trên |gần |khoảng |hơn )?\\d",
    example: "Tổ Tổng đài hiện có 06 nhân viên, trực từ 7 giờ đến 19 giờ",
  },
];

/** Whole sentences of praise or blame that state nothing else, unless they ask for something. */
export const PRAISES: readonly Wording[] = [
  {
    words:
      "[^.,;:]{2,80} (?:được (?:biểu dương|khen|tuyên dương)|bị (?:phê bình|nhắc nhở|khiển trách))(?: .*)?",
    example: "Sở Công Thương được biểu dương",
  },
];

/** Whole sentences that blame somebody, also with a request not to repeat it. */
export const BLAMES: readonly Wording[] = [
  {
    words:
      "[^.;:]{2,160}, (?!(?:trình|ký|tham mưu|đề xuất|báo cáo|gửi|ban hành) )[^.,;:]{2,60} (?:phê bình|nhắc nhở|khiển trách)(?= |$)(?: (?:và|,) (?:yêu cầu|đề nghị) (?:không để (?:lặp lại|tái diễn)|(?:nghiêm túc )?rút kinh nghiệm)[^.;:]{0,60})?[^.;:]{0,60}",
    example: "UBND xã Nậm Chảy báo cáo chậm 10 ngày, UBND huyện phê bình và yêu cầu không để lặp lại",
  },
];

/** Whole sentences that after another fact compare places or units. */
export const COMPARES: readonly Wording[] = [
  {
    words:
      "[^.,;:]{2,80} (?:giảm|tăng|đạt|chiếm|dẫn đầu|xếp thứ|đứng thứ)(?= )(?:[^.,;:]|(?<=\\d)[.,](?=\\d)){0,80}",
    example: "xã Bản Lầu giảm nhanh nhất",
  },
];

/** What a fact may not contain: a request. */
export const REQUESTS: readonly Wording[] = [
  {
    words:
      "(?:^|[ ,;.])(?:đề nghị|yêu cầu|giao(?! ban| thông)|phân công|phải|cần|phấn đấu|tiếp tục|khẩn trương|chịu trách nhiệm|có trách nhiệm)(?= )",
    example: "Luật có hiệu lực, đề nghị các sở phổ biến",
  },
];
