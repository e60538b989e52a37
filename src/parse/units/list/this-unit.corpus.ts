import { snippets } from "../../../../test/support/rule-corpus.ts";
import { withUnitsMeant } from "./this-unit.ts";

// A line → the unit that its last "này" means: the one with the same noun that the line names before.
export default snippets<string | null>({
  name: "units/this-unit",
  context: { year: 2026, province: "Lào Cai" },
  read([line], context) {
    const at = line!.text.lastIndexOf(". ") + 2;
    const name = line!.text.slice(at).split(" ").slice(0, 2).join(" ");
    const [unit] = withUnitsMeant([{ name, unitId: null, group: false }], line!, at, context);
    return unit?.name ?? null;
  },
  cases: [
    ["Các xã gửi kết quả về Sở Nội vụ. Sở này thẩm tra số liệu.", "Sở Nội vụ"],
    ["Nộp phiếu cho Phòng Tổng hợp; bản sao gửi Văn phòng. Phòng này nhập số liệu.", "Phòng Tổng hợp"],
    // Nobody has such a name, or the group is meant.
    ["Các xã gửi kết quả về Văn phòng. Sở này thẩm tra số liệu.", "Sở này"],
    ["Các sở gửi kết quả. Sở này thẩm tra số liệu.", "Sở này"],
    ["Sở Y tế rà soát. Phòng Giá lập bảng.", "Phòng Giá"],
  ],
});
