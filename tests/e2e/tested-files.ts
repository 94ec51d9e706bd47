/** What the browser tests open. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** English, and what `npm test` added of the other languages. */
export const SITE = '.cache/site';
/** The same pages, assembled for a folder of a host. */
export const BASE_PATH_SITE = '.cache/site-atlas';
/** What `npm run build` made. */
export const RELEASE = 'build';

/** The copy that `npm run test:release` builds; `BUILD_DIR=.cache/build-portable npm run build:portable` too. */
export const PORTABLE_FILE = '.cache/build-portable/soft-power-atlas.html';

/** Its address on the disk. */
export const portableAddress = pathToFileURL(resolve(PORTABLE_FILE)).href;
