import { unitLists } from "../../../../test/support/unit-list-examples.ts";

// What a division manages is part of its name.
export default unitLists([
  [
    ["Phòng Quản lý các tổ chức tín dụng 2", "Văn phòng"],
    ["Phòng Quản lý các tổ chức tín dụng 2, Văn phòng rà soát"],
  ],
  [["Vụ Giám sát các ngân hàng thương mại"], ["Vụ Giám sát các ngân hàng thương mại đôn đốc"]],
  [["Phòng Quản lý đô thị", "các xã *"], ["Phòng Quản lý đô thị, các xã rà soát"]],
]);
