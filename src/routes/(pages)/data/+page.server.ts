import { readTables } from '../../../../data/build/read-tables';
import { describeTables } from './describe-tables';
import type { PageServerLoad } from './$types';

/** Reads the tables where they are edited: this runs while the site is built, never for a reader. */
export const load: PageServerLoad = () => ({
	tableGroups: describeTables(readTables(process.cwd()).set)
});
