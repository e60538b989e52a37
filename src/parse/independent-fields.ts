import { readAppendices } from "./fields/appendix/appendices.ts";
import { readFootnotes } from "./fields/footnote/footnotes.ts";
import { recipients } from "./fields/recipient/recipients.ts";
import { signOff } from "./fields/signer/sign-off.ts";
import type { BodyFields } from "./read-body.ts";
import type { HeadFields } from "./read-head.ts";
import type { Zones } from "./structure/zones/zones.ts";

/** The parts of a document that a field can be read from. */
interface ReadDocument {
  readonly zones: Zones;
  readonly head: HeadFields;
  readonly body: BodyFields;
}

interface IndependentField<T> {
  /** The ids of its rules, in the order in which they are tried. */
  readonly rules: readonly string[];
  readonly read: (document: ReadDocument) => T;
}

const field = <T>(rules: readonly string[], read: IndependentField<T>["read"]): IndependentField<T> => ({
  rules,
  read,
});

/**
 * The fields that no other field needs, under their names in the plan. A field of this kind is added here only: `readPlan`
 * adds its value to the plan, and `FIELD_RULES` lists its rules.
 */
export const INDEPENDENT_FIELDS = {
  recipients: field([recipients.id], ({ zones, head }) => recipients.read(zones.signOff, head.context)),
  signer: field([signOff.id], ({ zones, head }) => signOff.read(zones.signOff, head.context)[0] ?? null),
  footnotes: field([], ({ zones }) => readFootnotes(zones.footnotes)),
  appendices: field([], ({ zones }) => readAppendices(zones.appendices)),
};

type IndependentValues = {
  [Name in keyof typeof INDEPENDENT_FIELDS]: ReturnType<(typeof INDEPENDENT_FIELDS)[Name]["read"]>;
};

/** Reads all independent fields. */
export function readIndependentFields(document: ReadDocument): IndependentValues {
  const values = Object.entries(INDEPENDENT_FIELDS).map(([name, { read }]) => [name, read(document)]);
  return Object.fromEntries(values) as IndependentValues;
}
