import { formatUnits } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readAddressees } from "./addressees.ts";

// A clause → the units that something is sent to.
export default snippets<string>({
  name: "deadline/addressees",
  context: { year: 2026, province: "Bình Định" },
  read: ([line], context) =>
    formatUnits(readAddressees(line!, { start: 0, end: line!.text.length }, context)),
  cases: [
    ["Các phòng gửi báo cáo về Sở Nội vụ trước ngày 10/12.", "Sở Nội vụ"],
    ["gửi Sở Tài chính để tổng hợp, báo cáo UBND tỉnh.", "Sở Tài chính"],
    ["trình UBND tỉnh phê duyệt trong quý II.", "UBND tỉnh"],
    ["hoàn thành trước ngày 10/12.", ""],
  ],
});
