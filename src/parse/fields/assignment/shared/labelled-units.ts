import type { Role, UnitRef } from "../../../../model/plan.ts";
import type { Span } from "../../../text/span.ts";

/** The units of a label such as "Đơn vị chủ trì: …", with the role that they have in the tasks above. */
export interface LabelledUnits {
  readonly role: Role;
  readonly units: readonly UnitRef[];
  readonly span: Span;
  readonly rule: string;
  /** True for units that do the remaining work: "Chủ trì (trừ nội dung tập huấn): Sở A". */
  readonly ofRest?: boolean;
}
