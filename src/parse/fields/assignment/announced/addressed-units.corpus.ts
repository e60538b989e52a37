import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { addressedUnits } from "./addressed-units.ts";

// The lines of a head → the names of the addressees, divided by "|".
export default snippets<string>({
  name: "assignment/announced/addressed-units",
  context: { province: "Lào Cai" },
  read: (lines, context) =>
    addressedUnits(lines, context)
      .map(({ name }) => name)
      .join(" | "),
  cases: [
    ["Kính gửi: Sở Nội vụ.", "Sở Nội vụ"],
    ["Kính gửi:\n- Sở Nội vụ;\n- UBND các xã, phường.", "Sở Nội vụ | UBND các xã, phường"],
    // Bodies that no catalogue knows, under their printed names.
    [
      "Kính gửi: Các cơ sở nuôi trồng thủy sản trên địa bàn tỉnh.",
      "Các cơ sở nuôi trồng thủy sản trên địa bàn tỉnh",
    ],
    ["Kính gửi: Các hộ kinh doanh tại chợ trung tâm.", "Các hộ kinh doanh tại chợ trung tâm"],
    [
      "Kính gửi:\n- Các nhà máy, phân xưởng trực thuộc;\n- Công ty Cổ phần Bình Minh.",
      "Các nhà máy, phân xưởng trực thuộc | Công ty Cổ phần Bình Minh",
    ],
    ["Kính gửi: Ông Lý Văn A.", "Ông Lý Văn A"],
    // A member that goes on in the next line.
    [
      "Kính gửi:\n- Các Sở: Y tế, Nội vụ,\nTài chính;\n- UBND các xã, phường\nvà đặc khu;\n- Thuế tỉnh.",
      "Sở Y tế | Sở Nội vụ | Sở Tài chính | UBND các xã, phường và đặc khu | Thuế tỉnh",
    ],
    // A sentence is no addressee.
    ["Kính gửi: Sở Nội vụ.\nĐể có số liệu, đề nghị các phòng báo cáo.", "Sở Nội vụ"],
    ["Gửi: kèm theo phụ lục số 01 để thực hiện.", ""],
  ],
});
