import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import { usePane } from "../pane";

const useStyles = makeStyles({
  open: { minWidth: 0, padding: "2px 4px", marginInlineStart: "-4px", fontWeight: tokens.fontWeightRegular },
  form: {
    margin: "4px 0 6px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  field: {
    width: "100%",
    boxSizing: "border-box",
    padding: "4px 8px",
    resize: "vertical",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    font: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginBlockStart: "8px" },
  note: {
    margin: "6px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface ReasonFormProps {
  /** What the button says: "Miễn điều kiện này…". */
  readonly action: string;
  /** The same in full, for screen readers. */
  readonly actionOf: string;
  readonly label: string;
  readonly onKeep: (reason: string) => void;
}

/** A decision of people: a button that unfolds in place and asks for the reason, without which nothing is kept. */
export function ReasonForm({ action, actionOf, label, onKeep }: ReasonFormProps): ReactElement {
  const { words } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const focusOn = (what: "button" | "textarea"): void => whole.current?.querySelector(what)?.focus();
  // Staff asked to write the reason: the keyboard goes there. On the first drawing nothing moves.
  useEffect(() => {
    if (open) whole.current?.querySelector("textarea")?.focus();
  }, [open]);

  const close = (): void => {
    setOpen(false);
    setMissing(false);
    focusOn("button");
  };
  const keep = (): void => {
    if (reason.trim() === "") {
      setMissing(true);
      focusOn("textarea");
      return;
    }
    close();
    onKeep(reason.trim());
  };
  return (
    <div ref={whole}>
      <Button
        size="small"
        appearance="transparent"
        className={styles.open}
        aria-label={actionOf}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {action}
      </Button>
      <div id={id} hidden={!open}>
        {open && (
          <div
            className={styles.form}
            onKeyDown={(event) => {
              if (event.key !== "Escape") return;
              // Esc gives up the reason, not the page.
              event.stopPropagation();
              close();
            }}
          >
            <Field
              label={label}
              required
              validationState={missing ? "error" : "none"}
              {...(missing ? { validationMessage: words.decide.reasonMissing } : {})}
            >
              {/* A field of our own: Fluent's Textarea is large for one use. */}
              {(field) => (
                <textarea
                  {...field}
                  className={styles.field}
                  value={reason}
                  rows={2}
                  onChange={({ target }) => setReason(target.value)}
                />
              )}
            </Field>
            <div className={styles.buttons}>
              <Button size="small" appearance="primary" onClick={keep}>
                {words.decide.keep}
              </Button>
              <Button size="small" onClick={close}>
                {words.decide.cancel}
              </Button>
            </div>
            <p className={styles.note}>{words.decide.keptWhere}</p>
          </div>
        )}
      </div>
    </div>
  );
}
