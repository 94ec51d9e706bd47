import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formatMovedPage } from './moved-page';

describe('a page at an old address', () => {
	const page = formatMovedPage(
		'2018/kaz',
		'/2018/kazakhstan',
		'https://soft-power-atlas.example.org/2018/kazakhstan'
	);

	it('weighs less than 700 bytes', () => {
		expect(Buffer.byteLength(page)).toBeLessThan(700);
	});

	it.each([
		['2018/kaz', '/2018/kazakhstan', '../2018/kazakhstan'],
		['story', '/present', 'present'],
		['gallery', '/#views', './#views'],
		['present/old-step', '/present/khorgos', '../present/khorgos']
	])('/%s leads to %s, in any folder', (old, path, target) => {
		const html = formatMovedPage(old, path, `https://a.example${path}`);
		const links = [...html.matchAll(/(?:href="|url=)([^"]*)"/g)].map(([, link]) => link);
		expect(links).toEqual([`https://a.example${path}`, target, target]);
		const served = new URL(`https://example.org/atlas/ru/${old}`);
		const { pathname, hash } = new URL(target, served);
		expect(pathname + hash).toBe(`/atlas/ru${path}`);
	});

	it('redirects within the same site, not to the canonical address', () => {
		expect(page).toContain("new URL(document.querySelector('a').href)");
		expect(page.indexOf('<a ')).toBeLessThan(page.indexOf('<script>'));
	});

	it('allows its own script and nothing else', () => {
		const [, script = ''] = /<script>(.*)<\/script>/.exec(page) ?? [];
		const hash = createHash('sha256').update(script).digest('base64');
		expect(page).toContain(`content="default-src 'none';script-src 'sha256-${hash}'"`);
	});
});
