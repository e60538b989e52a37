import { BUILDING, FINANCE, unitLists } from "../../../../test/support/unit-list-examples.ts";

export default unitLists([
  // The organ of a body and the body are one unit.
  [
    ["Ban Thường trực Ủy ban MTTQ Việt Nam phường Hòa Bình", "Công an phường"],
    ["Ban Thường trực Ủy ban MTTQ Việt Nam phường Hòa Bình, Công an phường rà soát hồ sơ"],
  ],
  [["Ban Thường trực UBMTTQ xã"], ["Ban Thường trực UBMTTQ xã tổ chức hội nghị"]],
  [["Ban Chấp hành Hội Nông dân xã"], ["Ban Chấp hành Hội Nông dân xã báo cáo kết quả"]],
  [["Ban Thường vụ Tỉnh đoàn"], ["Ban Thường vụ Tỉnh đoàn chỉ đạo các cơ sở đoàn"]],
  [["Thường trực HĐND"], ["Thường trực HĐND giám sát việc thực hiện"]],
  [["Đảng ủy Công an tỉnh"], ["Đảng ủy Công an tỉnh chỉ đạo lực lượng Công an toàn tỉnh tiếp tục rà soát"]],
  [["Ban Thường trực"], ["Ban Thường trực phân công cán bộ"]],
  // Names with a verb or an abbreviation in them.
  [
    ["Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh"],
    ["Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh rà soát văn bản"],
  ],
  [["Hội đồng phối hợp PBGDPL tỉnh"], ["Hội đồng phối hợp PBGDPL tỉnh rà soát văn bản"]],
  [
    ["Bộ Nội vụ = bo-noi-vu", "Tổng Liên đoàn Lao động Việt Nam"],
    ["Bộ Nội vụ, Tổng Liên đoàn Lao động Việt Nam rà soát chế độ"],
  ],
  [["Tổng hội Xây dựng Việt Nam"], ["Tổng hội Xây dựng Việt Nam góp ý dự thảo"]],
  [
    ["Ban Quản lý dự án đầu tư xây dựng các công trình giao thông"],
    ["Ban Quản lý dự án đầu tư xây dựng các công trình giao thông đẩy mạnh giải ngân"],
  ],
  [["UBND các tỉnh, thành phố trực thuộc TW *"], ["UBND các tỉnh, thành phố trực thuộc TW rà soát"]],
  [
    ["Sở Công Thương các tỉnh, TP trực thuộc TW *"],
    [
      "Sở Công Thương các tỉnh, TP trực thuộc TW rà soát",
      "Sở Công Thương các tỉnh, TP trực thuộc TW: rà soát",
    ],
  ],
  // Codes of the police, but no road and no number of a document.
  [["PC06", "PV01", "C04"], ["PC06, PV01 và C04 rà soát dữ liệu dân cư"]],
  [["C04"], ["C04: rà soát dữ liệu dân cư", "C04 chủ trì, phối hợp với các đơn vị"]],
  // A word that is a verb as often as a noun, after the level.
  [
    ["Đoàn Thanh niên xã", "Hội Liên hiệp Phụ nữ xã"],
    [
      "Đoàn Thanh niên xã, Hội Liên hiệp Phụ nữ xã cử lực lượng hỗ trợ",
      "Đoàn Thanh niên xã, Hội Liên hiệp Phụ nữ xã cử lực lượng hỗ trợ.",
    ],
  ],
  // What is done next is no part of a name.
  [
    ["Phòng Nghiệp vụ Y"],
    ["Phòng Nghiệp vụ Y, thực hiện thường xuyên", "Phòng Nghiệp vụ Y, trình trong quý II"],
  ],
  // A name does not end between the syllables of a word.
  [
    ["Ban Công tác Mặt trận các thôn *"],
    ["Ban Công tác Mặt trận các thôn", "Ban Công tác Mặt trận các thôn; báo cáo khi có đơn thư"],
  ],
  [["Ban công tác Mặt trận tổ dân phố số 3"], ["Ban công tác Mặt trận tổ dân phố số 3 vận động người dân"]],
  // The bodies of several hamlets are one group.
  [["Ban nhân dân các ấp *"], ["Ban nhân dân các ấp họp dân, phát phiếu hỏi"]],
  [["Ban nhân dân các ấp, khu phố *"], ["Ban nhân dân các ấp, khu phố tuyên truyền trên loa"]],
  [["Tổ công nghệ số cộng đồng các thôn *"], ["Tổ công nghệ số cộng đồng các thôn hướng dẫn người dân"]],
  // Bodies of the issuer that need no further word.
  [["Công đoàn", "Đoàn Thanh niên"], ["Công đoàn, Đoàn Thanh niên vận động đoàn viên"]],
  [["Chi đoàn", "Công đoàn"], ["Chi đoàn, Công đoàn phối hợp phát động thi đua"]],
  [["Văn phòng đại diện"], ["Văn phòng đại diện báo cáo kết quả"]],
  [
    ["Các phòng, Trung tâm *", "Văn phòng đại diện"],
    ["Các phòng, Trung tâm, Văn phòng đại diện báo cáo kết quả"],
  ],
  // A name ends before the verb after its abbreviation; some verbs are part of such names.
  [["Phòng LĐTB&XH"], ["Phòng LĐTB&XH rà soát hộ nghèo trên địa bàn."]],
  [["Phòng GD&ĐT"], ["Phòng GD&ĐT rà soát trường lớp."]],
  [
    ["Ban QLDA đầu tư xây dựng khu vực", FINANCE],
    ["Ban QLDA đầu tư xây dựng khu vực, Sở Tài chính rà soát hồ sơ."],
  ],
  // A name ends before a quantity.
  [
    ["Phòng Quản lý Doanh nghiệp, Lao động"],
    ["Phòng Quản lý Doanh nghiệp, Lao động mỗi phòng rà lại một quy trình"],
  ],
  // Rarer first words of bodies, with a capital.
  [
    ["Hội đồng Thi đua - Khen thưởng", FINANCE],
    ["Hội đồng Thi đua - Khen thưởng, Sở Tài chính tổng hợp kết quả"],
  ],
  [["Sàn Giao dịch việc làm", BUILDING], ["Sàn Giao dịch việc làm, Sở Xây dựng phối hợp thực hiện"]],
  [["Trại Thực nghiệm giống thủy sản"], ["Trại Thực nghiệm giống thủy sản: cung ứng con giống"]],
  // Names in small letters after a first word with a capital.
  [["Tổ khảo sát"], ["Tổ khảo sát: tổng hợp phiếu trước ngày 15", "Tổ khảo sát chủ trì tổng hợp phiếu"]],
  [
    ["Tổ công tác về cải cách hành chính", FINANCE],
    ["Tổ công tác về cải cách hành chính, Sở Tài chính đôn đốc các đơn vị"],
  ],
  [
    ["Bệnh viện đa khoa tỉnh"],
    ["Bệnh viện đa khoa tỉnh: mua sắm vật tư", "Giám đốc Bệnh viện đa khoa tỉnh tổ chức"],
  ],
  // A board of several zones is one unit.
  [
    ["Ban Quản lý Khu kinh tế Vũng Lau và các Khu công nghiệp Sông Tre = ban-quan-ly-khu-kinh-te", FINANCE],
    ["Ban Quản lý Khu kinh tế Vũng Lau và các Khu công nghiệp Sông Tre, Sở Tài chính theo dõi"],
  ],
  [
    ["Ban Quản lý Khu kinh tế - Khu công nghiệp tỉnh = ban-quan-ly-khu-kinh-te", FINANCE],
    ["Ban Quản lý Khu kinh tế - Khu công nghiệp tỉnh, Sở Tài chính theo dõi"],
  ],
  // Names that are followed by verbs outside the list of task verbs.
  [["Trung tâm Đo lường"], ["Trung tâm Đo lường nạo vét hồ chứa", "Trung tâm Đo lường mời các hộ dân"]],
  [
    ["Phòng Thủy lợi, Cấp nước và Đê điều"],
    [
      "Phòng Thủy lợi, Cấp nước và Đê điều gia cố tuyến đê",
      "Phòng Thủy lợi, Cấp nước và Đê điều, căn cứ kế hoạch này, gia cố tuyến đê",
    ],
  ],
  [
    ["Chi cục Phòng, chống hạn và Quản lý, khai thác kênh mương", "Viện Cây ăn quả"],
    ["Chi cục Phòng, chống hạn và Quản lý, khai thác kênh mương, Viện Cây ăn quả chủ trì"],
  ],
  [
    ["Công ty Cổ phần Vận tải Hòa Phát", "Ngân hàng Phát triển nhà", "Hội Người mù"],
    ["Công ty Cổ phần Vận tải Hòa Phát, Ngân hàng Phát triển nhà và Hội Người mù ký cam kết"],
  ],
  [["Chỉ cục Thú y"], ["Chỉ cục Thú y kiểm tra đàn gia súc"]],
  [["Văn phòng Sở"], ["Văn phòng Sở đảm nhiệm."]],
  [
    ["Hiệp hội Doanh nghiệp nhỏ và vừa", FINANCE],
    ["Hiệp hội Doanh nghiệp nhỏ và vừa, Sở Tài chính phản ánh vướng mắc"],
  ],
  // Communes since July 2025: their offices, police and guards, each by its printed name.
  [
    ["Phòng Kinh tế", "Phòng Kinh tế, Hạ tầng và Đô thị"],
    ["Phòng Kinh tế (xã), Phòng Kinh tế, Hạ tầng và Đô thị (phường)"],
  ],
  [
    ["Vụ Pháp chế", "Học viện Tài chính", "Tạp chí Tài chính"],
    ["Vụ Pháp chế, Học viện Tài chính và Tạp chí Tài chính phối hợp"],
  ],
  [["Văn phòng HĐND và UBND xã"], ["Văn phòng HĐND và UBND xã", "Văn phòng HĐND và UBND xã chủ trì"]],
  [["Công an xã", "Ban Chỉ huy Quân sự xã"], ["Công an xã, Ban Chỉ huy Quân sự xã phối hợp"]],
  [
    ["Tòa án nhân dân hai cấp", "Viện kiểm sát nhân dân hai cấp"],
    ["Tòa án nhân dân hai cấp, Viện kiểm sát nhân dân hai cấp đẩy nhanh tiến độ"],
  ],
  [["Văn phòng Sở", "Phòng Tổ chức"], ["Văn phòng Sở, Trưởng Phòng Tổ chức phối hợp thực hiện"]],
  [
    ["Phòng Giáo dục nghề nghiệp - Giáo dục thường xuyên"],
    ["Phòng Giáo dục nghề nghiệp - Giáo dục thường xuyên chủ trì"],
  ],
  [["Trung tâm Trợ giúp pháp lý nhà nước"], ["Trung tâm Trợ giúp pháp lý nhà nước tổ chức tư vấn"]],
  [
    ["Phòng Hạ tầng kỹ thuật", "Trung tâm Tư vấn và Dịch vụ"],
    ["Phòng Hạ tầng kỹ thuật và Trung tâm Tư vấn và Dịch vụ."],
  ],
  [["Phòng Tổ chức đảng, đảng viên"], ["Phòng Tổ chức đảng, đảng viên"]],
  [["Phòng Nội vụ"], ["Phòng Nội vụ, tham mưu kế hoạch"]],
  [
    ["Bưu điện tỉnh", "Viễn thông Lào Cai", "VNPT Lào Cai"],
    ["Bưu điện tỉnh, Viễn thông Lào Cai, VNPT Lào Cai"],
  ],
  [["Viễn thông tỉnh", "Phòng Nội vụ"], ["Viễn thông tỉnh, Phòng Nội vụ"]],
  // A word that begins names of companies may belong to the name of a division.
  [
    ["Phòng Bưu chính, Viễn thông và Công nghệ thông tin"],
    [
      "Phòng Bưu chính, Viễn thông và Công nghệ thông tin: rà soát trạm",
      "Phòng Bưu chính, Viễn thông và Công nghệ thông tin chủ trì",
    ],
  ],
  [["Phòng Bưu chính, Viễn thông"], ["Phòng Bưu chính, Viễn thông chủ trì", "Phòng Bưu chính, Viễn thông"]],
  [
    ["Trường Cao đẳng Lào Cai", "Bệnh viện Đa khoa tỉnh"],
    ["Trường Cao đẳng Lào Cai, Bệnh viện Đa khoa tỉnh"],
  ],
  [
    ["Văn phòng Sở", "Thanh tra Sở"],
    ["Văn phòng Sở, Thanh tra Sở", "Văn phòng Sở và Thanh tra Sở theo dõi"],
  ],
  [["Văn phòng Sở"], ["Văn phòng Sở chủ trì", "Văn phòng Sở là đầu mối", "Văn phòng Sở: Tổng hợp, báo cáo"]],
  [
    ["Phòng Quản lý đầu tư", "Phòng Đăng ký kinh doanh"],
    [
      "Phòng Quản lý đầu tư, Phòng Đăng ký kinh doanh",
      "Phòng Quản lý đầu tư và Phòng Đăng ký kinh doanh tham mưu",
    ],
  ],
  [
    ["Phòng Nghiệp vụ I", "Phòng Nghiệp vụ II"],
    [
      "Phòng Nghiệp vụ I, Phòng Nghiệp vụ II",
      "Các Phòng: Nghiệp vụ I, Nghiệp vụ II",
      "các phòng: Nghiệp vụ I và Nghiệp vụ II chủ trì",
    ],
  ],
  [
    ["Cục Trồng trọt", "Cục Quản lý Khám, chữa bệnh"],
    ["các Cục: Trồng trọt, Quản lý Khám, chữa bệnh chỉ đạo"],
  ],
  [
    ["Báo Lao Động", "Thông tấn xã Việt Nam", "Đài Tiếng nói Việt Nam"],
    ["Báo Lao Động, Thông tấn xã Việt Nam, Đài Tiếng nói Việt Nam tuyên truyền"],
  ],
  [["Phòng QLĐT"], ["Phòng QLĐT", "Phòng QLĐT chủ trì"]],
  [["Chi cục Bảo vệ môi trường"], ["Chi cục Bảo vệ môi trường", "Chi cục Bảo vệ môi trường phối hợp"]],
  [
    ["Chi cục Thủy lợi và Biến đổi khí hậu", "Chi cục Kiểm lâm"],
    ["Chi cục Thủy lợi và Biến đổi khí hậu, Chi cục Kiểm lâm"],
  ],
  [["Ban Chỉ đạo chuyển đổi số tỉnh"], ["Ban Chỉ đạo chuyển đổi số tỉnh"]],
  // A school named without "Trường".
  [["Đại học Huế", FINANCE], ["Đại học Huế, Sở Tài chính phối hợp"]],
  [["Viện Nghiên cứu lúa", "Đại học Huế"], ["Viện Nghiên cứu lúa, Đại học Huế khảo sát giống"]],
  [["Đại học Bách khoa Đà Nẵng"], ["Đại học Bách khoa Đà Nẵng tổ chức hội thảo"]],
]);
