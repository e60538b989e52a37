import type { UnitRef } from "../model/plan.ts";
import type { TextLine } from "./document.ts";
import type { RuleContext } from "./rule.ts";
import { cutToWholeName, readUnitForm } from "./unit-form.ts";

/** A unit as named in a text. `ref` null: named nobody in particular ("các cơ quan liên quan"). */
export interface NamedUnit {
  readonly ref: UnitRef | null;
  readonly start: number;
  readonly end: number;
}

export interface UnitList {
  readonly units: readonly UnitRef[];
  readonly start: number;
  /** Offset behind the last unit. */
  readonly end: number;
}

// "Thủ trưởng các Sở", "Giám đốc Sở Nội vụ", "Chủ tịch UBND các huyện": the head of a unit stands for it.
const HEAD_OF =
  /^(?:thủ trưởng|giám đốc|chủ tịch|lãnh đạo|người đứng đầu|chánh|trưởng)(?: cơ quan)? (?=các |sở |ban |ubnd |ủy ban |văn phòng |cơ quan |phòng |đơn vị )/u;
const SEPARATOR = /^(?: ?[,;/] ?| )(?:và |cùng với |cùng |với |cùng các )?|^ ?& ?/u;
const GAP = /^[ "“]*/u;
const LONGEST_LIST = 40;

/** Reads "Sở A, Báo B và các sở, ban, ngành khác" beginning at `from`; null where no unit begins there. */
export function readUnitList(line: TextLine, from: number, context: RuleContext): UnitList | null {
  const named: NamedUnit[] = [];
  let at = from + GAP.exec(line.folded.slice(from))![0].length;
  const start = at;
  while (named.length < LONGEST_LIST) {
    const unit = readUnit(line, at, context);
    if (!unit) break;
    named.push(unit);
    const separator = SEPARATOR.exec(line.folded.slice(unit.end, unit.end + 14));
    if (!separator) break;
    at = unit.end + separator[0].length;
  }
  const last = named.at(-1);
  if (!last) return null;
  const units = named.flatMap((unit) => (unit.ref ? [unit.ref] : []));
  return { units, start, end: last.end };
}

/** One unit or group that begins exactly at `at`. The catalogue's longest name wins over a name's mere form. */
export function readUnit(line: TextLine, at: number, context: RuleContext): NamedUnit | null {
  const head = HEAD_OF.exec(line.folded.slice(at, at + 60));
  const start = at + (head?.[0].length ?? 0);
  const known = knownUnit(line, start, context);
  if (known) return known;
  const read = readUnitForm(line, start);
  if (!read) return null;
  const form = read.group
    ? read
    : { ...read, end: cutToWholeName(line, start, read.end, context.wholeNames) };
  const name = line.text.slice(start, form.end).trim();
  if (context.catalogue.isNobody(name)) return { ref: null, start, end: form.end };
  const unitId = form.group
    ? (context.catalogue.matchGroup(name)?.id ?? null)
    : (context.catalogue.matchUnit(name)?.id ?? null);
  return { ref: { name, unitId: form.group ? null : unitId, group: form.group }, start, end: form.end };
}

function knownUnit(line: TextLine, start: number, { catalogue }: RuleContext): NamedUnit | null {
  const window = line.text.slice(start, start + 200);
  const group = catalogue.findGroups(window).find((mention) => mention.start === 0);
  const unit = catalogue.findUnits(window).find((mention) => mention.start === 0);
  if (group && (!unit || group.end >= unit.end)) {
    const name = window.slice(0, group.end).trim();
    if (catalogue.isNobody(name)) return { ref: null, start, end: start + group.end };
    return { ref: { name, unitId: null, group: true }, start, end: start + group.end };
  }
  if (!unit || unit.entry.level === "division" || unit.entry.id === null) return null;
  return {
    ref: { name: window.slice(0, unit.end).trim(), unitId: unit.entry.id, group: false },
    start,
    end: start + unit.end,
  };
}
