import { makeStyles } from "@fluentui/react-components";
import { useCallback, useMemo, useState, type JSX } from "react";
import { cellAddress } from "../../../domain/grid/address";
import type { CellRange } from "../../../domain/grid/grid";
import { parseArea } from "../../host/range/rangeRef";
import type { HostSession } from "../../host/session";
import type { Sheet } from "../../model/sheet";
import { activate, clear, followLink, goTo, select, setCellEditing, type } from "../session/userActions";
import { useRevision } from "../session/useSession";
import type { Word } from "../words";
import { CellEditor } from "./CellEditor";
import { Charts } from "./Charts";
import { editedText } from "./content";
import { canvasMeasure } from "./fit";
import { FormulaBar } from "./FormulaBar";
import { Grid } from "./Grid";
import { rectOf, wholeCell, type SheetLayout } from "./layout";
import { textLook } from "./look";
import { moved, type Place } from "./move";
import { SheetTabs } from "./SheetTabs";
import { cornerOf, type GridWindow } from "./window";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
});
const FIRST_CELL: CellRange = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };

export interface SheetViewProps {
  readonly session: HostSession;
  say(word: Word): string;
  /** Something the user tried was refused, for example on a protected sheet. */
  onError(error: unknown): void;
}

interface Editing extends Place {
  readonly sheet: Sheet;
  readonly before: string;
  readonly text: string;
}

/** The active sheet with name box, formula bar and tabs. */
export function SheetView({ session, say, onError }: SheetViewProps): JSX.Element | null {
  const styles = useStyles();
  const revision = useRevision(session);
  const measure = useMemo(() => canvasMeasure(), []);
  const [editing, setEditing] = useState<Editing | null>(null);
  const { workbook } = session;
  const sheet =
    workbook.sheetById(workbook.activeSheetId) ?? workbook.sheets.find((one) => one.visibility === "Visible");
  const selected = workbook.selection;
  const selection = useMemo(() => parseArea(selected) ?? FIRST_CELL, [selected]);
  const attempt = useCallback(
    (action: () => void) => {
      try {
        action();
      } catch (error) {
        onError(error);
      }
    },
    [onError],
  );
  if (sheet === undefined) return null;
  const { firstRow: row, firstColumn: column } = selection;
  const content = editedText(sheet.cell(row, column), workbook);

  const edit = (text: string | null) => {
    setCellEditing(session, true);
    setEditing({ sheet, row, column, before: content, text: text ?? content });
  };
  const stop = () => {
    setCellEditing(session, false);
    setEditing(null);
  };
  const commit = (layout: SheetLayout, key: "Enter" | "Tab" | "blur") => {
    if (editing === null) return;
    stop();
    const { before, text } = editing;
    attempt(() => {
      if (text !== before) type(session, editing.sheet, editing.row, editing.column, text);
      const next = key === "blur" ? null : moved(sheet, layout, editing, { key, ctrl: false, page: 1 });
      if (next !== null) select(session, sheet, wholeCell(layout, next.row, next.column));
    });
    if (key !== "blur") document.querySelector<HTMLElement>("[data-testid=grid]")?.focus();
  };
  const editor = (layout: SheetLayout, view: GridWindow) => {
    if (editing === null || editing.sheet !== sheet) return null;
    const corner = cornerOf(layout, view, editing);
    const { width, height } = rectOf(layout, wholeCell(layout, editing.row, editing.column));
    const style = sheet.styleAt(editing.row, editing.column);
    const { fontFamily, fontSize, fontWeight, textAlign } = textLook(
      sheet.cell(editing.row, editing.column)?.content ?? null,
      style,
    );
    return (
      <CellEditor
        label={cellAddress(editing.row, editing.column)}
        text={editing.text}
        style={{
          left: corner.x - 1,
          top: corner.y - 1,
          width: Math.max(width + 1, measure(editing.text, style) + 16),
          height: height + 1,
          ...{ fontFamily, fontSize, fontWeight, textAlign },
        }}
        onText={(text) => {
          setEditing({ ...editing, text });
        }}
        onCommit={(key) => {
          commit(layout, key);
        }}
        onCancel={() => {
          stop();
          document.querySelector<HTMLElement>("[data-testid=grid]")?.focus();
        }}
      />
    );
  };
  return (
    <div className={styles.view}>
      <FormulaBar
        address={cellAddress(row, column)}
        content={content}
        say={say}
        onGoTo={(address) => goTo(session, address)}
        onEnter={(text) => {
          if (text !== content) {
            attempt(() => {
              type(session, sheet, row, column, text);
            });
          }
        }}
      />
      <Grid
        sheet={sheet}
        label={sheet.name}
        date1904={workbook.date1904}
        drawings={(layout) => <Charts sheet={sheet} workbook={workbook} layout={layout} />}
        revision={revision}
        selection={selection}
        measure={measure}
        onSelect={(range) => {
          select(session, sheet, range);
        }}
        onEdit={edit}
        onClear={() => {
          attempt(() => {
            clear(session, sheet, selection);
          });
        }}
        onFollowLink={(place) => {
          followLink(session, sheet, place.row, place.column);
        }}
        over={editor}
      />
      <SheetTabs
        label={say("sheetTabs")}
        sheets={workbook.sheets}
        activeId={sheet.id}
        onActivate={(one) => {
          activate(session, one);
        }}
      />
    </div>
  );
}
