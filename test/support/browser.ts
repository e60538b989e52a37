import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Whether tests in a browser can run; if not, prints which tests are skipped. */
export function hasBrowser(tests: string): boolean {
  const present = existsSync(CHROMIUM);
  if (!present) console.warn(`Skipped: ${tests}; no Chromium at ${CHROMIUM} (set CHROMIUM).`);
  return present;
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
