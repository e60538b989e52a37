import type { Catalogue } from "../catalogue/catalogue.ts";
import { regex } from "../language/regex.ts";
import { NO_DATE } from "../model/partial-date.ts";
import { DocumentContext } from "./document-context.ts";
import { notBeforeCited } from "./fields/date/before-cited.ts";
import { joinBrokenPlace } from "./fields/date/join-broken-place.ts";
import { placeAndDate } from "./fields/date/place-and-date.ts";
import { readDocType } from "./fields/doc-type/doc-type.ts";
import { BY_SUB_INDEX_RULE } from "./fields/index/by-sub-index.ts";
import { readIndices } from "./fields/index/indices.ts";
import { ISSUER_RULES, readIssuer } from "./fields/issuer/issuer.ts";
import { readProvince } from "./fields/issuer/province.ts";
import { ANNEX_NUMBER_RULE, numberOfAnnex } from "./fields/number/annex-number.ts";
import { numberLine } from "./fields/number/number-line.ts";
import { citedDocument } from "./fields/reference/cited-document.ts";
import { readReferences } from "./fields/reference/references.ts";
import { title } from "./fields/title/title.ts";
import { titleLines } from "./fields/title/title-lines.ts";
import { readYears, YEAR_RULES, yearsOf } from "./fields/year/years.ts";
import type { Zones } from "./structure/zones/zones.ts";
import { type FieldRules, idsOf } from "./text/field-rules.ts";
import { plainValue } from "./text/located.ts";
import type { TextLine } from "./text/text-line.ts";

/** The fields of a document's head with their rules, in the order in which they are read. */
export const HEAD_RULES: readonly FieldRules[] = [
  { field: "number", rules: [numberLine.id, ANNEX_NUMBER_RULE] },
  { field: "date", rules: [placeAndDate.id] },
  { field: "doc-type", rules: ["doc-type/doc-type"] },
  { field: "index", rules: ["index/named-index", BY_SUB_INDEX_RULE] },
  { field: "year", rules: idsOf(YEAR_RULES) },
  { field: "issuer", rules: idsOf(ISSUER_RULES) },
  { field: "title", rules: [title.id] },
  { field: "reference", rules: [citedDocument.id] },
];

/**
 * The year of dates without one: the first year of the document, but for years before it was issued: a notice of 2023 on the results of
 * 2022 and the work of 2023 sets dates in 2023.
 */
const yearOfDates = (years: readonly number[], issued: number | null): number | null =>
  years.find((year) => issued !== null && year >= issued) ?? years[0] ?? issued;

/** "Lào Cai, ngày 5 tháng 3 năm 2024" alone on a line above the signature, where documents without a head have it. */
function dateAboveSignature({ body, signOff }: Zones, context: DocumentContext) {
  const near = [...body.slice(-LINES_ABOVE_SIGNATURE), ...signOff.slice(0, LINES_ABOVE_SIGNATURE)];
  const alone = near.find(({ text }) => PLACE_AND_DATE.test(text));
  return (alone && signOff.length > 0 && placeAndDate.read([alone], context)[0]) || null;
}
const LINES_ABOVE_SIGNATURE = 3;
const PLACE_AND_DATE = regex`^\p{Lu}[\p{L} .-]{2,40}, ?ngày \d{1,2}[^;:]{4,30}\d{4}\.?$`;

/** What is read from a document's head. */
export type HeadFields = ReturnType<typeof readHead>;

/** Reads the head's fields in the order in which they need each other. */
export function readHead(zones: Zones, lines: readonly TextLine[], catalogue: Catalogue) {
  const noFacts = new DocumentContext([], { catalogue, year: null, indexIds: [], province: null });
  const printedNumber = numberLine.read(zones.head, noFacts)[0] ?? null;
  const printedDate = placeAndDate.read(zones.head, noFacts)[0] ?? dateAboveSignature(zones, noFacts);
  const docType = readDocType(zones, plainValue(printedNumber), catalogue);
  const issueYear = printedDate?.value.date.year ?? null;
  const years = readYears(zones, noFacts, issueYear);
  const year = yearOfDates(yearsOf(years), issueYear);
  const indices = readIndices(zones, plainValue(docType), { ...noFacts, year });
  const context = new DocumentContext(lines, {
    catalogue,
    year,
    severalYears: yearsOf(years).length > 1,
    indexIds: indices.map((index) => index.value.id),
    province: readProvince(zones, printedDate?.value.place ?? null, catalogue),
    issued: printedDate?.value.date ?? NO_DATE,
  });
  const number = numberOfAnnex(printedNumber, zones, context);
  const issuer = readIssuer({ zones, number: plainValue(number), lines }, context);
  const references = readReferences(zones, context, {
    number: plainValue(number),
    issuer: plainValue(issuer),
  });
  const dated = notBeforeCited(joinBrokenPlace(printedDate, context.province, lines), references, lines);
  return {
    /** Facts that the body is read with. */
    context: {
      ...context,
      issuer: plainValue(issuer),
      issued: dated?.value.date ?? NO_DATE,
      isReport: plainValue(docType) === "bao-cao",
    },
    docType,
    dated,
    indices,
    references,
    /** Fields of the plan, under their names there. */
    fields: {
      docType: docType ?? "other",
      number,
      issueDate: dated ? { ...dated, value: dated.value.date } : NO_DATE,
      place: dated?.value.place ? { ...dated, value: dated.value.place } : null,
      issuer,
      title: title.read(titleLines(zones, catalogue), noFacts)[0] ?? "",
      ...years,
    },
  };
}
