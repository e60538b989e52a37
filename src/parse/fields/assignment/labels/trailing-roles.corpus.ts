import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { trailingRoles } from "./trailing-roles.ts";

export default clauseExamples(trailingRoles, [
  [
    "Rà soát 100% thủ tục hành chính, trong đó Sở Tư pháp chủ trì, Sở Nội vụ phối hợp.",
    "Sở Tư pháp [lead] + Sở Nội vụ | Rà soát 100% thủ tục hành chính, trong đó Sở Tư pháp chủ trì, Sở Nội vụ phối hợp.",
  ],
  [
    "Nâng cấp hệ thống trước ngày 30/9/2026; Sở Xây dựng chủ trì, phối hợp Sở Y tế, Sở Nội vụ.",
    "Sở Xây dựng [lead] + Sở Y tế, Sở Nội vụ | Nâng cấp hệ thống trước ngày 30/9/2026; Sở Xây dựng chủ trì, phối hợp Sở Y tế, Sở Nội vụ.",
  ],
  [
    "Tổ chức hội nghị đối thoại. Sở Tài chính chủ trì, Sở Nội vụ phối hợp.",
    "Sở Tài chính [lead] + Sở Nội vụ | Tổ chức hội nghị đối thoại. Sở Tài chính chủ trì, Sở Nội vụ phối hợp.",
  ],
  [
    "Công khai dữ liệu đất đai: Sở Xây dựng (chủ trì), Sở Y tế (phối hợp), xong trước 30/6.",
    "Sở Xây dựng [lead] + Sở Y tế | Công khai dữ liệu đất đai: Sở Xây dựng (chủ trì), Sở Y tế (phối hợp), xong trước 30/6.",
  ],
  [
    "Nâng cấp phần mềm một cửa - Sở Khoa học và Công nghệ thực hiện; hoàn thành trong quý III.",
    "Sở Khoa học và Công nghệ [member] | Nâng cấp phần mềm một cửa - Sở Khoa học và Công nghệ thực hiện; hoàn thành trong quý III.",
  ],
  [
    "Công khai quy hoạch sử dụng đất: Sở Xây dựng chủ trì; Sở Y tế phối hợp. Thời gian: thường xuyên.",
    "Sở Xây dựng [lead] + Sở Y tế | Công khai quy hoạch sử dụng đất: Sở Xây dựng chủ trì; Sở Y tế phối hợp. Thời gian: thường xuyên.",
  ],
  [
    "Công khai dự thảo văn bản trên Trang thông tin: Sở Nội vụ thực hiện thường xuyên.",
    "Sở Nội vụ [member] | Công khai dự thảo văn bản trên Trang thông tin: Sở Nội vụ thực hiện thường xuyên.",
  ],
  [
    "Rà soát danh mục thủ tục hành chính: Sở Nội vụ, Sở Tư pháp thực hiện hằng quý.",
    "Sở Nội vụ, Sở Tư pháp [member] | Rà soát danh mục thủ tục hành chính: Sở Nội vụ, Sở Tư pháp thực hiện hằng quý.",
  ],
  ["Công khai dự thảo văn bản trên Trang thông tin: Sở Nội vụ thực hiện hằng quý việc đăng tải.", ""],
  // An order with only a due date gives the work stated before.
  [
    "Lập danh mục dự án kêu gọi đầu tư. Giao Sở Tài chính hoàn thành trong quý II.",
    "Sở Tài chính [member] | Lập danh mục dự án kêu gọi đầu tư. Giao Sở Tài chính hoàn thành trong quý II.",
  ],
  [
    "Lập danh mục dự án kêu gọi đầu tư. Giao Sở Tài chính thực hiện xong trước ngày 30/10/2026.",
    "Sở Tài chính [member] | Lập danh mục dự án kêu gọi đầu tư. Giao Sở Tài chính thực hiện xong trước ngày 30/10/2026.",
  ],
  ["Lập danh mục dự án kêu gọi đầu tư. Giao Sở Tài chính rà soát trong quý II.", ""],
  ["Kiện toàn Tổ công tác; xây dựng quy chế, phân công nhiệm vụ từng thành viên.", ""],
  ["Xây dựng quy chế hoạt động, phân công nhiệm vụ cho từng phòng.", ""],
  // After a comma, where the words before it are whole work and name nobody.
  [
    "Rà soát thủ tục cấp phép môi trường, Sở Công Thương chủ trì, Sở Y tế phối hợp.",
    "Sở Công Thương [lead] + Sở Y tế | Rà soát thủ tục cấp phép môi trường, Sở Công Thương chủ trì, Sở Y tế phối hợp.",
  ],
  [
    "Đào tạo kỹ năng số cho 200 hộ (quý II - quý III), Sở Công Thương thực hiện.",
    "Sở Công Thương [member] | Đào tạo kỹ năng số cho 200 hộ (quý II - quý III), Sở Công Thương thực hiện.",
  ],
  ["Rà soát thủ tục cấp phép của Sở Y tế, Sở Công Thương thực hiện.", ""],
  ["Đánh giá chất lượng dịch vụ Sở Y tế, Sở Công Thương thực hiện.", ""],
  ["Mời Sở Y tế, Sở Công Thương phối hợp.", ""],
  // The words before the date have another verb.
  [
    "Kiểm tra bộ phận một cửa của 08 xã; Sở Nội vụ chủ trì, Sở Y tế phối hợp, thực hiện từ tháng 5 đến tháng 10/2026.",
    "Sở Nội vụ [lead] + Sở Y tế | Kiểm tra bộ phận một cửa của 08 xã; Sở Nội vụ chủ trì, Sở Y tế phối hợp, thực hiện từ tháng 5 đến tháng 10/2026.",
  ],
  // "do" without a mark before it, or with a comma; an order that gives only roles.
  [
    "Khảo sát mức độ hài lòng do Sở Nội vụ cùng Sở Y tế thực hiện.",
    "Sở Nội vụ, Sở Y tế [member] | Khảo sát mức độ hài lòng do Sở Nội vụ cùng Sở Y tế thực hiện.",
  ],
  [
    "Xây dựng phần mềm, do Sở Tài chính chủ trì, Sở Y tế và Sở Nội vụ phối hợp thực hiện.",
    "Sở Tài chính [lead] + Sở Y tế, Sở Nội vụ | Xây dựng phần mềm, do Sở Tài chính chủ trì, Sở Y tế và Sở Nội vụ phối hợp thực hiện.",
  ],
  [
    "Trồng hoa ven đường. Giao Sở Xây dựng thực hiện; Sở Y tế phối hợp.",
    "Sở Xây dựng [member] + Sở Y tế | Trồng hoa ven đường. Giao Sở Xây dựng thực hiện; Sở Y tế phối hợp.",
  ],
  // A noun for the role and "là".
  [
    "Tiếp nhận phản ánh qua đường dây nóng, đầu mối là Văn phòng Sở.",
    "Văn phòng Sở [focal] | Tiếp nhận phản ánh qua đường dây nóng, đầu mối là Văn phòng Sở.",
  ],
  [
    "Nâng cấp phần mềm một cửa; đơn vị chủ trì thực hiện là Sở Khoa học và Công nghệ.",
    "Sở Khoa học và Công nghệ [lead] | Nâng cấp phần mềm một cửa; đơn vị chủ trì thực hiện là Sở Khoa học và Công nghệ.",
  ],
  ["Tổ chức ngày hội việc làm, đơn vị thực hiện là nhà thầu trúng thầu.", ""],
  // What another unit does is no work that the line gives.
  ["Tham gia hội chợ thương mại do Sở Công Thương chủ trì.", ""],
  ["Nghiệm thu các đề tài khoa học do Sở Y tế chủ trì.", ""],
  ["Kết quả khảo sát hài lòng do Sở Nội vụ thực hiện.", ""],
  // The last sentence states a task of its own, or only partners.
  ["Tổ chức hội nghị đối thoại. Sở Tài chính chủ trì mời doanh nghiệp.", ""],
  [
    "Tham luận “Kinh nghiệm ôn thi” – Sở Nội vụ hỗ trợ thực hiện.",
    "Sở Nội vụ [coordinate] | Tham luận “Kinh nghiệm ôn thi” – Sở Nội vụ hỗ trợ thực hiện.",
  ],
  ["Tổ chức hội nghị đối thoại; các sở phối hợp.", ""],
  ["Ghi nhận kiến nghị của doanh nghiệp tại hội nghị; báo cáo Sở Tài chính.", ""],
  // A sentence that only says whose duty the work is, or gives it.
  [
    "Mở lớp tập huấn cho hộ kinh doanh. Trách nhiệm thuộc về Sở Công Thương và UBND các xã.",
    "Sở Công Thương, UBND các xã* [member] | Mở lớp tập huấn cho hộ kinh doanh. Trách nhiệm thuộc về Sở Công Thương và UBND các xã.",
  ],
  [
    "Mở lớp tập huấn cho hộ kinh doanh. Trách nhiệm phối hợp giữa Sở Công Thương và Sở Tài chính.",
    "Sở Công Thương, Sở Tài chính [member] | Mở lớp tập huấn cho hộ kinh doanh. Trách nhiệm phối hợp giữa Sở Công Thương và Sở Tài chính.",
  ],
  [
    "Mở lớp tập huấn cho hộ kinh doanh. Việc này giao cho Sở Công Thương.",
    "Sở Công Thương [member] | Mở lớp tập huấn cho hộ kinh doanh. Việc này giao cho Sở Công Thương.",
  ],
  [
    "Mở lớp tập huấn cho hộ kinh doanh. Đây là nhiệm vụ của Sở Công Thương.",
    "Sở Công Thương [member] | Mở lớp tập huấn cho hộ kinh doanh. Đây là nhiệm vụ của Sở Công Thương.",
  ],
  [
    "Mở lớp tập huấn cho hộ kinh doanh. Giao Sở Công Thương.",
    "Sở Công Thương [member] | Mở lớp tập huấn cho hộ kinh doanh. Giao Sở Công Thương.",
  ],
  [
    "Mở lớp tập huấn cho hộ kinh doanh; phân công Sở Công Thương, UBND các xã.",
    "Sở Công Thương, UBND các xã* [member] | Mở lớp tập huấn cho hộ kinh doanh; phân công Sở Công Thương, UBND các xã.",
  ],
  [
    "Mở lớp tập huấn cho hộ kinh doanh. Giao Sở Công Thương; các sở phối hợp.",
    "Sở Công Thương [member] + các sở* | Mở lớp tập huấn cho hộ kinh doanh. Giao Sở Công Thương; các sở phối hợp.",
  ],
  ["Nâng cao vai trò, trách nhiệm của Sở Công Thương.", ""],
  ["Làm rõ vai trò của các ngành; trách nhiệm của Sở Công Thương.", ""],
  ["Thu hồi 03 thửa đất công, giao Sở Công Thương.", ""],
  // An order after a comma, and a verb of any meaning after "do".
  [
    "Rà soát thủ tục cấp phép môi trường, giao Sở Công Thương.",
    "Sở Công Thương [member] | Rà soát thủ tục cấp phép môi trường, giao Sở Công Thương.",
  ],
  [
    "Bổ sung vốn điều lệ của Quỹ lên 100 tỷ đồng, do Sở Tài chính tham mưu cân đối.",
    "Sở Tài chính | Bổ sung vốn điều lệ của Quỹ lên 100 tỷ đồng, do Sở Tài chính tham mưu cân đối.",
  ],
  ["Lập hồ sơ theo mẫu mới, do Bộ Nội vụ ban hành.", ""],
  ["Công bố danh mục, do Sở Tài chính chưa kịp cập nhật số liệu.", ""],
  ["Mở điểm hỗ trợ doanh nghiệp của xã. Sở Xây dựng làm biển hiệu.", ""],
]);
