import { BUILDING, FINANCE, unitLists } from "../../../../test/support/unit-list-examples.ts";

const TRADE = "Sở Công Thương = so-cong-thuong";

// A list that states the first word of its offices once.
export default unitLists([
  [
    [BUILDING, FINANCE, "Công an tỉnh = cong-an-tinh"],
    [
      "Sở Xây dựng, Tài chính, Công an tỉnh rà soát hồ sơ",
      "Sở Xây dựng, Tài chính và Công an tỉnh",
      "Sở Xây dựng; Tài chính; Công an tỉnh.",
    ],
  ],
  [[BUILDING, TRADE, FINANCE], ["Sở Xây dựng, Công Thương, Tài chính kiểm tra việc thực hiện"]],
  // Work and a field of work are no offices.
  [[TRADE], ["Sở Công Thương, Xây dựng kế hoạch kiểm tra"]],
]);
