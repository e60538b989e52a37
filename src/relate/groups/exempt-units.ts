import type { Catalogue } from "../../catalogue/catalogue.ts";
import { needsNoPlan } from "../../language/asks-for-plan.ts";
import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { storedLines } from "../plan/stored-lines.ts";
import { groupOf } from "../plan/unit-groups.ts";

/** "3. | Không phải ban hành kế hoạch riêng: Sở A; …", "Các đơn vị | được miễn gửi kế hoạch gồm: Sở A": the words before the colon. */
const OPENS_LIST = regex`^[\p{L}\d.)( -]{0,8}?(?:(?:các )?(?:cơ quan|đơn vị|địa phương)(?:, (?:cơ quan|đơn vị|địa phương)){0,2} )?(?<said>(?:không|được miễn) [^:.;]{4,60}):`;
/** "Công an tỉnh … và Báo …; | hai cơ quan này không phải xây dựng kế hoạch riêng": those that this sentence or the one before names. */
const THESE = regex`(?:^|[;,.] )(?:các|những|hai|ba|bốn|\d{1,2}) (?:cơ quan|đơn vị|địa phương)(?:, (?:cơ quan|đơn vị|địa phương))? (?:này|đó|(?:nêu )?trên)(?= (?:không|được miễn) )`;
const IN_BRACKETS = /\([^()]{0,200}\)/gu;
/** "Các xã, phường | còn lại" */
const REST = / (?:còn lại|khác)$/u;
/** "lồng ghép nhiệm vụ vào kế hoạch cải cách hành chính", "đưa nội dung vào chương trình công tác" */
const IN_OTHER_PLANS = /lồng ghép |(?:đưa|bổ sung) [^.;]{2,80} vào (?:kế hoạch|chương trình)/u;

/** Those who need not issue a plan of their own, though they belong to a class that a parent asks for plans. */
export interface Exempt {
  /** Keys of the units that the parent names. */
  readonly units: ReadonlySet<string>;
  /** Kinds of units of which the parent exempts all that it does not name ("các xã, phường còn lại"). */
  readonly kinds: ReadonlySet<string>;
}

/** Who is exempt by the words of a parent. `stored`: its stored text. */
export function exemptUnits(parent: PlanRecord, stored: string, catalogue: Catalogue): Exempt {
  const subjects = parent.assignments.flatMap(({ units, tasks }) =>
    tasks.flatMap((task) => {
      const words = fold(task.text);
      const named = task.units.length > 0 ? task.units : units;
      const isRest = IN_OTHER_PLANS.test(words);
      return needsNoPlan(words) ? named : isRest ? named.filter(({ name }) => REST.test(fold(name))) : [];
    }),
  );
  const keys = new Set(subjects.filter(({ group }) => !group).map(unitKey));
  const rest = subjects.filter(({ group, name }) => group && REST.test(fold(name)));
  const kinds = new Set(rest.flatMap((ref) => groupOf(ref, catalogue)?.memberKinds ?? []));
  for (const { text } of storedLines(parent, stored)) {
    const list = namedAsExempt(text.trim());
    for (const { start, end, entry } of catalogue.findUnits(list))
      keys.add(unitKey({ name: list.slice(start, end), unitId: entry.id }));
  }
  return { units: keys, kinds };
}

/** The words of a line that name units which need no plan of their own; "" for other lines. */
function namedAsExempt(line: string): string {
  const folded = fold(line);
  const opening = OPENS_LIST.exec(folded);
  if (opening && needsNoPlan(opening.groups!.said!))
    return line.slice(opening[0].length).replace(IN_BRACKETS, "").split(/\. /u, 1)[0] ?? "";
  const these = THESE.exec(folded);
  const said = these ? folded.slice(these.index + these[0].length).split(/[.;] /u, 1)[0]! : "";
  return these && needsNoPlan(said)
    ? line.slice(line.lastIndexOf(". ", these.index - 1) + 1, these.index)
    : "";
}
