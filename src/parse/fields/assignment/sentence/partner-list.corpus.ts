import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("partners", [
  // Partners without the first word of their names, and others before the verb, are no subjects of the work.
  [
    "1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ, Tài chính, Công an tỉnh tổ chức thực hiện Kế hoạch này.",
    ["Sở Y tế [lead] + Sở Nội vụ, Sở Tài chính, Công an tỉnh: 1"],
  ],
  [
    "1. Giao Sở Y tế chủ trì, phối hợp Sở Nội vụ, Tài chính và Thanh tra tỉnh kiểm tra việc chi trả.",
    ["Sở Y tế [lead] + Sở Nội vụ, Sở Tài chính, Thanh tra tỉnh: 1"],
  ],
  [
    "1. Sở Y tế phối hợp với Sở Nội vụ, các cơ quan trong tỉnh, các doanh nghiệp triển khai chương trình.",
    ["Sở Y tế [coordinate] + Sở Nội vụ: 1"],
  ],
  // How they coordinate is in no name.
  [
    "1. Sở Y tế phối hợp chặt chẽ, kịp thời với Công an tỉnh rà soát danh sách.",
    ["Sở Y tế [coordinate] + Công an tỉnh: 1"],
  ],
  [
    "1. Sở Y tế phối hợp thường xuyên và có hiệu quả với Sở Nội vụ, Thuế tỉnh rà soát danh sách.",
    ["Sở Y tế [coordinate] + Sở Nội vụ, Thuế tỉnh: 1"],
  ],
  // Bodies and people in small letters, before the verb.
  [
    "1. Sở Y tế phối hợp với công an xã, trạm y tế, trường học rà soát danh sách.",
    ["Sở Y tế [coordinate] + công an xã*, trạm y tế*, trường học*: 1"],
  ],
  [
    "1. Phòng Giáo dục phối hợp với gia đình học sinh, Sở Nội vụ và công an tỉnh trong việc quản lý học sinh.",
    ["Phòng Giáo dục [coordinate] + gia đình học sinh*, Sở Nội vụ, công an tỉnh: 1"],
  ],
  [
    "1. Điện lực Hà Khê phối hợp chính quyền cơ sở bảo đảm an toàn điện.",
    ["Điện lực Hà Khê [coordinate] + chính quyền cơ sở*: 1"],
  ],
  [
    "1. Sở Xây dựng phối hợp với Thanh tra giao thông, Cảnh sát khu vực, Quản lý thị trường kiểm tra xe.",
    ["Sở Xây dựng [coordinate] + Thanh tra giao thông, Cảnh sát khu vực, Quản lý thị trường: 1"],
  ],
  [
    "1. Sở Y tế phối hợp với mặt trận và các đoàn thể chính trị - xã hội tuyên truyền.",
    ["Sở Y tế [coordinate] + mặt trận*, các đoàn thể chính trị - xã hội*: 1"],
  ],
  // "liên quan" after a list with one "các" is about all of them.
  [
    "1. Sở Y tế chủ trì, phối hợp với các sở, ngành, đơn vị có liên quan, UBND các xã rà soát danh sách.",
    ["Sở Y tế [lead] + các sở, ngành, đơn vị có liên quan*, UBND các xã*: 1"],
  ],
  [
    "1. Sở Y tế chủ trì, phối hợp với các sở, ban, ngành, đơn vị tỉnh liên quan và UBND các xã rà soát danh sách.",
    ["Sở Y tế [lead] + các sở, ban, ngành, đơn vị tỉnh liên quan*, UBND các xã*: 1"],
  ],
  [
    "1. Sở Y tế phối hợp với các tổ chức chính trị - xã hội và cơ quan, tổ chức, cá nhân khác có liên quan rà soát.",
    ["Sở Y tế [coordinate] + các tổ chức chính trị - xã hội*: 1"],
  ],
  // The name ends before its purpose and before the time.
  [
    "1. Sở Y tế phối hợp với các cơ quan có thẩm quyền trong việc xử lý vi phạm.",
    ["Sở Y tế [coordinate] + các cơ quan có thẩm quyền*: 1"],
  ],
  [
    "1. Sở Y tế ký quy chế phối hợp với Sở Nội vụ và doanh nghiệp, xong trong quý II.",
    ["Sở Y tế [member] + Sở Nội vụ, doanh nghiệp*: 1 by 6"],
  ],
  [
    "1. Sở Tài chính phối hợp với các tổ chức chính trị - xã hội nhận ủy thác rà soát vốn vay.",
    ["Sở Tài chính [coordinate] + các tổ chức chính trị - xã hội nhận ủy thác*: 1"],
  ],
  // A body coordinates through those that it directs, unlike those of another level or area.
  [
    "1. Công an tỉnh chỉ đạo các phòng nghiệp vụ phối hợp với Sở Xây dựng, Thanh tra tỉnh kiểm tra xe quá tải.",
    ["Công an tỉnh [member] + Sở Xây dựng, Thanh tra tỉnh: 1"],
  ],
  [
    "1. Sở Y tế chỉ đạo các đơn vị trực thuộc chủ động phối hợp chặt chẽ với UBND các xã phun hóa chất diệt muỗi.",
    ["Sở Y tế [member] + UBND các xã*: 1"],
  ],
  ["1. Sở Y tế chỉ đạo UBND các xã phối hợp với Công an tỉnh rà soát danh sách.", ["Sở Y tế [member]: 1"]],
  // A name ends before the next body and before the verb of the work.
  [
    "1. Sở Y tế phối hợp với Công an phường, Đoàn Thanh niên và các khu phố tổ chức dọn vệ sinh.",
    ["Sở Y tế [coordinate] + Công an phường, Đoàn Thanh niên, các khu phố*: 1"],
  ],
  [
    "1. Sở Y tế phối hợp với lực lượng quân đội, chính quyền địa phương và Thanh tra tỉnh rà soát danh sách.",
    ["Sở Y tế [coordinate] + lực lượng quân đội*, chính quyền địa phương*, Thanh tra tỉnh: 1"],
  ],
  [
    "1. Sở Y tế phối hợp với Sở Nội vụ, Hội Nữ doanh nhân lựa chọn học viên.",
    ["Sở Y tế [coordinate] + Sở Nội vụ, Hội Nữ doanh nhân: 1"],
  ],
  [
    "1. Sở Y tế phối hợp với các nhà mạng (Viettel Hà Khê, VNPT Hà Khê) lắp đặt trạm phát sóng.",
    ["Sở Y tế [coordinate] + Viettel Hà Khê, VNPT Hà Khê: 1"],
  ],
  // Things and facts are no partners.
  ["1. Sở Y tế phối hợp với công an toàn diện hồ sơ.", ["Sở Y tế [coordinate]: 1"]],
  ["1. Sở Y tế phối hợp với ngành hàng xuất khẩu chủ lực.", ["Sở Y tế [coordinate]: 1"]],
]);
