import { ERRORS, BinhXetError, type ErrorCode } from "../../domain/errors";
import { readArgs } from "./args";
import { runReview } from "./run";

/** What the caller asked for wrongly; everything else is about a workbook. */
const WRONG_USE: readonly ErrorCode[] = ["wrongUse", "unknownCriteria", "criteriaInvalid", "outNotWritten"];

/** 2: wrong use. 3: a workbook could not be opened, or holds nothing to review. */
function exitStatus({ code }: BinhXetError): number {
  return WRONG_USE.includes(code) ? 2 : 3;
}

/** One line: what happened, to what, and what to do. */
function oneLine({ code, detail }: BinhXetError): string {
  const { what, todo } = ERRORS[code];
  return [detail.about === undefined ? null : `${detail.about}:`, what.vi, todo.vi].filter(Boolean).join(" ");
}

async function main(): Promise<void> {
  try {
    const lines = await runReview(readArgs(process.argv.slice(2)));
    process.stdout.write(lines);
  } catch (error) {
    if (!(error instanceof BinhXetError)) throw error;
    process.stderr.write(`${oneLine(error)}\n`);
    process.exitCode = exitStatus(error);
  }
}

void main();
