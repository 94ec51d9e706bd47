import { readArchives } from '../../../../../data/build/editions/edition-archive';
import type { PageServerLoad } from './$types';

/** The stored editions, newest first: this runs at build time. */
export const load: PageServerLoad = () => ({
	editions: readArchives(process.cwd())
		.map(({ edition }) => edition)
		.reverse()
});
