import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { dutiesIn, planOfForm } from "../support/plan-of-form.ts";

// Those who help with work, in every combination of wording, place and list: exactly these partners, the lead unchanged, and one task.

/** Lists as they are printed, and their members. */
const LISTS: readonly (readonly [printed: string, partners: readonly string[]])[] = [
  ["Sở Y tế", ["Sở Y tế"]],
  ["các Sở Y tế, Xây dựng và Công an tỉnh", ["Sở Y tế", "Sở Xây dựng", "Công an tỉnh"]],
  ["các Sở: Y tế, Xây dựng", ["Sở Y tế", "Sở Xây dựng"]],
  ["các sở, ngành: Y tế, Xây dựng, Công an tỉnh", ["Sở Y tế", "Sở Xây dựng", "Công an tỉnh"]],
  ["Trường Cao đẳng nghề số 4 và Sở Y tế", ["Trường Cao đẳng nghề số 4", "Sở Y tế"]],
  ["Hiệp hội Doanh nghiệp tỉnh", ["Hiệp hội Doanh nghiệp tỉnh"]],
  ["UBND các xã, phường", ["UBND các xã, phường"]],
  ["Sở Y tế và các cơ quan, đơn vị liên quan", ["Sở Y tế"]],
  ["các cơ quan, đơn vị liên quan", []],
  [
    "Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội",
    ["Ủy ban MTTQ Việt Nam tỉnh", "các tổ chức chính trị - xã hội"],
  ],
];
const SENTENCES = [
  "{lead} chủ trì, phối hợp với {help} công khai quy hoạch.",
  "{lead} chủ trì phối hợp {help} công khai quy hoạch.",
  "Giao {lead} phối hợp cùng {help} công khai quy hoạch.",
  "{lead}: Chủ động phối hợp với {help} công khai quy hoạch.",
  "Về công khai quy hoạch: {lead} là cơ quan đầu mối, phối hợp với {help} công khai quy hoạch.",
  "1. {lead}\n- Phối hợp với {help} công khai quy hoạch.",
  "1. Giao {lead} chủ trì, phối hợp với {help}:\n- Công khai quy hoạch.",
  "{lead} công khai quy hoạch, có sự phối hợp của {help}.",
];
/** Those who take part are named after the work: nobody in particular is no partner here either. */
const AFTER_WORK = [
  "{lead} công khai quy hoạch, có sự tham gia của {help}.",
  "{lead} công khai quy hoạch với sự hỗ trợ của {help}.",
  "Giao {lead} công khai quy hoạch, mời {help} cùng tham gia.",
  "{lead} công khai quy hoạch cùng với {help}.",
  "{lead} công khai quy hoạch. Giao {help} phối hợp.",
  "{lead} công khai quy hoạch; {help} phối hợp.",
  "{lead} công khai quy hoạch (phối hợp: {help}).",
];
/** The sentence names who helps, and the lead comes after it. */
const LEAD_AFTER = [
  "Phối hợp với {help} công khai quy hoạch ({lead}).",
  "Công khai quy hoạch của tỉnh; phối hợp với {help} rà soát thủ tục ({lead} thực hiện).",
  "Phối hợp cùng {help} công khai quy hoạch (Đơn vị thực hiện: {lead}).",
  "1. Phối hợp với {help} công khai quy hoạch.\n- Đơn vị thực hiện: {lead}.",
  "Phối hợp với {help} công khai quy hoạch. Đơn vị thực hiện: {lead}.",
  "Phối hợp với {help} công khai quy hoạch. Giao {lead} chủ trì thực hiện.",
];
/** The work first, then who leads and who helps. */
const ROLES = [
  "{lead} phối hợp với {help} thực hiện",
  "{lead} chủ trì, phối hợp với {help}",
  "{lead} (chủ trì), {help} (phối hợp)",
  "{lead} (chủ trì) phối hợp với {help}",
  "Chủ trì: {lead}; phối hợp: {help}",
  "Thực hiện: {lead}; phối hợp: {help}",
  "Chủ trì: {lead}; đơn vị tham gia: {help}",
  "Đơn vị thực hiện: {lead} chủ trì, phối hợp với {help}",
];
const PLACES = [
  "Công khai quy hoạch của tỉnh. {roles}.",
  "Công khai quy hoạch của tỉnh ({roles}).",
  "1. Công khai quy hoạch của tỉnh.\n+ {roles}.",
];
/** These are told, asked or directed, and help nobody. */
const NO_HELP = [
  "{lead} hướng dẫn {help} công khai quy hoạch.",
  "{lead} công khai quy hoạch, báo cáo {help}.",
  "{lead} công khai quy hoạch, gửi {help} tổng hợp.",
  "{lead} công khai quy hoạch theo hướng dẫn của {help}.",
];

const catalogue = loadCatalogue();
function workIn(form: string, lead: string, help: string) {
  const lines = form.replace("{lead}", lead).replace("{help}", help);
  const next = lines.startsWith("1. ") ? "2. Sở Tư pháp rà soát văn bản." : "Sở Tư pháp rà soát văn bản.";
  return dutiesIn(planOfForm(`${lines}\n${next}`, catalogue))
    .filter(({ text }) => !text.includes("rà soát văn bản"))
    .map(({ text, units, partners }) => ({
      isWork: /công khai quy hoạch/iu.test(text),
      units,
      partners: partners.filter((name) => !name.endsWith("liên quan")),
    }));
}

describe.each(["Sở Tài chính", "Trung tâm Xúc tiến số 2"])("partners of %s", (lead) => {
  const forms = [
    ...SENTENCES,
    ...AFTER_WORK,
    ...LEAD_AFTER,
    ...PLACES.flatMap((place) => ROLES.map((roles) => place.replace("{roles}", roles))),
  ];
  describe.each(forms)("%s", (form) => {
    // A bracket after a name needs one.
    const lists = LISTS.filter(([printed]) => !form.includes("{help} (") || !printed.endsWith("liên quan"));
    it.each(lists)("%s", (printed, partners) => {
      expect(workIn(form, lead, printed)).toEqual([{ isWork: true, units: [lead], partners }]);
    });
  });
  it.each(NO_HELP)("none in: %s", (form) => {
    expect(workIn(form, lead, "Sở Y tế")).toEqual([{ isWork: true, units: [lead], partners: [] }]);
  });
});
