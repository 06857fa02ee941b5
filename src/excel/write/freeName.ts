/** Excel's limit on a sheet's name. */
const MAX_LENGTH = 31;

/**
 * The wanted sheet name, or the first of "wanted (2)", "wanted (3)", … that no sheet has.
 * @param taken names in lower case, as Excel compares them
 */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLocaleLowerCase())) return wanted;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const name = wanted.slice(0, MAX_LENGTH - suffix.length) + suffix;
    if (!taken.has(name.toLocaleLowerCase())) return name;
  }
}
