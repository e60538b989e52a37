import { FINANCE, unitLists } from "../../../../test/support/unit-list-examples.ts";

// Names whose first word is abbreviated with a full stop.
export default unitLists(
  [
    [["P. QLKH"], ["P. QLKH rà soát hồ sơ", "P. QLKH: rà soát hồ sơ", "P. QLKH."]],
    [["P.KHTC"], ["P.KHTC lập dự toán", "P.KHTC chủ trì, phối hợp với các đơn vị"]],
    [["P. Tổ chức - Hành chính"], ["P. Tổ chức - Hành chính: kiểm tra công vụ"]],
    [["P. Pháp chế", FINANCE], ["P. Pháp chế, Sở Tài chính thẩm định dự thảo"]],
    [
      ["P. Kế hoạch", "P. Tài chính", "TT. Xúc tiến đầu tư"],
      ["P. Kế hoạch, P. Tài chính và TT. Xúc tiến đầu tư rà soát thủ tục hành chính"],
    ],
    [["TT. CNTT"], ["TT. CNTT bảo đảm đường truyền", "TT. CNTT: bảo đảm đường truyền"]],
    [["VP. Ban", "BP. Một cửa"], ["VP. Ban, BP. Một cửa niêm yết thủ tục"]],
    [["VP. UBND tỉnh = van-phong-ubnd"], ["VP. UBND tỉnh tổng hợp kết quả"]],
    [["BQL. KCN = ban-quan-ly-khu-cong-nghiep"], ["BQL. KCN công khai quy hoạch"]],
  ],
  // The label of an item, and the initial of a person.
  ["P. Phòng họp tầng 2 được sửa chữa", "Đ/c P. Hùng theo dõi chung"],
);
