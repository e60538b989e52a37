import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

// Brackets in which each unit has its own verb.
export default assignmentExamples("brackets of several clauses", [
  ["In 500 cuốn sổ tay (Sở Y tế biên soạn tài liệu, Sở Nội vụ in ấn).", ["Sở Y tế, Sở Nội vụ [member]: 1"]],
  [
    "In 500 cuốn sổ tay (Sở Y tế biên soạn tài liệu, Sở Tài chính bố trí kinh phí, Sở Nội vụ phát hành).",
    ["Sở Y tế, Sở Tài chính, Sở Nội vụ [member]: 1"],
  ],
  ["Mở lớp tập huấn (Sở Nội vụ lập danh sách, mời giảng viên).", ["nobody: 1"]],
  ["Mở lớp tập huấn (Sở Nội vụ hướng dẫn các xã, phường lập danh sách).", ["nobody: 1"]],
  ["Xây dựng kho dữ liệu (Sở Nội vụ đã ban hành hướng dẫn, Sở Tài chính đã thẩm định).", ["nobody: 1"]],
  ["Mở lớp tập huấn (Sở Nội vụ chủ trì, Sở Y tế phối hợp).", ["Sở Nội vụ [lead] + Sở Y tế: 1"]],
  ["Lập kế hoạch sử dụng đất (theo hướng dẫn của Sở Xây dựng, Sở Tài chính).", ["nobody: 1"]],
]);
