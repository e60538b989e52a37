import { formatUnits } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readAddressees } from "./addressees.ts";

// A clause in a letter of Sở Du lịch → the units that something is sent to.
export default snippets<string>({
  name: "deadline/issuer-by-kind",
  context: { year: 2026, province: "Bình Định" },
  read: ([line], context) =>
    formatUnits(
      readAddressees(
        line!,
        { start: 0, end: line!.text.length },
        { ...context, issuer: { name: "Sở Du lịch", unitId: null } },
      ),
    ),
  cases: [
    ["Đề nghị các đơn vị đăng ký, gửi về Sở trước ngày 20/11/2026.", "Sở Du lịch"],
    ["Gửi hồ sơ về Sở (trong giờ làm việc) trước ngày 20/11/2026.", "Sở Du lịch"],
    // Another kind, or another unit of this kind.
    ["Các trường gửi báo cáo về trường trước ngày 20/11/2026.", ""],
    ["Văn phòng Sở Mới lập danh sách, gửi về Sở trước ngày 20/11/2026.", ""],
    ["Rà soát quy định về sở hữu trước ngày 20/11/2026.", ""],
  ],
});
