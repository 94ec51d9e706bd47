import { readArchives } from '../../../../../data/build/editions/edition-archive';
import type { PageServerLoad } from './$types';

/** The editions that are kept, newest first: this runs while the site is built. */
export const load: PageServerLoad = () => ({
	editions: readArchives(process.cwd())
		.map(({ edition }) => edition)
		.reverse()
});
