import { deadlineExamples } from "../../../../test/support/deadline-examples.ts";

// Labels of units and of time.
export default deadlineExamples([
  // A time below labels of several bearers binds all of them, but not those of the task before it.
  [
    ["task 2024-04-30, Sở Y tế, Sở Nội vụ"],
    [
      "1.1. Rà soát hồ sơ lưu.\n- Người chịu trách nhiệm: Sở Nội vụ.\n- Bộ phận giúp việc: Sở Y tế.\n- Thời gian hoàn thành: 30/4/2024.",
    ],
  ],
  [
    ["task 2024-03-30, Sở Nội vụ", "task 2024-04-30, Sở Y tế"],
    [
      "1. Rà soát hồ sơ lưu.\nCơ quan chủ trì: Sở Nội vụ.\nThời gian hoàn thành: 30/3/2024.\nCơ quan chủ trì: Sở Y tế.\nThời gian hoàn thành: 30/4/2024.",
    ],
  ],
  // A label of time binds the subjects of the paragraph right above it, where no heading names a unit.
  [
    ["task 2024-10-15, Sở Tài chính"],
    [
      "1. Bước 1: Thẩm định\nTrên cơ sở đề nghị của Sở Xây dựng và Sở Y tế, Sở Tài chính thẩm định kinh phí.\nThời gian hoàn tất: trước ngày 15/10/2024.",
    ],
  ],
  [
    ["task 2024-10-25, Sở Nội vụ, UBND các xã"],
    [
      "1. Bước 2: Phê duyệt\nSở Nội vụ phê duyệt danh sách. Sau khi phê duyệt, UBND các xã niêm yết công khai.\nThời gian hoàn thành: trước ngày 25/10/2024.",
    ],
  ],
  [
    ["task 2024-10-25"],
    [
      "1. Bước 3: Công khai\nDanh sách được niêm yết tại trụ sở.\nThời gian hoàn thành: trước ngày 25/10/2024.",
    ],
  ],
  // Labels before tasks apply to all of them; labels after a task apply to it.
  [
    ["task 2024-09-30, Sở Xây dựng"],
    [
      "1. Hạ tầng\n- Cơ quan đầu mối: Sở Xây dựng.\n- Cơ quan phối hợp: Sở Y tế.\n- Giải pháp:\n+ Nạo vét kênh trước ngày 30/9/2024.",
    ],
  ],
  [
    ["task 2024-09-30"],
    ["1. Hạ tầng\n- Lập danh mục.\n- Đơn vị chủ trì: Sở Y tế.\n- Nạo vét kênh trước ngày 30/9/2024."],
  ],
  // A heading with its text: the date is in a later clause.
  [
    ["task 2024-06-30, Sở Tư pháp"],
    [
      "1. Cải cách thể chế: Sở Tư pháp chủ trì rà soát văn bản; hoàn thành trước ngày 30/6/2024.",
      "1. Cải cách thể chế: Sở Tư pháp chủ trì rà soát văn bản; thời gian hoàn thành: 30/6/2024.",
    ],
  ],
  // A sentence after a label of time.
  [
    ["task 2024-05-15, Các đơn vị → Sở Y tế"],
    ["1. Thời hạn nộp hồ sơ: Các đơn vị gửi hồ sơ về Sở Y tế trước ngày 15/5/2024."],
  ],
  // A label makes its date a due date.
  [
    ["task 2024-9, Sở Y tế"],
    ["1. Công khai thủ tục.\n- Bộ phận tham mưu: Sở Y tế.\n- Lộ trình: quý III/2024."],
  ],
  // Adjacent lines of labels are about one task.
  [
    ["task 2024-9, Sở Xây dựng"],
    [
      "2. Nạo vét kênh\n- Cơ quan chủ trì: Sở Xây dựng.\n- Cơ quan phối hợp: Sở Y tế.\n- Thời gian hoàn thành: Quý III.",
      "2. Nạo vét kênh\na) Đơn vị thực hiện\n- Chủ trì: Sở Xây dựng.\n- Phối hợp: Sở Y tế.\nb) Thời gian thực hiện: Quý III năm 2024.",
      "2. Nạo vét kênh\nThời gian hoàn thành: tháng 9/2024.\nĐơn vị thực hiện: Sở Xây dựng.",
      "- Nạo vét kênh. Đơn vị thực hiện: Sở Xây dựng. Thời gian: trong tháng 9/2024.",
      "- Nạo vét kênh.\nĐơn vị thực hiện: Sở Xây dựng; Thời gian: hoàn thành trong tháng 9/2024.",
    ],
  ],
  [
    ["task 2024-9, Sở Y tế", "task 2024-10, Sở Xây dựng"],
    [
      "- Chủ trì: Sở Y tế.\n- Thời gian: trong tháng 9/2024.\n- Chủ trì: Sở Xây dựng.\n- Thời gian: trong tháng 10/2024.",
    ],
  ],
  // The owner after a list of periods, after a label, or with reports by their period. A unit that only collects them owes no report on these days.
  [
    ["report 2024-06-10, các sở → Sở Nội vụ", "report 2024-12-05, các sở → Sở Nội vụ"],
    [
      "1. Chế độ báo cáo: 6 tháng (trước ngày 10/6), năm (trước ngày 5/12) các sở gửi báo cáo về Sở Nội vụ.",
      "1. Chế độ thông tin: định kỳ 6 tháng (trước ngày 10/6), năm (trước ngày 5/12) các sở gửi báo cáo về Sở Nội vụ.",
      "1. Báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12 các sở gửi Sở Nội vụ tổng hợp.",
    ],
  ],
  [
    ["report 2024-12-05 → UBND tỉnh"],
    ["1. Báo cáo năm trước ngày 05/12, Sở Nội vụ tổng hợp trình UBND tỉnh."],
  ],
  // Those whose report a term is about; not its receiver.
  [
    ["report quarter-20, các sở → Sở Nội vụ"],
    [
      "1. Thời hạn gửi báo cáo của các sở về Sở Nội vụ: trước ngày 20 của tháng cuối quý.",
      "1. Hạn nộp báo cáo của các sở cho Sở Nội vụ là ngày 20 của tháng cuối quý.",
    ],
  ],
  [["report 2024-06-10"], ["1. Thời hạn gửi báo cáo: trước ngày 10/6/2024."]],
  // The receiver's address is no part of its name.
  [
    ["report 2024-06-10, Các sở → Sở Nội vụ, Phòng Tổng hợp"],
    [
      "1. Các sở gửi báo cáo về Sở Nội vụ (qua Phòng Tổng hợp, thư điện tử: th@abc.vn) trước ngày 10/6/2024.",
      "1. Các sở gửi báo cáo về Sở Nội vụ (qua Phòng Tổng hợp, điện thoại: 0912) trước ngày 10/6/2024.",
    ],
  ],
  [
    [
      "report 2024-06-10, Phòng Tài chính → UBND tỉnh, Sở Tài chính",
      "report 2024-11-25, Phòng Tài chính → UBND tỉnh, Sở Tài chính",
    ],
    [
      "1. Phòng Tài chính: tổng hợp, báo cáo UBND tỉnh, Sở Tài chính: 6 tháng - trước 10/6; năm - trước 25/11.",
    ],
  ],
  // Another subject after a date does not owe what is due on it.
  [
    ["task 2024-12, Văn phòng Sở"],
    [
      "1. Việc xếp loại: Văn phòng Sở hoàn thành trong tháng 12/2024, các phòng tự đánh giá trước đó 10 ngày.",
    ],
  ],
  // The period of a report as a label.
  [
    ["report 2024-06-05, Các phòng", "report 2024-11-25, Các phòng → Văn phòng Sở"],
    ["1. Các phòng: báo cáo 6 tháng: ngày 05/6; báo cáo năm: ngày 25/11, gửi Văn phòng Sở."],
  ],
]);
