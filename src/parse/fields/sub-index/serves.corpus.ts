import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readMentions } from "./mention.ts";
import { SERVES_RULE } from "./serves.ts";

// A line → the sub-indices that its work serves.
export default snippets<string[]>({
  name: "sub-index/serves",
  context: { year: 2024, indexIds: ["pci"] },
  read: (lines, context) =>
    readMentions(lines, context).flatMap(({ value, rule }) => (rule === SERVES_RULE ? value : [])),
  cases: [
    [
      "Phòng Quản lý đô thị giải quyết hồ sơ đúng hạn, góp phần giảm chi phí thời gian của doanh nghiệp.",
      ["pci.4"],
    ],
    [
      "Để góp phần nâng cao chỉ số thành phần Tính minh bạch, Văn phòng Sở công khai quy hoạch trên trang tin.",
      ["pci.3"],
    ],
    [
      "Tính minh bạch được quan tâm.\nVăn phòng Sở công khai quy hoạch, góp phần nâng cao Tính minh bạch.",
      ["pci.3"],
    ],
    // A purpose without work, and other words before the name.
    ["Góp phần giảm chi phí thời gian.", []],
    ["Phòng Quản lý đô thị giải quyết hồ sơ đúng hạn; theo dõi chi phí thời gian của doanh nghiệp.", []],
  ],
});
