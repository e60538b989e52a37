import { snippets } from "../../../../test/support/rule-corpus.ts";
import { outline } from "./outline.ts";
import { purposeOf } from "./section-purpose.ts";

// Two headings → the purpose of the second one, which is below the first one.
export default snippets<string | null>({
  name: "structure/section-purpose",
  read: (lines) => purposeOf(outline(lines).children[0]!.children[0]!),
  cases: [
    // Below a heading of work: what the work is about, and subjects in which a sentence may give a duty.
    ["II. NHIỆM VỤ\n1. Cơ sở vật chất\nSở Y tế rà soát.", null],
    ["II. NHIỆM VỤ\n1. Kết quả giải quyết hồ sơ\nSở Y tế rà soát.", null],
    ["II. NHIỆM VỤ\n1. Đánh giá sự hài lòng\nSở Y tế rà soát.", "facts"],
    ["II. NHIỆM VỤ\n1. Mục tiêu phát triển xanh\nSở Y tế rà soát.", "facts"],
    ["PHẦN II\nI. HÀNH ĐỘNG\nSở Y tế rà soát.", "tasks"],
    ["PHẦN II\nI. Các hành động ưu tiên:\nSở Y tế rà soát.", "tasks"],
    ["PHẦN II\nI. Hành động của người vi phạm\nLuật Đất đai.", null],
    // Principles are no work; the past beside the work to come says nothing.
    ["PHẦN II\nI. NGUYÊN TẮC, YÊU CẦU SẮP XẾP\nViệc sắp xếp phải công khai.", "aims"],
    ["PHẦN II\nI. TÌNH HÌNH NĂM 2025; PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026\nSở Y tế rà soát.", null],
    // What a report has to say is no work; to report is.
    ["II. THỰC HIỆN\n1. Nội dung báo cáo\n- Tham mưu cho Giám đốc Sở triển khai nhiệm vụ.", "facts"],
    ["II. THỰC HIỆN\n1. Đề cương báo cáo:\n- Công tác cải cách hành chính.", "facts"],
    ["II. THỰC HIỆN\n1. Nội dung báo cáo phải đầy đủ, gửi đúng hạn\nSở Y tế tổng hợp.", null],
    // What those who took part said is no work; what the chair says is.
    ["II. NỘI DUNG\n1. Ý kiến của các cơ quan tham dự\nĐề nghị Sở Y tế rà soát.", "aims"],
    ["II. NỘI DUNG\n1. Các ý kiến phát biểu tại cuộc họp\nĐề nghị Sở Y tế rà soát.", "aims"],
    ["II. NỘI DUNG\n1. Ý kiến của đồng chí Phó Chủ tịch\nSở Y tế rà soát.", null],
    ["II. NỘI DUNG\n1. Ý kiến kết luận\nSở Y tế rà soát.", null],
    // Aims and the past.
    ["II. NHIỆM VỤ\n1. Mục tiêu chung\nSở Y tế rà soát.", "aims"],
    ["II. NHIỆM VỤ\n1. Cơ sở pháp lý\nLuật Đất đai.", "aims"],
    ["II. NHIỆM VỤ\n1. Tình hình thực hiện\nSở Y tế rà soát.", "aims"],
    ["I. TÌNH HÌNH\n1. Cơ sở vật chất\nTrường có 12 phòng học.", "aims"],
  ],
});
