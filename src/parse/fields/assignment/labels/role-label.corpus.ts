import { formatLabels } from "../../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { readMarkedUnits, readRoleLabels } from "./role-label.ts";

const context = { year: 2026, province: "Bình Định" };

export default snippets<string>({
  name: "assignment/labels/role-label",
  context,
  read: ([line], facts) => formatLabels(readRoleLabels(line!, 0, facts)),
  cases: [
    ["Đơn vị chủ trì: Sở Công Thương.", "Sở Công Thương [lead]"],
    ["Cơ quan phối hợp: Sở Y tế, Sở Nội vụ.", "Sở Y tế, Sở Nội vụ [coordinate]"],
    // Any noun of an office; who only helps, after a semicolon.
    ["Trung tâm chủ trì: Trung tâm Khuyến công.", "Trung tâm Khuyến công [lead]"],
    ["Thực hiện: Sở Công Thương; Sở Y tế hỗ trợ kỹ thuật.", "Sở Công Thương [member]; Sở Y tế [coordinate]"],
    [
      "Chủ trì: Sở Công Thương; Sở Y tế, Sở Nội vụ cử cán bộ tham dự.",
      "Sở Công Thương [lead]; Sở Y tế, Sở Nội vụ [coordinate]",
    ],
    // Who appraises or approves a document does not do the work.
    ["Cơ quan tổ chức lập: UBND xã Bắc Hà.", "UBND xã Bắc Hà [member]"],
    ["Cơ quan thẩm định: Sở Xây dựng.", ""],
    ["Cơ quan phê duyệt: UBND tỉnh.", ""],
    ["Chủ trì: Sở Công Thương; phối hợp: Sở Y tế.", "Sở Công Thương [lead]; Sở Y tế [coordinate]"],
    ["Chủ trì: Sở Công Thương - Phối hợp: Sở Y tế.", "Sở Công Thương [lead]; Sở Y tế [coordinate]"],
    ["Chủ trì: Sở Công Thương Phối hợp: Sở Y tế.", "Sở Công Thương [lead]; Sở Y tế [coordinate]"],
    [
      "Chủ trì: Phòng Kế hoạch - Tài chính; phối hợp: Sở Y tế.",
      "Phòng Kế hoạch - Tài chính [lead]; Sở Y tế [coordinate]",
    ],
    // A verb before names, instead of a colon; what something is, without names, is no label.
    [
      "Cơ quan chủ trì là Sở Công Thương, cơ quan phối hợp là Sở Y tế.",
      "Sở Công Thương [lead]; Sở Y tế [coordinate]",
    ],
    [
      "Cơ quan đầu mối chủ trì chỉ số này là Sở Công Thương. Cùng phối hợp có Sở Y tế, Sở Nội vụ.",
      "Sở Công Thương [lead]; Sở Y tế, Sở Nội vụ [coordinate]",
    ],
    ["Hai cơ quan đồng chủ trì gồm Sở Công Thương (chợ) và Sở Y tế.", "Sở Công Thương, Sở Y tế [lead]"],
    ["Cơ quan chủ trì là đơn vị chịu trách nhiệm trước UBND tỉnh.", ""],
    ["Thời gian giải quyết thủ tục là 05 ngày.", ""],
    // Notes in brackets do not end the list.
    [
      "Cơ quan chủ trì: Sở Y tế (nội dung danh sách hộ nghèo); Sở Tài chính (nội dung thu, chi); Sở Xây dựng (đối với quy hoạch).",
      "Sở Y tế, Sở Tài chính, Sở Xây dựng [lead]",
    ],
    // The label says the role of the first units, also where partners follow.
    ["Đơn vị chủ trì: Sở Y tế, phối hợp với Sở Nội vụ.", "Sở Y tế [lead]; Sở Nội vụ [coordinate]"],
    [
      "Đơn vị chủ trì: Sở Y tế phối hợp với Sở Nội vụ và các đơn vị liên quan.",
      "Sở Y tế [lead]; Sở Nội vụ [coordinate]",
    ],
    [
      "Đầu mối thực hiện: Phòng Kế toán - Tài vụ, phối hợp với Sở Nội vụ.",
      "Phòng Kế toán - Tài vụ [focal]; Sở Nội vụ [coordinate]",
    ],
    ["Đơn vị thực hiện: Sở Y tế phối hợp cùng Sở Nội vụ.", "Sở Y tế [member]; Sở Nội vụ [coordinate]"],
    ["Đầu mối: Văn phòng Sở.", "Văn phòng Sở [focal]"],
    // Everyday words.
    ["Làm chính: Sở Y tế. Cùng làm: Sở Nội vụ.", "Sở Y tế [lead]; Sở Nội vụ [coordinate]"],
    ["Người làm: Văn phòng Sở; người giúp: Sở Nội vụ.", "Văn phòng Sở [member]; Sở Nội vụ [coordinate]"],
    ["Bộ phận lo: Văn phòng Sở. Giúp: Sở Y tế.", "Văn phòng Sở [member]; Sở Y tế [coordinate]"],
    ["Phụ trách: Sở Y tế, có thêm Sở Nội vụ.", "Sở Y tế, Sở Nội vụ [member]"],
    ["Phụ trách: Sở Y tế (thêm Sở Nội vụ, Sở Tư pháp).", "Sở Y tế, Sở Nội vụ, Sở Tư pháp [member]"],
    ["Phụ trách cả hai việc: Sở Y tế.", "Sở Y tế [member]"],
    ["Chủ trì các nội dung trên: Sở Y tế.", "Sở Y tế [lead]"],
    [
      "Phụ trách: Hải quan cửa khẩu Cha Lo, Hải quan cửa khẩu Cà Roòng.",
      "Hải quan cửa khẩu Cha Lo, Hải quan cửa khẩu Cà Roòng [member]",
    ],
    [
      "Thực hiện: VNPT Lào Cai, Viettel Lào Cai, MobiFone tỉnh Lào Cai, dưới sự điều phối của Sở Y tế.",
      "VNPT Lào Cai, Viettel Lào Cai, MobiFone tỉnh Lào Cai [member]",
    ],
    ["Cơ quan được giao: Sở Y tế", "Sở Y tế [member]"],
    [
      "Đơn vị được giao việc: Sở Y tế; phối hợp (nếu cần): Sở Nội vụ.",
      "Sở Y tế [member]; Sở Nội vụ [coordinate]",
    ],
    ["Chủ trì (trừ nội dung khen thưởng): Sở Y tế.", "Sở Y tế [lead]"],
    ["Đồng chủ trì: Sở Y tế và Hội Đông y tỉnh.", "Sở Y tế, Hội Đông y tỉnh [lead]"],
    ["Cơ quan được giao: xây dựng kế hoạch, báo cáo.", ""],
    ["Đơn vị được kiểm tra: Sở Y tế.", ""],
    ["Phụ trách: kiểm tra các xã, phường.", ""],
    ["Phụ trách lĩnh vực: Y tế, giáo dục.", ""],
    ["Giúp: người dân nộp hồ sơ.", ""],
    ["Phân công: Sở Công Thương chủ trì; Sở Y tế phối hợp.", "Sở Công Thương [lead]; Sở Y tế [coordinate]"],
    ["Phân công: Sở Công Thương chủ trì xây dựng đề án.", ""],
    ["Giao: Sở Công Thương chủ trì, Sở Y tế phối hợp.", "Sở Công Thương [lead]; Sở Y tế [coordinate]"],
    ["Giao nhiệm vụ cho: Sở Công Thương, Sở Y tế.", "Sở Công Thương, Sở Y tế [member]"],
    ["Giao: Sở Công Thương chủ trì, phối hợp với Sở Y tế xây dựng đề án.", ""],
    ["Số biên chế giao: Sở Công Thương, Sở Y tế.", ""],
    // Any noun of office with any duties.
    ["Phòng chịu trách nhiệm, tham mưu: Phòng Tổng hợp.", "Phòng Tổng hợp [member]"],
    ["Cơ quan, đơn vị chủ trì tổ chức triển khai: Sở Y tế.", "Sở Y tế [lead]"],
    ["Các đơn vị hỗ trợ, phối hợp: Sở Nội vụ, Sở Y tế.", "Sở Nội vụ, Sở Y tế [coordinate]"],
    ["Người theo dõi: Chánh Văn phòng Sở.", "Văn phòng Sở [member]"],
    ["Bộ phận thường trực, giúp việc: Văn phòng Sở.", "Văn phòng Sở [focal]"],
    ["Cơ quan chủ trì, phối hợp: Sở Y tế, Sở Nội vụ.", "Sở Y tế [lead]; Sở Nội vụ [coordinate]"],
    // Every body carries out the work or leads it. As a partner it is nobody in particular.
    ["Đơn vị chủ trì thực hiện: Các cơ quan, đơn vị, địa phương.", "Các cơ quan, đơn vị, địa phương* [lead]"],
    ["Đơn vị thực hiện: Các cơ quan, đơn vị theo quy định.", "Các cơ quan, đơn vị* [member]"],
    ["Chủ trì: Các đơn vị; phối hợp: Sở Y tế.", "Các đơn vị* [lead]; Sở Y tế [coordinate]"],
    ["Đơn vị chủ trì: Các cơ quan, đơn vị liên quan.", " [lead]"],
    ["Đơn vị phối hợp: Các cơ quan, đơn vị, địa phương.", " [coordinate]"],
    // A sentence after the label.
    [
      "Đơn vị triển khai: Sở Y tế chủ trì, báo cáo UBND tỉnh; Sở Nội vụ, các sở, ban, ngành cùng phối hợp.",
      "Sở Y tế [lead]; Sở Nội vụ, các sở, ban, ngành* [coordinate]",
    ],
    [
      "Cơ quan thực hiện: giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ hướng dẫn.",
      "Sở Y tế [lead]; Sở Nội vụ [coordinate]",
    ],
    ["Đơn vị được giao chủ trì: Sở Y tế.", "Sở Y tế [lead]"],
    // Names that begin with no word for a body, where the value consists of names.
    ["Đơn vị chủ trì: Agribank chi nhánh Quy Nhơn.", "Agribank chi nhánh Quy Nhơn [lead]"],
    [
      "Cơ quan phối hợp: Sở Y tế, VNPT, Đại học Quy Nhơn và FPT Software.",
      "Sở Y tế, VNPT, Đại học Quy Nhơn, FPT Software [coordinate]",
    ],
    ["Đơn vị chủ trì: VinFast; đơn vị phối hợp: Sở Y tế.", "VinFast [lead]; Sở Y tế [coordinate]"],
    [
      "Đơn vị chủ trì: Phòng Hạ tầng và Phòng Kế hoạch - Tài chính.",
      "Phòng Hạ tầng, Phòng Kế hoạch - Tài chính [lead]",
    ],
    // Persons by their offices; the head of a unit stands for the unit.
    [
      "Đơn vị chủ trì: Đồng chí Phó chủ tịch Thường trực, phụ trách lĩnh vực Dân vận.",
      "Đồng chí Phó chủ tịch Thường trực, phụ trách lĩnh vực Dân vận [lead]",
    ],
    [
      "Đơn vị phối hợp: Các đ/c Phó Chủ tịch, Trưởng đoàn thể xã, các đồng chí Chuyên viên Văn phòng.",
      "Các đ/c Phó Chủ tịch*, Trưởng đoàn thể xã, các đồng chí Chuyên viên Văn phòng* [coordinate]",
    ],
    ["Đơn vị chủ trì: đồng chí Giám đốc Sở Y tế.", "Sở Y tế [lead]"],
    ["Người thực hiện: Lê Văn Bình.", ""],
    ["Đơn vị thực hiện: Tuyên truyền, vận động người dân.", ""],
    ["Đơn vị thực hiện: Theo Quyết định số 12/QĐ-UBND của UBND tỉnh.", ""],
    ["Đơn vị chủ trì: Sở Y tế nạo vét kênh mương.", "Sở Y tế [lead]"],
    // Names of bodies, topics and units to which something is done are not labels.
    ["Đơn vị được kiểm tra: Sở Y tế.", ""],
    ["Ban Chỉ đạo: Sở Y tế, Sở Nội vụ.", ""],
    ["Thực hiện: rà soát hồ sơ.", ""],
    ["Công tác tuyên truyền, phổ biến: Sở Y tế chủ trì.", ""],
    ["Thời gian thực hiện: quý II năm 2026.", ""],
    ["Sở Công Thương chủ trì.", ""],
  ],
});

export const marked = snippets<string>({
  name: "assignment/labels/role-label: marked units",
  context,
  read: ([line], facts) => formatLabels(readMarkedUnits(line!, readUnitList(line!, 0, facts), facts)),
  cases: [
    ["Sở Tư pháp (chủ trì); Sở Y tế (phối hợp).", "Sở Tư pháp [lead]; Sở Y tế [coordinate]"],
    // The only bracket, after the last of several units: the others lead.
    ["Sở Tư pháp; Sở Y tế (phối hợp)", "Sở Tư pháp [member]; Sở Y tế [coordinate]"],
    ["Sở Tư pháp; Sở Y tế (mời phối hợp)", "Sở Tư pháp [member]; Sở Y tế [coordinate]"],
    ["Sở Tư pháp, Sở Y tế (phối hợp)", "Sở Tư pháp, Sở Y tế [coordinate]"],
    ["Sở Tư pháp; Sở Y tế.", ""],
  ],
});
