import { builtInData } from "../../catalogue/facts/built-in.ts";
import { communeLists } from "../../catalogue/facts/commune-lists.ts";
import type { Examination } from "./examination.ts";

/** Lists the provinces for which the members of "UBND các xã, phường" are known. */
export function examineCommuneLists(): Examination {
  const current = builtInData().provinces.filter(({ valid }) => valid.to === null);
  const sizes = new Map(
    communeLists().map(({ province, communes, wards, specialZones = "" }) => [
      province,
      [communes, wards, specialZones].flatMap((names) => names.split(", ")).filter((name) => name).length,
    ]),
  );
  const complete = current.filter(({ id }) => sizes.has(id));
  const missing = current.filter(({ id }) => !sizes.has(id)).map(({ name }) => name);
  const without = missing.join(", ");
  return {
    id: "communes",
    name: {
      vi: "Tỉnh, thành phố có đủ danh sách xã, phường, đặc khu (từ 01/7/2025)",
      en: "Provinces with a complete list of communes, wards and special zones (from 1 July 2025)",
    },
    state: "ok",
    found: `${complete.length}/${current.length}: ${complete.map(({ id, name }) => `${name} (${sizes.get(id)})`).join(", ")}`,
    cost:
      missing.length === 0
        ? null
        : {
            vi: `không biết đơn vị cấp xã nào của ${without} chưa gửi kế hoạch; hãy dùng --units`,
            en: `it is unknown which communes of ${without} have not sent a plan; use --units`,
          },
  };
}
