import { lengthAt } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { withCapital } from "../../../language/with-capital.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { countedGroup } from "../shared/counted-group.ts";
import { centralBodiesAt, ofHeads, partyBodyAt, villageHeadAt } from "../shared/heads-of-units.ts";
import type { NamedUnit } from "../shared/named-unit.ts";
import { roleHolders } from "../shared/role-holders.ts";
import { withoutNamed } from "../shared/the-rest.ts";
import { branchAt } from "./branches.ts";
import { bodiesOfSector } from "./group-attributes.ts";
import { withObjectOfWork } from "./object-of-work.ts";
import { unitAt } from "./unit-at.ts";

/**
 * One unit or group that begins exactly at `at`. The catalogue's longest name has priority over a name known by form
 * only.
 */
export function readUnit(
  line: TextLine,
  at: number,
  unitStart: number,
  context: RuleContext,
): NamedUnit | null {
  const unit = readOneUnit(line, at, unitStart, context);
  return (
    unit &&
    withoutNamed(
      line,
      withLevel(
        line,
        withBranch(
          line,
          withObjectOfWork(line, unit, (at) => unitAt(line, at, context)),
          context,
        ),
      ),
      context,
    )
  );
}

const SAME_LEVEL = / cùng cấp(?=[ ,;.:()]|$)/uy;

/** "Ủy ban nhân dân | cùng cấp": the one of each place that is meant, and no unit of the catalogue. */
function withLevel({ text, folded }: TextLine, unit: NamedUnit): NamedUnit {
  const words = lengthAt(SAME_LEVEL, folded, unit.end);
  if (!unit.ref || words === 0) return unit;
  const end = unit.end + words;
  return {
    ...unit,
    end,
    ref: { ...unit.ref, name: unit.ref.name + text.slice(unit.end, end), unitId: null },
  };
}

function readOneUnit(line: TextLine, at: number, unitStart: number, context: RuleContext): NamedUnit | null {
  const bare =
    roleHolders(line, unitStart) ??
    countedGroup(line, unitStart) ??
    centralBodiesAt(line, at, unitStart) ??
    villageHeadAt(line, at) ??
    bodiesOfSector(line, unitStart) ??
    bareGroupOfHead(line, at, unitStart, context);
  if (bare) return bare;
  // "Giám đốc sở, Thủ trưởng cơ quan ban, ngành": the name of a class may begin with the post.
  const unit =
    unitAt(line, unitStart, context) ??
    (unitStart > at
      ? (unitAt(line, at, context) ??
        partyBodyAt(line, unitStart) ??
        inspectorateAt(line, at, unitStart) ??
        branchOfHead(line, unitStart))
      : null);
  if (unitStart === at || !unit || unit.ref?.group) return unit;
  if (!unit.ref) return ofHeads(line, unit);
  // "Trưởng ban Tuyên giáo", "Chánh văn phòng": the body's own name begins with a capital.
  const name = withCapital(unit.ref.name);
  return { ...unit, ref: { ...unit.ref, name } };
}

/** "Thủ trưởng | cơ quan thuế các cấp": the noun belongs to the body, and not to the post. */
function branchOfHead(line: TextLine, start: number): NamedUnit | null {
  const noun = "cơ quan ";
  return line.folded.endsWith(noun, start) ? branchAt(line, start - noun.length) : null;
}

/** "Trưởng | phòng, ban, đơn vị": the divisions of the author, without "các". */
const DIVISIONS =
  /(?<=(?:trưởng|lãnh đạo) )phòng(?:, (?:ban|khoa|đội|trung tâm)){1,3}(?:(?:, | và )đơn vị(?: trực thuộc)?)?(?=[ ,;.:]|$)(?! (?:có )?liên quan)/uy;

/** "Thủ trưởng | cơ quan, ban, ngành thành phố": a group without "các", after words for a head. */
function bareGroupOfHead(line: TextLine, at: number, start: number, context: RuleContext): NamedUnit | null {
  if (start === at) return null;
  const divisions = lengthAt(DIVISIONS, line.folded, start);
  if (divisions > 0) {
    const end = start + divisions;
    return { ref: { name: line.text.slice(start, end), unitId: null, group: true }, start, end };
  }
  const noun = "cơ quan, ";
  if (!line.folded.startsWith(`${noun}ban, ngành`, start)) return null;
  const plural = "các ";
  const rest = start + noun.length;
  const group = unitAt(line.reworded(plural + line.text.slice(rest)), 0, context);
  if (!group?.ref) return null;
  const end = rest + group.end - plural.length;
  return { ref: { name: line.text.slice(start, end), unitId: null, group: true }, start, end };
}

/** "Chánh | Thanh tra": the inspectorate of the office, which has no further name there. */
function inspectorateAt({ text, folded }: TextLine, at: number, start: number): NamedUnit | null {
  const end = start + "thanh tra".length;
  const isAlone = folded.endsWith("chánh ", start) && /^(?:[ ,;.:]|$)/u.test(folded.slice(end));
  if (!isAlone || start - at > LONGEST_HEAD || folded.slice(start, end) !== "thanh tra") return null;
  return { ref: { name: text.slice(start, end), unitId: null, group: false }, start, end };
}
const LONGEST_HEAD = 40;

/** "VCCI | - Chi nhánh miền Trung" */
const BRANCH = regex.y` (?:[-–] ?)?(?:Chi nhánh|chi nhánh|Văn phòng đại diện|văn phòng đại diện)(?: (?:tại|tỉnh|thành phố|TP\.?|khu vực|Khu vực|vùng|miền|số)){0,3}(?: (?:\p{Lu}(?:\p{L}|\.(?! |$)){0,20}|\d{1,2})){1,4}(?=[ ,;.:()]|$)`;

/** A body with the words for its branch. */
function withBranch({ text }: TextLine, unit: NamedUnit, { catalogue }: RuleContext): NamedUnit {
  BRANCH.lastIndex = unit.end;
  if (!unit.ref || unit.ref.group || !BRANCH.test(text)) return unit;
  const name = unit.ref.name + text.slice(unit.end, BRANCH.lastIndex);
  const ref = { name, unitId: catalogue.matchUnit(name)?.id ?? null, group: false };
  return { ...unit, ref, end: BRANCH.lastIndex };
}
