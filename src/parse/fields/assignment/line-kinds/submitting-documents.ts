import type { Section } from "../../../structure/outline/section.ts";
import { descendants } from "../../../structure/outline/section.ts";

/** Documents by which an office submits a matter to the body that decides it: proposals, the form for a head, requests. */
const SUBMITTING = new Set(["to-trinh", "to-trinh-dang", "phieu-trinh", "don-de-nghi"]);

/**
 * True for a document that gives nobody work, because it only submits a matter: what it asks for becomes work when the body decides.
 * `tree`: its body; one with a section on who carries it out contains the plan that it submits.
 */
export const onlySubmits = (docType: string | null, tree: Section, hasAnnex: boolean): boolean =>
  docType !== null &&
  SUBMITTING.has(docType) &&
  !hasAnnex &&
  !descendants(tree).some(
    ({ line, textStart }) => line !== null && CARRIES_OUT.test(line.folded.slice(textStart)),
  );
/** The heading of the part of a plan that gives units work. */
const CARRIES_OUT =
  /^(?:tổ chức (?:thực hiện|triển khai)|phân công|trách nhiệm (?:thực hiện|của))(?= |$|[.:])/u;
