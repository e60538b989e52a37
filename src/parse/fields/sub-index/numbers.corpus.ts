import { subIndexExamples } from "../../../../test/support/sub-index-examples.ts";
import { subIndexNumbers } from "./numbers.ts";

export default subIndexExamples(subIndexNumbers, [
  ["Chỉ số thành phần số 4", ["pci.4"]],
  ["Chỉ số thành phần 1, 3 và 9", ["pci.1", "pci.3", "pci.9"]],
  ["Trụ cột III:", ["pci.3"]],
  // A name takes precedence over the number.
  ["Chỉ số thành phần 2 (Tính minh bạch)", ["pci.3"]],
  ["Chỉ số thành phần 4: Hạ tầng số", []],
  ["Chỉ số thành phần 40", []],
]);
