import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type JSX } from "react";
import type { Sheet } from "../../model/sheet";

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    overflowX: "auto",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { width: "max-content" },
});

export interface SheetTabsProps {
  readonly label: string;
  readonly sheets: readonly Sheet[];
  readonly activeId: string;
  onActivate(sheet: Sheet): void;
}

/** The tabs of the visible sheets. */
export function SheetTabs({ label, sheets, activeId, onActivate }: SheetTabsProps): JSX.Element {
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = strip.current?.querySelector("[aria-selected=true]");
    tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [activeId]);
  return (
    <div ref={strip} className={styles.strip}>
      <TabList
        className={styles.list}
        size="small"
        aria-label={label}
        selectedValue={activeId}
        onTabSelect={(_event, data) => {
          const sheet = sheets.find((each) => each.id === data.value);
          if (sheet !== undefined) onActivate(sheet);
        }}
      >
        {sheets
          .filter((sheet) => sheet.visibility === "Visible")
          .map((sheet) => (
            <Tab key={sheet.id} value={sheet.id}>
              {sheet.name}
            </Tab>
          ))}
      </TabList>
    </div>
  );
}
