import { NO_DATE, partialDate } from "../../../model/date.ts";
import { corpus } from "../../corpus.ts";
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
        "Số: 15/KH-SNV Lai Châu, ngày 12 tháng 07 năm 2024",
      ],
    ],
    [
      given("Lai Châu", 2024, 8, null),
      [
        "Lai Châu, ngày      tháng 8 năm 2024",
        "Lai Châu, ngày ... tháng 8 năm 2024",
        "Số: /KH-SNV Lai Châu, ngày tháng 8 năm 2024",
      ],
    ],
    [given("Lai Châu", 2024, null, null), ["Lai Châu, ngày     tháng    năm 2024"]],
    [given("Bà Rịa - Vũng Tàu", 2024, 5, 2), ["Bà Rịa - Vũng Tàu, ngày 02 tháng 5 năm 2024"]],
    [given("TP. Hồ Chí Minh", 2025, 1, 6), ["TP. Hồ Chí Minh, ngày 06 tháng 01 năm 2025"]],
    [given(null, 2026, 1, 3), ["ngày 03 tháng 01năm 2026"]],
    [given("Huế", 2025, 2, null), ["Huế, ngày 30 tháng 2 năm 2025"]],
  ],
  ignores: ["trong ngày làm việc của tháng", "ngày 12/7/2024", "Độc lập - Tự do - Hạnh phúc"],
});
