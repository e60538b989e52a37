import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { itemsOf } from "../../../structure/outline/section.ts";
import { readAssignments } from "../assignments.ts";
import { UnitHeadings } from "../headings/unit-headings.ts";
import { finishAssignment } from "./assignment-draft.ts";

const names = (units: readonly { readonly name: string }[]) => units.map(({ name }) => name).join(", ");

// Items → "units + partners: task" of each task.
export default snippets<string[]>({
  name: "assignment/shared/own-partners",
  context: { year: 2026, province: "Nghệ An" },
  read(lines, context) {
    const unitHeadings = new UnitHeadings(context);
    const items = itemsOf(outline(lines));
    const { assignments } = readAssignments(items, context, { collecting: true, unitHeadings });
    return assignments.map(finishAssignment).flatMap(({ value: { units, tasks } }) =>
      tasks.map(({ value: task }) => {
        const own = names(task.units.length > 0 ? task.units : units);
        return `${own} + ${names(task.partners)}: ${task.text}`;
      }),
    );
  },
  cases: [
    // A bullet whose subject is one of those who help with the whole list: it has the work of the bullet, so it is not a partner there.
    [
      "1. Giao Sở Tài chính chủ trì, phối hợp với Công an tỉnh, Sở Y tế thực hiện:\n- Rà soát thủ tục.\n- Công an tỉnh kiểm tra cơ sở.",
      [
        "Sở Tài chính + Công an tỉnh, Sở Y tế: Rà soát thủ tục.",
        "Công an tỉnh + Sở Y tế: Công an tỉnh kiểm tra cơ sở.",
      ],
    ],
  ],
});
