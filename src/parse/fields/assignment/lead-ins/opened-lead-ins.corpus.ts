import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

const ITEMS = "\n- Rà soát hạ tầng mạng.\n- Xây dựng kho dữ liệu dùng chung.";

export default assignmentExamples("lead-ins after an opening clause", [
  // The body that the line names does the items below it.
  [`1. Để triển khai Kế hoạch số 5, Sở Y tế thực hiện các nhiệm vụ sau:${ITEMS}`, ["Sở Y tế [member]: 2"]],
  [
    `1. Để nâng cao chỉ số, Sở Nội vụ xác định các nhiệm vụ trọng tâm sau:${ITEMS}`,
    ["Sở Nội vụ [member]: 2"],
  ],
  [
    `2. Nhằm nâng cao chất lượng phục vụ, Đảng ủy xã đề ra các giải pháp sau:${ITEMS}`,
    ["Đảng ủy xã [member]: 2"],
  ],
  [
    `b) Căn cứ Nghị quyết số 5, Sở Tài chính tập trung vào một số nhiệm vụ sau:${ITEMS}`,
    ["Sở Tài chính [member]: 2"],
  ],
  [
    `1. Để hoàn thành chỉ tiêu, Trường Tiểu học An Bình tập trung thực hiện những giải pháp sau đây:${ITEMS}`,
    ["Trường Tiểu học An Bình [member]: 2"],
  ],
  [
    `3. Trên cơ sở kết quả đánh giá, Ban Chấp hành Đoàn trường cần thực hiện các nhiệm vụ sau:${ITEMS}`,
    ["Ban Chấp hành Đoàn trường [member]: 2"],
  ],
  [
    `3. Trong thời gian tới, Hội Nông dân xã triển khai một số nội dung trọng tâm sau:${ITEMS}`,
    ["Hội Nông dân xã [member]: 2"],
  ],
  [
    `1. Trong năm 2025, các trường học cần chú trọng các nội dung sau:${ITEMS}`,
    ["các trường học* [member]: 2"],
  ],
  [
    `1. Hội đồng nhân dân huyện xác định các nhiệm vụ trọng tâm sau:${ITEMS}`,
    ["Hội đồng nhân dân huyện [member]: 2"],
  ],
  // Work that another place states beside that of the list.
  [
    `9. UBND các huyện: Ngoài các nhiệm vụ tại khoản 1 Chỉ thị này, tập trung thực hiện:${ITEMS}`,
    ["UBND các huyện* [member]: 2"],
  ],
  [`4. Sở Y tế ngoài nhiệm vụ chung có trách nhiệm:${ITEMS}`, ["Sở Y tế [member]: 2"]],
  // All members of a list before words of function, and none of those whose document is the basis.
  [
    `1. Căn cứ Kế hoạch này, Giám đốc các sở, Thủ trưởng các ban, ngành, Chủ tịch UBND các xã, phường theo chức năng, nhiệm vụ được giao:${ITEMS}`,
    ["các sở*, các ban, ngành*, UBND các xã, phường* [member]: 2"],
  ],
  [
    `1. Căn cứ Nghị quyết này và các văn bản của Đảng, Quốc hội, các Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, Chủ tịch UBND các tỉnh theo thẩm quyền:${ITEMS}`,
    ["các Bộ trưởng*, cơ quan ngang Bộ*, UBND các tỉnh* [member]: 2"],
  ],
  [
    `3. Trên cơ sở Kế hoạch này, các phòng chuyên môn, Trung tâm Xúc tiến đầu tư, UBND các xã theo nhiệm vụ được giao:${ITEMS}`,
    ["các phòng chuyên môn*, Trung tâm Xúc tiến đầu tư, UBND các xã* [member]: 2"],
  ],
  [
    `6. Để triển khai Kế hoạch, các sở, ban, ngành theo lĩnh vực, địa bàn được phân công:${ITEMS}`,
    ["các sở, ban, ngành* [member]: 2"],
  ],
  [
    `8. Căn cứ Kế hoạch này, các phòng, UBND các xã theo chức năng, nhiệm vụ có trách nhiệm:${ITEMS}`,
    ["các phòng*, UBND các xã* [member]: 2"],
  ],
  // An order at the end of a paragraph, whose last words are names only.
  [
    `1. Khu đất có đường dây 110 kV đi qua. Trong quá trình lập dự án, nếu được duyệt, đề nghị Sở Y tế:${ITEMS}`,
    ["Sở Y tế [member]: 2"],
  ],
  [`2. Khu đất có kênh thủy lợi. Đề nghị Chủ đầu tư:${ITEMS}`, ["Chủ đầu tư [member]: 2"]],
  [`3. Nguy cơ cháy cao. Trong thời gian tới, đề nghị các chủ rừng:${ITEMS}`, ["các chủ rừng* [member]: 2"]],
  [
    `4. Nguy cơ cháy cao. Để chủ động ứng phó, yêu cầu UBND các xã có rừng:${ITEMS}`,
    ["UBND các xã có rừng* [member]: 2"],
  ],
  [
    `5. Sau khi hoàn thành, giao đơn vị quản lý công trình:${ITEMS}`,
    ["đơn vị quản lý công trình* [member]: 2"],
  ],
  [`1. Thủ tục bàn giao mặt bằng:${ITEMS}`, ["nobody: 2"]],
  [`3. Việc còn nhiều; do vậy, yêu cầu các phòng, đơn vị, cá nhân liên quan:${ITEMS}`, ["nobody: 2"]],
  [`2. Đề nghị bổ sung các nội dung:${ITEMS}`, ["nobody: 2"]],
  [`4. Theo đề nghị của Sở Y tế:${ITEMS}`, ["nobody: 2"]],
  [`6. Về nhân sự, các nhiệm vụ được giao:${ITEMS}`, ["nobody: 2"]],
  // What it tells gives nobody work.
  [`1. Để triển khai Kế hoạch số 5, Sở Y tế báo cáo kết quả như sau:${ITEMS}`, ["nobody: 2"]],
  [`1. Căn cứ Luật Đất đai, UBND xã thông báo một số nội dung sau:${ITEMS}`, ["nobody: 2"]],
  // The committee of any place gives work to others.
  [
    `1. Chủ tịch UBND thị xã yêu cầu các phòng, UBND các phường thực hiện nghiêm túc các nội dung sau:${ITEMS}`,
    ["các phòng*, UBND các phường* [member]: 2"],
  ],
  [
    `1. UBND quận giao các phòng, UBND các phường thực hiện:${ITEMS}`,
    ["các phòng*, UBND các phường* [member]: 2"],
  ],
  // What is measured, or a field of work, before the body: the words "có nhiệm vụ", "làm đầu mối" announce its work.
  [
    `1. Đối với hai trụ cột này, Sở Tài chính chịu trách nhiệm chính, có nhiệm vụ:${ITEMS}`,
    ["Sở Tài chính [lead]: 2"],
  ],
  [`1. Đối với nhóm tiêu chí này, Thanh tra tỉnh có nhiệm vụ:${ITEMS}`, ["Thanh tra tỉnh [member]: 2"]],
  [`1. Ở trụ cột này, Sở Xây dựng làm đầu mối, cụ thể:${ITEMS}`, ["Sở Xây dựng [focal]: 2"]],
  [
    `1. Trong lĩnh vực đất đai, Sở Y tế là cơ quan chịu trách nhiệm, cần làm các việc sau:${ITEMS}`,
    ["Sở Y tế [member]: 2"],
  ],
  [
    `1. Với các chỉ số trên, Công an tỉnh chủ trì thực hiện những nội dung sau:${ITEMS}`,
    ["Công an tỉnh [lead]: 2"],
  ],
  [`1. Để nâng điểm chỉ số này, Sở Nội vụ có trách nhiệm thực hiện:${ITEMS}`, ["Sở Nội vụ [member]: 2"]],
  [`1. Đối với hồ sơ quá hạn, các bước xử lý gồm:${ITEMS}`, ["nobody: 2"]],
  [`1. Đối với hộ nghèo, Sở Tài chính đã hỗ trợ như sau:${ITEMS}`, ["nobody: 2"]],
  // Words that point to what is below need no colon.
  [`2. Riêng UBND cấp xã còn phải thực hiện ngay các việc sau${ITEMS}`, ["UBND cấp xã* [member]: 2"]],
  [`4. Sở Y tế cần tập trung làm tốt một số việc sau đây${ITEMS}`, ["Sở Y tế [member]: 2"]],
  [`5. Các xã phải làm ngay những nhiệm vụ cấp bách dưới đây${ITEMS}`, ["Các xã* [member]: 2"]],
  // Verbs of carrying out before a list that the words point to state no work of their own.
  ...[
    "cần cụ thể hóa và tổ chức triển khai thực hiện các nhiệm vụ sau đây:",
    "quán triệt và tổ chức thực hiện đồng bộ các nhiệm vụ, giải pháp sau:",
    "cần tổ chức thực hiện đồng bộ, có hiệu quả các nhóm nhiệm vụ, giải pháp chủ yếu sau:",
    "tiếp tục đẩy mạnh thực hiện những nhiệm vụ trọng tâm sau:",
    "xây dựng và thực hiện các giải pháp dưới đây:",
    "cần quan tâm lãnh đạo, chỉ đạo thực hiện tốt một số nhiệm vụ sau:",
    "tăng cường chỉ đạo, tổ chức thực hiện một số nội dung cụ thể như sau:",
    "cần xác định rõ và triển khai có hiệu quả 03 nhiệm vụ sau:",
  ].map(
    (words) =>
      [
        `Nhằm đạt mục tiêu đề ra, các phòng, UBND các phường ${words}${ITEMS}`,
        ["các phòng*, UBND các phường* [member]: 2"],
      ] as const,
  ),
  // These verbs state the work, and the list is its object.
  [`1. Sở Y tế báo cáo các nội dung sau:${ITEMS}`, ["Sở Y tế [member]: 3"]],
  [`1. Sở Y tế rà soát, đề xuất các giải pháp sau:${ITEMS}`, ["Sở Y tế [member]: 3"]],
  [`1. Sở Y tế bố trí kinh phí để thực hiện các nhiệm vụ sau:${ITEMS}`, ["Sở Y tế [member]: 3"]],
]);
