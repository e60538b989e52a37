import { FINANCE, unitLists } from "../../../test/support/unit-list-examples.ts";

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
  ],
  ["PCI tăng 2 bậc", "OCOP phát triển mạnh ở các xã"],
);
