import { FINANCE, unitLists } from "../../../test/support/unit-list-examples.ts";

const MINISTRY = "Bộ Tài chính = bo-tai-chinh";

export default unitLists(
  [
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
    // A shared head, also over an office with a head of its own and over a name with a comma.
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
    [["Cơ quan Thuế tỉnh", FINANCE], ["Cơ quan Thuế tỉnh, Sở Tài chính cung cấp số liệu"]],
  ],
  ["như vậy, các sở, ngành rà soát"],
);
