import { BUILDING, FINANCE, unitLists } from "../../../../test/support/unit-list-examples.ts";

const TRADE = "Sở Công Thương = so-cong-thuong";

export default unitLists(
  [
    // A list that is left open, and the place of those who are nobody in particular, end before the verb.
    [
      ["Sở Công Thương = so-cong-thuong", "Tỉnh đoàn = tinh-doan"],
      ["Sở Công Thương, Tỉnh đoàn... phát động", "Sở Công Thương, Tỉnh đoàn, … phát động"],
    ],
    [[TRADE], ["Sở Công Thương và các cơ quan liên quan của tỉnh rà soát"]],
    // Words that restrict the last group end before the comma.
    [
      [TRADE, "các Tập đoàn, phần có vốn nhà nước do tỉnh làm chủ sở hữu *"],
      [
        "Sở Công Thương, Tổng giám đốc các Tập đoàn, phần có vốn nhà nước do tỉnh làm chủ sở hữu, chịu trách nhiệm thi hành",
      ],
    ],
    // Two names after one word.
    [["Bộ Xây dựng = bo-xay-dung", "Bộ Công an = bo-cong-an"], ["Các Bộ Xây dựng và Công an rà soát"]],
    // Bodies of the province that no catalogue knows.
    // Bare nouns share the owner after the last one.
    [
      ["Văn phòng", "cơ quan, đơn vị thuộc Bộ Y tế *", TRADE],
      ["Chánh Văn phòng, Thủ trưởng cơ quan, đơn vị thuộc Bộ Y tế, Giám đốc Sở Công Thương thi hành"],
    ],
    [
      ["các sở *", "các cơ quan, tổ chức, đơn vị thuộc phạm vi quản lý của tỉnh Lào Cai *"],
      [
        "Giám đốc các sở, Thủ trưởng các cơ quan, tổ chức, đơn vị thuộc phạm vi quản lý của tỉnh Lào Cai chịu trách nhiệm thi hành",
      ],
    ],
    // A group without "các" after its head.
    [
      ["các sở *", "cơ quan, ban, ngành thành phố *", "UBND các quận *"],
      [
        "Giám đốc các sở, Thủ trưởng cơ quan, ban, ngành thành phố, Chủ tịch UBND các quận chịu trách nhiệm thi hành",
      ],
    ],
    [
      ["Viện kiểm sát nhân dân tỉnh = vien-kiem-sat-nhan-dan", "Thi hành án dân sự tỉnh", TRADE],
      ["Viện kiểm sát nhân dân tỉnh, Thi hành án dân sự tỉnh, Sở Công Thương rà soát"],
    ],
    [[TRADE, "Cổng thông tin điện tử tỉnh"], ["Sở Công Thương, Cổng thông tin điện tử tỉnh mở chuyên mục"]],
    // The bodies of the same level.
    [
      ["Ủy ban nhân dân cùng cấp", "Thường trực Hội đồng nhân dân cùng cấp"],
      ["Ủy ban nhân dân cùng cấp, Thường trực Hội đồng nhân dân cùng cấp tổ chức hội nghị"],
    ],
    // A number of things is work.
    [["Các trường *"], ["Các trường cử 02 cán bộ tham gia tập huấn"]],
    [["BHXH cơ sở Đại Từ"], ["BHXH cơ sở Đại Từ rà soát hồ sơ"]],
    [
      ["Phòng Quản lý thu - Phát triển người tham gia"],
      ["Phòng Quản lý thu - Phát triển người tham gia: rà soát hồ sơ"],
    ],
    // A note in a bracket after a name, where the list or its verb goes on; not a time or a sub-index.
    [
      ["Phòng Chuyển đổi số", "Phòng Sở hữu trí tuệ"],
      ["Phòng Chuyển đổi số (DTI), Phòng Sở hữu trí tuệ (PII) làm đầu mối"],
    ],
    [
      ["Chi cục Kiểm lâm", "Phòng Tham mưu"],
      ["Chi cục Kiểm lâm (Sở Nông nghiệp và Môi trường) và Phòng Tham mưu (Công an tỉnh) theo dõi"],
    ],
    [["Phòng Tổng hợp"], ["Phòng Tổng hợp (trước ngày 05/6), Phòng Tài chính rà soát"]],
    // Which of two bodies of one name, before and after provinces were joined.
    [
      ["Hội Chèo thuyền tỉnh Đắk Nông", "Hội Chèo thuyền tỉnh Lâm Đồng", TRADE],
      [
        "Hội Chèo thuyền tỉnh Đắk Nông (trước sắp xếp); Hội Chèo thuyền tỉnh Lâm Đồng (mới) và Sở Công Thương bàn giao",
        "Hội Chèo thuyền tỉnh Đắk Nông (trước khi sáp nhập), Hội Chèo thuyền tỉnh Lâm Đồng (sau sáp nhập), Sở Công Thương",
      ],
    ],
    [
      ["Phòng Chèo thuyền", TRADE],
      [
        "Phòng Chèo thuyền (Phòng Đua thuyền sau khi thực hiện sắp xếp, tinh gọn tổ chức bộ máy của tỉnh), Sở Công Thương rà soát",
        "Phòng Chèo thuyền (được đổi tên từ Phòng Thuyền và Ca nô theo Quyết định của UBND tỉnh) và Sở Công Thương rà soát",
      ],
    ],
    [
      ["Phòng Chèo thuyền"],
      ["Phòng Chèo thuyền (sau khi sắp xếp kho, phải lập biên bản), báo cáo Sở Công Thương"],
    ],
    // Further members in a bracket.
    [
      ["Phòng Chèo thuyền", "Phòng Bến bãi", TRADE],
      [
        "Phòng Chèo thuyền (và Phòng Bến bãi), Sở Công Thương rà soát",
        "Phòng Chèo thuyền (cùng với Phòng Bến bãi), Sở Công Thương rà soát",
      ],
    ],
    [["Thuế tỉnh = thue-tinh", "Thuế cơ sở", TRADE], ["Thuế tỉnh (và Thuế cơ sở), Sở Công Thương rà soát"]],
    [["Sở Y tế = so-y-te", "các bệnh viện *"], ["Sở Y tế (và các bệnh viện) rà soát"]],
    [["Phòng Chèo thuyền", TRADE], ["Phòng Chèo thuyền (và các đơn vị liên quan), Sở Công Thương rà soát"]],
    // Members without their first word after a group with a property; the last one ends before its verb.
    [["Khoa Nội tổng hợp", "Khoa Phụ sản", "Khoa Nhi"], ["Các khoa lâm sàng: Nội tổng hợp, Phụ sản và Nhi"]],
    // One name with several numbers.
    [["Thuế cơ sở 1, 2 và 3 *", TRADE], ["Thuế cơ sở 1, 2 và 3, Sở Công Thương"]],
    [["Thuế cơ sở 1"], ["Thuế cơ sở 1 rà soát 2 hồ sơ"]],
    [
      ["Các Phòng Nghiệp vụ I, II, III *"],
      ["Các Phòng Nghiệp vụ I, II, III xử lý chồng chéo", "Các Phòng Nghiệp vụ I, II, III: xử lý chồng chéo"],
    ],
    [["Các Đội Thuế số 1, số 2 và số 3 *"], ["Các Đội Thuế số 1, số 2 và số 3 tuyên truyền chính sách"]],
    [["Phòng Nghiệp vụ 1, 2, 3 *"], ["Phòng Nghiệp vụ 1, 2, 3 rà soát hồ sơ"]],
    [
      ["Phòng Nghiệp vụ I", "Phòng Nghiệp vụ II"],
      ["Phòng Nghiệp vụ I và Phòng Nghiệp vụ II xây dựng quy trình"],
    ],
    // A name with its owner ends with the owner's name.
    [
      ["Trung tâm Hỗ trợ doanh nghiệp thuộc Sở Tài chính"],
      [
        "Trung tâm Hỗ trợ doanh nghiệp thuộc Sở Tài chính biên tập bản tin quý",
        "Trung tâm Hỗ trợ doanh nghiệp thuộc Sở Tài chính: biên tập bản tin",
      ],
    ],
    [["Quỹ Đầu tư phát triển thuộc UBND tỉnh"], ["Quỹ Đầu tư phát triển thuộc UBND tỉnh cho vay vốn"]],
    // Bodies of the central government that every part of a province has; "tất cả" is no part of the name.
    [
      ["các Thuế cơ sở *", TRADE],
      ["các Thuế cơ sở, Sở Công Thương", "tất cả các Thuế cơ sở, Sở Công Thương"],
    ],
    [
      ["các Hải quan cửa khẩu *"],
      ["các Hải quan cửa khẩu phối hợp thực hiện", "các Hải quan cửa khẩu rà soát"],
    ],
    [["các phòng, đơn vị thuộc Sở *"], ["toàn thể các phòng, đơn vị thuộc Sở báo cáo kết quả"]],
    // A time after a name.
    [
      ["Trung tâm Khuyến nông"],
      ["Trung tâm Khuyến nông xong trước 30/5/2026", "Trung tâm Khuyến nông trước ngày 30/5/2026"],
    ],
    // A name that begins like a member of the group before it.
    [
      ["các phòng *", "Trung tâm Xúc tiến đầu tư"],
      ["các phòng, Trung tâm Xúc tiến đầu tư gửi báo cáo", "các phòng, Trung tâm Xúc tiến đầu tư:"],
    ],
    // A name with its level before a verb.
    [
      ["Trung tâm Dịch vụ nông nghiệp huyện"],
      [
        "Trung tâm Dịch vụ nông nghiệp huyện phát thanh bằng tiếng Thái",
        "Trung tâm Dịch vụ nông nghiệp huyện: phát thanh",
      ],
    ],
    [
      ["Trung tâm Hỗ trợ doanh nghiệp thuộc Sở Kế hoạch và Đầu tư"],
      ["Trung tâm Hỗ trợ doanh nghiệp thuộc Sở Kế hoạch và Đầu tư biên tập bản tin quý"],
    ],
    // No name ends inside a phrase that stays whole.
    [
      ["Phòng Phòng, chống tham nhũng, tiêu cực"],
      [
        "Phòng Phòng, chống tham nhũng, tiêu cực tham mưu Kế hoạch kiểm soát xung đột lợi ích",
        "Phòng Phòng, chống tham nhũng, tiêu cực: xác minh tài sản",
      ],
    ],
    [
      ["Phòng Tiếp công dân, giải quyết khiếu nại, tố cáo"],
      ["Phòng Tiếp công dân, giải quyết khiếu nại, tố cáo tiếp nhận phản ánh"],
    ],
    [
      ["Phòng Cảnh sát hình sự", "Phòng Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu"],
      [
        "Phòng Cảnh sát hình sự, Phòng Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu đấu tranh với tội phạm",
      ],
    ],
    [["Phòng Nghiệp vụ"], ["Phòng Nghiệp vụ giải quyết khiếu nại, tố cáo theo quy định"]],
    [["Phòng Thanh tra"], ["Phòng Thanh tra tổng hợp đơn thư khiếu nại, tố cáo"]],
    // Names with the same first word are several, also where no catalogue knows them.
    [["Vụ KHTC", "Vụ Đào tạo"], ["Vụ KHTC và Vụ Đào tạo tiếp tục thực hiện theo thông báo"]],
    // The members after a group and a colon; sentences after it have their own subjects.
    [
      ["Hội Nghề cá", "Hội Tin học"],
      ["các hội: Hội Nghề cá, Hội Tin học hoàn thành đại hội", "các đơn vị: Hội Nghề cá và Hội Tin học."],
    ],
    [
      [FINANCE, BUILDING, "UBND các xã, phường *"],
      ["Các sở, ban, ngành, đơn vị: Sở Tài chính, Sở Xây dựng và UBND các xã, phường ban hành kế hoạch"],
    ],
    [["Các sở, ban, ngành *"], ["Các sở, ban, ngành: Sở Tài chính rà soát; Sở Xây dựng tổng hợp"]],
    [["Các sở, ban, ngành *"], ["Các sở, ban, ngành: Sở Tài chính và UBND các xã, phường rà soát"]],
    // Units of another kind in a list with one word for its first members.
    [
      [FINANCE, BUILDING, "Thanh tra tỉnh = thanh-tra-tinh"],
      ["các sở: Tài chính, Xây dựng; Thanh tra tỉnh rà soát"],
    ],
    // Their number instead of "các", before a bracket or a colon.
    [
      [FINANCE, BUILDING],
      ["2 sở (Tài chính, Xây dựng) rà soát", "Hai sở: Tài chính, Xây dựng rà soát"],
    ],
    // What kind of bodies they are belongs to their name.
    [["các đoàn thể chính trị - xã hội tỉnh *"], ["các đoàn thể chính trị - xã hội tỉnh rà soát hồ sơ"]],
    // One word for all members of a list.
    [
      [
        "UBND phường Quy Nhơn = ubnd-phuong-quy-nhon",
        "UBND phường Quy Nhơn Bắc = ubnd-phuong-quy-nhon-bac",
        TRADE,
      ],
      ["UBND phường Quy Nhơn, Quy Nhơn Bắc, Sở Công Thương rà soát"],
    ],
    [["UBND phường Quy Nhơn = ubnd-phuong-quy-nhon", "Nhà máy nước"], ["UBND phường Quy Nhơn, Nhà máy nước"]],
    [
      ["UBND tỉnh Lào Cai = ubnd-tinh", "UBND tỉnh Yên Bái = ubnd-tinh"],
      ["UBND các tỉnh: Lào Cai, Yên Bái", "Chủ tịch UBND các tỉnh Lào Cai và Yên Bái"],
    ],
    // Provinces and cities of one list; a city alone is meant beside all provinces.
    [
      [
        "UBND tỉnh Lào Cai = ubnd-tinh",
        "UBND thành phố Cần Thơ = ubnd-tinh",
        "UBND tỉnh Yên Bái = ubnd-tinh",
      ],
      [
        "UBND các tỉnh, thành phố Lào Cai, Cần Thơ, Yên Bái rà soát hồ sơ",
        "UBND các tỉnh, thành phố: Lào Cai, Cần Thơ và Yên Bái rà soát hồ sơ",
      ],
    ],
    [
      ["UBND các tỉnh *", "UBND thành phố Cần Thơ = ubnd-tinh"],
      ["UBND các tỉnh, thành phố Cần Thơ rà soát hồ sơ"],
    ],
    [
      ["Tập đoàn Dệt may Sông Thao", "Tập đoàn Cơ khí Đông Bắc"],
      ["các Tập đoàn: Dệt may Sông Thao, Cơ khí Đông Bắc"],
    ],
    [
      ["tỉnh ủy *", "UBND tỉnh Lào Cai = ubnd-tinh", "UBND tỉnh Yên Bái = ubnd-tinh"],
      ["Bí thư tỉnh ủy và Chủ tịch UBND các tỉnh: Lào Cai, Yên Bái"],
    ],
    // A name with "và" before a comma, and the last name of such a list before a semicolon.
    [
      ["Cục Biển và Đường sông Bình An", "Cục Kết cấu công trình xây dựng"],
      ["các Cục: Biển và Đường sông Bình An, Kết cấu công trình xây dựng;"],
    ],
    [["Phòng Nghiệp vụ I", "Phòng Tổng hợp"], ["các phòng: Nghiệp vụ I và Tổng hợp rà soát hồ sơ"]],
    // Semicolons between names that contain commas. A name with its own head after the semicolon is no such member.
    [
      ["Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Văn hóa - Xã hội"],
      [
        "Các phòng: Kinh tế, Hạ tầng và Đô thị; Văn hóa - Xã hội",
        "Các phòng: Kinh tế, Hạ tầng và Đô thị; Văn hóa - Xã hội phối hợp rà soát hồ sơ",
      ],
    ],
    [
      ["Phòng Kế hoạch", "Phòng Tổng hợp", "Văn phòng Sở"],
      ["Các phòng: Kế hoạch, Tổng hợp; Văn phòng Sở", "Các phòng: Kế hoạch, Tổng hợp; Chánh Văn phòng Sở"],
    ],
    // A body leads another one: the verb, and no post.
    [
      ["Đảng ủy xã"],
      [
        "Đảng ủy xã lãnh đạo UBND xã rà soát quy hoạch",
        "Đảng ủy xã lãnh đạo Mặt trận Tổ quốc và các đoàn thể vận động nhân dân",
      ],
    ],
    [["Sở Y tế = so-y-te", "các bệnh viện *"], ["Sở Y tế, lãnh đạo các bệnh viện rà soát giá thuốc"]],
  ],
  [
    "lãnh đạo, chỉ đạo điều hành",
    "Chủ tịch nước ký lệnh",
    "Giám đốc điều hành dự án",
    "các bản tin dự báo",
    "Báo cáo tài chính quý I",
    "Sơ kết, tổng kết công tác",
    "Quỹ đất công trên địa bàn",
    "Phòng thủ dân sự cấp tỉnh",
    "Khu vực nông thôn",
    "Nhóm nhiệm vụ về thuế",
    "Hội thi tìm hiểu pháp luật",
    "Trường hợp cần thiết",
    "Hiệp hội phải báo cáo kết quả",
    "Liên đoàn được thành lập theo quy định",
    "các bản đồ quy hoạch",
    "phòng, chống tham nhũng",
    "phòng ngừa thiên tai",
    "báo cáo UBND tỉnh",
    "ban hành kế hoạch",
    "tổ chức hội nghị",
    "hội nghị sơ kết",
    "công tác cải cách hành chính",
    "đội ngũ cán bộ",
    "xã hội hóa",
    "Nâng cao chất lượng",
    "trường hợp cần thiết",
    "thuế thu nhập",
  ],
);
