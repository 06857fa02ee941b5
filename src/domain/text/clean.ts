const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const SPACES = /\s+/g;
/** Anything but single plain spaces between visible characters. */
const UNTIDY = /[^\S ]| {2}|^ | $|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;

/**
 * Text fit to show and to write: composed Unicode (NFC), line breaks and no-break spaces as single
 * spaces, no invisible characters, no spaces at the ends. Legacy text is decoded before (see `legacy/`):
 * the soft hyphen dropped here is a letter there.
 */
export function cleanText(text: string): string {
  const composed = text.normalize("NFC");
  return UNTIDY.test(composed) ? composed.replace(INVISIBLE, "").replace(SPACES, " ").trim() : composed;
}
