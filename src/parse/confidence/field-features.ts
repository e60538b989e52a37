import { addAssignment } from "./features/assignment-features.ts";
import type { AddFeatures } from "./features/features.ts";
import {
  addIndex,
  addIssueDate,
  addIssuer,
  addNumber,
  addPlace,
  addRecipient,
  addReference,
  addSigner,
  addTitle,
  addYears,
} from "./features/head-features.ts";
import { addDeadline, addFigure, addSubIndex, addTarget } from "./features/target-features.ts";
import { addTask } from "./features/task-features.ts";

/** A kind of value with its own model. */
export interface AssessedField {
  readonly name: string;
  readonly add: AddFeatures<never>;
}

/** The field whose values contain listed units. */
export const ASSIGNMENT = "assignment";

/** Any index of a list, in the pointers below. */
const INDEX = "#";

const field = <T>(
  name: string,
  pointers: readonly string[],
  add: AddFeatures<T> = () => undefined,
): readonly (readonly [pointer: string, AssessedField])[] =>
  pointers.map((pointer) => [pointer, { name, add: add as AddFeatures<never> }]);

/** The fields with the JSON pointers of their values. */
const FIELDS = [
  field("docType", ["docType"]),
  field("number", ["number"], addNumber),
  field("issueDate", ["issueDate"], addIssueDate),
  field("place", ["place"], addPlace),
  field("issuer", ["issuer"], addIssuer),
  field("title", ["title"], addTitle),
  field("index", ["index", "otherIndices/#"], addIndex),
  field("years", ["years"], addYears),
  field("reference", ["references/#"], addReference),
  field("recipient", ["recipients/#"], addRecipient),
  field("signer", ["signer"], addSigner),
  field("deadline", ["deadlines/#"], addDeadline),
  field("figure", ["figures/#"], addFigure),
  field("result", ["overall/#/baseline", "overall/#/rank"]),
  field("overallTarget", ["overall/#/targets/#"], addTarget),
  field("target", ["subIndices/#/target"], addTarget),
  field("otherTarget", ["subIndices/#/otherTargets/#"], addTarget),
  field("openTask", ["subIndices/#/tasks/#"], addTask),
  field("task", ["assignments/#/tasks/#", "subIndices/#/assignments/#/tasks/#"], addTask),
  field(ASSIGNMENT, ["assignments/#", "subIndices/#/assignments/#"], addAssignment),
  field("subIndex", ["subIndices/#"], addSubIndex),
].flat();

/** The fields by the keys of their pointers, as a tree. */
interface Step {
  readonly next: Map<string, Step>;
  field: AssessedField | null;
}

const ROOT = treeOf(FIELDS);

function treeOf(fields: typeof FIELDS): Step {
  const root: Step = { next: new Map(), field: null };
  for (const [pointer, own] of fields) {
    let at = root;
    for (const key of pointer.split("/")) {
      const next = at.next.get(key) ?? { next: new Map(), field: null };
      at.next.set(key, next);
      at = next;
    }
    at.field = own;
  }
  return root;
}

const isIndex = (key: string) => key.charCodeAt(0) <= 0x39;

/** A field and its value in a plan. */
export interface AssessedPlace {
  readonly field: AssessedField;
  readonly value: unknown;
}

/** The field and the value at a pointer; null for parts of fields, for fields without a model and where there is no value. */
export function assessedPlaceAt(plan: object, pointer: string): AssessedPlace | null {
  let at: Step | undefined = ROOT;
  let value: unknown = plan;
  for (let start = 1; start <= pointer.length; ) {
    const end = pointer.indexOf("/", start);
    const key = end < 0 ? pointer.slice(start) : pointer.slice(start, end);
    const index = isIndex(key);
    at = at.next.get(index ? INDEX : key);
    if (!at || value === null || value === undefined) return null;
    value = (value as Readonly<Record<string | number, unknown>>)[index ? Number(key) : key];
    start = end < 0 ? pointer.length + 1 : end + 1;
  }
  return at.field === null || value === null || value === undefined ? null : { field: at.field, value };
}
