import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type JSX, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import type { Word } from "../words";

/** Excel's own limits for a task pane, in pixels. */
const WIDTH = { least: 320, most: 700, step: 10 };

const useStyles = makeStyles({
  edge: {
    width: "5px",
    flexShrink: 0,
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground4,
    ":hover": { backgroundColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { backgroundColor: tokens.colorStrokeFocus2, outline: "none" },
  },
  pane: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexShrink: 0,
    padding: `2px 4px 2px ${tokens.spacingHorizontalM}`,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface PaneProps {
  readonly title: string;
  readonly shown: boolean;
  readonly width: number;
  readonly children: ReactNode;
  say(word: Word): string;
  onWidth(width: number): void;
  onClose(): void;
}

/** The task pane beside the grid. Hidden it stays in the page: with a shared runtime the add-in goes on running. */
export function Pane({ title, shown, width, children, say, onWidth, onClose }: PaneProps): JSX.Element {
  const styles = useStyles();
  const grip = useRef({ x: 0, width });
  const set = (to: number) => {
    onWidth(Math.max(WIDTH.least, Math.min(WIDTH.most, Math.round(to))));
  };
  const onPointerDown = (event: PointerEvent) => {
    grip.current = { x: event.clientX, width };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    set(grip.current.width + grip.current.x - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") set(width + WIDTH.step);
    if (event.key === "ArrowRight") set(width - WIDTH.step);
  };
  const display = shown ? undefined : "none";
  return (
    <>
      <div
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={say("paneWidth")}
        aria-valuenow={width}
        aria-valuemin={WIDTH.least}
        aria-valuemax={WIDTH.most}
        className={styles.edge}
        style={{ display }}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onKeyDown={onKeyDown}
      />
      <aside className={styles.pane} style={{ width, display }} aria-label={title}>
        <div className={styles.title}>
          {title}
          <Button
            size="small"
            appearance="subtle"
            aria-label={say("closePane")}
            title={say("closePane")}
            onClick={onClose}
          >
            ✕
          </Button>
        </div>
        {children}
      </aside>
    </>
  );
}
