import { unitLists } from "../../../../test/support/unit-list-examples.ts";

// A group that another place of the document lists, to the end of the words for the place.
export default unitLists([
  [
    [
      "Các cơ quan, đơn vị nêu tại các khoản từ 1 đến 9 * listed",
      "UBND 04 xã, phường nêu tại điểm b khoản 11 Mục III * listed",
    ],
    [
      "Các cơ quan, đơn vị nêu tại các khoản từ 1 đến 9 và UBND 04 xã, phường nêu tại điểm b khoản 11 Mục III ban hành kế hoạch",
    ],
  ],
  [["Các địa phương nêu tại Mục III * listed"], ["Các địa phương nêu tại Mục III ban hành kế hoạch"]],
  [
    ["Các địa phương có tên tại Phụ lục II * listed"],
    ["Các địa phương có tên tại Phụ lục II xây dựng kế hoạch"],
  ],
  [
    ["Các cơ quan từ số 1 đến số 12 của Phụ lục I * listed"],
    ["Các cơ quan từ số 1 đến số 12 của Phụ lục I xây dựng kế hoạch"],
  ],
  [
    ["Các đơn vị có số thứ tự 1, 3 và 5 tại Phụ lục I * listed"],
    ["Các đơn vị có số thứ tự 1, 3 và 5 tại Phụ lục I gửi báo cáo"],
  ],
  [
    ["các cơ quan, đơn vị quy định tại khoản 1, khoản 3 và từ khoản 5 đến khoản 9 Mục II * listed"],
    ["các cơ quan, đơn vị quy định tại khoản 1, khoản 3 và từ khoản 5 đến khoản 9 Mục II gửi kế hoạch"],
  ],
  [
    ["12 sở, ngành * any", "05 xã, phường * lead"],
    ["12 sở, ngành được giao tại Mục II và 05 xã, phường được giao chủ trì tại Phụ lục I xây dựng kế hoạch"],
  ],
  [
    ["Các cơ quan chủ trì, địa phương có tên tại Phụ lục II * listed"],
    ["Các cơ quan chủ trì, địa phương có tên tại Phụ lục II xây dựng kế hoạch"],
  ],
  [
    ["Các đơn vị nêu từ khoản 2 đến khoản 9 Mục này * listed"],
    ["Các đơn vị nêu từ khoản 2 đến khoản 9 Mục này xây dựng kế hoạch"],
  ],
  // Who has no name there is somebody else.
  [
    ["Các địa phương không có tên tại Phụ lục II *"],
    ["Các địa phương không có tên tại Phụ lục II chủ động rà soát"],
  ],
  [["05 xã, phường nêu tại Phụ lục II * listed"], ["05 xã, phường nêu tại Phụ lục II xây dựng kế hoạch"]],
  [
    ["Các sở, ngành * any"],
    ["Các sở, ngành được giao nhiệm vụ tại điểm a, c khoản 2 Mục II xây dựng kế hoạch"],
  ],
]);
