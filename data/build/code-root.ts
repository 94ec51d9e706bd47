import { fileURLToPath } from 'node:url';

/** The repository of this code; tests check and write tables elsewhere. */
export const CODE_ROOT = fileURLToPath(new URL('../../', import.meta.url));
