import { earliestIso } from "../../language/dates.ts";
import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import type { OutdatedReference } from "../../model/corpus.ts";
import { placesOf } from "../../model/places-of.ts";
import type { DocumentNumber, PlanRecord, Reference } from "../../model/plan.ts";

/** A document of the corpus that replaces or amends another one. */
interface Change {
  readonly by: PlanRecord;
  readonly byReference: number;
  readonly relation: "replaces" | "amends";
}

const BASIS = regex`^[-–+* ]{0,4}căn cứ(?!\p{L})`;

/**
 * References of plans to documents that another document of the corpus, issued before the plan, replaces or amends.
 * Documents are the same only by number and full date. A plan that cites the newer document as well is up to date.
 */
export function findOutdatedReferences(
  plans: readonly PlanRecord[],
  documents: readonly PlanRecord[],
): OutdatedReference[] {
  const changes = Map.groupBy(documents.flatMap(changesOf), ({ key }) => key);
  if (changes.size === 0) return [];
  return plans.flatMap((plan) => {
    const issuedFrom = earliestIso(plan.issueDate);
    if (issuedFrom === null) return [];
    const cited = new Set(plan.references.flatMap((reference) => keyOf(reference) ?? []));
    return plan.references.flatMap((reference, position): OutdatedReference[] => {
      const key = isBasis(plan, reference, position) ? keyOf(reference) : null;
      const later = (key === null ? [] : (changes.get(key) ?? [])).filter(
        ({ change: { by } }) =>
          by.id !== plan.id && by.issueDate.iso! < issuedFrom && !cited.has(keyOf(ownReference(by)) ?? ""),
      );
      // The one that replaces it, else the latest amendment.
      const [decisive] = later.toSorted((a, b) => rankOf(b.change) - rankOf(a.change) || compareDays(b, a));
      if (!decisive) return [];
      const { by, byReference, relation } = decisive.change;
      return [{ planId: plan.id, reference: position, byId: by.id, byReference, relation }];
    });
  });
}

const rankOf = ({ relation }: Change) => (relation === "replaces" ? 1 : 0);
const compareDays = (a: { readonly change: Change }, b: { readonly change: Change }) =>
  a.change.by.issueDate.iso! < b.change.by.issueDate.iso! ? -1 : 1;

/** What a signed and dated document replaces or amends; a draft changes nothing. */
function changesOf(by: PlanRecord): { readonly key: string; readonly change: Change }[] {
  if (by.issueDate.iso === null || by.number?.serial == null) return [];
  return by.references.flatMap((reference, byReference) => {
    const { relation } = reference;
    const key = keyOf(reference);
    if (key === null || (relation !== "replaces" && relation !== "amends")) return [];
    return [{ key, change: { by, byReference, relation } }];
  });
}

/** What a plan carries out or is based on; other citations may well be of older documents. */
function isBasis(plan: PlanRecord, { relation }: Reference, position: number): boolean {
  if (relation === "implements") return true;
  if (relation !== "cites") return false;
  return placesOf(plan, `/references/${position}`).some(({ quote }) => BASIS.test(fold(quote)));
}

const keyOf = ({ number, date }: Pick<Reference, "number" | "date">): string | null =>
  number?.serial == null || date?.iso == null ? null : `${number.serial}/${symbolOf(number)} ${date.iso}`;

const symbolOf = (number: DocumentNumber) => fold(number.symbol).replace(/\s/gu, "");
const ownReference = ({ number, issueDate }: PlanRecord) => ({ number, date: issueDate });
