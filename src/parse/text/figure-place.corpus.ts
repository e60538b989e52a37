import { snippets } from "../../../test/support/rule-corpus.ts";
import { figurePlace } from "./figure-place.ts";

// A sentence in a document of Bắc Ninh → the province of its last figure.
export default snippets<string | null>({
  name: "text/figure-place",
  context: { province: "Bắc Ninh" },
  read([line], context) {
    const at = [...line!.text.matchAll(/\d{1,3}(?:,\d{1,2})?(?:\/\d{2})?(?= ?(?:điểm|%|[.;)]|$))/gu)].at(
      -1,
    )!.index;
    return figurePlace(line!, 0, at, context);
  },
  cases: [
    ["Chỉ số PCI của tỉnh Bắc Ninh đạt 69,05 điểm", "own"],
    ["Chỉ số PCI của tỉnh đạt 69,05 điểm", "own"],
    ["Năm 2024, tỉnh Bắc Giang đạt 70,35 điểm", "other"],
    ["Quảng Ninh dẫn đầu với 73,2 điểm", "other"],
    ["Tỉnh Bắc Giang đạt 70,35 điểm, tỉnh Bắc Ninh đạt 69,05 điểm", "own"],
    ["Tỉnh Bắc Ninh đạt 69,05 điểm; tỉnh Bắc Giang đạt 70,35 điểm", "other"],
    ["Tỉnh Bắc Giang đạt 70,35 điểm, tỉnh ta đạt 69,05 điểm", "own"],
    ["So với tỉnh Quảng Ninh (73,2 điểm), Chỉ số PCI của tỉnh đạt 69,05 điểm", "own"],
    ["Chỉ số PCI của tỉnh đạt 69 điểm, thấp hơn Quảng Ninh (73,2 điểm)", "other"],
    ["Chỉ số PCI của tỉnh đạt 69 điểm, sau Quảng Ninh (73,2 điểm), xếp hạng 12/63", "own"],
    ["Cao hơn bình quân cả nước 66,2 điểm", "other"],
    ["Chỉ số PCI của tỉnh cao hơn trung bình cả nước (66,2 điểm), đạt 69,05 điểm", "own"],
    ["PAPI của tỉnh thuộc nhóm trung bình cao với 43,2 điểm", "own"],
    ["Tỉnh dẫn đầu đạt 74,8 điểm", "other"],
    // A goal, unlike the result of the best provinces.
    ["Vào nhóm 18 địa phương đứng đầu (năm 2025 đạt 69,05 điểm)", null],
    ["Thấp hơn địa phương đứng đầu (đạt 69,05 điểm)", "other"],
    // Without a verb, and with the place after the figure.
    ["Kết quả PCI: Bắc Ninh 69,05 điểm; Bắc Giang 67,2 điểm", "other"],
    ["Kết quả PCI: Bắc Giang 67,2 điểm; Bắc Ninh 69,05 điểm", "own"],
    ["Chỉ số PCI của tỉnh đạt 69 điểm và 67,2 điểm (Bắc Giang)", "other"],
    ["Chỉ số PCI đạt 67,2 điểm (Bắc Giang) và 69,05 điểm (tỉnh Bắc Ninh cũ)", "own"],
    ["Chỉ số PCI của tỉnh đạt 69 điểm (tăng 2 điểm)", "own"],
    ["Chỉ số PCI đạt 69,05 điểm", null],
    ["Phấn đấu vào nhóm các tỉnh khá với 69,05 điểm", null],
    ["Huyện Thái Nguyên đạt 69,05 điểm", null],
  ],
});
