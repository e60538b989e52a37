import { fold } from "../../../language/fold.ts";
import type { PartialDate } from "../../../model/date.ts";
import type { DocumentNumber, Issuer, Reference } from "../../../model/plan.ts";
import type { Zones } from "../../structure/zones/zones.ts";
import { joinLines, spanInLines } from "../../text/joined-lines.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { type CitedDocument, citedDocument } from "./cited-document.ts";
import { isAnsweredDecision, isCarriedOut, isPlan, relationOf } from "./relation.ts";

/** The number and issuer of the citing document. */
interface CitingDocument {
  readonly number: DocumentNumber | null;
  readonly issuer: Pick<Issuer, "name" | "unitId" | "level"> | null;
}

const UNKNOWN: CitingDocument = { number: null, issuer: null };

/**
 * The cited documents, each once, in the order of first mention, without the document itself, which is `own`. A document that the
 * title of another one names is only cited.
 */
export function readReferences(
  zones: Zones,
  context: RuleContext,
  own: CitingDocument = UNKNOWN,
): Located<Reference>[] {
  // "V/v triển khai Kế hoạch số" over "214/KH-UBND của UBND": a number may be on the next line of a title.
  const title = joinLines(zones.title);
  const lines: readonly TextLine[] = [
    ...(title ? [title] : []),
    ...zones.bases,
    ...zones.body,
    ...zones.appendices,
    ...zones.footnotes,
  ];
  const firm = new Set<string>();
  const untitled = new Set<string>();
  const inBases = new Set(zones.bases.map((line) => line.index));
  const found = new Map<string, Located<Reference>>();
  for (const line of lines) {
    let titleEnd = 0;
    let isOfLetter = false;
    for (const cited of citedDocument.find(line, context)) {
      const inTitle = cited.span.start < titleEnd;
      titleEnd = Math.max(titleEnd, cited.span.end);
      // The title of a letter may name the plan that the letter is about.
      if (!inTitle) isOfLetter = cited.value.docType === "cong-van";
      const inOwnTitle = line === title;
      const isBasis = inOwnTitle || inBases.has(line.index);
      const plan = isPlan(cited.value.docType, line, cited.span);
      const decision =
        isBasis && !plan && isAnsweredDecision(cited.value.docType, line, cited.span, inOwnTitle);
      const place = { isPlan: plan || decision, inBases: isBasis, inOwnTitle };
      const relation = inTitle && !isOfLetter ? "cites" : relationOf(line, cited.span, place);
      const span = inOwnTitle ? spanInLines(cited.span, zones.title) : cited.span;
      const reference = { ...referenceOf(cited, relation, context), span };
      if (isOwn(reference.value, own.number, context.issued)) continue;
      const key = `${reference.value.number?.text.toLowerCase()}`;
      if (decision) untitled.add(key);
      if (reference.value.relation === "implements" && isCarriedOut(line, cited.span)) firm.add(key);
      const known = found.get(key);
      found.set(key, known ? { ...known, value: complete(known.value, reference.value) } : reference);
    }
  }
  return withOneParent([...found.values()], { firm, untitled, issuer: own.issuer }, context);
}

function referenceOf(
  cited: Located<CitedDocument>,
  relation: Reference["relation"],
  context: RuleContext,
): Located<Reference> {
  const { docType, number, date, issuer, title } = cited.value;
  const unit = issuer ? context.catalogue.matchUnit(issuer) : null;
  const value: Reference = {
    docType,
    number,
    date,
    issuer: issuer ? { name: issuer, unitId: unit?.id ?? null } : null,
    title,
    relation,
  };
  return { ...cited, value };
}

/**
 * True for a citation of the document itself: "(Ban hành kèm theo Kế hoạch số      /KH-UBND …)" over its appendix, or its own
 * number with its own date or without a date.
 */
function isOwn(
  { number, relation, date }: Reference,
  own: DocumentNumber | null,
  issued: PartialDate | undefined,
): boolean {
  if (!number || !own || number.symbol !== own.symbol || number.serial !== own.serial) return false;
  if (relation === "promulgates") return true;
  return own.serial !== null && number.text === own.text && (!date?.iso || date.iso === issued?.iso);
}

/** Completes a reference with what a later mention states. */
function complete(first: Reference, later: Reference): Reference {
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
 * Keeps one parent plan if several plans are among the bases: those after "Thực hiện" or "Triển khai" (`firm`) take precedence
 * over those after "Căn cứ". Of these the ones whose title names the plan's index are kept. If none does, the last one is kept,
 * because bases are listed from the highest body to the lowest. A decision without a title (`untitled`) gives way to a plan, a plan of a
 * party organ to that of a state body, and below the province a plan of the same issuer to any other.
 */
function withOneParent(
  references: Located<Reference>[],
  { firm, untitled, issuer }: CitedAs & { readonly issuer: CitingDocument["issuer"] },
  { catalogue, indexIds }: RuleContext,
): Located<Reference>[] {
  const all = references.filter((r) => r.value.relation === "implements");
  if (all.length < 2) return references;
  const isIn = (keys: ReadonlySet<string>, { value }: Located<Reference>) =>
    keys.has(`${value.number?.text.toLowerCase()}`);
  const carriedOut = all.filter((r) => isIn(firm, r));
  const plans = all.filter((r) => !isIn(untitled, r));
  const answered = [carriedOut, plans, all].find((some) => some.length > 0)!;
  const onIndex = answered.filter((r) =>
    catalogue.findIndices(r.value.title ?? "").some((mention) => indexIds.includes(mention.entry.id)),
  );
  const higher = answered.filter(({ value }) => !isBelowProvince(issuer) || !isBy(issuer, value));
  const ofState = higher.filter(({ value }) => !isOfParty(value));
  const rest = [ofState, higher, answered].find((some) => some.length > 0)!;
  const kept = new Set(onIndex.length > 0 ? onIndex : rest.slice(-1));
  return references.map((r) =>
    r.value.relation === "implements" && !kept.has(r)
      ? { ...r, value: { ...r.value, relation: "cites" } }
      : r,
  );
}

/** Numbers of cited documents in small letters. */
interface CitedAs {
  readonly firm: ReadonlySet<string>;
  readonly untitled: ReadonlySet<string>;
}

type Citing = CitingDocument["issuer"];

const isBelowProvince = (issuer: Citing) => issuer !== null && issuer.level !== "province";

/** "07-KH/TU": party organs print a dash after the serial (Guidance 36-HD/VPTW). */
const isOfParty = ({ number }: Reference) => /^\d{1,4}-[^/]{1,8}\//u.test(number?.text ?? "");

const isBy = (issuer: Citing, { issuer: cited }: Reference): boolean =>
  issuer !== null &&
  cited !== null &&
  (cited.unitId === null ? fold(cited.name) === fold(issuer.name) : cited.unitId === issuer.unitId);
