import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { RibbonButton, RibbonGroup } from "./manifest";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  group: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    paddingRight: tokens.spacingHorizontalM,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
  button: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    minWidth: "64px",
    padding: "4px 6px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    cursor: "pointer",
    "& img": { width: "32px", height: "32px" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":disabled": { opacity: 0.4, cursor: "default" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  label: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3, lineHeight: "14px" },
});

export interface RibbonProps {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
  /** Ids of buttons the add-in switched off. */
  readonly disabled: ReadonlySet<string>;
  onPress(button: RibbonButton): void;
}

/** The add-in's groups as they stand on Excel's ribbon. */
export function Ribbon({ label, groups, disabled, onPress }: RibbonProps): JSX.Element {
  const styles = useStyles();
  return (
    <div role="toolbar" aria-label={label} className={styles.strip}>
      {groups.map((group) => (
        <div key={group.id} role="group" aria-label={group.label} className={styles.group}>
          <div className={styles.buttons}>
            {group.buttons.map((button) => (
              <button
                key={button.id}
                type="button"
                title={button.tip}
                className={styles.button}
                disabled={disabled.has(button.id)}
                onClick={() => {
                  onPress(button);
                }}
              >
                <img src={button.icon} alt="" />
                {button.label}
              </button>
            ))}
          </div>
          <span aria-hidden className={styles.label}>
            {group.label}
          </span>
        </div>
      ))}
    </div>
  );
}
