import type { Finding } from "../model/finding.ts";
import { formatIsoDate } from "./format.ts";
import type { Lang } from "./lang.ts";

const ACCEPTED: { readonly [lang in Lang]: string } = { vi: "Đã chấp nhận", en: "Accepted" };

/** "Đã chấp nhận (Lê Văn Bình, 20/11/2026): …": who accepted a finding, when and why. */
export function formatAccepted(
  { reason, person, date }: NonNullable<Finding["accepted"]>,
  lang: Lang,
): string {
  const by = [person, date && formatIsoDate(date, lang)].filter(Boolean);
  return `${ACCEPTED[lang]}${by.length > 0 ? ` (${by.join(", ")})` : ""}: ${reason}`;
}
