import { formatUnits } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readTask } from "./task.ts";

// The words of a task → its role, partners and due date.
export default snippets<string>({
  name: "assignment/task",
  context: { year: 2026, province: "Bình Định" },
  read([line], context) {
    const { role, partners, due } = readTask(line!, 0, line!.text.length, context, { collecting: true });
    return `${role}${partners.length > 0 ? ` + ${formatUnits(partners)}` : ""}${due ? ` by ${due.iso ?? due.month}` : ""}`;
  },
  cases: [
    ["chủ trì, phối hợp với Sở Nội vụ xây dựng đề án.", "lead + Sở Nội vụ"],
    [
      "phối hợp với Sở Tư pháp rà soát văn bản trước ngày 15/9/2026.",
      "coordinate + Sở Tư pháp by 2026-09-15",
    ],
    ["là cơ quan đầu mối tổng hợp số liệu.", "focal"],
    ["làm đầu mối triển khai Kế hoạch.", "focal"],
    ["đầu mối tiếp nhận kiến nghị của doanh nghiệp.", "focal"],
    // Somebody else is the focal point.
    ["cử 01 cán bộ làm đầu mối theo dõi.", "member"],
    ["cung cấp thông tin đầu mối liên hệ.", "member"],
    ["rà soát, giảm đầu mối giải quyết thủ tục.", "member"],
    ["tiếp nhận hồ sơ thông qua đầu mối của bộ phận một cửa.", "member"],
    ["theo dõi, đôn đốc và tổng hợp báo cáo của các đơn vị.", "focal"],
    ["tuyên truyền trên hệ thống truyền thanh cơ sở.", "member"],
    // What the receiver of the papers does with them.
    [
      "gửi hồ sơ về Sở Nội vụ trước ngày 15/9/2026 để Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp thẩm định.",
      "member by 2026-09-15",
    ],
    ["gửi hồ sơ về Sở Nội vụ để phối hợp với Sở Tư pháp thẩm định.", "member"],
    ["gửi hồ sơ về Sở Nội vụ; phối hợp với Sở Tư pháp thẩm định.", "coordinate + Sở Tư pháp"],
    ["cử cán bộ để phối hợp với Sở Tư pháp thẩm định.", "coordinate + Sở Tư pháp"],
  ],
});
