import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The copy that `npm test` builds; `BUILD_DIR=.cache/build-portable npm run build:portable` too. */
export const PORTABLE_FILE = '.cache/build-portable/soft-power-atlas.html';

/** Its address on the disk. */
export const portableAddress = pathToFileURL(resolve(PORTABLE_FILE)).href;
