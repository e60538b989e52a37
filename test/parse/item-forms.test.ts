import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { dutiesIn, planOfForm } from "../support/plan-of-form.ts";

// Lists with every kind of label in every form of an item: the unit is its subject, its heading, or on a line below or at the end.

const LABELS: readonly (readonly [string, string, string])[] = [
  ["1. ", "2. ", "3. "],
  ["1) ", "2) ", "3) "],
  ["(1) ", "(2) ", "(3) "],
  ["1/ ", "2/ ", "3/ "],
  ["1- ", "2- ", "3- "],
  ["1/- ", "2/- ", "3/- "],
  ["a) ", "b) ", "c) "],
  ["a. ", "b. ", "c. "],
  ["A. ", "B. ", "C. "],
  ["i) ", "ii) ", "iii) "],
  ["(i) ", "(ii) ", "(iii) "],
  ["I.1. ", "I.2. ", "I.3. "],
  ["1.1. ", "1.2. ", "1.3. "],
  ["1.1 ", "1.2 ", "1.3 "],
  ["2.1.1. ", "2.1.2. ", "2.1.3. "],
  ["- ", "- ", "- "],
  ["* ", "* ", "* "],
  ["+ ", "+ ", "+ "],
  ["• ", "• ", "• "],
  ["Nhiệm vụ 1. ", "Nhiệm vụ 2. ", "Nhiệm vụ 3. "],
  ["Nhiệm vụ 1: ", "Nhiệm vụ 2: ", "Nhiệm vụ 3: "],
  ["Việc 1. ", "Việc 2. ", "Việc 3. "],
  ["Giải pháp 1: ", "Giải pháp 2: ", "Giải pháp 3: "],
  ["Hoạt động 1: ", "Hoạt động 2: ", "Hoạt động 3: "],
  ["Bước 1. ", "Bước 2. ", "Bước 3. "],
  ["Nhóm 1. ", "Nhóm 2. ", "Nhóm 3. "],
  ["Thứ nhất, ", "Thứ hai, ", "Thứ ba, "],
  ["Một là, ", "Hai là, ", "Ba là, "],
  ["Một là: ", "Hai là: ", "Ba là: "],
];
const UNITS = ["Sở Tài chính", "Chi cục Kiểm lâm vùng III", "UBND các xã, phường"];
const WORK = ["Công khai quy hoạch xây dựng", "Mở lớp đào tạo nghề", "Cập nhật bảng giá đất"];

const small = (words: string) => words[0]!.toLowerCase() + words.slice(1);
/** An item of a unit and its work; `bullet` is a label of a lower level. */
type Form = (item: { label: string; unit: string; work: string; bullet: string }) => string;
const FORMS: Readonly<Record<string, Form>> = {
  subject: ({ label, unit, work }) => `${label}${unit} ${small(work)}.`,
  "before a colon": ({ label, unit, work }) => `${label}${unit}: ${small(work)}.`,
  order: ({ label, unit, work }) => `${label}Giao ${unit} ${small(work)}.`,
  "subject after a topic": ({ label, unit, work }) => `${label}Quản lý đất đai: ${unit} ${small(work)}.`,
  "sentence at the end": ({ label, unit, work }) => `${label}${work}. ${unit} chủ trì.`,
  "bracket at the end": ({ label, unit, work }) => `${label}${work} (${unit}).`,
  "label at the end": ({ label, unit, work }) => `${label}${work}. Đơn vị chủ trì: ${unit}.`,
  "label below": ({ label, unit, work }) => `${label}${work}\nĐơn vị chủ trì: ${unit}.`,
  "sentence below": ({ label, unit, work }) => `${label}${work}\n${unit} thực hiện.`,
  "bracket below": ({ label, unit, work }) => `${label}${work}\n(${unit})`,
  "order below": ({ label, unit, work }) => `${label}${work}.\nGiao ${unit} thực hiện.`,
  "heading over a bullet": ({ label, unit, work, bullet }) => `${label}${unit}\n${bullet}${work}.`,
  "heading with a colon": ({ label, unit, work, bullet }) => `${label}${unit}:\n${bullet}${work}.`,
  "heading over a paragraph": ({ label, unit, work }) => `${label}${unit}\n${work}.`,
  "subject below a topic": ({ label, unit, work }) => `${label}Về quản lý đất đai\n${unit} ${small(work)}.`,
  "bullet below a topic": ({ label, unit, work, bullet }) =>
    `${label}Về quản lý đất đai\n${bullet}${unit} ${small(work)}.`,
  "topic with a bracket": ({ label, unit, work, bullet }) =>
    `${label}Quản lý đất đai (${unit})\n${bullet}${work}.`,
  "topic with a dash": ({ label, unit, work, bullet }) =>
    `${label}Quản lý đất đai - ${unit}\n${bullet}${work}.`,
  "label above": ({ label, unit, work, bullet }) =>
    `${label}Quản lý đất đai\nCơ quan chủ trì: ${unit}\n${bullet}${work}.`,
  "label after a bullet": ({ label, unit, work, bullet }) =>
    `${label}Quản lý đất đai\n${bullet}${work}.\nCơ quan chủ trì: ${unit}.`,
};

const catalogue = loadCatalogue();

describe.each(LABELS)("lists with %s%s%s", (...labels) => {
  const bullet = labels[0] === "- " ? "+ " : "- ";
  it.each(Object.keys(FORMS))("%s", (name) => {
    const items = labels.map((label, at) =>
      FORMS[name]!({ label, unit: UNITS[at]!, work: WORK[at]!, bullet }),
    );
    const read = dutiesIn(planOfForm(items.join("\n"), catalogue));
    expect(read.map(({ units, partners }) => [units, partners])).toEqual(UNITS.map((unit) => [[unit], []]));
    for (const [at, { text }] of read.entries())
      expect(text.toLowerCase()).toContain(WORK[at]!.toLowerCase().slice(0, 12));
  });
});
