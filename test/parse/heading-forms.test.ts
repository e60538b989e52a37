import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { type Duty, dutiesIn, planOfForm } from "../support/plan-of-form.ts";

// Headings that name the units of the lines below them, in every combination of form: what the heading is about, how the units follow, what is below, and
// whether the heading has a number. Whatever the form, the lines belong to these units, and nothing leaks into the next heading.

const TOPICS = {
  "a sub-index": ["Chỉ số Tính minh bạch", "Chỉ số Tiếp cận đất đai"],
  "two sub-indices": ["Chỉ số Tính minh bạch, Chi phí thời gian", "Chỉ số Tiếp cận đất đai"],
  "names alone": ["Tính minh bạch và Chi phí thời gian", "Tiếp cận đất đai"],
  "a topic": ["Công tác tuyên truyền", "Công tác kiểm tra"],
  "a long topic": ["Về hỗ trợ doanh nghiệp, đào tạo lao động", "Về giải quyết kiến nghị của doanh nghiệp"],
} as const;
const MARKS = {
  "after a dash": " - {unit}",
  "in a bracket": " ({unit})",
  "in a bracket with a role": " ({unit} chủ trì)",
  "after a colon": ": {unit}",
  "in a list": " - {unit}, Thanh tra tỉnh",
} as const;
const BELOW = {
  bullets: ["- Công khai quy hoạch của tỉnh.", "- Đăng tải dự toán của các xã."],
  paragraphs: ["Công khai quy hoạch của tỉnh.", "Đăng tải dự toán của các xã."],
  "a goal and numbers": [
    "Mục tiêu: nằm trong nhóm 10 tỉnh dẫn đầu.",
    "{n}.1. Công khai quy hoạch.",
    "{n}.2. Đăng tải dự toán.",
  ],
} as const;
const form = (mark: string, unit: string) => mark.replace("{unit}", unit);

describe.each(Object.entries(TOPICS))("a heading about %s", (_, topics) => {
  describe.each(Object.entries(MARKS))("with its units %s", (_, mark) => {
    it.each(
      Object.entries(BELOW).flatMap(([name, below]) =>
        [true, false].map((isNumbered) => ({ name, below, isNumbered })),
      ),
    )("over $name, numbered: $isNumbered", ({ below, isNumbered }) => {
      const sections = topics.map((topic, i) => {
        const heading = `${isNumbered ? `${i + 1}. ` : ""}${topic}${form(mark, ["Sở Nội vụ", "Sở Y tế"][i]!)}`;
        return [heading, ...below.map((line) => line.replace("{n}", `${i + 1}`))].join("\n");
      });
      const duties = dutiesIn(planOfForm(sections.join("\n"), loadCatalogue()));
      const also = mark.includes("Thanh tra") ? ", Thanh tra tỉnh" : "";
      const isWork = ({ text }: Duty) => /^(?:Công khai|Đăng tải)/u.test(text);
      const units = new Set(duties.filter(isWork).map((duty) => duty.units.join(", ")));
      expect(units).toEqual(new Set([`Sở Nội vụ${also}`, `Sở Y tế${also}`]));
      expect(duties.filter((duty) => !isWork(duty))).toEqual([]);
    });
  });
});
