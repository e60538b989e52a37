// Words that begin the names of bodies and places, as pattern sources over folded text. Where one word begins another, the
// longer one comes first.

/** "Đơn vị chủ trì", "phòng thực hiện": nouns for a unit in a label. */
export const UNIT_NOUN = "đơn vị|cơ quan|phòng|bộ phận";

export const COMMITTEE = "ubnd|ủy ban nhân dân";

/**
 * Bodies that no committee of a place can order, so that its plan asks them: the Front, associations, party bodies, courts, enterprises,
 * offices of central bodies.
 */
export const INDEPENDENT_BODY =
  "(?:ủy ban |ban thường trực (?:ủy ban )?)?(?:mặt trận|mttq|ubmttq)|ubmt|hội(?! đồng (?:thi đua|thẩm định))|hiệp hội|liên đoàn|liên minh|liên hiệp|(?:tỉnh|thành|huyện|thị|quận) ?đoàn|đoàn thanh niên|các (?:tổ chức chính trị|đoàn thể|hội|hiệp hội|doanh nghiệp|ngân hàng)|ban (?:tuyên giáo|dân vận|tổ chức|nội chính)|ủy ban kiểm tra|hđnd|tòa án|viện kiểm sát|cục thi hành án|bưu điện|viễn thông|vnpt|viettel|mobifone|công ty|tổng công ty|tập đoàn|điện lực|ngân hàng|kho bạc|bảo hiểm xã hội";

/** Areas below a province. */
export const DISTRICT_OR_COMMUNE = "huyện|quận|thị xã|xã|phường|thị trấn|đặc khu";
/** Areas that have a committee below the province's: "thành phố" also below a province. */
export const LOCAL_PLACE = `${DISTRICT_OR_COMMUNE}|thành phố|tp\\.?`;

/** Bodies of the army that have a number or a name: "Quân khu 7", "Đại đội 3", "Quân chủng Hải quân". */
export const ARMY_BODY =
  "quân khu|quân đoàn|quân chủng|binh chủng|binh đoàn|sư đoàn|lữ đoàn|trung đoàn|tiểu đoàn|đại đội|trung đội|hải đoàn|hải đội";
/** Organs of the party in bodies of the state and in the Front: "Đảng đoàn Quốc hội". */
const PARTY_GROUP = "đảng đoàn|ban cán sự đảng|đảng bộ|tổ đảng|chi ủy|ban chi ủy";
/** Offices of the state abroad. */
const OFFICE_ABROAD = "đại sứ quán|tổng lãnh sự quán|lãnh sự quán";
/** Heads of names by their initials: "HTX Tân Tiến", "TAND khu vực 2". */
const COURT_INITIALS = "tand|vksnd";
const HEAD_INITIALS = `${COURT_INITIALS}|htx|bql|bch|bcđ|btv|btt|qtdnd|nhcsxh|nhnn`;

const BODIES_WITH_NAMES =
  "văn phòng|phòng|ban|chi cục|cục|tổng cục|trung tâm|thanh tra|viện|trường|công ty|tổng công ty|tổng liên đoàn|tổng hội|hiệp hội|hội|liên minh|liên đoàn|đảng ủy|sở|kho bạc|ngân hàng|báo|đài|công an|thuế|hải quan";
/** Words after which the name of a body begins with a capital: "Sở Nội vụ", "Đội Quản lý thị trường". */
export const CAPITAL_AFTER = `${BODIES_WITH_NAMES}|bộ|đội|quỹ|chi nhánh`;

/** First words of bodies, in a running text and in the head of a document. */
export const BODY_WORDS = `${BODIES_WITH_NAMES}|đoàn|tòa án|ubnd|ub|ủy ban|bệnh viện|xã|phường|đặc khu`;
/** First words of bodies and areas that are not family names, so that a sign-off does not take them for people. */
export const NOBODYS_NAME =
  "sở|ban|phòng|ủy|hội|bộ|cơ quan|chi cục|cục|văn phòng|công an|trung tâm|ubnd|hđnd|đảng|tỉnh|thành";

/** Units of the police by their codes, in capitals: "C04", "PV01". "QL20" is a road, "A4" a size of paper. */
export const CODE_OF_POLICE = "(?:[ABCHKTVX]|P[ABCHKVX])[01]\\d";

/** Bodies in running text. More first words are needed than in a head, where each line is a name. */
export const TEXT_BODY_WORDS = `kiểm toán nhà nước|bộ tổng tham mưu|${PARTY_GROUP}|${OFFICE_ABROAD}|${HEAD_INITIALS}|trung ương (?:đoàn|hội)|giáo hội|tòa giám mục|thông tấn xã|hội đồng phối hợp(?= (?:công tác )?(?:phổ biến|pbgdpl))|(?:thuế|bhxh|bảo hiểm xã hội|thống kê) cơ sở(?! (?:sản xuất|kinh doanh|chăn nuôi|dữ liệu|hạ tầng|vật chất|y tế|giáo dục|giết mổ|lưu trú))|thi hành án dân sự|(?:cổng|trang) thông tin điện tử(?= (?:tỉnh|thành phố|xã|phường)(?= |$|[,;.:]))|văn phòng đăng ký|văn phòng điều phối|văn phòng đại diện|ban quản lý|ban chỉ đạo|ban công tác mặt trận|${BODY_WORDS}|đội|tổ công tác|tổ|bộ phận|khoa|học viện|vụ|tạp chí|quỹ|chi hội|chi đoàn|công đoàn|tổng đài|bộ chỉ huy|bộ đội biên phòng|viễn thông(?= (?:tỉnh|thành phố|khu vực)(?: |$|[,;.:]))|vnpt|viettel|bưu điện|điện lực|tỉnh đoàn|chi nhánh|hạt|trạm|bảo hiểm xã hội|liên hiệp|câu lạc bộ|tập đoàn|xí nghiệp|nhà máy|hợp tác xã|nhà hát|nhà văn hóa|nhà thiếu nhi|nhà xuất bản|bảo tàng|thư viện|vườn quốc gia|khu bảo tồn|cảng vụ|làng trẻ em|cơ sở|chi bộ|vp|ub ?mttq(?:vn)?|mttq|thị trấn|huyện`;

/** "Nhóm việc về đấu thầu", "NHÓM CHỈ SỐ …": no team. Without "|", which separates the words below. */
const NO_GROUP_OF_THINGS =
  "giải pháp,biện pháp,nhiệm vụ,công việc,phần việc,việc,nội dung,chỉ số,chỉ tiêu,tiêu chí,vấn đề,hoạt động,thủ tục,sản phẩm,dịch vụ,ngành,lĩnh vực,đối tượng,yếu tố"
    .split(",")
    .map((thing) => `(?! ${thing} )`)
    .join("");

/**
 * Rarer first words of bodies. They are also common nouns, so that they begin a name only with a capital, before a word with
 * a capital: "Hội đồng Thi đua", "Sàn Giao dịch việc làm", "Viễn thông Lào Cai" (but "Phòng Bưu chính, Viễn thông và …").
 */
export const CAPITAL_BODY_WORDS = `${ARMY_BODY}|hội đồng|viễn thông(?! và )(?! chủ )|tiểu ban|nhóm${NO_GROUP_OF_THINGS}|sàn|trại|cung|khu|bến xe|bến xe khách|phân hiệu|phân viện|nông trường|lâm trường|đồn|xưởng|cảng|cụm(?! công nghiệp)|cổng|mặt trận|doanh nghiệp tư nhân|phòng khám|phòng thí nghiệm|nhà khách|nhà thi đấu|nhà trưng bày|bộ tư lệnh|kho|tổng kho|ký túc xá|làng|học xá|trại giam|bảo hiểm tiền gửi|ga|tòa soạn|phái đoàn thường trực|thương vụ|cảnh sát biển|hải quan cửa khẩu|vùng cảnh sát biển|mobifone|thôn|tòa án quân sự`;

/** Words that begin like a body's name but are not one: "phòng, chống thiên tai", "TỔ CHỨC THỰC HIỆN", "báo cáo". */
export const LIKE_BODY_WORDS =
  "(?:tổ (?:chức|trưởng|phó|viên|quốc|hợp(?! tác))|phòng,? (?:chống|ngừa|cháy|tránh|vệ(?! sinh)|dịch(?! vụ)|thủ|trừ|họp|học|ở)|ban (?:hành|bố|đầu|ngày|đêm)|báo (?:cáo|chí)|đảng ủy viên|đoàn (?:viên|thể|kết|xe)|trường (?:hợp|lớp|học)|hội (?:nghị|thảo|nhập|đồng(?! phối hợp (?:công tác )?(?:phổ biến|pbgdpl))|viên|họp|trường|thi|thao|diễn|chợ|tụ|đàm|chẩn|chứng)|thuế suất|xã hội|đội (?:ngũ|tuyển|hình)|quỹ (?:đất|nhà|lương|thời)|khoa (?:học|giáo)|sở hữu|hạt (?:nhân|giống)|viện (?:phí|trợ)|vụ (?:việc|mùa|án)|cơ sở (?:dữ liệu|hạ tầng|vật chất|pháp lý)|cục bộ|đài (?:thọ|phun))(?= |$|[,;.:)(])|báo (?:sở|ubnd|ủy ban|công an|văn phòng|phòng|ban|chủ tịch) ";
/** Bodies of which there is one, so that these words are the whole name. */
const ONLY_ONE = "kiểm toán nhà nước|bộ tổng tham mưu";
/** Words that begin only names of bodies, so that a small letter may follow ("Chi cục bảo vệ môi trường"). */
export const ONLY_BODY_WORDS = `${ONLY_ONE}|${PARTY_GROUP}|bql|chi cục|trung tâm|hội đồng phối hợp|ban quản lý|ban chỉ đạo|ban công tác mặt trận|tổ công tác|đảng ủy|hiệp hội|liên minh|tổng liên đoàn|tổng hội|liên đoàn|công ty|chi nhánh|văn phòng đăng ký|văn phòng điều phối`;
/**
 * Words that begin a name of a body if they have a capital themselves, also before a small letter: "Tổ khảo sát", "Bệnh viện
 * đa khoa tỉnh", "Liên hiệp các tổ chức hữu nghị".
 */
export const NAMED_IF_CAPITAL =
  "cảng vụ|văn phòng đại diện|đài|tổ|đội|phòng|ban|hội|quỹ|trường|liên hiệp|bộ phận|câu lạc bộ|hợp tác xã|bệnh viện|trạm|công đoàn|học viện|xí nghiệp|nhà máy|tạp chí|bảo tàng|thư viện|nhà văn hóa|nhà hát|nhà thiếu nhi|chi hội|chi đoàn|chi bộ|khu bảo tồn|tập đoàn|tổng công ty|ngân hàng|bộ chỉ huy|vườn quốc gia";
/** Bodies that every province has once: "Bưu điện tỉnh" is a complete name. */
export const ONE_IN_A_PROVINCE = `${HEAD_INITIALS}|tòa án|thi hành án dân sự|cổng thông tin điện tử|trang thông tin điện tử|viện|bưu điện|viễn thông|bộ đội biên phòng|bệnh viện|kho bạc|bảo hiểm xã hội|điện lực|thuế|hải quan`;
/** Bodies that a document may name by the first word alone, because they belong to its issuer. */
export const OWN_BODY_WORDS = `${ONLY_ONE}|văn phòng đại diện|văn phòng|trung tâm|chi cục|ban quản lý|ban công tác mặt trận|công đoàn|chi đoàn|chi bộ|chi ủy|đảng ủy`;

/**
 * Companies, associations and public services that issue plans of their own. A line of a head begins with them only where the
 * name of another body does not go on in it ("CÔNG TY" / "ĐIỆN LỰC ĐẮK LẮK").
 */
const HEAD_ONLY_WORDS =
  "tập đoàn|viễn thông|vnpt|viettel|mobifone|bưu điện|điện lực|học viện|quỹ|công đoàn|tỉnh đoàn|nhà khách|bảo tàng|thư viện|nhà hát|vườn quốc gia|khu bảo tồn|cảng vụ|hợp tác xã|kiểm toán nhà nước|nhà xuất bản|tạp chí|xí nghiệp|nhà máy|câu lạc bộ|hạt kiểm lâm|tổ công tác";

/**
 * Bodies in the head of a document: ministries and party organs issue documents, and a name may be broken after its first
 * word ("ĐẢNG", "LIÊN"). Without "tổ" and "đội", which continue names there ("MẶT TRẬN" / "TỔ QUỐC VIỆT NAM").
 */
export const HEAD_BODY_WORDS = `${BODY_WORDS}|${HEAD_ONLY_WORDS}|bộ|tỉnh|thành ủy|huyện ủy|đảng|bảo hiểm|hđnd|hội đồng|thủ tướng|chính phủ|bch|mặt trận|quân khu|thống kê|liên|chủ tịch|uỷ`;

/**
 * Words before the members of a group: all of them, each one, or how many. "12 xã, phường khác" are nobody in particular, and
 * "05 doanh nghiệp được hỗ trợ" is a result.
 */
export const GROUP_WORDS =
  "các|những|mọi|mỗi|từng|\\d{2,3}(?! [^.;:]{2,30} (?:khác|còn lại|được (?!giao|phân công))| [^.;:]{2,80} (?:là|gồm) )";

/** Members of a group whose noun alone may be a thing: "các văn phòng công chứng", "các khu bảo tồn". */
const LATER_MEMBERS =
  "ủy ban(?= (?:của|kiểm tra|mặt trận|mttq|nhân dân|và|quốc gia)|[,;.:]|$)|hội đồng nhân dân|hđnd|tòa án|viện kiểm sát|đại biểu (?:quốc hội|hđnd|hội đồng nhân dân)|phó thủ tướng|bộ trưởng|văn phòng(?! phẩm)|đại học|cao đẳng|trại (?:tạm )?giam|nhà (?:tạm giữ|thiếu nhi|văn hóa|hát|xuất bản)|hạt kiểm lâm|vườn quốc gia|khu (?:bảo tồn|du lịch|rừng)|cảng vụ|cảng hàng không|cửa hàng|tòa soạn|thương vụ(?= việt nam)|xóm|tdp|bon|sóc|phum|làng|đặc khu|cụm(?=,? (?:và )?(?:khối )?thi đua)|khối(?=,? (?:và )?(?:cụm )?thi đua)|đoàn viên|hội viên|nông, lâm trường|(?:nông|lâm) trường|ban quản trị|bến xe|bến cảng|công an|đoàn (?:đại biểu|nghệ thuật|kinh tế|thể)";

/** Parts of a commune that lead themselves. */
export const VILLAGE =
  "thôn|xóm|bản(?! (?:đồ|tin|ghi|vẽ|sao|quyền|thân|chất|địa|án))|bon|buôn|làng|ấp|khóm|sóc|phum|tổ dân phố|tdp|khu phố|khối phố|khu dân cư";

/** "Cơ sở sản xuất": those that do something; "cơ sở dữ liệu" is a thing. */
export const FACILITY =
  "cơ sở(?= (?:sản xuất|kinh doanh|lưu trú|nuôi trồng|chế biến|y tế|giáo dục|đào tạo|khám|dạy nghề|bảo trợ|trợ giúp|điều trị|cai nghiện|giết mổ|chăn nuôi|chữa bệnh))";
/** Members of a group after "các": units, and also people and places. */
export const GROUP_MEMBERS = `${ARMY_BODY}|${PARTY_GROUP}|${OFFICE_ABROAD}|${HEAD_INITIALS}|${LATER_MEMBERS}|chi đoàn|đoàn cơ sở|cơ sở (?:đoàn|hội)|công đoàn cơ sở|liên đội|bộ(?! (?:phận|máy|đội|môn|luật|tiêu chí|tiêu chuẩn|chỉ số|chỉ tiêu|câu hỏi|đề|thủ tục|hồ sơ|phiếu|lọc|sưu tập|tài liệu|dữ liệu|quy tắc|quy trình|nhận diện|công cụ|sách|ảnh|trưởng|quản lý(?!,? (?:chuyên )?ngành)))|tỉnh(?! (?:đoàn|lẻ|lộ|thành))|thư viện|bảo tàng|sở|ban|ngành|phòng|đơn vị|cơ quan|hội|chi hội|tổ chức|doanh nghiệp|trường|xã|phường|thị trấn|huyện|thị xã|thành phố|chi cục|trung tâm|khoa|bộ phận|hiệp hội|công ty|ngân hàng|đoàn thể|địa phương|chủ đầu tư|khu kinh tế|ubnd|thôn|ấp|buôn|khóm|tổ dân phố|khu phố|khu dân cư|bản(?! (?:đồ|tin|ghi|vẽ|sao|quyền|thân|chất|địa|án))|cấp(?! (?:nước|điện|khí|nhiệt|năng lượng|thoát nước|phối|đông|số|độ)(?=[ ,;:.]|$))|ủy viên|thành viên|viện|trạm|thuế cơ sở|hải quan cửa khẩu|bảo hiểm xã hội cơ sở|bhxh cơ sở|bưu điện|điện lực|kho bạc|cán bộ|công chức|cá nhân|huyện ủy|thị ủy|thành ủy|quận ủy|đảng ủy|đảng bộ|chi bộ|cấp ủy|phân xưởng|nhà máy|chi nhánh|bệnh viện|hợp tác xã|tập đoàn|tổng công ty|nhà trường|quỹ|báo(?! cáo| hiệu| động)|đài|liên đoàn|liên hiệp|liên minh|chủ (?:rừng|công trình|cơ sở|dự án|hồ|phương tiện)|nhà (?:thầu|mạng|đầu tư|máy)|lực lượng|hộ (?:kinh doanh|gia đình|dân)|đội|tổ(?! chức| hợp)|câu lạc bộ|học viện|cục|vụ|tổng cục|tạp chí|đồn biên phòng|hãng|siêu thị|khách sạn|${FACILITY}`;
/** "các cơ quan | thông tin, truyền thông": what bodies of the media are, though the words are also a verb. */
export const OF_MEDIA = "thông tin(?=,? (?:và )?(?:truyền thông|đại chúng|báo chí|đối ngoại)(?= |[,:.]|$))";
