import { BUILDING, FINANCE, unitLists } from "../../../../test/support/unit-list-examples.ts";

// Lists with members that are no names, and words that are nobody in particular.

const TRADE = "Sở Công Thương = so-cong-thuong";

export default unitLists([
  // Common nouns continue a list; those that name nobody in particular are left out.
  [
    ["các Sở *", "các ban, ngành, cơ quan thuộc tỉnh *", "UBND các xã, phường *"],
    [
      "Giám đốc các Sở, Thủ trưởng các ban, ngành, cơ quan thuộc tỉnh; Chủ tịch UBND các xã, phường và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành",
    ],
  ],
  [
    ["Các sở, ban, ngành, đơn vị *", "tổ chức chính trị - xã hội *", "đoàn thể *"],
    ["Các sở, ban, ngành, đơn vị, tổ chức chính trị - xã hội, đoàn thể theo chức năng triển khai"],
  ],
  // Those who do something, without "các"; the comma of their work divides no name.
  [
    ["Sở Tài chính = so-tai-chinh", "cơ sở sản xuất, kinh doanh thực phẩm *"],
    ["Sở Tài chính, cơ sở sản xuất, kinh doanh thực phẩm báo cáo kết quả"],
  ],
  [
    ["Sở Tài chính = so-tai-chinh", "cơ sở khám bệnh, chữa bệnh *"],
    ["Sở Tài chính và cơ sở khám bệnh, chữa bệnh rà soát danh mục"],
  ],
  // "tổ chức" with what it is; alone it is a verb.
  [
    ["Các Sở, ban, ngành *", "tổ chức đại diện doanh nghiệp *", "UBND các xã *"],
    ["Các Sở, ban, ngành; tổ chức đại diện doanh nghiệp; UBND các xã có trách nhiệm triển khai"],
  ],
  [["Các Sở, ban, ngành *"], ["Các Sở, ban, ngành tổ chức đại hội đại diện trong tháng 6"]],
  // The last noun of a group is part of its name; with "liên quan" it is nobody in particular, with a committee it is a further body.
  [
    ["Các bộ, ngành, địa phương *"],
    ["Các bộ, ngành, địa phương:", "Các bộ, ngành, địa phương; rà soát thủ tục"],
  ],
  [["Các xã, phường, đơn vị *"], ["Các xã, phường, đơn vị: công khai hồ sơ"]],
  [
    ["Các sở, ngành, địa phương *", "các tập đoàn, tổng công ty *"],
    ["Các sở, ngành, địa phương, các tập đoàn, tổng công ty đẩy mạnh thực hiện Đề án"],
  ],
  [["Các sở, ban, ngành, doanh nghiệp *"], ["Các sở, ban, ngành, doanh nghiệp; nâng cấp phần mềm"]],
  [["Các sở, ban, ngành *"], ["Các sở, ban, ngành, đơn vị liên quan: công khai hồ sơ"]],
  [["UBND các xã, phường *"], ["UBND các xã, phường, đơn vị: công khai hồ sơ"]],
  // Units concerned, of a body that is named or outside it; without it, they are nobody.
  [
    ["Các đơn vị có liên quan thuộc Sở Y tế *", "các đơn vị ngoài Sở Y tế được mời dự đoàn khảo sát *"],
    ["Các đơn vị có liên quan thuộc Sở Y tế và các đơn vị ngoài Sở Y tế được mời dự đoàn khảo sát"],
  ],
  [[], ["Các đơn vị có liên quan: cử công chức", "Các đơn vị có liên quan thuộc tỉnh: cử công chức"]],
  // The office of each body, by its names in a bracket; the bodies themselves are not meant.
  [
    ["Văn phòng (phòng HC-QT, TCCB) các sở, ban, ngành *"],
    ["Văn phòng (phòng HC-QT, TCCB) các sở, ban, ngành: lập báo cáo"],
  ],
  [["Văn phòng", "các sở, ban, ngành *"], ["Văn phòng (phòng HC-QT), các sở, ban, ngành: lập báo cáo"]],
  // The team that assists a body has one name with it.
  [["Tiểu ban giúp việc Ban Chỉ đạo 618"], ["Tiểu ban giúp việc Ban Chỉ đạo 618: rà soát tiến độ"]],
  // Members that nothing knows end at the verb, or before a further member.
  [
    [FINANCE, BUILDING, "cơ quan chủ quản các dự án cầu đường *"],
    [
      "Sở Tài chính, Sở Xây dựng, cơ quan chủ quản các dự án cầu đường chỉ đạo nhà thầu thu dọn vật liệu",
      "Sở Tài chính, Sở Xây dựng, cơ quan chủ quản các dự án cầu đường có trách nhiệm đôn đốc nhà thầu",
    ],
  ],
  [
    [FINANCE, "các sở, ban, ngành *", "đơn vị trực thuộc UBND tỉnh *", "UBND các xã, phường *"],
    [
      "Giám đốc Sở Tài chính; Thủ trưởng các sở, ban, ngành, đơn vị trực thuộc UBND tỉnh; Chủ tịch UBND các xã, phường chịu trách nhiệm thi hành",
    ],
  ],
  [
    [TRADE, "nhà đầu tư các cụm công nghiệp *", "các cơ sở tái chế *"],
    [
      "Sở Công Thương, nhà đầu tư các cụm công nghiệp, người đứng đầu các cơ sở tái chế rà soát bể lắng trước mùa mưa",
    ],
  ],
  // "liên quan" is nobody, also before what it is about.
  [
    [FINANCE],
    [
      "Sở Tài chính, các tổ chức, cá nhân có liên quan đến công tác kiểm kê thực hiện nộp phiếu",
      "Sở Tài chính, tổ chức hội nghị triển khai kế hoạch",
      "Sở Tài chính, cơ quan thường trực của Ban Chỉ đạo tổng hợp kết quả",
      "Sở Tài chính, cơ quan tham mưu về giá, tổng hợp kết quả",
      "Sở Tài chính, trong tháng 6, hoàn thành rà soát các trạm cân",
      "Sở Tài chính, ngoài nguồn được giao, huy động thêm nguồn khác",
      "Sở Tài chính, đơn vị tư vấn (nếu có)",
      "Sở Tài chính, doanh nghiệp đồng hành để xây dựng kiến trúc",
      "Sở Tài chính, đơn vị tư vấn trong việc xây dựng định mức",
      "Sở Tài chính và nhà đầu tư cần nâng cao trách nhiệm",
      "Sở Tài chính, đơn vị được chọn để thí điểm xây dựng kho dữ liệu",
      "Sở Tài chính chủ trì, đơn vị quản lý chợ cung cấp số liệu",
    ],
  ],
  [
    [],
    [
      "các cơ quan, đơn vị có liên quan",
      "các cơ quan liên quan",
      "Các tổ chức, cá nhân có liên quan",
      "các đơn vị liên quan rà soát",
    ],
  ],
  // Bodies named by their branch.
  [["cơ quan thuế", "Sở Nội vụ = so-noi-vu"], ["cơ quan thuế, Sở Nội vụ rà soát hồ sơ"]],
  [["các cơ quan công an *"], ["các cơ quan công an xác minh"]],
  // The police of several kinds of places, a name with a dash in a list with one head.
  [
    ["Công an phường, xã, đặc khu *"],
    ["Công an phường, xã, đặc khu rà soát số nhà", "Công an phường, xã, đặc khu và các cơ quan liên quan"],
  ],
  [["Công an các xã, phường *"], ["Công an các xã, phường rà soát số nhà"]],
  [
    [
      "UBND phường An Bình = ubnd-phuong-an-binh",
      "UBND phường Văn Miếu – Hòa Lạc = ubnd-phuong-van-mieu-hoa-lac",
      "UBND phường Từ Sơn = ubnd-phuong-tu-son",
    ],
    ["UBND các phường: An Bình, Văn Miếu – Hòa Lạc, Từ Sơn rà soát số nhà"],
  ],
  [
    ["Công an tỉnh = cong-an-tinh", "Tòa án nhân dân tỉnh = toa-an-nhan-dan"],
    ["Giám đốc Công an tỉnh, Chánh án Tòa án nhân dân tỉnh rà soát vụ án"],
  ],
  // A post represents its unit, with any name of the post and of the unit.
  [
    ["Công an tỉnh = cong-an-tinh", "Bộ Chỉ huy Quân sự tỉnh = bo-chi-huy-quan-su"],
    ["Giám đốc Công an tỉnh, Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh chỉ đạo lực lượng"],
  ],
  [
    ["các trường trung học phổ thông *", "các bệnh viện tuyến tỉnh *"],
    ["Hiệu trưởng các trường trung học phổ thông; Giám đốc các bệnh viện tuyến tỉnh ký cam kết"],
  ],
  [
    ["Hội Nông dân tỉnh = hoi-nong-dan", "Liên đoàn Lao động tỉnh = lien-doan-lao-dong"],
    ["Chủ tịch Hội Nông dân tỉnh và Chủ tịch Liên đoàn Lao động tỉnh vận động hội viên"],
  ],
  [
    [
      "UBND xã Cốc San = ubnd-xa-coc-san",
      "UBND xã Hợp Thành = ubnd-xa-hop-thanh",
      "UBND xã Tả Phời = ubnd-xa-ta-phoi",
    ],
    ["Chủ tịch UBND các xã: Cốc San, Hợp Thành, Tả Phời kiểm tra"],
  ],
  [["Hội Doanh nhân trẻ = hoi-doanh-nhan-tre"], ["Hội Doanh nhân trẻ phản ánh vướng mắc"]],
  [
    ["Sở Văn hóa và Thể thao = so-van-hoa-va-the-thao", "Sở An toàn thực phẩm = so-an-toan-thuc-pham"],
    ["Sở Văn hóa và Thể thao, Sở An toàn thực phẩm chủ trì"],
  ],
  [[], ["các cơ quan, đơn vị, địa phương nghiêm túc triển khai thực hiện"]],
]);
