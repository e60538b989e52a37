import { FINANCE, unitLists } from "../../../../test/support/unit-list-examples.ts";

const MINISTRY = "Bộ Tài chính = bo-tai-chinh";

export default unitLists(
  [
    // Villages are one group, in capitals as well, and a member of their own after another group.
    [["Các Thôn, Xóm, Tổ dân phố *"], ["Các Thôn, Xóm, Tổ dân phố rà soát"]],
    [["Các đoàn thể *", "thôn, tổ dân phố *"], ["Các đoàn thể và thôn, tổ dân phố rà soát"]],
    [["Các cơ sở Đoàn, Hội, Đội *"], ["Các cơ sở Đoàn, Hội, Đội rà soát"]],
    // What the committees are for.
    [["Các Ban bầu cử *"], ["Các Ban bầu cử rà soát"]],
    [["Các Tổ giúp việc *"], ["Các Tổ giúp việc rà soát"]],
    // The offices of a class.
    [
      ["Thanh tra các sở, ngành, địa phương *", FINANCE],
      ["Thanh tra các sở, ngành, địa phương, Sở Tài chính rà soát"],
    ],
    [["Trang thông tin điện tử của các sở, ngành *"], ["Trang thông tin điện tử của các sở, ngành rà soát"]],
    // Further nouns of one group, with the level of all of them.
    [
      ["các Cục, Vụ *"],
      [
        "Thủ trưởng các Cục, Vụ chịu trách nhiệm thi hành",
        "các Cục, Vụ và các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành",
      ],
    ],
    [
      ["các Vụ, Cục, Tổng cục *", FINANCE],
      ["Thủ trưởng các Vụ, Cục, Tổng cục và Giám đốc Sở Tài chính gửi báo cáo"],
    ],
    [
      ["các sở, ban, ngành, đơn vị cấp tỉnh *", "UBND các xã *"],
      [
        "các sở, ban, ngành, đơn vị cấp tỉnh, UBND các xã rà soát",
        "các sở, ban, ngành, đơn vị cấp tỉnh; UBND các xã",
      ],
    ],
    [
      ["các ngành, cơ quan cấp tỉnh *", "UBND các xã *"],
      ["Thủ trưởng các ngành, cơ quan cấp tỉnh, UBND các xã rà soát"],
    ],
    [["các bộ, ngành, cơ quan chủ quản *"], ["các bộ, ngành, cơ quan chủ quản cần khẩn trương giải ngân"]],
    [["các phòng, trạm *", FINANCE], ["các phòng, trạm, Sở Tài chính kiểm tra định mức"]],
    // Further bodies after committees of places.
    [
      ["UBND các xã, phường *", "tổng công ty, công ty *"],
      ["UBND các xã, phường, tổng công ty, công ty rà soát kế hoạch"],
    ],
    [
      ["UBND các xã, phường *", "doanh nghiệp, hợp tác xã *"],
      ["UBND các xã, phường, doanh nghiệp, hợp tác xã rà soát kế hoạch"],
    ],
    [["UBND các xã, phường *"], ["UBND các xã, phường, cơ quan, đơn vị liên quan rà soát kế hoạch"]],
    // Members after a group in the text.
    [
      ["các tổ chức thành viên *", "Hội Cựu chiến binh = hoi-cuu-chien-binh", "các đoàn thể khác *"],
      ["các tổ chức thành viên như Hội Cựu chiến binh và các đoàn thể khác vận động hội viên"],
    ],
    [
      ["các sở, ban, ngành *", FINANCE],
      [
        "các sở, ban, ngành, nhất là Sở Tài chính rà soát định mức",
        "các sở, ban, ngành, trong đó trọng tâm là Sở Tài chính rà soát định mức",
      ],
    ],
    [[FINANCE], ["các sở, ngành có liên quan như Sở Tài chính rà soát định mức"]],
    // One head noun for several units. One of them has its own head noun, and one name contains a comma.
    [
      [
        MINISTRY,
        "Bộ Văn hóa, Thể thao và Du lịch = bo-van-hoa-the-thao-va-du-lich",
        "Tập đoàn Dệt may Việt Nam",
      ],
      ["các Bộ, cơ quan: Tài chính, Văn hóa, Thể thao và Du lịch, Tập đoàn Dệt may Việt Nam rà soát"],
    ],
    [
      ["Trung tâm Khuyến nông", "Trung tâm Lưu trữ", FINANCE],
      ["Giám đốc: Trung tâm Khuyến nông, Trung tâm Lưu trữ, Sở Tài chính rà soát"],
    ],
    // The committees of provinces after words for all of them.
    [
      ["UBND tỉnh Hà Tĩnh = ubnd-tinh", "UBND thành phố Huế = ubnd-tinh"],
      ["UBND các tỉnh, thành phố trực thuộc Trung ương: Hà Tĩnh, Huế chủ động phòng chống"],
    ],
    // An office with the city or the level that it belongs to.
    [["Sở Tài chính Thành phố = so-tai-chinh"], ["Sở Tài chính Thành phố rà soát", "Sở Tài chính Thành phố"]],
    [["Sở Công Thương - Xây dựng", FINANCE], ["Sở Công Thương - Xây dựng, Sở Tài chính thẩm định"]],
    [
      ["Ủy ban Mặt trận Tổ quốc các cấp thành phố *"],
      ["Ủy ban Mặt trận Tổ quốc các cấp thành phố vận động nhân dân"],
    ],
    [["Cấp ủy, chính quyền địa phương các cấp *"], ["Cấp ủy, chính quyền địa phương các cấp phải kiểm tra"]],
    [
      ["Công đoàn cấp trên trực tiếp cơ sở", "công đoàn cơ sở *"],
      ["Công đoàn cấp trên trực tiếp cơ sở và công đoàn cơ sở: thăm hỏi đoàn viên"],
    ],
    // One more place of the same bodies; committees are divided by their places.
    [
      ["Hội Làm vườn các xã, phường và đặc khu Phú Quý *", FINANCE],
      ["Hội Làm vườn các xã, phường và đặc khu Phú Quý, Sở Tài chính rà soát"],
    ],
    [
      ["Hội Làm vườn các huyện và thành phố Lào Cai *"],
      ["Hội Làm vườn các huyện và thành phố Lào Cai rà soát hội viên"],
    ],
    // Kinds of members.
    [
      ["các bệnh viện ngoài công lập *", FINANCE],
      ["các bệnh viện ngoài công lập, Sở Tài chính báo cáo", "các bệnh viện ngoài công lập và Sở Tài chính"],
    ],
    [["các trường mầm non, tiểu học, THCS *"], ["Hiệu trưởng các trường mầm non, tiểu học, THCS rà soát"]],
    [
      ["Trung tâm Lưu trữ", "hệ thống truyền thanh cơ sở *"],
      ["Trung tâm Lưu trữ và hệ thống truyền thanh cơ sở tuyên truyền"],
    ],
    // Heads of all bodies, and further ones that are only concerned.
    [
      [FINANCE, "các cơ quan, đơn vị *"],
      [
        "Giám đốc Sở Tài chính; Thủ trưởng các cơ quan, đơn vị và các tổ chức, cá nhân liên quan chịu trách nhiệm",
      ],
    ],
    [
      [FINANCE, "các cơ quan, đơn vị *"],
      [
        "Giám đốc Sở Tài chính; Thủ trưởng các cơ quan, đơn vị và tổ chức, cá nhân có liên quan chịu trách nhiệm",
      ],
    ],
    [["Cơ quan Thuế tỉnh", FINANCE], ["Cơ quan Thuế tỉnh, Sở Tài chính cung cấp số liệu"]],
  ],
  ["như vậy, các sở, ngành rà soát"],
);
