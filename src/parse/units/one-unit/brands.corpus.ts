import { FINANCE, unitLists } from "../../../../test/support/unit-list-examples.ts";

// Companies and banks by their brands.
export default unitLists(
  [
    [
      ["VNPT", "Viettel"],
      ["VNPT, Viettel nâng cấp đường truyền", "VNPT và Viettel: lắp đặt trạm phát sóng"],
    ],
    [
      ["Vietcombank", "VietinBank", "BIDV"],
      ["Vietcombank, VietinBank và BIDV triển khai thu học phí không dùng tiền mặt"],
    ],
    [["MobiFone tỉnh Lào Cai", FINANCE], ["MobiFone tỉnh Lào Cai, Sở Tài chính phủ sóng"]],
    [["Viettel Lào Cai", "VNPT Lào Cai"], ["Viettel Lào Cai, VNPT Lào Cai bố trí nhân lực trực"]],
    [["Agribank chi nhánh Sa Pa", FINANCE], ["Agribank chi nhánh Sa Pa, Sở Tài chính mở điểm giao dịch"]],
    // The branch shows that an unknown word is a company.
    [["TAB chi nhánh Sa Pa", FINANCE], ["TAB chi nhánh Sa Pa, Sở Tài chính bố trí máy rút tiền"]],
    // Initials whose first letters stand for a noun for a body, alone and after other initials.
    [
      ["Phòng QLĐĐ", "VPĐKĐĐ"],
      [
        "Phòng QLĐĐ, VPĐKĐĐ rà soát hồ sơ tồn",
        "Phòng QLĐĐ và VPĐKĐĐ: rà soát hồ sơ tồn",
        "Phòng QLĐĐ, VPĐKĐĐ",
      ],
    ],
    [["Phòng TCKH", "KBNN", FINANCE], ["Phòng TCKH, KBNN, Sở Tài chính đối chiếu số dư"]],
    [["TTYT xã", FINANCE], ["TTYT xã, Sở Tài chính bố trí kinh phí"]],
    [["MTTQ", "các tổ chức thành viên *"], ["MTTQ và các tổ chức thành viên vận động hội viên"]],
    [["Phòng QLCL, ATTP"], ["Phòng QLCL, ATTP lấy mẫu kiểm nghiệm"]],
    [
      ["Công an phường", "Đoàn TN", "các TDP *"],
      ["Công an phường, Đoàn TN, các TDP", "Công an phường, Đoàn TN, các TDP tuyên truyền"],
    ],
    [["Đoàn TN", "BCH Quân sự = bo-chi-huy-quan-su"], ["Đoàn TN, BCH Quân sự: huy động lực lượng"]],
  ],
  ["TTHC được công khai", "BQL được kiện toàn", "PCI tăng 2 bậc", "OCOP phát triển mạnh ở các xã"],
);
