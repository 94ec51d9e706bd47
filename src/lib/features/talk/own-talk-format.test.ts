import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOwnTalk, parseOwnTalk, parseStepLink, type OwnTalk } from './own-talk-format';

const step = {
	id: 'astana',
	title: 'Astana',
	text: 'One.\n\nTwo.',
	notes: 'Slowly',
	link: '/2013?focus=corridors',
	sources: ['xinhua-2013-sco']
};
const talk: OwnTalk = { title: 'Courtship', author: 'A. Reader', steps: [step] };
const file = (change: object) =>
	JSON.stringify({ ...(JSON.parse(formatOwnTalk(talk)) as object), ...change });
const faultOf = (content: string) => {
	const parsed = parseOwnTalk(content);
	return parsed.ok ? 'no fault' : parsed.fault;
};

describe('the file of a talk', () => {
	it('comes back as it was, in the same bytes', () => {
		const parsed = parseOwnTalk(formatOwnTalk(talk));
		expect(parsed).toEqual({ ok: true, talk, ignored: [] });
		expect(parsed.ok && formatOwnTalk(parsed.talk)).toBe(formatOwnTalk(talk));
	});

	it('comes back whatever is typed', () => {
		const words = fc.string({ unit: 'grapheme', maxLength: 60 });
		const anyTalk = fc.record({ title: words, author: words, text: words, notes: words });
		fc.assert(
			fc.property(anyTalk, ({ title, author, text, notes }) => {
				const typed = { title, author, steps: [{ ...step, title, text, notes }] };
				expect(parseOwnTalk(formatOwnTalk(typed))).toEqual({ ok: true, talk: typed, ignored: [] });
			})
		);
	});

	it.each([
		['no JSON', '{"format": ', /cannot be read as JSON/],
		['a list', '[1, 2]', /no file of a talk made here/],
		['null', 'null', /no file of a talk made here/],
		['another format', file({ format: 'slides' }), /no file of a talk made here/],
		['a newer version', file({ version: 7 }), /newer atlas \(version 7/],
		['no title', file({ title: undefined }), /^“title” is missing\.$/],
		['steps that are no list', file({ steps: {} }), /^“steps” is no list\.$/],
		['a step that is text', file({ steps: [step, 'x'] }), /^Step 2 is no list of named values\.$/],
		[
			'a step without link',
			file({ steps: [{ ...step, link: undefined }] }),
			/^Step 1, “link”, is missing/
		],
		[
			'a title of numbers',
			file({ steps: [{ ...step, title: 5 }] }),
			/^Step 1, “title”, is no text/
		],
		['a wrong id', file({ steps: [{ ...step, id: '__proto__' }] }), /^Step 1, “id”, must be of/],
		['an id twice', file({ steps: [step, step] }), /^Step 2, “id”, stands twice/],
		[
			'a link elsewhere',
			file({ steps: [{ ...step, link: 'https://x.org/' }] }),
			/“link”, is no link/
		],
		['a host as path', file({ steps: [{ ...step, link: '//x.org/2016' }] }), /“link”, is no link/],
		['a script', file({ steps: [{ ...step, link: 'javascript:alert(1)' }] }), /“link”, is no link/],
		['a year unknown', file({ steps: [{ ...step, link: '/1999' }] }), /“link”, is no link/],
		['a text too long', file({ steps: [{ ...step, text: 'x'.repeat(4001) }] }), /longer than 4000/],
		['too many steps', file({ steps: Array(101).fill(step) }), /“steps” has more than 100/],
		['too much of all', ' '.repeat(4_000_001), /larger than a talk/]
	])('is refused with %s, where and why', (_name, content, reason) => {
		expect(faultOf(content)).toMatch(reason);
	});

	it('names parts of links that it does not understand, and leaves them out', () => {
		const parsed = parseOwnTalk(file({ steps: [{ ...step, link: '/2013?focus=tea&lang=ru' }] }));
		expect(parsed).toMatchObject({ ok: true, ignored: ['Step 1: “focus”'] });
		expect(parsed.ok && parsed.talk.steps[0]!.link).toBe('/2013?lang=ru');
	});

	it('passes over names that it does not know, prototypes among them', () => {
		const content = file({ extra: 1 }).replace(
			'{',
			'{"__proto__": {"title": "x"}, "constructor": 1,'
		);
		expect(parseOwnTalk(content)).toEqual({ ok: true, talk, ignored: [] });
	});

	it('keeps links without the place in another talk', () => {
		expect(parseStepLink('/2016?step=astana-2013')?.link).toBe('/2016');
	});
});
