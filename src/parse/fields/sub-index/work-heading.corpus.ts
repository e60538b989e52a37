import { snippets } from "../../../../test/support/rule-corpus.ts";
import { subIndexOfWorkHeading } from "./work-heading.ts";

// A heading with its label → its sub-index.
export default snippets<string>({
  name: subIndexOfWorkHeading.id,
  context: { year: 2026, indexIds: ["pci"] },
  read: ([line], context) =>
    subIndexOfWorkHeading
      .read(line!, "1. ".length, context)
      .map(({ id }) => id)
      .join(" "),
  cases: [
    ["1. Giảm chi phí thời gian cho người nộp thuế", "pci.4"],
    ["1. Giảm chi phí thời gian của doanh nghiệp, người dân: rà soát quy trình", "pci.4"],
    ["1. Phòng, chống tham nhũng, giảm chi phí không chính thức", "pci.5"],
    ["1. Đổi mới trang thông tin và nâng cao chỉ số Tính minh bạch", "pci.3"],
    ["1. Phối hợp với Sở Tài chính, Kho bạc trong tiếp cận đất đai", "pci.2"],
    // A sentence, another subject, several names, a name without work.
    ["1. Phòng A rà soát quy trình, giảm chi phí thời gian cho doanh nghiệp.", ""],
    ["1. Nâng cao tính minh bạch trong đấu thầu", ""],
    ["1. Giảm chi phí thời gian, nâng cao tính minh bạch", ""],
    ["1. Khảo sát chi phí không chính thức", ""],
    ["1. Báo cáo kết quả chỉ số Tính minh bạch", ""],
  ],
});
