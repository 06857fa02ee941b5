import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { TITLES } from "../../../domain/criteria/titles";
import { percentText } from "../../../domain/phrases/numbers";
import type { Quota, QuotaBase } from "../../../domain/quotas/quota";
import type { Review } from "../../../domain/review.types";
import { usePane, type Pane } from "../../pane";
import { quotaWhat } from "../../view/standing";
import { asShare } from "../../view/typed";
import { NewQuota } from "./NewQuota";
import { useSectionStyles } from "./useSectionStyles";
import type { SectionProps } from "./section";

/** The quotas staff set; none is anybody's default. */
export function QuotaFields({
  draft,
  change,
  review,
}: SectionProps & { readonly review: Review }): ReactElement {
  const pane = usePane();
  const { words } = pane;
  const styles = useSectionStyles();
  const { quotas } = draft;
  return (
    <fieldset className={styles.section}>
      <legend className={styles.legend}>{words.standing.quotas}</legend>
      <div className={styles.fields}>
        {quotas.length === 0 && <p className={styles.note}>{words.standing.noQuotas}</p>}
        {quotas.length > 0 && (
          <ul className={styles.list}>
            {quotas.map((quota) => {
              const text = quotaText(quota, quotas, pane);
              return (
                <li key={quota.id}>
                  <span className={styles.line}>
                    <span className={styles.text}>{text}</span>
                    <Button
                      size="small"
                      appearance="subtle"
                      icon={<Dismiss16Regular />}
                      aria-label={words.standing.remove(text)}
                      onClick={() => change({ quotas: without(quotas, quota.id) })}
                    />
                  </span>
                </li>
              );
            })}
          </ul>
        )}
        <NewQuota
          draft={draft}
          review={review}
          onAdd={(quota) => change({ quotas: [...quotas, { ...quota, id: freeId(quotas) }] })}
        />
      </div>
    </fieldset>
  );
}

/** Whoever was a share of the removed one goes with it: its base is gone. */
function without(quotas: readonly Quota[], id: string): readonly Quota[] {
  const left = quotas.filter((each) => each.id !== id);
  const orphan = left.find(
    ({ amount }) => amount.kind === "share" && amount.of.kind === "quota" && amount.of.id === id,
  );
  return orphan === undefined ? left : without(left, orphan.id);
}

function freeId(quotas: readonly Quota[]): string {
  const used = new Set(quotas.map(({ id }) => id));
  let number = quotas.length + 1;
  while (used.has(String(number))) number += 1;
  return String(number);
}

/** "ĐVQT: tối đa 20% số đơn vị, làm tròn xuống, mỗi khối, cụm". */
function quotaText(quota: Quota, quotas: readonly Quota[], { words, language }: Pane): string {
  const { standing } = words;
  const { amount, per, what } = quota;
  const of = what.kind === "title" ? TITLES[what.title].short : standing.classWhat(what.className);
  const most =
    amount.kind === "number"
      ? standing.most(amount.value)
      : standing.mostShare(
          percentText(asShare(amount.value))[language],
          baseText(amount.of, quotas, words).toLocaleLowerCase("vi"),
          standing.modes[amount.rounding].toLocaleLowerCase("vi"),
        );
  return standing.quotaText(of, most, standing.perText[per]);
}

/** What a share is taken of, by name. */
export function baseText(base: QuotaBase, quotas: readonly Quota[], { standing }: Pane["words"]): string {
  switch (base.kind) {
    case "holders":
      return standing.holders(base.titles.map((title) => TITLES[title].short).join(", "));
    case "quota": {
      const other = quotas.find(({ id }) => id === base.id);
      return standing.ofQuota(other === undefined ? base.id : quotaWhat(other));
    }
    default:
      return standing.bases[base.kind];
  }
}
