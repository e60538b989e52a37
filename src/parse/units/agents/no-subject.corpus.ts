import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readUnitList } from "../list/unit-list.ts";
import { isNoSubject } from "./no-subject.ts";

// Whether the names that a line begins with have no duty in it; "no names" where none are read.
export default snippets<boolean | "no names">({
  name: "units/no-subject",
  read([line], context) {
    const list = readUnitList(line!, 0, context);
    return list ? isNoSubject(line!, list) : "no names";
  },
  cases: [
    ["Các trạm bơm được sửa chữa trước mùa mưa", true],
    ["Các phòng học được lắp quạt", true],
    ["Các vụ án được đưa ra xét xử", true],
    ["Các phòng, ban rà soát hồ sơ", false],
    ["Mỗi phòng học lắp thêm quạt", true],
    ["Mỗi vụ tổ chức 02 đợt kiểm tra giống", true],
    ["Từng vụ sản xuất rà soát diện tích", true],
    ["Mỗi vụ, mỗi cục báo cáo một lần", false],
    ["Mỗi vụ thuộc Bộ rà soát thủ tục", false],
    ["Mỗi phòng rà soát hồ sơ", false],
    ["Các ban, ngành, đoàn thể tuyên truyền", false],
    ["Các ban, ngành rà soát hồ sơ", false],
    ["Các phòng, ban được giao chủ trì rà soát hồ sơ", false],
    ["Sở Y tế được kiểm tra", false],
    ["Ban Chỉ đạo chuyển đổi số do Chủ tịch UBND tỉnh làm Trưởng ban.", true],
    ["Ban Quản lý Khu kinh tế do Thủ tướng Chính phủ quyết định thành lập.", true],
    ["Ban Quản lý Quỹ gồm Trưởng ban và các thành viên.", true],
    ["Ban Chỉ đạo 389 được kiện toàn theo Quyết định số 12/QĐ-UBND.", true],
    ["Sở Y tế thành lập Tổ công tác do Giám đốc Sở làm Tổ trưởng.", false],
    ["Ban Quản lý Quỹ gồm Trưởng ban và các thành viên, có nhiệm vụ lập sổ thu chi.", false],
    ["Ban Quản lý Quỹ có Trưởng ban và không quá 02 Phó Trưởng ban.", true],
    // Who may hold a post or get a loan.
    ["Các trạm trưởng phải có bằng đại học trở lên về chuyên ngành y.", true],
    ["Các phòng, ban cần có chứng chỉ an toàn.", true],
    ["Các phòng, ban phải có báo cáo trước ngày 15.", false],
    // What happens to those who fail. The verb of a duty before such words makes them its object.
    ["Các doanh nghiệp xả thải trái phép bị xử lý nghiêm theo quy định.", true],
    ["Các hộ kinh doanh lấn chiếm lòng đường bị xử phạt.", true],
    ["Sở Y tế rà soát các cơ sở bị xử phạt.", false],
    ["Các phòng, ban tổng hợp danh sách tập thể bị phê bình.", false],
    ["Sở Y tế có trách nhiệm theo dõi các cơ sở bị xử lý.", false],
    ["Sở Y tế không để cán bộ bị kỷ luật do tiêu cực.", false],
    ["Ban Chỉ đạo chuyển đổi số do dự án hỗ trợ kiểm tra tiến độ.", false],
  ],
});
