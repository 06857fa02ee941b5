import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { makeSamples } from "./generator";

/** Writes the sample workbooks into assets/samples: `node -r ./src/workbench/node/register.js test/samples/make.ts`. */
const folder = resolve(__dirname, "../../assets/samples");

makeSamples()
  .then((samples) => {
    for (const { fileName, bytes } of samples) {
      const file = join(folder, fileName);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
      console.log(`${fileName}: ${bytes.length} bytes`);
    }
  })
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
