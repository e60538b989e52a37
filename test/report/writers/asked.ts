import { single } from "../example/example.ts";

/** The example with findings that ask a unit for a plan, so that there is a letter. */
export const asked = {
  ...single,
  findings: single.findings.map((finding) => ({
    ...finding,
    ask: { vi: "Đề nghị gửi kế hoạch.", en: "Ask for the plan." },
    letterTo: ["Sở Được Hỏi"],
    severity: "error" as const,
  })),
};
