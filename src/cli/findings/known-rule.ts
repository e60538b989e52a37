import { rules } from "../../check/rules.ts";
import type { Check } from "../../check/shared/define-check.ts";
import { closestName } from "../../language/closest-name.ts";
import { KehoachError } from "../../model/error.ts";

/** The check with this id. @throws KehoachError "usage" if there is none; the message suggests the closest id */
export function knownRule(id: string): Check {
  const rule = rules.find((one) => one.id === id);
  if (rule) return rule;
  const closest = closestName(
    id,
    rules.map((one) => one.id),
  );
  throw new KehoachError("usage", {
    vi: `Không có mục kiểm tra “${id}”.${closest ? ` Có phải “${closest}” không?` : ""} Xem danh sách bằng “kehoach explain”.`,
    en: `There is no check “${id}”.${closest ? ` Did you mean “${closest}”?` : ""} “kehoach explain” lists them.`,
  });
}
