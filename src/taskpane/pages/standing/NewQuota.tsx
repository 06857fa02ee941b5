import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { classNames } from "../../../domain/classes";
import type { TitleId } from "../../../domain/criteria/title";
import { TITLES } from "../../../domain/criteria/titles";
import type { Quota, QuotaBase, Rounding } from "../../../domain/quotas/quota";
import type { Review } from "../../../domain/review.types";
import type { StandingSettings } from "../../../domain/settings";
import { usePane } from "../../pane";
import { typedCount, typedShare } from "../../view/typed";
import { Choice } from "./Choice";
import { ROUNDINGS } from "./PointsFields";
import { baseText } from "./QuotaFields";
import { useSectionStyles } from "./useSectionStyles";

const PERS: readonly Quota["per"][] = ["bloc", "unit", "workbook"];
const AMOUNTS: readonly Quota["amount"]["kind"][] = ["number", "share"];

interface NewQuotaProps {
  readonly draft: StandingSettings;
  readonly review: Review;
  readonly onAdd: (quota: Omit<Quota, "id">) => void;
}

/** One more quota: of what, how much, out of what, in each of which place. */
export function NewQuota({ draft, review, onAdd }: NewQuotaProps): ReactElement {
  const { words } = usePane();
  const styles = useSectionStyles();
  const { standing } = words;
  const whats = whatsFor(review, draft);
  const bases = basesFor(review, draft);
  const [what, setWhat] = useState("0");
  const [amount, setAmount] = useState<Quota["amount"]["kind"]>("number");
  const [per, setPer] = useState<Quota["per"]>("bloc");
  const [base, setBase] = useState("0");
  const [rounding, setRounding] = useState<Rounding>("down");
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState(false);
  const add = (): void => {
    const of = whats[Number(what)];
    const much = amountOf();
    setRefused(much === null);
    if (of === undefined || much === null) return;
    setTyped("");
    onAdd({ what: of, amount: much, per });
  };
  const wrong = amount === "number" ? standing.countWrong : standing.shareWrong;
  return (
    <div role="group" aria-label={standing.addQuota} className={styles.box}>
      <Choice
        label={standing.what}
        value={what}
        options={whats.map((each, at) => [String(at), whatText(each)] as const)}
        onChange={setWhat}
      />
      <div className={styles.pair}>
        <Choice
          label={standing.amount}
          value={amount}
          options={AMOUNTS.map((each) => [each, standing.amounts[each]] as const)}
          onChange={setAmount}
        />
        <Field
          size="small"
          label={standing.value}
          validationState={refused ? "error" : "none"}
          {...(refused ? { validationMessage: wrong } : {})}
        >
          <Input
            size="small"
            inputMode="decimal"
            value={typed}
            onChange={(_, { value }) => setTyped(value)}
            onKeyDown={({ key }) => key === "Enter" && add()}
          />
        </Field>
      </div>
      {amount === "share" && (
        <div className={styles.pair}>
          <Choice
            label={standing.base}
            value={base}
            options={bases.map((each, at) => [String(at), baseText(each, draft.quotas, words)] as const)}
            onChange={setBase}
          />
          <Choice
            label={standing.roundingMode}
            value={rounding}
            options={ROUNDINGS.map((each) => [each, standing.modes[each]] as const)}
            onChange={setRounding}
          />
        </div>
      )}
      <Choice
        label={standing.per}
        value={per}
        options={PERS.map((each) => [each, standing.pers[each]] as const)}
        onChange={setPer}
      />
      <Button size="small" onClick={add}>
        {standing.addQuota}
      </Button>
    </div>
  );

  function amountOf(): Quota["amount"] | null {
    if (amount === "number") {
      const value = typedCount(typed);
      return value === null ? null : { kind: "number", value };
    }
    const [value, of] = [typedShare(typed), bases[Number(base)]];
    return value === null || of === undefined ? null : { kind: "share", value, of, rounding };
  }

  function whatText(each: Quota["what"]): string {
    return each.kind === "title" ? TITLES[each.title].short : standing.classWhat(each.className);
  }
}

function titlesOf({ pack }: Review): readonly TitleId[] {
  return [...pack.ladder.unit, ...pack.ladder.person];
}

/** Yearly titles of the criteria, and the classes but the lowest: "the lowest or better" would limit everybody. */
function whatsFor(review: Review, { scheme }: StandingSettings): readonly Quota["what"][] {
  const classes = scheme === null ? [] : classNames(scheme).slice(0, -1);
  return [
    ...titlesOf(review).map((title) => ({ kind: "title", title }) as const),
    ...classes.map((className) => ({ kind: "class", className }) as const),
  ];
}

function basesFor(review: Review, { quotas }: StandingSettings): readonly QuotaBase[] {
  return [
    { kind: "units" },
    { kind: "people" },
    { kind: "strength" },
    ...titlesOf(review).map((title) => ({ kind: "holders", titles: [title] }) as const),
    ...quotas.map(({ id }) => ({ kind: "quota", id }) as const),
  ];
}
