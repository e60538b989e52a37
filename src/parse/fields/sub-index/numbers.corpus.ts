import { subIndexExamples } from "../../../../test/support/sub-index-examples.ts";
import { subIndexNumbers } from "./numbers.ts";

export default subIndexExamples(subIndexNumbers, [
  ["Chỉ số thành phần số 4", ["pci.4"]],
  ["Chỉ số thành phần 1, 3 và 9", ["pci.1", "pci.3", "pci.9"]],
  ["CSTP3:", ["pci.3"]],
  ["Chỉ số thành phần 1 và chỉ số thành phần 3", ["pci.1", "pci.3"]],
  ["CSTP 1, CSTP 8", ["pci.1", "pci.8"]],
  ["CSTP1 và CSTP8", ["pci.1", "pci.8"]],
  ["CSTP 1 và CSTP 3 (Gia nhập thị trường; công khai, minh bạch)", ["pci.1", "pci.3"]],
  ["Trụ cột III:", ["pci.3"]],
  // A name takes precedence over the number.
  ["Chỉ số thành phần 2 (Tính minh bạch)", ["pci.3"]],
  ["Chỉ số thành phần 4: Hạ tầng số", []],
  ["Chỉ số thành phần 40", []],
  // The number of a criterion begins with that of its sub-index.
  ["Tiêu chí 3.1 về chất lượng công khai", ["pci.3"]],
  ["Các tiêu chí 3.1, 3.2:", ["pci.3"]],
  ["Các tiêu chí 3.1, 4.2:", []],
  ["Tiêu chí 3.1.", ["pci.3"]],
  ["Tiêu chí 40.1:", []],
  ["Chỉ số 3.5 điểm", []],
]);
