import { unitLists } from "../../../../test/support/unit-list-examples.ts";

export default unitLists([
  // The trade of businesses, before their predicate.
  [["Các doanh nghiệp xây dựng công trình *"], ["Các doanh nghiệp xây dựng công trình phải bảo đảm an toàn"]],
  [
    ["Các chủ đầu tư xây dựng hạ tầng cụm công nghiệp *"],
    [
      "Các chủ đầu tư xây dựng hạ tầng cụm công nghiệp đẩy nhanh tiến độ",
      "Các chủ đầu tư xây dựng hạ tầng cụm công nghiệp có trách nhiệm báo cáo",
    ],
  ],
  [["Các Tổng công ty xây dựng giao thông *"], ["Các Tổng công ty xây dựng giao thông tiến hành rà soát"]],
  [
    ["Các hợp tác xã cung ứng vật tư nông nghiệp *"],
    ["Các hợp tác xã cung ứng vật tư nông nghiệp công khai giá bán"],
  ],
  [
    ["Các tổ chức hành nghề công chứng *"],
    ["Các tổ chức hành nghề công chứng niêm yết công khai phí công chứng"],
  ],
  [
    ["Các doanh nghiệp cung cấp dịch vụ viễn thông *"],
    [
      "Các doanh nghiệp cung cấp dịch vụ viễn thông nâng cấp hạ tầng số",
      "Các doanh nghiệp cung cấp dịch vụ viễn thông thực hiện nghiêm quy định",
    ],
  ],
  // The same verbs as the duty: their object is a document, or what follows says what it serves.
  [
    ["Các doanh nghiệp *"],
    [
      "Các doanh nghiệp xây dựng phương án bảo đảm an toàn lao động",
      "Các doanh nghiệp kiểm tra thiết bị định kỳ và báo cáo kết quả",
      "Các doanh nghiệp cung cấp thông tin để cơ quan thuế rà soát",
    ],
  ],
  [["Các chủ đầu tư *"], ["Các chủ đầu tư xây dựng hạ tầng kỹ thuật đồng bộ phục vụ sản xuất"]],
]);
