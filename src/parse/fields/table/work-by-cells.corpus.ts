import { rowExamples } from "../../../../test/support/table-row-examples.ts";

const UNITS = ["Sở Nội vụ", "Văn phòng Đăng ký đất đai"];
const TASKS = ["Niêm yết bảng giá tại quầy", "Gửi lại danh sách kèm bản sao"];
const [first, second] = UNITS.map((unit, i) => `${unit} [member]: ${TASKS[i]}`);
const pairs = (unit: string, task: string): [string, string[]] => [
  `| ${unit} | ${task} |\n| ${UNITS[0]} | ${TASKS[0]} |\n| ${UNITS[1]} | ${TASKS[1]} |`,
  [first!, second!],
];
const silent = (unit: string, task: string): [string, string[]] => [pairs(unit, task)[0], []];

// Tables without a heading that is known for tasks or units: nearly all cells of one column name units, and of another begin with a verb.
export default rowExamples([
  pairs("Đơn vị", "Yêu cầu"),
  pairs("Sở, ngành", "Việc"),
  pairs("Tên cơ quan", "Cần làm"),
  pairs("Cơ quan, đơn vị", "Ý kiến chỉ đạo"),
  pairs("Bộ phận", "Nội dung cần bổ sung"),
  // Other columns beside them; a longer one gives the reason.
  [
    `| STT | Đơn vị | Mã tiêu chí | Lý do chưa chấp nhận | Yêu cầu |\n| 1 | ${UNITS[0]} | 1.2.1 | Thông báo mới dán ở cổng, chưa có tại nơi tiếp dân | ${TASKS[0]} |\n| 2 | ${UNITS[1]} | 4.1.3 | Bản gửi lần đầu thiếu chữ ký của người lập | ${TASKS[1]} |`,
    [first!, second!],
  ],
  [
    `| STT | Chủ trì | Lý do chưa chấp nhận | Yêu cầu |\n| 1 | ${UNITS[0]} | Thông báo mới dán ở cổng, chưa có tại nơi tiếp dân | ${TASKS[0]} |\n| 2 | ${UNITS[1]} | Bản gửi lần đầu thiếu chữ ký của người lập | ${TASKS[1]} |`,
    [first!.replace("member", "lead"), second!.replace("member", "lead")],
  ],
  // What has been done, found, asked or is owned; units that are judged.
  silent("Đơn vị", "Kết quả"),
  silent("Đơn vị", "Tồn tại, hạn chế"),
  silent("Đơn vị", "Kiến nghị, đề xuất"),
  silent("Đơn vị", "Tên sáng kiến"),
  silent("Đơn vị", "Nội dung kiểm tra"),
  silent("Chủ đầu tư", "Dự án"),
  silent("Đơn vị được kiểm tra", "Nội dung"),
  ["| Đơn vị | Điểm | Xếp hạng |\n| Sở Nội vụ | 87,5 | 1 |\n| Sở Y tế | 85,1 | 2 |", []],
  [
    "| Họ tên | Chức vụ | Đơn vị |\n| Nguyễn Văn An | Phó Giám đốc | Sở Nội vụ |\n| Lê Thị Bình | Chuyên viên | Sở Y tế |",
    [],
  ],
  [
    `| Đơn vị | Nội dung | Điểm tự chấm |\n| ${UNITS[0]} | ${TASKS[0]} | 2 |\n| ${UNITS[1]} | ${TASKS[1]} | 1,5 |`,
    [],
  ],
]);
