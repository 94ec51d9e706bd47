/**
 * `node scripts/compile-components.mjs`: compiles every component before the pages are built. It needs
 * no tables, so it runs beside what builds them; see `compiled-once.mjs`.
 */
import { resolve } from 'node:path';
import { resolveConfig } from 'vite';
import { compileAhead, COMPONENT_COMPILER } from './compiled-once.mjs';
import { listFilesBelow } from './offline-list.mjs';

const { plugins } = await resolveConfig({ logLevel: 'error' }, 'build', 'production', 'production');
const compiler = plugins.find(({ name }) => name === COMPONENT_COMPILER);
if (!compiler) throw new Error(`Vite has no plugin ${COMPONENT_COMPILER}`);
const components = listFilesBelow('src').filter((file) => file.endsWith('.svelte'));
await compileAhead(
	compiler,
	components.map((file) => resolve('src', file))
);
