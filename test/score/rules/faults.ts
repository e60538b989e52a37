import { DUTY_FAULTS } from "./faults/duties.ts";
import type { Faults } from "./faults/fault.ts";
import { FIGURE_FAULTS } from "./faults/figures.ts";
import { FORM_FAULTS } from "./faults/form.ts";
import { REFERENCE_FAULTS } from "./faults/references.ts";
import { TEXT_FAULTS } from "./faults/texts.ts";

/** For each rule the forms of its fault: how each is put into a corpus without faults. */
export const FAULTS: Faults = {
  ...DUTY_FAULTS,
  ...FIGURE_FAULTS,
  ...REFERENCE_FAULTS,
  ...FORM_FAULTS,
  ...TEXT_FAULTS,
};
