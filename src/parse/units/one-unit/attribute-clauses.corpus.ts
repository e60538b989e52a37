import { FINANCE, unitLists } from "../../../../test/support/unit-list-examples.ts";

const COMMUNES = "UBND các xã, phường";
const POLICE = "Công an tỉnh = cong-an-tinh";

export default unitLists([
  // At the end of a cell or a label no predicate follows.
  [
    ["UBND phường Sa Pa = ubnd-phuong-sa-pa", "các xã có dự án *"],
    ["UBND phường Sa Pa và các xã có dự án", "UBND phường Sa Pa; các xã có dự án."],
  ],
  [["Các ngân hàng thương mại có thỏa thuận kết nối *"], ["Các ngân hàng thương mại có thỏa thuận kết nối"]],
  [["các sở *"], ["các sở có văn bản trả lời"]],
  [
    ["Các sở, ngành có đơn vị sự nghiệp trực thuộc *"],
    [
      "Các sở, ngành có đơn vị sự nghiệp trực thuộc.",
      "Các sở, ngành có đơn vị sự nghiệp trực thuộc: rà soát phương án",
      "Các sở, ngành có đơn vị sự nghiệp trực thuộc rà soát, sắp xếp đầu mối",
    ],
  ],
  [
    ["các phòng, đơn vị có TTHC *"],
    [
      "các phòng, đơn vị có TTHC",
      "các phòng, đơn vị có TTHC phối hợp",
      "các phòng, đơn vị có TTHC; xong trong quý I",
    ],
  ],
  [["UBND các xã *"], ["UBND các xã có hồ được nạo vét"]],
  [
    ["Các đơn vị được kiểm tra *"],
    ["Các đơn vị được kiểm tra", "Các đơn vị được kiểm tra.", "Các đơn vị được kiểm tra: giải trình tồn tại"],
  ],
  [["Các đơn vị được thanh tra, kiểm tra *", FINANCE], ["Các đơn vị được thanh tra, kiểm tra; Sở Tài chính"]],
  [[], ["Các đơn vị được kiểm tra trong năm 2023 đều đạt"]],
  // What a place has, or what happens there, before the predicate.
  [
    ["UBND các xã tại khu vực có nguy cơ ngập úng *"],
    ["UBND các xã tại khu vực có nguy cơ ngập úng tổ chức di dời dân"],
  ],
  [
    ["UBND các xã ở khu vực dự báo xảy ra lốc, mưa đá *"],
    ["UBND các xã ở khu vực dự báo xảy ra lốc, mưa đá chỉ đạo chằng chống nhà cửa"],
  ],
  [
    ["UBND các xã trong vùng bị ngập *", POLICE],
    ["UBND các xã trong vùng bị ngập, Công an tỉnh báo cáo thiệt hại"],
  ],
  [["UBND các xã trên địa bàn *"], ["UBND các xã trên địa bàn có trách nhiệm rà soát hồ sơ"]],
  // What is done for the members, before a sure predicate in the same part; not a report of it.
  [
    ["UBND các xã được chọn làm điểm *"],
    [
      "UBND các xã được chọn làm điểm phải bố trí phòng họp",
      "UBND các xã được chọn làm điểm khẩn trương bố trí phòng họp",
    ],
  ],
  [
    ["UBND các xã *"],
    ["UBND các xã được hỗ trợ xây dựng nhà văn hóa", "UBND các xã đã được nối mạng, sẵn sàng họp"],
  ],
  [
    ["Các tổ chức hoạt động khai thác khoáng sản *"],
    [
      "Các tổ chức hoạt động khai thác khoáng sản phải lập bản đồ",
      "Các tổ chức hoạt động khai thác khoáng sản báo cáo sản lượng",
    ],
  ],
  // Where the members are, before the predicate, a further unit or a mark.
  [
    ["Các nhà máy trong các cụm công nghiệp *"],
    [
      "Các nhà máy trong các cụm công nghiệp lắp đặt trạm quan trắc",
      "Các nhà máy trong các cụm công nghiệp căn cứ quy chuẩn mới lắp đặt trạm quan trắc",
    ],
  ],
  [
    ["Các doanh nghiệp trong KKT, KCN *"],
    [
      "Các doanh nghiệp trong KKT, KCN: quan trắc môi trường",
      "Các doanh nghiệp trong KKT, KCN có trách nhiệm báo cáo",
    ],
  ],
  [["Các doanh nghiệp *"], ["Các doanh nghiệp trong tháng 6, quý III: báo cáo"]],
  [
    ["Các doanh nghiệp cung cấp dịch vụ Internet *"],
    [
      "Các doanh nghiệp cung cấp dịch vụ Internet thực hiện nghĩa vụ theo quy định",
      "Các doanh nghiệp cung cấp dịch vụ Internet phải niêm yết giá cước",
    ],
  ],
  [
    ["Các doanh nghiệp *"],
    ["Các doanh nghiệp cung cấp dịch vụ Internet cho trường học, báo cáo kết quả về Sở"],
  ],
  [
    ["Các trạm bơm trên lưu vực sông Vĩnh Bình, sông Đáy *"],
    ["Các trạm bơm trên lưu vực sông Vĩnh Bình, sông Đáy chủ động vận hành khi mưa lớn"],
  ],
  [
    ["Các doanh nghiệp đang hoạt động tại cảng cá Lạch Vân *", FINANCE],
    ["Các doanh nghiệp đang hoạt động tại cảng cá Lạch Vân, Sở Tài chính rà soát giá dịch vụ"],
  ],
  [
    ["UBND các tỉnh từ Nghệ An đến Khánh Hòa *"],
    [
      "UBND các tỉnh từ Nghệ An đến Khánh Hòa sẵn sàng phương án sơ tán",
      "UBND các tỉnh từ Nghệ An đến Khánh Hòa:",
    ],
  ],
  // What they have or do, up to the predicate or a further unit.
  [
    [`${COMMUNES} có chợ hạng hai *`],
    [
      `${COMMUNES} có chợ hạng hai rà soát nội quy`,
      `${COMMUNES} có chợ hạng hai phải niêm yết giá`,
      `${COMMUNES} có chợ hạng hai, trong phạm vi quản lý, niêm yết giá`,
      `${COMMUNES} có chợ hạng hai: rà soát nội quy`,
    ],
  ],
  [
    [`${COMMUNES} có chợ hạng hai *`, POLICE],
    [
      `${COMMUNES} có chợ hạng hai và Công an tỉnh rà soát nội quy`,
      `${COMMUNES} có chợ hạng hai; Công an tỉnh rà soát nội quy`,
    ],
  ],
  [
    [`${COMMUNES} có lò giết mổ tập trung *`],
    [`${COMMUNES} có lò giết mổ tập trung và các cơ quan liên quan chịu trách nhiệm thi hành`],
  ],
  [
    [`${COMMUNES} nơi hợp tác xã đặt kho lạnh *`],
    [
      `${COMMUNES} nơi hợp tác xã đặt kho lạnh có trách nhiệm xác nhận nguồn gốc`,
      `${COMMUNES} nơi hợp tác xã đặt kho lạnh có văn bản xác nhận`,
    ],
  ],
  [
    ["Các doanh nghiệp đang thi công trên tuyến *"],
    ["Các doanh nghiệp đang thi công trên tuyến phải bố trí rào chắn"],
  ],
  // A place makes known which units are meant that have no name.
  [["Các đơn vị trong khu công nghệ cao *"], ["Các đơn vị trong khu công nghệ cao phải báo cáo"]],
  [
    ["Các đơn vị tại trụ sở chính Ngân hàng Phương Bắc *", FINANCE],
    ["Các đơn vị tại trụ sở chính Ngân hàng Phương Bắc, Sở Tài chính rà soát"],
  ],
  [
    ["các sở, ban, ngành ở tỉnh *", "UBND các xã *"],
    ["các sở, ban, ngành ở tỉnh, UBND các xã và các cơ quan, đơn vị có liên quan tổ chức"],
  ],
  // Bare nouns share the words of the last one.
  [
    ["Các cơ quan, đơn vị, doanh nghiệp sử dụng nước hồ *"],
    ["Các cơ quan, đơn vị, doanh nghiệp sử dụng nước hồ có trách nhiệm niêm yết giá"],
  ],
  // No attribute: a duty, a time, a document, a condition.
  [
    [`${COMMUNES} *`],
    [
      `${COMMUNES} có văn bản gửi Sở Tài chính`,
      `${COMMUNES} có nghĩa vụ bảo vệ rừng phòng hộ`,
      `${COMMUNES} có 05 thành viên do chợ đề cử`,
      `${COMMUNES} trong quý I rà soát nội quy chợ`,
      `${COMMUNES} tại Kế hoạch này báo cáo kết quả`,
      `${COMMUNES} có chợ vi phạm thì phải dừng hoạt động`,
      `${COMMUNES} đang rà soát nội quy, Công an tỉnh hướng dẫn`,
    ],
  ],
]);
