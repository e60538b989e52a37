import { subIndexExamples } from "../../../../test/support/sub-index-examples.ts";
import { criterionCodes } from "./criterion-codes.ts";

export default subIndexExamples(criterionCodes, [
  ["Phiếu số 01 (TC 1.1, 1.2)", ["pci.1"]],
  ["Phiếu giao việc số 7 (TC 4.4, 5.6, 8.1):", ["pci.4", "pci.5", "pci.8"]],
  ["Nhóm 2 (tiêu chí thành phần 6.4.2; 6.5.1)", ["pci.6"]],
  // Work, a number of something else, and a number that no sub-index has.
  ["Rà soát văn bản (TC 2.3)", []],
  ["Phiếu số 01 (mẫu 1.1)", []],
  ["Nhóm 2 (tiêu chí 40.1)", []],
]);
