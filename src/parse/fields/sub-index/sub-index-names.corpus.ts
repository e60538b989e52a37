import { type SnippetCorpus, snippets } from "../../../../test/support/rule-corpus.ts";
import { readSubIndexNames } from "./sub-index-names.ts";

// The text of a heading → ids of the sub-indices that it names; "?" marks a name that the catalogue does not know.
const headings = (
  name: string,
  context: NonNullable<SnippetCorpus<string[]>["context"]>,
  cases: SnippetCorpus<string[]>["cases"],
) =>
  snippets<string[]>({
    name: `sub-index/sub-index-names: ${name}`,
    context,
    read: (lines, facts) =>
      lines.flatMap((line) => readSubIndexNames(line, 0, facts).map((sub) => sub.id ?? `? ${sub.name}`)),
    cases,
  });

export const pci = headings("pci", { year: 2024, indexIds: ["pci"] }, [
  ["Gia nhập thị trường", ["pci.1"]],
  ["Chỉ số Gia nhập thị trường", ["pci.1"]],
  ["Chỉ số gia nhập thị trường:", ["pci.1"]],
  ["Chỉ số “Gia nhập thị trường”", ["pci.1"]],
  ["Chỉ số thành phần 1: Gia nhập thị trường", ["pci.1"]],
  ["Chỉ số thành phần số 1 - Gia nhập thị trường", ["pci.1"]],
  ["CHỈ SỐ GIA NHẬP THỊ TRƯỜNG", ["pci.1"]],
  ["Về chỉ số Gia nhập thị trường", ["pci.1"]],
  ["Cải thiện chỉ số Gia nhập thị trường", ["pci.1"]],
  ["Nâng cao chỉ số thành phần “Gia nhập thị trường”", ["pci.1"]],
  ["Đối với chỉ số Tiếp cận đất đai", ["pci.2"]],
  ["Đào tạo lao động - phấn đấu tăng điểm so với năm 2023", ["pci.9"]],
  ["Chỉ số Đào tạo lao động – duy trì trong nhóm 20 tỉnh dẫn đầu", ["pci.9"]],
  ["Tính minh bạch, tăng ít nhất 0,5 điểm", ["pci.3"]],
  ["Tiếp cận đất đai và sự ổn định trong sử dụng đất", ["pci.2"]],
  ["Chỉ số Tiếp cận đất đai: phấn đấu đạt 7 điểm", ["pci.2"]],
  ["Tính minh bạch và tiếp cận thông tin", ["pci.3"]],
  ["Chỉ số Tính minh bạch", ["pci.3"]],
  ["Tiêu chí “Chi phí thời gian”", ["pci.4"]],
  ["Chi phí thời gian để thực hiện các quy định của Nhà nước", ["pci.4"]],
  ["Các chi phí không chính thức", ["pci.5"]],
  ["Chỉ số Chi phí không chính thức", ["pci.5"]],
  ["Môi trường cạnh tranh bình đẳng", ["pci.6"]],
  ["Chỉ số Cạnh tranh bình đẳng", ["pci.6"]],
  ["Tính năng động", ["pci.7"]],
  ["Tính năng động và tiên phong của chính quyền tỉnh", ["pci.7"]],
  ["Dịch vụ hỗ trợ doanh nghiệp", ["pci.8"]],
  ["Đào tạo lao động", ["pci.9"]],
  ["Chính sách đào tạo lao động", ["pci.9"]],
  ["Chỉ số Chính sách đào tạo lao động", ["pci.9"]],
  ["Thiết chế pháp lý và an ninh trật tự", ["pci.10"]],
  ["Thiết chế pháp lý", ["pci.10"]],
  // The name identifies the sub-index, not the number before it.
  ["Chỉ số thành phần 7: Gia nhập thị trường", ["pci.1"]],
  // Numbers without names.
  ["Chỉ số thành phần 3", ["pci.3"]],
  ["Chỉ số thành phần số 3:", ["pci.3"]],
  ["Chỉ số thành phần thứ 3", ["pci.3"]],
  ["Chỉ số thành phần thứ ba", ["pci.3"]],
  ["Tiêu chí số 10", ["pci.10"]],
  ["Chỉ tiêu 3", ["pci.3"]],
  ["Chỉ số III", ["pci.3"]],
  ["Chỉ số 1 và 2", ["pci.1", "pci.2"]],
  ["Chỉ số thành phần 4, 5 và 6", ["pci.4", "pci.5", "pci.6"]],
  ["Các chỉ số thành phần số 4 và số 5", ["pci.4", "pci.5"]],
  ["Chỉ số thành phần 11", []],
  ["Chỉ số thành phần", []],
  ["Chỉ số thành phần 1 (Gia nhập thị trường)", ["pci.1"]],
  ["Chỉ số thành phần 2 (Tính minh bạch):", ["pci.3"]],
  ["Chỉ số thành phần 2 (02 nhiệm vụ)", ["pci.2"]],
  ["Chỉ số thành phần 1 (CSTP1) - Tính minh bạch", ["pci.3"]],
  ["Chỉ số thành phần 7 (CSTP 7): Tính năng động", ["pci.7"]],
  // Several names.
  ["Các chỉ số “Tính minh bạch” và “Chi phí thời gian”", ["pci.3", "pci.4"]],
  ["Chỉ số Tính minh bạch và Chi phí thời gian", ["pci.3", "pci.4"]],
  [
    "Nhiệm vụ nâng cao các chỉ số Gia nhập thị trường, Tiếp cận đất đai và Tính minh bạch",
    ["pci.1", "pci.2", "pci.3"],
  ],
  ["Nhiệm vụ, giải pháp nâng cao chỉ số Gia nhập thị trường", ["pci.1"]],
  ["Tính minh bạch Phấn đấu đạt từ 6 điểm trở lên.", ["pci.3"]],
  ["Chỉ số Tính minh bạch Giao Sở Tài chính chủ trì.", ["pci.3"]],
  ["Chỉ số Đào tạo lao động (CSTP 9)", ["pci.9"]],
  ["Chỉ số thành phần Tính minh bạch", ["pci.3"]],
  ["Chỉ số “Thiết chế pháp lý & an ninh trật tự”", ["pci.10"]],
  ["Gia nhập thị trường, chi phí thời gian: công khai thủ tục đăng ký", ["pci.1", "pci.4"]],
  ["CSTP 9 - Liên kết với doanh nghiệp", ["pci.9"]],
  ["Duy trì chỉ số Gia nhập thị trường", ["pci.1"]],
  ["Giải pháp nâng cao chỉ số Tính năng động", ["pci.7"]],
  ["Chi so Gia nhap thi truong", ["pci.1"]],
  ["Chỉ số Gia nhập thi trường", ["pci.1"]],
  ["CHỈ SỐ THÀNH PHẦN 2: TIẾP CẬN ĐẤT ĐAI", ["pci.2"]],
  ["Nhóm chỉ số Chi phí thời gian", ["pci.4"]],
  // Headings about something else.
  ["Tổ chức thực hiện", []],
  ["Chỉ số giá tiêu dùng", []],
  ["Tiêu chí thi đua", []],
  ["Chi phí quản lý hành chính", []],
  ["Nội dung công việc", []],
  ["Đối với các doanh nghiệp", []],
  ["Mục đích, yêu cầu", []],
  ["Nhiệm vụ chung", []],
  ["Sở Kế hoạch và Đầu tư", []],
  ["Tiếp cận nguồn vốn ưu đãi cho doanh nghiệp nhỏ", []],
  ["Đào tạo cán bộ, công chức", []],
  ["Chỉ số PCI năm 2024", []],
  ["Chỉ số năng lực cạnh tranh cấp tỉnh", []],
  ["Tăng cường hỗ trợ doanh nghiệp tiếp cận đất đai tại các khu công nghiệp", []],
  ["Nội dung thực hiện", []],
]);

export const papi = headings("papi", { year: 2025, indexIds: ["papi"] }, [
  ["Tham gia của người dân ở cấp cơ sở", ["papi.1"]],
  ["Chỉ số nội dung “Tham gia của người dân ở cấp cơ sở”.", ["papi.1"]],
  ["Nội dung 1: Tham gia của người dân ở cấp cơ sở", ["papi.1"]],
  ["Chỉ số nội dung 2 “Công khai, minh bạch trong việc ra quyết định ở địa phương”", ["papi.2"]],
  ["Trách nhiệm giải trình với người dân", ["papi.3"]],
  ["Kiểm soát tham nhũng trong khu vực công", ["papi.4"]],
  ["Thủ tục hành chính công", ["papi.5"]],
  ["Cung ứng dịch vụ công", ["papi.6"]],
  ["Quản trị môi trường", ["papi.7"]],
  ["Quản trị điện tử", ["papi.8"]],
  ["Chỉ số Chính phủ điện tử", ["papi.8"]],
  ["Chỉ số nội dung 8", ["papi.8"]],
  // Parts of a sub-index, by name; by number alone only the whole is known.
  ["Y tế công lập", ["papi.6.1"]],
  ["Chỉ số thành phần 6.3 “Cơ sở hạ tầng căn bản”", ["papi.6.3"]],
  ["CSTP 1.4 - Đóng góp tự nguyện", ["papi.1.4"]],
  ["Chỉ số thành phần 5.3", ["papi.5"]],
  ["CSND 7 - Giữ sạch kênh rạch trong xã", ["papi.7"]],
  ["Phối hợp kiểm soát tham nhũng", ["papi.4"]],
  ["Phối hợp thực hiện quản trị điện tử", ["papi.8"]],
  ["Phối hợp với Sở Nội vụ tuyển dụng", []],
  ["Nâng cấp trạm y tế", []],
  ["Nội dung 9", []],
  ["Phấn đấu Chỉ số nội dung “Quản trị môi trường” đạt từ 3,80 điểm trở lên (năm 2024 đạt 3,55 điểm).", []],
  ["Nội dung công khai", []],
]);

/** Before 2018 the index had six sub-indices. */
export const papiBefore = headings("papi 2016", { year: 2016, indexIds: ["papi"] }, [
  ["Kiểm soát tham nhũng trong khu vực công", ["papi.4"]],
  ["Quản trị môi trường", []],
  ["Chỉ số nội dung 7", []],
]);

export const parIndex = headings("par-index", { year: 2024, indexIds: ["par-index"] }, [
  ["Lĩnh vực 1: Công tác chỉ đạo, điều hành cải cách hành chính", ["par-index.1"]],
  ["Cải cách thủ tục hành chính", ["par-index.3"]],
  ["Lĩnh vực Cải cách thủ tục hành chính", ["par-index.3"]],
  ["Cải cách tổ chức bộ máy", ["par-index.4"]],
  ["Cải cách chế độ công vụ", ["par-index.5"]],
  ["Cải cách tài chính công", ["par-index.6"]],
  ["Lĩnh vực 6", ["par-index.6"]],
  ["Tiêu chí thành phần 2", ["par-index.2"]],
]);

export const dti = headings("dti", { year: 2024, indexIds: ["dti"] }, [
  ["Chỉ số chính 7: Hoạt động chính quyền số", ["dti.7"]],
  ["Chỉ số Chính quyền số", ["dti.7"]],
  ["Chỉ số chính “Nhân lực số”", ["dti.4"]],
  ["Cải thiện chỉ số Chính quyền số", ["dti.7"]],
  ["Chỉ số chính 8", ["dti.8"]],
  ["Kinh tế số", ["dti.8"]],
  ["Chuyển đổi số trong nông nghiệp", []],
]);

export const pii = headings("pii", { year: 2024, indexIds: ["pii"] }, [
  ["Trụ cột 1: Thể chế", ["pii.1"]],
  ["Trụ cột Thể chế", ["pii.1"]],
  ["Trụ cột 3. Cơ sở hạ tầng", ["pii.3"]],
  ["Trụ cột IV", ["pii.4"]],
  ["Trụ cột số 2 và số 3", ["pii.2", "pii.3"]],
  ["Trình độ phát triển của thị trường", ["pii.4"]],
]);

export const pgi = headings("pgi", { year: 2025, indexIds: ["pgi"] }, [
  ["Chỉ số “Giảm thiểu ô nhiễm và thiên tai”", ["pgi.1"]],
  ["Giảm thiểu ô nhiễm môi trường và thiên tai", ["pgi.1"]],
  ["Chỉ số Bảo đảm tuân thủ", ["pgi.2"]],
  ["Đảm bảo tuân thủ các tiêu chuẩn môi trường tối thiểu", ["pgi.2"]],
  ["Thúc đẩy thực hành xanh", ["pgi.3"]],
  ["Chính sách khuyến khích và dịch vụ hỗ trợ", ["pgi.4"]],
  ["Chỉ số Chính sách khuyến khích và dịch vụ hỗ trợ", ["pgi.4"]],
  ["Cii thién chi s6 “Giam thiéu 6 nhiém va thién tai”", ["pgi.1"]],
  ["Chỉ số thành phần 2: “Bảo tồn đa dạng sinh học”", ["? Bảo tồn đa dạng sinh học"]],
  ["Giảm thiểu rác thải nhựa", []],
  ["Bảo đảm an ninh, trật tự", []],
]);
