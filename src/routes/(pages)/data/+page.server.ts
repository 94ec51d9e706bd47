import { LANGUAGE } from '#language';
import { readDictionary } from '../../../../data/build/languages/dictionary';
import { PACKAGE_ZIP, zipPackage } from '../../../../data/build/package-zip';
import { readTables } from '../../../../data/build/read-tables';
import { describeTables } from '$lib/features/data-page/describe-tables';
import type { PageServerLoad } from './$types';

/** Reads the tables where they are edited: this runs at build time, never for a user. */
export const load: PageServerLoad = () => {
	const root = process.cwd();
	const { set } = readTables(root);
	const zip = { name: PACKAGE_ZIP, bytes: zipPackage(set, root).length };
	const words = LANGUAGE === 'en' ? undefined : readDictionary(root, LANGUAGE).dictionary;
	return { tableGroups: describeTables(set, words), zip };
};
