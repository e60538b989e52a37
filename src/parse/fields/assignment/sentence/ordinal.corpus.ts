import { formatUnits } from "../../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { readClauses } from "../clauses/clause-units.ts";

// A line → the units of each clause; "-" for a clause without units.
export default snippets<string[]>({
  name: "assignment/sentence/ordinal",
  context: { year: 2026, province: "Yên Bái" },
  read: ([line], context) =>
    readClauses(line!, 0, context).map(({ units }) => (units ? formatUnits(units.units) : "-")),
  cases: [
    // A person or a body under a common noun after a counted step.
    [
      "Bước 1: Chuyên viên Phòng Quản lý đô thị tiếp nhận hồ sơ, kiểm tra thành phần hồ sơ.",
      ["Chuyên viên Phòng Quản lý đô thị*"],
    ],
    ["Bước 2: Văn thư đóng dấu, phát hành văn bản.", ["Văn thư*"]],
    ["Bước 1: Công chức tự nhận xét, đánh giá bằng văn bản.", ["Công chức*"]],
    ["Bước 3: Tập thể lãnh đạo phòng họp tham gia góp ý.", ["-"]],
    ["Bước 3: Tập thể cán bộ, công chức tham gia góp ý.", ["Tập thể cán bộ, công chức*"]],
    ["Đợt 2: Đoàn viên các chi đoàn trồng cây.", ["Đoàn viên các chi đoàn*"]],
    ["Nhiệm vụ (8): Điều phối viên ghi nhận phản ánh.", ["Điều phối viên*"]],
    // Named bodies, also after a comma.
    ["Giai đoạn 1: Sở Nội vụ khảo sát nhu cầu của các xã.", ["Sở Nội vụ"]],
    ["Nhiệm vụ 3: Các phòng phải nộp danh sách trước ngày 20.", ["Các phòng*"]],
    ["Thứ nhất, các sở, ngành rà soát kế hoạch.", ["các sở, ngành*"]],
    ["Một là, Sở Nội vụ khảo sát nhu cầu.", ["Sở Nội vụ"]],
    ["Sau đó, Văn phòng Sở gửi kết quả cho Sở Nội vụ.", ["Văn phòng Sở"]],
    // Headings, facts and work without a subject.
    ["Nhiệm vụ 2: Trung tâm dữ liệu tỉnh.", ["-"]],
    ["Bước 2: Thẩm định hồ sơ tại Sở Nội vụ.", ["-"]],
    ["Ngoài ra, nhiều doanh nghiệp đã tham gia.", ["-"]],
    ["Thứ hai, nhận thức của cán bộ còn hạn chế.", ["-"]],
    ["Giai đoạn 2: Học sinh lớp 9.", ["-"]],
  ],
});
