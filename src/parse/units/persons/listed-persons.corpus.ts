import { FINANCE, unitLists } from "../../../../test/support/unit-list-examples.ts";

/** Lists of units that end with persons whose names are in another list. */
export default unitLists(
  [
    [
      [FINANCE, "các ông, bà có tên tại Điều 1 *"],
      [
        "Giám đốc Sở Tài chính và các ông, bà có tên tại Điều 1 căn cứ Quyết định thi hành",
        "Sở Tài chính, các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành",
      ],
    ],
    // Members of a team.
    [
      [
        FINANCE,
        "thành viên Ban Chỉ đạo 35 tỉnh *",
        "thành viên Hội đồng thẩm định giá đất *",
        "UBND các xã *",
      ],
      [
        "Giám đốc Sở Tài chính; thành viên Ban Chỉ đạo 35 tỉnh, thành viên Hội đồng thẩm định giá đất và Chủ tịch UBND các xã chịu trách nhiệm thi hành",
      ],
    ],
    [
      [FINANCE, "các thành viên Tổ công tác liên ngành *"],
      ["Giám đốc Sở Tài chính và các thành viên Tổ công tác liên ngành chịu trách nhiệm thi hành"],
    ],
    [[FINANCE, "các ông có tên trong danh sách *"], ["Sở Tài chính; các ông có tên trong danh sách"]],
    [[FINANCE], ["Sở Tài chính và ông Lê Văn Bình chịu trách nhiệm thi hành"]],
    [
      [FINANCE, "Phòng Quản lý đô thị"],
      [
        "Sở Tài chính, ông Lê Văn Bình và Phòng Quản lý đô thị chịu trách nhiệm thi hành",
        "Giám đốc Sở Tài chính, Trưởng phòng Quản lý đô thị và bà Vi Thị Hoa căn cứ Quyết định thi hành",
        "Các ông (bà) Giám đốc Sở Tài chính, Trưởng phòng Quản lý đô thị, các ông Lê Văn Bình, Vi Văn Hùng thi hành",
      ],
    ],
  ],
  ["ông Lê Văn Bình có tên trong danh sách"],
);
