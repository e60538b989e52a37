import type { UnitMatch } from "../../../catalogue/catalogue.ts";
import { fold } from "../../../language/fold.ts";
import type { DocumentNumber, Issuer, Level } from "../../../model/plan.ts";
import type { Zones } from "../../structure/zones.ts";
import type { RuleContext } from "../../text/rule.ts";
import { type Found, spanIn, type TextLine, wholeLine } from "../../text/text-line.ts";
import { headIssuer } from "./head-issuer.ts";
import { inNormalCase } from "./printed-name.ts";

const ISSUES =
  /(?<!\p{L})(?:xây dựng|ban hành)(?: và ban hành| nội dung)?(?: chi tiết)? (?:kế hoạch|chương trình|đề án|phương án|báo cáo)/gu;
const LEVELS: Readonly<Record<UnitMatch["level"], Level>> = {
  province: "province",
  department: "department",
  district: "district",
  commune: "commune",
  ministry: "ministry",
  division: "other",
  other: "other",
};

/**
 * Who issues the document: the head, else the number's letters, else the sentence that says so ("Sở Ngoại vụ xây dựng
 * kế hoạch"), else the collective that is signed for ("TM. ỦY BAN NHÂN DÂN").
 */
export function readIssuer(
  zones: Zones,
  number: DocumentNumber | null,
  context: RuleContext,
  all: readonly TextLine[],
): Found<Issuer> | null {
  const province = context.province;
  const [head] = headIssuer.read(zones.head, context);
  if (head) {
    const { printed, superior } = head.value;
    const whole = wholeCommittee(printed, zones.head, province);
    const match = head.value.match ?? firstOfJoint(printed, context) ?? context.catalogue.matchUnit(whole);
    const above = superior ? context.catalogue.matchUnit(superior) : null;
    // "CỤC MÔI TRƯỜNG" under a ministry is of no province, wherever it is dated.
    const own = above?.level === "ministry" && !match?.province ? null : province;
    const value = issuerOf(match, whole, own, all, context);
    return { ...head, value: { ...value, superior: superior ? inNormalCase(superior, all, context) : null } };
  }
  return (
    bySymbol(zones, number, context, all) ??
    bySentence(zones, context, all) ??
    byCollective(zones, context, all)
  );
}

/** "UBND TỈNH NGHỆ AN - LIÊN ĐOÀN LAO ĐỘNG TỈNH": of several who issue together the first leads. */
function firstOfJoint(printed: string, { catalogue }: RuleContext): UnitMatch | null {
  const matches = printed.split(/ [-–] | và (?=\p{Lu})|, /iu).map((part) => catalogue.matchUnit(part));
  return matches.length > 1 && matches.every((match) => match?.id) ? matches[0]! : null;
}

/** "ỦY BAN NHÂN DÂN" that lost its second line: the province's, where it is dated from the province itself. */
function wholeCommittee(printed: string, head: readonly TextLine[], province: string | null): string {
  const bare = /^(?:ủy ban nhân dân|ubnd)$/u.test(fold(printed));
  const dated = province && head.some(({ folded }) => folded.includes(`${fold(province)}, ngày`));
  return bare && dated ? `${printed} TỈNH ${province.toUpperCase()}` : printed;
}

function issuerOf(
  match: UnitMatch | null,
  printed: string,
  province: string | null,
  all: readonly TextLine[],
  context: RuleContext,
): Issuer {
  const name = inNormalCase(printed, all, context);
  const own = match?.province ?? province;
  const isProvince = match?.entry?.kind === "people-committee" && match.level === "province";
  return {
    name: isProvince ? provinceCommittee(own, name) : name,
    unitId: match?.id ?? null,
    level: match ? LEVELS[match.level] : "other",
    // A central body belongs to no province, wherever the text is about.
    province: isCentral(match, name) ? (match?.province ?? null) : own,
    superior: null,
  };
}

const isCentral = (match: UnitMatch | null, name: string) =>
  match?.level === "ministry" || /^(?:chính phủ|thủ tướng chính phủ|quốc hội)$/u.test(fold(name));

/** "UBND tỉnh Lạng Sơn": with the province's name, as sub-plans cite it. */
function provinceCommittee(province: string | null, name: string): string {
  if (!province || fold(name).includes(fold(province)))
    return name.replace(/^(?:ủy|uỷ) ban nhân dân/iu, "UBND");
  return `UBND tỉnh ${province}`;
}

function bySentence(zones: Zones, context: RuleContext, all: readonly TextLine[]): Found<Issuer> | null {
  for (const line of [...zones.bases, ...zones.body.slice(0, 6), ...zones.body.slice(-4)]) {
    for (const match of line.folded.matchAll(ISSUES)) {
      const before = line.text.slice(0, match.index);
      const mention = context.catalogue
        .findUnits(before)
        .findLast((m) => m.entry.level !== "division" && before.length - m.end < 40);
      // "Kế hoạch số … của UBND tỉnh ban hành Kế hoạch …" tells who issued the plan that is answered.
      if (!mention || /(?:của|do) $/u.test(fold(before.slice(0, mention.start)))) continue;
      const between = fold(before.slice(mention.end));
      if (/[.;:]|(?<!\p{L})(?:của|về|giao|do)(?!\p{L})/u.test(between)) continue;
      const value = issuerOf(
        mention.entry,
        line.text.slice(mention.start, mention.end),
        context.province,
        all,
        context,
      );
      return {
        value,
        span: spanIn(line, mention.start, match.index + match[0].length),
        rule: "issuer/sentence",
        confidence: 0.88,
      };
    }
  }
  return null;
}

function bySymbol(
  zones: Zones,
  number: DocumentNumber | null,
  context: RuleContext,
  all: readonly TextLine[],
): Found<Issuer> | null {
  const unit = number ? context.catalogue.unitBySymbol(number.symbol) : null;
  const line = zones.head.find((l) => number && l.text.replace(/ /g, "").includes(number.symbol));
  if (!unit || !line) return null;
  const match = context.catalogue.matchUnit(unit.name);
  return {
    value: issuerOf(match, unit.name, context.province, all, context),
    span: wholeLine(line),
    rule: "issuer/symbol",
    confidence: 0.85,
  };
}

function byCollective(zones: Zones, context: RuleContext, all: readonly TextLine[]): Found<Issuer> | null {
  for (const line of zones.signOff) {
    const collective = /^(?:tm|t\/m)\.? ?(?<body>.{4,80})$/u.exec(line.folded);
    if (!collective) continue;
    const printed = line.text.slice(line.text.length - collective.groups!.body!.length);
    const whole =
      context.province && /nhân dân$/u.test(collective.groups!.body!)
        ? `${printed} TỈNH ${context.province.toUpperCase()}`
        : printed;
    const match = context.catalogue.matchUnit(whole) ?? context.catalogue.matchUnit(printed);
    if (match)
      return {
        value: issuerOf(match, whole, context.province, all, context),
        span: wholeLine(line),
        rule: "issuer/collective",
        confidence: 0.8,
      };
  }
  return null;
}
