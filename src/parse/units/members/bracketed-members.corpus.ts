import { BUILDING, unitLists } from "../../../../test/support/unit-list-examples.ts";

const TRADE = "Sở Công Thương = so-cong-thuong";
const HOME = "Sở Nội vụ = so-noi-vu";

// The members of a class in the bracket after it.
export default unitLists([
  [
    [BUILDING, TRADE, HOME],
    [
      "Các đơn vị được giao chủ trì (Sở Xây dựng, Sở Công Thương, Sở Nội vụ) gửi kết quả",
      "Các cơ quan (gồm: Sở Xây dựng, Sở Công Thương, Sở Nội vụ) gửi kết quả",
      "Các đơn vị chủ trì chỉ số thành phần gồm: Sở Xây dựng, Sở Công Thương, Sở Nội vụ gửi kết quả",
      "Các sở (Xây dựng, Công Thương, Nội vụ) gửi kết quả",
      "các sở, ngành liên quan (Sở Xây dựng, Sở Công Thương, Sở Nội vụ) rà soát",
    ],
  ],
  [
    [BUILDING, TRADE],
    [
      "Các đơn vị chưa gửi kế hoạch (Sở Xây dựng, Sở Công Thương) hoàn thành rà soát",
      "Các đơn vị chưa gửi kế hoạch gồm: Sở Xây dựng, Sở Công Thương.",
    ],
  ],
  [
    ["phường Long Xuyên", "xã Óc Eo"],
    ["UBND 02 xã, phường thuộc địa bàn chỉ đạo điểm, gồm phường Long Xuyên và xã Óc Eo, ban hành kế hoạch"],
  ],
  // Words for every body, places included, name nobody in particular.
  [[], ["Các cơ quan, đơn vị, địa phương báo cáo kết quả"]],
  [[BUILDING, "các địa phương *"], ["Sở Xây dựng và các địa phương báo cáo kết quả"]],
  // Bodies beside the class.
  [
    ["Các sở, ban, ngành *", "Công an tỉnh = cong-an-tinh", "Thuế tỉnh = thue-tinh"],
    [
      "Các sở, ban, ngành (bao gồm Công an tỉnh, Thuế tỉnh) gửi kết quả",
      "Các sở, ban, ngành (kể cả Công an tỉnh, Thuế tỉnh) gửi kết quả",
    ],
  ],
  [["Các sở *", TRADE], ["Các sở (kể cả Sở Công Thương) gửi kết quả"]],
  [[BUILDING, TRADE], ["Các sở, ban, ngành (bao gồm Sở Xây dựng, Sở Công Thương) gửi kết quả"]],
  // The list goes on after the bracket.
  [
    [BUILDING, TRADE, "UBND các xã *"],
    ["Các cơ quan (Sở Xây dựng, Sở Công Thương) và UBND các xã gửi báo cáo"],
  ],
  [
    ["UBND xã Tân Lập = ubnd-xa-tan-lap", "UBND xã Minh Tân = ubnd-xa-minh-tan"],
    ["UBND các xã (Tân Lập, Minh Tân) rà soát"],
  ],
  // What the members have in common, before their list.
  [
    [TRADE, "UBND xã Tân Lập = ubnd-xa-tan-lap", "UBND xã Minh Tân = ubnd-xa-minh-tan"],
    [
      "Sở Công Thương và Ủy ban nhân dân các xã có cụm công nghiệp gồm: UBND xã Tân Lập, UBND xã Minh Tân ban hành kế hoạch",
      "Sở Công Thương và UBND các xã có cụm công nghiệp (gồm: UBND xã Tân Lập, UBND xã Minh Tân) ban hành kế hoạch",
      "Sở Công Thương, Ủy ban nhân dân các xã gồm: UBND xã Tân Lập, UBND xã Minh Tân ban hành kế hoạch",
      "Các cơ quan: Sở Công Thương và Ủy ban nhân dân các xã có cụm công nghiệp, gồm UBND xã Tân Lập, UBND xã Minh Tân ban hành kế hoạch",
    ],
  ],
  [
    ["Ủy ban nhân dân các xã có cộng đồng gồm nhiều dân tộc *"],
    ["Ủy ban nhân dân các xã có cộng đồng gồm nhiều dân tộc chủ động rà soát"],
  ],
  // What all members have in common, before the bracket; the bracket lists places below a committee or whole units.
  [
    ["UBND xã Tân Lập = ubnd-xa-tan-lap", "UBND xã Minh Tân = ubnd-xa-minh-tan"],
    [
      "UBND các xã có làng nghề, cụm công nghiệp (gồm UBND các xã: Tân Lập, Minh Tân) ban hành kế hoạch",
      "UBND các xã ven sông (gồm: UBND xã Tân Lập, UBND xã Minh Tân) ban hành kế hoạch",
    ],
  ],
  // A count of the members, with any words between it and the bracket.
  [
    ["UBND xã Tân Lập = ubnd-xa-tan-lap", "UBND phường Bình An = ubnd-phuong-binh-an"],
    [
      "UBND 02 xã, phường nằm trong mẫu điều tra xã hội học năm 2026 (xã Tân Lập; phường Bình An) ban hành kế hoạch",
      "UBND 02 xã, phường được khảo sát (các xã: Tân Lập; các phường: Bình An) ban hành kế hoạch",
    ],
  ],
  [["UBND các xã *"], ["UBND các xã có chợ (xây mới, sửa chữa) ban hành kế hoạch"]],
  [["Phòng Tổng hợp", "Phòng Kế hoạch"], ["Các phòng (Tổng hợp, Kế hoạch) gửi báo cáo"]],
  [[BUILDING, TRADE], ["các Sở Xây dựng, Sở Công Thương gửi báo cáo"]],
  // Divisions after their plural without a mark.
  [
    ["Phòng Hành chính", "Phòng Kế toán", "Phòng Quản trị mạng"],
    [
      "Các phòng Hành chính, Kế toán, Quản trị mạng theo chức năng gửi báo cáo",
      "Trưởng các phòng Hành chính, Kế toán, Quản trị mạng có trách nhiệm rà soát hồ sơ",
    ],
  ],
  [["Khoa Nội", "Khoa Ngoại"], ["Các khoa Nội, Ngoại rà soát thuốc"]],
  [["Phòng Kinh tế", "Phòng Nội vụ"], ["Các Phòng Kinh tế, Phòng Nội vụ rà soát hồ sơ"]],
  [["Các phòng Kinh tế *", "UBND các xã *"], ["Các phòng Kinh tế, UBND các xã rà soát hồ sơ"]],
  [["Các phòng Kinh tế, Hạ tầng và Đô thị *"], ["Các phòng Kinh tế, Hạ tầng và Đô thị gửi báo cáo"]],
  // Only some of the class, those left out, the body above, or the hosts of a meeting.
  [["Các sở *"], ["Các sở (nhất là Sở Xây dựng, Sở Công Thương) gửi báo cáo"]],
  [["Các sở *"], ["Các sở (trừ Sở Xây dựng, Sở Công Thương) gửi báo cáo"]],
  [["Các trung tâm *"], ["Các trung tâm (Sở Xây dựng, Sở Công Thương) gửi báo cáo"]],
  [["Các sở *"], ["Các sở tổ chức hội nghị (Sở Xây dựng, Sở Công Thương)"]],
  [["UBND các xã, phường *"], ["UBND các xã, phường (Tân Lập, Minh Tân) rà soát"]],
  // A class because the text names those who are not meant.
  [["các đơn vị còn lại *"], ["các đơn vị còn lại báo cáo kết quả"]],
  [["Các cơ quan, đơn vị khác *"], ["Các cơ quan, đơn vị khác: Chủ động rà soát hồ sơ"]],
  [["Sở Y tế = so-y-te"], ["Sở Y tế và các đơn vị khác có liên quan rà soát hồ sơ"]],
  [[], ["các đơn vị báo cáo kết quả"]],
]);
