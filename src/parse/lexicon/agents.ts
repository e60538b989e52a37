// First words of subjects that are no names of units: persons, and bodies under common nouns, as pattern sources over folded
// text.

/** Nouns for officers by what they do, which no attribute needs to follow. */
export const OFFICER_NOUN =
  "(?:điều phối|dự báo|điều tra|giám sát|kiểm tra|kiểm soát|kiểm toán|thanh tra|thẩm định|hướng dẫn|giám định|đăng kiểm|quan trắc|vận hành|quản trị|điều hành|truyền thông|giao dịch|tư vấn|khảo sát|phỏng vấn) viên(?! chức)";

/** Nouns for persons. */
export const PERSON_NOUN =
  `${OFFICER_NOUN}|` +
  "người|nhân viên|thư ký(?= (?:hội nghị|cuộc họp|kỳ họp|đại hội|tổ (?:công tác|giúp việc)|hội đồng|ban (?:chỉ đạo|tổ chức|điều hành)))|cán bộ|công chức|viên chức|chuyên viên|kế toán|văn thư|thủ quỹ|lái xe|giáo viên|giảng viên|tổng phụ trách|bảo vệ(?= (?:cơ quan|trường|nhà trường|bệnh viện|chợ)(?: |$|[,;:.]))|điều dưỡng|hộ lý|dược sĩ|kỹ thuật viên|bảo mẫu|cấp dưỡng|học sinh|sinh viên|học viên|phụ huynh|cha mẹ|(?:phó )?hiệu trưởng|hội viên|đoàn viên|đảng viên|thanh niên|nông dân|công nhân|ngư dân|thương nhân|tiểu thương|bác sĩ|(?:phó )?trưởng|tổ trưởng|đội trưởng|trạm trưởng|xóm trưởng|thôn trưởng|ấp trưởng|bí thư|thành viên|ủy viên|thân nhân|già làng|nhân dân|chủ|hộ|cộng đồng|thuyền trưởng|báo cáo viên|cộng tác viên|tuyên truyền viên|luật sư|hòa giải viên|chấp hành viên|chỉ huy(?= (?!trưởng|phó))|thẩm tra viên|kiểm sát viên|công chứng viên";
const BODY =
  "(?:ubnd|ủy ban nhân dân) cấp có thẩm quyền|cơ quan|đơn vị|tổ chức|cá nhân|doanh nghiệp|nhà (?:thầu|đầu tư|trường|máy|cung cấp|xuất bản|phân phối|sản xuất|mạng|thuốc)|lực lượng|tiểu ban|tổ|đội|nhóm|đoàn|hội|hội đồng|ban|trạm|trường|bến xe|bến|cơ sở|hợp tác xã|chi nhánh|điểm|câu lạc bộ|hệ thống|bộ phận(?= một cửa(?: |,))|phòng(?= (?:chuyên môn|nghiệp vụ)(?: |,))";

/** A noun for a person or a body at the beginning of a subject. */
export const AGENT = `${PERSON_NOUN}|${BODY}`;
/** Nouns that alone name nobody: the words after them belong to the name also where they are verbs. */
export const BARE_AGENT =
  "cơ quan|đơn vị|tổ chức|cá nhân|doanh nghiệp|người|nhân viên|chuyên viên|chủ|hộ|trưởng|trạm|cơ sở|điểm|hội viên|thành viên|đoàn|tổ|đội|nhóm|ban|hội|hội đồng|tiểu ban|lực lượng|bến|trường|chỉ huy";
/** Words that begin like these nouns: "Tổ chức hội nghị", "Ban hành", "Chủ động", "Hội nghị", "Đội ngũ". */
export const NO_AGENT =
  "tổ chức, (?!(?:các )?(?:cá nhân|cơ quan|đơn vị|doanh nghiệp|hộ|địa phương|đoàn thể|công dân|người|hội|hợp tác xã|cộng đồng))|tổ chức (?!cá nhân|chính trị|xã hội|tín dụng|đảng|đoàn(?! (?:kiểm tra|công tác|giám sát|khảo sát|thanh tra|liên ngành|xác minh|thẩm định|đánh giá|phúc tra|học tập|tham quan|đi|vào|ra)(?= |$))|hành nghề|thành viên)|tổ (?:hợp|dân phố)|ban (?:hành|bố|ngành)|ban,|chủ (?:động|trì|trương|yếu|đề|quyền|thể|tịch|nghĩa|quan|chốt|lực)|hội (?:nghị|thảo|thi|đàm|họp|nhập|trường|chợ|chứng|đủ)|hội đồng nhân dân|đội (?:ngũ|hình)|đoàn kết|nhóm (?:giải pháp|chỉ|nhiệm|tiêu|nội|đối tượng|ngành|sản phẩm|dịch vụ|hoạt động|vấn|các|hàng|việc|công việc|phần việc|thủ tục|hoạt động|biện pháp)|trường hợp|người đứng đầu|hộ (?:chiếu|tịch|khẩu)|cơ sở (?:dữ liệu|vật chất|hạ tầng|pháp lý)|điểm (?:số|mới|nghẽn|trung|tự|chuẩn|tối|đánh|thẩm|thưởng|trừ|cộng|tổng|thành|a |b |c )|cơ quan (?:thường trực|đầu mối)|cơ quan (?:báo|chủ trì|thực hiện|phối hợp)[^,]{0,30}:|đơn vị tính|hệ thống (?!các)|trưởng thành|cán bộ (?:được|có)|bến (?:bãi|đỗ)|người dân được|đoàn (?:thể,)|cộng đồng (?:dân cư )?(?:là|được)";
/** "mỗi vụ sản xuất", "từng vụ": a season or a case, unless other offices of a ministry follow. */
const SEASON_OR_CASE =
  "(?<=^(?:mỗi|từng) )vụ(?!(?:,| và)? (?:(?:mỗi|từng) )?(?:cục|viện|thanh tra|văn phòng|đơn vị|thuộc)(?= |,))";
/** Names no unit, also before a list of units: "mỗi vụ Đông Xuân, | Sở A". */
export const EACH_CASE = `^(?:mỗi|từng) (?:${SEASON_OR_CASE}|trường hợp|hoạt động)(?=[ ,;]|$)`;
/** Plurals that begin like the nouns of units: "các vụ án", "các phòng học", "các viện phí". "Các ban, ngành" are units. */
export const NO_BODY = `^(?:các|những|mỗi|từng) (?!ban(?:,| ngành)|tổ dân phố(?: |$))(?:${NO_AGENT}|${SEASON_OR_CASE}|vụ (?:việc|án|kiện|cháy|nổ|tai nạn|vi phạm)|phòng (?:học|bệnh|trọ|chờ)|viện phí|trường hợp|hoạt động)(?=[ ,;]|$)`;
