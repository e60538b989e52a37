// Words that the samples of names and of texts after them are made of (`samples.ts`).

export const HEADS =
  "Chi cục;Trung tâm;Phòng;phòng;Ban;Ban Quản lý;Vụ;Cục;Viện;Hội;Hiệp hội;Liên hiệp Hội;Công ty;Công ty Cổ phần;Công ty TNHH;Tổng công ty;Quỹ;Trường Cao đẳng;Trường Đại học;Trường Trung cấp;Bệnh viện;Tổ;Đội;Trạm;Bộ phận;Khoa;Ngân hàng;Xí nghiệp;Nhà máy;Tạp chí;Học viện;Liên đoàn;Câu lạc bộ;Văn phòng;Hạt;Bảo tàng;Nhà hát;Chi nhánh;Ban Chỉ đạo;Tổ công tác;Thư viện;Chi hội;Đảng ủy;Chi bộ;Tổ hợp tác;Tổ;Đoàn;Ủy ban;Hội đồng;Cung;Sàn;Nhóm;Tiểu ban;Liên hiệp;Liên minh;Tập đoàn;Hợp tác xã;Công ty TNHH MTV;Công ty CP;Trại;Bộ phận".split(
    ";",
  );
export const SHORT =
  "Văn phòng;Văn phòng;Văn phòng;Văn phòng;Trung tâm;Chi cục;Ban Quản lý;Công ty;Hội;Hiệp hội;Ban Chỉ đạo;Tổ công tác;Tổ giúp việc;Phòng;Ban;Quỹ;Đội;Tổ;Trường;Bệnh viện;Ngân hàng;Hội đồng;Liên hiệp;Đoàn;Viện;Cục;Hạt;Trạm;Khoa;Tiểu ban;Thanh tra;Thanh tra Sở;Văn phòng Sở;Văn phòng Bộ;Thanh tra tỉnh;Đoàn kiểm tra;Tổ thư ký;Báo;Đài".split(
    ";",
  );
/** Short fields of divisions. */
export const DIVISIONS =
  "Thanh tra;Pháp chế;Kỹ thuật;Tổng hợp;Hành chính;Kế hoạch;Tài vụ;Nghiệp vụ;Dự án;Đấu thầu;Vật tư;Thẩm định;Kế toán;Tổ chức;Quản trị;Nhân sự;Đào tạo;Truyền thông;Đối ngoại;Ngân sách;Thống kê;Giám sát;Kinh doanh;Điều hành;Thiết kế;Kiểm định;Vận hành;Dự báo;Lưu trữ;Khảo sát;Thi đua;Khen thưởng;Lao động;Tiền lương;Tuyên truyền;Hợp tác".split(
    ";",
  );
export const PLACES =
  "An Phú;Nậm Tha;Đông Hòa;Sông Lô;Minh Long;Kỳ Sơn;Lào Cai;Thanh Hóa;Bắc Ninh;Việt Nam;miền Trung;Đắk Lắk".split(
    ";",
  );
export const TAILS = [
  " tỉnh",
  " tỉnh",
  " thành phố",
  " số 1",
  " số 3",
  " khu vực",
  " khu vực II",
  " miền Nam",
  " cấp tỉnh",
  " hai cấp",
  " các cấp",
  " huyện",
  " xã",
  " 2",
  " I",
];
export const OWNERS = [
  " thuộc Sở",
  " trực thuộc UBND tỉnh",
  " của Thành phố",
  " trực thuộc Sở Y tế",
  " thuộc Sở Xây dựng",
  " của tỉnh",
];
export const KNOWN = [
  "Sở Tài chính",
  "Sở Xây dựng",
  "Công an tỉnh",
  "UBND cấp xã",
  "UBND các xã, phường",
  "Văn phòng UBND tỉnh",
  "Báo tỉnh",
  "Ủy ban MTTQ Việt Nam tỉnh",
  "Thuế tỉnh",
  "Đài Phát thanh và Truyền hình",
];
export const AND = [" và ", " và ", " và ", ", và ", " cùng với "];
export const ADVERBS =
  "dự kiến;hằng năm;hàng năm;hằng quý;hằng tháng;hàng tháng;hằng tuần;định kỳ;thường xuyên;kịp thời;chủ động;tích cực;tiếp tục;khẩn trương;nghiêm túc;trong tháng 3;trong năm 2025;trong quý II;trước ngày 15;sớm;trực tiếp;cùng;tự;phải;cần;sẽ;đã;có trách nhiệm;chịu trách nhiệm;được giao;căn cứ chức năng, nhiệm vụ;trên cơ sở đó;theo thẩm quyền;với vai trò thường trực;không;chưa;đang;có;tập trung;phối hợp;chủ trì;chủ trì, phối hợp;lập kế hoạch;làm đầu mối;đôn đốc;vận động;gồm;bao gồm;là;tuyên truyền;cùng các đơn vị".split(
    ";",
  );
/** Names that most plans contain. */
export const COMMON =
  "Văn phòng Sở;Thanh tra Sở;Văn phòng;Thanh tra;Văn phòng HĐND và UBND;Văn phòng HĐND và UBND xã;Văn phòng HĐND và UBND phường;Văn phòng Đoàn ĐBQH và HĐND;Văn phòng Cục;Văn phòng Chi cục;Phòng Tổ chức;Phòng Tổng hợp;Phòng Kế hoạch;Phòng Kinh tế;Phòng Văn hóa - Xã hội;Phòng Nội vụ;Công an xã;Ban Chỉ huy Quân sự xã;Bưu điện tỉnh;Viễn thông;Tòa án nhân dân;Kho bạc Nhà nước;Bệnh viện tỉnh;Thư viện;Bảo tàng;Đoàn Thanh niên;Đảng ủy;Ban Tuyên giáo;Thanh tra huyện;Trung tâm Phục vụ hành chính công;Văn phòng Đảng ủy;Viện kiểm sát nhân dân;Viện kiểm sát nhân dân khu vực;Tòa án nhân dân hai cấp;Viện kiểm sát nhân dân hai cấp".split(
    ";",
  );
export const COMMON_CLASSES =
  "các cơ quan, đơn vị;các cơ quan, đơn vị;các cơ quan, đơn vị liên quan;các cơ quan, đơn vị, địa phương;các đơn vị;các đơn vị liên quan;các đơn vị có liên quan;các cơ quan liên quan;các sở, ban, ngành;các sở, ngành;các sở, ban, ngành liên quan;các phòng, ban;các phòng, ban, đơn vị;các phòng chuyên môn;các phòng, đơn vị thuộc Sở;các phòng, đơn vị trực thuộc;các ban, ngành, đoàn thể;các ban, ngành, đoàn thể liên quan;các tổ chức, cá nhân;các địa phương;các xã, phường;các huyện, thành phố;các thôn;các tổ chức, đoàn thể;các doanh nghiệp;các đơn vị trực thuộc;các cơ quan chuyên môn;các thành viên;các cơ quan, đơn vị trực thuộc Ủy ban nhân dân tỉnh;các cơ quan, đơn vị thuộc UBND tỉnh".split(
    ";",
  );
export const OF_PLACES = [
  "Báo",
  "Bưu điện",
  "Viễn thông",
  "Điện lực",
  "Thuế",
  "VNPT",
  "Viettel",
  "Kho bạc Nhà nước",
  "Hải quan",
  "Trường Đại học",
  "Trường Cao đẳng",
  "Công ty Điện lực",
  "Huyện đoàn",
  "Thành đoàn",
];
export const LATER = [
  "trên địa bàn",
  "theo quy định",
  "",
  "cho các hộ dân",
  "của tỉnh",
  "và báo cáo kết quả",
  "tại các xã",
  "năm 2025",
  "để kịp thời xử lý",
  "hiệu quả",
];
export const MODIFIERS =
  "ven biển;miền núi;biên giới;vùng cao;vùng sâu, vùng xa;công lập;ngoài công lập;tư nhân;nhà nước;nước ngoài;đặc thù;trọng điểm;đa khoa;chuyên khoa;tuyến tỉnh;nội đô;nhỏ và vừa;ngành dọc;đặc biệt khó khăn;dân cử;ngoài tỉnh;liên xã;liên ngành;lưu động;bán trú;chuyên trách".split(
    ";",
  );
export const OWNING = [
  "Chi cục",
  "Trung tâm",
  "Sở",
  "UBND tỉnh",
  "Cục",
  "Bộ",
  "Tỉnh ủy",
  "UBND huyện",
  "Công ty",
  "Trường",
  "Văn phòng",
  "Ban Quản lý",
  "Thành phố",
  "tỉnh",
  "ngành",
  "UBND cấp xã",
  "Sở Nội vụ",
];
export const PEOPLE = [
  "Trưởng phòng",
  "Giám đốc Sở",
  "Thủ trưởng các đơn vị",
  "Chủ tịch UBND các xã",
  "Chủ tịch Ủy ban nhân dân các xã, phường",
  "Trưởng các phòng",
  "đồng chí Giám đốc",
];
export const NOBODY = [
  "các đơn vị liên quan",
  "các cơ quan, đơn vị có liên quan",
  "các tổ chức, cá nhân liên quan",
  "các địa phương",
  "đơn vị liên quan",
  "cá nhân liên quan",
  "cá nhân có liên quan",
  "tổ chức, cá nhân có liên quan",
];
export const MEMBERS =
  "sở;ban;ngành;phòng;đơn vị;cơ quan;hội;đoàn thể;tổ chức;doanh nghiệp;trường;xã;phường;huyện;trung tâm;chi cục;khoa;bộ phận;công ty;ngân hàng;địa phương;chủ đầu tư;viện;trạm;hợp tác xã;hiệp hội;trường học;bệnh viện;ban quản lý dự án;cơ sở đào tạo;hội nghề nghiệp;tổ dân phố;thôn;bản;huyện ủy;thị ủy;thành ủy;đảng ủy;cán bộ;cá nhân;thành viên;quỹ".split(
    ";",
  );
export const KINDS =
  " chuyên môn; trực thuộc; trực thuộc Sở; thuộc Sở; thuộc Sở Y tế; trên địa bàn; trên địa bàn tỉnh; của tỉnh; của Thành phố; cấp tỉnh; cấp xã; trực thuộc UBND tỉnh; thuộc UBND tỉnh; trực thuộc Ủy ban nhân dân Thành phố; trực thuộc Ủy ban nhân dân tỉnh; liên quan; có liên quan; khác; còn lại; nghiệp vụ; trong khu công nghiệp; sự nghiệp công lập; thuộc phạm vi quản lý; trong tỉnh; thuộc và trực thuộc; ngành dọc; trung ương đóng trên địa bàn".split(
    ";",
  );
/** First words of bodies whose task follows: "Ban Chỉ đạo về chuyển đổi số", "Tổ thẩm định hồ sơ". */
export const TASK_FORCES =
  "Ban Chỉ đạo;Ban Chỉ đạo;Tổ công tác;Tổ công tác;Ban Chỉ đạo liên ngành;Hội đồng;Tiểu ban;Tổ giúp việc;Văn phòng Ban Chỉ đạo;Ban;Ủy ban;Tổ;Đoàn;Tổ công tác đặc biệt;Tổ liên ngành;Nhóm công tác;Hội;Quỹ;Đoàn kiểm tra;Đoàn công tác;Ban Vận động;Ban Tổ chức;Ban điều hành".split(
    ";",
  );
export const FORCE_JOINTS = [
  " về ",
  " về ",
  " về ",
  " ",
  " ",
  " thực hiện ",
  " triển khai ",
  " phòng, chống ",
  " chỉ đạo ",
  " vì ",
  " Phòng, chống ",
];
export const TEAMS =
  "Tổ khảo sát;Tổ thẩm định;Tổ chuyên gia;Đoàn kiểm tra;Đoàn kiểm tra liên ngành;Đoàn giám sát;Tổ giúp việc;Tổ thư ký;Tổ biên tập;Tổ xét duyệt;Tổ kiểm tra;Đoàn công tác;Tổ công nghệ số cộng đồng;Ban Tổ chức;Ban Giám đốc;Ban Chấp hành;Ban Thư ký;Ban giám hiệu;Hội đồng quản trị;Hội đồng trường".split(
    ";",
  );
/** Made-up brands. */
export const BRANDS =
  "FastCar;Vinaland;GreenTech;Sunlife;Agrimex;Petrolux;Thaco;Novaco;Samco;Hòa Phú;Tân Tiến;Đại Thành;Minh Phát;Hoàng Long;Phú Mỹ;Việt Tiến;An Bình;Bảo Tín;Sao Việt;Ánh Dương;Trường Thịnh;Lộc Phát;Thiên Ân;Vạn Xuân;Đông Phương;Tâm An;CMX;TDH;HTK;Seafood;Bio Farm;Smart Home;Eco Land;Mekong Fruits".split(
    ";",
  );
export const BRAND_TAILS =
  "Logistics;Group;Holdings;Việt Nam;Việt Nam;Solar;Foods;Pharma;Telecom;Media;Software;Capital;Invest;Retail;Energy;Motors;miền Trung;Quốc tế;và Cộng sự;và Thương mại;Electronics;Technology".split(
    ";",
  );
export const COMPANIES =
  "Công ty;Công ty TNHH;Công ty Cổ phần;Công ty TNHH MTV;Công ty Cổ phần Tập đoàn;Tập đoàn;Ngân hàng TMCP;Ngân hàng;Công ty Luật;Công ty Bảo hiểm;Doanh nghiệp tư nhân;Hợp tác xã;Công ty CP;Tổng công ty;Công ty Tài chính".split(
    ";",
  );
export const SCHOOLS =
  "Trường THPT;Trường THCS;Trường Tiểu học;Trường Mầm non;Trường Trung học phổ thông;Trường Trung học cơ sở;Trường Tiểu học và Trung học cơ sở;Đại học;Trường Đại học;Trường PTDT nội trú;Bệnh viện Đa khoa;Bệnh viện;Phòng khám Đa khoa;Trung tâm Y tế;Trạm Y tế;Văn phòng Công chứng;Quỹ Tín dụng nhân dân;Đồn Biên phòng;Ban Quản lý chợ;Khu bảo tồn thiên nhiên;Vườn quốc gia;Bến xe;Cảng;Chi nhánh Ngân hàng Nhà nước;Trung tâm Học tập cộng đồng".split(
    ";",
  );
/** Words that name a body's field after its first word, seldom in texts. */
export const SPECIALITIES =
  "Da liễu;Nội tiết;Nhi đồng;Sản - Nhi;Mắt;Răng Hàm Mặt;Ung bướu;Tim mạch;Phổi;Chấn thương chỉnh hình;Truyền nhiễm;Tâm thần kinh;Y học cổ truyền;Phục hồi chức năng;Dược liệu;Vắc xin và Sinh phẩm;Luật sư;Luật gia;Kiến trúc sư;Nhà báo;Cựu giáo chức;Cựu tù chính trị;Người mù;Người khuyết tật;Người cao tuổi;Đông y;Sinh vật cảnh;Nuôi ong;Cờ vua;Bóng bàn;Điền kinh;Xiếc;Chèo;Cải lương;Múa rối;Kịch nói;Nữ doanh nhân;Doanh nhân trẻ;Đo đạc bản đồ;Hải văn;Địa chất;Thổ nhưỡng;Hạt nhân;Vũ trụ;Sốt rét;Vệ sinh dịch tễ;Giám định pháp y;Giám định tư pháp;Công chứng;Thừa phát lại;Trọng tài;Hòa giải;Phòng vệ thương mại;Sở hữu trí tuệ".split(
    ";",
  );
/** After a group's noun: what its members do or are. */
export const GROUP_ACTS = [
  "hoạt động trong lĩnh vực",
  "trong lĩnh vực",
  "kinh doanh",
  "sản xuất",
  "sản xuất, kinh doanh",
  "đầu tư",
  "khai thác",
  "quản lý",
  "vận hành",
  "cung cấp dịch vụ",
  "cung ứng",
  "nuôi trồng",
  "chế biến",
];
export const GROUP_NOUNS =
  "doanh nghiệp;doanh nghiệp;cơ sở;hộ;tổ chức;đơn vị;công ty;chủ đầu tư;nhà thầu;hộ kinh doanh;chủ rừng;hợp tác xã;lực lượng;nhà đầu tư;chủ cơ sở;cơ quan".split(
    ";",
  );
/** Fields of work that the corpus has seldom. */
export const NEW_NOUNS =
  "logistics;vận tải;bán dẫn;thương mại điện tử;dữ liệu;trí tuệ nhân tạo;đường sắt đô thị;kinh tế số;khoa học, công nghệ;đổi mới sáng tạo;chuyển đổi số;công nghiệp chế biến;năng lượng tái tạo;hạ tầng số;an ninh mạng;dịch vụ công;du lịch;xây dựng;giao thông;viễn thông".split(
    ";",
  );
/** Verbs of one syllable and verbs that few texts have, with their objects. */
export const SHORT_TASKS =
  "lập dự toán;lập hồ sơ;lập phương án;lập tờ trình;họp giao ban;mở lớp;gửi báo cáo;nộp hồ sơ;cử cán bộ;cử người;đặt biển báo;thu phí;chi trả;mua sắm;sửa chữa;thuê tư vấn;cấp phát;trình dự thảo;ký hợp đồng;duyệt thiết kế;soạn công văn;in tài liệu;chấm điểm;đo đạc;vẽ bản đồ;ghi chép;quét hồ sơ;nhập dữ liệu;lắp đặt;gia cố;trưng tập cán bộ;trưng dụng;tiến hành họp;khơi thông;duy tu;điều động cán bộ;tập kết vật tư".split(
    ";",
  );
/** Titles of documents that follow the name of their issuer. */
export const TITLES =
  "về việc;về việc triển khai;về kế hoạch;về Kế hoạch;Kế hoạch;Hướng dẫn;Hướng dẫn nghiệp vụ;thông báo kết luận;Quyết định về;Quy chế;Báo cáo về;Đề án;Chương trình".split(
    ";",
  );
export const BEFORE_AMOUNTS = ["", "", " khoảng", ":", ": khoảng", " được cấp", " hỗ trợ", " bố trí"];
export const AMOUNTS = ["triệu đồng", "tỷ đồng", "tỷ đồng", "biên chế", "nhiệm vụ", "chỉ tiêu", "điểm"];
/** Bodies that help others: "Tổ giúp việc Ban Chỉ đạo". */
export const HELPERS =
  "Tổ giúp việc;Tổ Giúp việc;Tổ thư ký;Văn phòng;Tổ chuyên viên giúp việc;Bộ phận giúp việc;Cơ quan thường trực;Tổ chuyên gia;Nhóm giúp việc;Thường trực".split(
    ";",
  );
export const HELPED = [
  "Ban Chỉ đạo",
  "Ban chỉ đạo",
  "Hội đồng",
  "Ban Chỉ đạo Trung ương",
  "Tổ công tác",
  "Tiểu ban",
  "Ban Tổ chức",
];
export const ZONES =
  "Khu kinh tế;Khu công nghiệp;Khu du lịch;Cụm công nghiệp;khu công nghiệp;khu kinh tế;Khu chế xuất;khu đô thị;KKT;KCN;khu rừng đặc dụng;Khu bảo tồn;khu di tích;dự án;công trình công cộng;Khu nông nghiệp công nghệ cao".split(
    ";",
  );
/** What kind of members a group has. */
export const QUALITIES =
  " chuyên môn; hành chính khác; sự nghiệp công lập; nhà nước; chính trị - xã hội; xã hội - nghề nghiệp; tư nhân; chức năng; chủ quản; khoa học và công nghệ; tín dụng; tham mưu; đầu mối; trọng điểm; trung ương; quản lý cấp trên; ngành dọc".split(
    ";",
  );
