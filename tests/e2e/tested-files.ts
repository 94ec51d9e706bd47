/** The sites that the browser tests open. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** English, and the other languages that `npm test` added. */
export const SITE = '.cache/site';
/** The same pages, assembled for a subfolder of a host. */
export const BASE_PATH_SITE = '.cache/site-atlas';
/** What `npm run build` made. */
export const RELEASE = 'build';

/** The copy that `npm run test:release` builds; `BUILD_DIR=.cache/build-portable npm run build:portable` too. */
export const PORTABLE_FILE = '.cache/build-portable/soft-power-atlas.html';

/** Its file: URL. */
export const portableUrl = pathToFileURL(resolve(PORTABLE_FILE)).href;
