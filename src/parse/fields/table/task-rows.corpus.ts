import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readTaskRows } from "./task-rows.ts";

// The rows of one table → sub-index and task of each row.
export default snippets<string[]>({
  name: "table/task-rows",
  context: { year: 2024, indexIds: ["pci"] },
  read: (lines, context) =>
    readTaskRows(lines, context).rows.map(({ subIndex, assignment, task }) => {
      const words = assignment?.tasks[0]?.value ?? task?.value;
      return `${subIndex?.id ?? "-"}: ${words?.text ?? ""}`;
    }),
  cases: [
    [
      "| TT | Nhiệm vụ | Chủ trì |\n| I | Tính minh bạch | |\n| 1 | Công khai quy hoạch | Sở Xây dựng |",
      ["pci.3: ", "pci.3: Công khai quy hoạch"],
    ],
    // A name alone that heads the rows with its number is no task; work that has parts is one.
    [
      "| Mã | Nhiệm vụ | Chủ trì |\n| 1.1 | Môi trường chính sách | |\n| 1.1.1 | Ban hành cơ chế hỗ trợ | Sở Y tế |\n| 1.2 | Rà soát thủ tục | |\n| 1.2.1 | Thủ tục đất đai | Sở Y tế |",
      ["-: Ban hành cơ chế hỗ trợ", "-: Rà soát thủ tục", "-: Thủ tục đất đai"],
    ],
    // Things with a bullet below a row of work that names nobody; not below the name of a sub-index, and no work of their own.
    [
      "| TT | Nhiệm vụ | Chủ trì |\n| 1 | Hoàn thiện tiêu chuẩn kỹ thuật. | |\n| - | Công trình đê điều | Sở Xây dựng |\n| - | Kiểm tra việc áp dụng | Sở Y tế |\n| 2 | Khảo sát | Sở Y tế |",
      ["-: Hoàn thiện tiêu chuẩn kỹ thuật: Công trình đê điều", "-: Kiểm tra việc áp dụng", "-: Khảo sát"],
    ],
    [
      "| TT | Nhiệm vụ | Chủ trì |\n| 1 | Tính minh bạch | |\n| - | Quy hoạch chi tiết | Sở Xây dựng |",
      ["pci.3: ", "pci.3: Quy hoạch chi tiết"],
    ],
    // The rest of a row that a page cut, and a row of sums.
    [
      "| TT | Nhiệm vụ | Chủ trì |\n| 1 | Công khai quy hoạch | Sở Xây dựng |\n| | chi tiết trên cổng | |\n| Tổng | | |",
      ["-: Công khai quy hoạch chi tiết trên cổng"],
    ],
    // A repeated head with a cell that recognition misread.
    [
      "| Số TT | Tên nhiệm vụ, giải pháp | Chủ trì | Phối hợp |\n| 1 | Công khai quy hoạch | Sở Xây dựng | |\n| Số ME | Tên nhiệm vụ, giải pháp | Chủ trì | Phối hợp |\n| 2 | Khảo sát | Sở Y tế | |",
      ["-: Công khai quy hoạch", "-: Khảo sát"],
    ],
    // Headings in a numbered row are no head.
    [
      "| Số TT | Nhiệm vụ, giải pháp | Chủ trì | Phối hợp |\n| 1 | Công khai quy hoạch | Sở Xây dựng | |\n| 2 | Giải pháp | Chủ trì | Phối hợp |",
      ["-: Công khai quy hoạch", "-: Giải pháp"],
    ],
    // A row about the whole index.
    [
      "| TT | Chỉ số thành phần | Chủ trì |\n| 1 | Tính minh bạch | Sở Tư pháp |\n| 2 | Tổng điểm PCI | Sở Tài chính |\n| 3 | Chi phí thời gian | Sở Nội vụ |",
      ["pci.3: ", "pci.4: "],
    ],
    // A column beside the tasks divides them where the first one spans its rows; a column of reasons does not.
    [
      "| TT | Nội dung hành động | Hành động cụ thể | Chủ trì |\n| 1 | Hoàn thiện quy định về đất đai | - Rà soát quy định về giá đất tại các xã | Sở Xây dựng |\n| ^ | ^ | Xây dựng quy chế cung cấp số liệu đất đai | Sở Nội vụ |\n| 2 | Nâng cao năng lực cán bộ địa chính | Tổ chức tập huấn về lập bản đồ số | Sở Y tế |",
      [
        "-: - Rà soát quy định về giá đất tại các xã",
        "-: Xây dựng quy chế cung cấp số liệu đất đai",
        "-: Tổ chức tập huấn về lập bản đồ số",
      ],
    ],
    [
      "| TT | Nhiệm vụ | Căn cứ | Chủ trì |\n| 1 | Hoàn thiện quy định về đất đai | Luật Đất đai năm 2024 và các nghị định | Sở Xây dựng |\n| ^ | ^ | Nghị định về giá đất và các thông tư | Sở Nội vụ |",
      ["-: Hoàn thiện quy định về đất đai", "-: Hoàn thiện quy định về đất đai"],
    ],
    [
      "| TT | Nhiệm vụ | Ghi chú | Chủ trì |\n| 1 | Hoàn thiện quy định về đất đai | Thực hiện theo ý kiến của tổ giúp việc | Sở Xây dựng |\n| 2 | Công khai quy hoạch | Phối hợp theo quy chế | Sở Nội vụ |",
      ["-: Hoàn thiện quy định về đất đai", "-: Công khai quy hoạch"],
    ],
    // A list of bodies with their addresses, such as those that are inspected; the same beside tasks.
    [
      "| TT | Đơn vị kiểm tra | Địa chỉ | Tên dự án |\n| 1 | Công ty TNHH Hòa Phát | Xã Tân Lập | Xây dựng kè suối Nậm Mu |\n| 2 | Công ty TNHH Minh Long | Xã Yên Sơn | Nâng cấp đường liên xã |",
      [],
    ],
    [
      "| TT | Nhiệm vụ | Đơn vị thực hiện | Địa chỉ |\n| 1 | Sửa chữa trụ sở | Sở Xây dựng | Xã Tân Lập |",
      ["-: Sửa chữa trụ sở"],
    ],
    ["| 1 | Công khai quy hoạch |", []],
  ],
});
