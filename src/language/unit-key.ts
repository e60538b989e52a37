import { nameKey } from "./fold.ts";

/** The key of a unit: its catalogue id, else its folded name. */
export function unitKey(unit: { readonly unitId: string | null; readonly name: string }): string {
  return unit.unitId ?? nameKey(unit.name);
}
