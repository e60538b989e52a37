import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readTargets } from "./targets.ts";

// A line → its targets: kind comparator value[-valueTo], then +increase, (baseline year: value), @year, {criterion}.
export default snippets({
  name: "target/targets",
  context: { year: 2025, indexIds: ["pci"], province: "Bắc Ninh" },
  read: (lines, context) =>
    lines
      .flatMap((line) => readTargets(line, context))
      .map(({ value: t }) => {
        const range = t.valueTo === null ? "" : `-${t.valueTo}`;
        const rise = t.increase === null ? "" : ` +${t.increase}`;
        const base = t.baseline === null ? "" : ` (${t.baseline.year}: ${t.baseline.value})`;
        const year = t.year === null ? "" : ` @${t.year}`;
        const part = t.criterion === null ? "" : ` {${t.criterion}}`;
        return `${t.kind} ${t.comparator} ${t.value}${range}${rise}${base}${year}${part}`;
      })
      .join("; "),
  cases: [
    ["Mục tiêu: đạt từ 7,25 điểm trở lên.", "score >= 7.25"],
    // Goals of several years, each before its year.
    [
      "Mục tiêu đạt 6,09 điểm trong năm 2025 và 6,29 điểm trong năm 2026.",
      "score = 6.09 @2025; score = 6.29 @2026",
    ],
    ["Phấn đấu đạt 90% trong năm 2025 và 95% vào năm 2026.", "percent = 90 @2025; percent = 95 @2026"],
    ["Phấn đấu xếp hạng 20 trong năm 2025 và hạng 15 trong năm 2026.", "rank = 20 @2025; rank = 15 @2026"],
    ["Năm 2023 đạt 5,9 điểm, năm 2024 đạt 6,1 điểm trong năm 2024.", ""],
    // A bound that ends the name of a sub-index does not bind the figure.
    ["Mục tiêu: chỉ số Đảm bảo tuân thủ các tiêu chuẩn môi trường tối thiểu đạt 7,25 điểm.", "score = 7.25"],
    ["Mục tiêu: chỉ số Đảm bảo tuân thủ đạt tối thiểu 7,25 điểm.", "score >= 7.25"],
    // A part of a sub-index that follows its name.
    [
      "Mục tiêu: chỉ số “Cung ứng dịch vụ công” - phần giáo dục tiểu học: đạt 1,75 điểm.",
      "score = 1.75 {phần giáo dục tiểu học}",
    ],
    [
      "Mục tiêu: chỉ số Cung ứng dịch vụ công (phần y tế công lập) phấn đấu đạt 2,05 điểm.",
      "score = 2.05 {phần y tế công lập}",
    ],
    ["Mục tiêu: góp một phần nâng chỉ số Cung ứng dịch vụ công đạt 7,60 điểm.", "score = 7.6"],
    // The result of another province, and goals of an earlier plan that were reached.
    ["Phấn đấu đạt 7,25 điểm (tỉnh Bắc Giang năm 2024 đạt 6,85 điểm).", "score = 7.25"],
    ["Phấn đấu đạt 7,25 điểm (tỉnh Bắc Ninh năm 2024 đạt 6,85 điểm).", "score = 7.25 (2024: 6.85)"],
    ["Tỉnh Bắc Giang đạt 7,9 điểm, tỉnh Bắc Ninh đạt 7,5 điểm (năm 2024). Mục tiêu: 8 điểm.", "score = 8"],
    ["Năm 2024 hoàn thành mục tiêu đạt từ 7 điểm trở lên.", ""],
    // The goal of a past year, and one that is compared with it.
    ["Chỉ tiêu năm 2024 của chỉ số Tính minh bạch là 6,95 điểm.", ""],
    ["Chỉ tiêu năm 2025 của chỉ số Tính minh bạch là 6,95 điểm.", "score = 6.95"],
    ["Kết quả công bố gần nhất (năm 2024) đạt 6,71 điểm.", ""],
    [
      "Chỉ tiêu năm 2024 của chỉ số Tính minh bạch là 6,95 điểm. Kết quả công bố gần nhất (năm 2024) đạt 6,71 điểm.",
      "",
    ],
    ["Chưa đạt chỉ tiêu xếp hạng trong nhóm 10.", ""],
    ["Phấn đấu hoàn thành chỉ tiêu xếp hạng trong nhóm 10.", "rank <= 10"],
    [
      "Mục tiêu năm 2025: từ 7,25 điểm trở lên (tăng 0,4 điểm so với năm 2024).",
      "score >= 7.25 +0.4 (2024: null)",
    ],
    ["Phấn đấu đạt 7,25 điểm, tăng 0,4 điểm so với năm 2024 (6,85 điểm).", "score = 7.25 +0.4 (2024: 6.85)"],
    ["Phấn đấu đạt 7,25 điểm (năm 2024 đạt 6,85 điểm; xếp thứ 30).", "score = 7.25 (2024: 6.85)"],
    ["Phấn đấu tăng từ 6,85 điểm năm 2024 lên 7,25 điểm.", "score = 7.25 (2024: 6.85)"],
    [
      "Mục tiêu: đạt 7,25 điểm, cao hơn 0,4 điểm so với mức 6,85 điểm của năm 2024.",
      "score = 7.25 +0.4 (2024: 6.85)",
    ],
    ["Tính minh bạch (chỉ tiêu năm 2025: 7,25 điểm; năm 2024: 6,85 điểm)", "score = 7.25 (2024: 6.85)"],
    [
      "Tiếp cận đất đai (mục tiêu đạt 7 điểm trở lên; năm 2024 đạt 6,5 điểm; xếp thứ 30).",
      "score >= 7 (2024: 6.5)",
    ],
    ["Mục tiêu: Năm 2025 đạt 8,5/9,5 điểm (tăng 0,5 điểm so với năm 2024).", "score = 8.5 +0.5 (2024: null)"],
    ["Chỉ tiêu: ≥ 7,25 điểm.", "score >= 7.25"],
    ["Phấn đấu tăng 02 bậc so với năm 2024, đạt trên 7,25 điểm.", "change = 2; score > 7.25 (2024: null)"],
    ["Phấn đấu từ 6,85 điểm (năm 2024) lên 7,25 điểm (năm 2025).", "score = 7.25 (2024: 6.85)"],
    ["Tính minh bạch: từ 6,85 điểm (năm 2024) lên 7,25 điểm (năm 2025).", "score = 7.25 (2024: 6.85)"],
    // The increase and baseline of a share are percentages.
    [
      "Phấn đấu đạt từ 89% trở lên, tăng 1,75% so với năm 2024 (87,25%).",
      "percent >= 89 +1.75 (2024: 87.25)",
    ],
    ["Phấn đấu đạt trên 89% (năm 2024 đạt 87,25%).", "percent > 89 (2024: 87.25)"],
    ["Mục tiêu: 90% cơ sở được kiểm tra.", "percent = 90 {cơ sở được kiểm tra}"],
    ["Tổ chức thu gom chất thải, phấn đấu tỷ lệ thu gom đạt 92%.", "percent = 92 {tỷ lệ thu gom}"],
    ["- Chỉ tiêu 90% hồ sơ đúng hạn.", "percent = 90 {hồ sơ đúng hạn}"],
    ["Các phòng rà soát kết quả thực hiện mục tiêu 60%.", ""],
    // A year applies to all targets up to the next year.
    [
      "Phấn đấu năm 2025 đạt 89% trở lên, thuộc nhóm 15 tỉnh dẫn đầu; đến năm 2030 thuộc nhóm 10 tỉnh dẫn đầu.",
      "percent >= 89 @2025; rank <= 15 @2025; rank <= 10 @2030",
    ],
    ["Mục tiêu năm 2026 đạt 7,5 điểm. Xếp trong nhóm 15 tỉnh dẫn đầu.", "score = 7.5 @2026; rank <= 15"],
    ["Mục tiêu năm 2025: 7,25 điểm (năm 2024: 6,85 điểm).", "score = 7.25 (2024: 6.85)"],
    ["Năm 2024: 6,85 điểm; mục tiêu năm 2025: 7,25 điểm.", "score = 7.25"],
    ["Kết quả năm 2024 là 6,85, mục tiêu năm 2025 là 7,25 điểm.", "score = 7.25 (2024: 6.85)"],
    ["Mục tiêu năm 2025: 7,25 điểm; năm 2026: 7,5 điểm.", "score = 7.25 @2025; score = 7.5 @2026"],
    ["Chỉ tiêu: năm 2025 7,25 điểm, năm 2026 7,5 điểm.", "score = 7.25 @2025; score = 7.5 @2026"],
    ["Năm 2025: 7,25 điểm, năm 2026: 7,5 điểm.", ""],
    ["Mục tiêu cụ thể: tỷ lệ hồ sơ đúng hạn từ 95% trở lên.", "percent >= 95 {tỷ lệ hồ sơ đúng hạn}"],
    // "vượt kế hoạch" is no bound of the share.
    ["Phấn đấu đưa tỷ lệ hồ sơ trực tuyến lên 80%, vượt kế hoạch.", "percent = 80 {tỷ lệ hồ sơ trực tuyến}"],
    [
      "Mục tiêu: tỷ lệ doanh nghiệp bị thanh tra trùng lặp còn dưới 5%.",
      "percent < 5 {tỷ lệ doanh nghiệp bị thanh tra trùng lặp}",
    ],
    [
      "Mục tiêu: tỷ lệ doanh nghiệp tin tưởng tăng từ 88% lên 92%.",
      "percent = 92 {tỷ lệ doanh nghiệp tin tưởng}",
    ],
    ["Phấn đấu 80% học viên có việc làm.", "percent = 80 {học viên có việc làm}"],
    ["Phấn đấu đạt 80% so với kế hoạch.", "percent = 80"],
    ["Mục tiêu: đạt điểm tối đa 18/18 điểm.", "score = 18"],
    ["Mục tiêu: từ 5,80 điểm (2024) lên 6,5 điểm (2025).", "score = 6.5 (2024: 5.8)"],
    ["Phấn đấu PCI đạt 68,5 điểm, trong đó các chỉ số khác tăng ít nhất 0,5 điểm.", "score = 68.5"],
    ["Phấn đấu tăng tỷ lệ hồ sơ trực tuyến tới trên 80%.", "percent > 80 {tỷ lệ hồ sơ trực tuyến}"],
    ["Nâng điểm chỉ số từ 6,85 điểm lên 7,25 điểm.", "score = 7.25"],
    ["Phấn đấu đạt và vượt 7,25 điểm.", "score >= 7.25"],
    ["Phấn đấu đạt bằng hoặc cao hơn 7,25 điểm.", "score >= 7.25"],
    ["Phấn đấu đạt 7,25 điểm; thứ hạng dưới 20.", "score = 7.25; rank < 20"],
    ["Mục tiêu: xếp hạng không quá 25/34.", "rank <= 25"],
    ["Phấn đấu thứ hạng: 15.", "rank = 15"],
    ["Phấn đấu nằm trong nhóm 1/3 địa phương dẫn đầu.", ""],
    ["Phấn đấu tăng trên 2 điểm và ít nhất 03 bậc so với năm 2024.", "change > 2; change >= 3"],
    ["Phấn đấu tối thiểu tăng 0,4 điểm so với năm 2024.", "change >= 0.4"],
    ["Phấn đấu duy trì thứ hạng như năm 2024.", "other >= null (2024: null)"],
    ["Phấn đấu không giảm bậc so với năm 2024.", "other >= null (2024: null)"],
    // Results are not targets.
    [
      "Tỷ lệ hồ sơ nộp trực tuyến đạt 82% (chỉ tiêu đề ra là tối thiểu 80%).",
      "percent >= 80 {Tỷ lệ hồ sơ nộp trực tuyến}",
    ],
    ["Tính đến ngày 30/6, tỷ lệ giải ngân mới đạt 32,5%, còn xa chỉ tiêu.", ""],
    ["Hiện tỉnh chỉ đạt 6,85 điểm.", ""],
    ["Dưới 95% thì tiêu chí đạt 0 điểm.", ""],
    ["Chỉ tiêu: > 7 điểm.", "score > 7"],
    ["Phấn đấu vượt mức 7 điểm.", "score > 7"],
    ["Phấn đấu đạt trên bảy điểm.", "score > 7"],
    ["Phấn đấu đạt 07 (bảy) điểm.", "score = 7"],
    ["Phấn đấu đạt 9,2/10 điểm.", "score = 9.2"],
    ["Phấn đấu đạt tối thiểu 70,5/100 điểm.", "score >= 70.5"],
    ["Phấn đấu đạt 71.20 điểm trở lên.", "score >= 71.2"],
    ["Phấn đấu đạt từ 820,5 điểm trở lên trên thang 1.000 điểm.", "score >= 820.5"],
    ["Mục tiêu: 6,5 - 7,0 điểm.", "score >= 6.5-7"],
    ["Mục tiêu: từ 6,5 đến dưới 7 điểm.", "score >= 6.5-7"],
    ["Phấn đấu đạt từ 67,4 điểm và tăng ít nhất 03 bậc.", "score >= 67.4; change >= 3"],
    ["Phấn đấu đạt 7,25 điểm, xếp thứ 20 trở lên.", "score = 7.25; rank <= 20"],
    ["Phấn đấu đạt từ 7 điểm trở lên và nằm trong nhóm 15 tỉnh đứng đầu cả nước.", "score >= 7; rank <= 15"],
    ["Phấn đấu tăng ít nhất 0,5 điểm so với năm 2024.", "change >= 0.5"],
    ["Phấn đấu tăng từ 0,3 đến 0,5 điểm.", "change >= 0.3-0.5"],
    ["Phấn đấu tăng tối thiểu 5% so với năm 2024.", "change >= 5"],
    ["Phấn đấu tăng hai bậc so với năm trước.", "change = 2"],
    ["Phấn đấu thăng ít nhất 02 (hai) hạng.", "change >= 2"],
    ["Mục tiêu: cải thiện tối thiểu 05 thứ hạng.", "change >= 5"],
    ["Mục tiêu: nâng từ 3 đến 5 bậc xếp hạng.", "change >= 3-5"],
    ["Phấn đấu xếp hạng từ 10 đến 15.", "rank >= 10-15"],
    ["Phấn đấu vươn lên vị trí thứ 12/34.", "rank = 12"],
    ["Phấn đấu vào tốp 10 cả nước.", "rank <= 10"],
    ["Phấn đấu là một trong 10 địa phương dẫn đầu cả nước.", "rank <= 10"],
    ["Phấn đấu duy trì trong nhóm 5 tỉnh, thành phố đứng đầu.", "rank <= 5"],
    ["Phấn đấu nằm trong nhóm Tốt.", "other null null"],
    ["Phấn đấu thuộc nhóm trung bình cao.", "other null null"],
    ["Duy trì vị trí dẫn đầu.", "other null null"],
    ["Không thấp hơn năm 2024.", "other >= null (2024: null)"],
    ["Phấn đấu giữ vững điểm số năm 2024.", "other >= null (2024: null)"],
    ["Mục tiêu: bằng hoặc cao hơn kết quả năm trước.", "other >= null (null: null)"],
    ["Phấn đấu cao hơn năm 2024.", "other > null (2024: null)"],
    ["Phấn đấu năm 2025 đạt 7 điểm; năm 2026 đạt 7,5 điểm.", "score = 7 @2025; score = 7.5 @2026"],
    [
      "Mục tiêu: năm 2025: 7,0 điểm; năm 2026: đạt 7,4 điểm; đến năm 2030: đạt 8 điểm.",
      "score = 7 @2025; score = 7.4 @2026; score = 8 @2030",
    ],
    [
      "Phấn đấu năm 2025 đạt từ 7 điểm, đến năm 2026 đạt từ 8 điểm trở lên.",
      "score >= 7 @2025; score >= 8 @2026",
    ],
    ["Phấn đấu đến năm 2030 đạt 8 điểm.", "score = 8 @2030"],
    [
      "Phấn đấu tỷ lệ hồ sơ giải quyết đúng hạn đạt trên 98%.",
      "percent > 98 {tỷ lệ hồ sơ giải quyết đúng hạn}",
    ],
    [
      "Mục tiêu: Tỷ lệ doanh nghiệp hài lòng đạt từ 90% trở lên.",
      "percent >= 90 {Tỷ lệ doanh nghiệp hài lòng}",
    ],
    ["Phấn đấu 100% hồ sơ được số hóa.", "percent = 100 {hồ sơ được số hóa}"],
    ["Phấn đấu đạt 100% thủ tục đủ điều kiện.", "percent = 100 {thủ tục đủ điều kiện}"],
    [
      "- Tiêu chí “Công khai ngân sách”: phấn đấu đạt từ 1,2 điểm trở lên.",
      "score >= 1.2 {Tiêu chí “Công khai ngân sách”}",
    ],
    ["Điểm tiêu chí thời gian chờ: đạt tối thiểu 0,8 điểm.", "score >= 0.8 {Điểm tiêu chí thời gian chờ}"],
    // The points of a part of the sub-index; the name of a sub-index itself is no part.
    [
      "Mục tiêu: điểm thành phần thời gian làm thủ tục đạt 1,8 điểm trở lên.",
      "score >= 1.8 {điểm thành phần thời gian làm thủ tục}",
    ],
    [
      "Nội dung thành phần công khai ngân sách đạt 1,95 điểm.",
      "score = 1.95 {Nội dung thành phần công khai ngân sách}",
    ],
    ["Điểm thành phần Tính minh bạch đạt 6,8 điểm.", "score = 6.8"],
    ["Phấn đấu điểm thành phần đạt 6,8 điểm.", "score = 6.8"],
    ["Phấn đấu điểm thành phần được giao đạt 6,8 điểm.", "score = 6.8"],
    ["Phấn đấu đạt tối thiểu 85% so với chỉ tiêu giao.", "percent >= 85"],
    ["Năm 2024 tỉnh đạt 6,85 điểm, xếp thứ 30/63.", ""],
    ["Năm 2024 chỉ số này tăng 0,4 điểm.", ""],
    ["Giảm 0,53 điểm so với năm 2023.", ""],
    ["Xử lý 05 điểm nóng về môi trường.", ""],
    ["Thực hiện điểm a khoản 2 Điều 5.", ""],
    ["Kiểm tra ít nhất 20% số cơ sở.", ""],
    ["Tổ chức hai hội nghị trong năm.", ""],
    ["Rà soát 05 bậc thang lương.", ""],
    ["Tỉnh không nằm trong nhóm 30 tỉnh dẫn đầu.", ""],
    ["Các đơn vị duy trì chế độ báo cáo.", ""],
  ],
});
