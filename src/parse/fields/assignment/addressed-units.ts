import { parseLabel } from "../../../language/labels.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { ADDRESSED } from "../../lexicon/headings.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/unit-list.ts";
import { readWholeNames } from "../../units/whole-names.ts";

const LABEL = new RegExp(`^${ADDRESSED} ?:? ?`, "u");

/** The units after "Kính gửi:", in the same line and in the bullets below it; [] where one of the lines is no name. */
export function addressedUnits(head: readonly TextLine[], context: RuleContext): readonly UnitRef[] {
  const at = head.findIndex(({ folded }) => LABEL.test(folded));
  if (at < 0) return [];
  const first = head[at]!;
  const own = namesIn(first, LABEL.exec(first.folded)![0].length, context);
  const next = head.slice(at + 1);
  const begin = next.findIndex(isBullet);
  const end = next.findIndex((line, i) => i > begin && !isBullet(line));
  const below = begin < 0 ? [] : next.slice(begin, end < 0 ? next.length : end);
  const all = [own, ...below.map((line) => namesIn(line, parseLabel(line.text)?.length ?? 0, context))];
  return all.every((units) => units !== null) ? all.flat() : [];
}

const isBullet = ({ text }: TextLine) => /^[-–+]/u.test(text);

/** The units of a line from an offset on; null where other words than names are in it. */
function namesIn(line: TextLine, from: number, context: RuleContext): readonly UnitRef[] | null {
  const end = line.text.replace(/(?:\s?\([^()]{1,80}\))?[\s.;:,]{0,4}$/u, "").length;
  if (end <= from) return [];
  return (
    readWholeNames(line, from, end, context) ?? readUnitList(line.upTo(end), from, context)?.units ?? null
  );
}
