/** The languages of messages, reports and help. */
export type Lang = "vi" | "en";
