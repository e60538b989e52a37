import { unitLists } from "../../../../test/support/unit-list-examples.ts";

const TAN_LAP = "UBND xã Tân Lập = ubnd-xa-tan-lap";
const MINH_TAN = "UBND xã Minh Tân = ubnd-xa-minh-tan";
const SA_PA = "UBND thị xã Sa Pa = ubnd-thi-xa-sa-pa";

export default unitLists([
  // A higher level after a commune says where the commune is.
  [
    [TAN_LAP, MINH_TAN],
    [
      "UBND xã Tân Lập, huyện Bát Xát, UBND xã Minh Tân, huyện Bảo Thắng rà soát",
      "UBND xã Tân Lập, huyện Bát Xát; UBND xã Minh Tân, huyện Bảo Thắng, tỉnh Lào Cai",
      "UBND xã Tân Lập, xã Minh Tân, huyện Bát Xát rà soát",
    ],
  ],
  [[TAN_LAP], ["UBND xã Tân Lập, huyện Bát Xát rà soát", "UBND xã Tân Lập, thành phố Lào Cai"]],
  [
    [TAN_LAP, MINH_TAN],
    [
      "UBND xã Tân Lập (huyện Bát Xát), UBND xã Minh Tân (thuộc huyện Bảo Thắng) rà soát",
      "UBND các xã: Tân Lập (huyện Bát Xát), Minh Tân (huyện Bảo Thắng) rà soát",
      "UBND xã Tân Lập (huyện Bát Xát, tỉnh Lào Cai), UBND xã Minh Tân (huyện Bảo Thắng)",
    ],
  ],
  // A place of a higher level that is printed before the commune, or after "và", is another member of the list.
  [[SA_PA, TAN_LAP], ["UBND thị xã Sa Pa, xã Tân Lập rà soát"]],
  [
    [TAN_LAP, SA_PA],
    ["UBND xã Tân Lập và UBND thị xã Sa Pa rà soát", "UBND xã Tân Lập, UBND thị xã Sa Pa rà soát"],
  ],
]);
