import { type AssignmentDraft, type AssignmentDrafts, distinctByName } from "../shared/assignment-draft.ts";
import { ROLE_LABEL_RULE } from "./role-label.ts";

// "a) Nhiệm vụ: Các đơn vị lập dự toán …" above "b) Cơ quan thực hiện:" and "- Đơn vị chủ trì: Sở A": the sentence names units itself,
// so the labels below it find no task without a unit.

/** A heading such as "b) Cơ quan thực hiện:" may be between a task and its labels. */
const MOST_LINES_BETWEEN = 2;

/** The drafts with the units of labels without tasks added to the sentence that they are below. */
export function withLabelsOfSentences(drafts: AssignmentDrafts): AssignmentDrafts {
  const assignments: AssignmentDraft[] = [];
  for (const draft of drafts.assignments) {
    const above = assignments.at(-1);
    if (above && isBelowSentence(draft, above)) assignments.splice(-1, 1, joined(above, draft));
    else assignments.push(draft);
  }
  return { ...drafts, assignments };
}

function isBelowSentence(label: AssignmentDraft, above: AssignmentDraft): boolean {
  const isLabel = label.place.rule === ROLE_LABEL_RULE && label.tasks.length === 0;
  const [first] = above.tasks;
  if (!isLabel || !first || above.place.rule === ROLE_LABEL_RULE) return false;
  const lines = label.place.span.from - first.span.to;
  return (
    lines > 0 && lines <= MOST_LINES_BETWEEN && above.tasks.every(({ span }) => span.from === first.span.from)
  );
}

function joined(above: AssignmentDraft, label: AssignmentDraft): AssignmentDraft {
  const units = distinctByName([...label.units, ...above.units]);
  const isPartner = ({ name }: { readonly name: string }) => units.every((unit) => unit.name !== name);
  return {
    ...above,
    units,
    partners: distinctByName([...above.partners, ...label.partners.filter(isPartner)]),
    labels: [...above.labels, label.place, ...label.labels],
    role: label.role ?? above.role,
  };
}
