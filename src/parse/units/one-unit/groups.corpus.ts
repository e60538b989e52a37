import { FINANCE, unitLists } from "../../../../test/support/unit-list-examples.ts";

export default unitLists([
  // Branches and levels of the administration.
  [["Các cấp, các ngành *"], ["Các cấp, các ngành tăng cường tuyên truyền"]],
  [["các ngành, địa phương *"], ["các ngành, địa phương xây dựng kế hoạch"]],
  [["các cấp, ngành và địa phương *"], ["các cấp, ngành và địa phương rà soát thủ tục"]],
  [["các ngành, các cấp *"], ["Thủ trưởng các ngành, các cấp bố trí kinh phí"]],
  [["Cấp ủy, chính quyền các cấp *"], ["Cấp ủy, chính quyền các cấp quán triệt nội dung"]],
  [["Các cấp ủy, chính quyền địa phương *"], ["Các cấp ủy, chính quyền địa phương lãnh đạo"]],
  [["các cấp, ban, ngành Trung ương *"], ["các cấp, ban, ngành Trung ương bố trí kinh phí"]],
  [["Các cấp chính quyền *"], ["Các cấp chính quyền rà soát hồ sơ"]],
  [["Sở Y tế = so-y-te", "các ngành, đoàn thể *"], ["Sở Y tế và các ngành, đoàn thể vận động nhân dân"]],
  [
    ["Cấp ủy, tổ chức đảng, chính quyền các cấp *"],
    ["Cấp ủy, tổ chức đảng, chính quyền các cấp quán triệt nội dung"],
  ],
  [
    ["Cấp ủy, chính quyền, cơ quan nhà nước các cấp *"],
    ["Cấp ủy, chính quyền, cơ quan nhà nước các cấp tuyên truyền"],
  ],
  [["chính quyền địa phương *"], ["chính quyền địa phương tiếp nhận thông tin"]],
  // Where the members lie.
  [["UBND các xã khu vực biên giới *"], ["UBND các xã khu vực biên giới bố trí lực lượng"]],
  [["UBND các huyện miền núi phía Bắc *"], ["UBND các huyện miền núi phía Bắc bố trí lực lượng"]],
  // Ministries, provinces, and places of culture under a plural noun.
  [["Các bộ *", "các tỉnh *"], ["Các bộ, các tỉnh tự đánh giá kết quả"]],
  [["các bộ, cơ quan *"], ["các bộ, cơ quan tiếp thu ý kiến"]],
  [["Các thư viện *"], ["Các thư viện tổ chức ngày hội sách"]],
  [["Các chi đoàn *"], ["Các chi đoàn đăng ký gian hàng"]],
  [["Sở Tư pháp các địa phương *"], ["Sở Tư pháp các địa phương rà soát hồ sơ"]],
  [["Các trung tâm trợ giúp pháp lý *"], ["Các trung tâm trợ giúp pháp lý rà soát hồ sơ"]],
  // One head for several kinds of places.
  [["UBND 126 xã, phường *"], ["UBND 126 xã, phường cử đoàn viên tham gia"]],
  [["UBND các huyện, thành, thị *"], ["UBND các huyện, thành, thị xây dựng kế hoạch"]],
  [
    ["UBND các tỉnh/thành phố *", FINANCE],
    [
      "UBND các tỉnh/thành phố, Sở Tài chính rà soát",
      "Chủ tịch UBND các tỉnh/thành phố, Sở Tài chính rà soát",
    ],
  ],
  [
    ["UBND quận - huyện *", FINANCE],
    [
      "UBND quận - huyện, Sở Tài chính rà soát",
      "Chủ tịch UBND quận - huyện, Giám đốc Sở Tài chính phải rà soát",
    ],
  ],
  [["UBND huyện - thị xã *"], ["UBND huyện - thị xã phải lập danh sách"]],
  [["UBND quận, huyện *", FINANCE], ["UBND quận, huyện, Sở Tài chính tổng hợp báo cáo"]],
  [
    ["Ban Chỉ đạo cấp quân khu *", "Ban Chỉ đạo các tỉnh, thành phố trực thuộc Trung ương *"],
    ["Ban Chỉ đạo cấp quân khu; Ban Chỉ đạo các tỉnh, thành phố trực thuộc Trung ương xây dựng kế hoạch"],
  ],
  [["UBND các phường có liên quan *"], ["UBND các phường có liên quan rà soát hộ kinh doanh"]],
  [
    [FINANCE, "UBND các xã, phường liên quan *"],
    ["Sở Tài chính và UBND các xã, phường liên quan bố trí kinh phí"],
  ],
  [["BCĐ 389 các quận, huyện, thị xã *"], ["BCĐ 389 các quận, huyện, thị xã kiểm tra thị trường"]],
  [
    ["UBND huyện Bát Xát = ubnd-huyen-bat-xat", "UBND thị xã Sa Pa = ubnd-thi-xa-sa-pa"],
    ["UBND huyện Bát Xát, thị xã Sa Pa rà soát"],
  ],
  // The office of each place: the name before "các" has no verb.
  [
    ["Phòng Giáo dục và Đào tạo các huyện, thị xã *"],
    ["Phòng Giáo dục và Đào tạo các huyện, thị xã rà soát"],
  ],
  [["Trung tâm Y tế các huyện *"], ["Trung tâm Y tế các huyện phun thuốc"]],
  [["Phòng Nội vụ"], ["Phòng Nội vụ hướng dẫn các xã, phường"]],
  // Places by their names, with or without their committees.
  [
    ["xã Đức Trọng", "xã Lâm Hà"],
    ["Hai xã Đức Trọng, Lâm Hà hoàn thiện hồ sơ", "Các xã Đức Trọng và Lâm Hà lập hồ sơ"],
  ],
  [
    ["UBND xã Quảng Trực = ubnd-xa-quang-truc", "UBND xã Tuy Đức = ubnd-xa-tuy-duc"],
    ["UBND các xã biên giới Quảng Trực, Tuy Đức bố trí lực lượng"],
  ],
  [
    ["Sở Tư pháp = so-tu-phap", "Sở Y tế = so-y-te", "Sở Nội vụ = so-noi-vu"],
    ["Các sở, ban, ngành tỉnh: Tư pháp, Y tế, Nội vụ"],
  ],
  // What the members have, unlike what they must have.
  [["UBND các xã có rừng *"], ["UBND các xã có rừng rà soát diện tích"]],
  [["UBND các huyện có đê *"], ["UBND các huyện có đê: Tổ chức tuần tra"]],
  [["UBND các xã *"], ["UBND các xã có phương án bảo đảm an toàn"]],
  [["Huyện đoàn", "Hội Nông dân huyện"], ["Huyện đoàn, Hội Nông dân huyện tuyên truyền"]],
  // An office for several places.
  [["Chi cục Thống kê khu vực"], ["Chi cục Thống kê khu vực cung cấp số liệu"]],
  // Where the members are.
  [["Các xã, phường ven sông Cầu *"], ["Các xã, phường ven sông Cầu tổ chức thu gom rác"]],
  [
    ["Công an tỉnh = cong-an-tinh", "các đơn vị Quân đội đóng quân trên địa bàn *"],
    ["Công an tỉnh, các đơn vị Quân đội đóng quân trên địa bàn sẵn sàng lực lượng"],
  ],
  // The office of each body, and the body of each place or school.
  [["Văn phòng các sở, ban, ngành *"], ["Văn phòng các sở, ban, ngành tổng hợp số liệu"]],
  [["Trạm Y tế các xã, phường *"], ["Trạm Y tế các xã, phường tiêm chủng"]],
  [
    ["Ban Quản lý các khu công nghiệp = ban-quan-ly-khu-cong-nghiep"],
    ["Ban Quản lý các khu công nghiệp rà soát"],
  ],
  [
    ["Trung tâm Phục vụ hành chính công các xã, phường *"],
    ["Trung tâm Phục vụ hành chính công các xã, phường khắc phục hồ sơ trễ hạn"],
  ],
  [["Các chủ đầu tư *"], ["Các chủ đầu tư cam kết tiến độ từng tuần"]],
  // Who represents a body.
  [
    ["Sở Nội vụ = so-noi-vu", FINANCE],
    ["Đại diện Sở Nội vụ, đại diện lãnh đạo Sở Tài chính: thẩm định hồ sơ"],
  ],
  // All places of a kind before single ones of other kinds.
  [
    [
      "UBND các huyện *",
      "UBND thị xã Sa Pa = ubnd-thi-xa-sa-pa",
      "UBND thành phố Lào Cai = ubnd-thanh-pho-lao-cai",
    ],
    [
      "UBND các huyện, thị xã Sa Pa và thành phố Lào Cai khẩn trương thực hiện",
      "UBND các huyện, thị xã Sa Pa, thành phố Lào Cai rà soát",
      "Chủ tịch UBND các huyện, thị xã Sa Pa và thành phố Lào Cai chỉ đạo",
    ],
  ],
  [
    ["UBND các huyện, thị xã *", "UBND thành phố Lào Cai = ubnd-thanh-pho-lao-cai", FINANCE],
    ["UBND các huyện, thị xã, thành phố Lào Cai và Sở Tài chính phối hợp"],
  ],
]);
