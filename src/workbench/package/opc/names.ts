/** The form in which part names are compared: without leading slash, without regard to case (ECMA-376 part 2, 6.2.2.3). */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** The part that keeps a part's relationships; "" stands for the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The part a relationship's target names, seen from the part it starts at: "../drawings/drawing1.xml". */
export function resolveTarget(source: string, target: string): string {
  const path = target.startsWith("/")
    ? target.slice(1)
    : source.slice(0, source.lastIndexOf("/") + 1) + target;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** How `source` names `part` in a relationship: "worksheets/sheet1.xml", "../customProperty1.bin". */
export function relativeTarget(source: string, part: string): string {
  const from = source.split("/").slice(0, -1);
  const to = part.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return "../".repeat(from.length - shared) + to.slice(shared).join("/");
}
