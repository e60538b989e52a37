import { corpus } from "../../../../test/support/rule-corpus.ts";
import { indexYear } from "./index-year.ts";

export default corpus(indexYear, {
  finds: [[{ years: [2026], openEnded: false }, ["Cải thiện Chỉ số PAPI 2026", "Bộ tiêu chí DDCI - 2026"]]],
  ignores: ["Cải thiện Chỉ số PAPI năm 2026", "Nghị quyết 2026", "Chỉ số PCI 2026/NQ"],
});
