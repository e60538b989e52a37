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
  // Those who lead, as a heading.
  [["Các cơ quan chủ trì chỉ số thành phần * lead"], ["Các cơ quan chủ trì chỉ số thành phần"]],
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
  // After a list that ends with a name, the place is of its classes.
  [
    ["các sở * lead", "Thanh tra tỉnh = thanh-tra-tinh"],
    ["các sở và Thanh tra tỉnh được nêu tên ở dòng “Cơ quan chủ trì” tại Phần II xây dựng kế hoạch"],
  ],
  // Each of those with a role there, with the words that repeat the subject.
  [
    ["Cơ quan nào có tên ở phần chủ trì từ một nhiệm vụ trở lên tại Mục III * lead"],
    [
      "Cơ quan nào có tên ở phần chủ trì từ một nhiệm vụ trở lên tại Mục III thì ban hành kế hoạch của cơ quan mình",
    ],
  ],
  [
    ["Cơ quan cấp tỉnh nào có tên ở vai trò chủ trì tại Mục II hoặc tại Phụ lục * lead"],
    [
      "Cơ quan cấp tỉnh nào có tên ở vai trò chủ trì tại Mục II hoặc tại Phụ lục thì cơ quan đó phải có kế hoạch riêng",
    ],
  ],
  [
    ["Đơn vị nào được giao chủ trì nhiệm vụ tại Mục II * lead"],
    ["Đơn vị nào được giao chủ trì nhiệm vụ tại Mục II thì đơn vị đó ban hành kế hoạch"],
  ],
  [
    ["Cơ quan có tên ở cột chủ trì tại Phụ lục * lead"],
    ["Cơ quan có tên ở cột chủ trì tại Phụ lục ban hành kế hoạch, gửi về Sở Tài chính"],
  ],
  [
    ["Cơ quan nào chủ trì từ 02 chỉ số tại Phụ lục I * lead"],
    ["Cơ quan nào chủ trì từ 02 chỉ số tại Phụ lục I thì xây dựng kế hoạch"],
  ],
  // Only those of a level.
  [
    ["những xã, phường ghi tại Phụ lục II * listed"],
    [
      "chỉ những xã, phường ghi tại Phụ lục II (nơi có khu công nghiệp) xây dựng kế hoạch riêng",
      "chỉ có những xã, phường ghi tại Phụ lục II xây dựng kế hoạch riêng",
    ],
  ],
  [
    ["UBND phường Bình An = ubnd-phuong-binh-an", "UBND xã Tân Lập = ubnd-xa-tan-lap"],
    ["Chỉ UBND phường Bình An, UBND xã Tân Lập xây dựng kế hoạch riêng"],
  ],
  // Rows after their annex, and those who were chosen there.
  [
    [
      "Các cơ quan có tên tại Phụ lục II (từ số 01 đến số 12) * listed",
      "UBND các xã, phường được chọn làm điểm tại Phụ lục III * listed",
    ],
    [
      "Các cơ quan có tên tại Phụ lục II (từ số 01 đến số 12) và UBND các xã, phường được chọn làm điểm tại Phụ lục III",
    ],
  ],
  // A column says which units of an annex are meant.
  [
    ["Các cơ quan, đơn vị được nêu tên tại cột “Cơ quan chủ trì” của Phụ lục * lead"],
    ["Các cơ quan, đơn vị được nêu tên tại cột “Cơ quan chủ trì” của Phụ lục"],
  ],
  [
    ["Các sở, ngành * lead", "UBND các xã *"],
    ["Các sở, ngành có tên ở cột Chủ trì tại Phụ lục; UBND các xã xây dựng kế hoạch, gửi Sở Tài chính"],
  ],
  // What was decided, without an annex.
  [
    ["Các xã, phường được công nhận đạt chuẩn nông thôn mới *"],
    ["Các xã, phường được công nhận đạt chuẩn nông thôn mới tiếp tục duy trì"],
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
