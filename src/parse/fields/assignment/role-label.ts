import { regex } from "../../../language/regex.ts";
import type { Role, UnitRef } from "../../../model/plan.ts";
import {
  ADVISE,
  CARRY_OUT,
  COORDINATE,
  FOCAL,
  IN_CHARGE,
  LEAD,
  RESPONSIBLE,
  ROLE_WORD,
  roleOf,
} from "../../lexicon/roles.ts";
import type { RuleContext } from "../../text/rule.ts";
import { type Span, spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/unit-list.ts";

/** "Đơn vị chủ trì: …": units under a label; they have this role in the tasks above. */
export interface LabelledUnits {
  readonly role: Role;
  readonly units: readonly UnitRef[];
  readonly span: Span;
  readonly rule: string;
}

const RULE = "assignment/role-label";

const NOUN = `(?:(?:các )?(?:đơn vị|cơ quan|phòng|bộ phận|đồng chí|tổ chức|phòng, ban|đơn vị, địa phương|cơ quan, đơn vị|sở, ngành|lãnh đạo|cá nhân)(?: (?:được giao|${RESPONSIBLE}))?,? )?`;
const LABEL = new RegExp(
  `(?:^|(?<=[;.,(] ?))${NOUN}(?:(?:đơn vị|cơ quan) )?(?<role>${LEAD}(?: ${CARRY_OUT}|,? ${ADVISE})?|${COORDINATE}(?: ${CARRY_OUT})?|${CARRY_OUT}|${FOCAL}|${RESPONSIBLE}|${IN_CHARGE}|trách nhiệm ${CARRY_OUT}|phân công(?: ${CARRY_OUT})?) ?: ?`,
  "u",
);
const FIRST_LABEL = new RegExp(LABEL.source, "uy");

/** The labels with units that a line consists of; empty where it does not begin with one. */
export function readRoleLabels(line: TextLine, from: number, context: RuleContext): LabelledUnits[] {
  const found: LabelledUnits[] = [];
  let at = from;
  // A label inside a sentence does not label the line.
  FIRST_LABEL.lastIndex = 0;
  if (!FIRST_LABEL.test(line.folded.slice(from))) return found;
  for (let label = LABEL.exec(line.folded.slice(at)); label; label = LABEL.exec(line.folded.slice(at))) {
    const list = readUnitList(line, at + label.index + label[0].length, context);
    if (!list) return found;
    const withVerbs = readUnitsWithVerbs(line, list.start, context);
    if (withVerbs.length > 0) {
      found.push(...withVerbs);
      at = withVerbs.at(-1)!.span.end;
      continue;
    }
    // "Phân công: Sở Tài chính chủ trì …" is a sentence.
    if (regex`^ \p{Ll}`.test(line.text.slice(list.end))) return found;
    const role = roleOf(label.groups!.role!);
    const marked = readMarkedUnits(line, at + label.index + label[0].length, context);
    found.push(
      ...(marked.length > 0
        ? marked
        : [{ role, units: list.units, span: spanIn(line, at + label.index, list.end), rule: RULE }]),
    );
    at = (marked.at(-1)?.span ?? found.at(-1)!.span).end;
  }
  return found;
}

const PART = new RegExp(
  `^ (?:(?:là )?(?:cơ quan|đơn vị) |làm )?(?<role>${ROLE_WORD})(?: ${CARRY_OUT})?(?=[;,.]|$)[;,.]? ?(?:và )?`,
  "u",
);
const HELPED = new RegExp(`^${COORDINATE}(?: chặt chẽ)? (?:với|cùng) (?=\\S)`, "u");
const CONTINUES = new RegExp(`^ ?(?:${ROLE_WORD}|${CARRY_OUT}|[\\s.;,]|$)`, "u");

/** "Sở Tư pháp chủ trì; Sở Nội vụ phối hợp", "Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ": only units and their roles. */
function readUnitsWithVerbs(line: TextLine, from: number, context: RuleContext): LabelledUnits[] {
  const found: LabelledUnits[] = [];
  let at = from;
  while (at < line.text.length) {
    const helped = found.length > 0 ? HELPED.exec(line.folded.slice(at)) : null;
    const list = readUnitList(line, at + (helped?.[0].length ?? 0), context);
    const part = helped ? null : list && PART.exec(line.folded.slice(list.end));
    if (!list || (!helped && !part)) break;
    const word = part?.groups?.role ?? COORDINATE;
    const role = roleOf(word);
    at = list.end + (part?.[0].length ?? 0);
    found.push({ role, units: list.units, span: spanIn(line, list.start, list.end), rule: RULE });
  }
  const rest = line.folded.slice(found.at(-1)?.span.end ?? at);
  // Other words make it a sentence about the task.
  return CONTINUES.test(rest) ? found : [];
}

const MARK = new RegExp(
  `^ ?\\((?:(?:cơ quan|đơn vị|là|làm|là cơ quan|là đơn vị) )?(?<role>${ROLE_WORD}|${CARRY_OUT})(?: chính| ${CARRY_OUT})?\\)[;,.]? ?(?:và )?`,
  "u",
);

/** "Sở Nội vụ (chủ trì); Sở Tư pháp, Sở Y tế (phối hợp)": the role in a bracket after each unit; empty without one. */
export function readMarkedUnits(line: TextLine, from: number, context: RuleContext): LabelledUnits[] {
  const found: LabelledUnits[] = [];
  for (let at = from; ; ) {
    const list = readUnitList(line, at, context);
    const mark = list ? MARK.exec(line.folded.slice(list.end)) : null;
    if (!list || !mark) return found;
    const role = roleOf(mark.groups!.role!);
    at = list.end + mark[0].length;
    found.push({ role, units: list.units, span: spanIn(line, list.start, at), rule: RULE });
  }
}
