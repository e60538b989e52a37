import { FINANCE, unitLists } from "../../../../test/support/unit-list-examples.ts";

// A group that is narrowed to the units to which the document assigns something: "lead" or "any" role.
export default unitLists([
  // What the members need not do yet limits nobody.
  [["Các xã *"], ["Các xã chưa phải ban hành kế hoạch nhưng phải báo cáo kết quả trước ngày 20/12"]],
  [
    ["Các sở, ngành * lead", "UBND các huyện, thành phố, thị xã *"],
    [
      "Các sở, ngành được giao chủ trì chỉ số thành phần tại Phụ lục, UBND các huyện, thành phố, thị xã xây dựng kế hoạch",
      "Các sở, ngành được phân công chủ trì các tiêu chí tại Phụ lục I, UBND các huyện, thành phố, thị xã ban hành kế hoạch",
    ],
  ],
  [
    ["Các sở, ngành * lead", FINANCE, "UBND xã Tân Lập = ubnd-xa-tan-lap"],
    ["Các sở, ngành được giao chủ trì chỉ số thành phần; Sở Tài chính; UBND xã Tân Lập xây dựng kế hoạch"],
  ],
  [
    ["các cơ quan được phân công tại Mục II * any", "UBND các xã, phường, đặc khu *"],
    [
      "Thủ trưởng các cơ quan được phân công tại Mục II, Chủ tịch UBND các xã, phường, đặc khu xây dựng kế hoạch",
      "các cơ quan được phân công tại Mục II và UBND các xã, phường, đặc khu gửi báo cáo",
    ],
  ],
  [
    [
      "các sở, ban, ngành * lead",
      "UBND phường Bình An = ubnd-phuong-binh-an",
      "UBND xã Tân Lập = ubnd-xa-tan-lap",
    ],
    [
      "Thủ trưởng các sở, ban, ngành được giao chủ trì nhiệm vụ tại Mục II; Chủ tịch UBND các phường Bình An và xã Tân Lập xây dựng kế hoạch",
      "các sở, ban, ngành được giao chủ trì tại Mục II và UBND các phường: Bình An; xã Tân Lập xây dựng kế hoạch",
      "Thủ trưởng các sở, ban, ngành được giao chủ trì; Chủ tịch UBND các phường Bình An và xã Tân Lập xây dựng kế hoạch",
    ],
  ],
  [
    [
      "các sở, ngành * lead",
      "UBND phường Bình An = ubnd-phuong-binh-an",
      "UBND phường Tân Lập = ubnd-phuong-tan-lap",
    ],
    [
      "Thủ trưởng các sở, ngành được giao chủ trì; Chủ tịch UBND các phường: Bình An, Tân Lập xây dựng kế hoạch",
    ],
  ],
  // A clause after the last of several classes limits all of them, also in a heading, where no verb follows.
  [
    ["Các sở, ban, ngành * lead", "cơ quan Trung ương đóng trên địa bàn * lead"],
    [
      "Các sở, ban, ngành, cơ quan Trung ương đóng trên địa bàn được giao chủ trì chỉ số thành phần tại Phụ lục I",
      "Các sở, ban, ngành, cơ quan Trung ương đóng trên địa bàn được giao chủ trì chỉ số thành phần xây dựng kế hoạch",
    ],
  ],
  [["Các sở, ban, ngành * any"], ["Các sở, ban, ngành được giao nhiệm vụ tại Phụ lục I:"]],
  [
    [FINANCE, "các sở * lead"],
    ["Sở Tài chính và các sở được phân công chủ trì các tiêu chí ban hành kế hoạch"],
  ],
  // Other units may follow the clause.
  [
    [
      "Các sở, ban, ngành * lead",
      "đơn vị được giao chủ trì nhiệm vụ tại Mục II và Phụ lục kèm theo * lead",
      "UBND phường Bình An = ubnd-phuong-binh-an",
    ],
    [
      "Các sở, ban, ngành, đơn vị được giao chủ trì nhiệm vụ tại Mục II và Phụ lục kèm theo; UBND phường Bình An ban hành kế hoạch",
    ],
  ],
  // Sections that "và" joins.
  [
    ["Các sở, ban, ngành * any"],
    ["Các sở, ban, ngành được giao nhiệm vụ tại Mục II, Mục III và tại Phụ lục I ban hành kế hoạch"],
  ],
  // The plan is sent to somebody.
  [
    ["Các sở, ngành * lead", "UBND các xã, phường *"],
    [
      "Các sở, ngành chủ trì chỉ số thành phần tại Mục III; UBND các xã, phường xây dựng kế hoạch, gửi về Sở Tài chính trước ngày 10/3/2026",
      "Các sở, ngành chủ trì chỉ số thành phần tại Mục III và UBND các xã, phường ban hành kế hoạch, gửi Sở Tài chính tổng hợp",
    ],
  ],
  // The tasks by which a list of classes acts.
  [
    ["Các sở, ban, ngành * lead", "UBND phường Bình An = ubnd-phuong-binh-an"],
    [
      "Các sở, ban, ngành và UBND phường Bình An căn cứ nhiệm vụ được giao chủ trì tại Phụ lục, ban hành kế hoạch",
      "Các sở, ban, ngành, UBND phường Bình An căn cứ các nội dung được phân công chủ trì tại Mục II, xây dựng kế hoạch",
    ],
  ],
  [
    ["Các sở, ban, ngành * any"],
    ["Các sở, ban, ngành căn cứ nhiệm vụ được giao tại Phụ lục, ban hành kế hoạch"],
  ],
  [["Các sở, ban, ngành *"], ["Các sở, ban, ngành căn cứ chức năng, nhiệm vụ được giao, ban hành kế hoạch"]],
  [
    ["Các cơ quan chủ trì tại Phụ lục * lead"],
    ["Các cơ quan chủ trì tại Phụ lục ban hành Kế hoạch thực hiện"],
  ],
  // A figure that says which members are meant, also with a bracket, before a duty.
  [
    ["UBND các xã có tỷ lệ giải ngân dưới 50% * listed"],
    [
      "UBND các xã có tỷ lệ giải ngân dưới 50% báo cáo giải trình trước ngày 10/7/2024",
      "UBND các xã có tỷ lệ giải ngân dưới 50% (danh sách kèm theo) kiểm điểm trách nhiệm",
    ],
  ],
  [
    ["các sở có hồ sơ quá hạn trên 5% * listed"],
    ["Giám đốc các sở có hồ sơ quá hạn trên 5% (Biểu 2) trực tiếp chỉ đạo xử lý"],
  ],
  // What they have done or not.
  [
    ["Các đơn vị đã ban hành *"],
    ["Các đơn vị đã ban hành tự rà soát lại, bổ sung sản phẩm và người chịu trách nhiệm"],
  ],
  [["Các xã chưa phê duyệt danh mục *"], ["Các xã chưa phê duyệt danh mục khẩn trương hoàn thành"]],
  [["Các sở *"], ["Các sở chưa có kế hoạch xây dựng, gửi trước ngày 15/5/2024"]],
  [["Các trường trung học tại Phụ lục I * listed"], ["Các trường trung học tại Phụ lục I: Chuẩn bị báo cáo"]],
  [["Các cơ quan chủ trì * lead"], ["Các cơ quan chủ trì xây dựng kế hoạch chi tiết"]],
  [["Các đơn vị chủ trì, phối hợp * any"], ["Các đơn vị chủ trì, phối hợp báo cáo kết quả"]],
  [
    ["Các cơ quan chủ trì soạn thảo đề án * lead"],
    ["Các cơ quan chủ trì soạn thảo đề án gửi hồ sơ thẩm định"],
  ],
  [["Các cơ quan đầu mối * lead"], ["Các cơ quan đầu mối tổng hợp số liệu"]],
  [
    ["Các cơ quan chủ trì các chỉ số thành phần * lead"],
    ["Các cơ quan chủ trì các chỉ số thành phần xây dựng kế hoạch của cơ quan mình"],
  ],
  [
    ["Các đơn vị chủ trì trụ cột * lead"],
    ["Các đơn vị chủ trì trụ cột ban hành kế hoạch chi tiết trước ngày 25/4/2025"],
  ],
  [
    ["Các sở, ban, ngành * lead"],
    ["Các sở, ban, ngành được giao chủ trì trụ cột, chỉ số thành phần ban hành kế hoạch chi tiết"],
  ],
  [
    ["Các cơ quan được giao chủ trì chỉ số thành phần * lead"],
    ["Các cơ quan được giao chủ trì chỉ số thành phần xây dựng kế hoạch"],
  ],
  [
    ["Các sở, ngành * lead"],
    [
      "Các sở, ngành được giao đầu mối hoàn thành kế hoạch cải thiện chỉ số",
      "Các sở, ngành được phân công chủ trì khẩn trương rà soát thủ tục",
    ],
  ],
  [["Các sở, ngành *"], ["Các sở, ngành được giao đầu mối theo dõi chỉ số"]],
  // A further unit shows where the clause ends; without a place the tasks may be of any kind.
  [
    ["Các cơ quan, đơn vị *", "UBND các xã, phường *"],
    [
      "Các cơ quan, đơn vị được giao nhiệm vụ và UBND các xã, phường ban hành kế hoạch",
      "Các cơ quan, đơn vị được phân công nhiệm vụ, UBND các xã, phường gửi báo cáo",
    ],
  ],
  [
    ["Các sở, ban, ngành * any", "các địa phương *"],
    ["Các sở, ban, ngành được phân công và các địa phương xây dựng kế hoạch"],
  ],
  [["Các phòng, ban *"], ["Các phòng, ban được giao và hoàn thành đúng hạn sẽ được khen thưởng"]],
  // Units that the text has named before, or in several places.
  [
    ["Các đơn vị nêu trên * any"],
    ["Các đơn vị nêu trên báo cáo kết quả", "Các đơn vị nêu trên, hoàn thành trong quý I"],
  ],
  [
    ["Các phòng, đơn vị * any"],
    ["Các phòng, đơn vị nói trên gửi báo cáo", "Các phòng, đơn vị có tên ở trên rà soát hồ sơ"],
  ],
  [["Các đơn vị trên * any"], ["Các đơn vị trên báo cáo kết quả"]],
  [
    ["Các đơn vị có tên tại mục 1, 2 phần II * listed"],
    ["Các đơn vị có tên tại mục 1, 2 phần II gửi báo cáo"],
  ],
  [["các Sở Xây dựng nêu trên *"], ["các Sở Xây dựng nêu trên rà soát hồ sơ"]],
  [["các trường trên địa bàn *"], ["các trường trên địa bàn rà soát hồ sơ"]],
  [["Các đơn vị nêu tại Mục II * listed"], ["Các đơn vị nêu tại Mục II ban hành kế hoạch thực hiện"]],
  [
    ["các cơ quan có tên tại Phụ lục 1 * listed", FINANCE],
    ["các cơ quan có tên tại Phụ lục 1 và Sở Tài chính gửi báo cáo"],
  ],
  [
    ["Các đơn vị được giao nhiệm vụ tại Kế hoạch này * any"],
    ["Các đơn vị được giao nhiệm vụ tại Kế hoạch này, định kỳ hằng quý báo cáo"],
  ],
  [
    ["Các đơn vị được giao chủ trì, phối hợp thực hiện các chỉ số nêu trên * any"],
    ["Các đơn vị được giao chủ trì, phối hợp thực hiện các chỉ số nêu trên báo cáo kết quả"],
  ],
  [
    ["các sở, ban, ngành * any", FINANCE],
    ["các sở, ban, ngành được giao nhiệm vụ tại Phụ lục và Sở Tài chính báo cáo"],
  ],
  [
    ["Các sở, ban, ngành liên quan * any"],
    [
      "Các sở, ban, ngành liên quan được giao nhiệm vụ xây dựng kế hoạch",
      "Các sở, ban, ngành liên quan có nhiệm vụ quy định tại Kế hoạch này gửi báo cáo",
    ],
  ],
  [
    ["các sở, ngành * lead", "UBND các xã, phường *"],
    [
      "các sở, ngành chủ trì nhiệm vụ tại Mục III, UBND các xã, phường xây dựng kế hoạch của đơn vị",
      "các sở, ngành chủ trì các tiêu chí tại Phụ lục I và UBND các xã, phường ban hành Kế hoạch thực hiện",
    ],
  ],
  [
    ["Các cơ quan chủ trì chỉ số chính * lead"],
    ["Các cơ quan chủ trì chỉ số chính xây dựng kế hoạch trước ngày 15/4/2026"],
  ],
  [
    ["Các sở, ngành *"],
    [
      "Các sở, ngành chủ trì nhiệm vụ tại Mục III, UBND các xã, phường phối hợp xây dựng kế hoạch",
      "Các sở, ngành chủ trì nhiệm vụ tại Mục III, UBND các xã, phường tổ chức thực hiện",
    ],
  ],
  [["Các sở, ban, ngành *"], ["Các sở, ban, ngành có nhiệm vụ xây dựng kế hoạch thực hiện"]],
  // The words are the predicate, and no other verb follows.
  [["Các sở, ngành *"], ["Các sở, ngành được giao chủ trì các chỉ số thành phần tại Phụ lục."]],
  [["Các sở, ngành *"], ["Các sở, ngành chủ trì các chỉ số thành phần, tham mưu UBND tỉnh"]],
  [[FINANCE], ["Sở Tài chính được giao chủ trì chỉ số thành phần tại Phụ lục xây dựng kế hoạch"]],
  [["Các sở, ngành *"], ["Các sở, ngành chủ trì xây dựng kế hoạch chi tiết"]],
  // As a whole cell, bracket or label.
  [
    ["các cơ quan chủ trì từng lĩnh vực *"],
    ["các cơ quan chủ trì từng lĩnh vực", "các cơ quan chủ trì từng lĩnh vực."],
  ],
  [["Các cơ quan được giao chủ trì tại Mục IV *"], ["Các cơ quan được giao chủ trì tại Mục IV"]],
  [["Các đơn vị được giao nhiệm vụ tại Phụ lục II *"], ["Các đơn vị được giao nhiệm vụ tại Phụ lục II."]],
  [["Các sở, ngành chủ trì chỉ số *"], ["Các sở, ngành chủ trì chỉ số: báo cáo tiến độ"]],
  [["Các sở, ngành *"], ["Các sở, ngành chủ trì các nhiệm vụ tại Phụ lục."]],
  [["UBND cấp xã *"], ["Lãnh đạo UBND cấp xã phụ trách lĩnh vực"]],
  [[], ["Các cơ quan chủ trì", "Các đơn vị chủ trì."]],
  [[], ["Các đơn vị phối hợp rà soát thủ tục", "Các cơ quan chủ trì, phối hợp với Sở Tài chính rà soát"]],
  [[], ["Các cơ quan, đơn vị được phân công", "Các cơ quan chủ trì, tham mưu thực hiện"]],
]);
