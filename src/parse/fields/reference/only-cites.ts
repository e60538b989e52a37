import type { Reference } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";

/** A reference of a plan that is neither parent nor sub-plan (training, inspection): it cites a plan instead of implementing it. */
export const onlyCites = (reference: Located<Reference>): Located<Reference> =>
  reference.value.relation === "implements"
    ? { ...reference, value: { ...reference.value, relation: "cites" } }
    : reference;
