import { formatUnits } from "../../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { readTask } from "./task.ts";

// The words of a task → its role, partners and due date.
export default snippets<string>({
  name: "assignment/shared/task",
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
    // Examples of a group.
    [
      "phối hợp với các sở, ngành có liên quan như Sở Nội vụ, Sở Công Thương kiểm tra liên ngành.",
      "coordinate + Sở Nội vụ, Sở Công Thương",
    ],
    ["là cơ quan đầu mối tổng hợp số liệu.", "focal"],
    ["làm đầu mối, cùng Sở Nội vụ, Sở Tư pháp rà soát văn bản.", "focal + Sở Nội vụ, Sở Tư pháp"],
    ["chịu trách nhiệm chính, phối hợp với Sở Nội vụ rà soát văn bản.", "lead + Sở Nội vụ"],
    ["chịu trách nhiệm trước UBND tỉnh về số liệu.", "member"],
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
    // The lead, or the body that coordinates, is somebody else.
    ["trả lời bằng văn bản khi cơ quan chủ trì lấy ý kiến.", "member"],
    ["gửi số liệu cho các đơn vị chủ trì tiêu chí.", "member"],
    ["là cơ quan chủ trì tham mưu đề án.", "lead"],
    ["với vai trò đơn vị chủ trì, rà soát các tiêu chí.", "lead"],
    ["(cơ quan chủ trì) xây dựng đề án.", "lead"],
    ["đôn đốc cơ quan chủ trì; chủ trì kiểm tra hồ sơ.", "lead"],
    ["triển khai các dự án do Bộ Y tế chủ trì theo nhiệm vụ được giao.", "member"],
    ["triển khai dự án do Bộ Y tế giao và chủ trì kiểm tra.", "lead"],
    ["tham mưu Hội đồng phối hợp phổ biến, giáo dục pháp luật ban hành kế hoạch.", "member"],
    ["chỉ đạo các ban, ngành, đoàn thể chủ động, tích cực phối hợp với lực lượng dân quân.", "member"],
    ["chỉ đạo các trạm y tế, phối hợp với Sở Tư pháp tuyên truyền.", "coordinate + Sở Tư pháp"],
    // The receiver of the papers is the standing body.
    [
      "gửi kế hoạch về Công an tỉnh, cơ quan thường trực Ban Chỉ đạo, trước ngày 15/9/2026.",
      "member by 2026-09-15",
    ],
    ["báo cáo kết quả qua Sở Nội vụ (cơ quan thường trực).", "member"],
    ["là cơ quan thường trực của Ban Chỉ đạo, gửi báo cáo về Bộ Nội vụ.", "focal"],
  ],
});
