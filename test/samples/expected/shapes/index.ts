/** The right reading of the samples in `assets/samples/shapes`, by hand, one file each. */
import { EXCEL_DAMAGE } from "./excelDamage";
import { FILTERED_LIST } from "./filteredList";
import { GHOST_ROWS } from "./ghostRows";
import { MIXED_NOMINATIONS } from "./mixedNominations";
import type { Shape } from "./shape";
import { SPLIT_NAMES } from "./splitNames";
import { STACKED_TABLES } from "./stackedTables";
import { STATE_FORM } from "./stateForm";
import { TCVN3_ROSTER } from "./tcvn3Roster";
import { TWO_SPELLINGS } from "./twoSpellings";
import { VNI_SCORES } from "./vniScores";

export type { Shape } from "./shape";

export const SHAPES: readonly (readonly [shape: string, reading: Shape])[] = [
  ["a roster typed in TCVN3, with Unicode here and there", TCVN3_ROSTER],
  ["points of units typed in VNI", VNI_SCORES],
  ["people and collectives in one list", MIXED_NOMINATIONS],
  ["three tables under one another", STACKED_TABLES],
  ["names in two columns, decomposed Unicode, decimals as text", SPLIT_NAMES],
  ["a printed form with more lines than people", STATE_FORM],
  ["formulas waiting below the last entry, hidden code lists, a guide", GHOST_ROWS],
  ["a filtered list with hidden rows and columns", FILTERED_LIST],
  ["cells that Excel took for dates and numbers", EXCEL_DAMAGE],
  ["units written in two ways, namesakes, short forms of two meanings", TWO_SPELLINGS],
];
