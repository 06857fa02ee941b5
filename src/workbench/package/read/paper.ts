/** Office.js names of the paper sizes; the file's codes are their places in the list, from 1 (ECMA-376 18.3.1.63). */
const PAPER = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
  "Quatro",
  "Paper10x14",
  "Paper11x17",
  "Note",
  "Envelope9",
  "Envelope10",
  "Envelope11",
  "Envelope12",
  "Envelope14",
  "Csheet",
  "Dsheet",
  "Esheet",
  "EnvelopeDL",
  "EnvelopeC5",
  "EnvelopeC3",
  "EnvelopeC4",
  "EnvelopeC6",
  "EnvelopeC65",
  "EnvelopeB4",
  "EnvelopeB5",
  "EnvelopeB6",
  "EnvelopeItaly",
  "EnvelopeMonarch",
  "EnvelopePersonal",
  "FanfoldUS",
  "FanfoldStdGerman",
  "FanfoldLegalGerman",
];

/** The Office.js name of a paper code, or null for one it has no name for. */
export function paperName(code: number): string | null {
  return PAPER[code - 1] ?? null;
}

/** @throws RangeError for a name that is none of Office.js's. */
export function paperCode(name: string): number {
  const place = PAPER.indexOf(name);
  if (place < 0) throw new RangeError(`no paper size ${name}`);
  return place + 1;
}
