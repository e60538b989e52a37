import { snippets } from "../../../../test/support/rule-corpus.ts";
import { namesWithIndex } from "./name-with-index.ts";

// Lines → the sub-indices whose index a bracket states.
export default snippets<string[]>({
  name: "sub-index/name-with-index",
  context: { year: 2026 },
  read: ([line], context) =>
    namesWithIndex(line!.text, context).map(
      ({ start, end, entry }) => `${line!.text.slice(start, end)}: ${entry.subIndex.id}`,
    ),
  cases: [
    ["3. Chỉ số thành phần Kết quả dịch vụ (SIPAS) đạt từ 89% trở lên.", ["Kết quả dịch vụ: sipas.1.4"]],
    ["5. Tiếp cận dịch vụ (thuộc SIPAS): đạt từ 86% trở lên.", ["Tiếp cận dịch vụ: sipas.1.1"]],
    [
      "Cải cách thủ tục hành chính đạt từ 93%, Thủ tục hành chính (SIPAS) đạt từ 88%.",
      ["Thủ tục hành chính: sipas.1.2"],
    ],
    ["Tiếp cận dịch vụ (SIPAS): đạt từ 86% trở lên.", ["Tiếp cận dịch vụ: sipas.1.1"]],
    ["- Nâng cao Thủ tục hành chính (SIPAS).", ["Thủ tục hành chính: sipas.1.2"]],
    // The index itself, and words that name none of its parts.
    ["Chỉ số hài lòng về sự phục vụ hành chính (SIPAS) đạt 87%.", []],
    ["Kết quả khảo sát (SIPAS) của tỉnh đạt 87%.", []],
    ["Tiếp cận dịch vụ (theo SIPAS năm 2025).", []],
  ],
});
