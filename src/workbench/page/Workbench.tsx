import {
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { useEffect, useState, type JSX } from "react";
import { Bench } from "./Bench";
import type { Look } from "./look";
import { askServers, NoAddInServer, type BenchFacts } from "./session/bench";
import { speaker } from "./words";

// Not a class: the provider's classes also stand on the layer of every tooltip, which would then cover the page.
const WHOLE = { height: "100%" };

/** Excel's green where Fluent would be blue. */
function green(color: string): Partial<Theme> {
  return {
    colorBrandStroke1: color,
    colorCompoundBrandStroke: color,
    colorCompoundBrandStrokeHover: color,
    colorCompoundBrandStrokePressed: color,
    colorNeutralForeground2BrandHover: color,
    colorNeutralForeground2BrandPressed: color,
  };
}
const LIGHT: Theme = { ...webLightTheme, ...green("#0f6b3a") };
const DARK: Theme = { ...webDarkTheme, ...green("#54b884") };

const useStyles = makeStyles({
  page: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The pane follows the system too: Excel on the web tells add-ins no theme (office-js issue 6134). */
function systemIsDark(): boolean {
  return window.matchMedia("(prefers-color-scheme: dark)").matches;
}

/** The whole page: waits for the two servers, then shows the bench. */
export function Workbench(): JSX.Element {
  const styles = useStyles();
  const [look, setLook] = useState<Look>(() => ({ language: "vi", dark: systemIsDark(), excel: "2021" }));
  const [facts, setFacts] = useState<BenchFacts | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const say = speaker(look.language);
  useEffect(() => {
    askServers().then(setFacts, setFailure);
  }, []);
  return (
    <FluentProvider theme={look.dark ? DARK : LIGHT} style={WHOLE}>
      <div className={styles.page}>
        {failure !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {failure instanceof NoAddInServer ? (
                <>
                  {say("noServer")} <a href={failure.address}>{failure.address}</a>
                </>
              ) : (
                `${say("unexpected")} ${String(failure)}`
              )}
            </MessageBarBody>
          </MessageBar>
        )}
        {facts === null && failure === null && <Spinner label={say("loading")} />}
        {facts !== null && <Bench facts={facts} look={look} onLook={setLook} />}
      </div>
    </FluentProvider>
  );
}
