import { parseLabel } from "../../../../language/labels.ts";
import { isSmallAt } from "../../../../language/letter-case.ts";
import { regex } from "../../../../language/regex.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { ADDRESSED, DISPATCHED } from "../../../lexicon/headings.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { readWholeNames } from "../../../units/list/whole-names.ts";

const LABEL = new RegExp(`^(?:${ADDRESSED} ?:?|gửi ?:|${DISPATCHED}) ?`, "u");

/**
 * The units to which a document is addressed: after "Kính gửi:", "Gửi:" or "UBND tỉnh điện:", in the same line and in the list
 * below it; [] where one of the lines is no name.
 */
export function addressedUnits(head: readonly TextLine[], context: RuleContext): readonly UnitRef[] {
  const at = head.findIndex(({ folded }) => LABEL.test(folded));
  if (at < 0) return [];
  const first = withRest(head, at);
  const from = LABEL.exec(first.folded)![0].length;
  const own = namesIn(first, from, context);
  const below = listBelow(head.slice(at + 1), first.text.slice(from).trim() === "");
  const all = [own, ...below.map((line) => namesIn(line, parseLabel(line.text)?.length ?? 0, context))];
  return all.every((units) => units !== null) ? all.flat() : [];
}

const LONGEST_LIST = 12;

/** The line with the lines that go on after it: "Kính gửi: UBND các tỉnh Lào Cai," and "Yên Bái, Sơn La". */
function withRest(head: readonly TextLine[], at: number): TextLine {
  const rest = head.slice(at + 1, at + LONGEST_LIST);
  return joinedFrom([head[at]!, ...rest], () => false)[0]!;
}

/** Lines with those that go on after them, up to one that neither begins a further member nor goes on. */
function joinedFrom(lines: readonly TextLine[], isMember: (line: TextLine) => boolean): TextLine[] {
  const [first, ...others] = lines;
  const joined = [first!];
  for (const line of others) {
    const last = joined.at(-1)!;
    if (isMember(line)) joined.push(line);
    else if (goesOn(last.text, line))
      joined.splice(-1, 1, last.reworded(`${last.text.trimEnd()} ${line.text}`));
    else break;
  }
  return joined;
}

const goesOn = (text: string, next: TextLine) =>
  (/,\s*$/u.test(text) || (isSmallAt(next.text, 0) && !/[.;:]\s*$/u.test(text))) &&
  !isBullet(next) &&
  next.source.kind !== "row";

/**
 * The lines of the list: the first run of bullets, which lines of the head may precede; without bullets, the lines after an empty
 * label (`isOpen`) up to the first one that does not end with a semicolon.
 */
function listBelow(next: readonly TextLine[], isOpen: boolean): readonly TextLine[] {
  const begin = next.findIndex(isBullet);
  if (begin >= 0) return joinedFrom(next.slice(begin), isBullet);
  if (!isOpen) return [];
  const last = next.findIndex(({ text }) => !/;\s*$/u.test(text));
  return next.slice(0, last < 0 ? next.length : last + 1);
}

const isBullet = ({ text }: TextLine) => /^[-–+]/u.test(text);

/** "Ông Lý Văn A": a name of up to five words. */
const PERSON = regex`^(?:Ông|Bà|ông|bà)(?: \p{Lu}\p{L}*){2,5}$`;

/** The units of a line from an offset on; null where other words than names are in it. */
function namesIn(line: TextLine, from: number, context: RuleContext): readonly UnitRef[] | null {
  const end = line.text.replace(/(?:\s?\([^()]{1,80}\))?[\s.;:,]{0,4}$/u, "").length;
  if (end <= from) return [];
  const person = PERSON.exec(line.text.slice(from, end))?.[0];
  if (person !== undefined) return [{ name: person, unitId: null, group: false }];
  return (
    readWholeNames(line, from, end, context) ?? readUnitList(line.upTo(end), from, context)?.units ?? null
  );
}
