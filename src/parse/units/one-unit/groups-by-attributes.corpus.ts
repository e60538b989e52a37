import { BUILDING, FINANCE, unitLists } from "../../../../test/support/unit-list-examples.ts";

const POLICE = "Công an tỉnh = cong-an-tinh";

export default unitLists([
  // Those that another part of the document lists.
  [
    ["UBND các xã có tên tại Điều 1 * listed", "Sở Tài chính = so-tai-chinh"],
    [
      "UBND các xã có tên tại Điều 1, Sở Tài chính chịu trách nhiệm thi hành",
      "Chủ tịch UBND các xã có tên tại Điều 1, Giám đốc Sở Tài chính rà soát",
    ],
  ],
  [
    ["các trường có tên trong danh sách kèm theo * listed"],
    ["các trường có tên trong danh sách kèm theo lập hồ sơ"],
  ],
  // The departments of a matter. "theo quy định" makes it their work.
  [
    ["Các sở, ngành quản lý ngành, lĩnh vực *", "UBND cấp xã *"],
    [
      "Các sở, ngành quản lý ngành, lĩnh vực, UBND cấp xã kiểm tra giá",
      "Các sở, ngành quản lý ngành, lĩnh vực và UBND cấp xã theo chức năng thẩm định hồ sơ",
      "Các sở, ngành quản lý ngành, lĩnh vực; UBND cấp xã công khai thủ tục",
    ],
  ],
  [
    ["Sở quản lý ngành, lĩnh vực *", FINANCE],
    [
      "Sở quản lý ngành, lĩnh vực, Sở Tài chính thẩm định",
      "Sở quản lý ngành, lĩnh vực và Sở Tài chính rà soát",
    ],
  ],
  [["Các bộ quản lý chuyên ngành *"], ["Các bộ quản lý chuyên ngành ban hành danh mục"]],
  [
    ["các sở, ban, ngành quản lý chuyên ngành liên quan *"],
    ["các sở, ban, ngành quản lý chuyên ngành liên quan chủ trì thẩm định"],
  ],
  [["Các sở, ngành *"], ["Các sở, ngành quản lý ngành, lĩnh vực theo quy định của pháp luật"]],
  // Words that say which group it is.
  [
    ["Các tổ chức thành viên của Ủy ban MTTQ Việt Nam phường *"],
    ["Các tổ chức thành viên của Ủy ban MTTQ Việt Nam phường tham gia kiểm tra"],
  ],
  [
    ["Các sở, ngành thành viên khác trong BCĐ 389/TP *"],
    ["Các sở, ngành thành viên khác trong BCĐ 389/TP thực hiện nghiêm chỉ đạo"],
  ],
  [
    ["Các tổ chức chính trị - xã hội xã *"],
    ["Các tổ chức chính trị - xã hội xã tăng cường tuyên truyền", "Các tổ chức chính trị - xã hội xã."],
  ],
  [
    ["Các sở, ngành được giao theo dõi chỉ số *"],
    ["Các sở, ngành được giao theo dõi chỉ số có trách nhiệm báo cáo trước ngày 15/6."],
  ],
  [
    ["Các sở, ngành * lead"],
    ["Các sở, ngành được giao đầu mối chỉ số thành phần ban hành kế hoạch chi tiết"],
  ],
  [["Các sở *"], ["Các sở được giao tổng hợp số liệu"]],
  // Where the members are.
  [["Các cơ sở y tế trong tỉnh *"], ["Các cơ sở y tế trong tỉnh gửi danh mục thuốc"]],
  [
    ["Ủy ban nhân dân các tỉnh vùng Tây Nguyên *"],
    ["Ủy ban nhân dân các tỉnh vùng Tây Nguyên: Thành lập tổ"],
  ],
  [
    ["UBND các tỉnh, thành phố vùng đồng bằng sông Hồng *"],
    ["UBND các tỉnh, thành phố vùng đồng bằng sông Hồng xây dựng kế hoạch"],
  ],
  [["UBND các xã nơi có dự án *"], ["UBND các xã nơi có dự án phối hợp giải phóng mặt bằng"]],
  // An office before the committees of places.
  [
    ["Hội Luật gia tỉnh = hoi-luat-gia", "UBND các xã, phường *"],
    ["Hội Luật gia tỉnh và UBND các xã, phường tuyên truyền quy định"],
  ],
  [
    ["Ban Quản lý các khu công nghiệp = ban-quan-ly-khu-cong-nghiep", "UBND các xã, phường *"],
    ["Ban Quản lý các khu công nghiệp và UBND các xã, phường rà soát thủ tục"],
  ],
  [
    ["Các phòng, ban, ngành huyện *", "UBND các xã, thị trấn *"],
    ["Các phòng, ban, ngành huyện và UBND các xã, thị trấn gửi kế hoạch"],
  ],
  // The unit of each province is a group.
  [
    ["Sở Tài chính tỉnh, thành phố trực thuộc Trung ương *"],
    ["Sở Tài chính tỉnh, thành phố trực thuộc Trung ương tổng hợp số liệu"],
  ],
  [
    ["Sở Tài chính các tỉnh, thành phố trực thuộc TW *"],
    ["Sở Tài chính các tỉnh, thành phố trực thuộc TW tổng hợp số liệu"],
  ],
  [
    ["các hội do Đảng, Nhà nước giao nhiệm vụ *"],
    ["các hội do Đảng, Nhà nước giao nhiệm vụ vận động hội viên"],
  ],
  [
    ["Các phòng, trung tâm *", "tổ dân phố *"],
    ["Các phòng, trung tâm, tổ dân phố căn cứ kế hoạch thực hiện"],
  ],
  [[FINANCE], ["Sở Tài chính, tổ chức hội nghị tổng kết", "Sở Tài chính, tổ chức thực hiện kế hoạch"]],
  [
    ["Thuế tỉnh = thue-tinh", "Kiểm toán Nhà nước khu vực V", FINANCE],
    ["Thuế tỉnh, Kiểm toán Nhà nước khu vực V, Sở Tài chính tăng cường phối hợp"],
  ],
  // A unit after the areas of a group is not the name of an area.
  [["UBND xã, phường, đặc khu *", FINANCE], ["UBND xã, phường, đặc khu Sở Tài chính"]],
  // "each" before the members instead of "all".
  [
    ["Từng phòng, đơn vị *"],
    ["Từng phòng, đơn vị xây dựng kế hoạch chi tiết", "Từng phòng, đơn vị: rà soát hồ sơ"],
  ],
  [["Mỗi phòng *"], ["Mỗi phòng rà soát một quy trình"]],
  [["Từng phòng, ban, trung tâm *"], ["Từng phòng, ban, trung tâm rà soát thủ tục"]],
  [["Mỗi sở, ban, ngành *", FINANCE], ["Mỗi sở, ban, ngành, Sở Tài chính đăng ký một sáng kiến"]],
  [["Mỗi xã, phường *"], ["Mỗi xã, phường thành lập 01 tổ"]],
  [["từng cơ quan *"], ["Thủ trưởng từng cơ quan chịu trách nhiệm"]],
  // Groups that own or build something.
  [
    ["các chủ công trình hồ chứa nước *", BUILDING],
    ["các chủ công trình hồ chứa nước, Sở Xây dựng kiểm tra trước mùa mưa"],
  ],
  [
    ["các sở *", "các ban, ngành, đoàn thể liên quan *", "UBND cấp huyện *"],
    ["các sở, Thủ trưởng các ban, ngành, đoàn thể liên quan, UBND cấp huyện báo cáo"],
  ],
  [
    ["các phòng, ban chuyên môn của Thành phố *", BUILDING],
    ["các phòng, ban chuyên môn của Thành phố, Sở Xây dựng kiểm tra"],
  ],
  [
    ["các đơn vị sự nghiệp trực thuộc UBND tỉnh *", FINANCE],
    ["các đơn vị sự nghiệp trực thuộc UBND tỉnh, Sở Tài chính thẩm định"],
  ],
  [["các đơn vị trực thuộc Sở Xây dựng *"], ["các đơn vị trực thuộc Sở Xây dựng cập nhật số liệu"]],
  [
    ["Các phòng, đơn vị thuộc Sở Y tế *"],
    ["Các phòng, đơn vị thuộc Sở Y tế rà soát danh sách", "Các phòng, đơn vị thuộc Sở Y tế"],
  ],
  [["CÁC ĐƠN VỊ THUỘC SỞ Y TẾ *"], ["CÁC ĐƠN VỊ THUỘC SỞ Y TẾ"]],
  [["Các đơn vị thuộc Sở Kinh tế biển *"], ["Các đơn vị thuộc Sở Kinh tế biển: rà soát danh sách"]],
  [["CÁC ĐƠN VỊ THUỘC SỞ *"], ["CÁC ĐƠN VỊ THUỘC SỞ TRIỂN KHAI"]],
  [["Ủy ban nhân dân phường, xã, đặc khu *"], ["Ủy ban nhân dân phường, xã, đặc khu tổ chức thực hiện"]],
  [
    ["Giám đốc sở, Thủ trưởng cơ quan ban, ngành tỉnh *", "UBND các xã, phường *"],
    ["Giám đốc sở, Thủ trưởng cơ quan ban, ngành tỉnh, Chủ tịch UBND các xã, phường căn cứ kế hoạch này"],
  ],
  [["Các đoàn thể, tổ chức xã hội *"], ["Các đoàn thể, tổ chức xã hội:"]],
  [["Các trường học, trạm y tế trên địa bàn xã *"], ["Các trường học, trạm y tế trên địa bàn xã phối hợp"]],
  [
    ["Các phòng, đơn vị thuộc và trực thuộc Sở *"],
    ["Các phòng, đơn vị thuộc và trực thuộc Sở căn cứ kế hoạch"],
  ],
  [
    ["các đơn vị trực thuộc Sở *", "các phòng chuyên môn *"],
    ["Thủ trưởng các đơn vị trực thuộc Sở, Trưởng các phòng chuyên môn xây dựng kế hoạch"],
  ],
  [["các thôn *"], ["các thôn tuyên truyền", "Trưởng các thôn vận động hộ dân"]],
  // The class with a function, and bodies of two levels.
  [
    ["Các sở, ngành chức năng *", "UBND các xã *"],
    ["Các sở, ngành chức năng, UBND các xã tăng cường kiểm tra"],
  ],
  [["Các sở, ngành *"], ["Các sở, ngành chức năng, nhiệm vụ được giao"]],
  [
    ["các cơ quan báo chí Trung ương, địa phương *", POLICE],
    ["các cơ quan báo chí Trung ương, địa phương, Công an tỉnh đưa tin"],
  ],
  [
    ["Công an các đơn vị, địa phương *"],
    [
      "Công an các đơn vị, địa phương rà soát hồ sơ",
      "Công an các đơn vị, địa phương xây dựng kế hoạch tuần tra",
    ],
  ],
  [
    ["Các cụm, khối thi đua *"],
    ["Các cụm, khối thi đua tổ chức bình xét", "Các cụm, khối thi đua ký giao ước"],
  ],
  [["Các phòng chuyên môn *", "các thôn *"], ["Các phòng chuyên môn, các thôn gửi báo cáo"]],
  [["các tổ dân phố *"], ["các tổ dân phố: họp dân"]],
  [["các bản *"], ["Trưởng các bản, vận động hộ dân"]],
  [
    [
      "Sở KH&ĐT = so-ke-hoach-va-dau-tu",
      "Sở TN&MT = so-tai-nguyen-va-moi-truong",
      "các sở, ban, ngành khác *",
    ],
    ["Sở KH&ĐT, Sở TN&MT và các sở, ban, ngành khác rà soát", "Sở KH&ĐT; Sở TN&MT; các sở, ban, ngành khác"],
  ],
  [
    ["Ủy ban MTTQ Việt Nam tỉnh = uy-ban-mttq", "các tổ chức chính trị - xã hội *"],
    [
      "Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội",
      "Ủy ban MTTQ Việt Nam tỉnh, các tổ chức chính trị - xã hội tuyên truyền",
    ],
  ],
  [
    ["UBND các huyện, thành phố *"],
    [
      "UBND các huyện, thành phố",
      "UBND các huyện, thành phố rà soát",
      "Chủ tịch UBND các huyện, thành phố chỉ đạo",
    ],
  ],
  [
    ["UBND các xã, phường *"],
    ["UBND các xã, phường", "Chủ tịch UBND các xã, phường", "UBND các xã, phường tổ chức thực hiện"],
  ],
  [
    ["UBND các xã, phường, đặc khu *"],
    ["UBND các xã, phường, đặc khu", "UBND các xã, phường, đặc khu chủ động"],
  ],
  [
    ["UBND cấp huyện *", "UBND cấp xã *"],
    ["UBND cấp huyện, UBND cấp xã", "UBND cấp huyện và UBND cấp xã"],
  ],
  [
    ["các sở, ban, ngành *"],
    ["các sở, ban, ngành", "các sở, ban, ngành chủ động", "Thủ trưởng các sở, ban, ngành"],
  ],
  [["Các sở, ban, ngành khác *"], ["Các sở, ban, ngành khác", "Các sở, ban, ngành khác căn cứ chức năng"]],
  [
    ["Các sở, ban, ngành, đoàn thể tỉnh *", "UBND các xã, phường *"],
    [
      "Các sở, ban, ngành, đoàn thể tỉnh; UBND các xã, phường",
      "Các sở, ban, ngành, đoàn thể tỉnh, UBND các xã, phường rà soát",
    ],
  ],
  [
    ["các sở, ban, ngành cấp tỉnh *", "UBND các huyện, thị xã, thành phố *"],
    [
      "các sở, ban, ngành cấp tỉnh; UBND các huyện, thị xã, thành phố",
      "Thủ trưởng các sở, ban, ngành cấp tỉnh; Chủ tịch UBND các huyện, thị xã, thành phố",
    ],
  ],
  [
    ["các cơ quan Kiểm lâm địa phương *", "các đơn vị có liên quan thuộc Bộ *"],
    ["các cơ quan Kiểm lâm địa phương và các đơn vị có liên quan thuộc Bộ quán triệt"],
  ],
  [["các cơ quan thông tin đại chúng *"], ["các cơ quan thông tin đại chúng tăng cường tuyên truyền"]],
  [
    ["Các cơ quan báo chí của tỉnh và Trung ương đóng trên địa bàn tỉnh *"],
    ["Các cơ quan báo chí của tỉnh và Trung ương đóng trên địa bàn tỉnh cử phóng viên"],
  ],
  [
    ["các sở, ban, ngành cấp tỉnh *", "UBND các xã, phường, đặc khu *"],
    ["các sở, ban, ngành cấp tỉnh, UBND các xã, phường, đặc khu; các cơ quan theo chức năng"],
  ],
  [["Các cơ quan báo chí *"], ["Các cơ quan báo chí", "Các cơ quan báo chí tuyên truyền"]],
  [["Các doanh nghiệp trên địa bàn tỉnh *"], ["Các doanh nghiệp trên địa bàn tỉnh"]],
  [["Các đơn vị thuộc và trực thuộc Sở *"], ["Các đơn vị thuộc và trực thuộc Sở"]],
  [
    ["các phòng chuyên môn *"],
    ["các phòng chuyên môn", "Trưởng các phòng chuyên môn", "các phòng chuyên môn phối hợp"],
  ],
  [
    ["Các đơn vị trực thuộc ngành Y tế Bình An *"],
    ["Các đơn vị trực thuộc ngành Y tế Bình An", "Các đơn vị trực thuộc ngành Y tế Bình An: rà soát"],
  ],
  [["các đơn vị trực thuộc *"], ["các đơn vị trực thuộc ngành chưa rà soát"]],
]);
