import type { Change } from "../../domain/corrections";
import { columnLetters } from "../../domain/grid/address";
import type { Words } from "../words";
import { fieldName } from "./tables";

/** What a correction did, in one sentence. */
export function doneText(change: Change, words: Words): string {
  const { done, kinds } = words.correct;
  switch (change.kind) {
    case "ignored":
      return change.ignored ? done.ignored : done.read;
    case "column": {
      const letters = columnLetters(change.column);
      return change.field === null
        ? done.columnBack(letters)
        : done.column(letters, fieldName(change.field, words));
    }
    case "row":
      return change.to === null ? done.rowBack(change.row) : done.row(change.row, kinds[change.to]);
    default:
      return done[change.kind];
  }
}
