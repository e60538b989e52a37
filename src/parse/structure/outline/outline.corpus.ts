import { snippets } from "../../../../test/support/rule-corpus.ts";
import { outline } from "./outline.ts";
import type { Section } from "./section.ts";

const tree = (section: Section): string =>
  section.children
    .map((child) => {
      const below = tree(child);
      const plain = child.lines.length > 0 ? `+${child.lines.length}` : "";
      return `${child.label?.text ?? "∙"}${plain}${below ? `(${below})` : ""}`;
    })
    .join(" ");

// Lines → the tree of their labels; "+2": two plain lines below.
export default snippets<string>({
  name: "outline/tree",
  read: (lines) => tree(outline(lines)),
  cases: [
    ["I. A\n1. B\na) C\n- D\n+ E", "I.(1.(a)(-(+))))"],
    ["I. A\n1. B\n2. C\nII. D\n1. E", "I.(1. 2.) II.(1.)"],
    ["A. X\nI. Y\n1. Z\nB. W", "A.(I.(1.)) B."],
    ["A. X\nB. Y\nIII. Z", "A. B. III."],
    ["I. X\nII. Y\nC. Z", "I. II. C."],
    // Labels below the last of bare items belong to the list, where other items end with such labels.
    [
      "1. X\n1.1. Y\n1.2. Z\n- Đơn vị chủ trì: Sở A\n2. W\n- Đơn vị chủ trì: Sở B\n3. V\n- Đơn vị chủ trì: Sở C",
      "1.(1.1. 1.2. -) 2.(-) 3.(-)",
    ],
    ["1. X\n1.1. Y\n1.2. Z\n- Đơn vị chủ trì: Sở A\n2. W\n- Đơn vị chủ trì: Sở B", "1.(1.1. 1.2.(-)) 2.(-)"],
    // What is printed after the enforcement clause of a decision is below no article.
    ["Điều 1. X\nĐiều 2. Y chịu trách nhiệm thi hành Quyết định này./.\n- Z\n- W", "Điều 1 Điều 2 - -"],
    ["Điều 1. X\nĐiều 2. Y rà soát hồ sơ./.\n- Z\n- W", "Điều 1 Điều 2(- -)"],
    ["Phần thứ nhất\nI. X\n1. Y\nPhần thứ hai\nI. Z", "Phần thứ nhất(I.(1.)) Phần thứ hai(I.)"],
    ["Chương I\nMục 1. X\nĐiều 1. Y\n1. Z\na) W\nĐiều 2. V", "Chương I(Mục 1(Điều 1(1.(a))) Điều 2))"],
    // Parts that divide a section.
    ["II. X\nIII. Y\nPhần 1. Z\na) W\nPhần 2. V\nIV. U\n1. T", "II. III.(Phần 1(a)) Phần 2) IV.(1.)"],
    ["Phần I\nMục 1. X\nMục 2. Y\nPhần II", "Phần I(Mục 1 Mục 2) Phần II"],
    ["Mục 1. X\nI. Y\n1. Z\nMục 2. W", "Mục 1(I.(1.)) Mục 2"],
    ["Điều 1. X\n1. Y\na) Z\nĐiều 2. W", "Điều 1(1.(a))) Điều 2"],
    ["1. X\n1.1. Y\n1.2. Z\n2. W\n2.1. V", "1.(1.1. 1.2.) 2.(2.1.)"],
    ["1. X\n1.1. Y\n1.1.1. Z\n1.1.2. W\n1.2. V", "1.(1.1.(1.1.1. 1.1.2.) 1.2.)"],
    ["1. X\n1.1. Y\na) Z\n- W", "1.(1.1.(a)(-)))"],
    ["A. X\nA.1. Y\nA.1.1. Z\nA.2. W\nB. V\nB.1. U", "A.(A.1.(A.1.1.) A.2.) B.(B.1.)"],
    ["Phần A. X\nA.1. Y\nPhần B. V\nB.1. U\n- T", "Phần A(A.1.) Phần B(B.1.(-))"],
    ["II. X\nII.1. Y\nII.2. Z\nIII. W", "II.(II.1. II.2.) III."],
    ["1. X\na) Y\nb) Z\nc) W\nd) V\nđ) U\ne) T\ng) S\nh) R\ni) Q\nk) P", "1.(a) b) c) d) đ) e) g) h) i) k))"],
    ["A. X\nB. Y\nC. Z\nD. W\nE. V\nG. U\nH. T\nI. S", "A. B. C. D. E. G. H. I."],
    ["I. X\n- Y\n+ Z\n+ W\n- V", "I.(-(+ +) -)"],
    // Nouns with a number are headings below the open one, and their count may go on over wider headings.
    [
      "III. X\nNhóm 1: Y\nNhiệm vụ 1: Z\n+ W\nNhiệm vụ 2: V\nNhóm 2: U\nNhiệm vụ 3: T\nIV. S",
      "III.(Nhóm 1:(Nhiệm vụ 1:(+) Nhiệm vụ 2:) Nhóm 2:(Nhiệm vụ 3:)) IV.",
    ],
    [
      "1. X\nGiải pháp 1: Y\n- Z\nGiải pháp 2: W\n2. V\nGiải pháp 1: U",
      "1.(Giải pháp 1:(-) Giải pháp 2:) 2.(Giải pháp 1:)",
    ],
    // Other nouns are labels where their count rises in the document.
    [
      "II. X\nHành động 1. Y\n- Z\nV\nHành động 2. W\n- U\nIII. T",
      "II.(Hành động 1.(-+1) Hành động 2.(-)) III.",
    ],
    ["II. X\nTrụ cột 1: Y\n1. Z\nTrụ cột 2: W\n1. U", "II.(Trụ cột 1:(1.) Trụ cột 2:(1.))"],
    ["II. X\nHành động 1. Y\n- Z", "II.+1(-)"],
    ["II. X\nHành động 4. Y\nHành động 9. Z", "II.+2"],
    ["II. X\nTổ 1: Sở Y tế làm tổ trưởng\nTổ 2: Sở Nội vụ làm tổ trưởng", "II.+2"],
    ["II. X\nBảng 1. Y\nBảng 2. Z", "II.+2"],
    // A count of tasks goes on over headings, which have a count of their own.
    ["1. X\n(1) Y\n(2) Z\n2. W\n(3) V\n(4) U\n3. T\n(5) S", "1.((1) (2)) 2.((3) (4)) 3.((5))"],
    ["1. X\n(1) Y\n2. W\n(7) V", "1.((1)) 2. (7)"],
    // Letters below a Roman section, and an annex after the articles of its decision.
    ["I. X\nII. Y\nA. Z\n1. W\nB. V\n1. U\nIII. T\n1. S", "I. II.(A.(1.) B.(1.)) III.(1.)"],
    ["A. X\nI. Y\nB. Z\nI. W\nII. V", "A.(I.) B.(I. II.)"],
    ["I. X\nA. Y\nB. Z\nC. W\nD. V\nĐ. U\n1. T\nE. S\nII. R", "I.(A. B. C. D. Đ.(1.) E.) II."],
    ["Điều 1. X\nĐiều 2. Y\nI. Z\n1. W\nII. V\n1. U", "Điều 1 Điều 2 I.(1.) II.(1.)"],
    ["Điều 1. X\n1. Y\nKẾ HOẠCH\nTrồng rừng\n1. Z\n2. W", "Điều 1(1.+2) 1. 2."],
    ["Điều 1. X\nKẾ HOẠCH\nTRỒNG RỪNG\nNĂM 2024\nTheo Luật Lâm nghiệp.\n- Z", "Điều 1+3 -"],
    ["1. X\nKẾ HOẠCH TRỒNG RỪNG\n2. Z", "1.+1 2."],
    ["I. X\n* Y\n- Z", "I.(*(-))"],
    ["I. X\n* Y\n- Z\n+ W\n- V\n* U\n1. T", "I.(*(-(+) -) * 1.)"],
    ["I. X\n+ Y\n- Z\n+ W", "I.(+(-) +)"],
    ["1. X\nY\nZ\n2. W", "1.+2 2."],
    ["X\nY\n1. Z", "1."],
    ["1. X\n- Y\nZ\n- W", "1.(-+1 -)"],
    ["- X\n- Y", "- -"],
    // The closing paragraphs are a section of their own.
    ["1. X\n- Y.\nTrên đây là Kế hoạch năm 2024.", "1.(-) ∙+1"],
    ["1. X\n- Y.\nĐề nghị các cơ quan, đơn vị triển khai thực hiện.\nXin cảm ơn.", "1.(-) ∙+2"],
    [
      "1. X.\nBan Quản lý các khu công nghiệp, Hội Nông dân tỉnh, Hội Cựu chiến binh tỉnh báo cáo kết quả thực hiện Kế hoạch này về Sở Y tế.",
      "1. ∙+1",
    ],
    ["1. X.\nTrên đây là Kế hoạch năm 2024, yêu cầu:\n- Y\n- Z", "1. ∙+1(- -)"],
    ["1. X\nĐề nghị các cơ quan, đơn vị triển khai thực hiện.", "1.+1"],
    ["1. X\nRà soát.\nSau thời hạn trên, Sở Tài chính sẽ báo cáo UBND tỉnh.", "1.+1 ∙+1"],
    ["1. X\nRà soát.\nQuá thời hạn này, Sở Tài chính tổng hợp số liệu đã có.", "1.+1 ∙+1"],
    ["1. X\nRất mong sự phối hợp của quý cơ quan./.", "1. ∙+1"],
    ["1. X\n- Y.\nSở Nội vụ rất mong nhận được sự quan tâm của các đơn vị.", "1.(-) ∙+1"],
    ["1. X\n- Y.\nThông tin chi tiết xin liên hệ ông Đỗ Quang Vinh.\nXin trân trọng cảm ơn./.", "1.(-) ∙+2"],
    ["1. X.\nCăn cứ nội dung Kế hoạch, các đơn vị phân công người thực hiện.", "1. ∙+1"],
    ["1. X.\nTrên cơ sở các nhiệm vụ của Chương trình, Sở Y tế lập dự toán kinh phí.", "1. ∙+1"],
    ["1. X.\nCăn cứ Kế hoạch số 5/KH-SYT, các đơn vị phân công người thực hiện.", "1.+1"],
    ["1. X.\nTham mưu ban hành Kế hoạch, trình UBND tỉnh xem xét.", "1.+1"],
    ["1. X\nSau thời hạn thanh tra, Sở Y tế báo cáo kết quả.", "1.+1"],
    ["1. X\nKhảo sát mong muốn của người dân.", "1.+1"],
    ["1. X\nThông tin cho doanh nghiệp, liên hệ các ngân hàng.", "1.+1"],
    ["1. X.\nĐơn vị thực hiện: các cơ quan, đơn vị của tỉnh.", "1.+1"],
    ["a) X\n- Y\nb) Z", "a)(-) b)"],
    ["1) X\n2) Y\n3) Z", "1) 2) 3)"],
    ["(1) X\n(2) Y", "(1) (2)"],
    ["1. X\n(a) Y\n(b) Z\n2. W", "1.((a) (b)) 2."],
    ["I. X\nMột là, Y\nHai là, Z\nII. W", "I.(Một là, Hai là,) II."],
    ["1. X\nThứ nhất, Y\n- Z\nThứ hai, W", "1.(Thứ nhất,(-) Thứ hai,)"],
    ["I. X\n1/ Y\n2/ Z\nII. W", "I.(1/ 2/) II."],
    ["I. X\n1.Rà soát\n2.Công khai\nII. W", "I.(1. 2.) II."],
    ["1 - Mục tiêu\n2 - Nhiệm vụ", "1 - 2 -"],
    ["I. X\n▪ Y\n▪ Z", "I.(▪ ▪)"],
    ["1. X\n2. Y\n5. Z", "1. 2. 5."],
    ["I. X\nII. Y\nII. Z", "I. II. II."],
    ["| 1 | X |\n1. Y", "1."],
    // Numbers below a letter, and numbers with other marks below numbers.
    ["1. X\na) Y\n1. Z\n2. W\nb) V\n1. U\n2. T\n2. S", "1.(a)(1. 2.) b)(1. 2.)) 2."],
    ["I. X\na) Y\n1. Z\n2. W\nb) V\nII. U", "I.(a)(1. 2.) b)) II."],
    // Small Roman numerals, with and without an opening bracket.
    ["1. X\nb) Y\n(i) Z\n(ii) W\n- V\n(iii) U\nc) T", "1.(b)((i) (ii)(-) (iii)) c))"],
    ["1. X\n- Y:\n(i) Z\n(ii) W\n- V", "1.(-((i) (ii)) -)"],
    ["1. X\ni) Y\nii) Z\niii) W\niv) V\nv) U\n2. T", "1.(i) ii) iii) iv) v)) 2."],
    ["1. X\n(1) Y\n(2) Z\n2. W\n(1) V", "1.((1) (2)) 2.((1))"],
    ["1. X\na) Y\n(1) Z\n(2) W\nb) V\n2. U", "1.(a)((1) (2)) b)) 2."],
    ["1.1. X\n(1) Y\n- Z\n(2) W\n1.2. V", "1.1.((1)(-) (2)) 1.2."],
    ["1. X\n(1) Y\n(2) Z\n(4) W\n2. V", "1.((1) (2) (4)) 2."],
    ["1. X\n- Y:\n1) Z\n2) W\n- V\n2. U", "1.(-(1) 2)) -) 2."],
    ["1. X\na) Y\nZ\n1. W\n2. V", "1.(a)+1) 1. 2."],
    ["1. X\na) Y\nZ:\n1. W\n2. V\nb) U", "1.(a)+1(1. 2.) b))"],
    ["1. X\n2- Yên\n3. Z", "1. 2- 3."],
  ],
});

// The same where a line that begins with "Chỉ số" is a heading without a label, printed as "∙".
export const headings = snippets<string>({
  name: "outline/headings",
  read: (lines) => tree(outline(lines, { isHeading: ({ text }) => text.startsWith("Chỉ số") })),
  cases: [
    ["I. X\nChỉ số Y\n- Z\nChỉ số W\n- V\nII. U", "I.(∙(-) ∙(-)) II."],
    // Lists that begin again below each heading.
    ["Chỉ số X\nA. Y\nB. Z\nChỉ số W\nA. V", "∙(A. B.) ∙(A.)"],
    [
      "II. X\nChỉ số Y\nA. Z\n1. W\n2. V\na) U\nB. T\n1. S\nChỉ số R\nA. Q\nIII. P",
      "II.(∙(A.(1. 2.(a))) B.(1.)) ∙(A.)) III.",
    ],
    ["I. X\nChỉ số Y\n1. Z\n2. W\nChỉ số V\n1. U\nII. T\n1. S", "I.(∙(1. 2.) ∙(1.)) II.(1.)"],
    // Numbers that go on with the list above a heading.
    ["1. X\nChỉ số Y\n- Z\n2. W", "1. ∙(-) 2."],
    ["I. X\n1. W\nChỉ số Y\nII. Z", "I.(1. ∙) II."],
  ],
});
