import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readFootnotes } from "./footnotes.ts";

export default snippets<string[]>({
  name: "footnote/footnotes",
  read: (lines) => readFootnotes(lines).map(({ mark, text }) => `${mark}: ${text}`),
  cases: [
    [
      "[1] Theo công bố của VCCI.\n[2] Nghị quyết số 2/NQ-CP.",
      ["1: Theo công bố của VCCI.", "2: Nghị quyết số 2/NQ-CP."],
    ],
    ["[3] Gồm hai nội dung:\n[3] nội dung thứ hai.", ["3: Gồm hai nội dung: nội dung thứ hai."]],
    ["Ghi chú không số.", [": Ghi chú không số."]],
  ],
});
