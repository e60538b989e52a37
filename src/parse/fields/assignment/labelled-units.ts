import type { Role, UnitRef } from "../../../model/plan.ts";
import type { Span } from "../../text/span.ts";

/** "Đơn vị chủ trì: …": units under a label; they have this role in the tasks above. */
export interface LabelledUnits {
  readonly role: Role;
  readonly units: readonly UnitRef[];
  readonly span: Span;
  readonly rule: string;
}
