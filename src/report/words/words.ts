import type { Lang } from "../model/basics.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

/** Every word the report says by itself. Both languages have the same keys. */
export type Words = typeof vi;

export function words(lang: Lang): Words {
  return lang === "en" ? en : vi;
}
