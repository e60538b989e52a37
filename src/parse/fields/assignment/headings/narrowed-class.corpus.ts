import { formatUnits } from "../../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { descendants } from "../../../structure/outline/section.ts";
import { narrowedClass } from "./narrowed-class.ts";

const WORK = "\n- Rà soát, hoàn thiện quy trình nội bộ.\n- Phê duyệt kế hoạch giám sát hằng năm.";

// A heading over items of work → the class that it names with what its members do.
export default snippets<string[]>({
  name: "assignment/headings/narrowed-class",
  context: { year: 2026, province: "Bình Định" },
  read: (lines, context) =>
    descendants(outline(lines)).flatMap((section) => {
      const found = section.line && narrowedClass(section, section.textStart, context);
      return found ? [formatUnits(found.units)] : [];
    }),
  cases: [
    [
      `2. Các sở, ngành chủ trì, quản lý, tham gia thực hiện các dự án thuộc Chương trình${WORK}`,
      ["Các sở, ngành chủ trì, quản lý, tham gia thực hiện các dự án thuộc Chương trình*"],
    ],
    [
      `3. Cơ quan chủ trì giải quyết thủ tục đầu tư dự án${WORK}`,
      ["Cơ quan chủ trì giải quyết thủ tục đầu tư dự án*"],
    ],
    [`2. Các cơ quan phụ trách tuyên truyền${WORK}`, ["Các cơ quan phụ trách tuyên truyền*"]],
    [
      `2. Các doanh nghiệp cung cấp dịch vụ viễn thông công ích${WORK}`,
      ["Các doanh nghiệp cung cấp dịch vụ viễn thông công ích*"],
    ],
    // A bracket lists its members.
    [
      `1.3. Các cơ quan tham mưu quản lý ngành, lĩnh vực (gồm các Sở: Xây dựng, Công Thương)${WORK}`,
      ["Sở Xây dựng, Sở Công Thương"],
    ],
    // What they are to do: a sentence, not a name.
    [`2. Các đơn vị quản lý chặt chẽ việc sử dụng xe công${WORK}`, []],
    [`2. Các sở, ngành chủ trì, phối hợp thực hiện${WORK}`, []],
    [`2. Các sở, ngành chủ trì thực hiện nhiệm vụ được giao${WORK}`, []],
    [`2. Các sở, ngành tham mưu UBND tỉnh ban hành quy định${WORK}`, []],
    [`2. Các đơn vị cung cấp thông tin, số liệu${WORK}`, []],
    [`2. Các địa phương quản lý tốt các chợ, khẩn trương rà soát${WORK}`, []],
    [`2. Sở Y tế quản lý các cơ sở khám bệnh${WORK}`, []],
    // Without items of work, or with a mark at its end, it may be a sentence.
    ["2. Các cơ quan quản lý dự án\n3. Các cơ quan phụ trách tuyên truyền", []],
    [`2. Các đơn vị sử dụng vốn đầu tư công.${WORK}`, []],
    ["2. Các đơn vị sử dụng vốn đầu tư công\n- Sở Y tế\n- Sở Xây dựng", []],
  ],
});
