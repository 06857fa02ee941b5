import { correctEn } from "./correct";
import { decideEn } from "./decide";
import { FIELD_NAMES_EN } from "./fields";
import { placesEn } from "./places";
import { rulesEn } from "./rules";
import { standingEn } from "./standing";
import type { Words } from "./vi";
import { viewsEn } from "./views";

const some = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** Every word of the pane in English; the compiler refuses a gap. */
export const en: Words = {
  product: "Bình Xét",
  fields: FIELD_NAMES_EN,
  titleHeldIn: (year) => `Title held in ${year}`,

  outcome: { met: "Met", notMet: "Not met", cannotTell: "Not enough data", waived: "Waived" },
  subject: { unit: "Units", person: "People" },
  counted: {
    tables: (n) => some(n, "table"),
    items: (n) => some(n, "entry", "entries"),
    units: (n) => some(n, "unit"),
    people: (n) => some(n, "person", "people"),
    mixed: (n) => `${some(n, "entry", "entries")} (people and collectives)`,
    blocs: (n) => some(n, "bloc"),
    lists: (n) => some(n, "list"),
    sheets: (n) => some(n, "sheet"),
    warnings: (n) => some(n, "note"),
  },

  header: {
    year: "Year",
    yearFromWorkbook: "auto",
    yearWrong: "A year has 4 digits, for example 2025.",
    packStatus: { inForce: "In force", expired: "Expired", draft: "Draft", unitsOwn: "The unit's own" },
    confirmedOn: (date) => `confirmed ${date.length > "05/2024".length ? "on" : "in"} ${date}`,
    settings: "Settings",
    warnings: "Notes on reading the workbook",
  },

  steps: { tables: "Tables found", check: "Check", ranking: "Ranking, targets", lists: "Lists" },
  stepState: {
    notYet: "not done yet",
    working: "working",
    done: "done",
    stale: "out of date",
    failed: "failed",
    nothing: "nothing found",
  },

  checking: {
    start: "Check",
    again: "Check again",
    cancel: "Cancel",
    intro:
      "Press “Check” to read the tables of this workbook and compare each unit and person with the criteria. The unit's workbook stays as it is.",
    reading: "Reading the workbook…",
    judging: "Comparing with the criteria…",
    cancelled: "Cancelled. The workbook has not changed.",
    first: "Press “Check” in step 2 first.",
    noOne: "The tables were read, but no row is a unit or a person.",
    done: (total, met, notMet, cannotTell) =>
      `${some(total, "entry", "entries")} checked: ${met} meet the criteria, ${notMet} do not, ${cannotTell} lack data.`,
    search: "Find a name or unit",
    all: "All",
    everyone: "Units and people",
    whom: "Show",
    more: (n) => `Show ${n} more`,
    left: (n) => `${n} left`,
    shown: (n) => `Showing ${some(n, "entry", "entries")}.`,
    noneMatch: "Nothing matches.",
    clearFilters: "Clear filters",
  },

  tables: {
    rows: (first, last) => (first === last ? `row ${first}` : `rows ${first}–${last}`),
    header: "Header rows",
    columns: (n) => some(n, "column"),
    columnsTitle: "Columns recognised",
    unknownColumns: (labels) => `Not used: ${labels}`,
    skippedRows: (n) => `${some(n, "row")} skipped`,
    skipWhy: {
      section: "group heading",
      numbering: "column numbers",
      total: "totals",
      blank: "blank",
      signature: "signatures",
      note: "note",
      example: "example row",
    },
    skippedSheets: "Sheets not read",
    readHidden: (name) => `Read ${name} too`,
    hiddenRead: "Hidden sheets read too",
    stopReading: (name) => `Stop reading ${name}`,
    sheetWhy: { hidden: "hidden", ours: "made by Bình Xét", empty: "empty" },
  },

  correct: correctEn,
  decide: decideEn,
  rules: rulesEn,
  places: placesEn,
  standing: standingEn,
  views: viewsEn,

  blanks: {
    question: {
      discipline: (label, n) =>
        `Column “${label}” has ${some(n, "empty cell")}. Does an empty cell mean that nobody was disciplined?`,
      initiative: (label, n) =>
        `Column “${label}” has ${some(n, "empty cell")}. Does an empty cell mean that there is no initiative?`,
      history: (label, n) =>
        `The columns of earlier years (“${label}”…) have ${some(n, "empty cell")}. Does an empty cell mean no title that year?`,
    },
    yes: "Yes",
    unsure: "Not sure",
    answered: {
      discipline: (label) => `Empty cells of “${label}”: nobody was disciplined.`,
      initiative: (label) => `Empty cells of “${label}”: no initiative.`,
      history: (label) => `Empty cells of earlier years (“${label}”…): no title.`,
    },
    change: "Change",
    columns: {
      discipline: "Empty cells of discipline",
      initiative: "Empty cells of initiatives",
      history: "Empty cells of earlier years",
    },
    meanings: {
      discipline: { unknown: "Not known", none: "Nobody was disciplined" },
      initiative: { unknown: "Not known", none: "No initiative" },
      history: { unknown: "Not known", none: "No title that year" },
    },
  },

  why: {
    points: (score) => `${score} points`,
    rank: (rank) => `rank ${rank}`,
    tied: "tied",
    unranked: "not ranked",
    allMet: (n, title) => `meets ${n}/${n} criteria of ${title}`,
    notMet: (title, why) => `Not ${title}: ${why}`,
    cannotTell: (title, why) => `Not enough data for ${title}: ${why}`,
    excluded: (title, note) => `Not proposed for ${title}: ${note}`,
    disciplined: (actual) => `disciplined (${actual})`,
    needed: (actual, required) => `${actual} (needs ${required})`,
  },

  ranking: {
    noScores: "No column of points could be read, so nobody is ranked.",
    noBloc: "No bloc given",
    unranked: "Not ranked",
    rankOf: (rank, of) => `rank ${rank}/${of}`,
  },

  candidate: {
    back: "Back",
    proposed: "Proposed for",
    notProposed: "Not proposed for any title",
    inBloc: (bloc) => `in ${bloc}`,
    required: "Required",
    actual: "Actual",
    basis: "Basis",
    cells: "Cells",
    goTo: "Go to cell",
    council: "For the council to judge",
    higherProposed: "A higher title is proposed",
    titleVerdict: { met: "Criteria met", notMet: "Not met", cannotTell: "Not enough data" },
    opened: (name) => `Showing ${name}.`,
  },

  lists: {
    make: "Make lists",
    again: "Make lists again",
    intro:
      "Press “Make lists” to write the nomination lists to sheets of their own in this workbook. The unit's sheets stay as they are; each run replaces the sheets of the run before.",
    nobody: "No unit or person meets the criteria of a title yet.",
    working: "Writing the lists into the workbook…",
    decidedBy: (body) => `Decided by: ${body}`,
    undecided: "Decided by: not known",
    written: "Written to the workbook",
    old: "These sheets come from an earlier check.",
    done: (n) => `${some(n, "sheet")} written.`,
    nothingToWrite: "There is nothing to list yet.",
    rowsListed: (n) => some(n, "entry", "entries"),
  },

  messages: {
    stale: "The workbook has changed since it was checked.",
    retry: "Try again",
    close: "Close",
    region: "Messages",
  },

  warnings: {
    title: "Notes on reading the workbook",
    none: "There are no notes.",
    cells: (n) => `and ${some(n, "more cell")}`,
  },

  settings: {
    title: "Settings",
    language: "Language",
    languages: { vi: "Tiếng Việt", en: "English" },
    theme: "Background",
    themes: { auto: "As in Excel", light: "Light", dark: "Dark" },
    criteria: "Criteria",
    criteriaAuto: "By the review year",
    inForceFrom: (date) => `In force from ${date}`,
    inForceBetween: (from, to) => `In force from ${from} to ${to}`,
    blanks: "Empty cells",
    decidedBy: "Who decides",
    decidedByHint: "Written at the head of each list. Leave empty if not known.",
    keyboard: "Keyboard",
    keyboardHelp:
      "Tab: next item. Arrows: up and down a list. Enter: open. Esc: back. F6 or Ctrl+F6: between the sheet and this pane.",
    version: (version) => `Bình Xét ${version}`,
    privacy: "Everything is done on this machine; nothing is sent anywhere.",
    kept: "Settings are kept in the workbook.",
  },
};
