import {
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useState, type JSX } from "react";
import { Bench } from "./Bench";
import type { Look } from "./look";
import { askServers, NoAddInServer, type BenchFacts } from "./session/bench";
import { speaker } from "./words";

const useStyles = makeStyles({
  page: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The whole page: waits for the two servers, then shows the bench. */
export function Workbench(): JSX.Element {
  const styles = useStyles();
  const [look, setLook] = useState<Look>({ language: "vi", dark: false, excel: "2021" });
  const [facts, setFacts] = useState<BenchFacts | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const say = speaker(look.language);
  useEffect(() => {
    askServers().then(setFacts, setFailure);
  }, []);
  return (
    <FluentProvider theme={look.dark ? webDarkTheme : webLightTheme} className={styles.page}>
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
    </FluentProvider>
  );
}
