import type { FontStyle } from "../../../model/style";
import { live, type Live, type ObjectType, type Property } from "../../batch/object";
import type { Json } from "../../batch/wire";
import { restyle, sharedChange, uniformStyle } from "../../edit/styles";
import type { RangeRef } from "../../range/rangeRef";
import { booleanOf, numberOf, oneOf, textOf } from "../arguments";
import { colorOf } from "../colors";
import { invalidArgument } from "../../batch/error";

type Reader<K extends keyof FontStyle> = (value: Json, location: string) => FontStyle[K];

/** One member of the font, the same for the whole range or null. */
function member<K extends keyof FontStyle>(key: K, read: Reader<K>): Property<RangeRef> {
  const location = `RangeFont.${key}`;
  return {
    get: (range) => uniformStyle(range, (style) => style.font[key]) as Json,
    set: (range, value, host) => {
      const wanted = read(value, location);
      const change = sharedChange((style) =>
        style.font[key] === wanted ? style : { ...style, font: { ...style.font, [key]: wanted } },
      );
      restyle(host, range, change, location);
    },
  };
}

function sizeOf(value: Json, location: string): number {
  const size = numberOf(value, location);
  // Excel's limits for the size of a font.
  if (size < 1 || size > 409) throw invalidArgument(location, `${size} points`);
  return size;
}

export const rangeFontType: ObjectType<RangeRef> = {
  name: "RangeFont",
  properties: {
    Name: member("name", textOf),
    Size: member("size", sizeOf),
    Bold: member("bold", booleanOf),
    Italic: member("italic", booleanOf),
    Underline: member("underline", (value, location) => oneOf(["None", "Single", "Double"], value, location)),
    Strikethrough: member("strikethrough", booleanOf),
    Color: member("color", colorOf),
  },
};

export const fontOf = (range: RangeRef): Live => live(rangeFontType, range);
