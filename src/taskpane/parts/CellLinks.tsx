import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useState, type ReactElement } from "react";
import { usePane } from "../pane";
import { shownAddress } from "../view/format";
import { Hidden } from "./Hidden";

/** A finding over a whole column may rest on hundreds of cells. */
const AT_ONCE = 6;

const useStyles = makeStyles({
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** A link that selects one cell or range in Excel; `address` is "'Chấm điểm'!M11". */
export function CellLink({
  address,
  text,
}: {
  readonly address: string;
  readonly text?: string;
}): ReactElement {
  const { jobs, words } = usePane();
  return (
    <Link as="button" className={useStyles().link} onClick={() => void jobs.select(address)}>
      <Hidden>{words.candidate.goTo}</Hidden>
      {text ?? shownAddress(address)}
    </Link>
  );
}

/** Links to cells in one line of text; the rest unfolds on demand. */
export function CellLinks({ addresses }: { readonly addresses: readonly string[] }): ReactElement {
  const { words } = usePane();
  const [all, setAll] = useState(false);
  const styles = useStyles();
  const shown = all ? addresses : addresses.slice(0, AT_ONCE);
  const rest = addresses.length - shown.length;
  return (
    <>
      {shown.map((address, index) => (
        <Fragment key={address}>
          {index > 0 && ", "}
          <CellLink address={address} />
        </Fragment>
      ))}
      {rest > 0 && (
        <>
          {", "}
          <Link as="button" className={styles.link} onClick={() => setAll(true)}>
            {words.warnings.cells(rest)}
          </Link>
        </>
      )}
    </>
  );
}
