/**
 * Which files of a site are for programs: figures by country and year, series, tables of charts,
 * catalogue, feed and sitemap. `src/lib/features/programs/addresses.ts` lists them all, and its test
 * compares the two. They are at the top of the site, once for all languages.
 */

/** Folders of years, with the pages of countries beside the files of figures. */
const YEAR = '(200[5-9]|201\\d|202[0-3])';
const TABLES = 'relation|alignment|outcomes|compare|chinese-side';

/** Files with figures, which no page requests and no visit offline needs. @param {string} file without a leading slash */
export const isProgramFile = (file) => PROGRAM_FILE.test(file);
const PROGRAM_FILE = new RegExp(
	`^(${YEAR}/[a-z-]+\\.(csv|json)|series/[^/]+\\.(csv|json)|(${TABLES})\\.csv` +
		'|data/(catalog\\.jsonld|editions\\.atom|changes\\.json)|sitemap\\.xml|robots\\.txt)$'
);

/** Paths that scripts of any site may read: a year's folder has pages too, which are as public. */
export const OPEN_PATHS = `/(${YEAR}|series)/.|/(${TABLES})\\.csv$`;

export const ROBOTS = 'robots.txt';

/** The line of robots.txt that names the sitemap. */
const SITEMAP_LINE = /\nSitemap: .*\n/;

/** Without the sitemap, whose addresses would be of one computer only. @param {string} robots */
export const withoutSitemap = (robots) => robots.replace(SITEMAP_LINE, '');
