import { readdirSync } from "node:fs";
import path, { type PlatformPath } from "node:path";
import type { Examination } from "./examination.ts";

/** Font families that have all Vietnamese letters. */
const VIETNAMESE_FONT =
  /^(?:times|arial|dejavus|notos|texgyre|roboto|segoeui|tahoma)[^.]*\.(?:ttf|otf|ttc)$/i;

/** Where a system keeps its fonts. @param env the environment variables that name its folders */
export function fontFolders(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string[] {
  const at = (api: PlatformPath, base: string | undefined, ...rest: readonly string[]) =>
    base === undefined ? [] : [api.join(base, ...rest)];
  if (platform === "win32") {
    return [
      path.win32.join(env.SystemRoot ?? "C:\\Windows", "Fonts"),
      ...at(path.win32, env.LOCALAPPDATA, "Microsoft", "Windows", "Fonts"),
    ];
  }
  if (platform === "darwin") {
    return ["/System/Library/Fonts", "/Library/Fonts", ...at(path.posix, env.HOME, "Library", "Fonts")];
  }
  return ["/usr/share/fonts", "/usr/local/share/fonts", ...at(path.posix, env.HOME, ".local/share/fonts")];
}

export function examineFonts(): Examination {
  const files = fontFolders().flatMap(filesBelow);
  const found = files.find((file) => VIETNAMESE_FONT.test(path.basename(file))) ?? null;
  return {
    id: "fonts",
    name: { vi: "Phông chữ đủ dấu tiếng Việt", en: "A font with all Vietnamese letters" },
    state: found ? "ok" : "missing",
    found: found && path.basename(found),
    cost: found
      ? null
      : {
          vi: "báo cáo mở trên máy này có thể hiển thị sai dấu; việc đọc tệp không bị ảnh hưởng",
          en: "reports opened on this machine may show wrong letters; reading is not affected",
        },
  };
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    return [];
  }
}
