import { FINANCE, unitLists } from "../../../../test/support/unit-list-examples.ts";

const TAN_LAP = "UBND xã Tân Lập = ubnd-xa-tan-lap";
const MINH_TAN = "UBND xã Minh Tân = ubnd-xa-minh-tan";
const SA_PA = "UBND phường Sa Pa = ubnd-phuong-sa-pa";
const LAO_CAI = "UBND phường Lào Cai = ubnd-phuong-lao-cai";
const BAT_XAT = "UBND xã Bát Xát = ubnd-xa-bat-xat";

// Places of several lists, of several kinds, and after a number.
export default unitLists([
  // The next list has its own committee, also after "và" and after a semicolon.
  [
    [SA_PA, LAO_CAI, TAN_LAP, MINH_TAN],
    [
      "UBND các phường: Sa Pa, Lào Cai và UBND các xã: Tân Lập, Minh Tân xây dựng kế hoạch",
      "UBND các phường: Sa Pa, Lào Cai; UBND các xã: Tân Lập, Minh Tân xây dựng kế hoạch",
      "UBND các phường (Sa Pa, Lào Cai), UBND các xã (Tân Lập, Minh Tân) xây dựng kế hoạch",
      "UBND các phường Sa Pa, Lào Cai và các xã Tân Lập, Minh Tân xây dựng kế hoạch",
      "UBND các phường: Sa Pa, Lào Cai; các xã: Tân Lập, Minh Tân",
    ],
  ],
  [
    [FINANCE, TAN_LAP, MINH_TAN, SA_PA],
    [
      "Sở Tài chính và UBND các địa phương thực hiện điểm gồm: xã Tân Lập, xã Minh Tân, phường Sa Pa ban hành kế hoạch",
    ],
  ],
  [[TAN_LAP, MINH_TAN, SA_PA], ["UBND các xã: Tân Lập, Minh Tân; UBND phường Sa Pa"]],
  [[TAN_LAP, MINH_TAN, "các xã lân cận *"], ["UBND các xã Tân Lập, Minh Tân và các xã lân cận rà soát"]],
  // Places whose kind the catalogue does not know: each is kept, and not all places are meant.
  [
    ["UBND huyện, thị xã Hoa Đào *", "UBND huyện, thị xã Hoa Mận *"],
    ["UBND các huyện, thị xã: Hoa Đào, Hoa Mận rà soát"],
  ],
  [[TAN_LAP, MINH_TAN], ["UBND 02 xã: Tân Lập, Minh Tân rà soát"]],
  // After the semicolon the next clause, not a place.
  [[TAN_LAP, MINH_TAN], ["UBND các xã: Tân Lập, Minh Tân; Hoàn thành trong quý II"]],
  [[TAN_LAP, MINH_TAN, FINANCE], ["UBND các xã: Tân Lập, Minh Tân; Sở Tài chính rà soát"]],
]);

/** Several places with one name have numbers. */
export const numbered = unitLists([
  [
    ["UBND xã Khe Tre = ubnd-xa-khe-tre", "UBND xã A Lưới 2 = ubnd-xa-a-luoi-2"],
    [
      "UBND các xã Khe Tre, A Lưới 2 (địa bàn khảo sát)",
      "UBND các xã: Khe Tre và A Lưới 2.",
      "UBND các xã Khe Tre, xã A Lưới 2; hoàn thành trước ngày 15/3/2026",
    ],
  ],
]);

/** The catalogue knows of which kind each place is; a place that it does not know may be of any. */
export const kinds = unitLists(
  [
    [
      [SA_PA, BAT_XAT],
      [
        "UBND các xã, phường: Sa Pa, Bát Xát rà soát",
        "UBND các xã, phường (Sa Pa, Bát Xát) rà soát",
        "UBND các xã, phường (gồm: Sa Pa, Bát Xát) rà soát",
      ],
    ],
    [
      ["UBND xã, phường Hoa Đào *", "UBND xã, phường Hoa Mận *"],
      ["UBND các xã, phường: Hoa Đào, Hoa Mận rà soát"],
    ],
  ],
  [],
  2025,
);
