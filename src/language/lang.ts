/** Languages of everything people read: messages, reports, help. */
export type Lang = "vi" | "en";
