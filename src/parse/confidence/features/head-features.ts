import { isFamilyName } from "../../../language/family-names.ts";
import { fold } from "../../../language/fold.ts";
import { parseLabel } from "../../../language/labels.ts";
import { measureLegibility } from "../../../language/legibility.ts";
import { regex } from "../../../language/regex.ts";
import type {
  DocumentNumber,
  Issuer,
  ParsedPlan,
  Recipient,
  Reference,
  Signer,
} from "../../../model/plan.ts";
import type { AddFeatures } from "./features.ts";
import { addEnds } from "./text-features.ts";
import { addUnitName } from "./unit-features.ts";

/** Features of the number: whether its symbol fits the issuer and the type of the document. */
export const addNumber: AddFeatures<DocumentNumber> = (into, { value, evidence, plan, facts }) => {
  const { serial, symbol, text } = value;
  const sender = facts.catalogue.unitBySymbol(symbol);
  into.flag("number:blank", serial === null);
  into.flag("number:of-issuer", sender !== null && sender.id === plan.issuer?.unitId);
  into.flag(
    "number:of-other",
    sender !== null && plan.issuer?.unitId != null && sender.id !== plan.issuer.unitId,
  );
  // "TTr-SNV": the symbols of some kinds of documents have a small letter.
  const isOfKind = facts.catalogue.documentTypeBySymbol(symbol) !== null;
  into.flag("number:small", regex`\p{Ll}`.test(isOfKind ? symbol.replace(/^[^-/]*/u, "") : symbol));
  into.flag("number:long", text.length > 16);
  into.flag("number:blanks", /\d \d/u.test(evidence[0].quote));
  into.flag(
    "number:figure-restored",
    evidence[0].original !== undefined && !evidence[0].original.includes(String(serial)),
  );
};

export const addIssueDate: AddFeatures<ParsedPlan["issueDate"]> = (into, { value, plan }) => {
  into.flag("date:no-day", value.day === null);
  into.flag("date:no-month", value.month === null);
  into.flag("date:no-year", value.year === null);
  const distance = value.year === null || plan.years.length === 0 ? 0 : Math.abs(value.year - plan.years[0]!);
  into.flag("date:other-year", distance > 1);
  into.flag("date:place", plan.place !== null && fold(plan.place) === fold(plan.issuer?.province ?? ""));
};

export const addPlace: AddFeatures<string> = (into, { value, plan, facts }) => {
  into.flag("place:of-issuer", fold(value) === fold(plan.issuer?.province ?? ""));
  into.flag("place:province", facts.catalogue.matchProvince(value) !== null);
  into.flag("place:long", value.split(" ").length > 3);
  addEnds(into, value);
};

export const addIssuer: AddFeatures<Issuer> = (into, assessed) => {
  const { value, plan, facts } = assessed;
  addUnitName(into, "issuer", value, assessed);
  const sender = plan.number ? facts.catalogue.unitBySymbol(plan.number.symbol) : null;
  into.flag("issuer:of-number", sender !== null && sender.id === value.unitId);
  into.flag("issuer:not-of-number", sender !== null && sender.id !== value.unitId);
  into.flag("issuer:no-province", value.province === null);
  into.category("issuer", value.level);
  into.flag("issuer:other-level", value.level === "ministry" && facts.fold(value.name).startsWith("sở "));
};

export const addTitle: AddFeatures<string> = (into, { value }) => {
  into.flag("title:figure", /\d,\d/u.test(value));
  into.flag("title:sentences", regex`[.;:] \p{Lu}`.test(value));
  into.flag("title:end", /[.,;:]$/u.test(value));
  addEnds(into, value);
};

export const addIndex: AddFeatures<ParsedPlan["otherIndices"][number]> = (into, { value, plan }) => {
  into.flag(
    "index:sub-indices",
    plan.subIndices.some(({ index }) => index === value.id),
  );
  into.flag("index:other", plan.index?.id !== value.id);
};

export const addYears: AddFeatures<readonly number[]> = (into, { value, plan }) => {
  const issued = plan.issueDate.year;
  into.flag("years:far", issued !== null && Math.abs(issued - (value[0] ?? issued)) > 1);
  into.flag("years:several", value.length > 2);
};

export const addReference: AddFeatures<Reference> = (into, { value, plan, facts }) => {
  into.category("reference", value.relation);
  into.flag("reference:no-number", value.number === null);
  into.flag("reference:blank", value.number !== null && value.number.serial === null);
  into.flag("reference:no-date", value.date === null);
  into.flag("reference:partly-dated", value.date !== null && value.date.iso === null);
  const symbol = value.number?.symbol ?? "";
  into.flag("reference:type-unknown", facts.catalogue.documentTypeBySymbol(symbol) === null);
  into.flag("reference:symbol-joined", symbol !== "" && !/[-/]/u.test(symbol));
  into.flag("reference:small", regex`\p{Ll}`.test(symbol));
  const issued = plan.issueDate.year;
  into.flag("reference:later", issued !== null && (value.date?.year ?? 0) > issued);
  into.flag("reference:of-own-kind", plan.planKind === "sub-plan");
};

export const addRecipient: AddFeatures<Recipient> = (into, assessed) => {
  const { value, plan, evidence, facts } = assessed;
  addUnitName(into, "recipient", value, assessed);
  addEnds(into, value.name);
  into.flag("recipient:only", plan.recipients.length < 2);
  into.flag("recipient:purpose", value.purpose !== null);
  into.flag("recipient:purpose-long", (value.purpose?.length ?? 0) > 25);
  const printed = facts.line(evidence[0].line)?.text ?? "";
  into.flag(
    "recipient:no-label",
    plan.recipients.length > 1 && !printed.startsWith("Nơi") && !parseLabel(printed),
  );
  into.flag("recipient:semicolon", /[;:]/u.test(value.name));
};

export const addSigner: AddFeatures<Signer> = (into, { value, evidence, facts }) => {
  const words = (value.name ?? "").split(" ").filter((word) => word !== "");
  const { whole } = measureLegibility(value.name ?? "");
  into.flag("signer:no-position", value.position === null);
  into.flag("signer:two-words", words.length < 3);
  into.flag("signer:many-words", words.length > 4);
  into.flag("signer:family-name", words.length > 0 && isFamilyName(words[0]!));
  into.flag(
    "signer:small",
    words.some((word) => regex`^\p{Ll}`.test(word)),
  );
  into.flag(
    "signer:one-letter",
    words.some((word) => word.length < 2),
  );
  into.flag("signer:broken-word", whole < 1);
  into.flag("signer:again", facts.mentionsOf(value.name ?? "") > 1);
  const isDeputy = fold(value.position ?? "").startsWith("phó");
  into.flag("signer:deputy-for-nobody", isDeputy && value.authority === null);
  into.flag("signer:deputy-unread", !isDeputy && fold(evidence[0].quote).includes("phó "));
};
