import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { FOLDER_LANGUAGES } from '../../scripts/messages/languages.mjs';
import { followBar, waitForStart } from './atlas-page';
import { expect, test } from './fixtures';
import { RELEASE } from './tested-files';

const build = resolve(RELEASE);
const pages = readdirSync(build, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html'))
	.map((file) => ({ file, html: readFileSync(join(build, file), 'utf8') }));
/** An indexed page has an image; the others have noindex or are no pages. */
const shown = pages.filter(
	({ file, html }) =>
		!/(^|\/)(404|offline)\.html$/.test(file) && !html.includes('content="noindex"')
);
const readContent = (html: string, name: string) =>
	new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';

const NAMES = [
	'description',
	'og:title',
	'og:description',
	'og:site_name',
	'og:type',
	'og:url',
	'og:image:alt',
	'twitter:card',
	'twitter:image:alt'
];

/** Of languages: `ru/`. */
const FOLDERS = FOLDER_LANGUAGES.map((language) => `${language}/`).join('|');
const DATASET = new RegExp(`^(${FOLDERS})?(index|data|[a-z]+stan|\\d{4}(/.*)?)\\.html$`);

test('every page has its own picture of 1200 by 630', async () => {
	test.setTimeout(120_000);
	expect(shown.length).toBeGreaterThan(150);
	const site = new URL(readContent(readFileSync(join(build, 'index.html'), 'utf8'), 'og:url'))
		.origin;
	const images = shown.map(({ file, html }) => {
		const image = readContent(html, 'og:image');
		expect(image, file).toBe(
			file.replace(
				new RegExp(`^(${FOLDERS})?(.*)\\.html$`),
				(_, folder = '', page) => `${site}/${folder}previews/${page}.png`
			)
		);
		return new URL(image).pathname;
	});
	expect(new Set(images).size).toBe(images.length);
	for (const image of images) {
		const file = join(build, image);
		expect(existsSync(file), image).toBe(true);
		const { width, height } = await sharp(file).metadata();
		expect([width, height], image).toEqual([1200, 630]);
	}
});

test('every page describes itself in its head', () => {
	for (const { file, html } of shown) {
		for (const name of NAMES) expect(readContent(html, name), `${file}: ${name}`).not.toBe('');
		// a drawing has titles too
		const head = html.slice(0, html.indexOf('</head>'));
		expect(head.match(/<title>/g), file).toHaveLength(1);
		const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
		const data = JSON.parse(json ?? '') as Record<string, unknown>;
		const isDataset = DATASET.test(file);
		expect(data['@type'], file).toBe(isDataset ? 'Dataset' : 'Article');
	}
});

test('a running page names the address of its site and picture, regardless of its host', async ({
	page
}) => {
	// served at another port than it was assembled for
	const site = 'http://localhost:4173';
	await page.goto('/2016');
	await waitForStart(page);
	await followBar(page, 'Findings', 'Claims');
	await expect(page).toHaveURL(/\/claims$/);
	await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
		'content',
		`${site}/previews/claims.png`
	);
	await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${site}/claims`);
	// the tested pages are served with the pictures of the release
	expect(existsSync(join(build, 'previews/claims.png'))).toBe(true);
});

test('a claim has its own page', async ({ page }) => {
	await page.goto('/claims/3');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claim 3');
	await expect(page.locator('#claim-3')).toContainText('$21.06 billion');
	await page.getByRole('link', { name: 'All fourteen claims' }).click();
	await expect(page).toHaveURL(/\/claims#claim-3$/);
});
