import { formatUnits } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readUnitList } from "../list/unit-list.ts";

// A document → the units that its last line begins with, where the lines before declare short names.
export default snippets<string>({
  name: "units/declared-names",
  context: { year: 2026, province: "Lào Cai" },
  read: (lines, context) => formatUnits(readUnitList(lines.at(-1)!, 0, context)?.units ?? []),
  cases: [
    [
      "Sở Tài chính (sau đây gọi tắt là Sở) và Hiệp hội Doanh nghiệp tỉnh (sau đây gọi là Hiệp hội) ký kết.\nHiệp hội tổ chức đoàn tham gia hội chợ.",
      "Hiệp hội",
    ],
    [
      "Sở Tài chính (sau đây gọi tắt là Sở) và Hiệp hội Doanh nghiệp tỉnh (sau đây gọi tắt là Hiệp hội) ký kết.\nSở, Hiệp hội và Công an tỉnh phối hợp.",
      "Sở, Hiệp hội, Công an tỉnh",
    ],
    ["Công ty Cổ phần Cấp nước Hồng An, sau đây gọi tắt là Hồng An, cam kết.\nHồng An nộp hồ sơ.", "Hồng An"],
    // A longer name, another word, and a short name of what is no unit.
    ["Sở Tài chính (sau đây gọi tắt là Sở) chủ trì.\nSở Nội vụ rà soát thủ tục.", "Sở Nội vụ"],
    ["Sở Tài chính (sau đây gọi tắt là Sở) chủ trì.\nSở hữu đất đai.", ""],
    ["Kế hoạch cải cách hành chính (sau đây gọi tắt là Sở) được ban hành.\nSở rà soát thủ tục.", ""],
    [
      "Ban Chỉ đạo du lịch tỉnh (sau đây gọi tắt là Ban Chỉ đạo) họp.\nPhối hợp với Ban Chỉ đạo phát triển du lịch các xã.\nBan Chỉ đạo phát triển du lịch các xã báo cáo.",
      "Ban Chỉ đạo phát triển du lịch các xã*",
    ],
    [
      "Công ty TNHH Minh Phát (sau đây gọi tắt là Công ty) nộp hồ sơ.\nCông ty Cổ phần Hồng An báo cáo.",
      "Công ty Cổ phần Hồng An",
    ],
    // The end of another name.
    [
      "Ban Quản lý Khu kinh tế (sau đây gọi tắt là Ban) chủ trì.\nVăn phòng Ban: tổng hợp số liệu.",
      "Văn phòng Ban",
    ],
    // Without a declaration the noun alone names nobody.
    ["Sở Tài chính chủ trì.\nSở rà soát thủ tục.", ""],
  ],
});
