import { formatUnits } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { headAndRows } from "../../../../test/support/table-examples.ts";
import { cellOf } from "./row-cells.ts";
import { readUnitCells } from "./unit-cells.ts";

// The partners in the first row below a head.
export default snippets<string>({
  name: "table/unread-names",
  context: { year: 2026, province: "Lào Cai" },
  read(lines, context) {
    const { head, rows } = headAndRows(lines, context);
    return formatUnits(readUnitCells(undefined, cellOf(rows[0]!, head, "partners"), head, context).partners);
  },
  cases: [
    // Small letters after a name: those under a common noun, no words of a sentence.
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Doanh nghiệp, nhà cung cấp dịch vụ mạng, nhà đầu tư |",
      "Doanh nghiệp*, nhà cung cấp dịch vụ mạng*, nhà đầu tư*",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Hợp tác xã, tổ hợp tác, hộ kinh doanh |",
      "Hợp tác xã*, tổ hợp tác*, hộ kinh doanh*",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Sở Y tế, nhà văn hóa có trách nhiệm mở cửa |",
      "Sở Y tế",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Thanh tra các huyện, thị xã, thành phố; Sở Nội vụ |",
      "Thanh tra các huyện, thị xã, thành phố*, Sở Nội vụ",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | UBND các xã, phường: Viễn thông Lào Cai |",
      "UBND các xã, phường*, Viễn thông Lào Cai",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Các sở, ban, ngành: Sở Y tế, Sở Nội vụ |",
      "Sở Y tế, Sở Nội vụ",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Các đơn vị được khảo sát |",
      "Các đơn vị được khảo sát*",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Sở Y tế, các sở, ban, ngành có TTHC |",
      "Sở Y tế, các sở, ban, ngành có TTHC*",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Bưu điện tỉnh, Điện lực các khu vực |",
      "Bưu điện tỉnh, Điện lực các khu vực*",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Công an tinh |",
      "Công an tinh",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Chí cục Thuế; Sở Y tế |",
      "Chí cục Thuế, Sở Y tế",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Kho bạc |",
      "Kho bạc",
    ],
    // A name that recognition has spoilt, with words in small letters.
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Báo và Phát Truyền hình Lào Cai |",
      "Báo và Phát Truyền hình Lào Cai",
    ],
    // Bodies by what they do, whatever the verb; not by their part in this work.
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Các cơ quan tham mưu ban hành văn bản |",
      "Các cơ quan tham mưu ban hành văn bản*",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Sở Nội vụ; các đơn vị soạn thảo văn bản |",
      "Sở Nội vụ, các đơn vị soạn thảo văn bản*",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Cơ quan, đơn vị được giao chủ trì |",
      "Cơ quan, đơn vị được giao chủ trì*",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Các đơn vị phối hợp thực hiện |",
      "",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Các đơn vị triển khai theo kế hoạch |",
      "",
    ],
    // Nobody in particular, and no bodies at all.
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Các đơn vị liên quan |",
      "",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Các cơ quan, đơn vị có chức năng |",
      "",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Theo phân công |",
      "",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Báo cáo kết quả |",
      "",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Tổ chức hội nghị |",
      "",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Ban hành quyết định |",
      "",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Phòng họp tầng 2 |",
      "",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Ngân sách tỉnh |",
      "",
    ],
    [
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n| Mở lớp dạy nghề | Sở Công Thương | Hội nghị trực tuyến |",
      "",
    ],
  ],
});
