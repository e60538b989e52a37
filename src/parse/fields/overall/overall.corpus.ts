import { snippets } from "../../../../test/support/rule-corpus.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readOverall } from "./overall.ts";

const readAs =
  (titleHasPart: boolean) =>
  (lines: readonly TextLine[], context: RuleContext): string[] => {
    const goalLines = new Set(
      lines.filter(({ text }) => text.startsWith("MỤC TIÊU")).map(({ index }) => index),
    );
    const resultYears = new Map(
      lines.filter(({ text }) => text.startsWith("KẾT QUẢ 2024")).map(({ index }) => [index, 2024]),
    );
    const named = lines.some(({ folded }) => folded.includes("tính minh bạch"));
    const otherPlaces = new Set<number>();
    const partLines = new Set(
      lines.filter(({ text }) => text.startsWith("CHỈ SỐ CON")).map(({ index }) => index),
    );
    const headings = { goalLines, resultYears, otherPlaces, partLines, onlyWhole: !named, titleHasPart };
    return readOverall(lines, context, headings).map(({ index, baseline, rank, targets }) => {
      const result = baseline ? ` ${baseline.value.year}=${baseline.value.value}` : "";
      const place = rank ? ` ${rank.value.value}/${rank.value.of} in ${rank.value.year}` : "";
      const goals = targets.map(
        ({ value: t }) => ` ${t.kind}${t.comparator}${t.value}${t.year === null ? "" : `@${t.year}`}`,
      );
      return `${index}:${result}${place}${goals.join("")}`;
    });
  };

const read = readAs(false);

// A plan whose title is about a sub-index: "chỉ số này" means it.
export const ofTitledPart = snippets<string[]>({
  name: "overall/overall: the title is about a sub-index",
  context: { year: 2026, indexIds: ["pci"], province: "Bắc Ninh" },
  read: readAs(true),
  cases: [
    ["Năm 2025, chỉ số này đạt 5,88 điểm, xếp thứ 24.", []],
    ["Năm 2025, Chỉ số PCI đạt 65,88 điểm.", ["pci: 2025=65.88"]],
  ],
});

// A document on one index need not name it again in its goals.
export const ofOneIndex = snippets<string[]>({
  name: "overall/overall",
  context: { year: 2026, indexIds: ["pci"], province: "Bắc Ninh" },
  read,
  cases: [
    // "chỉ số này": the sub-index or the index of the sentence before.
    [
      "Năm 2025 chỉ số Đào tạo lao động đạt 5,1 điểm. Phấn đấu năm 2026 chỉ số này đạt 5,9 điểm, xếp thứ 20.",
      [],
    ],
    // A further figure of the sub-index after a semicolon.
    ["MỤC TIÊU Chỉ số Đào tạo lao động đạt 5,9 điểm; thứ hạng 20/34.", []],
    ["MỤC TIÊU Chỉ số PCI đạt 66,9 điểm; thứ hạng 20/34.", ["pci: score=66.9 rank=20"]],
    ["MỤC TIÊU Chỉ số 1 đạt 7,0 điểm; chỉ số 2 đạt 7,3 điểm.", []],
    // The sub-indices that a unit was given, and sub-indices by their numbers.
    ["MỤC TIÊU Điểm số chỉ số do Sở Tài chính được giao chủ trì đạt 6,30 điểm.", []],
    // A field without its name, and the index itself.
    ["MỤC TIÊU Điểm số về giảm giấy phép con: từ 6,30 điểm trở lên.", []],
    ["MỤC TIÊU Điểm số về Chỉ số PCI đạt từ 66 điểm trở lên.", ["pci: score>=66"]],
    ["MỤC TIÊU Phấn đấu chỉ số được giao chủ trì đạt 4,50 điểm.", []],
    [
      "MỤC TIÊU Chỉ số PCI đạt 66,9 điểm, trong đó: CSTP 1 đạt 7,20 điểm; CSTP2 đạt 6,30 điểm; nội dung 3 đạt 4,50 điểm.",
      ["pci: score=66.9"],
    ],
    // One part of the index, and all of them.
    ["MỤC TIÊU Yếu tố cấp giấy phép, thông quan trong PCI của tỉnh đạt 84% trở lên.", []],
    ["MỤC TIÊU Tiêu chí hỗ trợ pháp lý thuộc Chỉ số PCI đạt 6,5 điểm.", []],
    ["MỤC TIÊU Nâng các yếu tố trong PCI, phấn đấu PCI đạt 66,9 điểm.", ["pci: score=66.9"]],
    // An index that the catalogue does not have.
    ["MỤC TIÊU Góp phần đưa chỉ số đổi mới công nghệ đạt 85 điểm trở lên.", []],
    [
      "Năm 2025 Chỉ số PCI đạt 65,1 điểm. Phấn đấu năm 2026 chỉ số này đạt 66,9 điểm.",
      ["pci: 2025=65.1 score=66.9"],
    ],
    [
      "MỤC TIÊU Điểm số năm 2026 tăng tối thiểu 1,5 điểm so với năm 2025; thứ hạng thuộc nhóm 10/34.",
      ["pci: change>=1.5 rank<=10"],
    ],
    [
      "MỤC TIÊU Phấn đấu đến năm 2030 nằm trong tốp 10, năm 2026 tốp 18.",
      ["pci: rank<=10@2030 rank<=18@2026"],
    ],
    // Of the results of several years, the one of the latest year before the plan's.
    [
      "Năm 2023 chỉ số PCI đạt 65,20 điểm, xếp thứ 20/63; năm 2024 đạt 66,50 điểm, xếp thứ 15/63. Phấn đấu năm 2026 đạt từ 68 điểm trở lên.",
      ["pci: 2024=66.5 15/63 in 2024 score>=68"],
    ],
    ["MỤC TIÊU Tổng điểm đạt từ 68 điểm trở lên, lọt vào top 20 cả nước.", ["pci: score>=68 rank<=20"]],
    // A subject that no catalogue has, or part of the name of the index itself.
    ["MỤC TIÊU Đào tạo và tuyển dụng lao động đạt 7,00 điểm, trong nhóm 8 địa phương dẫn đầu.", []],
    ["Phấn đấu năm 2026 môi trường đầu tư thông thoáng đạt 7,00 điểm, xếp thứ 8 trở lên.", []],
    ["MỤC TIÊU Năng lực cạnh tranh đạt 67 điểm, trong nhóm 8 địa phương dẫn đầu.", ["pci: score=67 rank<=8"]],
    ["MỤC TIÊU Toàn tỉnh đạt 67 điểm, trong nhóm 8 địa phương dẫn đầu.", ["pci: score=67 rank<=8"]],
    // A goal without a subject, in a plan that names no sub-index.
    ["Mục tiêu: Phấn đấu đạt trên 75 điểm.", ["pci: score>75"]],
    ["Phấn đấu năm 2026 đạt từ 68 điểm trở lên.", ["pci: score>=68"]],
    ["Phấn đấu đạt trên 75 điểm.\nCông khai để nâng điểm Tính minh bạch.", []],
    ["Phấn đấu Cổng thông tin đạt trên 75 điểm.", []],
    ["MỤC TIÊU Giải ngân đạt trên 95%, thuộc nhóm doanh nghiệp tiêu biểu.", []],
    ["MỤC TIÊU Mỗi xã có ít nhất 2 điểm tiếp nhận hồ sơ.", []],
    ["MỤC TIÊU Tỷ lệ hài lòng của doanh nghiệp vào top 10 cả nước.", []],
  ],
});

// Lines → "index: year=score rank/of in year; targets". Lines that begin with "MỤC TIÊU" are under a heading of goals, those
// that begin with "KẾT QUẢ 2024" under a heading on that year's results.
export default snippets<string[]>({
  name: "overall/overall",
  context: { year: 2025, indexIds: ["par-index", "papi", "sipas"], province: "Bắc Ninh" },
  read,
  cases: [
    // The word for a goal of several parts, and a result among them.
    [
      "Mục tiêu năm 2025: Chỉ số PAR INDEX trong nhóm 10 tỉnh dẫn đầu cả nước; Chỉ số SIPAS đạt trên 85%. Chỉ số PAPI đạt trên 44 điểm.",
      ["par-index: rank<=10", "sipas: percent>85"],
    ],
    [
      "Phấn đấu Chỉ số PAPI đạt 44 điểm; năm 2024 Chỉ số SIPAS đạt 83,5%.",
      ["papi: score=44", "sipas: 2024=83.5"],
    ],
    // A bracket with the result of another year says nothing about the year of what follows.
    [
      "Chỉ số PAPI năm 2024 của tỉnh đạt 41,25 điểm (năm 2023: 40,17 điểm), xếp hạng 41/63 (năm 2023: 46/63).",
      ["papi: 2024=41.25 41/63 in 2024"],
    ],
    // A sentence without a name goes on about the sub-index of the one before, and about the parts after "trong đó".
    ["Thủ tục hành chính công là nội dung quan trọng của PAPI. Năm 2024 đạt 4,1 điểm, xếp thứ 44/63.", []],
    [
      "Năm 2024 Chỉ số PAPI đạt 41,25 điểm, trong đó đầu vào xếp thứ 11, đầu ra xếp thứ 12.",
      ["papi: 2024=41.25"],
    ],
    ["So với mục tiêu của Kế hoạch năm 2024 (Chỉ số PAPI đạt 44 điểm, hạng 35) thì không đạt.", []],
    // Below a heading about a sub-index.
    ["CHỈ SỐ CON Năm 2024: xếp thứ 44/63.", []],
    ["CHỈ SỐ CON Năm 2024 Chỉ số PAPI xếp thứ 44/63.", ["papi: 44/63 in 2024"]],
    // The place in a region is not the place in the country.
    ["So với các tỉnh, thành phố vùng Tây Nguyên, năm 2024 Chỉ số PAPI của tỉnh đứng thứ 5.", []],
    [
      "Năm 2024 Chỉ số PAPI đạt 41,25 điểm, xếp thứ 5/14 tỉnh khu vực miền núi phía Bắc và thứ 31/63 cả nước.",
      ["papi: 2024=41.25 31/63 in 2024"],
    ],
    // The result of a merged province under its own former name.
    [
      "Kết quả năm 2024: Chỉ số PAPI của tỉnh Bắc Ninh (cũ) đạt 41,25 điểm, xếp thứ 30/63; Chỉ số PAPI của tỉnh Bắc Giang đạt 42,10 điểm.",
      [],
    ],
    [
      "Năm 2024 Chỉ số PAPI của tỉnh đạt 41,25 điểm, xếp thứ 30/63 cả nước.",
      ["papi: 2024=41.25 30/63 in 2024"],
    ],
    // The share before the name of its index, and the share of something else.
    [
      "Năm 2024 tỉnh đạt 89,14% Chỉ số PAR INDEX (xếp thứ 9/63), SIPAS đạt 84,66% (xếp thứ 12/63).",
      ["par-index: 2024=89.14 9/63 in 2024", "sipas: 2024=84.66 12/63 in 2024"],
    ],
    ["Năm 2024 tỷ lệ hồ sơ đúng hạn đạt 89,14%; Chỉ số PAR INDEX xếp thứ 9/63.", ["par-index: 9/63 in 2024"]],
    // A list of results after one year.
    [
      "Theo công bố, năm 2024: PAR INDEX đạt 85,4 điểm, xếp thứ 40/63; PAPI đạt 41,25 điểm, xếp thứ 30/63.",
      ["par-index: 2024=85.4 40/63 in 2024", "papi: 2024=41.25 30/63 in 2024"],
    ],
    // Results of provinces without a verb, before or after their names: only the document's own province counts.
    ["Kết quả PAPI năm 2024: Bắc Ninh 41,25 điểm; Bắc Giang 42,5 điểm.", ["papi: 2024=41.25"]],
    ["Kết quả PAPI năm 2024: Bắc Giang 42,5 điểm; Bắc Ninh (41,25 điểm).", ["papi: 2024=41.25"]],
    ["Kết quả PAPI năm 2024: Bắc Giang 42,5 điểm, Quảng Ninh 44,1 điểm.", []],
    ["Năm 2024 PAPI đạt 42,5 điểm (Bắc Giang) và đạt 41,25 điểm (Bắc Ninh).", ["papi: 2024=41.25"]],
    // One target for several indices, and one target each.
    [
      "Phấn đấu các chỉ số PAR INDEX, SIPAS và PAPI nằm trong nhóm 15 tỉnh dẫn đầu.",
      ["par-index: rank<=15", "sipas: rank<=15", "papi: rank<=15"],
    ],
    [
      "Phấn đấu PAR INDEX đạt từ 88 điểm trở lên, PAPI đạt từ 43 điểm trở lên.",
      ["par-index: score>=88", "papi: score>=43"],
    ],
    // Also for an index that is not the document's subject.
    ["Phấn đấu các chỉ số PAPI, PCI nằm trong nhóm 15 tỉnh dẫn đầu.", ["papi: rank<=15", "pci: rank<=15"]],
    ["Duy trì Chỉ số PAPI trong nhóm 5 tỉnh đứng đầu cả nước.", ["papi: rank<=5"]],
    ["Phấn đấu Chỉ số SIPAS đạt trên 85%.", ["sipas: percent>85"]],
    ["Phấn đấu cải thiện Chỉ số SIPAS, tỷ lệ hồ sơ đúng hạn đạt trên 98%.", []],
    [
      "Phấn đấu Chỉ số PAPI năm 2025 đạt 43 điểm, năm 2026 đạt 44 điểm.",
      ["papi: score=43@2025 score=44@2026"],
    ],
    // Under a heading of goals, no word for a goal is needed.
    ["MỤC TIÊU Chỉ số PAPI đạt từ 43 điểm trở lên.", ["papi: score>=43"]],
    ["Chỉ số PAPI đạt từ 43 điểm trở lên.", []],
    ["MỤC TIÊU SIPAS: Đạt trên 85%, tăng ít nhất 10 bậc so với năm 2024.", ["sipas: percent>85 change>=10"]],
    ["MỤC TIÊU SIPAS: Tỷ lệ hồ sơ đúng hạn đạt trên 98%.", []],
    [
      "MỤC TIÊU PAR INDEX: Phấn đấu năm 2025 đạt từ 89% trở lên; đến năm 2030 đạt trên 92%.",
      ["par-index: percent>=89@2025 percent>92@2030"],
    ],
    // The noun for the index's own figure makes a share the index's, in a sentence that continues the one before too.
    ["MỤC TIÊU PAR INDEX: tăng từ 02 bậc trở lên; điểm số trên 89%.", ["par-index: change>=2 percent>89"]],
    ["MỤC TIÊU PAPI tăng hạng; tỷ lệ hồ sơ đúng hạn trên 89%.", []],
    // Relative to other provinces.
    ["MỤC TIÊU SIPAS: không thấp hơn mức bình quân chung cả nước.", ["sipas: other>=null"]],
    ["MỤC TIÊU Điểm số PAPI bằng hoặc cao hơn trung vị cả nước.", ["papi: other>=null"]],
    ["Năm 2024 PAPI cao hơn bình quân cả nước.", []],
    // Results in percent, and results whose year is in the heading.
    [
      "Năm 2024 Chỉ số PAR INDEX đạt 87,25%, xếp thứ 25/63 tỉnh, thành phố.",
      ["par-index: 2024=87.25 25/63 in 2024"],
    ],
    ["KẾT QUẢ 2024 SIPAS: Đạt 83,28%, hạng 34/63 (giảm 11 bậc).", ["sipas: 2024=83.28 34/63 in 2024"]],
    ["SIPAS: Đạt 83,28%, hạng 34/63 (giảm 11 bậc).", []],
    ["Năm 2024 PAR INDEX tăng hạng, tỷ lệ hồ sơ đúng hạn đạt 98,5%.", []],
    // Right after the name of an index, a result needs no verb.
    ["KẾT QUẢ 2024 SIPAS: 83,28%, hạng 34/63.", ["sipas: 2024=83.28 34/63 in 2024"]],
    ["Chỉ số PAPI năm 2024: 41,25 điểm.", ["papi: 2024=41.25"]],
    ["KẾT QUẢ 2024 Tỷ lệ hồ sơ đúng hạn: 98,5%.", []],
    // A goal that was reached is not a target, and the sentence before states the year.
    ["Năm 2024 Chỉ số PAPI hoàn thành mục tiêu đạt từ 41 điểm trở lên với 41,25 điểm.", ["papi: 2024=41.25"]],
    ["Năm 2024 SIPAS không đạt mục tiêu xếp hạng trong nhóm 10 tỉnh dẫn đầu.", []],
    ["Phấn đấu năm 2025 Chỉ số PAPI hoàn thành mục tiêu đạt 43 điểm.", ["papi: score=43"]],
    ["Chỉ số PAPI năm 2024 tăng hạng. Chỉ số PAPI đạt 41,25 điểm.", ["papi: 2024=41.25"]],
    // The figure of a sub-index is not a figure of the index, even if the sentence names the index as well.
    ["MỤC TIÊU Công khai, minh bạch đạt 6,10 điểm (Chỉ số PAPI của tỉnh Bắc Giang cao hơn).", []],
    ["MỤC TIÊU Chỉ số Công khaj, minh bạch đạt 6,10 điểm, nâng điểm Chỉ số PAPI.", []],
    ["MỤC TIÊU Chỉ số 6ông khai, minh bạch đạt 6,10 điểm, nâng điểm Chỉ số PAPI.", []],
    ["MỤC TIÊU Công khai, minh bạch của Chỉ số PAPI đạt 6,10 điểm.", []],
    // The result that a target starts from.
    ["MỤC TIÊU SIPAS: Đạt 90%, tăng 4,9% (năm 2024: 85,1%).", ["sipas: 2024=85.1 percent=90"]],
    // Figures of other provinces, also merged ones, and of several provinces together.
    [
      "Năm 2024, Chỉ số PAPI tỉnh Bắc Giang đạt 43,2 điểm, xếp thứ 20/61; tỉnh Bắc Ninh đạt 42,5 điểm, xếp thứ 25/61.",
      ["papi: 2024=42.5 25/61 in 2024"],
    ],
    [
      "Năm 2024: Tỉnh Bắc Giang: PAPI đạt 43,2 điểm; SIPAS đạt 84,15%; tỉnh Bắc Ninh: PAPI đạt 42,5 điểm; SIPAS đạt 83,28%.",
      ["papi: 2024=42.5", "sipas: 2024=83.28"],
    ],
    ["Năm 2024 tỉnh Quảng Ninh đứng đầu Chỉ số PAPI với 47,8 điểm. Điểm số đạt 8,1 điểm cao nhất.", []],
    ["Năm 2024 Chỉ số PAPI bình quân cả nước đạt 42,1 điểm, của tỉnh đạt 41,25 điểm.", ["papi: 2024=41.25"]],
    // Figures of sub-indices are not figures of the index.
    ["Phấn đấu PAPI không có chỉ số nội dung nào dưới 5 điểm.", []],
    ["Phấn đấu không có chỉ số thành phần nào dưới 5 điểm.", []],
  ],
});
