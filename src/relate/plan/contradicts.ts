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
 * Whether a plan cites a document with a slip of the pen: its number and year with another day, because numbers are given once a
 * year, or its whole day with digits of the number in another order or one digit wrong.
 */
export function citesWithSlip(reference: Reference, plan: PlanRecord): boolean {
  const { number, date, relation } = reference;
  if (relation !== "implements" || date?.year == null || date.year !== plan.issueDate.year) return false;
  if (number?.serial == null || plan.number?.serial == null) return false;
  if (number.serial === plan.number.serial)
    return datesDiffer(date, plan.issueDate) && !contradicts({ ...reference, date: null }, plan);
  const isSameDay = date.iso !== null && date.iso === plan.issueDate.iso;
  const withNumber = { ...reference, number: { ...number, serial: plan.number.serial } };
  return isSameDay && isSlip(number.serial, plan.number.serial) && !contradicts(withNumber, plan);
}

/** 54 for 45, 568 for 586, 118 for 117; numbers of one digit are no slips of each other. */
function isSlip(a: number, b: number): boolean {
  const [own, other] = [[...String(a)], [...String(b)]];
  if (own.length !== other.length || own.length < 2) return false;
  const differing = own.filter((digit, i) => digit !== other[i]).length;
  return differing === 1 || own.toSorted().join("") === other.toSorted().join("");
}
