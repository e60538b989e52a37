import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readMentions } from "./mention.ts";

export default snippets<string[]>({
  name: "sub-index/mention",
  context: { year: 2024, indexIds: ["pci"] },
  read: (lines, context) => readMentions(lines, context).map(({ value }) => value),
  cases: [
    ["Cải thiện Tính minh bạch, Chi phí thời gian.\nTập trung vào Tính minh bạch.", ["pci.3", "pci.4"]],
    ["Cải thiện môi trường kinh doanh.", []],
  ],
});
