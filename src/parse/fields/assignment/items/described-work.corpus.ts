import { dutiesOfPlan, PGI, plan } from "../../../../../test/support/duties-of-plan.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";

const work = (lines: string) => plan(PGI, `I. NHIỆM VỤ\n${lines}`);

// A plan → its duties, as `dutiesOfPlan` writes them.
export default snippets<string[]>({
  name: "assignment/items/described-work",
  read: (lines, { catalogue }) => dutiesOfPlan(lines, catalogue),
  cases: [
    // What the work is like or for is quoted with it.
    [
      work(
        "1. Xây dựng phần mềm theo dõi kiến nghị\n- Nội dung: Phần mềm cho phép phân loại kiến nghị.\n- Cơ quan chủ trì: Sở Tư pháp.",
      ),
      ["lead: Sở Tư pháp: Xây dựng phần mềm theo dõi kiến nghị"],
    ],
    [
      work(
        "1. Ban hành hướng dẫn bầu cử\n- Bảo đảm thống nhất với hướng dẫn của cấp trên.\n- Các văn bản hướng dẫn phải thể hiện rõ vai trò của Mặt trận.\n- Đơn vị chủ trì: Sở Tư pháp.",
      ),
      ["lead: Sở Tư pháp: Ban hành hướng dẫn bầu cử"],
    ],
    [
      work(
        "1. Mở đường dây nóng\na) Mục đích: Giúp doanh nghiệp phản ánh nhanh.\nb) Hình thức: Trực tuyến.\nc) Đơn vị thực hiện: Sở Tư pháp.",
      ),
      ["member: Sở Tư pháp: Mở đường dây nóng"],
    ],
    [
      work(
        "- Quyết định về phân cấp quản lý\n+ Nội dung: quy định chi tiết Điều 4.\n+ Cơ quan chủ trì: Sở Tư pháp.",
      ),
      ["lead: Sở Tư pháp: Quyết định về phân cấp quản lý"],
    ],
    // A content that states work is the task, without its label; the line above is its heading.
    [
      work(
        "1. Giảm chi phí thời gian\n- Nội dung: Cắt giảm thủ tục về đất đai.\n- Cơ quan chủ trì: Sở Tư pháp.\n2. Thông tin cho doanh nghiệp\n- Hoạt động: Công khai quy hoạch.\n- Cơ quan chủ trì: Sở Xây dựng.",
      ),
      ["lead: Sở Tư pháp: Cắt giảm thủ tục về đất đai.", "lead: Sở Xây dựng: Công khai quy hoạch."],
    ],
  ],
});
