import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

// A class above the items that are its members.
const MEMBERS = "- Sở Nội vụ;\n- Sở Tư pháp;\n- UBND phường Vĩnh Yên.";

export default assignmentExamples("members below", [
  [
    `1. Các sở, ngành, địa phương sau đây ban hành kế hoạch riêng của mình trong tháng 02/2026:\n${MEMBERS}\n2. Sở Y tế\n- Rà soát quy trình.`,
    ["Sở Nội vụ, Sở Tư pháp, UBND phường Vĩnh Yên [member]: 1 by 2", "Sở Y tế [member]: 1"],
  ],
  [
    "1. 03 đơn vị sau phải ban hành kế hoạch riêng trong tháng 02/2026, gồm:\na) Sở Nội vụ;\nb) Sở Tư pháp;\nc) UBND phường Vĩnh Yên.",
    ["Sở Nội vụ, Sở Tư pháp, UBND phường Vĩnh Yên [member]: 1 by 2"],
  ],
  // Below the heading of all units.
  [
    `1. Các sở, ban, ngành, UBND các xã, phường\na) Quán triệt Kế hoạch này.\nb) Các đơn vị sau ban hành kế hoạch riêng:\n${MEMBERS}`,
    ["Các sở, ban, ngành*, UBND các xã, phường*, Sở Nội vụ, Sở Tư pháp, UBND phường Vĩnh Yên [member]: 2"],
  ],
  [
    "1. Các sở, ban, ngành, UBND các xã, phường\na) Quán triệt Kế hoạch này.\nb) 03 đơn vị sau đây phải ban hành kế hoạch riêng trước ngày 28/02/2026: Sở Nội vụ, Sở Tư pháp, UBND phường Vĩnh Yên.",
    [
      "Các sở, ban, ngành*, UBND các xã, phường*, Sở Nội vụ, Sở Tư pháp, UBND phường Vĩnh Yên [member]: 2 by 2026-02-28",
    ],
  ],
  // Items with work of their own, and items that are no names.
  [
    "1. Các cơ quan sau thực hiện nhiệm vụ được giao:\n- Sở Nội vụ rà soát thủ tục;\n- Sở Tư pháp thẩm định văn bản.",
    ["Sở Nội vụ [member]: 1", "Sở Tư pháp [member]: 1"],
  ],
]);
