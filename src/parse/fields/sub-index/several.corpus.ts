import { subIndexExamples } from "../../../../test/support/sub-index-examples.ts";
import { severalSubIndices } from "./several.ts";

export default subIndexExamples(severalSubIndices, [
  ["Cải thiện các chỉ số “Gia nhập thị trường” và “Chi phí thời gian”", ["pci.1", "pci.4"]],
  ["Các chỉ số Tính minh bạch, Đào tạo lao động", ["pci.3", "pci.9"]],
  ["Cải thiện chỉ số Tính minh bạch trong năm nay", []],
  // What somebody does is no heading.
  ["Phối hợp với Sở Nội vụ theo dõi chỉ số Tính minh bạch", []],
  ["Tham mưu cải thiện chỉ số Tính minh bạch", []],
  // Names alone need no word before them; units may follow.
  ["Tính minh bạch và Đào tạo lao động", ["pci.3", "pci.9"]],
  ["Về Tính minh bạch, Đào tạo lao động - Sở Nội vụ", ["pci.3", "pci.9"]],
  ["Tính minh bạch và Đào tạo lao động: Sở Nội vụ, Sở Y tế", ["pci.3", "pci.9"]],
  ["Sở Nội vụ cải thiện Tính minh bạch và Đào tạo lao động", []],
  ["Tính minh bạch và Đào tạo lao động được cải thiện rõ", []],
]);
