import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import type { PartialDate } from "../../model/date.ts";
import type { DocumentNumber, PlanRecord, Reference } from "../../model/plan.ts";

/** Compares the letters of two numbers without case and spaces: "KH - UBND" is "kh-ubnd". */
export function sameSymbol(a: DocumentNumber, b: DocumentNumber): boolean {
  const bareSymbol = (number: DocumentNumber) => fold(number.symbol).replace(/\s/gu, "");
  return bareSymbol(a) === bareSymbol(b);
}

/** Whether a part (year, month or day) that both dates state differs. */
export function datesDiffer(a: PartialDate | null, b: PartialDate | null): boolean {
  const differ = (x: number | null | undefined, y: number | null | undefined) =>
    x != null && y != null && x !== y;
  return differ(a?.year, b?.year) || differ(a?.month, b?.month) || differ(a?.day, b?.day);
}

/** Whether a reference and a document differ in number, issuer or date. A part that either leaves blank is ignored. */
export function contradicts(reference: Reference, plan: PlanRecord): boolean {
  const { number, date, issuer } = reference;
  if (number && plan.number) {
    if (!sameSymbol(number, plan.number)) return true;
    if (number.serial !== null && plan.number.serial !== null && number.serial !== plan.number.serial)
      return true;
  }
  if (issuer?.unitId && plan.issuer?.unitId && issuer.unitId !== plan.issuer.unitId) return true;
  // Numbers of a province's People's Committee contain its letters: "163/KH-UBND", "117/UBND-KT".
  if (
    number &&
    plan.issuer?.level === "province" &&
    !regex`(?<!\p{L})ubnd(?!\p{L})`.test(fold(number.symbol))
  )
    return true;
  return datesDiffer(date, plan.issueDate);
}

/**
 * Whether a reference has the number and the year of a document, and another day: numbers are given once a year, so that the day is
 * a slip.
 */
export function citesWithOtherDay(reference: Reference, plan: PlanRecord): boolean {
  const { number, date, relation } = reference;
  if (relation !== "implements" || date?.year == null || date.year !== plan.issueDate.year) return false;
  if (number?.serial == null || number.serial !== plan.number?.serial) return false;
  return datesDiffer(date, plan.issueDate) && !contradicts({ ...reference, date: null }, plan);
}
