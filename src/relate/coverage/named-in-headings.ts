import type { Catalogue } from "../../catalogue/catalogue.ts";
import { fold } from "../../language/fold.ts";
import { isBulletLabel, parseLabel } from "../../language/labels.ts";
import { regex } from "../../language/regex.ts";
import type { Place } from "../../model/comparison.ts";
import type { CorpusGroup } from "../../model/corpus-group.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { workLines } from "./work-lines.ts";

type SubIndices = CorpusGroup["subIndices"];

/** A longer line is a paragraph. */
const LONGEST = 110;
/** Words before the subject of a heading. */
const LEAD =
  /^(?:(?:về|đối với|công tác|nội dung|nhiệm vụ|lĩnh vực|nâng cao|cải thiện|tăng cường|đẩy mạnh|chất lượng|hiệu quả|thực hiện|bảo đảm|đảm bảo|các|việc|trục|nhóm|chỉ số|tiêu chí) )+/u;
/** Headings of every plan. */
const OF_EVERY_PLAN =
  /^(?:thời (?:gian|hạn)|tiến độ|tổ chức thực hiện|kinh phí|mục (?:đích|tiêu)|yêu cầu|đơn vị|cơ quan|kết quả|giải pháp)(?=[ :]|$)/u;
const PARTS = /[,;:]| và /u;

/** The pairs of syllables of a sub-index's name that no other sub-index of the group has: "tham gia", "đất đai". */
function ownPairs({ id }: { readonly id: string }, subIndices: SubIndices): string[] {
  const pairs = (names: readonly string[]) => new Set(names.flatMap(pairsOf));
  const others = pairs(subIndices.flatMap((one) => (one.id === id ? [] : [one.name, one.shortName])));
  const own = pairs(subIndices.flatMap((one) => (one.id === id ? [one.name, one.shortName] : [])));
  return [...own].filter((pair) => !others.has(pair));
}

function pairsOf(name: string): string[] {
  const words = fold(name).match(regex.g`[\p{L}\p{M}]+`) ?? [];
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

/**
 * The numbered headings of a plan's text that name a sub-index in part: one of the things that they list begins or ends with words
 * that only this sub-index has, "I. Về tham gia và dân chủ cơ sở" for "Tham gia của người dân ở cấp cơ sở".
 */
export function namedInHeadings(
  plan: PlanRecord,
  text: string,
  subIndex: string,
  { subIndices, catalogue }: { readonly subIndices: SubIndices; readonly catalogue: Catalogue },
): Place[] {
  const isWork = workLines(plan);
  const pairs = ownPairs({ id: subIndex }, subIndices);
  let page = 1;
  return text.split("\n").flatMap((printed, i): Place[] => {
    page += printed.split("\f").length - 1;
    const line = printed.replaceAll("\f", "").trim();
    const label = line.length > LONGEST ? null : parseLabel(line);
    if (!label || isBulletLabel(label) || !isWork(i + 2) || catalogue.findUnits(line).length > 0) return [];
    // The first heading is above the first line of work. What follows a colon is no subject of the heading.
    const subject = fold(line.slice(label.length)).replace(/:.*$|[.\s]+$/u, "");
    if (OF_EVERY_PLAN.test(subject)) return [];
    const parts = subject.split(PARTS).map((part) => part.trim().replace(LEAD, ""));
    const isNamed = parts.some((part) =>
      pairs.some((pair) => part === pair || part.startsWith(`${pair} `) || part.endsWith(` ${pair}`)),
    );
    return isNamed ? [{ planId: plan.id, page, line: i + 1, quote: line }] : [];
  });
}
