import { formatLabels } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readMarkedUnits, readRoleLabels } from "./role-label.ts";

const context = { year: 2026, province: "Bình Định" };

export default snippets<string>({
  name: "assignment/role-label",
  context,
  read: ([line], facts) => formatLabels(readRoleLabels(line!, 0, facts)),
  cases: [
    ["Đơn vị chủ trì: Sở Công Thương.", "Sở Công Thương [lead]"],
    ["Cơ quan phối hợp: Sở Y tế, Sở Nội vụ.", "Sở Y tế, Sở Nội vụ [coordinate]"],
    ["Chủ trì: Sở Công Thương; phối hợp: Sở Y tế.", "Sở Công Thương [lead]; Sở Y tế [coordinate]"],
    ["Đầu mối: Văn phòng Sở.", "Văn phòng Sở [focal]"],
    ["Phân công: Sở Công Thương chủ trì; Sở Y tế phối hợp.", "Sở Công Thương [lead]; Sở Y tế [coordinate]"],
    ["Phân công: Sở Công Thương chủ trì xây dựng đề án.", ""],
    ["Thời gian thực hiện: quý II năm 2026.", ""],
    ["Sở Công Thương chủ trì.", ""],
  ],
});

export const marked = snippets<string>({
  name: "assignment/role-label: marked units",
  context,
  read: ([line], facts) => formatLabels(readMarkedUnits(line!, 0, facts)),
  cases: [
    ["Sở Tư pháp (chủ trì); Sở Y tế (phối hợp).", "Sở Tư pháp [lead]; Sở Y tế [coordinate]"],
    ["Sở Tư pháp; Sở Y tế.", ""],
  ],
});
