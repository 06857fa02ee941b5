import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { Header } from "./parts/Header";
import { MessageArea } from "./parts/MessageArea";
import { OpenPage } from "./pages/OpenPage";
import { PaneContext } from "./pane";
import type { Jobs } from "./state/jobs";
import { pageBelow, type Page } from "./state/state";
import type { Store } from "./state/store";
import { CheckStep } from "./steps/CheckStep";
import { ListsStep } from "./steps/ListsStep";
import { RankingStep } from "./steps/RankingStep";
import { TablesStep } from "./steps/TablesStep";
import { DARK, LIGHT, useDark } from "./theme";
import { wordsOf } from "./words";

const useStyles = makeStyles({
  pane: {
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  content: {
    flex: "1 0 auto",
    // A long choice must not make its field wider than the pane.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Select__select": { minWidth: 0, textOverflow: "ellipsis" },
  },
});

interface AppProps {
  readonly store: Store;
  readonly jobs: Jobs;
  /** Office's theme; null where Office does not say. */
  readonly officeIsDark: boolean | null;
}

/** The whole pane: header, steps, the page over them if one is open, and the message area. */
export function App({ store, jobs, officeIsDark }: AppProps): ReactElement {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { language, theme } = state.settings;
  const words = wordsOf(language);
  const dark = useDark(theme, officeIsDark);
  const pane = useMemo(
    () => ({ state, dispatch: store.dispatch, jobs, words, language }),
    [state, store, jobs, words, language],
  );
  const onSteps = state.page.kind === "steps";
  useWayBack(state.page);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || onSteps) return;
    // On the steps Esc is left to Office, which then gives the keyboard back to the sheet.
    event.stopPropagation();
    store.dispatch({ kind: "pageOpened", page: pageBelow(state.page) });
  };

  return (
    <FluentProvider theme={dark ? DARK : LIGHT}>
      <PaneContext value={pane}>
        <div className={styles.pane} onKeyDown={onKeyDown}>
          <div className={styles.content}>
            {/* The steps stay in place under a page, so that what was unfolded is still so on the way back. */}
            <div hidden={!onSteps}>
              <Header />
              <main>
                <TablesStep />
                <CheckStep />
                <RankingStep />
                <ListsStep />
              </main>
            </div>
            {!onSteps && <OpenPage />}
          </div>
          <MessageArea />
        </div>
      </PaneContext>
    </FluentProvider>
  );
}

/** Opens each page at its top; on the way back, the focus returns to what opened the page and brings it into view. */
function useWayBack(page: Page): void {
  const last = useRef(page);
  useLayoutEffect(() => {
    const left = last.current;
    last.current = page;
    if (left === page) return;
    if (left.kind !== "steps" && pageBelow(left).kind === page.kind)
      document.getElementById(left.from)?.focus();
    else if (page.kind !== "steps") window.scrollTo(0, 0);
  }, [page]);
}
