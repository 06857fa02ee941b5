const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const SPACES = /\s+/g;
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Text fit to show and to write: composed Unicode (NFC), line breaks and no-break spaces as single
 * spaces, no invisible characters, no spaces at the ends. Legacy text is decoded before (see `legacy/`):
 * the soft hyphen dropped here is a letter there.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize("NFC").replace(INVISIBLE, "").replace(SPACES, " ").trim();
}
