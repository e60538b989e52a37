import type { DocumentNumber, Reference } from "../../../model/plan.ts";
import type { Zones } from "../../structure/zones.ts";
import { foundIn, type RuleContext } from "../../text/rule.ts";
import type { Found, Span, TextLine } from "../../text/text-line.ts";
import { type CitedDocument, citedDocument } from "./cited-document.ts";

const ANSWERS =
  /(?:^|[.;] ?|- ?)(?:căn cứ|thực hiện|triển khai(?: thực hiện)?|thi hành|theo|tiếp tục thực hiện|để triển khai|nhằm triển khai|trên cơ sở)(?: tinh thần| nội dung)?(?: các)? [^.;]{0,40}$/u;
const AMENDS =
  /(?:sửa đổi|bổ sung|điều chỉnh)(?:,? bổ sung)?(?: một số nội dung| một số điều)?(?: của)? [^.;]{0,30}$/u;
const REPLACES = /(?:thay thế|bãi bỏ)(?: cho)? [^.;]{0,40}$/u;
/** A document changes another in its title, in an article, or by a sentence on itself; a task to amend a law changes nothing. */
const OF_ITSELF =
  /^(?:[-+] ?)?(?:điều \d{1,2}[.:]? ?|\d{1,2}[.)] ?)?(?:nay |về việc |v\/v )?(?:sửa đổi|bổ sung|điều chỉnh|thay thế|bãi bỏ)|(?:kế hoạch|quyết định|nghị quyết|quy chế|quy định|văn bản|chương trình|thông báo|công văn|đề án|phương án) này(?: |,)/u;
/** "Thực hiện Kế hoạch nâng cao … của UBND tỉnh (Kế hoạch số …", and further plans of one basis behind ";" or "và". */
const ANSWERS_IN_BRACKET =
  /(?:^|[.;] ?|- ?)(?:căn cứ|thực hiện|triển khai(?: thực hiện)?|thi hành|theo) kế hoạch [^.;()]{4,300}\((?:tại |theo )?$/u;
const ANSWERS_TOO =
  /^(?:[-+*] ?)?(?:căn cứ|thực hiện|triển khai(?: thực hiện)?|thi hành|theo) [^.]{0,800}(?:[;,] ?(?:và )?| và )$/u;
/** So far in front of a citation its verb is looked for. */
const REACH = 900;
/** "(Ban hành kèm theo Quyết định số …)" on a line of its own; inside a sentence it tells of somebody else's annex. */
const BRACKETED = /^\(? ?(?:được )?(?:ban hành )?kèm theo [^.;]{0,30}$/u;

/** Every document cited but the plan itself, whose number is `own`: once, in order of first mention; its relation from the words in front of it. */
export function readReferences(
  zones: Zones,
  context: RuleContext,
  own: DocumentNumber | null = null,
): Found<Reference>[] {
  const lines: readonly TextLine[] = [
    ...zones.title,
    ...zones.bases,
    ...zones.body,
    ...zones.appendices,
    ...zones.footnotes,
  ];
  const inBases = new Set([...zones.title, ...zones.bases].map((line) => line.index));
  const found = new Map<string, Found<Reference>>();
  for (const line of lines)
    for (const cited of foundIn([citedDocument], line, context)) {
      const reference = referenceOf(cited, line, inBases.has(line.index), context);
      if (isOwn(reference.value, own)) continue;
      const key = `${reference.value.number?.text.toLowerCase()}`;
      const known = found.get(key);
      found.set(key, known ? { ...known, value: completed(known.value, reference.value) } : reference);
    }
  return settled([...found.values()], context);
}

function referenceOf(
  cited: Found<CitedDocument>,
  line: TextLine,
  inBases: boolean,
  context: RuleContext,
): Found<Reference> {
  const { docType, number, date, issuer, title } = cited.value;
  const before = line.folded.slice(Math.max(0, cited.span.start - REACH), cited.span.start);
  const unit = issuer ? context.catalogue.matchUnit(issuer) : null;
  const value: Reference = {
    docType,
    number,
    date,
    issuer: issuer ? { name: issuer, unitId: unit?.id ?? null } : null,
    title,
    relation: relationOf(before, isPlan(docType, line, cited.span), inBases),
  };
  return { ...cited, value };
}

/** "(Ban hành kèm theo Kế hoạch số      /KH-UBND …)" over a plan's own appendix names the plan itself. */
const isOwn = ({ number, relation }: Reference, own: DocumentNumber | null) =>
  relation === "promulgates" && number?.symbol === own?.symbol && number?.serial === own?.serial;

/** A plan, or the decision that promulgates one: "Quyết định số 402/QĐ-UBND … ban hành Kế hoạch …". */
function isPlan(docType: string | null, line: TextLine, place: Span): boolean {
  // A province's programme (CTr-UBND) is a plan by another name; a party committee's is not.
  const programme = docType === "chuong-trinh" && /ctr-ubnd/u.test(line.folded.slice(place.start, place.end));
  if (docType !== "quyet-dinh") return docType === "ke-hoach" || programme;
  const end = Math.max(place.end, place.start + LONGEST_CITATION);
  return /(?:ban hành|phê duyệt) kế hoạch /u.test(line.folded.slice(place.start, end).split(/[;.] /u, 1)[0]!);
}
const LONGEST_CITATION = 220;

function relationOf(before: string, plan: boolean, inBases: boolean): Reference["relation"] {
  if (OF_ITSELF.test(before)) {
    if (REPLACES.test(before)) return "replaces";
    if (AMENDS.test(before)) return "amends";
  }
  if (BRACKETED.test(before)) return "promulgates";
  if (!inBases || !plan) return "cites";
  const answers = ANSWERS.test(before) || ANSWERS_IN_BRACKET.test(before) || ANSWERS_TOO.test(before);
  return answers ? "implements" : "cites";
}

/** A later mention may add the date, issuer or title that the first left out. */
function completed(first: Reference, later: Reference): Reference {
  return {
    ...first,
    docType: first.docType ?? later.docType,
    date: first.date ?? later.date,
    issuer: first.issuer ?? later.issuer,
    title: first.title ?? later.title,
    relation: first.relation === "cites" ? later.relation : first.relation,
  };
}

/**
 * Where several plans stand among the bases, the plan answers those whose title names its index; where none does, the
 * last of them (the nearest above it in rank stands last).
 */
function settled(references: Found<Reference>[], { catalogue, indexIds }: RuleContext): Found<Reference>[] {
  const answered = references.filter((r) => r.value.relation === "implements");
  if (answered.length < 2) return references;
  const onIndex = answered.filter((r) =>
    catalogue.findIndices(r.value.title ?? "").some((mention) => indexIds.includes(mention.entry.id)),
  );
  const kept = new Set(onIndex.length > 0 ? onIndex : answered.slice(-1));
  return references.map((r) =>
    r.value.relation === "implements" && !kept.has(r)
      ? { ...r, value: { ...r.value, relation: "cites" } }
      : r,
  );
}
