import type { Role, UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import { type Span, spanIn, type TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/unit-list.ts";

/** "Đơn vị chủ trì: …": units under a label, of the tasks above. */
export interface LabelledUnits {
  readonly role: Role;
  readonly units: readonly UnitRef[];
  readonly span: Span;
}

const NOUN =
  "(?:(?:các )?(?:đơn vị|cơ quan|phòng|bộ phận|đồng chí|tổ chức|phòng, ban|đơn vị, địa phương|cơ quan, đơn vị|sở, ngành|lãnh đạo|cá nhân)(?: (?:được giao|chịu trách nhiệm))?,? )?";
const LABEL = new RegExp(
  `(?:^|(?<=[;.,(] ?))${NOUN}(?:(?:đơn vị|cơ quan) )?(?<role>chủ trì(?: thực hiện| tham mưu|,? tham mưu)?|phối hợp(?: thực hiện)?|thực hiện|đầu mối|chịu trách nhiệm|phụ trách|trách nhiệm thực hiện|phân công(?: thực hiện)?) ?: ?`,
  "u",
);
const FIRST_LABEL = new RegExp(LABEL.source, "uy");

const ROLES: readonly [RegExp, Role][] = [
  [/^chủ trì/u, "lead"],
  [/^phối hợp/u, "coordinate"],
  [/^đầu mối/u, "focal"],
  [/^/u, "member"],
];

/** The labels with units that a line is made of; empty where the line begins with none. */
export function readRoleLabels(line: TextLine, from: number, context: RuleContext): LabelledUnits[] {
  const found: LabelledUnits[] = [];
  let at = from;
  // Inside a long sentence only what stands at its very beginning is a label of the line.
  FIRST_LABEL.lastIndex = 0;
  if (!FIRST_LABEL.test(line.folded.slice(from))) return found;
  for (let label = LABEL.exec(line.folded.slice(at)); label; label = LABEL.exec(line.folded.slice(at))) {
    const list = readUnitList(line, at + label.index + label[0].length, context);
    if (!list) return found;
    const spoken = readSpokenUnits(line, list.start, context);
    if (spoken.length > 0) {
      found.push(...spoken);
      at = spoken.at(-1)!.span.end;
      continue;
    }
    // "Phân công: Sở Tài chính chủ trì …" is a sentence.
    if (/^ \p{Ll}/u.test(line.text.slice(list.end))) return found;
    const role = ROLES.find(([word]) => word.test(label.groups!.role!))![1];
    const marked = readMarkedUnits(line, at + label.index + label[0].length, context);
    found.push(
      ...(marked.length > 0
        ? marked
        : [{ role, units: list.units, span: spanIn(line, at + label.index, list.end) }]),
    );
    at = (marked.at(-1)?.span ?? found.at(-1)!.span).end;
  }
  return found;
}

const PART =
  /^ (?:(?:là )?(?:cơ quan|đơn vị) |làm )?(?<role>chủ trì|phối hợp|đầu mối)(?: thực hiện)?(?=[;,.]|$)[;,.]? ?(?:và )?/u;
const HELPED = /^phối hợp(?: chặt chẽ)? (?:với|cùng) (?=\S)/u;

/** "Sở Tư pháp chủ trì; Sở Nội vụ phối hợp", "Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ": nothing but units and their parts. */
function readSpokenUnits(line: TextLine, from: number, context: RuleContext): LabelledUnits[] {
  const found: LabelledUnits[] = [];
  let at = from;
  while (at < line.text.length) {
    const helped = found.length > 0 ? HELPED.exec(line.folded.slice(at)) : null;
    const list = readUnitList(line, at + (helped?.[0].length ?? 0), context);
    const part = helped ? null : list && PART.exec(line.folded.slice(list.end));
    if (!list || (!helped && !part)) break;
    const word = part?.groups?.["role"] ?? "phối hợp";
    const role = ROLES.find(([words]) => words.test(word))![1];
    at = list.end + (part?.[0].length ?? 0);
    found.push({ role, units: list.units, span: spanIn(line, list.start, list.end) });
  }
  const rest = line.folded.slice(found.at(-1)?.span.end ?? at);
  // A sentence goes on with what is to be done.
  return /^ ?(?:chủ trì|phối hợp|đầu mối|thực hiện|[\s.;,]|$)/u.test(rest) ? found : [];
}

const MARK =
  /^ ?\((?:(?:cơ quan|đơn vị|là|làm|là cơ quan|là đơn vị) )?(?<role>chủ trì|phối hợp|đầu mối|thực hiện)(?: chính| thực hiện)?\)[;,.]? ?(?:và )?/u;

/** "Sở Nội vụ (chủ trì); Sở Tư pháp, Sở Y tế (phối hợp)": the part of each in a bracket behind it; empty without one. */
export function readMarkedUnits(line: TextLine, from: number, context: RuleContext): LabelledUnits[] {
  const found: LabelledUnits[] = [];
  for (let at = from; ; ) {
    const list = readUnitList(line, at, context);
    const mark = list ? MARK.exec(line.folded.slice(list.end)) : null;
    if (!list || !mark) return found;
    const role = ROLES.find(([word]) => word.test(mark.groups!.role!))![1];
    at = list.end + mark[0].length;
    found.push({ role, units: list.units, span: spanIn(line, list.start, at) });
  }
}
