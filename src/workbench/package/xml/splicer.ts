interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Collects replacements of stretches of one text; all that lies between them is copied as it is. */
export class Splicer {
  private readonly splices: Splice[] = [];

  constructor(private readonly text: string) {}

  get changed(): boolean {
    return this.splices.length > 0;
  }

  replace(start: number, end: number, text: string): void {
    if (this.text.slice(start, end) !== text) this.splices.push({ start, end, text });
  }

  /** Insertions at one place come out in the order they were made. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** @throws RangeError where two replacements overlap: that would be a mistake of ours. */
  result(): string {
    const pieces: string[] = [];
    let done = 0;
    for (const { start, end, text } of this.inOrder()) {
      if (start < done) throw new RangeError("overlapping changes to one part");
      pieces.push(this.text.slice(done, start), text);
      done = end;
    }
    pieces.push(this.text.slice(done));
    return pieces.join("");
  }

  private inOrder(): Splice[] {
    return [...this.splices].sort((a, b) => a.start - b.start || a.end - b.end);
  }
}
