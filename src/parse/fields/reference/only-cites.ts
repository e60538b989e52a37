import type { Reference } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";

/** The reference with the relation "cites" in place of "implements", for plans that are neither parent nor sub-plan. */
export const onlyCites = (reference: Located<Reference>): Located<Reference> =>
  reference.value.relation === "implements"
    ? { ...reference, value: { ...reference.value, relation: "cites" } }
    : reference;
