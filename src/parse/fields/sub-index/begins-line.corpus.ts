import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readNamesAtLineStart } from "./begins-line.ts";

// Lines that begin with the name of a sub-index and state more about it.
export default snippets<string[]>({
  name: "sub-index/begins-line",
  context: { year: 2024, indexIds: ["pci"] },
  read: (lines, context) => readNamesAtLineStart(lines, context).map(({ value }) => value),
  cases: [
    ["2 Tính minh bạch 7,20 |Phòng Tổng hợp", ["pci.3"]],
    ["B |Tính minh bạch 7,20\tPhòng Tổng hợp", ["pci.3"]],
    ["- Chỉ số thành phần “Chi phí thời gian” Phòng Tổng hợp", ["pci.4"]],
    ["Chỉ số Chi phí thời gian: tổ chức đối thoại với doanh nghiệp.", ["pci.4"]],
    // A name alone in its cell, or in its line, a list of names, a name inside a sentence, results.
    ["2\tTính minh bạch\t7,20", []],
    ["- Tính minh bạch", []],
    ["3. Chi phí thời gian;", []],
    ["Tính minh bạch, Chi phí thời gian và Đào tạo lao động cần được cải thiện.", []],
    ["Cải thiện Tính minh bạch của các cơ quan trong tỉnh.", []],
    ["- Tính minh bạch: 6,15 điểm, giảm 0,3 điểm so với năm 2022.", []],
  ],
});
