import { BUILDING, FINANCE, unitLists } from "../../../../test/support/unit-list-examples.ts";

// Members of a list that begin with a capital and with no known noun for a body.
export default unitLists([
  [
    [FINANCE, "Siêu thị Tân Mai", "Bưu điện văn hóa xã"],
    [
      "Sở Tài chính, Siêu thị Tân Mai, Bưu điện văn hóa xã rà soát giá bán",
      "Sở Tài chính; Siêu thị Tân Mai; Bưu điện văn hóa xã.",
      "Sở Tài chính, Siêu thị Tân Mai và Bưu điện văn hóa xã: niêm yết giá",
    ],
  ],
  [
    [BUILDING, "Bến xe khách trung tâm", FINANCE],
    ["Sở Xây dựng, Bến xe khách trung tâm, Sở Tài chính niêm yết giá vé"],
  ],
  // Documents, programmes, places, persons and tasks after a comma are no members.
  [
    [FINANCE],
    [
      "Sở Tài chính, Kế hoạch số 12 của tỉnh",
      "Sở Tài chính, Đồng Nai tổ chức hội nghị",
      "Sở Tài chính, Nguyễn Văn An chủ trì",
      "Sở Tài chính; Rà soát thủ tục hành chính; Niêm yết giá.",
      "Sở Tài chính, Hội nghị tổng kết năm",
    ],
  ],
]);
