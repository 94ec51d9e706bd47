import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STORY } from '$lib/story/story';
import { formatPlainText } from '$lib/story/talk';
import { copyStory, getShownTalk } from './shown-talk';
import { formatUserTalk, parseUserTalk, parseStepLink } from './user-talk-format';
import type { UserTalk } from './user-talk-schema';

const step = {
	id: 'astana',
	title: 'Astana',
	text: 'One.\n\nTwo.',
	notes: 'Slowly',
	link: '/2013?focus=corridors',
	sources: ['xinhua-2013-sco']
};
const talk: UserTalk = { title: 'Courtship', author: 'A. Reader', steps: [step] };
const file = (change: object) =>
	JSON.stringify({ ...(JSON.parse(formatUserTalk(talk)) as object), ...change });
const findError = (content: string) => {
	const parsed = parseUserTalk(content);
	return parsed.ok ? 'no error' : parsed.error;
};

describe('the file of a talk', () => {
	it('round-trips to the same bytes', () => {
		const parsed = parseUserTalk(formatUserTalk(talk));
		expect(parsed).toEqual({ ok: true, talk, ignored: [] });
		expect(parsed.ok && formatUserTalk(parsed.talk)).toBe(formatUserTalk(talk));
	});

	it('keeps which of a map and a chart is large, and files without it stay as they are', () => {
		const both = { ...step, layout: 'both' as const, chart: 'talk:students' };
		const large = { ...talk, steps: [{ ...both, large: 'chart' as const }] };
		expect(parseUserTalk(formatUserTalk(large))).toEqual({ ok: true, talk: large, ignored: [] });
		expect(getShownTalk(large).steps[0]!.large).toBe('chart');
		const turning = { ...talk, steps: [{ ...both, large: 'chart' as const, largeFrom: 1 }] };
		expect(parseUserTalk(formatUserTalk(turning))).toEqual({
			ok: true,
			talk: turning,
			ignored: []
		});
		expect(getShownTalk(turning).steps[0]!.largeFrom).toBe(1);
		expect(formatUserTalk({ ...talk, steps: [both] })).not.toContain('large');
		expect(findError(file({ steps: [{ ...both, large: 'words' }] }))).toMatch(/^Step 1, “large”/);
	});

	it('round-trips with any text', () => {
		const words = fc.string({ unit: 'grapheme', maxLength: 60 });
		const anyTalk = fc.record({ title: words, author: words, text: words, notes: words });
		fc.assert(
			fc.property(anyTalk, ({ title, author, text, notes }) => {
				const typed = { title, author, steps: [{ ...step, title, text, notes }] };
				expect(parseUserTalk(formatUserTalk(typed))).toEqual({
					ok: true,
					talk: typed,
					ignored: []
				});
			})
		);
	});

	it.each([
		['no JSON', '{"format": ', /not valid JSON/],
		['a list', '[1, 2]', /not a talk file made with the atlas/],
		['null', 'null', /not a talk file made with the atlas/],
		['another format', file({ format: 'slides' }), /not a talk file made with the atlas/],
		['a newer version', file({ version: 7 }), /newer version of the atlas \(format version 7/],
		['no title', file({ title: undefined }), /^“title” is missing\.$/],
		['steps that are no list', file({ steps: {} }), /^“steps” is not a list\.$/],
		[
			'a step that is text',
			file({ steps: [step, 'x'] }),
			/^Step 2 is not an object with named values\.$/
		],
		[
			'a step without link',
			file({ steps: [{ ...step, link: undefined }] }),
			/^Step 1, “link”, is missing/
		],
		[
			'a title of numbers',
			file({ steps: [{ ...step, title: 5 }] }),
			/^Step 1, “title”, is not text/
		],
		[
			'a wrong id',
			file({ steps: [{ ...step, id: '__proto__' }] }),
			/^Step 1, “id”, must consist of/
		],
		['an id twice', file({ steps: [step, step] }), /^Step 2, “id”, is used twice/],
		[
			'a link elsewhere',
			file({ steps: [{ ...step, link: 'https://x.org/' }] }),
			/“link”, is not a link/
		],
		[
			'a host as path',
			file({ steps: [{ ...step, link: '//x.org/2016' }] }),
			/“link”, is not a link/
		],
		[
			'a script',
			file({ steps: [{ ...step, link: 'javascript:alert(1)' }] }),
			/“link”, is not a link/
		],
		['a year unknown', file({ steps: [{ ...step, link: '/1999' }] }), /“link”, is not a link/],
		['a text too long', file({ steps: [{ ...step, text: 'x'.repeat(4001) }] }), /longer than 4000/],
		['too many steps', file({ steps: Array(101).fill(step) }), /“steps” has more than 100/],
		['too much of all', ' '.repeat(4_000_001), /too large for a talk/]
	])('is rejected with %s, with place and reason', (_name, content, reason) => {
		expect(findError(content)).toMatch(reason);
	});

	it('contains the table that its steps show', () => {
		const steps = [{ ...step, link: '/2013?layers=students,own&focus=own' }];
		const own: UserTalk = { ...talk, data: 'eJz_-0', steps };
		expect(parseUserTalk(formatUserTalk(own))).toEqual({ ok: true, talk: own, ignored: [] });
		expect(findError(file({ data: 'https://x.org/' }))).toMatch(/^“data” is not a table/);
		expect(findError(file({ data: 'A'.repeat(3_000_001) }))).toMatch(/longer than 3000000/);
	});

	it('contains no table that no step shows', () => {
		const steps = [{ ...step, link: '/2013?layers=students&focus=students' }];
		expect(formatUserTalk({ ...talk, data: 'eJz', steps })).not.toContain('eJz');
		const slides = [{ ...step, layout: 'words' as const }];
		expect(formatUserTalk({ ...talk, data: 'eJz', steps: slides })).not.toContain('eJz');
	});

	it('keeps slides without a map, with their pictures, rings and years', () => {
		const picture = 'data:image/jpeg;base64,AAAA';
		const slides: UserTalk = {
			...talk,
			steps: [
				{ ...step, layout: 'picture', picture, alt: 'A bridge', credit: 'A. Reader, CC BY 4.0' },
				{ ...step, id: 'b', layout: 'words' },
				{
					...{ ...step, id: 'c', link: '/2013?at=70,45,5', dim: true, play: 2005 },
					callouts: [
						{ kind: 'ring', at: [70, 45], label: 'Astana' },
						{ kind: 'arrow', at: [76.9, 43.2], label: 'Almaty' }
					]
				}
			]
		};
		expect(parseUserTalk(formatUserTalk(slides))).toEqual({ ok: true, talk: slides, ignored: [] });
		const [first, second, third] = getShownTalk(slides).steps;
		expect(first).toMatchObject({
			layout: 'picture',
			picture: { source: picture, alt: 'A bridge', credit: 'A. Reader, CC BY 4.0' }
		});
		expect(second).toMatchObject({ layout: 'words' });
		const ring = { lonLat: [70, 45], label: 'Astana', isLit: true };
		const arrow = { lonLat: [76.9, 43.2], label: 'Almaty', kind: 'arrow' };
		expect(third).toMatchObject({ layout: 'map', play: 2005, callouts: [ring, arrow] });
	});

	it('reads files of the first version', () => {
		const content = file({
			version: 1,
			steps: [
				{ ...step, slide: 'words' },
				{ ...step, id: 'b', link: '/2013?at=70,45,5', ring: 'Astana', dim: true }
			]
		});
		expect(parseUserTalk(content)).toMatchObject({
			ok: true,
			talk: {
				steps: [
					{ layout: 'words' },
					{ callouts: [{ kind: 'ring', at: [70, 45], label: 'Astana' }], dim: true }
				]
			}
		});
	});

	it('is what the atlas’s own talk is: a copy has its charts, builds, callouts and figures', () => {
		const parsed = parseUserTalk(formatUserTalk(copyStory()));
		if (!parsed.ok) throw new Error(parsed.error);
		const copied = getShownTalk(parsed.talk).steps;
		expect(copied.map(({ id }) => id)).toEqual(STORY.steps.map(({ id }) => `own:${id}`));
		for (const [index, step] of STORY.steps.entries()) {
			const { text, points, title, link, layout, chart, builds, callouts, play } = step;
			expect(copied[index], step.id).toMatchObject({
				...{ title, link, layout, chart, builds, callouts, play, text, points }
			});
			expect(copied[index]!.evidence.chart).toEqual(step.evidence.chart);
		}
	});

	it('bug: a copy had the paper’s credit as its speaker, who is whoever copies it', () => {
		const copied = getShownTalk(copyStory());
		expect(copied.author).toBe('');
		const [title] = copied.steps;
		const words = title!.text.map((line) => formatPlainText(line.words)).join(' ');
		expect(title!.layout).toBe('title');
		expect(words).toMatch(/Temirtashev.*Charm Offensive.*2024/);
	});

	it.each([
		['another kind of picture', 'data:image/svg+xml;base64,AAAA', /“picture”, is not a JPEG/],
		['an address elsewhere', 'https://x.org/a.jpg', /“picture”, is not a JPEG/],
		['a picture too large', `data:image/jpeg;base64,${'A'.repeat(400_000)}`, /longer than 400/]
	])('rejects %s', (_name, picture, reason) => {
		expect(findError(file({ steps: [{ ...step, layout: 'picture', picture }] }))).toMatch(reason);
	});

	it('names and omits unknown parts of links', () => {
		const parsed = parseUserTalk(file({ steps: [{ ...step, link: '/2013?focus=tea&lang=ru' }] }));
		expect(parsed).toMatchObject({ ok: true, ignored: ['Step 1: “focus”'] });
		expect(parsed.ok && parsed.talk.steps[0]!.link).toBe('/2013?lang=ru');
	});

	it('ignores unknown names, including those of prototypes', () => {
		const content = file({ extra: 1 }).replace(
			'{',
			'{"__proto__": {"title": "x"}, "constructor": 1,'
		);
		expect(parseUserTalk(content)).toEqual({ ok: true, talk, ignored: [] });
	});

	it('removes the step of another talk from links', () => {
		expect(parseStepLink('/2016?step=astana-2013')?.link).toBe('/2016');
	});
});
