import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import type { Band, ClassScheme } from "../../../domain/classes/scheme";
import type { Review } from "../../../domain/review.types";
import { usePane } from "../../pane";
import { shownDecimal, shownShare, typedDecimal, typedShare, typedText } from "../../view/typed";
import type { Words } from "../../words";
import { wordsOf } from "../../words";
import { Choice } from "./Choice";
import { TypedInput } from "./TypedInput";
import { useSectionStyles } from "./useSectionStyles";
import type { SectionProps } from "./section";

/** Customary only: no document we know confirms these cut-offs, so nobody gets them unasked. */
const CUSTOMARY = ["90", "80", "65", "50"] as const;
const OFS: readonly ClassScheme["of"][] = ["points", "share"];

/** The bands of points that give a class, ≥ and > spelled out. */
export function ClassFields({
  draft,
  change,
  review,
}: SectionProps & { readonly review: Review }): ReactElement {
  const { words } = usePane();
  const styles = useSectionStyles();
  const { scheme } = draft;
  const set = (changed: Partial<ClassScheme>): void => {
    if (scheme !== null) change({ scheme: { ...scheme, ...changed } });
  };
  return (
    <fieldset className={styles.section}>
      <legend className={styles.legend}>{words.standing.classes}</legend>
      <div className={styles.fields}>
        {scheme === null ? (
          <p className={styles.note}>{words.standing.noClasses}</p>
        ) : (
          <Bands scheme={scheme} set={set} />
        )}
        {scheme !== null && isCustomary(scheme) && (
          <p className={styles.note}>{words.standing.customaryNote}</p>
        )}
        <div className={styles.buttons}>
          <Button size="small" onClick={() => change({ scheme: customary(words, review) })}>
            {words.standing.customary}
          </Button>
          {scheme === null ? (
            <Button size="small" onClick={() => change({ scheme: firstScheme(words) })}>
              {words.standing.ownScheme}
            </Button>
          ) : (
            <Button size="small" onClick={() => change({ scheme: null })}>
              {words.standing.dropClasses}
            </Button>
          )}
        </div>
      </div>
    </fieldset>
  );
}

interface BandsProps {
  readonly scheme: ClassScheme;
  readonly set: (changed: Partial<ClassScheme>) => void;
}

function Bands({ scheme, set }: BandsProps): ReactElement {
  const { words } = usePane();
  const { bands, of, lowest } = scheme;
  const setBand = (index: number, changed: Partial<Band>): void =>
    set({ bands: bands.map((band, at) => (at === index ? { ...band, ...changed } : band)) });
  const next: Band = { name: words.standing.newBand(bands.length + 1), from: "0", strict: false };
  return (
    <>
      <Choice
        label={words.standing.of}
        value={of}
        options={OFS.map((each) => [each, words.standing.ofs[each]] as const)}
        onChange={(chosen) => set(inUnits(scheme, chosen))}
      />
      {bands.map((band, index) => (
        <BandBox
          key={index}
          band={band}
          of={of}
          name={words.standing.band(index + 1)}
          onChange={(changed) => setBand(index, changed)}
          {...(bands.length > 1
            ? { onRemove: () => set({ bands: bands.filter((_, at) => at !== index) }) }
            : {})}
        />
      ))}
      <Button size="small" onClick={() => set({ bands: [...bands, next] })}>
        {words.standing.addBand}
      </Button>
      <TypedInput
        label={words.standing.lowest}
        value={lowest}
        wrong={words.standing.textWrong}
        onTyped={(typed) => {
          const name = typedText(typed);
          if (name !== null) set({ lowest: name });
          return name !== null;
        }}
      />
    </>
  );
}

interface BandBoxProps {
  readonly band: Band;
  readonly of: ClassScheme["of"];
  readonly name: string;
  readonly onChange: (changed: Partial<Band>) => void;
  readonly onRemove?: () => void;
}

function BandBox({ band, of, name, onChange, onRemove }: BandBoxProps): ReactElement {
  const { words, language } = usePane();
  const styles = useSectionStyles();
  const share = of === "share";
  return (
    <div role="group" aria-label={name} className={styles.band}>
      <TypedInput
        label={words.standing.bandName}
        value={band.name}
        wrong={words.standing.textWrong}
        onTyped={(typed) => {
          const called = typedText(typed);
          if (called !== null) onChange({ name: called });
          return called !== null;
        }}
      />
      <Choice
        label={words.standing.bandEdge}
        value={band.strict ? "above" : "from"}
        options={[
          ["from", words.standing.edges.from] as const,
          ["above", words.standing.edges.above] as const,
        ]}
        onChange={(edge) => onChange({ strict: edge === "above" })}
      />
      <TypedInput
        numeric
        label={words.standing.bandFrom(share)}
        value={share ? shownShare(band.from, language) : shownDecimal(band.from, language)}
        wrong={share ? words.standing.shareWrong : words.standing.numberWrong}
        onTyped={(typed) => {
          const from = share ? typedShare(typed) : typedDecimal(typed);
          if (from !== null) onChange({ from });
          return from !== null;
        }}
      />
      <Button
        className={styles.bandRemove}
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={words.standing.remove(band.name)}
        disabledFocusable={onRemove === undefined}
        onClick={onRemove}
      />
    </div>
  );
}

/** The same numbers seen the other way: 90 points, 90%. What is more than the whole stays the whole. */
function inUnits(scheme: ClassScheme, of: ClassScheme["of"]): Partial<ClassScheme> {
  if (of === scheme.of) return {};
  const turned = (from: string): string =>
    of === "points" ? shownShare(from, "en") : (typedShare(from) ?? "1");
  return { of, bands: scheme.bands.map((band) => ({ ...band, from: turned(band.from) })) };
}

/** The cut-offs are of a hundred: as points where nobody has more, else as shares of the most points. */
function customary({ standing }: Words, { candidates }: Review): ClassScheme {
  const names = standing.customaryClasses;
  const share = candidates.some((each) => each.standing.score?.gt(100) === true);
  return {
    name: { vi: wordsOf("vi").standing.customaryName, en: wordsOf("en").standing.customaryName },
    of: share ? "share" : "points",
    bands: CUSTOMARY.map((from, index) => ({
      name: names[index] ?? "",
      from: share ? (typedShare(from) ?? from) : from,
      strict: false,
    })),
    lowest: names[CUSTOMARY.length] ?? "",
  };
}

function isCustomary({ name }: ClassScheme): boolean {
  return name.vi === wordsOf("vi").standing.customaryName;
}

function firstScheme({ standing }: Words): ClassScheme {
  return {
    name: { vi: wordsOf("vi").standing.ownScheme, en: wordsOf("en").standing.ownScheme },
    of: "points",
    bands: [{ name: standing.newBand(1), from: "0", strict: false }],
    lowest: standing.newBand(2),
  };
}
