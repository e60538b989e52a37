import { rowExamples } from "../../../../test/support/table-row-examples.ts";

// Targets, and rows on sub-indices.
export default rowExamples([
  // Columns of points and ranks that are goals by a bound in their heads, or by the heading above the table.
  [
    "| TT | Chỉ số thành phần | Điểm số năm 2025 (từ ... trở lên) | Thứ hạng năm 2025 (từ hạng ... trở lên) |\n| 1 | Gia nhập thị trường | 7,90 | 8 |",
    ["pci.1: score >= 7.9", "pci.1: rank <= 8"],
  ],
  [
    "2. Mục tiêu đối với các chỉ số thành phần\n| TT | Chỉ số thành phần | Điểm số | Thứ hạng |\n| 1 | Gia nhập thị trường | 7,90 | 8 |",
    ["pci.1: score = 7.9", "pci.1: rank = 8"],
  ],
  [
    "2. Chỉ tiêu cụ thể\n| TT | Chỉ số thành phần | Điểm tối đa | Điểm số năm 2025 | Thứ hạng năm 2025 |\n| 1 | Gia nhập thị trường | 10 | 7,90 | 8 |",
    ["pci.1: score = 7.9", "pci.1: rank = 8"],
  ],
  [
    "| TT | Chỉ số thành phần | Kết quả năm 2024 (% điểm tối đa) | Mục tiêu năm 2025 | < |\n| ^ | ^ | ^ | Tỷ lệ điểm (từ ... trở lên) | Thứ hạng (từ ... trở lên, trên 34 tỉnh, thành phố) |\n| 1 | Gia nhập thị trường | 71,80% | 75,00% | 8 |",
    ["pci.1: percent >= 75 (2024: 71.8)", "pci.1: rank <= 8"],
  ],
  [
    "2. Mục tiêu theo từng chỉ số thành phần\n| TT | Chỉ số thành phần | Tỷ lệ điểm đạt được | Thứ hạng phấn đấu |\n| 1 | Gia nhập thị trường | ≥ 75% | Nhóm 8 |",
    ["pci.1: percent >= 75", "pci.1: rank <= 8"],
  ],
  [
    "2. Kết quả năm 2024\n| TT | Chỉ số thành phần | Tỷ lệ điểm đạt được |\n| 1 | Gia nhập thị trường | 75% |",
    ["pci.1"],
  ],
  // Ranks before points below a heading over both, and the goals before the names.
  [
    "| TT | Phấn đấu năm 2025 | < | Chỉ số thành phần | Kết quả năm 2024 | < |\n| ^ | Thứ hạng | Điểm số | ^ | Hạng | Điểm |\n| 1 | Top 10 | 6,80 - 7,00 | Gia nhập thị trường | 12 | 6,41 |\n| 2 | Top 8 | Từ 7,10 | Tiếp cận đất đai | 10 | 6,78 |",
    [
      "pci.1: rank <= 10",
      "pci.1: score >= 6.8 (2024: 6.41)",
      "pci.2: rank <= 8",
      "pci.2: score >= 7.1 (2024: 6.78)",
    ],
  ],
  // Without either they may be results.
  [
    "2. Kết quả năm 2024\n| TT | Chỉ số thành phần | Điểm số | Thứ hạng |\n| 1 | Gia nhập thị trường | 7,90 | 8 |",
    ["pci.1"],
  ],
  [
    "2. Đánh giá việc thực hiện mục tiêu năm 2024\n| TT | Chỉ số thành phần | Điểm số | Thứ hạng |\n| 1 | Gia nhập thị trường | 7,90 | 8 |",
    ["pci.1"],
  ],
  [
    "| TT | Chỉ số thành phần | Điểm số năm 2025 | Thứ hạng năm 2025 |\n| 1 | Gia nhập thị trường | 7,90 | 8 |",
    ["pci.1"],
  ],
  // Columns of targets.
  [
    "| TT | Trụ cột / chỉ tiêu | Hiện trạng 2024 | Phấn đấu 2025 | Biện pháp | Mốc |\n| 1 | Gia nhập thị trường | 6,85 | 7,25 | Đưa thủ tục lên trực tuyến | 30/6/2025 |",
    ["pci.1: score = 7.25 (2024: 6.85)", "pci.1: nobody: Đưa thủ tục lên trực tuyến"],
  ],
  [
    "| TT | Chỉ số thành phần | Kết quả năm 2024 | Mục tiêu năm 2025 | Tăng |\n| 1 | Gia nhập thị trường | 6,85 | 7,25 | 0,4 |",
    ["pci.1: score = 7.25 +0.4 (2024: 6.85)"],
  ],
  [
    "| TT | Chỉ số | Mục tiêu năm 2025 | Mục tiêu năm 2026 |\n| 1 | Gia nhập thị trường | 7,25 | 7,5 |",
    ["pci.1: score = 7.25 @2025", "pci.1: score = 7.5 @2026"],
  ],
  [
    "| TT | Chỉ số | Năm 2024 | Mục tiêu năm 2025 |\n| 1 | Gia nhập thị trường | 6,85 | Từ 7,25 điểm trở lên |",
    ["pci.1: score >= 7.25 (2024: 6.85)"],
  ],
  [
    "| TT | Chỉ số | Năm 2024 (thực hiện) | Mục tiêu năm 2025 |\n| 1 | Gia nhập thị trường | 6,85 | Từ 7,25 điểm trở lên |",
    ["pci.1: score >= 7.25 (2024: 6.85)"],
  ],
  [
    "| TT | Chỉ số | Xếp hạng năm 2024 | Mục tiêu năm 2025 |\n| 1 | Gia nhập thị trường | 26 | Phấn đấu nằm trong top 10 |\n| 2 | Tính minh bạch | 1 | Duy trì vị trí dẫn đầu |",
    ["pci.1: rank <= 10", "pci.3: other null null"],
  ],
  [
    "| TT | Chỉ số | Điểm số mục tiêu | Thứ hạng mục tiêu |\n| 1 | Gia nhập thị trường | 7,25 | 12 |",
    ["pci.1: score = 7.25", "pci.1: rank = 12"],
  ],
  [
    "| TT | Chỉ số | Mục tiêu điểm | Mục tiêu thụ hạng |\n| 1 | Gia nhập thị trường | … | 12 |",
    ["pci.1: rank = 12"],
  ],
  [
    "| TT | Chỉ số | Mục tiêu hạng mục công trình |\n| 1 | Gia nhập thị trường | 7,25 |",
    ["pci.1: score = 7.25"],
  ],
  [
    "| TT | Chỉ số | Mục tiêu | Đơn vị chủ trì |\n| 1 | Gia nhập thị trường | ≥ 7,25 | Sở Tài chính |",
    ["pci.1: score >= 7.25", "pci.1: Sở Tài chính [lead]: no task"],
  ],
  // Years after words in the second row of the head; a cell of roles beside the name of the sub-index.
  [
    "| TT | Lĩnh vực, tiêu chí | Điểm tối đa | Điểm | < | Giải pháp | Phân công | < | Thời gian |\n| ^ | ^ | ^ | Tự chấm 2024 | Mục tiêu 2025 | ^ | Chủ trì | Phối hợp | ^ |\n| 1 | Gia nhập thị trường | 9,5 | 8,75 | 9,25 | Cơ quan theo dõi, tổng hợp: Sở Nội vụ | < | < | < |\n| 1.1 | Thời gian đăng ký | 1,5 | 1,25 | 1,5 | Rà soát thủ tục | Sở Tài chính | Sở Tư pháp | 31/12/2025 |",
    [
      "pci.1: score = 9.25",
      "pci.1: Sở Nội vụ [member]: no task",
      "pci.1: score = 1.5 {Thời gian đăng ký}",
      "pci.1: Sở Tài chính [lead] + Sở Tư pháp: Rà soát thủ tục (2025-12-31)",
    ],
  ],
  // Rows below the one of a sub-index: its rank, and amounts of other things.
  [
    "| Nội dung | Năm 2024 | Mục tiêu năm 2025 |\n| Điểm chỉ số Đào tạo lao động | 5,31 | 5,90 |\n| Xếp hạng | 42 | 35 |\n| Số người được giới thiệu việc làm | 3.900 | 4.500 |",
    [
      "pci.9: score = 5.9 (2024: 5.31)",
      "pci.9: rank = 35",
      "pci.9: other = 4500 (2024: 3900) {Số người được giới thiệu việc làm}",
      "pci.9: nobody: Số người được giới thiệu việc làm",
    ],
  ],
  // Percentages by the heading of their column.
  [
    "| TT | Chỉ số | Kết quả năm 2024 (%) | Mục tiêu năm 2025 (%) | Cơ quan chủ trì |\n| 1 | Tính minh bạch | 91 | 93 | Sở Tư pháp |\n| 2 | Gia nhập thị trường | 84,5 | ≥ 87 | Sở Tài chính |",
    [
      "pci.3: percent = 93 (2024: 91)",
      "pci.3: Sở Tư pháp [lead]: no task",
      "pci.1: percent >= 87 (2024: 84.5)",
      "pci.1: Sở Tài chính [lead]: no task",
    ],
  ],
  // A share below a sub-index is the target of the row's task.
  [
    "| TT | Nhiệm vụ | Mục tiêu | Chủ trì |\n| I | Tính minh bạch | | |\n| 1 | Trả lời kiến nghị đúng hạn | ≥ 90% | Sở Tư pháp |",
    [
      "pci.3",
      "pci.3: percent >= 90 {Trả lời kiến nghị đúng hạn}",
      "pci.3: Sở Tư pháp [lead]: Trả lời kiến nghị đúng hạn",
    ],
  ],
  // Criteria below their sub-index in a table without a task column; merged rows of the head.
  [
    "| TT | Nội dung chỉ tiêu | Điểm tối đa | Kết quả năm 2024 | Mục tiêu năm 2025 | Tổ chức thực hiện | < | Thời gian hoàn thành |\n| ^ | ^ | ^ | ^ | ^ | Chủ trì | Phối hợp | ^ |\n| I | Tính minh bạch | 10 | 6,1 | 6,9 | Sở Tư pháp | Sở Nội vụ | Quý IV |\n| 1 | Độ mở của trang thông tin | 2 | 1,1 | 1,5 | Văn phòng UBND tỉnh | | 15/12 |",
    [
      "pci.3: score = 6.9 (2024: 6.1)",
      "pci.3: Sở Tư pháp [lead] + Sở Nội vụ:  (12)",
      "pci.3: score = 1.5 (2024: 1.1) {Độ mở của trang thông tin}",
      "pci.3: Văn phòng UBND tỉnh [lead]: Độ mở của trang thông tin (2025-12-15)",
    ],
  ],
  // Score and rank below a year; a row that names a whole index.
  [
    "| Chỉ số | Năm 2024 | < | Mục tiêu năm 2025 | < |\n| ^ | Điểm | Xếp hạng | Điểm | Xếp hạng |\n| Chi phí thời gian | 7,85 | 21 | 8,20 | 15 |",
    ["pci.4: score = 8.2 (2024: 7.85)", "pci.4: rank = 15"],
  ],
  [
    "| Chỉ số | Năm 2024 | Năm 2024 | Mục tiêu năm 2025 | Mục tiêu năm 2025 |\n| | Điểm | Xếp hạng | Điểm | Xếp hạng |\n| Chi phí thời gian | 7,85 | 21 | 8,20 | ≤ 15 |",
    ["pci.4: score = 8.2 (2024: 7.85)", "pci.4: rank <= 15"],
  ],
  [
    "| TT | Chỉ số thành phần | Điểm năm 2024 | Mục tiêu năm 2025 |\n| 1 | Tính minh bạch | 6,1 | 6,9 |\n| | Tổng điểm | 66,1 | 68 |",
    ["pci.3: score = 6.9 (2024: 6.1)"],
  ],
  // The years of points and of ranks, below "Điểm" and "Xếp hạng".
  [
    "| TT | Chỉ số chính | Điểm tối đa | Điểm | < | Đơn vị phụ trách |\n| ^ | ^ | ^ | Năm 2024 | Mục tiêu năm 2025 | ^ |\n| 1 | Tính minh bạch | 10 | 6,1 | 6,9 điểm | Sở Tư pháp |",
    ["pci.3: score = 6.9 (2024: 6.1)", "pci.3: Sở Tư pháp [member]: no task"],
  ],
  [
    "| TT | Chỉ số | Điểm số | < | Xếp hạng | < |\n| ^ | ^ | 2024 | Mục tiêu 2025 | 2024 | Mục tiêu 2025 |\n| 1 | Tính minh bạch | 6,1 | 6,9 | 40 | 25 |",
    ["pci.3: score = 6.9 (2024: 6.1)", "pci.3: rank = 25"],
  ],
  [
    "| TT | Chỉ số | Điểm số | < | Thứ hạng | < |\n| ^ | ^ | 2024 | 2025 | 2024 | 2025 |\n| 1 | Tính minh bạch | 6,1 | 6,9 | 40 | 25 |",
    ["pci.3: score = 6.9 (2024: 6.1)", "pci.3: rank = 25"],
  ],
  // Points of the plan's own year, beside those of the year before.
  [
    "| TT | Chỉ số | Điểm tối đa năm 2025 | Điểm năm 2024 | Điểm năm 2025 |\n| 1 | Tính minh bạch | 10 | 6,1 | 6,9 |",
    ["pci.3: score = 6.9 (2024: 6.1)"],
  ],
  // Columns that an index names, and columns of places.
  [
    "| TT | Chỉ số | Thang điểm | PCI 2024 | < | Mục tiêu PCI 2025 | < |\n| ^ | ^ | ^ | Điểm | Xếp hạng | Điểm | Xếp hạng |\n| 1 | Tính minh bạch | 10 | 6,1 | 40 | 6,9 | Top 20 |\n| Tổng điểm | < | 100 | 61 | 33 | 65 | Top 25 |",
    ["pci.3: score = 6.9 (2024: 6.1)", "pci.3: rank <= 20"],
  ],
  [
    "| TT | Chỉ số | Giá trị năm 2024 | Hạng năm 2024 | Giá trị phấn đấu năm 2025 | Hạng phấn đấu năm 2025 |\n| 1 | Tính minh bạch | 0,61 | 40 | 0,69 | 25 |",
    ["pci.3: score = 0.69 (2024: 0.61)", "pci.3: rank = 25"],
  ],
  // Shares of the most that can be reached beside points.
  [
    "| TT | Chỉ số | Điểm đạt năm 2024 | Tỷ lệ năm 2024 (%) | Mục tiêu năm 2025 (tỷ lệ % so với điểm tối đa) |\n| 1 | Tính minh bạch | 6,1 | 61 | 69 |",
    ["pci.3: percent = 69 (2024: 61)"],
  ],
  [
    "| TT | Chỉ số | Điểm đạt năm 2024 | Mục tiêu năm 2025 (%) |\n| 1 | Tính minh bạch | 6,1 | 69 |",
    ["pci.3: percent = 69"],
  ],
  // The unit of measure of each row.
  [
    "| TT | Chỉ số | ĐVT | Mục tiêu năm 2025 |\n| 1 | Tính minh bạch | điểm | ≥ 6,9 |\n| | Xếp hạng | thứ hạng | trong nhóm 20 |\n| 2 | Gia nhập thị trường | % | ≥ 92 |",
    ["pci.3: score >= 6.9", "pci.3: rank <= 20", "pci.1: percent >= 92"],
  ],
  // The rise alone, and the class to reach.
  [
    "| TT | Chỉ số | Kết quả năm 2024 (điểm) | Phấn đấu tăng năm 2025 (điểm) | Phấn đấu thuộc nhóm |\n| 1 | Tính minh bạch | 6,1 | + 0,15 | Cao nhất |\n| 2 | Gia nhập thị trường | 6,4 | + 0,2 | - |",
    ["pci.3: change = 0.15 (2024: 6.1)", "pci.3: other null null", "pci.1: change = 0.2 (2024: 6.4)"],
  ],
  // The least and more.
  [
    "| TT | Chỉ số | Kết quả năm 2024 | Trung vị 2024 | Mục tiêu năm 2025 | < |\n| ^ | ^ | ^ | ^ | Mức tối thiểu | Mức phấn đấu |\n| 1 | Tính minh bạch | 6,1 | 6,3 | 6,5 | 6,9 |",
    ["pci.3: score >= 6.5 (2024: 6.1)", "pci.3: score = 6.9 (2024: 6.1)"],
  ],
  [
    "| TT | Chỉ số | Kết quả đạt được | < | Mục tiêu năm 2025 | < |\n| ^ | ^ | 2024 | Xếp hạng 2024 | Điểm (từ) | Xếp hạng (trong nhóm) |\n| 1 | Tính minh bạch | 6,1 | 44 | 6,5 | 25 |",
    ["pci.3: score >= 6.5 (2024: 6.1)", "pci.3: rank <= 25"],
  ],
  // Rows of whole indices after the last sub-index, and names below "Chỉ tiêu".
  [
    "| TT | Chỉ số | Thực hiện năm 2024 | Mục tiêu năm 2025 |\n| 1 | Tính minh bạch | 6,1 | 6,9 |\n| A | Điểm số PCI | 64 | 66 |\n| B | Thứ hạng PCI | 41/63 | 35 |",
    ["pci.3: score = 6.9 (2024: 6.1)"],
  ],
  [
    "| TT | Chỉ số | Năm 2024 | Mục tiêu năm 2025 |\n| 1 | Tính minh bạch | 6,1 | 6,9 |\n| Cộng các phần | < | 64 | 66 |",
    ["pci.3: score = 6.9 (2024: 6.1)", "pci.3: score = 66 (2024: 64) {Cộng các phần}"],
  ],
  [
    "| Chỉ tiêu | Năm 2024 | Năm 2025 |\n| Tính minh bạch | 6,1 | 6,9 |\n| Tỷ lệ doanh nghiệp hài lòng | 54% | 60% |",
    [
      "pci.3: score = 6.9 (2024: 6.1)",
      "pci.3: percent = 60 (2024: 54) {Tỷ lệ doanh nghiệp hài lòng}",
      "pci.3: nobody: Tỷ lệ doanh nghiệp hài lòng",
    ],
  ],
  // Years below "Kết quả" and "Mục tiêu": the last result, and a target for each year.
  [
    "| TT | Chỉ số thành phần | Kết quả | | Mục tiêu | | Cơ quan đầu mối |\n| | | 2023 | 2024 | 2025 | 2026 | |\n| 1 | Gia nhập thị trường | 6,01 | 6,44 | ≥ 6,8 | ≥ 7,2 | Sở Tài chính |",
    [
      "pci.1: score >= 6.8 (2024: 6.44) @2025",
      "pci.1: score >= 7.2 (2024: 6.44) @2026",
      "pci.1: Sở Tài chính [focal]: no task",
    ],
  ],
  // The name of the sub-index in the column of contents is no task.
  [
    "| TT | Nội dung thành phần | Mục tiêu | Cơ quan chủ trì | Lãnh đạo phụ trách |\n| 1 | Gia nhập thị trường | 7,25 | Sở Tài chính | Đ/c Hải |\n| 2 | Tính minh bạch | 6,5 | Thanh tra - Pháp chế | Đ/c Hà |",
    [
      "pci.1: score = 7.25",
      "pci.1: Sở Tài chính [lead]: no task",
      "pci.3: score = 6.5",
      "pci.3: Thanh tra - Pháp chế [lead]: no task",
    ],
  ],
  // A row on a sub-index in a table without a task column assigns units but no task.
  [
    "| TT | Chỉ số thành phần | Mục tiêu | Cơ quan chủ trì | Cơ quan phối hợp |\n| 1 | Gia nhập thị trường | ≥ 7,25 | Sở Tài chính | Sở Nội vụ |",
    ["pci.1: score >= 7.25", "pci.1: Sở Tài chính [lead] + Sở Nội vụ: no task"],
  ],
  // A part of a sub-index with a name of the sub-index itself, and a part without units beside a column of units.
  [
    "| TT | Chỉ số | Năm 2024 | Mục tiêu năm 2025 | Chủ trì |\n| 1 | Gia nhập thị trường | 6,85 | 7,25 | |\n| 1.1 | Chi phí gia nhập thị trường | 3,1 | 3,4 | |\n| 1.2 | Số ngày đăng ký | 2,1 | 2,2 | |\n| 2 | Tính minh bạch | 6,1 | 6,3 | Sở Tư pháp |",
    [
      "pci.1: score = 7.25 (2024: 6.85)",
      "pci.1: score = 3.4 (2024: 3.1) {Chi phí gia nhập thị trường}",
      "pci.1: score = 2.2 (2024: 2.1) {Số ngày đăng ký}",
      "pci.3: score = 6.3 (2024: 6.1)",
      "pci.3: Sở Tư pháp [lead]: no task",
    ],
  ],
  // A base year, and years of the plan without a word such as "mục tiêu".
  [
    "| TT | Chỉ số | Năm cơ sở 2024 | 2025 | 2026 |\n| 1 | Gia nhập thị trường | 6,85 | 7,25 | 7,5 |\n| 2 | Tính minh bạch | 6,1 | 6,3 | 6,6 |",
    [
      "pci.1: score = 7.25 (2024: 6.85) @2025",
      "pci.1: score = 7.5 (2024: 6.85) @2026",
      "pci.3: score = 6.3 (2024: 6.1) @2025",
      "pci.3: score = 6.6 (2024: 6.1) @2026",
    ],
  ],
  ["| TT | Nhiệm vụ | 2025 | 2026 |\n| 1 | Mở lớp tập huấn | 50 | 60 |\n| 2 | Sửa trụ sở | 500 | 0 |", []],
  // Below a sub-index the row of a part, by its number; and a goal of an earlier cell is not the row's.
  [
    "| TT | Nội dung | Mục tiêu | Chủ trì |\n| 1 | Gia nhập thị trường - Rút ngắn thời gian, phấn đấu 02 ngày | 7,25 điểm | Sở Tài chính |\n| 2 | Tính minh bạch | | |\n| 2.1 | Tiếp cận tài liệu quy hoạch - Đăng tải bản đồ | Từ 6,5 điểm | Sở Xây dựng |",
    [
      "pci.1: score = 7.25",
      "pci.1: Sở Tài chính [lead]: Gia nhập thị trường - Rút ngắn thời gian, phấn đấu 02 ngày",
      "pci.3",
      "pci.3: score >= 6.5 {Tiếp cận tài liệu quy hoạch}",
      "pci.3: Sở Xây dựng [lead]: Tiếp cận tài liệu quy hoạch - Đăng tải bản đồ",
    ],
  ],
]);
