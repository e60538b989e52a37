const NOTE = /^ \([^()]{1,120}\)/u;

/** The offset after a note in brackets that follows an offset: "Bệnh viện B| (nơi bị phản ánh nhiều) giải trình". */
export const afterNote = (text: string, end: number): number =>
  text.startsWith(" (", end) ? end + (NOTE.exec(text.slice(end))?.[0].length ?? 0) : end;
