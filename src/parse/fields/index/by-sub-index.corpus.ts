import { snippets } from "../../../../test/support/rule-corpus.ts";
import { indicesBySubIndex } from "./by-sub-index.ts";

// A title → the ids of the indices of the sub-indices that it names.
export default snippets<string>({
  name: "index/by-sub-index: title",
  context: { year: 2026 },
  read: (lines, context) =>
    indicesBySubIndex(lines, "title", context)
      .map(({ value }) => value.id)
      .join(" "),
  cases: [
    ["Cải thiện chỉ số thành phần “Tiếp cận đất đai” năm 2026", "pci"],
    ["Cải thiện chỉ số thành phần Xây dựng và phát triển CQĐT, CQS năm 2026", "par-index"],
    ["Nâng cao Chỉ số Hoạt động xã hội số", "dti"],
    ["Cải thiện CSTP 3: Tính minh bạch", "pci"],
    ["Nâng cao chỉ số Tiếp cận đất đai và chỉ số Hoạt động xã hội số", "pci dti"],
    // A name of two indices, common words, and names without a word such as "chỉ số".
    ["Nâng cao chỉ số thành phần “Công khai, minh bạch” năm 2026", ""],
    ["Nâng cao chỉ số Thể chế", ""],
    ["Phát triển hạ tầng số và kinh tế số", ""],
    ["Nâng cao chỉ số sản xuất công nghiệp", ""],
    ["Thực hiện nhiệm vụ cải cách tài chính công", ""],
  ],
});

// A line of the text, where only "chỉ số thành phần" is a word before the name.
export const texts = snippets<string>({
  name: "index/by-sub-index: text",
  context: { year: 2026 },
  read: (lines, context) =>
    indicesBySubIndex(lines, "text", context)
      .map(({ value }) => value.id)
      .join(" "),
  cases: [
    ["Phấn đấu chỉ số thành phần Đào tạo lao động đạt 6,5 điểm.", "pci"],
    ["Tăng chỉ số hạ tầng số của các xã.", ""],
    // A field with its score is a part of an index.
    ["1. Lĩnh vực cải cách thể chế đạt 9,25/10 điểm.", "par-index"],
    ["Phấn đấu điểm lĩnh vực Cải cách tài chính công đạt từ 10,5 trở lên.", "par-index"],
    ["Điểm của lĩnh vực cải cách chế độ công vụ đạt 12,1/13,5.", "par-index"],
    ["Lĩnh vực cải cách thể chế đạt nhiều kết quả; giải ngân đạt 95%.", ""],
    ["Lĩnh vực cải cách tài chính công: 100% đơn vị tự chủ.", ""],
    ["Công tác cải cách thể chế đạt 9,25 điểm.", ""],
  ],
});
