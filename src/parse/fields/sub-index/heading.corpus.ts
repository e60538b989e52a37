import { subIndexExamples } from "../../../../test/support/sub-index-examples.ts";
import { subIndexHeading } from "./heading.ts";

export default subIndexExamples(subIndexHeading, [
  ["Chỉ số “Chi phí thời gian”", ["pci.4"]],
  ["Nâng cao chỉ số Tính minh bạch", ["pci.3"]],
  ["Tính minh bạch: đạt 6,8 điểm", ["pci.3"]],
  ["Chỉ số thành phần 4: “Hạ tầng số”", ["? Hạ tầng số"]],
  ['Thuế tỉnh bổ sung nội dung "Chi phí không chính thức" vào kế hoạch đã gửi', []],
  [
    "Sở Tài chính chủ trì, phối hợp với Sở Nội vụ rà soát chỉ số “Gia nhập thị trường”; tham mưu giải pháp.",
    [],
  ],
  ["Đề nghị Sở Nội vụ làm rõ chỉ tiêu “Chi phí thời gian” trong kế hoạch", []],
  ["Chỉ số chính Tính minh bạch: đạt 6,8 điểm", ["pci.3"]],
  ["Chỉ số chính 3: Tính minh bạch", ["pci.3"]],
  ["Chỉ số Chính sách hỗ trợ doanh nghiệp", ["pci.8"]],
  ["Chỉ số thành phần thứ nhất: Gia nhập thị trường (tăng ít nhất 0,5 điểm)", ["pci.1"]],
  ["Chỉ số thành phần thứ ba - Tính minh bạch", ["pci.3"]],
  ["Trụ cột III. Tính minh bạch", ["pci.3"]],
  ["Trụ cột thứ năm: “Hạ tầng số”", ["? Hạ tầng số"]],
  // The name after its index.
  ["Chỉ số PCI: Tính minh bạch", ["pci.3"]],
  ["PGI - Đảm bảo tuân thủ", ["pgi.2"]],
  ["Về chỉ số PAPI năm 2024: Quản trị điện tử", ["papi.8"]],
  ["Chỉ số PCI: phấn đấu đạt 70 điểm", []],
  ["Sở Nội vụ báo cáo chỉ số PCI: Tính minh bạch", []],
  // A plan that amends another one says first what it changes.
  ["Sửa đổi cơ quan chủ trì Nội dung 8 “Tính minh bạch”: Sở Nội vụ.", ["pci.3"]],
  ["Điều chỉnh mục tiêu chỉ số thành phần “Tính minh bạch” tại Mục III: đạt 7 điểm.", ["pci.3"]],
  ["Sửa đổi, bổ sung nhiệm vụ của chỉ số Đào tạo lao động như sau:", ["pci.9"]],
  ["Bổ sung nội dung “Chi phí không chính thức” vào kế hoạch đã gửi", []],
  ["Phấn đấu Tính minh bạch đạt 6,8 điểm", []],
  ["Rà soát thủ tục hành chính", []],
  // Words for work and a verb before the name: only a whole heading.
  ["Nhóm giải pháp về giảm chi phí thời gian", ["pci.4"]],
  ["Nhóm nhiệm vụ giảm chi phí không chính thức", ["pci.5"]],
  ["Các nhiệm vụ, giải pháp nhằm tăng cường tính minh bạch", ["pci.3"]],
  ["Nhiệm vụ và giải pháp cải thiện chỉ số Gia nhập thị trường:", ["pci.1"]],
  ["Tăng tính minh bạch", ["pci.3"]],
  ["Nhiệm vụ, giải pháp nâng cao Tính minh bạch trong tiếp cận quy hoạch của doanh nghiệp", []],
  ["Tăng cường tính minh bạch, công khai quy hoạch.", []],
  ["Tăng tính minh bạch.", []],
  ["Cắt giảm chi phí thời gian cho doanh nghiệp khi làm thủ tục", []],
  ["Nhóm giải pháp về tuyên truyền", []],
]);
