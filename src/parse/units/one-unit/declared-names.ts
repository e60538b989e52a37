import { fold } from "../../../language/fold.ts";
import { isCapitalAt } from "../../../language/letter-case.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { OTHER_WORD } from "../../lexicon/noun-compounds.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isVerbAt } from "../ends/witnesses/predicates.ts";
import type { NamedUnit } from "../shared/named-unit.ts";

// Short names that a document declares: "Sở Tài chính tỉnh Lào Cai (sau đây gọi tắt là Sở)". "Sở" is this unit, under its printed name.

type ReadUnit = (line: TextLine, at: number) => NamedUnit | null;

const DECLARATION = regex.g`(?:,| ?\() ?(?:(?:sau|dưới) đây |từ đây )?(?:được |xin )?(?:gọi|viết) (?:tắt )?là:? ["“]?(?<short>\p{Lu}\p{L}{1,8}(?: \p{L}{1,8}){0,3})["”]?(?=[),;.]| ?\))`;
const WORD = regex.g`(?<![\p{L}\d])\p{Lu}`;
const LONGEST_NAME = 140;

/** The unit whose declared short name begins at an offset; null for other words and for a longer name. */
export function declaredNameAt(
  line: TextLine,
  at: number,
  context: RuleContext,
  read: ReadUnit,
): NamedUnit | null {
  const names = context.occurrences.shortNames((lines) => namesIn(lines, read));
  if (names.size === 0 || PART_OF.test(line.folded.slice(Math.max(0, at - LONGEST_PART), at))) return null;
  for (const [short, ref] of names) {
    const end = at + short.length;
    if (!line.folded.startsWith(short, at) || !isCapitalAt(line.text, at)) continue;
    if (GOES_ON.test(line.text.slice(end, end + LONGEST_WORD)) || OTHER_WORD.test(line.folded.slice(at)))
      continue;
    return { ref: { ...ref, name: line.text.slice(at, end) }, start: at, end };
  }
  return null;
}
const LONGEST_WORD = 4;
/** "Văn phòng | Ban", "các phòng thuộc | Sở", "giữa | Trường với …": the short name only says whose part or relation is meant. */
const PART_OF = /(?:^|[ (])(?:văn phòng|phòng|đảng ủy|công đoàn|chi bộ|đoàn thanh niên|thuộc|của|giữa) $/u;
const LONGEST_PART = 18;

/**
 * "Công ty | cổ phần Hồng An", "Ban Chỉ đạo | phát triển du lịch các tỉnh": a name of other bodies, which goes on after the declared
 * words, and with a verb only if it does so in several places. `end`: of this name.
 */
export function isLongerName(
  line: TextLine,
  declared: NamedUnit,
  end: number,
  context: RuleContext,
): boolean {
  if (end <= declared.end) return false;
  if (!isVerbAt(line, declared.end + 1)) return true;
  const next = NEXT_WORDS.exec(line.folded.slice(declared.end))?.[0];
  return (
    next !== undefined &&
    context.occurrences.textsBefore(line.folded.slice(declared.start, declared.end) + next, 1).length > 1
  );
}
const NEXT_WORDS = /^(?: [^ ,;.:()]{1,8}){3}/u;
/** Letters, or a further word of a longer name: "Hiệp hội | Doanh nghiệp". */
const GOES_ON = regex`^(?:[\p{L}\d]| \p{Lu})`;

/** The declared short names, the longest first. */
function namesIn(lines: readonly TextLine[], read: ReadUnit): ReadonlyMap<string, UnitRef> {
  const found: [short: string, unit: UnitRef][] = [];
  for (const line of lines)
    if (line.folded.includes(" là") && (line.folded.includes("gọi ") || line.folded.includes("viết ")))
      for (const { index, groups } of allMatches(DECLARATION, line.text)) {
        const unit = unitBefore(line, index, read);
        if (unit) found.push([fold(groups!.short!), unit]);
      }
  return new Map(found.sort(([a], [b]) => b.length - a.length));
}

/** The unit whose name ends at an offset, the longest one. */
function unitBefore(line: TextLine, end: number, read: ReadUnit): UnitRef | null {
  const from = Math.max(0, end - LONGEST_NAME);
  for (const { index } of allMatches(WORD, line.text.slice(from, end))) {
    const unit = read(line, from + index);
    if (unit?.ref && !unit.ref.group && unit.end === end) return unit.ref;
  }
  return null;
}
