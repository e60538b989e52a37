import { snippets } from "../../../../test/support/rule-corpus.ts";
import { subIndicesOfWork } from "./named-in-tasks.ts";

// A task → the sub-indices that its words say it is for.
export default snippets<string>({
  name: "sub-index/named-in-tasks",
  context: { year: 2026, indexIds: ["pci"] },
  read: ([line], context) =>
    subIndicesOfWork(line!, { from: 0, to: line!.text.length }, new Map(), context)
      .map(({ id }) => id)
      .join(" "),
  cases: [
    // A bracket that only names one, with or without what is done for it.
    ["Niêm yết giá dịch vụ tại các trạm y tế (tính minh bạch).", "pci.3"],
    ["Lập danh mục khu đất trống (tiếp cận đất đai); gửi Sở Tài chính", "pci.2"],
    ["Trả hồ sơ trước hạn 02 ngày (góp phần giảm chi phí thời gian cho doanh nghiệp).", "pci.4"],
    ["Đối thoại mỗi quý (Chỉ số Tính năng động của chính quyền tỉnh)", "pci.7"],
    ["Mở lớp cho thợ hàn (thuộc chỉ số “Đào tạo lao động”)", "pci.9"],
    // Work or another subject in the bracket.
    ["Mở lớp cho cán bộ cơ sở (hỗ trợ doanh nghiệp).", ""],
    ["Công khai dự toán (tính minh bạch của đấu thầu).", ""],
    ["Rà soát thủ tục (thời gian, chi phí, số lần đi lại).", ""],
    // What the work contributes to.
    ["Số hóa kho hồ sơ, góp phần giảm chi phí thời gian cho người dân, doanh nghiệp.", "pci.4"],
    ["Để góp phần nâng cao Tính minh bạch, Phòng A đăng dự thảo quy định.", "pci.3"],
    ["Bỏ giấy phép con nhằm cải thiện và nâng cao chỉ số Gia nhập thị trường năm 2026.", "pci.1"],
    ["Xử lý cán bộ nhũng nhiễu, qua đó nâng điểm chỉ số thành phần 5.", "pci.5"],
    ["Đăng dự toán trên trang của Sở, phục vụ chỉ số Tính minh bạch.", "pci.3"],
    ["Bớt 30% thời gian xử lý để giảm chi phí thời gian cho doanh nghiệp.", "pci.4"],
    // Common words: the purpose of any work, or another subject.
    ["Số hóa kho hồ sơ nhằm giảm chi phí thời gian.", ""],
    ["Số hóa kho hồ sơ nhằm giảm chi phí thời gian cho người bệnh.", ""],
    ["Đấu thầu qua mạng, góp phần nâng cao tính minh bạch trong đấu thầu.", ""],
    ["Đấu thầu qua mạng, góp phần nâng cao tính minh bạch của thị trường.", ""],
    ["Giảm chi phí thời gian cho doanh nghiệp.", ""],
    ["Rà soát chi phí không chính thức mà doanh nghiệp phản ánh.", ""],
    // Help for the unit that leads it.
    ["Phối hợp với Sở Nội vụ nâng cao tính minh bạch; xong trước 30/6.", "pci.3"],
    ["Phối hợp Thanh tra tỉnh giảm chi phí không chính thức.", "pci.5"],
    ["Phối hợp Sở Nội vụ công khai thủ tục, bảo đảm tính minh bạch của hồ sơ.", ""],
  ],
});
