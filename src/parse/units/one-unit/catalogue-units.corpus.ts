import { BUILDING, FINANCE, unitLists } from "../../../../test/support/unit-list-examples.ts";

const TRADE = "Sở Công Thương = so-cong-thuong";

export default unitLists([
  [
    ["UB MTTQ Việt Nam tỉnh = uy-ban-mttq", "các đoàn thể *"],
    ["UB MTTQ Việt Nam tỉnh và các đoàn thể giám sát"],
  ],
  // The head of bodies that are named by their branch.
  [["cơ quan thuế các cấp *"], ["Thủ trưởng cơ quan thuế các cấp công khai thủ tục"]],
  [
    ["Cơ quan Báo và Phát thanh, Truyền hình Hà Nội = bao-va-phat-thanh-truyen-hinh"],
    ["Cơ quan Báo và Phát thanh, Truyền hình Hà Nội đưa tin"],
  ],
  // A branch of a body.
  [
    ["VCCI - Chi nhánh miền Trung", "Hiệp hội Doanh nghiệp tỉnh = hiep-hoi-doanh-nghiep"],
    ["VCCI - Chi nhánh miền Trung, Hiệp hội Doanh nghiệp tỉnh phản ánh kiến nghị"],
  ],
  [["VCCI chi nhánh Nghệ An"], ["VCCI chi nhánh Nghệ An tư vấn xây dựng bộ câu hỏi"]],
  // A name ends before another unit that the catalogue knows.
  [
    ["Bưu điện tỉnh", "Mặt trận Tổ quốc tỉnh = uy-ban-mttq"],
    ["Bưu điện tỉnh, Mặt trận Tổ quốc tỉnh phối hợp khảo sát"],
  ],
  [
    [FINANCE],
    [
      "Sở Tài chính",
      "Sở Tài chính.",
      "Sở Tài chính:",
      "Sở Tài chính chủ trì, phối hợp với các đơn vị",
      "Sở Tài chính có trách nhiệm tổng hợp",
      "Sở Tài chính là cơ quan đầu mối",
      "Sở Tài chính tham mưu UBND tỉnh",
      "Giám đốc Sở Tài chính chỉ đạo",
      "Thủ trưởng Sở Tài chính",
      "Sở Tài chính và các cơ quan liên quan",
      "Sở Tài chính, các cơ quan, đơn vị có liên quan rà soát",
      "Sở Tài chính căn cứ chức năng, nhiệm vụ",
      "Sở Tài chính cấp phát kinh phí",
      "Sở Tài chính cấp giấy xác nhận",
    ],
  ],
  [
    [FINANCE, BUILDING],
    [
      "Sở Tài chính, Sở Xây dựng",
      "Sở Tài chính và Sở Xây dựng có trách nhiệm",
      "Sở Tài chính; Sở Xây dựng thực hiện",
      "Sở Tài chính cùng Sở Xây dựng rà soát",
      "Sở Tài chính, Sở Xây dựng chủ trì, phối hợp với Sở Công Thương",
      "Giám đốc các Sở: Tài chính, Xây dựng",
      "các sở: Tài chính, Xây dựng thực hiện",
      "các sở Tài chính, Xây dựng",
      "Các Sở Tài chính và Xây dựng",
    ],
  ],
  [
    [FINANCE, BUILDING, TRADE],
    [
      "Sở Tài chính, Sở Xây dựng, Sở Công Thương",
      "Sở Tài chính, Sở Xây dựng và Sở Công Thương rà soát",
      "Các sở: Tài chính, Xây dựng, Công Thương",
      "các Sở: Tài chính, Xây dựng và Công Thương tổ chức thực hiện",
      "Các Sở Tài chính, Xây dựng, Công Thương",
    ],
  ],
  [
    ["STC = so-tai-chinh", "SXD = so-xay-dung"],
    ["STC, SXD", "STC và SXD"],
  ],
  [
    ["Sở TC = so-tai-chinh", "Sở XD = so-xay-dung"],
    ["Sở TC, Sở XD", "Sở TC và Sở XD chủ trì"],
  ],
  [
    [
      "Sở LĐTBXH = so-lao-dong-thuong-binh-va-xa-hoi",
      "Sở GTVT = so-giao-thong-van-tai",
      "Sở TT&TT = so-thong-tin-va-truyen-thong",
    ],
    ["Sở LĐTBXH, Sở GTVT, Sở TT&TT", "Sở LĐTBXH; Sở GTVT; Sở TT&TT thực hiện"],
  ],
  [
    [
      "Sở NN&MT = so-nong-nghiep-va-moi-truong",
      "Sở KHCN = so-khoa-hoc-va-cong-nghe",
      "Sở GD&ĐT = so-giao-duc-va-dao-tao",
    ],
    ["Sở NN&MT, Sở KHCN, Sở GD&ĐT", "Sở NN&MT, Sở KHCN và Sở GD&ĐT"],
  ],
  [
    ["Công an tỉnh = cong-an-tinh", "Bộ Chỉ huy Quân sự tỉnh = bo-chi-huy-quan-su", "Bộ đội Biên phòng tỉnh"],
    ["Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh, Bộ đội Biên phòng tỉnh"],
  ],
  [
    [
      "Hội LHPN tỉnh = hoi-lien-hiep-phu-nu",
      "Hội Nông dân tỉnh = hoi-nong-dan",
      "Hội CCB tỉnh = hoi-cuu-chien-binh",
      "LĐLĐ tỉnh = lien-doan-lao-dong",
    ],
    ["Hội LHPN tỉnh, Hội Nông dân tỉnh, Hội CCB tỉnh, LĐLĐ tỉnh"],
  ],
  [["Tỉnh đoàn Lào Cai = tinh-doan"], ["Tỉnh đoàn Lào Cai", "Tỉnh đoàn Lào Cai phối hợp"]],
  [
    ["Hiệp hội Doanh nghiệp tỉnh = hiep-hoi-doanh-nghiep", "Liên minh HTX tỉnh = lien-minh-hop-tac-xa"],
    [
      "Hiệp hội Doanh nghiệp tỉnh, Liên minh HTX tỉnh",
      "Hiệp hội Doanh nghiệp tỉnh và Liên minh HTX tỉnh vận động hội viên",
    ],
  ],
  [
    ["Báo Lào Cai = bao-tinh", "Đài Phát thanh - Truyền hình tỉnh = dai-phat-thanh-truyen-hinh"],
    [
      "Báo Lào Cai, Đài Phát thanh - Truyền hình tỉnh",
      "Báo Lào Cai và Đài Phát thanh - Truyền hình tỉnh đưa tin",
    ],
  ],
  [["Báo và Đài PT-TH tỉnh = bao-va-phat-thanh-truyen-hinh"], ["Báo và Đài PT-TH tỉnh"]],
  [
    ["Cục Thuế tỉnh = cuc-thue-tinh", "Kho bạc Nhà nước tỉnh"],
    ["Cục Thuế tỉnh, Kho bạc Nhà nước tỉnh", "Cục Thuế tỉnh và Kho bạc Nhà nước tỉnh"],
  ],
  [["Thuế tỉnh Lào Cai = thue-tinh"], ["Thuế tỉnh Lào Cai", "Thuế tỉnh Lào Cai chủ trì"]],
  [["Chi cục Hải quan khu vực VII = chi-cuc-hai-quan-khu-vuc"], ["Chi cục Hải quan khu vực VII"]],
  [["BHXH tỉnh = bao-hiem-xa-hoi-tinh"], ["BHXH tỉnh", "BHXH tỉnh phối hợp"]],
  [
    ["BQL Khu kinh tế tỉnh = ban-quan-ly-khu-kinh-te"],
    ["BQL Khu kinh tế tỉnh", "BQL Khu kinh tế tỉnh chủ trì"],
  ],
  [["Ban Quản lý các KCN tỉnh = ban-quan-ly-khu-cong-nghiep"], ["Ban Quản lý các KCN tỉnh"]],
  [
    ["Thanh tra tỉnh = thanh-tra-tinh", "Văn phòng UBND tỉnh = van-phong-ubnd"],
    ["Thanh tra tỉnh, Văn phòng UBND tỉnh", "Thanh tra tỉnh và Văn phòng UBND tỉnh theo dõi"],
  ],
  [
    ["Văn phòng UBND tỉnh = van-phong-ubnd"],
    [
      "Văn phòng UBND tỉnh (Trung tâm Phục vụ hành chính công)",
      "Văn phòng UBND tỉnh đôn đốc",
      "Chánh Văn phòng UBND tỉnh",
    ],
  ],
  [
    ["VP UBND tỉnh = van-phong-ubnd", "VP Đoàn ĐBQH và HĐND tỉnh = van-phong-doan-dbqh-va-hdnd"],
    ["VP UBND tỉnh, VP Đoàn ĐBQH và HĐND tỉnh"],
  ],
  [
    ["Trung tâm Phục vụ hành chính công tỉnh = trung-tam-phuc-vu-hanh-chinh-cong"],
    ["Trung tâm Phục vụ hành chính công tỉnh"],
  ],
  [
    ["Toà án nhân dân tỉnh = toa-an-nhan-dan", "Viện KSND tỉnh = vien-kiem-sat-nhan-dan"],
    ["Toà án nhân dân tỉnh, Viện KSND tỉnh", "Toà án nhân dân tỉnh và Viện KSND tỉnh"],
  ],
  [
    ["Công ty Điện lực Lào Cai = cong-ty-dien-luc", "Công ty CP Cấp nước Lào Cai"],
    ["Công ty Điện lực Lào Cai, Công ty CP Cấp nước Lào Cai"],
  ],
  [
    ["Bộ Tài chính = bo-tai-chinh", "Bộ Y tế = bo-y-te", "UBND các tỉnh *"],
    ["Các Bộ trưởng: Tài chính, Y tế và Chủ tịch UBND các tỉnh chịu trách nhiệm thi hành"],
  ],
  [
    ["UBND huyện Bát Xát = ubnd-huyen-bat-xat", "UBND huyện Bảo Thắng = ubnd-huyen-bao-thang"],
    [
      "UBND huyện Bát Xát, UBND huyện Bảo Thắng",
      "UBND huyện Bát Xát, huyện Bảo Thắng",
      "UBND huyện Bát Xát và huyện Bảo Thắng rà soát",
      "UBND các huyện: Bát Xát, Bảo Thắng",
      "UBND các huyện Bát Xát, Bảo Thắng",
      "UBND các huyện: Bát Xát và Bảo Thắng thực hiện",
    ],
  ],
  [
    [
      "UBND huyện Bát Xát = ubnd-huyen-bat-xat",
      "UBND huyện Bảo Thắng = ubnd-huyen-bao-thang",
      "UBND các xã *",
    ],
    ["Chủ tịch UBND các huyện: Bát Xát và Bảo Thắng; Chủ tịch UBND các xã thực hiện"],
  ],
  [
    [
      "UBND huyện Bát Xát = ubnd-huyen-bat-xat",
      "UBND thị xã Sa Pa = ubnd-thi-xa-sa-pa",
      "UBND thành phố Lào Cai = ubnd-thanh-pho-lao-cai",
    ],
    [
      "UBND huyện Bát Xát, thị xã Sa Pa và thành phố Lào Cai",
      "UBND huyện Bát Xát, UBND thị xã Sa Pa, UBND thành phố Lào Cai",
    ],
  ],
  [
    ["UBND xã Tân Hội = ubnd-xa-tan-hoi", "UBND phường 5 = ubnd-phuong-5"],
    ["UBND xã Tân Hội, phường 5", "UBND xã Tân Hội, UBND phường 5", "UBND xã Tân Hội và UBND phường 5"],
  ],
  [["UBND huyện Bát Xát = ubnd-huyen-bat-xat", FINANCE], ["UBND huyện Bát Xát, Sở Tài chính"]],
  [
    ["Sở Nông nghiệp và PTNT = so-nong-nghiep-va-phat-trien-nong-thon"],
    ["Sở Nông nghiệp và PTNT (nay là Sở Nông nghiệp và Môi trường)", "Sở Nông nghiệp và PTNT chủ trì"],
  ],
  [
    ["Sở Nông nghiệp và PTNT = so-nong-nghiep-va-phat-trien-nong-thon", FINANCE],
    ["Sở Nông nghiệp và PTNT (nay là Sở Nông nghiệp và Môi trường), Sở Tài chính"],
  ],
  [["Uỷ ban nhân dân tỉnh = ubnd-tinh"], ["Uỷ ban nhân dân tỉnh", "Chủ tịch Uỷ ban nhân dân tỉnh giao"]],
]);
