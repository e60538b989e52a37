import { subIndexExamples } from "../../../../test/support/sub-index-examples.ts";
import { severalSubIndices } from "./several.ts";

export default subIndexExamples(severalSubIndices, [
  ["Cải thiện các chỉ số “Gia nhập thị trường” và “Chi phí thời gian”", ["pci.1", "pci.4"]],
  ["Các chỉ số Tính minh bạch, Đào tạo lao động", ["pci.3", "pci.9"]],
  ["Cải thiện chỉ số Tính minh bạch trong năm nay", []],
  ["Tính minh bạch và Đào tạo lao động", []],
]);
