import { corpus } from "../../../../test/support/rule-corpus.ts";
import { NO_DATE, partialDate } from "../../../model/partial-date.ts";
import { placeAndDate } from "./place-and-date.ts";

const given = (place: string | null, year: number | null, month: number | null, day: number | null) => ({
  place,
  date: year === null ? NO_DATE : partialDate(year, month, day),
});

export default corpus(placeAndDate, {
  finds: [
    [
      given("Lai Châu", 2024, 7, 12),
      [
        "Lai Châu, ngày 12 tháng 7 năm 2024",
        "Lai Châu, ngày 12 tháng7 năm 2024",
        "Lai Châu, ngày 12 háng 7 năm 2024",
        "Lai Châu, ngày 12 tháng 7 ndm 2024",
        "Lai Châu, ngày12 tháng 7 năm2024",
        "Lai Châu, ngày 12 tháng 0 7 năm 2024",
        "Lai Châu , ngày 12 tháng 07 năm 2024",
        "Lai Châu ngày 12 tháng 7 năm 2024",
        "Lai Châu, Ngày 12 tháng 7 năm 2024",
        "Lai Châu, ngày 12/7/2024",
        "Lai Châu, ngày 12/07/2024",
        "Lai Châu, ngày 12-7-2024",
        "Lai Châu, ngày 12 tháng 7/2024",
        "Số: 15/KH-SNV Lai Châu, ngày 12 tháng 07 năm 2024",
        "Số: /KH-SNV Lai Châu, ngày 12 tháng 7 năm 2024",
        "UBND TỈNH LAI CHÂU Lai Châu, ngày 12 tháng 7 năm 2024",
        "| Lai Châu, ngày 12 tháng 7 năm 2024",
        "Lai Châu, ngày 12\ntháng 7 năm 2024",
        "Lai Châu, ngày\n12 tháng 7 năm 2024",
        "Lai Châu,\nngày 12 tháng 7 năm 2024",
        "Số: 15/KH-SNV\nLai Châu,\nngày 12 tháng 7 năm 2024",
        "Độc lập - Tự do - Hạnh phúc\nLai Châu, ngày 12 tháng 7 năm 2024",
      ],
    ],
    [
      given("Lai Châu", 2024, 8, null),
      [
        "Lai Châu, ngày      tháng 8 năm 2024",
        "Lai Châu, ngày ? tháng 8 năm 2024",
        "Lai Châu, ngày ... tháng 8 năm 2024",
        "Lai Châu, ngày … tháng 08 năm 2024",
        "Lai Châu, ngày ____ tháng 8 năm 2024",
        "Lai Châu, ngày tháng 8 năm 2024",
        "Lai Châu, ngày ... tháng 8/2024",
        "Lai Châu, tháng 8 năm 2024",
        "Lai Châu, tháng 8/2024",
        "Số: /KH-SNV Lai Châu, ngày tháng 8 năm 2024",
        "Lai Châu, ngày 32 tháng 8 năm 2024",
      ],
    ],
    [
      given("Lai Châu", 2024, null, null),
      [
        "Lai Châu, ngày     tháng    năm 2024",
        "Lai Châu, ngày … tháng? năm 2024",
        "Lai Châu, ngày ... tháng ... năm 2024",
        "Lai Châu, ngày … tháng … năm 2024",
        "Lai Châu, ngày___tháng___năm 2024",
        "Lai Châu, ngày...tháng...năm 2024",
        // A scan misread the month or the comma.
        "Lai Châu, ngày … tháng 40 năm 2024",
        "- Lai Châu. ngày … tháng 13 năm 2024",
      ],
    ],
    [
      given("Bà Rịa - Vũng Tàu", 2024, 5, 2),
      [
        "Bà Rịa - Vũng Tàu, ngày 02 tháng 5 năm 2024",
        "Số: 7/KH-SCT Bà Rịa - Vũng Tàu, ngày 02 tháng 5 năm 2024",
      ],
    ],
    [given("Phan Rang - Tháp Chàm", 2012, 5, 25), ["Phan Rang - Tháp Chàm, ngày 25 tháng 5 năm 2012"]],
    [given("TP. Hồ Chí Minh", 2025, 1, 6), ["TP. Hồ Chí Minh, ngày 06 tháng 01 năm 2025"]],
    [given("Thành phố Hồ Chí Minh", 2025, 1, 6), ["Thành phố Hồ Chí Minh, ngày 06 tháng 01 năm 2025"]],
    [given("Quận 7", 2024, 3, 1), ["Quận 7, ngày 01 tháng 3 năm 2024"]],
    [given("Thừa Thiên Huế", 2024, 3, 1), ["Thừa Thiên Huế, ngày 01 tháng 3 năm 2024"]],
    [given("Đắk Lắk", 2025, 2, 3), ["Đắk Lắk, ngày 3 tháng 2 năm 2025"]],
    [given("Ea H'leo", 2025, 2, 3), ["Ea H'leo, ngày 03 tháng 02 năm 2025"]],
    [
      given("Hà Nội", 2025, 12, 31),
      ["Hà Nội, ngày 31 tháng 12 năm 2025", "Số: 6/KH-BNV\nHà Nội, ngày 31 tháng 12 năm 2025"],
    ],
    [given(null, 2026, 1, 3), ["ngày 03 tháng 01năm 2026", "Ngày 03 tháng 01 năm 2026"]],
    [given("Huế", 2025, 2, null), ["Huế, ngày 30 tháng 2 năm 2025"]],
  ],
  ignores: [
    "trong ngày làm việc của tháng",
    "ngày 12/7/2024",
    "theo Quyết định số 12/QĐ-UBND ngày 12/7/2024",
    "Độc lập - Tự do - Hạnh phúc",
    "Lai Châu, ngày ... tháng ... năm ...",
    "KẾ HOẠCH",
    "tháng 8 năm 2024",
    "trong những ngày đầu tháng 8 năm 2024",
    "Ngày làm việc:",
  ],
});
