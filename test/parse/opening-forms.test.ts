import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { dutiesIn, planOfForm } from "../support/plan-of-form.ts";

// Sentences whose unit is not their first word, in every combination of openings or endings, units, verbs and labels.

const UNITS = [
  "Sở Tài chính",
  "Chi cục Kiểm lâm vùng III",
  "UBND các xã, phường",
  "Văn phòng Đăng ký đất đai",
  "các phòng chuyên môn",
];
const WORK = ["hướng dẫn doanh nghiệp kê khai", "mở lớp đào tạo nghề", "cử hai chuyên viên trực tại quầy"];
const LABELS = ["", "1. ", "- "];

/** Before the unit: when, what for, in which case, where. */
const OPENINGS = [
  "Trước ngày 15/6/2026,",
  "Chậm nhất ngày 15/6/2026,",
  "Hằng quý,",
  "Mỗi tháng một lần,",
  "Định kỳ ngày 20 hằng tháng,",
  "Năm 2026,",
  "Trong tháng 4,",
  "Trong quý II/2026,",
  "Từ tháng 3/2026,",
  "Kể từ ngày 01/7/2026,",
  "Sau khi có kết quả khảo sát,",
  "Để nâng điểm chỉ số này,",
  "Nhằm giảm chi phí không chính thức,",
  "Với mục tiêu tăng 3 bậc,",
  "Trên cơ sở kết quả khảo sát,",
  "Căn cứ kết quả công bố,",
  "Trong phạm vi chức năng, nhiệm vụ được giao,",
  "Khi phát sinh vướng mắc,",
  "Đối với các thủ tục đất đai,",
  "Riêng khu vực phía Đông,",
  "Tại các khu công nghiệp,",
  "Về công khai thông tin,",
  "Về công khai thông tin:",
  "Công khai thông tin:",
  "Ngoài ra,",
  "Bên cạnh đó,",
  "Đồng thời,",
  "Song song,",
  "Theo đó,",
  "Thứ nhất,",
];

/** Who does the work before it, or around it; "{s}" is the unit, "{S}" begins a sentence. */
const SENTENCES = [
  "Việc hướng dẫn doanh nghiệp do {s} đảm nhận.",
  "Việc hướng dẫn doanh nghiệp được giao cho {s}.",
  "Hướng dẫn doanh nghiệp kê khai thuế, do {s} phụ trách.",
  "Hướng dẫn doanh nghiệp kê khai thuế, do {s} soạn tài liệu.",
  "Hướng dẫn doanh nghiệp kê khai thuế, giao {s}.",
  "Hướng dẫn doanh nghiệp kê khai thuế là trách nhiệm của {s}.",
  "Hướng dẫn doanh nghiệp kê khai thuế thuộc trách nhiệm của {s}.",
  "Hướng dẫn doanh nghiệp kê khai thuế: {s}.",
  "Hướng dẫn doanh nghiệp kê khai thuế - {s}.",
  "Hướng dẫn doanh nghiệp kê khai thuế => {s}.",
  "Hướng dẫn doanh nghiệp kê khai thuế ({s})",
  "Hướng dẫn doanh nghiệp kê khai thuế [{s}].",
  "Hướng dẫn doanh nghiệp kê khai thuế. (Đơn vị: {s})",
  "Hướng dẫn doanh nghiệp kê khai thuế. {S}.",
  "Hướng dẫn doanh nghiệp kê khai thuế. {S} thực hiện.",
  "Hướng dẫn doanh nghiệp kê khai thuế. Giao {s}.",
  "Hướng dẫn doanh nghiệp kê khai thuế; {s} thực hiện.",
  "{S} được giao hướng dẫn doanh nghiệp.",
  "{S} được phân công hướng dẫn doanh nghiệp.",
  "{S} là đầu mối hướng dẫn doanh nghiệp.",
  "{S} giúp UBND tỉnh hướng dẫn doanh nghiệp.",
  "{S}, trên cơ sở kết quả khảo sát, hướng dẫn doanh nghiệp.",
  "{S} trước ngày 15/6 hướng dẫn doanh nghiệp kê khai.",
  "{S} hằng tháng hướng dẫn doanh nghiệp kê khai.",
  "Mời {s} hướng dẫn doanh nghiệp kê khai.",
  "Kính đề nghị {s} hướng dẫn doanh nghiệp kê khai.",
  "Thống nhất giao {s} hướng dẫn doanh nghiệp kê khai.",
  "UBND tỉnh giao {s} hướng dẫn doanh nghiệp kê khai.",
];

/** Words that give nobody work. */
const SILENT = [
  "Năm 2025, Sở Tài chính đã mở 12 lớp đào tạo nghề.",
  "Trong quý I, Sở Tài chính đã hướng dẫn doanh nghiệp kê khai.",
  "Khi có khó khăn, vướng mắc, đề nghị liên hệ Sở Tài chính để được hướng dẫn.",
  "Hồ sơ theo mẫu do Sở Tài chính ban hành.",
  "Kinh phí (Sở Tài chính): 200 triệu đồng.",
  "Công tác bảo vệ môi trường là trách nhiệm của mọi người dân.",
];

const catalogue = loadCatalogue();
const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1);
const OTHER = "rà soát văn bản quy phạm";
/** The units of the work of a line, without that of the line after it. */
function unitsIn(label: string, sentence: string): string[] {
  const next = `${label.replace("1", "2")}Sở Tư pháp ${OTHER}.`;
  const duties = dutiesIn(planOfForm(`${label}${sentence}\n${next}`, catalogue));
  return duties.filter(({ text }) => !text.includes(OTHER)).map(({ units }) => units.map(capital).join("; "));
}

describe.each(OPENINGS)("after “%s”", (opening) => {
  it.each(UNITS.flatMap((unit) => LABELS.map((label) => ({ label, unit }))))(
    "$label… $unit …",
    ({ label, unit }) => {
      for (const work of WORK)
        expect(unitsIn(label, `${opening} ${unit} ${work}.`), work).toEqual([capital(unit)]);
    },
  );
});

describe.each(SENTENCES)("%s", (sentence) => {
  it.each(UNITS.flatMap((unit) => LABELS.map((label) => ({ label, unit }))))(
    "$label… $unit …",
    ({ label, unit }) => {
      const words = sentence.replace("{s}", unit).replace("{S}", capital(unit));
      expect(unitsIn(label, words)).toEqual([capital(unit)]);
    },
  );
});

it.each(SILENT.flatMap((sentence) => LABELS.map((label) => ({ label, sentence }))))(
  "gives nobody work: $label, $sentence",
  ({ label, sentence }) => {
    expect(unitsIn(label, sentence)).toEqual([]);
  },
);
