import { snippets } from "../../../../test/support/rule-corpus.ts";
import { outline } from "../../structure/outline/outline.ts";
import { readAssignedSubIndices } from "./assigned.ts";
import { numberedSubIndices } from "./numbered-sub-indices.ts";
import { SectionHeadings } from "./section-heading.ts";
import { subIndexSections } from "./sub-index-sections.ts";

const NAMED =
  "1. Chỉ số 1: Nhận thức số - đạt 95 điểm.\n2. Chỉ số 2: Thể chế số - đạt 92 điểm.\n3. Chỉ số 3: Hoạt động xã hội số - đạt 80 điểm.\n";
const LISTED = "(1) Nhận thức số: 95 điểm.\n(2) Thể chế số: 92 điểm.\n(3) Hoạt động xã hội số: 80 điểm.\n";

// A body whose last line assigns sub-indices by number → their ids.
export default snippets<string[]>({
  name: "sub-index/numbered",
  context: { year: 2026, indexIds: ["dti"], province: "Bắc Ninh" },
  read(lines, context) {
    const sections = subIndexSections(outline(lines), new SectionHeadings(context));
    const last = { line: lines.at(-1)!, start: 0, label: null, leadIn: null };
    return readAssignedSubIndices([last], numberedSubIndices(sections), context).flatMap(({ named }) =>
      named.map(({ id, name }) => id ?? `? ${name}`),
    );
  },
  cases: [
    // The numbers that the document prints with the names.
    [`${NAMED}Sở Nội vụ chịu trách nhiệm về Chỉ số 1 và 3.`, ["dti.1", "dti.9"]],
    [`${NAMED}Sở Nội vụ chịu trách nhiệm về Chỉ số 7.`, []],
    // The labels of a list of names.
    [`${LISTED}Sở Nội vụ chịu trách nhiệm về Chỉ số 2, 3.`, ["dti.2", "dti.9"]],
    // Without own numbers, the order of the index in the year: since 2025 without urban areas.
    ["Sở Nội vụ chịu trách nhiệm về Chỉ số 5, 6.", ["dti.5", "dti.7"]],
    ["1. Thể chế số: đạt 92 điểm.\nSở Nội vụ chịu trách nhiệm về Chỉ số 1.", ["dti.1"]],
  ],
});
