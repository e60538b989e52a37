import { snippets } from "../../../../test/support/rule-corpus.ts";
import { numberingBreaks } from "./numbering-breaks.ts";
import { outline } from "./outline.ts";

// Lines → the breaks in their numbering: "after → before".
export default snippets<string[]>({
  name: "outline/breaks",
  read: (lines) =>
    numberingBreaks(outline(lines)).map(
      ({ after, before }) => `${after.label!.text} → ${before.label!.text}`,
    ),
  cases: [
    ["1. X\n2. Y\n3. Z", []],
    ["1. X\n3. Z", ["1. → 3."]],
    ["1. X\n2. Y\n2. Z", ["2. → 2."]],
    ["1. X\n2. Y\n1. Z", []],
    ["3. X\n2. Y", ["3. → 2."]],
    ["I. X\nII. Y\nIV. Z", ["II. → IV."]],
    ["A. X\nB. Y\nIII. Z", ["B. → III."]],
    ["A. X\nB. Y\nC. Z", []],
    ["C. X\nD. Y\nĐ. Z\nE. W", []],
    ["D. X\nE. Y\nG. Z", []],
    ["A. X\nC. Y", ["A. → C."]],
    ["a) X\nb) Y\nd) Z", ["b) → d)"]],
    ["c) X\nd) Y\nđ) Z\ne) W\ng) V", []],
    ["d) X\ne) Y", []],
    ["e) X\nh) Y", ["e) → h)"]],
    ["Điều 1. X\nĐiều 3. Y", ["Điều 1 → Điều 3"]],
    ["Phần thứ nhất\nPhần thứ ba", ["Phần thứ nhất → Phần thứ ba"]],
    ["1.1. X\n1.2. Y\n1.4. Z", ["1.2. → 1.4."]],
    ["1. X\n1.1. Y\n2. Z\n2.1. W", []],
    ["1. X\na) Y\nb) Z\n2. W\na) V", []],
    ["- X\n- Y\n+ Z", []],
    ["Một là, X\nBa là, Y", ["Một là, → Ba là,"]],
    ["I. X\n1. Y\n2. Z\nII. W\n3. V", []],
    ["Nhóm 1: X\nNhiệm vụ 1: Y\nNhiệm vụ 2: Z\nNhóm 2: W\nNhiệm vụ 3: V\nNhóm 3: U", []],
    ["Nhóm 1: X\nNhóm 3: Y", ["Nhóm 1: → Nhóm 3:"]],
    ["5. X\n7. Y", ["5. → 7."]],
  ],
});
