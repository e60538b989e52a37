import type { Catalogue } from "../catalogue/catalogue.ts";
import type { DocumentNumber, IndexRef, Issuer, Reference } from "../model/plan.ts";
import { DocumentContext } from "./document-context.ts";
import { joinBrokenPlace } from "./fields/date/join-broken-place.ts";
import { type PlaceAndDate, placeAndDate } from "./fields/date/place-and-date.ts";
import { readDocType } from "./fields/doc-type/doc-type.ts";
import { readIndices } from "./fields/index/indices.ts";
import { readIssuer } from "./fields/issuer/issuer.ts";
import { readProvince } from "./fields/issuer/province.ts";
import { numberLine } from "./fields/number/number-line.ts";
import { readReferences } from "./fields/reference/references.ts";
import { title } from "./fields/title/title.ts";
import { titleLines } from "./fields/title/title-lines.ts";
import { type LocatedYears, readYears, yearsOf } from "./fields/year/years.ts";
import type { Zones } from "./structure/zones.ts";
import { type Located, plainValue } from "./text/located.ts";
import type { RuleContext } from "./text/rule.ts";
import type { TextLine } from "./text/text-line.ts";

/** The fields of a document's head, and the facts that its body is read with. */
export interface HeadFields {
  readonly context: RuleContext;
  readonly docType: Located<string> | null;
  readonly number: Located<DocumentNumber> | null;
  readonly dated: Located<PlaceAndDate> | null;
  readonly issuer: Located<Issuer> | null;
  readonly title: Located<string> | null;
  readonly indices: readonly Located<IndexRef>[];
  readonly years: LocatedYears;
  readonly references: readonly Located<Reference>[];
}

/** The lines of one document, and all lines of its file by their index. */
export interface DocumentLines {
  readonly own: readonly TextLine[];
  readonly all: readonly TextLine[];
}

/** Reads the head's fields in the order in which they need each other. */
export function readHead(zones: Zones, { own, all }: DocumentLines, catalogue: Catalogue): HeadFields {
  const noFacts = new DocumentContext([], { catalogue, year: null, indexIds: [], province: null });
  const number = numberLine.read(zones.head, noFacts)[0] ?? null;
  const printedDate = placeAndDate.read(zones.head, noFacts)[0] ?? null;
  const docType = readDocType(zones, plainValue(number), catalogue);
  const indices = readIndices(zones, plainValue(docType), noFacts);
  const issueYear = printedDate?.value.date.year ?? null;
  const years = readYears(zones, noFacts, issueYear);
  const context = new DocumentContext(own, {
    catalogue,
    year: yearsOf(years)[0] ?? issueYear,
    indexIds: indices.map((index) => index.value.id),
    province: readProvince(zones, printedDate?.value.place ?? null, catalogue),
  });
  return {
    context,
    docType,
    number,
    dated: joinBrokenPlace(printedDate, context.province, all),
    issuer: readIssuer({ zones, number: plainValue(number), lines: own }, context),
    title: title.read(titleLines(zones, catalogue), noFacts)[0] ?? null,
    indices,
    years,
    references: readReferences(zones, context, plainValue(number)),
  };
}
