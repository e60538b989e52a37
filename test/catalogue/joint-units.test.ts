import { expect, it } from "vitest";
import { jointUnits } from "../../src/catalogue/joint-units.ts";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";

const catalogue = loadCatalogue();

it.each([
  ["SỞ NỘI VỤ - SỞ GIÁO DỤC VÀ ĐÀO TẠO", ["so-noi-vu", "so-giao-duc-va-dao-tao"]],
  ["Sở Nội vụ và Sở Tài chính", ["so-noi-vu", "so-tai-chinh"]],
  ["SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI - SỞ NỘI VỤ", ["so-lao-dong-thuong-binh-va-xa-hoi", "so-noi-vu"]],
  ["UBND xã Sơn Dương - UBND xã Hàm Yên", ["ubnd-xa-son-duong", "ubnd-xa-ham-yen"]],
  ["Ủy ban nhân dân xã Nhơn Trạch - Xã Đại Phước", ["ubnd-xa-nhon-trach", "ubnd-xa-dai-phuoc"]],
  // Names of one unit, and names with parts that are not known.
  ["Sở Lao động - Thương binh và Xã hội", []],
  ["Sở Giáo dục và Đào tạo", []],
  ["Ủy ban nhân dân tỉnh Lào Cai", []],
  ["Hội Nông dân - Sở Vũ trụ học", []],
])("the units of “%s”", (name, ids) => {
  expect(jointUnits(name, catalogue).map(({ match }) => match.id)).toEqual(ids);
});
