import { snippets } from "../../../../test/support/rule-corpus.ts";
import { cutZones } from "../../structure/zones/zones.ts";
import { readIndices } from "./indices.ts";

// A plan → the ids of its indices.
export default snippets<string>({
  name: "index/indices",
  read: (lines, context) =>
    readIndices(cutZones(lines, context.catalogue), "ke-hoach", context)
      .map(({ value }) => value.id)
      .join(" "),
  cases: [
    ["KẾ HOẠCH\nNâng cao các chỉ số PAPI, SIPAS năm 2026\nI. MỤC TIÊU\nPCI tăng hạng.", "papi sipas"],
    // A name over two lines of the title.
    ["KẾ HOẠCH\nNâng cao các chỉ số PAPI, PAR\nINDEX năm 2026\nI. MỤC TIÊU\nTăng điểm.", "papi par-index"],
    // An index without its level.
    [
      "KẾ HOẠCH\nNâng cao Chỉ số năng lực cạnh tranh trên địa bàn huyện Nghi Lộc năm 2025\nI. MỤC TIÊU\nTăng điểm.",
      "pci",
    ],
    [
      "KẾ HOẠCH\nNâng cao Chỉ số năng lực cạnh tranh cấp sở, ban, ngành và địa phương\nI. MỤC TIÊU\nTăng điểm.",
      "ddci",
    ],
    ["KẾ HOẠCH\nNâng cao Chỉ số năng lực cạnh tranh cấp huyện năm 2025\nI. MỤC TIÊU\nTăng điểm.", ""],
    ["KẾ HOẠCH\nNâng cao Chỉ số năng lực cạnh tranh toàn cầu\nI. MỤC TIÊU\nTăng điểm.", ""],
    // A title without an index: the first one of the introduction, else of the first lines.
    [
      "KẾ HOẠCH\nCải thiện môi trường kinh doanh\nCăn cứ kết quả Chỉ số PCI và PGI;\nI. MỤC TIÊU\nNâng hạng.",
      "pci",
    ],
    ["KẾ HOẠCH\nCải thiện môi trường kinh doanh\nI. MỤC TIÊU\nNâng hạng Chỉ số PCI.", "pci"],
    // A further index of the introduction, of which a heading or an item is a sub-index; names that both indices have say nothing.
    [
      "KẾ HOẠCH\nNâng cao Chỉ số PGI\nCăn cứ Kế hoạch về Chỉ số PCI và PGI;\nI. MỤC TIÊU\n1. Tiếp cận đất đai: 7,10 điểm.",
      "pgi pci",
    ],
    [
      "KẾ HOẠCH\nCải thiện môi trường kinh doanh\nI. MỤC TIÊU\nThực hiện các nội dung PGI và PCI.\n1. Về Gia nhập thị trường",
      "pgi pci",
    ],
    [
      "KẾ HOẠCH\nNâng cao Chỉ số PGI\nCăn cứ Kế hoạch về Chỉ số PCI và PGI;\nI. MỤC TIÊU\n1. Rà soát quy định về gia nhập thị trường.",
      "pgi",
    ],
    // A plan that names only a sub-index has its index; an index that is named decides.
    ["KẾ HOẠCH\nCải thiện chỉ số thành phần “Tiếp cận đất đai”\nI. MỤC TIÊU\nTăng điểm.", "pci"],
    [
      "KẾ HOẠCH\nNâng cao hiệu quả công tác\nI. MỤC TIÊU\nChỉ số thành phần Cải cách tài chính công đạt 9 điểm.",
      "par-index",
    ],
    [
      "KẾ HOẠCH\nNâng cao chỉ số Thủ tục hành chính công\nCăn cứ Kế hoạch về PAR INDEX;\nI. MỤC TIÊU\nTăng điểm.",
      "par-index",
    ],
    // The title names sub-indices of two indices, over two lines, and the introduction names both indices.
    [
      "KẾ HOẠCH\nNâng cao chỉ số “Chi phí không chính thức” và chỉ số\n“Kiểm soát tham nhũng trong khu vực công”\nThực hiện Kế hoạch về nâng cao các Chỉ số PCI, PAPI năm 2026;\nI. MỤC TIÊU\nTăng điểm.",
      "pci papi",
    ],
    // A further index in a bracket at the end of a heading; a bracket in a sentence, or with more words, says nothing.
    [
      "KẾ HOẠCH\nNâng cao Chỉ số cải cách hành chính năm 2026\nI. NHIỆM VỤ\n1. Cải cách thể chế\n- Rà soát.\n2. Nâng cao mức độ hài lòng (SIPAS)\n- Thêm quầy.",
      "par-index sipas",
    ],
    [
      "KẾ HOẠCH\nNâng cao Chỉ số cải cách hành chính năm 2026\nI. NHIỆM VỤ\n1. Báo cáo kết quả điều tra (theo Kế hoạch về SIPAS)\n2. Mở lớp (SIPAS) cho cán bộ.",
      "par-index",
    ],
    // The plan that is carried out is on both; results of both indices say nothing.
    [
      "KẾ HOẠCH\nThực hiện nhiệm vụ được giao tại Kế hoạch số 147/KH-UBND\nNgày 17/4/2026, UBND tỉnh ban hành Kế hoạch số 147/KH-UBND về nâng cao Chỉ số PAR INDEX và SIPAS năm 2026.\n1. Mục tiêu\nTăng điểm.",
      "par-index sipas",
    ],
    [
      "KẾ HOẠCH\nThực hiện nhiệm vụ được giao\nThực hiện Kế hoạch số 147/KH-UBND về nâng cao Chỉ số PAR INDEX; căn cứ kết quả Chỉ số PAPI;\nI. MỤC TIÊU\nTăng điểm.",
      "par-index",
    ],
    // An effect of the work is not what the plan is about.
    [
      "KẾ HOẠCH\nĐào tạo cán bộ, công chức năm 2026\nI. MỤC ĐÍCH\nNâng cao năng lực, góp phần nâng cao Chỉ số PAR INDEX của tỉnh.",
      "",
    ],
    [
      "KẾ HOẠCH\nCải thiện môi trường kinh doanh\nI. MỤC TIÊU\nGóp phần phát triển kinh tế. Nâng hạng Chỉ số PCI.",
      "pci",
    ],
    ["KẾ HOẠCH\nĐối thoại doanh nghiệp, góp phần nâng cao Chỉ số PCI\nI. MỤC TIÊU\nGỡ khó.", "pci"],
    // … but it is the index of a sub-index that is named by its number.
    [
      "KẾ HOẠCH\nThực hiện Kế hoạch số 12/KH-UBND\nI. MỤC ĐÍCH\nNâng cao CSTP 3, góp phần cải thiện thứ hạng PCI của tỉnh.",
      "pci",
    ],
    ["KẾ HOẠCH\nPhát triển kinh tế số\nI. MỤC TIÊU\nTăng chỉ số hạ tầng số.", ""],
    ["KẾ HOẠCH\nTập huấn nghiệp vụ\nI. MỤC TIÊU\nNâng cao năng lực.", ""],
  ],
});
