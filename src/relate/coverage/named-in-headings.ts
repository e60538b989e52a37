import type { Catalogue } from "../../catalogue/catalogue.ts";
import { fold } from "../../language/fold.ts";
import { isBulletLabel, parseLabel } from "../../language/labels.ts";
import { regex } from "../../language/regex.ts";
import type { Place } from "../../model/comparison.ts";
import type { CorpusGroup } from "../../model/corpus-group.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { storedLines } from "../plan/stored-lines.ts";
import { workLines } from "../plan/work-lines.ts";

type NamedGroup = Pick<CorpusGroup, "index" | "year" | "subIndices">;
type SubIndices = NamedGroup["subIndices"];

/** A longer line is a paragraph. */
const LONGEST = 110;
/** Words before the subject of a heading. */
const LEAD =
  /^(?:(?:về|đối với|công tác|nội dung|nhiệm vụ|lĩnh vực|nâng cao|cải thiện|tăng cường|đẩy mạnh|chất lượng|hiệu quả|thực hiện|bảo đảm|đảm bảo|các|việc|trục|nhóm|chỉ số|tiêu chí) )+/u;
/** Headings of every plan. */
const OF_EVERY_PLAN =
  /^(?:thời (?:gian|hạn)|tiến độ|tổ chức thực hiện|kinh phí|mục (?:đích|tiêu)|yêu cầu|đơn vị|cơ quan|kết quả|giải pháp)(?=[ :]|$)/u;
const PARTS = /[,;:]| và /u;

/** The pairs of syllables of a sub-index's names that no other sub-index of the group has: "tham gia", "đất đai". */
function ownPairs(subIndex: string, { index, year, subIndices }: NamedGroup, catalogue: Catalogue): string[] {
  const entries = catalogue.subIndicesOf(index, year);
  const namesOf = ({ id, name, shortName }: SubIndices[number]) => [
    name,
    shortName,
    ...(entries.find((entry) => entry.id === id)?.aliases ?? []),
  ];
  const pairs = (list: SubIndices) => new Set(list.flatMap(namesOf).flatMap(pairsOf));
  const others = pairs(subIndices.filter(({ id }) => id !== subIndex));
  return [...pairs(subIndices.filter(({ id }) => id === subIndex))].filter((pair) => !others.has(pair));
}

function pairsOf(name: string): string[] {
  const words = fold(name).match(regex.g`[\p{L}\p{M}]+`) ?? [];
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

/** What a numbered heading is about, or the short cells of a row of a table. */
function subjectsIn(line: string, catalogue: Catalogue): string[] {
  const cells = line.includes("\t") ? line.split("\t").filter((cell) => cell.length <= LONGEST_CELL) : [line];
  return cells.flatMap((cell) => {
    // What follows a colon is no subject of the heading.
    const [heading = ""] = cell.split(":", 1);
    const label = heading.length > LONGEST ? null : parseLabel(heading);
    const isHeading = label !== null && !isBulletLabel(label);
    if ((cells.length === 1 && !isHeading) || catalogue.findUnits(heading).length > 0) return [];
    const subject = heading.slice(label?.length ?? 0);
    return fold(subject).replace(/(?<![.\s])[.\s]{1,9}$/u, "");
  });
}
const LONGEST_CELL = 90;

function isNamedIn(subject: string, pairs: readonly string[]): boolean {
  if (OF_EVERY_PLAN.test(subject)) return false;
  const parts = subject.split(PARTS).map((part) => part.trim().replace(LEAD, ""));
  return parts.some((part) =>
    pairs.some((pair) => part === pair || part.startsWith(`${pair} `) || part.endsWith(` ${pair}`)),
  );
}

/**
 * The numbered headings and cells of a plan's text that name a sub-index in part: one of the things that they list begins or ends with words
 * that only this sub-index has, "I. Về tham gia và dân chủ cơ sở" for "Tham gia của người dân ở cấp cơ sở".
 */
export function namedInHeadings(
  plan: PlanRecord,
  stored: string,
  subIndex: string,
  group: NamedGroup,
  catalogue: Catalogue,
): Place[] {
  const isWork = workLines(plan);
  const pairs = ownPairs(subIndex, group, catalogue);
  return storedLines(plan, stored).flatMap(({ line, page, text }): Place[] => {
    // The first heading is above the first line of work.
    if (!isWork(line + 1)) return [];
    const quote = text.trim();
    const isNamed = subjectsIn(quote, catalogue).some((subject) => isNamedIn(subject, pairs));
    return isNamed ? [{ planId: plan.id, page, line, quote }] : [];
  });
}
