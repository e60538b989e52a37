import { deadline, group, unit } from "./case-plan.ts";

// A parent that asks all departments for a report to one of them, and what a plan that answers it has in common.

const health = unit("Sở Y tế", "so-y-te");
export const farming = unit("Sở Nông nghiệp và Môi trường", "so-nong-nghiep-va-moi-truong");

const years = [2025];

export const asksForReport = {
  id: "tinh",
  number: "25/KH-UBND",
  issued: [2025, 8, 10],
  years,
  deadlines: [deadline("report", "2025-12-10", { units: [group("Các sở, ban, ngành")], to: [farming] })],
} as const;

export const answeringPlan = {
  id: "so-yt",
  unit: health,
  issued: [2025, 8, 20],
  years,
  answers: { number: "25/KH-UBND", day: "2025-08-10" },
} as const;
