import { unitLists } from "../../../../test/support/unit-list-examples.ts";

export default unitLists([
  // Communes without the words for their committee.
  [
    ["phường Sa Pa", "xã Bảo Thắng", "xã Mường Hum"],
    [
      "phường Sa Pa, xã Bảo Thắng, xã Mường Hum ban hành kế hoạch riêng",
      "phường Sa Pa, xã Bảo Thắng và xã Mường Hum",
      "phường Sa Pa; xã Bảo Thắng; xã Mường Hum.",
    ],
  ],
  [["Phường Sa Pa"], ["Phường Sa Pa xây dựng mô hình điểm"]],
]);
