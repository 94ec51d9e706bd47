import { m } from '#messages';
import { loadWithRetry } from '../../core/site/load-with-retry';

/** @throws Error with a message if a library that writes files does not load */
export const loadWriter = <Library>(load: () => Promise<Library>): Promise<Library> =>
	loadWithRetry(load).catch((cause: unknown) => {
		throw new Error(m.loading_no_writer(), { cause });
	});
