import type { Wording } from "../../model/finding.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { senderOf } from "../../model/sender-of.ts";
import { type Check, defineCheck } from "./define-check.ts";

/** A check for a part that every document must have. */
interface MissingPart {
  readonly id: string;
  readonly title: Wording;
  readonly about: Wording;
  /** Names the part: "nơi nhận", "list of recipients". */
  readonly part: Wording;
  /** What to ask the unit for, before the plan's name: "bản đầy đủ của", "the complete copy of". */
  readonly copy: Wording;
  isMissing(plan: PlanRecord): boolean;
}

/** Makes a check, off by default, that gives one note for a document that was read completely and lacks a part. */
export function missingPartCheck({ id, title, about, part, copy, isMissing }: MissingPart): Check {
  return defineCheck<{ sender: string }>({
    id,
    byDefault: false,
    title,
    about,
    *find(plan, { isWhollyRead }) {
      if (!isMissing(plan) || !isWhollyRead(plan)) return;
      yield {
        severity: "info",
        unit: senderOf(plan),
        data: { sender: senderOf(plan) },
        evidence: placesOf(plan, "/title"),
      };
    },
    message: {
      vi: (_, names) => `Không thấy ${part.vi} trong ${names.inside}.`,
      en: (_, names) => `No ${part.en} was found in ${names.inside}.`,
    },
    ask: {
      vi: (_, names) => `Đề nghị ${names.sender} gửi ${copy.vi} ${names.own}.`,
      en: (_, names) => `Ask ${names.sender} for ${copy.en} ${names.own}.`,
    },
  });
}
