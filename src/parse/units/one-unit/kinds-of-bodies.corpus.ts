import { FINANCE, unitLists } from "../../../../test/support/unit-list-examples.ts";

// A name or two of each kind of body, group and post, as the subject of a sentence and inside a list. A word that heads names and is missing
// in the lexicons would end the list.

const NAMES = [
  "các Ủy ban của Quốc hội *",
  "các đại biểu Quốc hội *",
  "các Phó Thủ tướng *",
  "Đảng đoàn Hội đồng nhân dân tỉnh",
  "các đảng đoàn *",
  "Đảng bộ xã Tân Lập",
  "Trung ương Hội Nông dân Việt Nam",
  "Trung ương Đoàn TNCS Hồ Chí Minh",
  "Giáo hội Phật giáo Việt Nam tỉnh",
  "các quân khu, quân đoàn *",
  "Các Quân khu *",
  "các quân chủng, binh chủng *",
  "Quân khu 7",
  "Quân đoàn 34",
  "Quân chủng Hải quân",
  "Lữ đoàn 189",
  "Đại đội 3",
  "Hải đội 2",
  "các đại đội *",
  "Trại giam Đắk Trung",
  "các trại giam *",
  "các Tòa án nhân dân khu vực *",
  "TAND khu vực 2",
  "VKSND khu vực 2",
  "các văn phòng công chứng *",
  "các nông, lâm trường *",
  "BQL dự án số 2",
  "các BQL dự án *",
  "HTX Dịch vụ nông nghiệp Tân Tiến",
  "các HTX *",
  "NHCSXH tỉnh",
  "Thống kê cơ sở Đức Trọng",
  "Bảo hiểm tiền gửi Việt Nam",
  "các cửa hàng xăng dầu *",
  "các cảng vụ hàng hải *",
  "các nhà thiếu nhi *",
  "các cơ sở cai nghiện ma túy *",
  "các đại học, học viện *",
  "các Đại sứ quán *",
  "các Hạt Kiểm lâm *",
  "các vườn quốc gia *",
  "các khu bảo tồn thiên nhiên *",
  "các đặc khu *",
  "các xóm *",
  "báo chí Trung ương, địa phương, quân đội *",
  "hệ thống truyền thanh cơ sở *",
  "Kiểm toán nhà nước",
  "Bộ Tổng Tham mưu",
  "HĐND các cấp *",
  "TAND các khu vực *",
  "UBND quận - huyện *",
  // What the members of a group do is their name, though it has a verb or a comma.
  "các sở quản lý ngành, lĩnh vực *",
  "các Sở phụ trách ngành, lĩnh vực *",
  "các bộ quản lý ngành, lĩnh vực *",
  "các cơ quan quản lý nhà nước về ngành, lĩnh vực *",
  "các cơ quan tiến hành tố tụng *",
  "các cơ quan tham mưu, giúp việc Tỉnh ủy *",
  "các ban xây dựng Đảng *",
  "các tổ chức tư vấn *",
  "các cơ quan đại diện Việt Nam ở nước ngoài *",
  "các trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên *",
  // A further noun without "các" belongs to the group.
  "các tập đoàn, tổng công ty *",
  "các Tập đoàn, Tổng công ty, Ngân hàng *",
];

/** A post, and the body that it stands for. */
const POSTS: readonly (readonly [string, string])[] = [
  ["Tư lệnh", "Quân khu 7"],
  ["Tư lệnh", "các quân khu *"],
  ["Chính ủy", "Lữ đoàn 189"],
  ["Đồn trưởng", "Đồn Biên phòng Lộc An"],
  ["Giám thị", "các trại giam *"],
  ["Chánh án", "các Tòa án nhân dân khu vực *"],
  ["Hạt trưởng", "các Hạt Kiểm lâm *"],
  ["Trưởng", "phòng, ban, đơn vị *"],
  ["Trưởng khoa", "Khoa Nội"],
  ["Thống đốc", "Ngân hàng Nhà nước Việt Nam"],
  ["Tổng", "Thanh tra Chính phủ = thanh-tra-chinh-phu"],
  ["Chủ tịch Hội đồng quản trị", "các công ty *"],
  ["Chủ tịch Hội đồng thành viên", "Tập đoàn Điện lực Việt Nam"],
];

const printed = (name: string) => name.replace(/ (?:\*|= .*)$/u, "");
const asSubject = (words: string) => words[0]!.toUpperCase() + words.slice(1);
const TRADE = "Sở Công Thương = so-cong-thuong";

export default unitLists(
  [
    ...NAMES.flatMap((name): [string[], string[]][] => [
      [[asSubject(name)], [`${asSubject(printed(name))} rà soát hồ sơ`]],
      [[TRADE, name, FINANCE], [`Sở Công Thương, ${printed(name)}, Sở Tài chính rà soát hồ sơ`]],
    ]),
    ...POSTS.flatMap(([post, name]): [string[], string[]][] => [
      [[name], [`${post} ${printed(name)} rà soát hồ sơ`]],
      [[TRADE, name, FINANCE], [`Sở Công Thương, ${post} ${printed(name)}, Sở Tài chính rà soát hồ sơ`]],
    ]),
  ],
  // Things that begin with the same words.
  [
    "Các văn phòng phẩm còn tồn được kiểm kê",
    "Các thương vụ mua bán được rà soát",
    "Các trại chăn nuôi được rà soát",
    "Các tòa nhà cao tầng được rà soát",
    "Các vườn cây ăn trái được rà soát",
    "Các hạt giống lúa được rà soát",
    "Tổng số hồ sơ được rà soát",
    "Các khu vực trũng thấp được rà soát",
    "Ga tàu được sửa chữa",
    "Kho dự trữ được rà soát",
    "Báo chí là kênh thông tin quan trọng",
    "Hệ thống giao thông được nâng cấp",
    "Tổng công suất đạt 40 MW",
  ],
);
