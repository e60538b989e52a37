import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("role in bracket", [
  // What the units are, and who helps, in a bracket after their names.
  ["1. Sở Tài chính (cơ quan chủ trì)\n- Rà soát quy trình.\n- Mở lớp tập huấn.", ["Sở Tài chính [lead]: 2"]],
  [
    "1. Ban Tiếp công dân (phối hợp: Phòng Nội chính)\na) Rà soát quy trình.\nb) Mở lớp tập huấn.\n2. Phòng Kế hoạch (Phòng Nội chính phối hợp):\na) Rà soát dự toán.",
    ["Ban Tiếp công dân [member] + Phòng Nội chính: 2", "Phòng Kế hoạch [member] + Phòng Nội chính: 1"],
  ],
  [
    "1. Phòng Kế hoạch (phối hợp với Phòng Nội chính, Văn phòng Sở)\n- Rà soát dự toán.",
    ["Phòng Kế hoạch [member] + Phòng Nội chính, Văn phòng Sở: 1"],
  ],
  // A bracket that says something else.
  ["1. Sở Tài chính (cơ quan chuyên môn)\n- Rà soát quy trình.", ["Sở Tài chính [member]: 1"]],
  ["1. Rà soát quy trình (Sở Tài chính chủ trì)\n- Lập danh mục quy trình.", ["Sở Tài chính [lead]: 2"]],
]);
