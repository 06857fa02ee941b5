import { live, type Live, type ObjectType } from "../../batch/object";
import { restyle, sharedChange, uniformStyle } from "../../edit/styles";
import type { RangeRef } from "../../range/rangeRef";
import type { HostSession } from "../../session";
import { colorOf } from "../colors";

/** What Excel says of cells without a fill. */
const NO_FILL = "#FFFFFF";

function setFill(range: RangeRef, fill: string | null, host: HostSession, location: string): void {
  restyle(
    host,
    range,
    sharedChange((style) => (style.fill === fill ? style : { ...style, fill })),
    location,
  );
}

export const rangeFillType: ObjectType<RangeRef> = {
  name: "RangeFill",
  properties: {
    Color: {
      get: (range) => uniformStyle(range, (style) => style.fill ?? NO_FILL),
      // An empty text clears the fill, as in Excel.
      set: (range, value, host) =>
        setFill(range, value === "" ? null : colorOf(value, "RangeFill.color"), host, "RangeFill.color"),
    },
  },
  methods: {
    Clear: (range, _args, host) => setFill(range, null, host, "RangeFill.clear"),
  },
};

export const fillOf = (range: RangeRef): Live => live(rangeFillType, range);
