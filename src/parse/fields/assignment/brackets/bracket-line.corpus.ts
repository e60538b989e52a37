import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("a bracket on a line of its own", [
  // Above tasks, below a heading.
  [
    "(Sở Tài chính chủ trì, Sở Nội vụ phối hợp)\n- Rà soát thủ tục.\n- Công khai kết quả.",
    ["Sở Tài chính [lead] + Sở Nội vụ: 2"],
  ],
  // Below a task without a unit.
  ["- Rà soát thủ tục.\n(Sở Tài chính chủ trì, Sở Nội vụ phối hợp)", ["Sở Tài chính [lead] + Sở Nội vụ: 1"]],
  // Below a task of a unit: those who help.
  ["1. Sở Tài chính\n- Rà soát thủ tục.\n(Sở Nội vụ phối hợp)", ["Sở Tài chính [member] + Sở Nội vụ: 1"]],
  // No units.
  ["(Chi tiết tại Phụ lục)\n- Rà soát thủ tục.", ["nobody: 1"]],
  ["- Rà soát thủ tục.\n(Thời gian: quý III/2026)", ["nobody: 1"]],
]);
