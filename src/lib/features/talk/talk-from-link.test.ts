import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { UserTalk } from './user-talk-schema';
import { formatTalkFragment, LONGEST_TALK_LINK, parseTalkFragment } from './talk-from-link';

const talk: UserTalk = {
	title: 'Ухаживание 中亚',
	author: '',
	steps: [
		{
			id: 'a',
			title: '<img src=x onerror=alert(1)>',
			text: '',
			notes: '',
			link: '/2016',
			sources: []
		}
	]
};
const makeFragment = (content: string | Uint8Array) =>
	`#talk=${Buffer.from(deflateSync(typeof content === 'string' ? Buffer.from(content) : content)).toString('base64url')}`;

describe('a talk in a link', () => {
	it('round-trips, with all scripts and with markup as plain text', () => {
		const fragment = formatTalkFragment(talk);
		expect(fragment).toMatch(/^talk=[A-Za-z0-9_-]+$/);
		expect(parseTalkFragment(`#${fragment}`)).toEqual({ ok: true, talk, ignored: [] });
	});

	it('is followed by the table of its steps, with any contents', () => {
		const words = fc.string({ unit: 'grapheme', maxLength: 30 });
		const letters = fc.stringMatching(/^[A-Za-z0-9_-]{1,200}$/);
		fc.assert(
			fc.property(words, letters, (title, data) => {
				const withTable = { ...talk, title, data };
				const fragment = formatTalkFragment(withTable);
				expect(fragment).toMatch(/^talk=[\w-]+&data=[\w-]+$/);
				expect(parseTalkFragment(`#${fragment}`)).toEqual({
					ok: true,
					talk: withTable,
					ignored: []
				});
			})
		);
	});

	it('omits a table that no step shows', () => {
		const steps = talk.steps.map((step) => ({ ...step, link: '/2016?layers=students' }));
		expect(formatTalkFragment({ ...talk, steps, data: 'abc' })).not.toContain('data=');
	});

	it('is only read from fragments of a talk', () => {
		expect(parseTalkFragment('')).toBeNull();
		expect(parseTalkFragment('#figures')).toBeNull();
	});

	it('has space for sixteen short steps', () => {
		const steps = Array.from({ length: 16 }, (_, index) => ({
			id: `step-${index}`,
			title: `What happened in the year ${2005 + index}`,
			text: `In ${2005 + index} students came from ${index * 731} schools.`,
			notes: 'Wait for questions.',
			link: `/${2005 + index}?layers=students&focus=students`,
			sources: []
		}));
		expect(formatTalkFragment({ ...talk, steps }).length).toBeLessThan(LONGEST_TALK_LINK);
	});

	const whole = `#${formatTalkFragment(talk)}`;
	it.each([
		['nothing', '#talk='],
		['junk', '#talk=zzzzzzzzzz'],
		['other letters', '#talk=%3Cscript%3E'],
		['a part', whole.slice(0, -20)],
		['too many letters', `#talk=${'A'.repeat(2 * LONGEST_TALK_LINK)}`],
		['a bomb', makeFragment(new Uint8Array(9_000_000))],
		['no talk', makeFragment('{"__proto__":{"format":"soft-power-atlas-talk"}}')],
		['bytes that are no text', makeFragment(new Uint8Array([0xff, 0xfe, 0x80]))]
	])('with %s is rejected with a sentence', (_name, fragment) => {
		const parsed = parseTalkFragment(fragment);
		expect(parsed?.ok).toBe(false);
		expect(parsed?.ok === false && parsed.error).toMatch(/\.$/);
	});
});
