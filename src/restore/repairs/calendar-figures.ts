/** True for the figures of a day of a month. */
export const isDay = (text = ""): boolean => Number(text) >= 1 && Number(text) <= 31;
/** True for the figures of a month. */
export const isMonth = (text = ""): boolean => Number(text) >= 1 && Number(text) <= 12;
