import { corpus } from "../../../test/support/rule-corpus.ts";
import { defineReader } from "../text/rule.ts";
import { wholeLines } from "../text/span.ts";
import { readUnitList } from "./unit-list.ts";

// Lists of units and groups as plans print them. A unit is written as "name = id", a unit that the catalogue does not know
// as "name", a group as "name *", words that name no particular unit as nothing.

const list = defineReader<string[]>({
  id: "unit/list",
  read([line], context) {
    const found = line ? readUnitList(line, 0, context) : null;
    if (!line || !found) return [];
    const value = found.units.map(
      ({ name, unitId, group }) => `${name}${group ? " *" : unitId ? ` = ${unitId}` : ""}`,
    );
    return [{ value, span: wholeLines(line, line) }];
  },
});

const match = defineReader<string>({
  id: "unit/match",
  read([line], { catalogue }) {
    const unit = line ? catalogue.matchUnit(line.text) : null;
    if (!line || !unit) return [];
    const value = [unit.id ?? unit.level, unit.province].filter(Boolean).join(", ");
    return [{ value, span: wholeLines(line, line) }];
  },
});

const context = { year: 2024, province: "Lào Cai" };
const FINANCE = "Sở Tài chính = so-tai-chinh";
const BUILDING = "Sở Xây dựng = so-xay-dung";
const TRADE = "Sở Công Thương = so-cong-thuong";

export const lists = corpus(list, {
  context,
  finds: [
    // One word for all members of a list.
    [
      ["UBND tỉnh Lào Cai = ubnd-tinh", "UBND tỉnh Yên Bái = ubnd-tinh"],
      ["UBND các tỉnh: Lào Cai, Yên Bái", "Chủ tịch UBND các tỉnh Lào Cai và Yên Bái"],
    ],
    [
      ["Tập đoàn Dệt may Sông Thao", "Tập đoàn Cơ khí Đông Bắc"],
      ["các Tập đoàn: Dệt may Sông Thao, Cơ khí Đông Bắc"],
    ],
    [
      ["tỉnh ủy *", "UBND tỉnh Lào Cai = ubnd-tinh", "UBND tỉnh Yên Bái = ubnd-tinh"],
      ["Bí thư tỉnh ủy và Chủ tịch UBND các tỉnh: Lào Cai, Yên Bái"],
    ],
    // One head for several kinds of places.
    [["UBND quận, huyện *", FINANCE], ["UBND quận, huyện, Sở Tài chính tổng hợp báo cáo"]],
    [
      ["Ban Chỉ đạo cấp quân khu *", "Ban Chỉ đạo các tỉnh, thành phố trực thuộc Trung ương *"],
      ["Ban Chỉ đạo cấp quân khu; Ban Chỉ đạo các tỉnh, thành phố trực thuộc Trung ương xây dựng kế hoạch"],
    ],
    [["BCĐ 389 các quận, huyện, thị xã *"], ["BCĐ 389 các quận, huyện, thị xã kiểm tra thị trường"]],
    [
      ["UBND huyện Bát Xát = ubnd-huyen-bat-xat", "UBND thị xã Sa Pa = ubnd-thi-xa-sa-pa"],
      ["UBND huyện Bát Xát, thị xã Sa Pa rà soát"],
    ],
    // Words that say which group it is.
    [
      ["Các tổ chức thành viên của Ủy ban MTTQ Việt Nam phường *"],
      ["Các tổ chức thành viên của Ủy ban MTTQ Việt Nam phường tham gia kiểm tra"],
    ],
    [
      ["Các sở, ngành thành viên khác trong BCĐ 389/TP *"],
      ["Các sở, ngành thành viên khác trong BCĐ 389/TP thực hiện nghiêm chỉ đạo"],
    ],
    [
      ["Các tổ chức chính trị - xã hội xã *"],
      ["Các tổ chức chính trị - xã hội xã tăng cường tuyên truyền", "Các tổ chức chính trị - xã hội xã."],
    ],
    // The organ of a body and the body are one unit.
    [
      ["Ban Thường trực Ủy ban MTTQ Việt Nam phường Hòa Bình", "Công an phường"],
      ["Ban Thường trực Ủy ban MTTQ Việt Nam phường Hòa Bình, Công an phường rà soát hồ sơ"],
    ],
    [["Ban Thường trực UBMTTQ xã"], ["Ban Thường trực UBMTTQ xã tổ chức hội nghị"]],
    [["Ban Chấp hành Hội Nông dân xã"], ["Ban Chấp hành Hội Nông dân xã báo cáo kết quả"]],
    [["Ban Thường vụ Tỉnh đoàn"], ["Ban Thường vụ Tỉnh đoàn chỉ đạo các cơ sở đoàn"]],
    [["Thường trực HĐND"], ["Thường trực HĐND giám sát việc thực hiện"]],
    [["Ban Thường trực"], ["Ban Thường trực phân công cán bộ"]],
    // A name does not end between the syllables of a word.
    [
      ["Ban Công tác Mặt trận các thôn"],
      ["Ban Công tác Mặt trận các thôn", "Ban Công tác Mặt trận các thôn; báo cáo khi có đơn thư"],
    ],
    [["Ban công tác Mặt trận tổ dân phố số 3"], ["Ban công tác Mặt trận tổ dân phố số 3 vận động người dân"]],
    // Common nouns continue a list; those that name nobody in particular are left out.
    [
      ["các Sở, Thủ trưởng các ban, ngành *", "cơ quan thuộc tỉnh *", "UBND các xã, phường *"],
      [
        "Giám đốc các Sở, Thủ trưởng các ban, ngành, cơ quan thuộc tỉnh; Chủ tịch UBND các xã, phường và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành",
      ],
    ],
    [
      ["Các sở, ban, ngành *", "tổ chức chính trị - xã hội *", "đoàn thể *"],
      ["Các sở, ban, ngành, đơn vị, tổ chức chính trị - xã hội, đoàn thể theo chức năng triển khai"],
    ],
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
    // The unit of each province is a group.
    [
      ["Sở Tài chính tỉnh, thành phố trực thuộc Trung ương *"],
      ["Sở Tài chính tỉnh, thành phố trực thuộc Trung ương tổng hợp số liệu"],
    ],
    [
      ["Sở Tài chính các tỉnh, thành phố trực thuộc TW *"],
      ["Sở Tài chính các tỉnh, thành phố trực thuộc TW tổng hợp số liệu"],
    ],
    [
      ["các hội do Đảng, Nhà nước giao nhiệm vụ *"],
      ["các hội do Đảng, Nhà nước giao nhiệm vụ vận động hội viên"],
    ],
    [
      ["Các phòng, trung tâm *", "tổ dân phố *"],
      ["Các phòng, trung tâm, tổ dân phố căn cứ kế hoạch thực hiện"],
    ],
    [[FINANCE], ["Sở Tài chính, tổ chức hội nghị tổng kết", "Sở Tài chính, tổ chức thực hiện kế hoạch"]],
    [
      ["Thuế tỉnh = thue-tinh", "Kiểm toán Nhà nước khu vực V", FINANCE],
      ["Thuế tỉnh, Kiểm toán Nhà nước khu vực V, Sở Tài chính tăng cường phối hợp"],
    ],
    // Rarer first words of bodies, with a capital.
    [
      ["Hội đồng Thi đua - Khen thưởng", FINANCE],
      ["Hội đồng Thi đua - Khen thưởng, Sở Tài chính tổng hợp kết quả"],
    ],
    [["Sàn Giao dịch việc làm", BUILDING], ["Sàn Giao dịch việc làm, Sở Xây dựng phối hợp thực hiện"]],
    [["Trại Thực nghiệm giống thủy sản"], ["Trại Thực nghiệm giống thủy sản: cung ứng con giống"]],
    // Names in small letters after a first word with a capital.
    [["Tổ khảo sát"], ["Tổ khảo sát: tổng hợp phiếu trước ngày 15", "Tổ khảo sát chủ trì tổng hợp phiếu"]],
    [
      ["Tổ công tác về cải cách hành chính", FINANCE],
      ["Tổ công tác về cải cách hành chính, Sở Tài chính đôn đốc các đơn vị"],
    ],
    [
      ["Bệnh viện đa khoa tỉnh"],
      ["Bệnh viện đa khoa tỉnh: mua sắm vật tư", "Giám đốc Bệnh viện đa khoa tỉnh tổ chức"],
    ],
    // A board of several zones is one unit.
    [
      ["Ban Quản lý Khu kinh tế Vũng Lau và các Khu công nghiệp Sông Tre = ban-quan-ly-khu-kinh-te", FINANCE],
      ["Ban Quản lý Khu kinh tế Vũng Lau và các Khu công nghiệp Sông Tre, Sở Tài chính theo dõi"],
    ],
    // A unit after the areas of a group is not the name of an area.
    [["UBND xã, phường, đặc khu *", FINANCE], ["UBND xã, phường, đặc khu Sở Tài chính"]],
    // Groups that own or build something.
    [
      ["các chủ công trình hồ chứa nước *", BUILDING],
      ["các chủ công trình hồ chứa nước, Sở Xây dựng kiểm tra trước mùa mưa"],
    ],
    // A name ends before another unit that the catalogue knows.
    [
      ["Bưu điện tỉnh", "Mặt trận Tổ quốc tỉnh = uy-ban-mttq"],
      ["Bưu điện tỉnh, Mặt trận Tổ quốc tỉnh phối hợp khảo sát"],
    ],
    // Names that are followed by verbs outside the list of task verbs.
    [["Trung tâm Đo lường"], ["Trung tâm Đo lường nạo vét hồ chứa", "Trung tâm Đo lường mời các hộ dân"]],
    [
      ["Phòng Thủy lợi, Cấp nước và Đê điều"],
      [
        "Phòng Thủy lợi, Cấp nước và Đê điều gia cố tuyến đê",
        "Phòng Thủy lợi, Cấp nước và Đê điều, căn cứ kế hoạch này, gia cố tuyến đê",
      ],
    ],
    [
      ["Chi cục Phòng, chống hạn và Quản lý, khai thác kênh mương", "Viện Cây ăn quả"],
      ["Chi cục Phòng, chống hạn và Quản lý, khai thác kênh mương, Viện Cây ăn quả chủ trì"],
    ],
    [
      ["Công ty Cổ phần Vận tải Hòa Phát", "Ngân hàng Phát triển nhà", "Hội Người mù"],
      ["Công ty Cổ phần Vận tải Hòa Phát, Ngân hàng Phát triển nhà và Hội Người mù ký cam kết"],
    ],
    [
      ["các sở, Thủ trưởng các ban, ngành *", "UBND cấp huyện *"],
      ["các sở, Thủ trưởng các ban, ngành, đoàn thể liên quan, UBND cấp huyện báo cáo"],
    ],
    [
      ["các phòng, ban chuyên môn của Thành phố *", BUILDING],
      ["các phòng, ban chuyên môn của Thành phố, Sở Xây dựng kiểm tra"],
    ],
    [
      ["các đơn vị sự nghiệp trực thuộc UBND tỉnh *", FINANCE],
      ["các đơn vị sự nghiệp trực thuộc UBND tỉnh, Sở Tài chính thẩm định"],
    ],
    [["các đơn vị trực thuộc Sở Xây dựng *"], ["các đơn vị trực thuộc Sở Xây dựng cập nhật số liệu"]],
    [["Chỉ cục Thú y"], ["Chỉ cục Thú y kiểm tra đàn gia súc"]],
    [["Văn phòng Sở"], ["Văn phòng Sở đảm nhiệm."]],
    [["Ủy ban nhân dân phường, xã, đặc khu *"], ["Ủy ban nhân dân phường, xã, đặc khu tổ chức thực hiện"]],
    [
      ["Giám đốc sở, Thủ trưởng cơ quan ban, ngành tỉnh *", "UBND các xã, phường *"],
      ["Giám đốc sở, Thủ trưởng cơ quan ban, ngành tỉnh, Chủ tịch UBND các xã, phường căn cứ kế hoạch này"],
    ],
    [["Các đoàn thể, tổ chức xã hội *"], ["Các đoàn thể, tổ chức xã hội:"]],
    [["Các trường học, trạm y tế trên địa bàn xã *"], ["Các trường học, trạm y tế trên địa bàn xã phối hợp"]],
    [
      ["Các phòng, đơn vị thuộc và trực thuộc Sở *"],
      ["Các phòng, đơn vị thuộc và trực thuộc Sở căn cứ kế hoạch"],
    ],
    [
      ["Hiệp hội Doanh nghiệp nhỏ và vừa", FINANCE],
      ["Hiệp hội Doanh nghiệp nhỏ và vừa, Sở Tài chính phản ánh vướng mắc"],
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
    // Communes since July 2025: their offices, police and guards, each by its printed name.
    [
      ["Phòng Kinh tế", "Phòng Kinh tế, Hạ tầng và Đô thị"],
      ["Phòng Kinh tế (xã), Phòng Kinh tế, Hạ tầng và Đô thị (phường)"],
    ],
    [
      ["Vụ Pháp chế", "Học viện Tài chính", "Tạp chí Tài chính"],
      ["Vụ Pháp chế, Học viện Tài chính và Tạp chí Tài chính phối hợp"],
    ],
    [["Văn phòng HĐND và UBND xã"], ["Văn phòng HĐND và UBND xã", "Văn phòng HĐND và UBND xã chủ trì"]],
    [["Công an xã", "Ban Chỉ huy Quân sự xã"], ["Công an xã, Ban Chỉ huy Quân sự xã phối hợp"]],
    [
      ["Tòa án nhân dân hai cấp", "Viện kiểm sát nhân dân hai cấp"],
      ["Tòa án nhân dân hai cấp, Viện kiểm sát nhân dân hai cấp đẩy nhanh tiến độ"],
    ],
    [["Văn phòng Sở", "Phòng Tổ chức"], ["Văn phòng Sở, Trưởng Phòng Tổ chức phối hợp thực hiện"]],
    [
      ["Phòng Giáo dục nghề nghiệp - Giáo dục thường xuyên"],
      ["Phòng Giáo dục nghề nghiệp - Giáo dục thường xuyên chủ trì"],
    ],
    [
      ["các đơn vị trực thuộc Sở *", "các phòng chuyên môn *"],
      ["Thủ trưởng các đơn vị trực thuộc Sở, Trưởng các phòng chuyên môn xây dựng kế hoạch"],
    ],
    [["Trung tâm Trợ giúp pháp lý nhà nước"], ["Trung tâm Trợ giúp pháp lý nhà nước tổ chức tư vấn"]],
    [["các thôn *"], ["các thôn tuyên truyền", "Trưởng các thôn vận động hộ dân"]],
    [["Các phòng chuyên môn *", "các thôn *"], ["Các phòng chuyên môn, các thôn gửi báo cáo"]],
    [["các tổ dân phố *"], ["các tổ dân phố: họp dân"]],
    [["các bản *"], ["Trưởng các bản, vận động hộ dân"]],
    [
      ["Phòng Hạ tầng kỹ thuật", "Trung tâm Tư vấn và Dịch vụ"],
      ["Phòng Hạ tầng kỹ thuật và Trung tâm Tư vấn và Dịch vụ."],
    ],
    [["Phòng Tổ chức đảng, đảng viên"], ["Phòng Tổ chức đảng, đảng viên"]],
    [["Phòng Nội vụ"], ["Phòng Nội vụ, tham mưu kế hoạch"]],
    [
      [FINANCE],
      [
        "Sở Tài chính",
        "Sở Tài chính.",
        "Sở Tài chính:",
        "Sở Tài chính chủ trì, phối hợp với các đơn vị",
        "Sở Tài chính có trách nhiệm tổng hợp",
        "Sở Tài chính là cơ quan đầu mối",
        "Sở Tài chính tham mưu UBND tỉnh",
        "Giám đốc Sở Tài chính chỉ đạo",
        "Thủ trưởng Sở Tài chính",
        "Sở Tài chính và các cơ quan liên quan",
        "Sở Tài chính, các cơ quan, đơn vị có liên quan rà soát",
        "Sở Tài chính căn cứ chức năng, nhiệm vụ",
      ],
    ],
    [
      [FINANCE, BUILDING],
      [
        "Sở Tài chính, Sở Xây dựng",
        "Sở Tài chính và Sở Xây dựng có trách nhiệm",
        "Sở Tài chính; Sở Xây dựng thực hiện",
        "Sở Tài chính cùng Sở Xây dựng rà soát",
        "Sở Tài chính, Sở Xây dựng chủ trì, phối hợp với Sở Công Thương",
        "Giám đốc các Sở: Tài chính, Xây dựng",
        "các sở: Tài chính, Xây dựng thực hiện",
        "các sở Tài chính, Xây dựng",
        "Các Sở Tài chính và Xây dựng",
      ],
    ],
    [
      [FINANCE, BUILDING, TRADE],
      [
        "Sở Tài chính, Sở Xây dựng, Sở Công Thương",
        "Sở Tài chính, Sở Xây dựng và Sở Công Thương rà soát",
        "Các sở: Tài chính, Xây dựng, Công Thương",
        "các Sở: Tài chính, Xây dựng và Công Thương tổ chức thực hiện",
        "Các Sở Tài chính, Xây dựng, Công Thương",
      ],
    ],
    [
      [
        "Sở KH&ĐT = so-ke-hoach-va-dau-tu",
        "Sở TN&MT = so-tai-nguyen-va-moi-truong",
        "các sở, ban, ngành khác *",
      ],
      [
        "Sở KH&ĐT, Sở TN&MT và các sở, ban, ngành khác rà soát",
        "Sở KH&ĐT; Sở TN&MT; các sở, ban, ngành khác",
      ],
    ],
    [
      ["STC = so-tai-chinh", "SXD = so-xay-dung"],
      ["STC, SXD", "STC và SXD"],
    ],
    [
      ["Sở TC = so-tai-chinh", "Sở XD = so-xay-dung"],
      ["Sở TC, Sở XD", "Sở TC và Sở XD chủ trì"],
    ],
    [
      [
        "Sở LĐTBXH = so-lao-dong-thuong-binh-va-xa-hoi",
        "Sở GTVT = so-giao-thong-van-tai",
        "Sở TT&TT = so-thong-tin-va-truyen-thong",
      ],
      ["Sở LĐTBXH, Sở GTVT, Sở TT&TT", "Sở LĐTBXH; Sở GTVT; Sở TT&TT thực hiện"],
    ],
    [
      [
        "Sở NN&MT = so-nong-nghiep-va-moi-truong",
        "Sở KHCN = so-khoa-hoc-va-cong-nghe",
        "Sở GD&ĐT = so-giao-duc-va-dao-tao",
      ],
      ["Sở NN&MT, Sở KHCN, Sở GD&ĐT", "Sở NN&MT, Sở KHCN và Sở GD&ĐT"],
    ],
    [
      [
        "Công an tỉnh = cong-an-tinh",
        "Bộ Chỉ huy Quân sự tỉnh = bo-chi-huy-quan-su",
        "Bộ đội Biên phòng tỉnh",
      ],
      ["Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh, Bộ đội Biên phòng tỉnh"],
    ],
    [
      ["Ủy ban MTTQ Việt Nam tỉnh = uy-ban-mttq", "các tổ chức chính trị - xã hội *"],
      [
        "Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội",
        "Ủy ban MTTQ Việt Nam tỉnh, các tổ chức chính trị - xã hội tuyên truyền",
      ],
    ],
    [
      [
        "Hội LHPN tỉnh = hoi-lien-hiep-phu-nu",
        "Hội Nông dân tỉnh = hoi-nong-dan",
        "Hội CCB tỉnh = hoi-cuu-chien-binh",
        "LĐLĐ tỉnh = lien-doan-lao-dong",
      ],
      ["Hội LHPN tỉnh, Hội Nông dân tỉnh, Hội CCB tỉnh, LĐLĐ tỉnh"],
    ],
    [["Tỉnh đoàn Lào Cai = tinh-doan"], ["Tỉnh đoàn Lào Cai", "Tỉnh đoàn Lào Cai phối hợp"]],
    [
      ["Hiệp hội Doanh nghiệp tỉnh = hiep-hoi-doanh-nghiep", "Liên minh HTX tỉnh = lien-minh-hop-tac-xa"],
      [
        "Hiệp hội Doanh nghiệp tỉnh, Liên minh HTX tỉnh",
        "Hiệp hội Doanh nghiệp tỉnh và Liên minh HTX tỉnh vận động hội viên",
      ],
    ],
    [
      ["Báo Lào Cai = bao-tinh", "Đài Phát thanh - Truyền hình tỉnh = dai-phat-thanh-truyen-hinh"],
      [
        "Báo Lào Cai, Đài Phát thanh - Truyền hình tỉnh",
        "Báo Lào Cai và Đài Phát thanh - Truyền hình tỉnh đưa tin",
      ],
    ],
    [["Báo và Đài PT-TH tỉnh = bao-va-phat-thanh-truyen-hinh"], ["Báo và Đài PT-TH tỉnh"]],
    [
      ["Cục Thuế tỉnh = cuc-thue-tinh", "Kho bạc Nhà nước tỉnh"],
      ["Cục Thuế tỉnh, Kho bạc Nhà nước tỉnh", "Cục Thuế tỉnh và Kho bạc Nhà nước tỉnh"],
    ],
    [["Thuế tỉnh Lào Cai = thue-tinh"], ["Thuế tỉnh Lào Cai", "Thuế tỉnh Lào Cai chủ trì"]],
    [["Chi cục Hải quan khu vực VII = chi-cuc-hai-quan-khu-vuc"], ["Chi cục Hải quan khu vực VII"]],
    [["BHXH tỉnh = bao-hiem-xa-hoi-tinh"], ["BHXH tỉnh", "BHXH tỉnh phối hợp"]],
    [
      ["BQL Khu kinh tế tỉnh = ban-quan-ly-khu-kinh-te"],
      ["BQL Khu kinh tế tỉnh", "BQL Khu kinh tế tỉnh chủ trì"],
    ],
    [["Ban Quản lý các KCN tỉnh = ban-quan-ly-khu-cong-nghiep"], ["Ban Quản lý các KCN tỉnh"]],
    [
      ["Thanh tra tỉnh = thanh-tra-tinh", "Văn phòng UBND tỉnh = van-phong-ubnd"],
      ["Thanh tra tỉnh, Văn phòng UBND tỉnh", "Thanh tra tỉnh và Văn phòng UBND tỉnh theo dõi"],
    ],
    [
      ["Văn phòng UBND tỉnh = van-phong-ubnd"],
      [
        "Văn phòng UBND tỉnh (Trung tâm Phục vụ hành chính công)",
        "Văn phòng UBND tỉnh đôn đốc",
        "Chánh Văn phòng UBND tỉnh",
      ],
    ],
    [
      ["VP UBND tỉnh = van-phong-ubnd", "VP Đoàn ĐBQH và HĐND tỉnh = van-phong-doan-dbqh-va-hdnd"],
      ["VP UBND tỉnh, VP Đoàn ĐBQH và HĐND tỉnh"],
    ],
    [
      ["Trung tâm Phục vụ hành chính công tỉnh = trung-tam-phuc-vu-hanh-chinh-cong"],
      ["Trung tâm Phục vụ hành chính công tỉnh"],
    ],
    [
      ["Toà án nhân dân tỉnh = toa-an-nhan-dan", "Viện KSND tỉnh = vien-kiem-sat-nhan-dan"],
      ["Toà án nhân dân tỉnh, Viện KSND tỉnh", "Toà án nhân dân tỉnh và Viện KSND tỉnh"],
    ],
    [
      ["Công ty Điện lực Lào Cai = cong-ty-dien-luc", "Công ty CP Cấp nước Lào Cai"],
      ["Công ty Điện lực Lào Cai, Công ty CP Cấp nước Lào Cai"],
    ],
    [
      ["Bưu điện tỉnh", "Viễn thông Lào Cai", "VNPT Lào Cai"],
      ["Bưu điện tỉnh, Viễn thông Lào Cai, VNPT Lào Cai"],
    ],
    [
      ["Trường Cao đẳng Lào Cai", "Bệnh viện Đa khoa tỉnh"],
      ["Trường Cao đẳng Lào Cai, Bệnh viện Đa khoa tỉnh"],
    ],
    [
      ["UBND huyện Bát Xát = ubnd-huyen-bat-xat", "UBND huyện Bảo Thắng = ubnd-huyen-bao-thang"],
      [
        "UBND huyện Bát Xát, UBND huyện Bảo Thắng",
        "UBND huyện Bát Xát, huyện Bảo Thắng",
        "UBND huyện Bát Xát và huyện Bảo Thắng rà soát",
        "UBND các huyện: Bát Xát, Bảo Thắng",
        "UBND các huyện Bát Xát, Bảo Thắng",
        "UBND các huyện: Bát Xát và Bảo Thắng thực hiện",
      ],
    ],
    [
      [
        "UBND huyện Bát Xát = ubnd-huyen-bat-xat",
        "UBND thị xã Sa Pa = ubnd-thi-xa-sa-pa",
        "UBND thành phố Lào Cai = ubnd-thanh-pho-lao-cai",
      ],
      [
        "UBND huyện Bát Xát, thị xã Sa Pa và thành phố Lào Cai",
        "UBND huyện Bát Xát, UBND thị xã Sa Pa, UBND thành phố Lào Cai",
      ],
    ],
    [
      ["UBND xã Tân Hội = ubnd-xa-tan-hoi", "UBND phường 5 = ubnd-phuong-5"],
      ["UBND xã Tân Hội, phường 5", "UBND xã Tân Hội, UBND phường 5", "UBND xã Tân Hội và UBND phường 5"],
    ],
    [["UBND huyện Bát Xát = ubnd-huyen-bat-xat", FINANCE], ["UBND huyện Bát Xát, Sở Tài chính"]],
    [
      ["UBND các huyện, thành phố *"],
      [
        "UBND các huyện, thành phố",
        "UBND các huyện, thành phố rà soát",
        "Chủ tịch UBND các huyện, thành phố chỉ đạo",
      ],
    ],
    [
      ["UBND các xã, phường *"],
      ["UBND các xã, phường", "Chủ tịch UBND các xã, phường", "UBND các xã, phường tổ chức thực hiện"],
    ],
    [
      ["UBND các xã, phường, đặc khu *"],
      ["UBND các xã, phường, đặc khu", "UBND các xã, phường, đặc khu chủ động"],
    ],
    [
      ["UBND cấp huyện *", "UBND cấp xã *"],
      ["UBND cấp huyện, UBND cấp xã", "UBND cấp huyện và UBND cấp xã"],
    ],
    [
      ["các sở, ban, ngành *"],
      ["các sở, ban, ngành", "các sở, ban, ngành chủ động", "Thủ trưởng các sở, ban, ngành"],
    ],
    [["Các sở, ban, ngành khác *"], ["Các sở, ban, ngành khác", "Các sở, ban, ngành khác căn cứ chức năng"]],
    [
      ["Các sở, ban, ngành, đoàn thể tỉnh *", "UBND các xã, phường *"],
      [
        "Các sở, ban, ngành, đoàn thể tỉnh; UBND các xã, phường",
        "Các sở, ban, ngành, đoàn thể tỉnh, UBND các xã, phường rà soát",
      ],
    ],
    [
      ["các sở, ban, ngành cấp tỉnh *", "UBND các huyện, thị xã, thành phố *"],
      [
        "các sở, ban, ngành cấp tỉnh; UBND các huyện, thị xã, thành phố",
        "Thủ trưởng các sở, ban, ngành cấp tỉnh; Chủ tịch UBND các huyện, thị xã, thành phố",
      ],
    ],
    [["Các cơ quan báo chí *"], ["Các cơ quan báo chí", "Các cơ quan báo chí tuyên truyền"]],
    [["Các doanh nghiệp trên địa bàn tỉnh *"], ["Các doanh nghiệp trên địa bàn tỉnh"]],
    [["Các đơn vị thuộc và trực thuộc Sở *"], ["Các đơn vị thuộc và trực thuộc Sở"]],
    [
      ["các phòng chuyên môn *"],
      ["các phòng chuyên môn", "Trưởng các phòng chuyên môn", "các phòng chuyên môn phối hợp"],
    ],
    [
      ["Văn phòng Sở", "Thanh tra Sở"],
      ["Văn phòng Sở, Thanh tra Sở", "Văn phòng Sở và Thanh tra Sở theo dõi"],
    ],
    [
      ["Văn phòng Sở"],
      ["Văn phòng Sở chủ trì", "Văn phòng Sở là đầu mối", "Văn phòng Sở: Tổng hợp, báo cáo"],
    ],
    [
      ["Phòng Quản lý đầu tư", "Phòng Đăng ký kinh doanh"],
      [
        "Phòng Quản lý đầu tư, Phòng Đăng ký kinh doanh",
        "Phòng Quản lý đầu tư và Phòng Đăng ký kinh doanh tham mưu",
      ],
    ],
    [
      ["Phòng Nghiệp vụ I", "Phòng Nghiệp vụ II"],
      [
        "Phòng Nghiệp vụ I, Phòng Nghiệp vụ II",
        "Các Phòng: Nghiệp vụ I, Nghiệp vụ II",
        "các phòng: Nghiệp vụ I và Nghiệp vụ II chủ trì",
      ],
    ],
    [["Phòng QLĐT"], ["Phòng QLĐT", "Phòng QLĐT chủ trì"]],
    [["Chi cục Bảo vệ môi trường"], ["Chi cục Bảo vệ môi trường", "Chi cục Bảo vệ môi trường phối hợp"]],
    [
      ["Chi cục Thủy lợi và Biến đổi khí hậu", "Chi cục Kiểm lâm"],
      ["Chi cục Thủy lợi và Biến đổi khí hậu, Chi cục Kiểm lâm"],
    ],
    [["Ban Chỉ đạo chuyển đổi số tỉnh"], ["Ban Chỉ đạo chuyển đổi số tỉnh"]],
    [
      ["Sở Nông nghiệp và PTNT = so-nong-nghiep-va-phat-trien-nong-thon"],
      ["Sở Nông nghiệp và PTNT (nay là Sở Nông nghiệp và Môi trường)", "Sở Nông nghiệp và PTNT chủ trì"],
    ],
    [
      ["Sở Nông nghiệp và PTNT = so-nong-nghiep-va-phat-trien-nong-thon", FINANCE],
      ["Sở Nông nghiệp và PTNT (nay là Sở Nông nghiệp và Môi trường), Sở Tài chính"],
    ],
    [["Uỷ ban nhân dân tỉnh = ubnd-tinh"], ["Uỷ ban nhân dân tỉnh", "Chủ tịch Uỷ ban nhân dân tỉnh giao"]],
    [
      [],
      [
        "các cơ quan, đơn vị có liên quan",
        "các cơ quan liên quan",
        "Các tổ chức, cá nhân có liên quan",
        "các đơn vị liên quan rà soát",
      ],
    ],
  ],
  ignores: [
    "lãnh đạo, chỉ đạo điều hành",
    "Chủ tịch nước ký lệnh",
    "Giám đốc điều hành dự án",
    "các bản tin dự báo",
    "Báo cáo tài chính quý I",
    "Sơ kết, tổng kết công tác",
    "Quỹ đất công trên địa bàn",
    "Phòng thủ dân sự cấp tỉnh",
    "Tổ trưởng tổ dân phố",
    "Khu vực nông thôn",
    "Nhóm nhiệm vụ về thuế",
    "Hội thi tìm hiểu pháp luật",
    "Trường hợp cần thiết",
    "Hiệp hội phải báo cáo kết quả",
    "Liên đoàn được thành lập theo quy định",
    "các bản đồ quy hoạch",
    "phòng, chống tham nhũng",
    "phòng ngừa thiên tai",
    "báo cáo UBND tỉnh",
    "ban hành kế hoạch",
    "tổ chức hội nghị",
    "hội nghị sơ kết",
    "công tác cải cách hành chính",
    "đội ngũ cán bộ",
    "xã hội hóa",
    "Nâng cao chất lượng",
    "trường hợp cần thiết",
    "thuế thu nhập",
  ],
});

export default corpus(match, {
  context,
  finds: [
    [
      "so-tai-chinh",
      [
        "Sở Tài chính",
        "SỞ TÀI CHÍNH",
        "Sở TC",
        "STC",
        "sở Tài chính",
        "Giám đốc Sở Tài chính",
        "Sở Tài chinh",
      ],
    ],
    ["so-tai-chinh, Lạng Sơn", ["Sở Tài chính tỉnh Lạng Sơn", "Sở Tài chính Lạng Sơn"]],
    ["so-tu-phap", ["Sở Tư pháp", "SỞ TƯ PHÁP", "STP"]],
    [
      "so-tai-nguyen-va-moi-truong",
      [
        "Sở Tài nguyên và Môi trường",
        "Sở TN&MT",
        "Sở TNMT",
        "Sở TN và MT",
        "STNMT",
        "Sở Tài nguyên & Môi trường",
      ],
    ],
    [
      "so-van-hoa-the-thao-va-du-lich",
      ["Sở Văn hóa, Thể thao và Du lịch", "Sở VHTT&DL", "Sở VH,TT&DL", "Sở VHTTDL"],
    ],
    ["so-giao-duc-va-dao-tao", ["Sở Giáo dục và Đào tạo", "Sở GD&ĐT", "Sở GDĐT", "Sở Giáo dục & Đào tạo"]],
    ["so-khoa-hoc-va-cong-nghe", ["Sở Khoa học và Công nghệ", "Sở KH&CN", "Sở KHCN"]],
    ["ubnd-tinh", ["UBND tỉnh", "Ủy ban nhân dân tỉnh", "Uỷ ban nhân dân tỉnh"]],
    ["ubnd-tinh, Lào Cai", ["UBND tỉnh Lào Cai", "ỦY BAN NHÂN DÂN TỈNH LÀO CAI"]],
    [
      "ubnd-huyen-bat-xat",
      ["UBND huyện Bát Xát", "Ủy ban nhân dân huyện Bát Xát", "Chủ tịch UBND huyện Bát Xát"],
    ],
    ["ubnd-xa-tan-hoi", ["UBND xã Tân Hội"]],
    ["division", ["Phòng Nghiệp vụ II", "Văn phòng Sở", "Chi cục Bảo vệ môi trường"]],
  ],
  ignores: ["Sở", "Sở Abc xyz", "Nguyễn Văn Hải", "các cơ quan", "năm 2024"],
});
