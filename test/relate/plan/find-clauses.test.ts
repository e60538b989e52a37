import { expect, it } from "vitest";
import { findClauses } from "../../../src/relate/plan/find-clauses.ts";
import { wordsIn } from "../../../src/report/words/words.ts";
import { casePlan, unit } from "../../support/case-plan.ts";

const plan = casePlan({ id: "a", unit: unit("Sở Y tế", "so-y-te") });

/** Each line with the clause that is cited for it. */
function citedIn(lines: readonly string[], changed = plan): (string | null)[] {
  const [found] = findClauses([changed], new Map([["a", lines.join("\n")]]));
  return lines.map((_, i) => {
    const path = found?.clauses.findLast(({ line }) => line <= i + 1)?.path ?? [];
    return path.length === 0 ? null : wordsIn("vi").papers.clause(path);
  });
}

/** Each line of the text ends with " => " and its expected clause. */
function expectClauses(text: string): void {
  const rows = text.trim().split("\n");
  const lines = rows.map((row) => row.trim().split(" => ")[0]!);
  expect(citedIn(lines).map((clause, i) => `${lines[i]} => ${clause}`)).toEqual(
    rows.map((row) => row.trim()),
  );
}

it("cites section, number and letter", () =>
  expectClauses(`
    KẾ HOẠCH => null
    I. MỤC ĐÍCH, YÊU CẦU => Mục I
    1. Mục đích => khoản 1 Mục I
    - Nâng cao chất lượng phục vụ. => khoản 1 Mục I
    2. Yêu cầu => khoản 2 Mục I
    II. NHIỆM VỤ => Mục II
    1. Sở Y tế chủ trì: => khoản 1 Mục II
    a) Rà soát thủ tục. => điểm a khoản 1 Mục II
    b) Công khai kết quả. => điểm b khoản 1 Mục II
    2. Sở Nội vụ => khoản 2 Mục II
    2.1. Theo dõi: => điểm 2.1 khoản 2 Mục II
    a) Hằng quý. => tiết a điểm 2.1 khoản 2 Mục II
    2.2. Tổng hợp => điểm 2.2 khoản 2 Mục II`));

it("cites parts, articles and appendices", () =>
  expectClauses(`
    Điều 1. Ban hành kèm theo Quyết định này Kế hoạch. => Điều 1
    Điều 2. Sở Y tế chịu trách nhiệm thi hành. => Điều 2
    Nơi nhận: => null
    PHẦN THỨ NHẤT => Phần thứ nhất
    I. MỤC TIÊU => Mục I Phần thứ nhất
    PHẦN THỨ HAI: NHIỆM VỤ => Phần thứ hai
    A. TỔ CHỨC THỰC HIỆN => Mục A Phần thứ hai
    1. Sở Y tế => khoản 1 Mục A Phần thứ hai
    Nơi nhận: => null
    - Như trên; => null
    PHỤ LỤC II => Phụ lục II
    I. NHIỆM VỤ => Mục I Phụ lục II`));

it("cites only the section of a sentence that may not belong to the last item", () =>
  expectClauses(`
    IV. TỔ CHỨC THỰC HIỆN => Mục IV
    1. Sở Tài chính => khoản 1 Mục IV
    Là cơ quan đầu mối, tổng hợp báo cáo. => khoản 1 Mục IV
    2. UBND các xã: => khoản 2 Mục IV
    - Ban hành kế hoạch; => khoản 2 Mục IV
    - Báo cáo kết quả. => khoản 2 Mục IV
    Các cơ quan gửi kế hoạch trước ngày 28/02/2026. => Mục IV
    - Sở Y tế gửi trước ngày 20/02/2026. => Mục IV
    3. Sở Y tế gửi báo cáo. => khoản 3 Mục IV
    Các đơn vị báo cáo trước ngày 30/11/2026. => Mục IV
    4. Sở Nội vụ => khoản 4 Mục IV`));

it("goes on with the list after a sentence inside it", () =>
  expectClauses(`
    I. NHIỆM VỤ => Mục I
    1. Sở Y tế chủ trì: => khoản 1 Mục I
    a) Rà soát. => điểm a khoản 1 Mục I
    Việc rà soát xong trong quý II. => Mục I
    b) Công khai. => điểm b khoản 1 Mục I`));

it("does not cite a label that occurs twice, nor lines below a gap in the numbers", () =>
  expectClauses(`
    I. MỤC TIÊU => Mục I
    1. Chung => Mục I
    2. Cụ thể => khoản 2 Mục I
    1. Sở Y tế => Mục I
    II. NHIỆM VỤ => Mục II
    1. Sở Y tế: => khoản 1 Mục II
    - Rà soát. => Mục II
    3. Sở Nội vụ: => khoản 3 Mục II
    - Tổng hợp. => khoản 3 Mục II
    III. KINH PHÍ => Mục III
    1. Nguồn kinh phí => null
    V. PHỤ LỤC KÈM THEO => Mục V`));

it("does not cite brackets, bullets and long paragraphs, and letters only in capitals as sections", () =>
  expectClauses(`
    I. NHIỆM VỤ => Mục I
    (1) Sở Y tế => Mục I
    - Rà soát => Mục I
    B. Sở Y tế theo dõi, đôn đốc => Mục I
    Vi phạm pháp luật => Mục I
    II. Sở Y tế ${"rà soát ".repeat(30).trim()} => Mục I`));

it("reads only the plan's own pages", () => {
  const second = { ...plan, source: { ...plan.source, range: { from: 2, to: 2 } } };
  expect(citedIn(["I. MỤC TIÊU\f", "II. NHIỆM VỤ"], second)).toEqual([null, "Mục II"]);
});

it("has none for a plan whose text is not known", () => {
  expect(findClauses([plan], new Map())).toEqual([]);
});

it("has English words", () => {
  const [found] = findClauses(
    [plan],
    new Map([["a", "PHẦN THỨ HAI\nI. NHIỆM VỤ\n1. Sở Y tế:\na) Rà soát."]]),
  );
  const cited = found!.clauses.map(({ path }) => wordsIn("en").papers.clause(path));
  expect(cited.at(-1)).toBe("point a, clause 1, section I, part 2");
});
