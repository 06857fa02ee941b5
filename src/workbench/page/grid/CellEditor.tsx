import { makeStyles } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type CSSProperties, type JSX, type KeyboardEvent } from "react";

const useStyles = makeStyles({
  editor: {
    position: "absolute",
    boxSizing: "border-box",
    border: "2px solid #107c41",
    outline: "none",
    padding: "0 2px",
    color: "#000000",
    backgroundColor: "#ffffff",
    zIndex: 2,
  },
});

export interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  readonly style: CSSProperties;
  onText(text: string): void;
  /** `key`: the key that ended it, which also says where the selection goes; "blur" when the focus went away. */
  onCommit(key: "Enter" | "Tab" | "blur"): void;
  onCancel(): void;
}

/** The box over a cell in which its content is typed. */
export function CellEditor({ label, text, style, onText, onCommit, onCancel }: CellEditorProps): JSX.Element {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const over = useRef(false);
  useLayoutEffect(() => {
    const element = input.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  const end = (done: () => void) => {
    if (over.current) return;
    over.current = true;
    done();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const { key } = event;
    if (event.nativeEvent.isComposing) return;
    if (key === "Enter" || key === "Tab") {
      event.preventDefault();
      end(() => {
        onCommit(key);
      });
    } else if (key === "Escape") end(onCancel);
  };
  return (
    <input
      ref={input}
      className={styles.editor}
      style={style}
      aria-label={label}
      data-testid="cell-editor"
      value={text}
      onChange={(event) => {
        onText(event.target.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        end(() => {
          onCommit("blur");
        });
      }}
    />
  );
}
